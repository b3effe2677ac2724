// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/search.h"

#include "core/sqlite/database.h"
#include "core/sqlite/frenchtokenizer.h"
#include "core/storage/statestore.h"

#include <algorithm>
#include <map>
#include <set>

namespace tournee {

namespace {

/// bm25 reads every hit: common words over half a million entries would cost a tenth of a second.
constexpr qint64 mostRanked = 2000;
/// A word that more entries have than this is too common to tell which hit is better.
constexpr qint64 mostWithWord = 20'000;
/// What begins with one letter or two is looked for among the newest entries first: nearly all of them
/// have such a word, and the index would put together the lists of thousands of words.
constexpr qsizetype mostLettersScanned = 2;
constexpr int mostScanned = 1500;
constexpr int stepsBetweenLooks = 512;

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
    explicit Matcher(const std::vector<SearchTerm> &terms)
    {
        std::vector<std::string> excluded;
        for (const SearchTerm &term : terms) {
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
            m_wanted.push_back(std::move(expression));
        }
        m_isBeginning = m_wanted.size() == 1 && excluded.empty() && !m_beginning.empty()
                        && textFromUtf8(m_beginning).size() <= mostLettersScanned;
        m_excluded = joined(excluded, " OR ");
        if (m_wanted.empty())
            return;
        m_expression = '(' + joined(m_wanted, " AND ") + ')';
        if (!excluded.empty())
            m_expression += " NOT (" + m_excluded + ')';
    }

    /// Empty: no word is wanted.
    [[nodiscard]] const std::string &expression() const { return m_expression; }
    /// What must not match; empty: nothing.
    [[nodiscard]] const std::string &excluded() const { return m_excluded; }
    /// The expressions that all must match.
    [[nodiscard]] const std::vector<std::string> &wanted() const { return m_wanted; }
    /// One word that has hardly begun.
    [[nodiscard]] bool isBeginning() const { return m_isBeginning; }

    [[nodiscard]] bool matches(const IndexedWord &word) const
    {
        return m_stems.contains(word.stem)
               || (!m_beginning.empty() && word.form.starts_with(m_beginning));
    }

private:
    std::string m_expression;
    std::string m_excluded;
    std::vector<std::string> m_wanted;
    bool m_isBeginning = false;
    std::set<std::string> m_stems;
    std::string m_beginning;
};

void addExcerpt(SearchHit &hit, const std::string &text, const Matcher &matcher)
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

    std::string &excerpt = hit.excerpt;
    excerpt = begin > 0 ? "… " : "";
    std::size_t from = begin > 0 ? words[begin].from : 0;
    for (std::size_t i = begin; i < end; ++i) {
        const IndexedWord &word = words[i];
        excerpt.append(text, from, word.from - from);
        if (matcher.matches(word))
            hit.matches.emplace_back(excerpt.size(), excerpt.size() + word.to - word.from);
        excerpt.append(text, word.from, word.to - word.from);
        from = word.to;
    }
    if (end == words.size())
        excerpt.append(text, from, std::string::npos);
    else
        excerpt += " …";
    std::ranges::replace(excerpt, '\n', ' ');
}

/// Whether an entity passes the filters.
class Sieve
{
public:
    Sieve(WorkbookFile &file, const std::vector<SearchFilter> &filters, std::optional<Kind> kind)
        : m_file(file), m_filters(filters), m_isEntry(!filters.empty())
    {
        for (const KindSpec &each : schema()) {
            const bool isWanted =
                (!kind || *kind == each.kind) && (!m_isEntry || isEntry(each.kind));
            m_kinds |= isWanted ? bitOf(each.kind) : 0;
        }
        for (const SearchFilter &filter : filters) {
            if (filter.what == SearchFilter::What::Kind) {
                qint64 bits = 0;
                for (const Kind each : filter.kinds)
                    bits |= bitOf(each);
                m_kinds &= filter.isExcluded ? ~bits : bits;
            }
            m_rows.push_back(filter.what == SearchFilter::What::Background ? rowsOf(filter)
                                                                           : tablesOf(filter));
        }
    }

    /// The bits of the kinds that may pass.
    [[nodiscard]] qint64 kinds() const { return m_kinds; }

    [[nodiscard]] bool passes(qint64 row, qint64 kinds)
    {
        if ((kinds & m_kinds) == 0)
            return false;
        if (!m_isEntry)
            return true;
        return std::ranges::any_of(entryKinds(), [&](Kind kind) {
            return (kinds & m_kinds & bitOf(kind)) != 0 && passesAs(kind, row);
        });
    }

private:
    static qint64 bitOf(Kind kind) { return qint64{1} << static_cast<int>(kind); }

