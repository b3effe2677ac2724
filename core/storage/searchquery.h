// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/schema.h"
#include "core/domain/value.h"

#include <QString>

#include <string>
#include <vector>

namespace tournee {

class WorkbookFile;

/// One word of a query, or several in quotes.
struct SearchTerm
{
    QString text;
    bool isPhrase = false;
    bool isExcluded = false;

    bool operator==(const SearchTerm &) const = default;
};

/// What an entry must be, beside having the words: "region:gaspésie", "appuis>=10".
struct SearchFilter
{
    enum class What {
        Region,
        Session,
        Theme,
        Kind,
        Potential,
        Outcome,
        Authority,
        Verification,
        Support
    };

    What what = What::Kind;
    QString written; ///< as it stands in the query
    QString value; ///< what stands after the colon, without quotes
    bool isExcluded = false;
    // What it means; all empty: nothing is called so.
    std::vector<EntityId> entities; ///< of Region, Session and Theme
    std::vector<std::string> choices; ///< of Potential to Verification
    std::vector<tournee::Kind> kinds; ///< of Kind
    qint64 least = 0; ///< of Support
    qint64 most = 0;

    [[nodiscard]] bool isUnderstood() const
    {
        return what == What::Support || !entities.empty() || !choices.empty() || !kinds.empty();
    }
    bool operator==(const SearchFilter &) const = default;
};

struct SearchQuery
{
    std::vector<SearchTerm> terms;
    std::vector<SearchFilter> filters;

    bool operator==(const SearchQuery &) const = default;
};

/// Reads \a query: words, "words in quotes", -words, and filters by their names in either language, with
/// the beginning of a value, case and accents aside. What is no filter is a word. Errors: those of files.
[[nodiscard]] Result<SearchQuery> searchQueryFrom(WorkbookFile &file, const QString &query);

/// A filter as it is written: \a value in quotes when it must be. In English where \a inEnglish.
[[nodiscard]] QString writtenFilter(SearchFilter::What what, const QString &value, bool inEnglish);

} // namespace tournee
