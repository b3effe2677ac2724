// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/narrative.h"

#include "core/report/entrytree.h"
#include "core/report/ranking.h"
#include "core/report/readable.h"
#include "core/report/smallgroups.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
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

    void paragraph(const QString &text) { m_document.paragraph(text); }
    void heading(int level, const QString &text) { m_document.heading(level, text); }
    void quotation(const std::string &text) { m_document.quotation(text); }
    void labelled(const QString &label, const std::string &text);

    void front(const QString &what);
    void aboutSession(const Entity &session);
    void aboutTable(const Entity &table);
    QString participants(const HeadCounts &counts) const;
    void whoTookPart();
    Result<void> findings();
    Result<void> groups();
    Result<void> ranked(int level);
    Result<void> byTheme();
    Result<void> cite(const std::vector<EntityId> &ids);

    void entry(const Entity &entry, const QString &label, Form form = Form::Full);
    void versions(const Entity &entry, Field field);
    void details(const Entity &entry);
    Result<void> entries(const std::vector<Entity> &all);
    Result<void> tree(const EntryTree &tree, const EntryTree::Node &node, const QString &label);

    ReportScope &m_scope;
    DocumentWriter &m_document;
    std::set<EntityId> m_told; ///< what stands in full already
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

void Narrative::front(const QString &what)
{
    const Entity *const tour = m_scope.tour();
    QString title = tour ? tour->text(Field::Title) : QString();
    title.replace(QLatin1Char('\n'), QLatin1Char(' '));
    heading(1, title.isEmpty() ? what : title + QStringLiteral(" – ") + what);
    if (!tour)
        return;
    if (const std::string &question = tour->value(Field::GuidingQuestion).utf8(); !question.empty())
        quotation(question);
    if (const QString organizer = tour->text(Field::Organizer); !organizer.isEmpty())
        paragraph(organizer);
}

QString Narrative::participants(const HeadCounts &counts) const
{
    qint64 total = 0;
    qint64 others = 0;
    const Withheld withheld = m_scope.isAnonymous() ? withheldFrom(counts) : Withheld();
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
        QString name = m_scope.names().nameOf(background, isUiEnglish());
        if (name.isEmpty())
            name = textFromUtf8(background.toString());
        parts.append(name + QLatin1Char(' ') + QLocale().toString(count));
    }
    if (total == 0)
        return {};
    if (withheld.isTotal)
        return tr("Participants: too few of each background to be told");
    if (others > 0)
        parts.append(tr("not broken down %1").arg(QLocale().toString(others)));
    //: Total, then by background: "Participants: 12 (citizens 7, municipal 5)"
    return tr("Participants: %1 (%2)")
        .arg(QLocale().toString(total), parts.join(QStringLiteral(", ")));
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

namespace {

void addCounts(HeadCounts &counts, const Entity &table)
{
    for (const auto &[background, count] : headCountsOf(table))
        counts[background] += count;
}

} // namespace

void Narrative::aboutTable(const Entity &table)
{
    if (!m_scope.isAnonymous()) {
        for (const Field field : {Field::Facilitator, Field::NoteTaker}) {
            if (const QString person = table.text(field); !person.isEmpty())
                paragraph(tr("%1: %2").arg(wordFor(field), person));
        }
    }
    HeadCounts counts;
    addCounts(counts, table);
    if (const QString who = participants(counts); !who.isEmpty())
        paragraph(who);
}

void Narrative::entry(const Entity &entry, const QString &label, Form form)
{
    QString place = m_scope.placeOf(entry);
    if (entry.isDeletedButEdited())
        place += QLatin1Char(' ') + tr("[deleted here, edited there]");
    m_document.entryTitle(label, place);
    quotation(entry.value(Field::Text).utf8());
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
        if (!declared)
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
        return entries(*loose);
    }
    return {};
}

void Narrative::whoTookPart()
{
    HeadCounts counts;
    int tables = 0;
    const auto count = [&](const EntityId &session) {
        for (const Entity *table : m_scope.tablesOf(session)) {
            addCounts(counts, *table);
            ++tables;
        }
    };
    for (const Entity &session : m_scope.sessions())
        count(session.id);
    count({});
    heading(2, tr("Who took part"));
    paragraph(tr("Workshops: %1 · Tables: %2").arg(m_scope.sessions().size()).arg(tables));
    if (const QString who = participants(counts); !who.isEmpty())
        paragraph(who);
}

Result<void> Narrative::cite(const std::vector<EntityId> &ids)
{
    for (const EntityId &id : ids) {
        const auto cited = m_scope.entry(id);
        if (!cited)
            return cited.error();
        if (*cited && !(*cited)->isDeleted() && isEntry((*cited)->kind))
            entry(**cited, wordFor((*cited)->kind), Form::Reference);
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
            heading(2, tr("What emerges"));
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

Result<void> Narrative::ranked(int level)
{
    const auto ranking = rankedEntries(m_scope);
    if (!ranking)
        return ranking.error();
    heading(level, tr("Priorities"));
    if (ranking->empty())
        paragraph(tr("Nothing was given a priority or support."));
    int rank = 0;
    for (const RankedEntry &each : *ranking) {
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

Result<void> Narrative::byTheme()
{
    EntryTree built;
    for (const Kind kind : entryKinds()) {
        const auto read = m_scope.forEach(kind, [&](const Entity &each) { built.add(each); });
        if (!read)
            return read;
    }
    std::vector<EntryTree::Node> roots = built.roots(true);
    const auto section = [&](const QString &title, const auto &belongs) -> Result<void> {
        bool isFirst = true;
        for (const EntryTree::Node &node : roots) {
            if (!belongs(node))
                continue;
            if (isFirst)
                heading(2, title);
            isFirst = false;
            if (const auto told = tree(built, node, wordFor(node.kind)); !told)
                return told;
        }
        return {};
    };
    std::vector<EntityId> themes;
    auto read =
        m_scope.forEach(Kind::Theme, [&](const Entity &theme) { themes.push_back(theme.id); });
    if (!read)
        return read;
    const std::set<EntityId> known(themes.begin(), themes.end());
    for (const EntityId &theme : themes) {
        const QString title = tr("Theme: %1").arg(m_scope.names().nameOf(theme, isUiEnglish()));
        const auto told =
            section(title, [&](const EntryTree::Node &node) { return node.theme == theme; });
        if (!told)
            return told;
    }
    return section(tr("Without a theme"),
                   [&](const EntryTree::Node &node) { return !known.contains(node.theme); });
}

Result<void> Narrative::synthesis()
{
    front(tr("Synthesis"));
    whoTookPart();
    Result<void> told = findings();
    if (told)
        told = groups();
    if (told)
        told = ranked(2);
    if (told)
        told = byTheme();
    return told;
}

Result<void> Narrative::priorities()
{
    front(tr("Priorities"));
    return ranked(2);
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
