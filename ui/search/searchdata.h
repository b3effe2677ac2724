// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/sharedwords.h"
#include "core/storage/search.h"
#include "ui/sense/entryview.h"

namespace tournee {

/// Something that was found, as a list shows it.
struct Hit
{
    EntityId id;
    Kind kind = Kind::Note;
    QString words; ///< around the first match
    std::vector<TextRange> matches; ///< in the words
    QString where;
    EntityId table; ///< null of what stands at no table
};

struct HitList
{
    qint64 total = 0;
    bool isTotal = true; ///< false: there are that many or more
    std::vector<Hit> hits;
    std::vector<SearchFilter> filters;
};

/// A value that a filter may have, as a menu offers it.
struct FilterOffer
{
    SearchFilter::What what = SearchFilter::What::Kind;
    QString words;
    QString written; ///< to be put into the query
};

// On the storage thread.

/// Its words, without where it was said.
[[nodiscard]] Hit hitFrom(const SearchHit &found);
[[nodiscard]] Result<HitList> readHits(WorkbookFile &file, const SearchRequest &request);
/// In the order in which they are offered.
[[nodiscard]] Result<std::vector<FilterOffer>> readFilterOffers(WorkbookFile &file);

/// What is searched for again and again, kept in the workbook and in no bundle.
[[nodiscard]] std::string searchesSlot();
[[nodiscard]] Result<QStringList> readSearches(WorkbookFile &file);
[[nodiscard]] std::string searchesContent(const QStringList &searches);

} // namespace tournee
