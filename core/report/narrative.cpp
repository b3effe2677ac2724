// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/narrative.h"

#include "core/report/entrytree.h"
#include "core/report/ranking.h"
#include "core/report/readable.h"
#include "core/report/smallgroups.h"
#include "core/report/survey.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace tournee {

namespace {

class Narrative
{
    Q_DECLARE_TR_FUNCTIONS(tournee::Narrative)

public:
    Narrative(ReportScope &scope, DocumentWriter &document) : m_scope(scope), m_document(document)
    {}

    Result<void> minutes();
    Result<void> synthesis();
    Result<void> priorities();

private:
    enum class Form { Full, Reference };
    using Counts = Survey::Counts;

    void paragraph(const QString &text) { m_document.paragraph(text); }
    void heading(int level, const QString &text) { m_document.heading(level, text); }
    void quotation(const std::string &text) { m_document.quotation(text); }
    void labelled(const QString &label, const std::string &text);

    void front(const QString &what, bool hasOwnPage = false);
    QStringList aboutTheWhole() const;
    void aboutSession(const Entity &session);
    void aboutTable(const Entity &table);
    QString participants(const HeadCounts &counts, const Withheld &withheld) const;
    QString nameOf(const EntityId &id) const;
    void whoTookPart();
    void countedTable(const QString &caption, const QString &place,
                      const std::map<EntityId, Counts> &counts);
    void peopleTable();
    void themeTable();
    void potentialTable();
    Result<void> figures();
    Result<void> findings();
    Result<void> groups();
    Result<void> dossiers();
    Result<void> dossier(const Entity &solution);
    Result<void> ranked(std::size_t most);
    Result<void> annex();
    Result<void> sources();
    Result<void> quotesApart(const std::vector<EntityId> &ids);
    Result<void> cite(const std::vector<EntityId> &ids);
    void number(const std::vector<EntryTree::Node> &nodes);
    void number(const EntryTree::Node &node);
    bool isIn(ReportSection section) const
    {
        return m_scope.request().recipe.sections.contains(section);
    }

    void entry(const Entity &entry, const QString &label, Form form = Form::Full);
    void versions(const Entity &entry, Field field);
    void details(const Entity &entry);
    Result<void> entries(const std::vector<Entity> &all);
    Result<void> tree(const EntryTree &tree, const EntryTree::Node &node, const QString &label);

