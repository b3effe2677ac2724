// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/closing/bundlewriter.h"

#include "core/storage/capturedraft.h"
#include "core/storage/workbook.h"
#include "ui/whenanswered.h"

#include <QtConcurrentRun>

namespace tournee {

BundleWriter::BundleWriter(CourseGround ground, QObject *parent)
    : QObject(parent), m_ground(std::move(ground))
{}

BundleWriter::~BundleWriter()
{
    cancel();
}

void BundleWriter::begin(const Selection &selection, const Target &target)
{
    if (isBusy())
        return;
    m_progress = std::make_shared<Progress>();
    Workbook &workbook = m_ground.workbook;
    const auto write = [&workbook, selection, target, progress = m_progress,
                        open = m_ground.seal()](WorkbookFile &file) -> Result<Written> {
        // What a crash left at another table travels too.
        auto sealed = sealDrafts(file, open);
        if (!sealed)
            return sealed.error();
        if (!sealed->entities.empty())
            workbook.announce(std::move(*sealed));
        Written written;
        written.path = target.path.isEmpty() ? freeFileName(target.folder, target.name, ".tourneez")
                                             : target.path;
        auto summary = exportBundle(file, written.path, selection, progress.get());
        if (!summary)
            return summary.error();
        written.summary = std::move(*summary);
        return written;
    };
    whenAnswered(workbook.read(write, Workbook::Priority::Background), this,
                 [this](const Result<Written> &written) {
                     if (written) {
                         flush(*written);
                         return;
                     }
                     m_progress.reset();
                     emit failed(written.error());
                 });
}

/// Not on the storage thread, where what people type would wait for the stick.
void BundleWriter::flush(const Written &written)
{
    const auto finish = [written] {
        Written safe = written;
        safe.isRemovable = isOnRemovableDrive(written.path);
        safe.isSafe = finishWriting(written.path);
        return safe;
    };
    whenAnswered(QtConcurrent::run(finish), this, [this](const Written &safe) {
        m_progress.reset();
        emit finished(safe);
    });
}

void BundleWriter::cancel()
{
    if (m_progress)
        m_progress->isCancelled = true;
}

double BundleWriter::done() const
{
    if (!m_progress || m_progress->total <= 0)
        return -1;
    return static_cast<double>(m_progress->done) / static_cast<double>(m_progress->total);
}

} // namespace tournee
