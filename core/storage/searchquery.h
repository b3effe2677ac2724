// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/schema.h"
#include "core/domain/value.h"

#include <QString>

#include <string>
#include <string_view>
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
        Support,
        Background,
        Date, ///< of the workshop, or the beginning of it: "2026-10"
        Priority ///< the rank of a solution at its table
    };

    What what = What::Kind;
    QString written; ///< as it stands in the query
    QString value; ///< what stands after the colon, without quotes
    bool isExcluded = false;
    bool isNone =
        false; ///< asks for what has none: "theme:none"; what it means is then all that there are
    // What it means; all empty: nothing is called so.
    std::vector<EntityId> entities; ///< of Region, Session, Theme and Background
    std::vector<std::string> choices; ///< of Potential to Verification; the beginning of a date
    std::vector<tournee::Kind> kinds; ///< of Kind
    qint64 least = 0; ///< of Support and Priority
    qint64 most = 0;

    [[nodiscard]] bool isUnderstood() const
    {
        return isNone || what == What::Support || what == What::Priority || !entities.empty()
               || !choices.empty() || !kinds.empty();
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

/// Whether a workshop on \a date fits a filter of Date, "none" and exclusion aside.
[[nodiscard]] bool isOnDate(const SearchFilter &filter, std::string_view date);

/// A filter as it is written: \a value in quotes when it must be. In English where \a inEnglish.
[[nodiscard]] QString writtenFilter(SearchFilter::What what, const QString &value, bool inEnglish);

} // namespace tournee
