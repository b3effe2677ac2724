// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/search.h"

#include "core/sqlite/database.h"
#include "core/sqlite/frenchtokenizer.h"
#include "core/storage/statestore.h"

#include <algorithm>
#include <set>

namespace tournee {

namespace {

/// bm25 reads every hit: common words over half a million entries would cost a tenth of a second.
constexpr qint64 mostRanked = 2000;
/// No person types more; FTS5 limits the depth of an expression.
constexpr std::size_t mostTerms = 64;

struct Term
{
    QString text;
    bool isPhrase = false;
    bool isExcluded = false;
};

bool isQuoteMark(QChar c)
{
    return c == u'"' || c == u'«' || c == u'»' || c == u'“' || c == u'”';
}

std::vector<Term> termsOf(const QString &query)
{
    std::vector<Term> terms;
    for (qsizetype at = 0; at < query.size() && terms.size() < mostTerms;) {
        if (query[at].isSpace()) {
            ++at;
            continue;
        }
        Term term;
        if (query[at] == u'-' && at + 1 < query.size() && !query[at + 1].isSpace()) {
            term.isExcluded = true;
            ++at;
        }
        if (isQuoteMark(query[at])) {
            term.isPhrase = true;
            for (++at; at < query.size() && !isQuoteMark(query[at]); ++at)
                term.text += query[at];
            ++at;
        } else {
            for (; at < query.size() && !query[at].isSpace() && !isQuoteMark(query[at]); ++at)
                term.text += query[at];
        }
        terms.push_back(std::move(term));
    }
    return terms;
}

/// A string of FTS5 (https://www.sqlite.org/fts5.html §3.1): whatever it holds, it is no syntax.
std::string fts5String(const QString &text)
{
    std::string result = "\"";
    for (const char c : utf8FromText(text)) {
        if (c == '"')
            result += '"';
        result += c == '\0' ? ' ' : c;
    }
    return result + '"';
}

std::string joined(const std::vector<std::string> &parts, const char *between)
{
    std::string result;
    for (const std::string &part : parts)
        result += (result.empty() ? "" : between) + part;
    return result;
}

/// What the words of a query mean: the expression for FTS5, and how to see a match in a text.
class Matcher
{
public:
    explicit Matcher(const QString &query)
    {
        std::vector<std::string> wanted;
        std::vector<std::string> excluded;
        const std::vector<Term> terms = termsOf(query);
        for (const Term &term : terms) {
            const auto words = indexedWords(utf8FromText(term.text));
            if (words.empty())
                continue; // nothing but punctuation
            std::string expression = fts5String(term.text);
            if (term.isExcluded) {
                excluded.push_back(std::move(expression));
                continue;
            }
            for (const IndexedWord &word : words)
                m_stems.insert(word.stem);
            const bool isUnfinished = &term == &terms.back() && !term.isPhrase;
            if (isUnfinished) {
                m_beginning = words.back().form;
                std::string either = "(";
                either.append(expression).append(" OR ").append(expression).append(" *)");
                expression = std::move(either);
            }
            wanted.push_back(std::move(expression));
        }
        if (wanted.empty())
            return;
        m_expression = '(' + joined(wanted, " AND ") + ')';
        if (!excluded.empty())
            m_expression += " NOT (" + joined(excluded, " OR ") + ')';
    }

    /// Empty: nothing can match.
    [[nodiscard]] const std::string &expression() const { return m_expression; }

