// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listing/listingdata.h"

#include "core/report/words.h"
#include "ui/sense/entryview.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

namespace tournee {

namespace {

struct ListingWords
{
    Q_DECLARE_TR_FUNCTIONS(tournee::ListingPage)

public:
    static QString nameOf(ListingColumn column)
    {
        switch (column) {
        case ListingColumn::Arrival:
            return tr("Order of arrival");
        case ListingColumn::Kind:
            return tr("Kind");
        case ListingColumn::Text:
            return wordFor(Field::Text);
        case ListingColumn::Region:
            return wordFor(Kind::Region);
        case ListingColumn::Session:
            return wordFor(Kind::Session);
        case ListingColumn::Table:
            return wordFor(Kind::Table);
        case ListingColumn::Themes:
            return wordFor(Field::Themes);
        case ListingColumn::Support:
            return wordFor(Field::Support);
        case ListingColumn::Verification:
            return wordFor(Field::Verification);
        case ListingColumn::Potentials:
            return wordFor(Field::Potentials);
        case ListingColumn::Outcomes:
            return wordFor(Field::Outcomes);
        case ListingColumn::Authorities:
            return wordFor(Field::Authorities);
        case ListingColumn::Priority:
            return wordFor(Field::Priority);
        case ListingColumn::Starred:
            return wordFor(Field::Starred);
        case ListingColumn::Created:
            return tr("Noted");
        }
        Q_UNREACHABLE();
    }
    static QString starred() { return tr("yes"); }
};

QString choicesOf(const Entity &entry, Field field)
{
    QStringList words;
    if (spec(entry.kind).find(field)) {
        for (const std::string &choice : entry.elements(field))
            words << wordForChoice(choice);
    }
    return words.join(QStringLiteral(", "));
}

QString numberOf(const Entity &entry, Field field)
{
    const bool isThere = spec(entry.kind).find(field) && entry.number(field) != 0;
    return isThere ? QString::number(entry.number(field)) : QString();
}

/// Where a table stands, each looked up once.
struct Standing
{
    QString region;
    QString session;
    QString table;
};

class Standings
{
public:
    Standings(WorkbookFile &file, const Names &names) : m_file(file), m_names(names) {}

