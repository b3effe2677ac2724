// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/keptrecipes.h"

#include <algorithm>

namespace tournee {

namespace {

constexpr std::string_view recipePrefix = "recipe:";

} // namespace

Result<std::vector<KeptRecipe>> keptRecipes(WorkbookFile &file)
{
    const auto drafts = file.drafts();
    if (!drafts)
        return drafts.error();
    std::vector<KeptRecipe> recipes;
    for (const Draft &draft : *drafts) {
        if (draft.slot.starts_with(recipePrefix))
            recipes.push_back({draft.slot.substr(recipePrefix.size()), draft.content});
    }
    std::ranges::sort(recipes, {}, &KeptRecipe::name);
    return recipes;
}

Draft draftOf(const KeptRecipe &recipe)
{
    return {std::string(recipePrefix) + recipe.name, recipe.json, 0};
}

} // namespace tournee
