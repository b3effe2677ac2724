// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/figuretable.h"

#include "core/domain/text.h"
#include "core/report/csv.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace tournee {

namespace {

using What = SearchFilter::What;

QString numberWords(qint64 number)
{
    return QLocale().toString(number);
}

FigureCell counted(qint64 value, const QString &query)
{
    return {value, numberWords(value), value == 0 ? QString() : query};
}

QString filter(What what, const QString &value)
{
    return writtenFilter(what, value, isUiEnglish());
}

/// By its name, as people would write it; by its id where the name could not be read back.
QString filterFor(What what, const NamedFigures &named)
{
    if (named.id.isNull())
        return filter(what, isUiEnglish() ? QStringLiteral("none") : QStringLiteral("aucun"));
    const QString name = named.nameIn(isUiEnglish());
    const bool isPlain =
        !name.isEmpty() && name == name.simplified() && std::ranges::none_of(name, [](QChar each) {
            return QStringLiteral("\"«»“”").contains(each);
        });
    return filter(what, isPlain ? name : textFromUtf8(named.id.toString()));
}

QString filterForChoice(What what, std::span<const std::string_view> choices, std::size_t at)
{
    if (at == choices.size())
        return filterFor(what, {});
    return filter(what, wordForChoice(choices[at]));
}

QString also(const QString &query, const QString &more)
{
    return query + QLatin1Char(' ') + more;
}

QString onlySolutions()
{
    return filter(What::Kind, wordFor(Kind::Solution).toLower());
}

/// Percents of two parts of two wholes.
qint64 percent(qint64 part, qint64 whole)
{
    return whole == 0 ? 0 : (200 * part + whole) / (2 * whole);
}

QString capitalized(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

class FigureTables
{
    Q_DECLARE_TR_FUNCTIONS(tournee::FigureTables)

public:
    explicit FigureTables(const Emergence &emergence) : m_emergence(emergence) {}

    [[nodiscard]] static QString wordOf(Measure measure)
    {
        switch (measure) {
        case Measure::Entries:
            return tr("Entries");
        case Measure::Solutions:
            return tr("Solutions");
        case Measure::Support:
            return tr("Support");
        case Measure::People:
            return tr("People");
        case Measure::Coverage:
            return tr("Tables received");
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] FigureTable map(Measure measure) const
    {
        FigureTable table;
        table.title = tr("%1 by region").arg(wordOf(measure));
        table.rowsAre = wordFor(Kind::Region);
        table.columns << wordOf(measure);
        if (measure == Measure::Support)
            table.note = tr("The support given at each table, added up: one person may support "
                            "several entries.");
        if (measure == Measure::Coverage) {
            table.note = tr("Tables from which something has come, of those that are expected.");
            table.columns.prepend(tr("Share of the tables (%)"));
            table.columns << tr("Tables expected");
            table.most = 100;
        }
        for (const NamedFigures &region : m_emergence.regions) {
            FigureRow row = named(region, tr("Without a region"));
            const QString query = filterFor(What::Region, region);
            const Figures &figures = region.figures;
            switch (measure) {
            case Measure::Entries:
                row.cells.push_back(counted(figures.entries, query));
                break;
            case Measure::Solutions:
                row.cells.push_back(counted(figures.solutions, also(query, onlySolutions())));
                break;
            case Measure::Support:
                row.cells.push_back(counted(
                    figures.support, also(query, filter(What::Support, QStringLiteral("1")))));
                break;
            case Measure::People:
                row.cells.push_back(
                    counted(figures.people, figures.entries > 0 ? query : QString()));
                break;
            case Measure::Coverage: {
                const QString entries = figures.entries > 0 ? query : QString();
                const qint64 share = percent(figures.receivedTables, figures.expectedTables);
                row.cells.push_back({share, shareWords(share, figures.expectedTables), entries});
                row.cells.push_back(counted(figures.receivedTables, entries));
                row.cells.push_back(counted(figures.expectedTables, {}));
                break;
            }
            }
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    [[nodiscard]] FigureTable themes() const
    {
        FigureTable table;
        table.title = pluralFor(Kind::Theme);
        table.note = tr("Entries; one with several themes counts for each of them.");
        table.rowsAre = wordFor(Kind::Theme);
        table.columns << wordOf(Measure::Entries) << wordOf(Measure::Solutions);
        for (const NamedFigures &theme : m_emergence.themes) {
            FigureRow row = named(theme, tr("Without a theme"));
            const QString query = filterFor(What::Theme, theme);
            row.cells.push_back(counted(theme.figures.entries, query));
            row.cells.push_back(counted(theme.figures.solutions, also(query, onlySolutions())));
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    [[nodiscard]] FigureTable themesByRegions() const
    {
        FigureTable table;
        table.title = tr("Themes by region");
        table.note = tr("Entries; one with several themes counts for each of them.");
        table.rowsAre = wordFor(Kind::Theme);
        for (const NamedFigures &region : m_emergence.regions)
            table.columns << nameOf(region, tr("Without a region"));
        for (std::size_t i = 0; i < m_emergence.themes.size(); ++i) {
            const NamedFigures &theme = m_emergence.themes[i];
            FigureRow row = named(theme, tr("Without a theme"));
            for (std::size_t j = 0; j < m_emergence.regions.size(); ++j) {
                row.cells.push_back(counted(m_emergence.themesByRegions[i][j],
                                            also(filterFor(What::Theme, theme),
                                                 filterFor(What::Region, m_emergence.regions[j]))));
            }
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    [[nodiscard]] FigureTable potentialsByOutcomes() const
    {
        const auto potentials = spec(Kind::Solution, Field::Potentials).choices;
        const auto outcomes = spec(Kind::Solution, Field::Outcomes).choices;
        FigureTable table;
        table.title = tr("Potential by outcome");
        table.note = tr("Solutions; one with several of them counts for each pair.");
        table.rowsAre = wordFor(Field::Potentials);
        for (std::size_t j = 0; j <= outcomes.size(); ++j) {
            table.columns << (j < outcomes.size() ? capitalized(wordForChoice(outcomes[j]))
                                                  : tr("No outcome told"));
        }
        for (std::size_t i = 0; i <= potentials.size(); ++i) {
            FigureRow row;
            row.name = i < potentials.size() ? capitalized(wordForChoice(potentials[i]))
                                             : tr("No potential told");
            for (std::size_t j = 0; j <= outcomes.size(); ++j) {
                row.cells.push_back(counted(
                    m_emergence.potentialsByOutcomes[i][j],
                    also(onlySolutions(), also(filterForChoice(What::Potential, potentials, i),
                                               filterForChoice(What::Outcome, outcomes, j)))));
            }
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    [[nodiscard]] FigureTable authorities() const
    {
        const auto authorities = spec(Kind::Solution, Field::Authorities).choices;
        FigureTable table;
        table.title = tr("Who can act");
        table.note = tr("Solutions; one that names several counts for each of them.");
        table.rowsAre = wordFor(Field::Authorities);
        table.columns << pluralFor(Kind::Solution);
        for (std::size_t i = 0; i <= authorities.size(); ++i) {
            FigureRow row;
            row.name = i < authorities.size() ? capitalized(wordForChoice(authorities[i]))
                                              : tr("Nobody named");
            row.cells.push_back(
                counted(m_emergence.authorities[i],
                        also(onlySolutions(), filterForChoice(What::Authority, authorities, i))));
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    [[nodiscard]] FigureTable backgrounds() const
    {
        FigureTable table;
        table.title = tr("Who was there, and who was heard");
        table.note = tr("Each background's share of the people at the tables, beside its share of "
                        "the entries that name a background.");
        table.rowsAre = wordFor(Kind::Background);
        table.columns << tr("Share of the people (%)") << tr("Share of the entries (%)")
                      << wordOf(Measure::People) << wordOf(Measure::Entries);
        table.most = 100;
        qint64 people = 0;
        qint64 entries = 0;
        for (const NamedFigures &each : m_emergence.backgrounds) {
            if (each.id.isNull())
                continue;
            people += each.figures.people;
            entries += each.figures.entries;
        }
        for (const NamedFigures &each : m_emergence.backgrounds) {
            FigureRow row = named(each, tr("No background named"));
            const QString query = filterFor(What::Background, each);
            if (each.id.isNull()) {
                row.cells = {FigureCell{}, FigureCell{}};
            } else {
                const qint64 there = percent(each.figures.people, people);
                const qint64 heard = percent(each.figures.entries, entries);
                row.cells.push_back({there, shareWords(there, people), {}});
                row.cells.push_back(
                    {heard, shareWords(heard, entries), heard == 0 ? QString() : query});
            }
            row.cells.push_back(counted(each.figures.people, {}));
            row.cells.push_back(counted(each.figures.entries, query));
            if (isUnderHeard(each, m_emergence))
                row.remark = tr("under-heard");
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    [[nodiscard]] FigureTable supported() const
    {
        FigureTable table;
        table.title = tr("Solutions with the most support");
        table.note = tr("Counted at the table where each was said.");
        table.rowsAre = wordFor(Kind::Solution);
        table.columns << wordOf(Measure::Support) << tr("Priority at its table");
        for (const SupportedEntry &each : m_emergence.priorities) {
            FigureRow row;
            row.name = each.text.simplified();
            row.entry = each.id;
            row.table = each.table;
            row.cells.push_back(counted(each.support, {}));
            row.cells.push_back(each.priority ? counted(*each.priority, {}) : FigureCell{});
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    [[nodiscard]] FigureTable priorities() const
    {
        FigureTable table;
        table.title = tr("Priorities by theme");
        table.note = tr("Solutions that a table has ranked; one with several themes counts for "
                        "each of them.");
        table.rowsAre = wordFor(Kind::Theme);
        table.columns << pluralFor(Kind::Solution);
        for (const NamedFigures &theme : m_emergence.themes) {
            FigureRow row = named(theme, tr("Without a theme"));
            const QString ranked = QStringLiteral("-") + filterFor(What::Priority, NamedFigures{});
            row.cells.push_back(
                counted(theme.figures.prioritized,
                        also(onlySolutions(), also(filterFor(What::Theme, theme), ranked))));
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    [[nodiscard]] FigureTable timeline() const
    {
        FigureTable table;
        table.title = tr("The tour, day by day");
        table.note = tr("Entries, by the day of their workshop.");
        table.rowsAre = wordFor(Field::Date);
        table.columns << wordOf(Measure::Entries) << wordOf(Measure::Solutions)
                      << wordOf(Measure::People) << pluralFor(Kind::Session);
        for (const DayFigures &day : m_emergence.days) {
            FigureRow row;
            row.name = day.date.isValid() ? QLocale().toString(day.date, tr("MMMM d, yyyy"))
                                          : tr("Without a date");
            const QString query = day.date.isValid()
                                      ? filter(What::Date, day.date.toString(Qt::ISODate))
                                      : filterFor(What::Date, {});
            row.place = day.date.toString(Qt::ISODate);
            row.cells.push_back(counted(day.figures.entries, query));
            row.cells.push_back(counted(day.figures.solutions, also(query, onlySolutions())));
            row.cells.push_back(counted(day.figures.people, {}));
            row.cells.push_back(counted(day.sessions, {}));
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    [[nodiscard]] static QString inWords(const FigureTable &table)
    {
        QStringList words{tr("%1.").arg(table.title)};
        if (!table.note.isEmpty())
            words << table.note;
        struct Mark
        {
            QString name;
            const FigureCell *cell;
        };
        const bool isGrid =
            table.figure == Figure::ThemesByRegions || table.figure == Figure::PotentialsByOutcomes;
        std::vector<Mark> marks;
        for (const FigureRow &row : table.rows) {
            const std::size_t shown = isGrid ? row.cells.size() : 1;
            for (std::size_t i = 0; i < shown && i < row.cells.size(); ++i) {
                const QString name =
                    isGrid ? tr("%1, %2").arg(row.name, table.columns.value(static_cast<int>(i)))
                           : row.name;
                if (row.cells[i].value > 0)
                    marks.push_back({name, &row.cells[i]});
            }
            if (!row.remark.isEmpty())
                words << tr("%1: %2.").arg(row.name, row.remark);
        }
        if (marks.empty())
            return (words << tr("Nothing yet.")).join(QLatin1Char(' '));
        std::ranges::stable_sort(marks, {}, [](const Mark &mark) { return -mark.cell->value; });
        constexpr std::size_t mostTold = 3;
        QStringList told;
        for (std::size_t i = 0; i < marks.size() && i < mostTold; ++i)
            told << tr("%1: %2").arg(marks[i].name, marks[i].cell->words);
        words << tr("The most: %1.").arg(told.join(QStringLiteral("; ")));
        return words.join(QLatin1Char(' '));
    }

private:
    [[nodiscard]] static QString nameOf(const NamedFigures &named, const QString &none)
    {
        return named.id.isNull() ? none : capitalized(named.nameIn(isUiEnglish()));
    }

    [[nodiscard]] static FigureRow named(const NamedFigures &named, const QString &none)
    {
        FigureRow row;
        row.name = nameOf(named, none);
        row.place = named.tile;
        return row;
    }

    /// Where there is no whole, there is no share.
    [[nodiscard]] static QString shareWords(qint64 percents, qint64 whole)
    {
        return whole == 0 ? QStringLiteral("–") : tr("%1%").arg(numberWords(percents));
    }

    const Emergence &m_emergence;
};

} // namespace

std::span<const Figure> allFigures()
{
    static constexpr std::array all{Figure::Map,
                                    Figure::Themes,
                                    Figure::ThemesByRegions,
                                    Figure::PotentialsByOutcomes,
                                    Figure::Authorities,
                                    Figure::Backgrounds,
                                    Figure::Supported,
                                    Figure::Priorities,
                                    Figure::Timeline};
    return all;
}

std::span<const Measure> allMeasures()
{
    static constexpr std::array all{Measure::Entries, Measure::Solutions, Measure::Support,
                                    Measure::People, Measure::Coverage};
    return all;
}

QString wordFor(Measure measure)
{
    return FigureTables::wordOf(measure);
}

std::string_view codeOf(Figure figure)
{
    static constexpr std::array<std::string_view, 9> codes{
        "map",         "themes",      "themes-regions", "potentials-outcomes",
        "authorities", "backgrounds", "supported",      "priorities",
        "timeline"};
    return codes[static_cast<std::size_t>(figure)];
}

FigureTable figureTable(Figure figure, const Emergence &emergence, Measure measure)
{
    const FigureTables tables(emergence);
    FigureTable table;
    switch (figure) {
    case Figure::Map:
        table = tables.map(measure);
        break;
    case Figure::Themes:
        table = tables.themes();
        break;
    case Figure::ThemesByRegions:
        table = tables.themesByRegions();
        break;
    case Figure::PotentialsByOutcomes:
        table = tables.potentialsByOutcomes();
        break;
    case Figure::Authorities:
        table = tables.authorities();
        break;
    case Figure::Backgrounds:
        table = tables.backgrounds();
        break;
    case Figure::Supported:
        table = tables.supported();
        break;
    case Figure::Priorities:
        table = tables.priorities();
        break;
    case Figure::Timeline:
        table = tables.timeline();
        break;
    }
    table.figure = figure;
    return table;
}

QString figureInWords(const FigureTable &table)
{
    return FigureTables::inWords(table);
}

std::string figureCsv(const FigureTable &table)
{
    std::string csv;
    CsvWriter writer([&csv](const std::string &, std::string_view bytes) { csv += bytes; });
    writer.beginTable(std::string(codeOf(table.figure)));
    const auto text = [](const QString &words) {
        Cell cell;
        cell.text = utf8FromText(words);
        return cell;
    };
    std::vector<Cell> cells{text(table.rowsAre)};
    for (const QString &column : table.columns)
        cells.push_back(text(column));
    writer.row(cells);
    for (const FigureRow &row : table.rows) {
        cells = {text(row.name)};
        for (const FigureCell &each : row.cells) {
            Cell cell;
            cell.type = Cell::Number;
            cell.text = each.words.isEmpty() ? std::string() : std::to_string(each.value);
            cells.push_back(std::move(cell));
        }
        writer.row(cells);
    }
    return csv;
}

} // namespace tournee
