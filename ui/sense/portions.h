// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/importer.h"
#include "core/storage/workbook.h"
#include "ui/whenanswered.h"

#include <memory>
#include <utility>
#include <vector>

namespace tournee {

/// What readPortions() has read so far.
template <typename Entry>
struct PortionsRead
{
    std::vector<Kind> kinds;
    std::size_t kind = 0;
    qint64 next = 0;
    std::vector<Entry> entries;
};

/// Reads all of \a kinds behind whatever else the file is asked, a portion at a time, and calls \a done with
/// a Result<std::vector<Entry>>, ErrorCode::Cancelled once \a progress is; never when \a context is gone.
/// \a read(WorkbookFile &, Kind, qint64 from) gives `entries` and where the `next` ones begin, as readEntryTexts() does.
template <typename Entry, typename Read, typename Done>
void readPortions(Workbook &workbook, QObject *context, std::shared_ptr<Progress> progress,
                  std::shared_ptr<PortionsRead<Entry>> soFar, Read read, Done done)
{
    const auto portion = [read, kind = soFar->kinds[soFar->kind], from = soFar->next](
                             WorkbookFile &file) { return read(file, kind, from); };
    whenAnswered(workbook.read(portion, Workbook::Priority::Background), context,
                 [&workbook, context, progress, soFar, read, done](const auto &answer) mutable {
                     if (progress->isCancelled)
                         return done(
                             Result<std::vector<Entry>>(Error{ErrorCode::Cancelled, {}, {}}));
                     if (!answer)
                         return done(Result<std::vector<Entry>>(answer.error()));
                     soFar->entries.insert(soFar->entries.end(), answer->entries.begin(),
                                           answer->entries.end());
                     soFar->next = std::max(answer->next, qint64{0});
                     soFar->kind += answer->next < 0 ? 1 : 0;
                     if (soFar->kind == soFar->kinds.size())
                         return done(Result<std::vector<Entry>>(std::move(soFar->entries)));
                     readPortions<Entry>(workbook, context, progress, soFar, read, done);
                 });
}

} // namespace tournee