    /// The rows of the tables of a region, a workshop or a day.
    std::set<qint64> tablesOf(const SearchFilter &filter)
    {
        std::set<qint64> rows;
        const bool isRegion = filter.what == SearchFilter::What::Region;
        if (filter.what == SearchFilter::What::Date) {
            auto &query = m_file.database().prepared(
                "SELECT place.row, session.date FROM seat_table AS place JOIN session"
                " ON session.row = place.session");
            while (query.executeStep()) {
                if (isOnDate(filter, Database::text(query, 1)))
                    rows.insert(query.getColumn(0).getInt64());
            }
            query.reset();
            return rows;
        }
        if (!isRegion && filter.what != SearchFilter::What::Session)
            return rows;
        auto &query = m_file.database().prepared(
            isRegion ? "SELECT place.row FROM seat_table AS place JOIN session"
                       " ON session.row = place.session WHERE session.region = ?"
                     : "SELECT place.row FROM seat_table AS place WHERE place.session = ?");
        for (const EntityId &id : filter.entities) {
            Database::bindNumber(query, 1, m_file.log().findRow(id));
            while (query.executeStep())
                rows.insert(query.getColumn(0).getInt64());
            query.reset();
        }
        return rows;
    }

    std::set<qint64> rowsOf(const SearchFilter &filter)
    {
        std::set<qint64> rows;
        for (const EntityId &id : filter.entities)
            rows.insert(m_file.log().findRow(id));
        return rows;
    }

    bool passesAs(Kind kind, qint64 row)
    {
        const bool isSolution = kind == Kind::Solution;
        auto &query = m_file.database().prepared(
            "SELECT \"table\", support, verification, themes, background"
            + std::string(isSolution ? ", potentials, outcomes, authorities, priority" : "")
            + " FROM " + std::string(spec(kind).table) + " WHERE row = ? AND NOT hidden");
        Database::bindNumber(query, 1, row);
        bool passes = query.executeStep();
        for (std::size_t i = 0; passes && i < m_filters.size(); ++i) {
            const SearchFilter &filter = m_filters[i];
            const auto holdsAny = [&](int column, const auto &elements) {
                // A JSON array of texts without anything to escape.
                const std::string_view list = Database::text(query, column);
                return std::ranges::any_of(elements, [&](const std::string &each) {
                    return list.find('"' + each + '"') != std::string_view::npos;
                });
            };
            bool fits = false;
            switch (filter.what) {
            case SearchFilter::What::Region:
            case SearchFilter::What::Session:
            case SearchFilter::What::Date:
                fits = m_rows[i].contains(query.getColumn(0).getInt64()) != filter.isNone;
                break;
            case SearchFilter::What::Background:
                fits = m_rows[i].contains(query.getColumn(4).getInt64()) != filter.isNone;
                break;
            case SearchFilter::What::Priority: {
                const bool hasRank = isSolution && !query.isColumnNull(8);
                const qint64 rank = hasRank ? query.getColumn(8).getInt64() : 0;
                fits = filter.isNone ? isSolution && !hasRank
                                     : hasRank && rank >= filter.least && rank <= filter.most;
                break;
            }
            case SearchFilter::What::Support: {
                const qint64 support = query.getColumn(1).getInt64();
                fits = support >= filter.least && support <= filter.most;
                break;
            }
            case SearchFilter::What::Verification: {
                const std::string_view stored = Database::text(query, 2);
                fits = std::ranges::find(filter.choices, stored.empty() ? "unverified" : stored)
                       != filter.choices.end();
                break;
            }
            case SearchFilter::What::Theme: {
                std::vector<std::string> themes;
                themes.reserve(filter.entities.size());
                for (const EntityId &theme : filter.entities)
                    themes.push_back(theme.toString());
                fits = holdsAny(3, themes) != filter.isNone;
                break;
            }
            case SearchFilter::What::Potential:
                fits = isSolution && holdsAny(5, filter.choices) != filter.isNone;
                break;
            case SearchFilter::What::Outcome:
                fits = isSolution && holdsAny(6, filter.choices) != filter.isNone;
                break;
            case SearchFilter::What::Authority:
                fits = isSolution && holdsAny(7, filter.choices) != filter.isNone;
                break;
            case SearchFilter::What::Kind:
                continue; // looked at before
            }
            passes = fits != filter.isExcluded;
        }
        query.reset();
        return passes;
    }

    WorkbookFile &m_file;
    const std::vector<SearchFilter> &m_filters;
    bool m_isEntry;
    qint64 m_kinds = 0;
    std::vector<std::set<qint64>> m_rows; ///< by filter: of its tables or backgrounds
};

