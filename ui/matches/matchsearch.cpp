// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/matches/matchsearch.h"

#include "core/domain/text.h"
#include "ui/sense/portions.h"

#include <QtConcurrentRun>

namespace tournee {

namespace {

constexpr int textsAtATime = 500; // some ten milliseconds of the storage thread

std::shared_ptr<const MatchesOfWorkbook> matchesIn(const std::vector<MatchText> &texts,
                                                   Progress &progress)
{
    auto matches = std::make_shared<MatchesOfWorkbook>();
    matches->found = matchesAmong(texts, &progress);
    auto &listed = matches->listed;
    for (const OpenChallenge &open : matches->found.challenges)
        listed[open.challenge];
    for (const DuplicatePair &pair : matches->found.repeated) {
        listed[pair.first];
        listed[pair.second];
    }
    for (const MatchText &text : texts) {
        if (const auto wanted = listed.find(text.entry.id); wanted != listed.end()) {
            wanted->second = {textFromUtf8(text.entry.text).simplified(), text.region,
                              text.isToExtend};
        }
    }
    return matches;
}

} // namespace

MatchSearch::MatchSearch(Workbook &workbook, QObject *parent)
    : QObject(parent), m_workbook(workbook), m_found(std::make_shared<MatchesOfWorkbook>())
{}

MatchSearch::~MatchSearch()
{
    if (m_progress)
        m_progress->isCancelled = true;
}

void MatchSearch::start()
{
    if (m_progress)
        m_progress->isCancelled = true;
    m_progress = std::make_shared<Progress>();
    auto soFar = std::make_shared<PortionsRead<MatchText>>();
    soFar->kinds = {Kind::Challenge, Kind::Solution};
    const auto read = [](WorkbookFile &file, Kind kind, qint64 from) {
        return readMatchTexts(file, kind, from, textsAtATime);
    };
    readPortions<MatchText>(m_workbook, this, m_progress, soFar, read,
                            [this, progress = m_progress](Result<std::vector<MatchText>> texts) {
                                if (progress != m_progress)
                                    return;
                                if (texts)
                                    return compare(std::move(*texts));
                                m_progress.reset();
                                if (progress->isCancelled)
                                    emit cancelled();
                                else
                                    emit failed(texts.error());
                            });
}

void MatchSearch::compare(std::vector<MatchText> texts)
{
    const auto progress = m_progress;
    const auto shared = std::make_shared<const std::vector<MatchText>>(std::move(texts));
    const auto work = [shared, progress] { return matchesIn(*shared, *progress); };
    whenAnswered(QtConcurrent::run(work), this,
                 [this, progress](const std::shared_ptr<const MatchesOfWorkbook> &found) {
                     if (progress != m_progress)
                         return;
                     m_progress.reset();
                     if (progress->isCancelled) {
                         emit cancelled();
                         return;
                     }
                     m_found = found;
                     emit finished();
                 });
}

} // namespace tournee
