// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchquery.h"

#include "core/domain/text.h"
#include "core/storage/workbookfile.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string_view>

namespace tournee {

namespace {

using What = SearchFilter::What;

/// No person types more; FTS5 limits the depth of an expression.
constexpr std::size_t mostParts = 64;

struct FilterName
{
    std::string_view name; ///< folded
    What what;
};

/// The first of each is the English one, the second the French one, the others are taken as well.
constexpr std::array<FilterName, 32> filterNames{{
    {"region", What::Region},
    {"region", What::Region},
    {"workshop", What::Session},
    {"atelier", What::Session},
    {"session", What::Session},
    {"theme", What::Theme},
    {"theme", What::Theme},
    {"kind", What::Kind},
    {"type", What::Kind},
    {"sorte", What::Kind},
    {"potential", What::Potential},
    {"potentiel", What::Potential},
    {"outcome", What::Outcome},
    {"retombee", What::Outcome},
    {"resultat", What::Outcome},
    {"authority", What::Authority},
    {"palier", What::Authority},
    {"instance", What::Authority},
    {"verification", What::Verification},
    {"verification", What::Verification},
    {"support", What::Support},
    {"appuis", What::Support},
    {"appui", What::Support},
    {"supports", What::Support},
    {"themes", What::Theme},
    {"background", What::Background},
    {"milieu", What::Background},
    {"date", What::Date},
    {"date", What::Date},
    {"priority", What::Priority},
    {"priorite", What::Priority},
    {"jour", What::Date},
}};

/// What stands for nothing at all, folded.
constexpr std::array<std::string_view, 3> noneWords{"none", "aucun", "aucune"};

struct Synonym
{
    std::string_view choice;
    std::string_view words; ///< folded, in either language
};

constexpr std::array<Synonym, 5> kindWords{{
    {"challenge", "defi"},
    {"solution", "solution"},
    {"quote", "propos rapporte"},
    {"disagreement", "point de desaccord"},
    {"note", "note"},
}};

/// Beside the choices themselves.
constexpr std::array<Synonym, 30> choiceWords{{
    {"extend", "etendre"},
    {"transfer", "transferer"},
    {"transform", "transformer"},
    {"newAlliance", "nouvelle alliance"},
    {"newAlliance", "new alliance"},
    {"newAlliance", "alliance"},
    {"publicPolicy", "politique publique"},
    {"publicPolicy", "public policy"},
    {"regulatoryChange", "changement reglementaire"},
    {"regulatoryChange", "reglementaire"},
    {"regulatoryChange", "regulatory change"},
    {"legislativeChange", "changement legislatif"},
    {"legislativeChange", "legislatif"},
    {"legislativeChange", "legislative change"},
    {"municipality", "municipalite"},
    {"mrc", "mrc"},
    {"quebec", "gouvernement du quebec"},
    {"quebec", "government of quebec"},
    {"quebec", "quebec"},
    {"canada", "gouvernement federal"},
    {"canada", "federal government"},
    {"canada", "canada"},
    {"network", "reseau ou organisation"},
    {"network", "organisation"},
    {"network", "network or organization"},
    {"unverified", "non verifie"},
    {"unverified", "a verifier"},
    {"verified", "verifie"},
    {"amended", "corrige"},
    {"contested", "conteste"},
}};

bool isNoneWord(const QString &value)
{
    return std::ranges::find(noneWords, utf8FromText(folded(value).simplified()))
           != noneWords.end();
}

std::optional<What> filterNamed(const QString &name)
{
    const std::string form = utf8FromText(folded(name));
    const auto found = std::ranges::find(filterNames, form, &FilterName::name);
    return found == filterNames.end() ? std::nullopt : std::optional(found->what);
}

bool beginsWith(std::string_view words, const std::string &form)
{
    return words.starts_with(form);
}

Field fieldOf(What what)
{
    switch (what) {
    case What::Potential:
        return Field::Potentials;
    case What::Outcome:
        return Field::Outcomes;
    case What::Authority:
        return Field::Authorities;
    default:
        return Field::Verification;
    }
}

void addOnce(auto &list, const auto &each)
{
    if (std::ranges::find(list, each) == list.end())
        list.push_back(each);
}

/// Reads the meaning of filters out of a workbook.
class Understanding
{
public:
    explicit Understanding(WorkbookFile &file) : m_file(file) {}

