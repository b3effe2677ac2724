// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/emergence.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string>
#include <vector>

namespace tournee {

/// A picture of what emerges. Each has its table, from which it is drawn (ui/figures), exported and told to those who
/// do not see it.
enum class Figure {
    Map,
    Themes,
    ThemesByRegions,
    PotentialsByOutcomes,
    Authorities,
    Backgrounds,
    Supported,
    Priorities,
    Timeline
};

/// What the map shows of a region.
enum class Measure { Entries, Solutions, Support, People, Coverage };

struct FigureCell
{
    qint64 value = 0;
    QString words; ///< what is printed: "12", "85 %"
    QString query; ///< finds the entries behind it; empty: there are none

    bool operator==(const FigureCell &) const = default;
};

struct FigureRow
{
    QString name;
    QString place; ///< of a region: "column,row" in the map
    QString remark; ///< what deserves a look
    EntityId entry; ///< the one that it is about; null: it is about several
    EntityId table; ///< where that was said
    std::vector<FigureCell> cells; ///< as many as there are columns

    bool operator==(const FigureRow &) const = default;
};

struct FigureTable
{
    Figure figure = Figure::Map;
    QString title;
    QString note; ///< how it is to be read
    QString rowsAre; ///< the head of the column of names
    QStringList columns;
    qint64 most = 0; ///< what a full bar and the darkest tile stand for, at least
    std::vector<FigureRow> rows;

    bool operator==(const FigureTable &) const = default;
};

[[nodiscard]] std::span<const Figure> allFigures();
[[nodiscard]] std::span<const Measure> allMeasures();
[[nodiscard]] QString wordFor(Measure measure);
/// For the names of files: "map".
[[nodiscard]] std::string_view codeOf(Figure figure);

/// \a figure in the language of the UI; \a measure is of the map.
[[nodiscard]] FigureTable figureTable(Figure figure, const Emergence &emergence,
                                      Measure measure = Measure::Entries);
/// What one sees at a glance, for those who do not see: the title, the most and the least.
[[nodiscard]] QString figureInWords(const FigureTable &table);
/// Comma-separated (RFC 4180), with a byte order mark, safe against formulas.
[[nodiscard]] std::string figureCsv(const FigureTable &table);

} // namespace tournee
