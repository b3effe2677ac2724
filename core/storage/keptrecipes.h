// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

#include <string>
#include <vector>

namespace tournee {

/// What documents are made of, kept in the workbook beside the drafts under a name of its own. What
/// stands in it is the business of core/report/recipe.h.
struct KeptRecipe
{
    std::string name;
    std::string json;
};

/// By name. Errors: those of files.
Result<std::vector<KeptRecipe>> keptRecipes(WorkbookFile &file);
[[nodiscard]] Draft draftOf(const KeptRecipe &recipe);

} // namespace tournee