    Result<void> understand(SearchFilter &filter)
    {
        std::string form = utf8FromText(folded(filter.value).simplified());
        filter.isNone = filter.what != What::Kind && filter.what != What::Support
                        && filter.what != What::Verification && isNoneWord(filter.value);
        if (filter.isNone)
            form.clear(); // with which everything begins
        switch (filter.what) {
        case What::Region:
            return entitiesCalled(Kind::Region, form, filter);
        case What::Session:
            return entitiesCalled(Kind::Session, form, filter);
        case What::Theme:
            return entitiesCalled(Kind::Theme, form, filter);
        case What::Background:
            return entitiesCalled(Kind::Background, form, filter);
        case What::Kind:
            for (const Synonym &each : kindWords) {
                if (beginsWith(each.choice, form) || beginsWith(each.words, form))
                    addOnce(filter.kinds, *kindNamed(each.choice));
            }
            return {};
        case What::Date:
            if (filter.isNone || form.find_first_not_of("0123456789-") == std::string::npos)
                filter.choices.push_back(form);
            return {};
        case What::Support:
        case What::Priority:
            return {};
        default:
            choicesCalled(form, filter);
            return {};
        }
    }

private:
    Result<void> entitiesCalled(Kind kind, const std::string &form, SearchFilter &filter)
    {
        std::vector<EntityId> exact; // better than what only begins like that
        const auto done = m_file.forEach(kind, [&](const Entity &entity) {
            if (entity.isDeleted())
                return;
            bool isCalled = entity.id.toString() == form;
            for (const Field field : {Field::Name, Field::NameEn, Field::Title}) {
                if (!spec(kind).find(field))
                    continue;
                const std::string name = utf8FromText(folded(entity.text(field)));
                if (!form.empty() && name == form && !std::ranges::count(exact, entity.id))
                    exact.push_back(entity.id);
                // Of a title any word may be the one that people know it by.
                isCalled = isCalled || beginsWith(name, form)
                           || (kind == Kind::Session && name.find(form) != std::string::npos);
            }
            if (spec(kind).find(Field::Code)) {
                const std::string code(entity.value(Field::Code).utf8());
                isCalled = isCalled || (!code.empty() && (code == form || code == '0' + form));
            }
            if (isCalled)
                filter.entities.push_back(entity.id);
        });
        if (!exact.empty())
            filter.entities = std::move(exact);
        return done;
    }

    static void choicesCalled(const std::string &form, SearchFilter &filter)
    {
        for (const std::string_view choice : spec(Kind::Solution, fieldOf(filter.what)).choices) {
            const bool isCalled =
                beginsWith(utf8FromText(folded(textFromUtf8(choice))), form)
                || std::ranges::any_of(choiceWords, [&](const Synonym &each) {
                       return each.choice == choice && beginsWith(each.words, form);
                   });
            if (isCalled)
                filter.choices.emplace_back(choice);
        }
    }

    WorkbookFile &m_file;
};

bool isQuoteMark(QChar c)
{
    return c == u'"' || c == u'«' || c == u'»' || c == u'“' || c == u'”';
}

/// Takes a query apart, from left to right.
class Parts
{
public:
    explicit Parts(const QString &query) : m_query(query) {}

    [[nodiscard]] SearchQuery read()
    {
        while (m_at < m_query.size() && m_read.terms.size() + m_read.filters.size() < mostParts) {
            if (m_query[m_at].isSpace())
                ++m_at;
            else
                readPart();
        }
        return std::move(m_read);
    }

private:
    void readPart()
    {
        const qsizetype begin = m_at;
        bool isExcluded = false;
        if (m_query[m_at] == u'-' && m_at + 1 < m_query.size() && !m_query[m_at + 1].isSpace()) {
            isExcluded = true;
            ++m_at;
        }
        if (readFilter(begin, isExcluded))
            return;
        SearchTerm term{{}, isQuoteMark(m_query[m_at]), isExcluded};
        term.text = value();
        m_read.terms.push_back(std::move(term));
    }