class Searcher
{
public:
    Searcher(WorkbookFile &file, const Matcher &matcher, Sieve &sieve, const SearchRequest &request)
        : m_file(file), m_matcher(matcher), m_sieve(sieve), m_request(request)
    {}

    [[nodiscard]] SearchAnswer answer()
    {
        if (m_matcher.isBeginning() && m_request.mostCounted <= mostScanned && scan())
            return std::move(m_answer);
        m_answer = {};
        collect();
        const bool isRanked = m_answer.total > 0 && m_answer.isTotal && m_matched <= mostRanked
                              && !m_matcher.expression().empty() && tells();
        if (isRanked)
            rank();
        for (const qint64 row : m_rows)
            addHit(row, isRanked ? m_scores.at(row) : 0);
        return std::move(m_answer);
    }

    /// All that match, the newest first.
    [[nodiscard]] std::vector<qint64> rows()
    {
        collect(std::numeric_limits<std::size_t>::max());
        return std::move(m_rows);
    }

private:
    [[nodiscard]] std::size_t limit() const
    {
        return static_cast<std::size_t>(std::max(m_request.limit, 0));
    }

    [[nodiscard]] bool isOutdated()
    {
        return ++m_steps % stepsBetweenLooks == 0 && m_request.isOutdated && *m_request.isOutdated;
    }

    /// Among the newest. False when too few of them match.
    bool scan()
    {
        auto &query = m_file.database().prepared(
            "SELECT row, kinds FROM entity WHERE kinds & ?1 ORDER BY row DESC LIMIT ?2");
        Database::bindNumber(query, 1, m_sieve.kinds());
        Database::bindNumber(query, 2, mostScanned);
        std::vector<std::pair<qint64, qint64>> rows;
        while (query.executeStep())
            rows.emplace_back(query.getColumn(0).getInt64(), query.getColumn(1).getInt64());
        query.reset();
        for (const auto &[row, kinds] : rows) {
            const auto entity = m_sieve.passes(row, kinds) ? entityAt(row) : std::nullopt;
            if (!entity)
                continue;
            const auto words = indexedWords(StateStore::searchText(*entity));
            if (std::ranges::none_of(
                    words, [this](const IndexedWord &word) { return m_matcher.matches(word); }))
                continue;
            addHit(row, 0);
            if (m_answer.hits.size() == limit()) {
                m_answer.total = static_cast<qint64>(limit());
                m_answer.isTotal = false;
                return true;
            }
        }
        return false;
    }

    /// Counts what passes, and keeps the newest.
    void collect()
    {
        const std::size_t kept = std::max(limit(), static_cast<std::size_t>(mostRanked));
        collect(kept);
        if (m_answer.total > mostRanked || m_rows.size() > kept || m_matcher.expression().empty())
            m_rows.resize(std::min(m_rows.size(), limit()));
    }

    void collect(std::size_t kept)
    {
        const bool hasWords = !m_matcher.expression().empty();
        const std::set<qint64> excluded = hasWords ? std::set<qint64>() : excludedRows();
        auto &query = m_file.database().prepared(
            hasWords ? "SELECT search.rowid, entity.kinds FROM search JOIN entity"
                       " ON entity.row = search.rowid WHERE search MATCH ?1"
                       " ORDER BY search.rowid DESC"
                     : "SELECT row, kinds FROM entity WHERE kinds & ?1 ORDER BY row DESC");
        if (hasWords)
            Database::bindText(query, 1, m_matcher.expression());
        else
            Database::bindNumber(query, 1, m_sieve.kinds());
        while (query.executeStep()) {
            if (isOutdated()) {
                query.reset();
                throw Failure(ErrorCode::Cancelled);
            }
            ++m_matched;
            const qint64 row = query.getColumn(0).getInt64();
            if (excluded.contains(row) || !m_sieve.passes(row, query.getColumn(1).getInt64()))
                continue;
            if (m_answer.total == m_request.mostCounted) {
                m_answer.isTotal = false;
                break;
            }
            ++m_answer.total;
            if (m_rows.size() < kept)
                m_rows.push_back(row);
        }
        query.reset();
    }

    /// Where only filters say what is wanted, FTS5 cannot take away what is not.
    std::set<qint64> excludedRows()
    {
        std::set<qint64> rows;
        if (m_matcher.excluded().empty())
            return rows;
        auto &query = m_file.database().prepared("SELECT rowid FROM search WHERE search MATCH ?1");
        Database::bindText(query, 1, m_matcher.excluded());
        while (query.executeStep())
            rows.insert(query.getColumn(0).getInt64());
        query.reset();
        return rows;
    }