    ReportScope &m_scope;
    DocumentWriter &m_document;
    std::set<EntityId> m_told; ///< what stands in full already
    Survey m_survey; ///< of a synthesis
    std::vector<EntityId> m_themes; ///< in canonical order
    bool m_isNumbered = false; ///< entries have numbers, by which others lead to them
    std::map<EntityId, int> m_numbers;
    std::vector<EntityId> m_cited; ///< numbered because something cites them, in that order
};

/// What stands as a paragraph of its own under an entry.
constexpr std::array proseFields{Field::Detail, Field::Precedent, Field::Carrier, Field::Conditions,
                                 Field::Evidence};
/// What fits into a list.
constexpr std::array shortFields{Field::Background, Field::Municipality, Field::Territory,
                                 Field::Themes,     Field::Tags,         Field::Potentials,
                                 Field::Outcomes,   Field::Authorities,  Field::Confidence,
                                 Field::Priority,   Field::Support,      Field::Verification};

void Narrative::labelled(const QString &label, const std::string &text)
{
    paragraph(tr("%1:").arg(label));
    quotation(text);
}

QString Narrative::nameOf(const EntityId &id) const
{
    const QString name = m_scope.names().nameOf(id, isUiEnglish());
    return name.isEmpty() ? textFromUtf8(id.toString()) : name;
}

/// Who, where, when, and whom the document names.
QStringList Narrative::aboutTheWhole() const
{
    QStringList lines;
    const ReportRequest &request = m_scope.request();
    const Entity *const tour = m_scope.tour();
    if (tour)
        lines.append(tour->text(Field::Organizer));
    QStringList where;
    if (request.region)
        where.append(nameOf(*request.region));
    if (request.session) {
        if (const Entity *const session = m_scope.find(*request.session))
            where << m_scope.regionOf(*session) << m_scope.titleOf(*session);
    }
    if (request.table) {
        if (const Entity *const table = m_scope.find(*request.table))
            where.append(m_scope.titleOfTable(*table));
    }
    where.removeAll(QString());
    lines.append(where.join(QStringLiteral(" · ")));
    if (tour) {
        const QString from = tour->text(Field::Starts);
        const QString to = tour->text(Field::Ends);
        lines.append(from.isEmpty() || to.isEmpty() || from == to
                         ? from + (from == to ? QString() : to)
                         : tr("%1 to %2").arg(from, to));
    }
    if (m_scope.isAnonymous())
        lines.append(tr("Anonymous: it names nobody."));
    lines.removeAll(QString());
    return lines;
}

void Narrative::front(const QString &what, bool hasOwnPage)
{
    const Entity *const tour = m_scope.tour();
    const Recipe &recipe = m_scope.request().recipe;
    DocumentTitle title;
    title.title = !recipe.title.isEmpty() || !tour ? recipe.title : tour->text(Field::Title);
    title.title.replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (title.title.isEmpty())
        title.title = what;
    else
        title.subtitle = what;
    if (tour)
        title.question = tour->value(Field::GuidingQuestion).utf8();
    title.lines = aboutTheWhole();
    title.text = utf8FromText(recipe.text);
    ReportPictures *const pictures = m_scope.request().pictures;
    if (!recipe.logo.empty() && pictures) {
        if (const auto size = pictures->sizeOf(recipe.logo)) {
            title.logo.pixels = recipe.logo;
            title.logo.width = size->first;
            title.logo.height = size->second;
            title.logo.description = tr("Logo");
        }
    }
    title.hasOwnPage = hasOwnPage;
    m_document.title(title);
}

QString Narrative::participants(const HeadCounts &counts, const Withheld &withheld) const
{
    qint64 total = 0;
    qint64 others = 0;
    QStringList parts;
    std::vector<std::pair<EntityId, qint64>> inOrder(counts.begin(), counts.end());
    std::ranges::stable_sort(
        inOrder, {}, [this](const auto &each) { return m_scope.names().orderOf(each.first); });
    for (const auto &[background, count] : inOrder) {
        total += count;
        if (count == 0)
            continue;
        if (withheld.groups.contains(background)) {
            others += count;
            continue;
        }
        parts.append(nameOf(background) + QLatin1Char(' ') + documentLocale().toString(count));
    }
    if (total == 0)
        return {};
    if (withheld.isTotal && parts.isEmpty())
        return tr("Participants: too few of each background to be told");
    if (withheld.isTotal)
        return tr("Participants: %1, others not told").arg(parts.join(QStringLiteral(", ")));
    if (others > 0)
        parts.append(tr("not broken down %1").arg(documentLocale().toString(others)));
    //: Total, then by background: "Participants: 12 (citizens 7, municipal 5)"
    return tr("Participants: %1 (%2)")
        .arg(documentLocale().toString(total), parts.join(QStringLiteral(", ")));
}

void Narrative::aboutSession(const Entity &session)
{
    QStringList parts{m_scope.regionOf(session), session.text(Field::Date),
                      session.text(Field::StartTime), session.text(Field::Place),
                      session.text(Field::Municipality)};
    parts.removeAll(QString());
    if (!parts.isEmpty())
        paragraph(parts.join(QStringLiteral(" · ")));
}

void Narrative::aboutTable(const Entity &table)
{
    if (!m_scope.isAnonymous()) {
        for (const Field field : {Field::Facilitator, Field::NoteTaker}) {
            if (const QString person = table.text(field); !person.isEmpty())
                paragraph(tr("%1: %2").arg(wordFor(field), person));
        }
    }
    const QString who = participants(headCountsOf(table), m_scope.withheldAt(table.id));
    if (!who.isEmpty())
        paragraph(who);
}

void Narrative::entry(const Entity &entry, const QString &label, Form form)
{
    QString place = m_scope.placeOf(entry);
    if (entry.isDeletedButEdited())
        place += QLatin1Char(' ') + tr("[deleted here, edited there]");
    EntryTitle title{label, place, 0, form == Form::Full && m_isNumbered};
    if (m_isNumbered) {
        const auto [number, isNew] =
            m_numbers.emplace(entry.id, static_cast<int>(m_numbers.size()) + 1);
        title.number = number->second;
        if (isNew && form == Form::Reference)
            m_cited.push_back(entry.id);
    }
    m_document.entryTitle(title);
    const std::string &words = entry.value(Field::Text).utf8();
    if (words.empty())
        paragraph(tr("[without words]"));
    else
        quotation(words);
    if (form == Form::Reference)
        return;
    versions(entry, Field::Text);
    details(entry);
}

/// Every version of a text that nobody has settled: none is hidden behind the one that is shown.
void Narrative::versions(const Entity &entry, Field field)
{
    const Register *const text = entry.find({field, {}});
    if (!text || !text->diverges())
        return;
    for (const Version &version : text->heads) {
        if (&version != &text->shown() && !version.value.utf8().empty())
            labelled(tr("Diverging version"), version.value.utf8());
    }
}

void Narrative::details(const Entity &entry)
{
    for (const Field field : proseFields) {
        if (const std::string &text = entry.value(field).utf8(); !text.empty())
            labelled(wordFor(field), text);
        versions(entry, field);
    }
    QStringList facts;
    for (const Field field : shortFields) {
        const FieldSpec *const declared = spec(entry.kind).find(field);
        if (!declared || !m_scope.tells(entry, *declared)
            || (field == Field::Background && m_scope.standsApart(entry)))
            continue;
        const QString value = readable(*declared, entry, m_scope.names());
        if (!value.isEmpty())
            facts.append(tr("%1: %2").arg(wordFor(field), value));
    }
    if (!facts.isEmpty())
        m_document.list(facts);
}

Result<void> Narrative::tree(const EntryTree &tree, const EntryTree::Node &node,
                             const QString &label)
{
    const auto found = m_scope.entry(node.id);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    // What answers two challenges is told once; under the second its words suffice.
    const bool isFirst = m_told.insert(node.id).second;
    entry(**found, label, isFirst ? Form::Full : Form::Reference);
    if (!isFirst)
        return {};
    for (const EntryTree::Node &each : tree.under(node.id)) {
        const QString role = each.kind == Kind::Solution
                                 ? tr("Solution to this challenge")
                                 : tr("%1 about this").arg(wordFor(each.kind));
        if (const auto told = this->tree(tree, each, role); !told)
            return told;
    }
    return {};
}

Result<void> Narrative::entries(const std::vector<Entity> &all)
{
    EntryTree built;
    std::set<EntityId> here;
    for (const Entity &each : all) {
        built.add(each);
        here.insert(each.id);
    }
    for (const EntryTree::Node &node : built.roots(false)) {
        if (const auto told = tree(built, node, wordFor(node.kind)); !told)
            return told;
        // It may answer what was said at another table.
        const auto entity = std::ranges::find(all, node.id, &Entity::id);
        std::vector<EntityId> elsewhere = entity->references(Field::Challenges);
        if (const EntityId about = entity->reference(Field::About); !about.isNull())
            elsewhere.push_back(about);
        for (const EntityId &id : elsewhere) {
            const auto target = m_scope.entry(id);
            if (!target)
                return target.error();
            if (*target && !here.contains(id) && m_scope.covers(**target))
                entry(**target, tr("This is about"), Form::Reference);
        }
    }
    return {};
}

Result<void> Narrative::minutes()
{
    front(tr("Minutes"));
    const auto tables = [this](const EntityId &session) -> Result<void> {
        for (const Entity *table : m_scope.tablesOf(session)) {
            heading(3, m_scope.titleOfTable(*table));
            aboutTable(*table);
            const auto all = m_scope.entriesAt(table->id);
            if (!all)
                return all.error();
            if (all->empty())
                paragraph(tr("Nothing has come from this table."));
            if (const auto told = entries(*all); !told)
                return told;
        }
        return {};
    };
    for (const Entity &session : m_scope.sessions()) {
        heading(2, m_scope.titleOf(session));
        aboutSession(session);
        if (const auto told = tables(session.id); !told)
            return told;
    }
    const bool hasStrays = !m_scope.tablesOf({}).empty();
    if (hasStrays) {
        heading(2, tr("Tables of no workshop"));
        if (const auto told = tables({}); !told)
            return told;
    }
    const auto loose = m_scope.entriesWithoutTable();
    if (!loose)
        return loose.error();
    if (!loose->empty()) {
        heading(2, tr("Entries of no table, or of a deleted one"));
        if (const auto told = entries(*loose); !told)
            return told;
    }
    std::vector<EntityId> apart;
    const auto read = m_scope.forEach(Kind::Quote, [&](const Entity &quote) {
        if (m_scope.standsApart(quote))
            apart.push_back(quote.id);
    });
    return read ? quotesApart(apart) : read;
}

void Narrative::whoTookPart()
{
    HeadCounts counts;
    int tables = 0;
    const auto count = [&](const EntityId &session) {
        for (const Entity *table : m_scope.tablesOf(session)) {
            for (const auto &[background, people] : headCountsOf(*table))
                counts[background] += people;
            ++tables;
        }
    };
    for (const Entity &session : m_scope.sessions())
        count(session.id);
    count({});
    heading(2, tr("Who took part"));
    paragraph(tr("Workshops: %1 · Tables: %2").arg(m_scope.sessions().size()).arg(tables));
    const Withheld withheld = m_scope.isAnonymous() ? withheldFrom(counts) : Withheld();
    if (const QString who = participants(counts, withheld); !who.isEmpty())
        paragraph(who);
    peopleTable();
}

/// Regions of the whole, workshops of a region, tables of a workshop, each with who was there.
void Narrative::peopleTable()
{
    const ReportRequest &request = m_scope.request();
    const bool isWholeTour = !request.session && !request.region;
    QStringList names;
    QStringList codes;
    std::vector<HeadCounts> counts;
    std::map<EntityId, std::size_t> rows;
    const auto add = [&](const EntityId &place, const QString &name, const Entity &table) {
        const auto [row, isNew] = rows.emplace(place, counts.size());
        if (isNew) {
            names.append(name);
            codes.append(textFromUtf8(m_scope.names().codeOf(place)));
            counts.emplace_back();
        }
        for (const auto &[background, count] : headCountsOf(table))
            counts[row->second][background] += count;
    };
    for (const Entity &session : m_scope.sessions()) {
        for (const Entity *table : m_scope.tablesOf(session.id)) {
            if (request.session)
                add(table->id, m_scope.titleOfTable(*table), *table);
            else if (request.region)
                add(session.id, m_scope.titleOf(session), *table);
            else if (const EntityId region = session.reference(Field::Region); !region.isNull())
                add(region, nameOf(region), *table);
        }
    }
    const HeadCounts all = sumOf(counts);
    std::vector<EntityId> backgrounds;
    for (const auto &[background, count] : all) {
        if (count > 0)
            backgrounds.push_back(background);
    }
    if (counts.size() < 2 || backgrounds.empty())
        return;
    std::ranges::stable_sort(backgrounds, {},
                             [this](const EntityId &id) { return m_scope.names().orderOf(id); });
    WithheldOfPlaces withheld;
    withheld.places.resize(counts.size());
    if (m_scope.isAnonymous() && request.session) {
        for (const auto &[table, row] : rows)
            withheld.places[row] = m_scope.withheldAt(table);
    } else if (m_scope.isAnonymous()) {
        withheld = withheldFrom(counts);
    }
    const auto cell = [&](std::size_t row, const EntityId &background) {
        const qint64 count = counts[row][background];
        const bool isHidden = withheld.places[row].groups.contains(background);
        // Not even whether there was somebody.
        return isHidden || (m_scope.isAnonymous() && count == 0) ? QStringLiteral("–")
                                                                 : documentLocale().toString(count);
    };
    const auto total = [&](std::size_t row) {
        qint64 sum = 0;
        for (const auto &[background, count] : counts[row])
            sum += count;
        return withheld.places[row].isTotal ? QStringLiteral("–") : documentLocale().toString(sum);
    };
    DocumentTable table{.caption = tr("Participants by background")};
    // Whichever has fewer, or shorter, names stands above.
    constexpr std::size_t mostNamesAbove = 5;
    if (counts.size() <= mostNamesAbove || isWholeTour) {
        table.columns.append(wordFor(Field::Background));
        for (std::size_t row = 0; row < counts.size(); ++row)
            table.columns.append(counts.size() > mostNamesAbove
                                     ? codes[static_cast<qsizetype>(row)]
                                     : names[static_cast<qsizetype>(row)]);
        QStringList totals{tr("Total")};
        for (const EntityId &background : backgrounds) {
            QStringList cells{nameOf(background)};
            for (std::size_t row = 0; row < counts.size(); ++row)
                cells.append(cell(row, background));
            table.rows.push_back(cells);
        }
        for (std::size_t row = 0; row < counts.size(); ++row)
            totals.append(total(row));
        table.rows.push_back(totals);
    } else {
        std::ranges::stable_sort(backgrounds, std::greater(),
                                 [&all](const EntityId &id) { return all.at(id); });
        backgrounds.resize(std::min(backgrounds.size(), mostNamesAbove));
        table.columns.append(tr("Place"));
        for (const EntityId &background : backgrounds)
            table.columns.append(nameOf(background));
        table.columns.append(tr("Total"));
        for (std::size_t row = 0; row < counts.size(); ++row) {
            QStringList cells{names[static_cast<qsizetype>(row)]};
            for (const EntityId &background : backgrounds)
                cells.append(cell(row, background));
            cells.append(total(row));
            table.rows.push_back(cells);
        }
    }
    m_document.table(table);
    if (m_scope.isAnonymous())
        paragraph(
            tr("A dash: nobody, or a number that is left out so that nobody can be recognized."));
}

void Narrative::countedTable(const QString &caption, const QString &place,
                             const std::map<EntityId, Counts> &counts)
{
    DocumentTable table{.caption = caption, .columns = {place}};
    for (const Kind kind : entryKinds())
        table.columns.append(pluralFor(kind));
    table.columns.append(tr("Total"));
    std::vector<std::pair<EntityId, Counts>> inOrder(counts.begin(), counts.end());
    std::ranges::stable_sort(inOrder, {}, [this](const auto &each) {
        return std::pair(each.first.isNull(), m_scope.names().orderOf(each.first));
    });
    const auto row = [&table](const QString &name, const Counts &each) {
        QStringList cells{name};
        for (const qint64 count : each)
            cells.append(documentLocale().toString(count));
        cells.append(documentLocale().toString(Survey::sum(each)));
        table.rows.push_back(cells);
    };
    for (const auto &[id, each] : inOrder) {
        const Entity *const session = m_scope.place(id);
        row(id.isNull() ? tr("elsewhere") : session ? m_scope.titleOf(*session) : nameOf(id), each);
    }
    row(tr("All"), m_survey.entries);
    m_document.table(table);
}

void Narrative::themeTable()
{
    DocumentTable table{.caption = tr("Entries by theme and region"), .columns = {tr("Theme")}};
    std::vector<EntityId> regions;
    for (const auto &[region, counts] : m_survey.byRegion) {
        if (!region.isNull())
            regions.push_back(region);
    }
    std::ranges::stable_sort(regions, {},
                             [this](const EntityId &id) { return m_scope.names().orderOf(id); });
    // Seventeen regions only have room for their codes; the table above spells them out.
    for (const EntityId &region : regions) {
        const std::string code = m_scope.names().codeOf(region);
        table.columns.append(regions.size() > 4 && !code.empty() ? textFromUtf8(code)
                                                                 : nameOf(region));
    }
    table.columns.append(tr("Total"));
    for (const EntityId &theme : m_themes) {
        QStringList cells{nameOf(theme)};
        qint64 total = 0;
        const auto countIn = [&](const EntityId &region) {
            const auto found = m_survey.byTheme.find({theme, region});
            return found == m_survey.byTheme.end() ? qint64{0} : found->second;
        };
        for (const EntityId &region : regions) {
            total += countIn(region);
            cells.append(documentLocale().toString(countIn(region)));
        }
        cells.append(documentLocale().toString(total + countIn({})));
        table.rows.push_back(cells);
    }
    if (!table.rows.empty())
        m_document.table(table);
}

void Narrative::potentialTable()
{
    const auto choices = [](Field field) { return spec(Kind::Solution, field).choices; };
    DocumentTable table{.caption = tr("Solutions by potential and outcome"),
                        .columns = {wordFor(Field::Potentials)}};
    for (const std::string_view outcome : choices(Field::Outcomes))
        table.columns.append(wordForChoice(outcome));
    table.columns.append(tr("no outcome"));
    for (const std::string_view potential : choices(Field::Potentials)) {
        QStringList cells{wordForChoice(potential)};
        const auto add = [&](std::string_view outcome) {
            const auto found =
                m_survey.byPotential.find({std::string(potential), std::string(outcome)});
            cells.append(documentLocale().toString(
                found == m_survey.byPotential.end() ? qint64{0} : found->second));
        };
        for (const std::string_view outcome : choices(Field::Outcomes))
            add(outcome);
        add({});
        table.rows.push_back(cells);
    }
    if (!m_survey.byPotential.empty())
        m_document.table(table);
    DocumentTable authorities{.caption = tr("Solutions by who can act"),
                              .columns = {wordFor(Field::Authorities), pluralFor(Kind::Solution)}};
    for (const std::string_view authority : choices(Field::Authorities)) {
        const auto found = m_survey.byAuthority.find(std::string(authority));
        if (found != m_survey.byAuthority.end())
            authorities.rows.push_back(
                {wordForChoice(authority), documentLocale().toString(found->second)});
    }
    if (!authorities.rows.empty())
        m_document.table(authorities);
}

Result<void> Narrative::figures()
{
    whoTookPart();
    heading(2, tr("What emerges, in figures"));
    if (m_scope.request().pictures) {
        const auto pictures = m_scope.pictures();
        if (!pictures)
            return pictures.error();
        for (const DocumentPicture &picture : *pictures)
            m_document.picture(picture);
    }
    if (m_scope.request().region || m_scope.request().session)
        countedTable(tr("Entries by workshop"), wordFor(Kind::Session), m_survey.bySession);
    else
        countedTable(tr("Entries by region"), wordFor(Kind::Region), m_survey.byRegion);
    themeTable();
    potentialTable();
    return {};
}

Result<void> Narrative::cite(const std::vector<EntityId> &ids)
{
    for (const EntityId &id : ids) {
        const auto cited = m_scope.entry(id);
        if (!cited)
            return cited.error();
        if (!*cited || (*cited)->isDeleted())
            continue;
        const Entity &target = **cited;
        if (isEntry(target.kind)) {
            entry(target, wordFor(target.kind), Form::Reference);
            continue;
        }
        // A group and a match stand for the entries in them.
        std::vector<EntityId> within = target.references(Field::Members);
        if (target.kind == Kind::Group && !target.text(Field::Title).isEmpty())
            paragraph(tr("%1: %2").arg(wordFor(Kind::Group), target.text(Field::Title)));
        if (target.kind == Kind::Verdict)
            within = {target.reference(Field::First), target.reference(Field::Second)};
        std::erase_if(within, [this](const EntityId &each) {
            const auto member = m_scope.entry(each);
            return !member || !*member || !isEntry((*member)->kind);
        });
        if (const auto told = cite(within); !told)
            return told;
    }
    return {};
}

Result<void> Narrative::findings()
{
    bool isFirst = true;
    Result<void> told;
    const auto read = m_scope.forEach(Kind::Finding, [&](const Entity &finding) {
        if (!told)
            return;
        if (isFirst)
            heading(2, pluralFor(Kind::Finding));
        isFirst = false;
        QString title = finding.text(Field::Title);
        title.replace(QLatin1Char('\n'), QLatin1Char(' '));
        heading(3, title.isEmpty() ? wordFor(Kind::Finding) : title);
        if (const std::string &body = finding.value(Field::Body).utf8(); !body.empty())
            m_document.composed(body);
        const auto citations = finding.references(Field::Citations);
        if (citations.empty())
            paragraph(tr("No evidence is cited."));
        told = cite(citations);
    });
    return read ? told : read;
}

Result<void> Narrative::groups()
{
    bool isFirst = true;
    Result<void> told;
    const auto read = m_scope.forEach(Kind::Group, [&](const Entity &group) {
        if (!told)
            return;
        if (isFirst)
            heading(2, pluralFor(Kind::Group));
        isFirst = false;
        QString title = group.text(Field::Title);
        title.replace(QLatin1Char('\n'), QLatin1Char(' '));
        heading(3, title.isEmpty() ? wordFor(Kind::Group) : title);
        for (const Field field : {Field::Statement, Field::Reason}) {
            if (const std::string &text = group.value(field).utf8(); !text.empty())
                labelled(wordFor(field), text);
        }
        told = cite(group.references(Field::Members));
    });
    return read ? told : read;
}

Result<void> Narrative::dossiers()
{
    const auto most = static_cast<std::size_t>(m_scope.request().recipe.mostDossiers);
    if (m_survey.dossiers.empty() || most == 0)
        return {};
    heading(2, tr("Dossiers"));
    if (m_survey.dossiers.size() > most) {
        paragraph(
            tr("Of %1 solutions with potential, those with the most priority and support: %2.")
                .arg(documentLocale().toString(static_cast<qint64>(m_survey.dossiers.size())),
                     documentLocale().toString(static_cast<qint64>(most))));
    }
    std::size_t told = 0;
    for (const RankedEntry &each : m_survey.dossiers) {
        if (told++ == most)
            break;
        const auto solution = m_scope.entry(each.id);
        if (!solution)
            return solution.error();
        if (*solution) {
            if (const auto done = dossier(**solution); !done)
                return done;
        }
    }
    return {};
}

namespace {

/// The beginning of a text, as a heading.
QString headline(const QString &text)
{
    constexpr qsizetype longest = 90;
    QString line = text.simplified();
    if (line.size() <= longest)
        return line;
    const qsizetype end = line.lastIndexOf(QLatin1Char(' '), longest);
    return line.left(end > longest / 2 ? end : longest) + QChar(QChar::Nbsp) + QStringLiteral("…");
}

} // namespace

Result<void> Narrative::dossier(const Entity &solution)
{
    const QString title = headline(solution.text(Field::Text));
    heading(3, title.isEmpty() ? wordFor(Kind::Solution) : title);
    entry(solution, wordFor(Kind::Solution), Form::Reference);
    details(solution);
    const auto challenges = solution.references(Field::Challenges);
    if (!challenges.empty()) {
        paragraph(tr("It answers:"));
        if (const auto told = cite(challenges); !told)
            return told;
    }
    for (const Kind kind : {Kind::Quote, Kind::Disagreement}) {
        const auto remarks = m_scope.referring(kind, solution.id);
        if (!remarks)
            return remarks.error();
        for (const Entity &each : *remarks) {
            // Beside the solution it would stand beside its table.
            if (!m_scope.standsApart(each))
                entry(each, wordFor(kind), Form::Reference);
        }
    }
    return {};
}

Result<void> Narrative::ranked(std::size_t most)
{
    heading(2, tr("Priorities"));
    if (m_survey.ranking.empty())
        paragraph(tr("Nothing was given a priority or support."));
    std::size_t rank = 0;
    for (const RankedEntry &each : m_survey.ranking) {
        if (rank == most) {
            paragraph(
                tr("The first %1 of %2.")
                    .arg(documentLocale().toString(static_cast<qint64>(most)),
                         documentLocale().toString(static_cast<qint64>(m_survey.ranking.size()))));
            break;
        }
        const auto found = m_scope.entry(each.id);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        entry(**found, QString::number(++rank) + QStringLiteral(". ") + wordFor(each.kind),
              Form::Reference);
        QStringList facts;
        for (const Field field : {Field::Priority, Field::Support}) {
            if (const FieldSpec *declared = spec(each.kind).find(field)) {
                const QString value = readable(*declared, **found, m_scope.names());
                if (!value.isEmpty())
                    facts.append(tr("%1: %2").arg(wordFor(field), value));
            }
        }
        paragraph(facts.join(QStringLiteral(" · ")));
    }
    return {};
}

void Narrative::number(const EntryTree::Node &node)
{
    if (!m_numbers.emplace(node.id, static_cast<int>(m_numbers.size()) + 1).second)
        return;
    number(m_survey.tree.under(node.id));
}

void Narrative::number(const std::vector<EntryTree::Node> &nodes)
{
    for (const EntryTree::Node &node : nodes)
        number(node);
}

/// Every entry, by theme.
Result<void> Narrative::annex()
{
    const std::vector<EntryTree::Node> roots = m_survey.tree.roots(true);
    const auto section = [&](const QString &title, const auto &belongs) -> Result<void> {
        bool isFirst = true;
        for (const EntryTree::Node &node : roots) {
            if (!belongs(node))
                continue;
            if (isFirst)
                heading(3, title);
            isFirst = false;
            if (const auto told = tree(m_survey.tree, node, wordFor(node.kind)); !told)
                return told;
        }
        return {};
    };
    heading(2, tr("Annex: every entry, by theme"));
    const std::set<EntityId> known(m_themes.begin(), m_themes.end());
    for (const EntityId &theme : m_themes) {
        const auto told = section(tr("Theme: %1").arg(nameOf(theme)),
                                  [&](const EntryTree::Node &node) { return node.theme == theme; });
        if (!told)
            return told;
    }
    const auto told = section(tr("Without a theme"), [&](const EntryTree::Node &node) {
        return !known.contains(node.theme);
    });
    return told ? quotesApart(m_survey.quotes) : told;
}

/// By background, so that they stand beside nothing that was said at the same table.
Result<void> Narrative::quotesApart(const std::vector<EntityId> &ids)
{
    std::vector<Entity> quotes;
    for (const EntityId &id : ids) {
        auto quote = m_scope.entry(id);
        if (!quote)
            return quote.error();
        if (*quote)
            quotes.push_back(std::move(**quote));
    }
    if (quotes.empty())
        return {};
    std::ranges::stable_sort(quotes, {}, [this](const Entity &quote) {
        return std::pair(m_scope.placeOf(quote), quote.id);
    });
    heading(3, pluralFor(Kind::Quote));
    for (const Entity &quote : quotes) {
        m_told.insert(quote.id);
        entry(quote, wordFor(Kind::Quote), Form::Full);
    }
    return {};
}

/// What is cited and does not stand in the annex.
Result<void> Narrative::sources()
{
    bool isFirst = true;
    for (std::size_t i = 0; i < m_cited.size(); ++i) { // it may grow
        if (m_told.contains(m_cited[i]))
            continue;
        const auto cited = m_scope.entry(m_cited[i]);
        if (!cited)
            return cited.error();
        if (!*cited)
            continue;
        if (isFirst)
            heading(2, tr("Entries cited"));
        isFirst = false;
        m_told.insert(m_cited[i]);
        entry(**cited, wordFor((*cited)->kind), Form::Full);
    }
    return {};
}

Result<void> Narrative::synthesis()
{
    auto survey = surveyOf(m_scope, isIn(ReportSection::Annex));
    if (!survey)
        return survey.error();
    m_survey = std::move(*survey);
    const auto read =
        m_scope.forEach(Kind::Theme, [&](const Entity &theme) { m_themes.push_back(theme.id); });
    if (!read)
        return read;
    m_isNumbered = true;
    if (isIn(ReportSection::Annex)) {
        // In the order in which they will stand there.
        const auto roots = m_survey.tree.roots(true);
        const std::set<EntityId> known(m_themes.begin(), m_themes.end());
        for (const EntityId &theme : m_themes) {
            for (const EntryTree::Node &node : roots) {
                if (node.theme == theme)
                    number(node);
            }
        }
        for (const EntryTree::Node &node : roots) {
            if (!known.contains(node.theme))
                number(node);
        }
    }
    front(tr("Synthesis"), true);
    m_document.contents(tr("Contents"));
    Result<void> told;
    if (isIn(ReportSection::Figures))
        told = figures();
    if (told && isIn(ReportSection::Findings))
        told = findings();
    if (told && isIn(ReportSection::Groups))
        told = groups();
    if (told && isIn(ReportSection::Dossiers))
        told = dossiers();
    if (told && isIn(ReportSection::Priorities))
        told = ranked(static_cast<std::size_t>(m_scope.request().recipe.mostPriorities));
    if (told && isIn(ReportSection::Annex))
        told = annex();
    return told ? sources() : told;
}

Result<void> Narrative::priorities()
{
    auto ranking = rankedEntries(m_scope);
    if (!ranking)
        return ranking.error();
    m_survey.ranking = std::move(*ranking);
    front(tr("Priorities"));
    return ranked(m_survey.ranking.size());
}

} // namespace

Result<void> tell(ReportScope &scope, ReportContent content, DocumentWriter &document)
{
    Narrative narrative(scope, document);
    switch (content) {
    case ReportContent::Minutes:
    case ReportContent::Data:
        return narrative.minutes();
    case ReportContent::Priorities:
        return narrative.priorities();
    case ReportContent::Synthesis:
        break;
    }
    return narrative.synthesis();
}

} // namespace tournee