    /// What stands in quotes, or up to a blank.
    QString value()
    {
        QString text;
        if (m_at < m_query.size() && isQuoteMark(m_query[m_at])) {
            for (++m_at; m_at < m_query.size() && !isQuoteMark(m_query[m_at]); ++m_at)
                text += m_query[m_at];
            ++m_at;
            return text;
        }
        for (; m_at < m_query.size() && !m_query[m_at].isSpace() && !isQuoteMark(m_query[m_at]);
             ++m_at)
            text += m_query[m_at];
        return text;
    }

    /// Leaves the place as it was when there is no filter.
    bool readFilter(qsizetype begin, bool isExcluded)
    {
        qsizetype at = m_at;
        while (at < m_query.size() && m_query[at].isLetter())
            ++at;
        const auto what = filterNamed(m_query.mid(m_at, at - m_at));
        QString sign;
        while (at < m_query.size() && QStringLiteral(":=<>≥≤").contains(m_query[at]))
            sign += m_query[at++];
        if (!what || sign.isEmpty())
            return false;
        m_at = at;
        SearchFilter filter;
        filter.what = *what;
        filter.isExcluded = isExcluded;
        filter.value = value().trimmed();
        filter.written = m_query.mid(begin, m_at - begin).trimmed();
        if (filter.value.isEmpty())
            return true; // still being typed
        if ((*what == What::Support && !readNumber(filter, sign))
            || (*what == What::Priority && !readNumber(filter, sign) && !isNoneWord(filter.value)))
            return true;
        m_read.filters.push_back(std::move(filter));
        return true;
    }

    static bool readNumber(SearchFilter &filter, const QString &sign)
    {
        bool isNumber = false;
        const qint64 number = filter.value.toLongLong(&isNumber);
        // Ten supporters are at least ten; the second priority is the second.
        const bool isOpenUp = sign.contains(u'>') || sign.contains(u'≥')
                              || (sign == u":" && filter.what == What::Support);
        const bool isOpenDown = sign.contains(u'<') || sign.contains(u'≤');
        const bool isStrict = sign == u">" || sign == u"<";
        filter.least = isOpenDown ? 0 : number + (isStrict ? 1 : 0);
        filter.most = isOpenUp ? std::numeric_limits<qint64>::max()
                               : number - (isStrict && isOpenDown ? 1 : 0);
        return isNumber;
    }

    QString m_query;
    qsizetype m_at = 0;
    SearchQuery m_read;
};

} // namespace

Result<SearchQuery> searchQueryFrom(WorkbookFile &file, const QString &query)
{
    SearchQuery read = Parts(query).read();
    Understanding understanding(file);
    for (SearchFilter &filter : read.filters) {
        if (const auto done = understanding.understand(filter); !done)
            return done.error();
    }
    return read;
}

bool isOnDate(const SearchFilter &filter, std::string_view date)
{
    return QDate::fromString(textFromUtf8(date), Qt::ISODate).isValid()
           && std::ranges::any_of(filter.choices, [date](const std::string &begin) {
                  return date.starts_with(begin);
              });
}

QString writtenFilter(SearchFilter::What what, const QString &value, bool inEnglish)
{
    auto name = std::ranges::find(filterNames, what, &FilterName::what);
    if (!inEnglish)
        ++name;
    const bool isQuoted = std::ranges::any_of(value, [](QChar c) { return c.isSpace(); });
    const QString sign = what == What::Support ? QStringLiteral(">=") : QStringLiteral(":");
    return textFromUtf8(name->name) + sign
           + (isQuoted ? QLatin1Char('"') + value + QLatin1Char('"') : value);
}

} // namespace tournee