    /// Whether each word is rare enough to say which hit is better: bm25 counts all that have it.
    bool tells()
    {
        auto &query = m_file.database().prepared(
            "SELECT count(*) FROM (SELECT rowid FROM search WHERE search MATCH ?1 LIMIT ?2)");
        return std::ranges::all_of(m_matcher.wanted(), [&](const std::string &word) {
            Database::bindText(query, 1, word);
            Database::bindNumber(query, 2, mostWithWord);
            const bool isRare = query.executeStep() && query.getColumn(0).getInt64() < mostWithWord;
            query.reset();
            return isRare;
        });
    }

    void rank()
    {
        auto &query = m_file.database().prepared(
            "SELECT rowid, -bm25(search) FROM search WHERE search MATCH ?1");
        Database::bindText(query, 1, m_matcher.expression());
        while (query.executeStep())
            m_scores[query.getColumn(0).getInt64()] = query.getColumn(1).getDouble();
        query.reset();
        std::ranges::sort(m_rows, [this](qint64 a, qint64 b) {
            return std::pair(m_scores[a], a) > std::pair(m_scores[b], b);
        });
        m_rows.resize(std::min(m_rows.size(), limit()));
    }

    void addHit(qint64 row, double score)
    {
        if (m_answer.hits.size() >= limit())
            return;
        if (const auto entity = entityAt(row)) {
            SearchHit hit{entity->id, entity->kind, score, {}, {}};
            addExcerpt(hit, StateStore::searchText(*entity), m_matcher);
            m_answer.hits.push_back(std::move(hit));
        }
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
    Sieve &m_sieve;
    const SearchRequest &m_request;
    SearchAnswer m_answer;
    std::vector<qint64> m_rows; ///< the newest first, until they are ranked
    std::map<qint64, double> m_scores;
    qint64 m_matched = 0; ///< whether or not it passes
    qint64 m_steps = 0;
};

} // namespace

std::string SearchHit::snippet() const
{
    std::string marked;
    std::size_t from = 0;
    for (const auto &[begin, end] : matches) {
        marked.append(excerpt, from, begin - from).append("«");
        marked.append(excerpt, begin, end - begin).append("»");
        from = end;
    }
    return marked.append(excerpt, from, std::string::npos);
}

Result<SearchAnswer> search(WorkbookFile &file, const SearchRequest &request)
{
    if (request.isOutdated && *request.isOutdated)
        return failure(ErrorCode::Cancelled);
    const auto query = searchQueryFrom(file, request.query);
    if (!query)
        return query.error();
    SearchAnswer empty;
    empty.filters = query->filters;
    const Matcher matcher(query->terms);
    const bool isAsked = !matcher.expression().empty() || !query->filters.empty();
    if (!isAsked || !std::ranges::all_of(query->filters, &SearchFilter::isUnderstood))
        return empty;
    return guarded(file.path(), [&]() -> Result<SearchAnswer> {
        Sieve sieve(file, query->filters, request.kind);
        SearchAnswer answer = Searcher(file, matcher, sieve, request).answer();
        answer.filters = query->filters;
        return answer;
    });
}

Result<std::vector<qint64>> matchingRows(WorkbookFile &file, const QString &query,
                                         std::shared_ptr<const std::atomic<bool>> isOutdated)
{
    const auto asked = searchQueryFrom(file, query);
    if (!asked)
        return asked.error();
    if (!std::ranges::all_of(asked->filters, &SearchFilter::isUnderstood))
        return std::vector<qint64>();
    const Matcher matcher(asked->terms);
    const SearchRequest request{
        query, {}, 0, std::numeric_limits<qint64>::max(), std::move(isOutdated)};
    return guarded(file.path(), [&]() -> Result<std::vector<qint64>> {
        Sieve sieve(file, asked->filters, {});
        return Searcher(file, matcher, sieve, request).rows();
    });
}

Result<WordRows> rowsWithWords(WorkbookFile &file, const std::vector<SearchTerm> &terms)
{
    return guarded(file.path(), [&]() -> Result<WordRows> {
        const Matcher matcher(terms);
        const auto matching = [&file](const std::string &expression) {
            std::vector<qint64> rows;
            if (expression.empty())
                return rows;
            auto &query = file.database().prepared(
                "SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid");
            Database::bindText(query, 1, expression);
            while (query.executeStep())
                rows.push_back(query.getColumn(0).getInt64());
            query.reset();
            return rows;
        };
        if (matcher.expression().empty())
            return WordRows{{}, matching(matcher.excluded())};
        return WordRows{matching(matcher.expression()), {}};
    });
}

} // namespace tournee
