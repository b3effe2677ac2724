// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchdata.h"

#include "core/domain/text.h"
#include "core/report/words.h"
#include "ui/theme/kindmark.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tournee {

namespace {

using What = SearchFilter::What;

/// An excerpt counts bytes, a label UTF-16 units.
std::vector<TextRange> rangesIn(const SearchHit &hit)
{
    std::vector<TextRange> ranges;
    std::size_t byte = 0;
    qsizetype unit = 0;
    const auto unitAt = [&](std::size_t wanted) {
        unit += textFromUtf8(std::string_view(hit.excerpt).substr(byte, wanted - byte)).size();
        byte = wanted;
        return unit;
    };
    for (const auto &[from, to] : hit.matches) {
        const qsizetype begin = unitAt(from);
        ranges.push_back({begin, unitAt(to)});
    }
    return ranges;
}

void offerChoices(std::vector<FilterOffer> &offers, What what, Field field)
{
    for (const std::string_view choice : spec(Kind::Solution, field).choices) {
        const QString words = wordForChoice(choice);
        offers.push_back({what, words, writtenFilter(what, words, isUiEnglish())});
    }
}

} // namespace

Hit hitFrom(const SearchHit &found)
{
    return {found.id, found.kind, textFromUtf8(found.excerpt), rangesIn(found), {}, {}};
}

Result<HitList> readHits(WorkbookFile &file, const SearchRequest &request)
{
    const auto answer = search(file, request);
    if (!answer)
        return answer.error();
    auto views = EntryViews::of(file);
    if (!views)
        return views.error();
    HitList list{answer->total, answer->isTotal, {}, answer->filters};
    for (const SearchHit &found : answer->hits) {
        Hit hit = hitFrom(found);
        if (isEntry(found.kind)) {
            const auto entry = file.find(found.kind, found.id);
            if (!entry)
                return entry.error();
            if (*entry) {
                hit.table = (*entry)->reference(Field::Table);
                hit.where = views->placeOf(hit.table);
            }
        }
        list.hits.push_back(std::move(hit));
    }
    return list;
}

Result<std::vector<FilterOffer>> readFilterOffers(WorkbookFile &file)
{
    std::vector<FilterOffer> offers;
    for (const Kind kind : entryKinds()) {
        const QString words = wordFor(kind);
        offers.push_back({What::Kind, words, writtenFilter(What::Kind, words, isUiEnglish())});
    }
    for (const auto &[what, kind] :
         {std::pair{What::Region, Kind::Region}, std::pair{What::Session, Kind::Session},
          std::pair{What::Theme, Kind::Theme}}) {
        const auto done = file.forEach(kind, [&](const Entity &entity) {
            const bool isTitled = kind == Kind::Session;
            QString words = entity.text(isTitled ? Field::Title : Field::Name);
            if (!isTitled && isUiEnglish() && !entity.text(Field::NameEn).isEmpty())
                words = entity.text(Field::NameEn);
            if (!entity.isDeleted() && !words.isEmpty())
                offers.push_back({what, words, writtenFilter(what, words, isUiEnglish())});
        });
        if (!done)
            return done.error();
    }
    offerChoices(offers, What::Potential, Field::Potentials);
    offerChoices(offers, What::Outcome, Field::Outcomes);
    offerChoices(offers, What::Authority, Field::Authorities);
    offerChoices(offers, What::Verification, Field::Verification);
    for (const int least : {1, 5, 10, 20}) {
        const QString number = QString::number(least);
        offers.push_back({What::Support, QStringLiteral("≥ ") + number,
                          writtenFilter(What::Support, number, isUiEnglish())});
    }
    return offers;
}

std::string searchesSlot()
{
    return "searches";
}

Result<QStringList> readSearches(WorkbookFile &file)
{
    const auto drafts = file.drafts();
    if (!drafts)
        return drafts.error();
    QStringList searches;
    const auto draft = std::ranges::find(*drafts, searchesSlot(), &Draft::slot);
    if (draft != drafts->end()) {
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(draft->content));
        for (const auto &each : json.array())
            searches << each.toString();
    }
    return searches;
}

std::string searchesContent(const QStringList &searches)
{
    return QJsonDocument(QJsonArray::fromStringList(searches))
        .toJson(QJsonDocument::Compact)
        .toStdString();
}

} // namespace tournee
