// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/bundleexport.h"

#include "core/crypto/keyfile.h"
#include "core/storage/capturedraft.h"
#include "ui/whenanswered.h"
#include "ui/widgets/activitybar.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace tournee {

namespace {

/// Signed with this device's own key where no other was chosen.
Result<Protection> signedProtection(const ExportWish &wish)
{
    Protection protection = wish.protection;
    if (wish.isSigned && !protection.signer) {
        const auto own = keptIdentity(deviceKeyPath());
        if (!own)
            return own.error();
        protection.signer.emplace(*own);
    }
    return protection;
}

} // namespace

BundleExport::BundleExport(Workbook &workbook, ActivityBar &activity, QObject *parent)
    : QObject(parent), m_workbook(workbook), m_activity(activity)
{}

void BundleExport::write(const QString &path, const ExportWish &wish,
                         const std::vector<std::string> &open)
{
    auto progress = std::make_shared<Progress>();
    m_activity.begin([path] { return tr("Writing “%1”…").arg(QFileInfo(path).fileName()); },
                     progress);
    auto work = [workbook = &m_workbook, wish, path, progress,
                 open](WorkbookFile &file) -> Result<ExportSummary> {
        // What a crash left at another table travels too.
        auto sealed = sealDrafts(file, open);
        if (!sealed)
            return sealed.error();
        if (!sealed->entities.empty())
            workbook->announce(std::move(*sealed));
        const auto protection = signedProtection(wish);
        if (!protection)
            return protection.error();
        return exportBundle(file, path, wish.selection, progress.get(), *protection);
    };
    // The passphrase is not among what is kept for the answer.
    const auto tell = [this, path, readers = wish.readers,
                       isKit = wish.selection.frameOnly](const Result<ExportSummary> &summary) {
        if (!summary) {
            m_activity.close();
            emit failed(summary.error());
            return;
        }
        const QString where = QDir::toNativeSeparators(path);
        const auto words = [where, readers, isKit, summary = *summary] {
            const QString size = QLocale().formattedDataSize(summary.bytes, 0);
            const QString done = isKit
                                     ? tr("The kit is ready and verified (%1): %2").arg(size, where)
                                     : tr("The bundle is ready and verified, %n entries (%1): %2",
                                          nullptr, static_cast<int>(summary.entries))
                                           .arg(size, where);
            return (done + u'\n' + readersSentence(summary, readers, isKit)).trimmed();
        };
        m_activity.finish(words, QFileInfo(path).absolutePath(),
                          isKit ? std::string() : summary->receipt.code);
    };
    whenAnswered(m_workbook.read(std::move(work), Workbook::Priority::Background), this, tell);
}

} // namespace tournee
