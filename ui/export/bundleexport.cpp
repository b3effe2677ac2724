// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/bundleexport.h"

#include "core/crypto/keyfile.h"
#include "core/storage/capturedraft.h"
#include "ui/filechooser.h"
#include "ui/whenanswered.h"
#include "ui/widgets/activitybar.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace tournee {

namespace {

struct Written
{
    ExportSummary bundle;
    std::optional<ExportSummary> photos; ///< in a file of their own
};

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
    const QFileInfo info(path);
    const QString photosPath =
        wish.splitsPhotos
            ? freeFileName(info.absolutePath(), tr("%1 (photos)").arg(info.completeBaseName()),
                           ".tourneez")
            : QString();
    auto work = [workbook = &m_workbook, wish, path, photosPath, progress,
                 open](WorkbookFile &file) -> Result<Written> {
        // What a crash left at another table travels too.
        auto sealed = sealDrafts(file, open);
        if (!sealed)
            return sealed.error();
        if (!sealed->entities.empty())
            workbook->announce(std::move(*sealed));
        const auto protection = signedProtection(wish);
        if (!protection)
            return protection.error();
        Written written;
        Selection selection = wish.selection;
        if (wish.splitsPhotos) { // first: a bundle without them alone would look complete
            selection.photos = Selection::Photos::Alone;
            const auto photos =
                exportBundle(file, photosPath, selection, progress.get(), *protection);
            if (!photos)
                return photos.error();
            written.photos = *photos;
            selection.photos = Selection::Photos::LeftOut;
        }
        const auto bundle = exportBundle(file, path, selection, progress.get(), *protection);
        if (!bundle)
            return bundle.error();
        written.bundle = *bundle;
        return written;
    };
    // The passphrase is not among what is kept for the answer.
    const auto tell = [this, path, photosPath, readers = wish.readers,
                       isKit = wish.selection.frameOnly](const Result<Written> &written) {
        if (!written) {
            m_activity.close();
            emit failed(written.error());
            return;
        }
        const auto words = [path, photosPath, readers, isKit, written = *written] {
            const auto sizeOf = [](const ExportSummary &summary) {
                return QLocale().formattedDataSize(summary.bytes, 0);
            };
            const QString size = sizeOf(written.bundle);
            const QString where = QDir::toNativeSeparators(path);
            QStringList lines;
            lines << (isKit ? tr("The kit is ready and verified (%1): %2").arg(size, where)
                            : tr("The bundle is ready and verified, %n entries (%1): %2", nullptr,
                                 static_cast<int>(written.bundle.entries))
                                  .arg(size, where));
            if (written.photos)
                lines << tr("The photos are ready and verified in a second file (%1): %2")
                             .arg(sizeOf(*written.photos), QDir::toNativeSeparators(photosPath));
            lines << readersSentence(written.bundle, readers, isKit);
            return lines.join(u'\n').trimmed();
        };
        m_activity.finish(words, QFileInfo(path).absolutePath(),
                          isKit ? std::string() : written->bundle.receipt.code);
    };
    whenAnswered(m_workbook.read(std::move(work), Workbook::Priority::Background), this, tell);
}

} // namespace tournee