    const Standing &of(const EntityId &id)
    {
        const auto known = m_known.find(id);
        if (known != m_known.end())
            return known->second;
        Standing standing;
        const auto table = m_file.find(Kind::Table, id);
        if (table && *table) {
            standing.table = QString::number((*table)->number(Field::Number));
            const auto session = m_file.find(Kind::Session, (*table)->reference(Field::Session));
            if (session && *session) {
                standing.session = (*session)->text(Field::Title);
                standing.region =
                    m_names.nameOf((*session)->reference(Field::Region), isUiEnglish());
            }
        }
        return m_known.emplace(id, standing).first->second;
    }

private:
    WorkbookFile &m_file;
    const Names &m_names;
    std::map<EntityId, Standing> m_known;
};

QString cellOf(const Entity &entry, ListingColumn column, const Names &names, Standings &standings)
{
    switch (column) {
    case ListingColumn::Arrival:
        return {};
    case ListingColumn::Kind:
        return wordFor(entry.kind);
    case ListingColumn::Text:
        return entry.text(Field::Text).simplified();
    case ListingColumn::Region:
        return standings.of(entry.reference(Field::Table)).region;
    case ListingColumn::Session:
        return standings.of(entry.reference(Field::Table)).session;
    case ListingColumn::Table:
        return standings.of(entry.reference(Field::Table)).table;
    case ListingColumn::Themes: {
        QStringList themes;
        for (const EntityId &theme : entry.references(Field::Themes))
            themes << names.nameOf(theme, isUiEnglish());
        themes.removeAll(QString());
        return themes.join(QStringLiteral(", "));
    }
    case ListingColumn::Support:
        return numberOf(entry, Field::Support);
    case ListingColumn::Verification:
        return entry.value(Field::Verification).isNull()
                   ? QString()
                   : wordForChoice(entry.value(Field::Verification).utf8());
    case ListingColumn::Potentials:
        return choicesOf(entry, Field::Potentials);
    case ListingColumn::Outcomes:
        return choicesOf(entry, Field::Outcomes);
    case ListingColumn::Authorities:
        return choicesOf(entry, Field::Authorities);
    case ListingColumn::Priority:
        return numberOf(entry, Field::Priority);
    case ListingColumn::Starred:
        return entry.truth(Field::Starred) ? ListingWords::starred() : QString();
    case ListingColumn::Created:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.created.milliseconds),
                                  QLocale::ShortFormat);
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const ListingColumn> listingColumns()
{
    using enum ListingColumn;
    static constexpr std::array all{Kind,        Text,     Region,       Session,    Table,
                                    Themes,      Support,  Verification, Potentials, Outcomes,
                                    Authorities, Priority, Starred,      Created};
    return all;
}

QString nameOf(ListingColumn column)
{
    return ListingWords::nameOf(column);
}

QString keyOf(ListingColumn column)
{
    static constexpr std::array keys{"arrival",      "kind",       "text",     "region",
                                     "workshop",     "table",      "themes",   "support",
                                     "verification", "potentials", "outcomes", "authorities",
                                     "priority",     "starred",    "created"};
    return QString::fromLatin1(keys.at(static_cast<std::size_t>(column)));
}

Result<std::vector<PagedRow>> readListingRows(WorkbookFile &file, const std::vector<EntityId> &ids,
                                              const std::vector<ListingColumn> &columns)
{
    const auto names = Names::of(file);
    if (!names)
        return names.error();
    Standings standings(file, *names);
    std::vector<PagedRow> rows;
    rows.reserve(ids.size());
    for (const EntityId &id : ids) {
        const auto entry = file.find(id);
        if (!entry)
            return entry.error();
        PagedRow row;
        for (const ListingColumn column : columns) {
            row.cells << (*entry && !(*entry)->isDeleted()
                              ? cellOf(**entry, column, *names, standings)
                              : QString());
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<Edit>> bulkEdits(WorkbookFile &file, const std::vector<EntityId> &ids,
                                    const BulkChange &change)
{
    using What = BulkChange::What;
    std::vector<Edit> edits;
    for (const EntityId &id : ids) {
        const auto found = file.find(id);
        if (!found)
            return found.error();
        if (!*found || (*found)->isDeleted())
            continue;
        const Entity &entry = **found;
        if (change.what == What::Remove) {
            edits.push_back(removal(entry));
            continue;
        }
        if (!spec(entry.kind).find(change.field))
            continue;
        Edit edit = update(entry);
        if (change.what == What::Set) {
            if (entry.value(change.field) != change.value)
                edit.set(change.field, change.value);
        } else if (entry.contains(change.field, change.element) != (change.what == What::Include)) {
            if (change.what == What::Include)
                edit.include(change.field, change.element);
            else
                edit.exclude(change.field, change.element);
        }
        if (!edit.changes.empty())
            edits.push_back(std::move(edit));
    }
    return edits;
}

QString tabSeparated(const QStringList &headers, const std::vector<PagedRow> &rows)
{
    QString text;
    const auto add = [&text](const QStringList &cells) {
        QStringList plain;
        for (QString cell : cells) {
            cell.replace(QLatin1Char('\t'), QLatin1Char(' '))
                .replace(QLatin1Char('\n'), QLatin1Char(' '));
            // What a spreadsheet would take for a formula stays text, as in a report's CSV.
            static const QString signs = QStringLiteral("=+-@'");
            if (!cell.isEmpty() && signs.contains(cell.front()))
                cell.prepend(QLatin1Char('\''));
            plain << cell;
        }
        text += plain.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    add(headers);
    for (const PagedRow &row : rows)
        add(row.cells);
    return text;
}

QString htmlTable(const QStringList &headers, const std::vector<PagedRow> &rows)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table><tr>");
    for (const QString &header : headers)
        html += QStringLiteral("<th>") + header.toHtmlEscaped() + QStringLiteral("</th>");
    html += QStringLiteral("</tr>");
    for (const PagedRow &row : rows) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row.cells)
            html += QStringLiteral("<td>") + cell.toHtmlEscaped() + QStringLiteral("</td>");
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace tournee
