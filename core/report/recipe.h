// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/entityjson.h"
#include "core/storage/workbookfile.h"

#include <QString>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tournee {

enum class ReportContent {
    Synthesis, ///< what emerges, its evidence, and what was said, by theme
    Minutes, ///< what was said, by workshop and table
    Priorities, ///< what was given a priority or support, in that order
    Data ///< everything, for other programs
};

/// The sections of a synthesis, in their order.
enum class ReportSection { Figures, Findings, Groups, Dossiers, Priorities, Annex };

/// What a document is made of, whatever it is about: kept in the workbook, handed on with a kit.
struct Recipe
{
    QString name;
    ReportContent content = ReportContent::Synthesis;
    std::set<ReportSection> sections = allSections();
    Privacy privacy = Privacy::Anonymous;
    int mostDossiers = 300;
    int mostPriorities = 50;
    QString title; ///< instead of the tour's
    QString text; ///< on the title page
    std::string logo; ///< PNG or JPEG; may be empty
    QString language; ///< "fr", "en", or empty: that of the program
    QString format; ///< ".pdf"; may be empty

    [[nodiscard]] static std::set<ReportSection> allSections();
    bool operator==(const Recipe &) const = default;
};

inline constexpr std::size_t largestLogo = 256 * 1024; ///< bytes
inline constexpr std::size_t mostRecipes = 50; ///< of one workbook

/// "synthesis", "minutes", "priorities", "data".
[[nodiscard]] std::string_view nameOf(ReportContent content);
[[nodiscard]] std::optional<ReportContent> reportContentNamed(QStringView name);
/// "figures", "findings", "groups", "dossiers", "priorities", "annex".
[[nodiscard]] std::string_view nameOf(ReportSection section);

/// One JSON object. What is missing has its usual value, what is unknown is passed over.
[[nodiscard]] std::string jsonOf(const Recipe &recipe);
/// Errors: InvalidScript, whose detail is the key that is wrong.
Result<Recipe> recipeFrom(std::string_view json);

/// Those kept in the workbook, by name.
Result<std::vector<Recipe>> recipesIn(WorkbookFile &file);
/// Replaces the one of that name. Errors: InvalidValue without a name; those of files.
Result<void> keepRecipe(WorkbookFile &file, const Recipe &recipe);
Result<void> dropRecipe(WorkbookFile &file, const QString &name);

} // namespace tournee