    [[nodiscard]] bool matches(const IndexedWord &word) const
    {
        return m_stems.contains(word.stem)
               || (!m_beginning.empty() && word.form.starts_with(m_beginning));
    }

private:
    std::string m_expression;
    std::set<std::string> m_stems;
    std::string m_beginning;
};

std::string snippetOf(const std::string &text, const Matcher &matcher)
{
    constexpr std::size_t wordsBefore = 8;
    constexpr std::size_t wordsShown = 32;
    const std::vector<IndexedWord> words = indexedWords(text);
    const auto first = std::ranges::find_if(
        words, [&matcher](const IndexedWord &word) { return matcher.matches(word); });
    const auto at =
        first == words.end() ? std::size_t{0} : static_cast<std::size_t>(first - words.begin());
    const std::size_t begin = at > wordsBefore ? at - wordsBefore : 0;
    const std::size_t end = std::min(words.size(), begin + wordsShown);

    std::string snippet = begin > 0 ? "… " : "";
    std::size_t from = begin > 0 ? words[begin].from : 0;
    for (std::size_t i = begin; i < end; ++i) {
        const IndexedWord &word = words[i];
        snippet.append(text, from, word.from - from);
        const std::string said = text.substr(word.from, word.to - word.from);
        snippet += matcher.matches(word) ? "«" + said + "»" : said;
        from = word.to;
    }
    if (end == words.size())
        snippet.append(text, from, std::string::npos);
    else
        snippet += " …";
    std::ranges::replace(snippet, '\n', ' ');
    return snippet;
}

class Searcher
{
public:
    Searcher(WorkbookFile &file, const Matcher &matcher, std::optional<Kind> kind)
        : m_file(file), m_matcher(matcher), m_kind(kind)
    {}

    [[nodiscard]] SearchAnswer answer(int limit)
    {
        SearchAnswer answer;
        auto &count = prepared("SELECT count(*)", "");
        if (count.executeStep())
            answer.total = count.getColumn(0).getInt64();
        count.reset();
        if (answer.total == 0 || limit <= 0)
            return answer;
        const bool isRanked = answer.total <= mostRanked;
        auto &query =
            isRanked ? prepared("SELECT search.rowid, -bm25(search) AS score",
                                " ORDER BY score DESC, search.rowid DESC LIMIT ?3")
                     : prepared("SELECT search.rowid, 0.0", " ORDER BY search.rowid DESC LIMIT ?3");
        Database::bindNumber(query, 3, limit);
        std::vector<std::pair<qint64, double>> rows;
        while (query.executeStep())
            rows.emplace_back(query.getColumn(0).getInt64(), query.getColumn(1).getDouble());
        query.reset();
        for (const auto &[row, score] : rows) {
            if (const auto entity = entityAt(row)) {
                answer.hits.push_back({entity->id, entity->kind, score,
                                       snippetOf(StateStore::searchText(*entity), m_matcher)});
            }
        }
        return answer;
    }

private:
    /// ?1: the expression, ?2: the bits of the kinds wanted.
    SQLite::Statement &prepared(const std::string &columns, const std::string &order)
    {
        auto &query =
            m_file.database().prepared(columns
                                       + " FROM search JOIN entity ON entity.row = search.rowid"
                                         " WHERE search MATCH ?1 AND (entity.kinds & ?2) <> 0"
                                       + order);
        Database::bindText(query, 1, m_matcher.expression());
        Database::bindNumber(query, 2,
                             m_kind ? qint64{1} << static_cast<int>(*m_kind) : ~qint64{0});
        return query;
    }
    std::optional<Entity> entityAt(qint64 row)
    {
        const EntityId id = m_file.log().idOf(row);
        for (const Kind kind : m_file.state().kindsOf(id)) {
            auto entity = m_file.state().find(kind, id);
            if (entity && !StateStore::searchText(*entity).empty())
                return entity;
        }
        return {};
    }

    WorkbookFile &m_file;
    const Matcher &m_matcher;
    std::optional<Kind> m_kind;
};

} // namespace

Result<SearchAnswer> search(WorkbookFile &file, const QString &query, std::optional<Kind> kind,
                            int limit)
{
    const Matcher matcher(query);
    if (matcher.expression().empty())
        return SearchAnswer{};
    return guarded(file.path(), [&]() -> Result<SearchAnswer> {
        return Searcher(file, matcher, kind).answer(limit);
    });
}

} // namespace tournee
