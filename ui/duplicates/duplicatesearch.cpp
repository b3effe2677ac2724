// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/duplicates/duplicatesearch.h"

#include "ui/whenanswered.h"

#include <QtConcurrentRun>

#include <iterator>

namespace tournee {

namespace {

constexpr int entriesAtATime = 4000; // some ten milliseconds of the storage thread
constexpr std::size_t mostPairs = 20'000;

/// Comparing costs more the lower one looks, and nobody looks at what hundreds of thousands of entries
/// share a little.
double lowestThresholdFor(std::size_t entries)
{
    return entries <= 50'000 ? 0.5 : 0.65;
}

std::shared_ptr<const FoundDuplicates> foundAmong(const std::vector<EntryText> &entries,
                                                  Progress &progress)
{
    auto found = std::make_shared<FoundDuplicates>();
    found->threshold = lowestThresholdFor(entries.size());
    found->entries = static_cast<qint64>(entries.size());
    found->pairs = duplicatesAmong(entries, found->threshold, mostPairs, &progress);
    for (const DuplicatePair &pair : found->pairs) {
        found->texts[pair.first];
        found->texts[pair.second];
    }
    for (const EntryText &entry : entries) {
        if (const auto wanted = found->texts.find(entry.id); wanted != found->texts.end())
            wanted->second = textFromUtf8(entry.text).simplified();
    }
    return found;
}

} // namespace

struct DuplicateSearch::Reading
{
    std::shared_ptr<Progress> progress = std::make_shared<Progress>();
    std::vector<EntryText> entries;
    std::size_t kind = 0; ///< of entryKinds()
    qint64 next = 0;
};

DuplicateSearch::DuplicateSearch(Workbook &workbook, QObject *parent)
    : QObject(parent), m_workbook(workbook), m_found(std::make_shared<FoundDuplicates>())
{}

DuplicateSearch::~DuplicateSearch()
{
    if (m_progress)
        m_progress->isCancelled = true;
}

void DuplicateSearch::start()
{
    if (m_progress)
        m_progress->isCancelled = true;
    const auto reading = std::make_shared<Reading>();
    m_progress = reading->progress;
    readOn(reading);
}

void DuplicateSearch::cancel()
{
    if (!m_progress)
        return;
    m_progress->isCancelled = true;
    m_progress.reset();
    emit cancelled();
}

void DuplicateSearch::readOn(const std::shared_ptr<Reading> &reading)
{
    const auto read = [kind = entryKinds()[reading->kind],
                       next = reading->next](WorkbookFile &file) {
        return readEntryTexts(file, kind, next, entriesAtATime);
    };
    whenAnswered(m_workbook.read(read, Workbook::Priority::Background), this,
                 [this, reading](const Result<EntryTexts> &texts) {
                     if (reading->progress != m_progress)
                         return;
                     if (!texts) {
                         m_progress.reset();
                         emit failed(texts.error());
                         return;
                     }
                     reading->entries.insert(reading->entries.end(), texts->entries.begin(),
                                             texts->entries.end());
                     reading->next = std::max(texts->next, qint64{0});
                     reading->kind += texts->next < 0 ? 1 : 0;
                     if (reading->progress->isCancelled)
                         cancel();
                     else if (reading->kind < entryKinds().size())
                         readOn(reading);
                     else
                         compare(reading);
                 });
}

void DuplicateSearch::compare(const std::shared_ptr<Reading> &reading)
{
    const auto work = [entries = std::move(reading->entries), progress = reading->progress] {
        return foundAmong(entries, *progress);
    };
    whenAnswered(QtConcurrent::run(work), this,
                 [this, reading](const std::shared_ptr<const FoundDuplicates> &found) {
                     if (reading->progress != m_progress)
                         return;
                     if (reading->progress->isCancelled)
                         return cancel();
                     m_progress.reset();
                     m_found = found;
                     emit finished();
                 });
}

} // namespace tournee
