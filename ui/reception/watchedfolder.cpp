// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reception/watchedfolder.h"

#include "core/storage/backup.h"
#include "core/storage/importer.h"
#include "ui/keys/keychain.h"
#include "ui/whenanswered.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace tournee {

namespace {

constexpr int lookMilliseconds = 5000; ///< folders on a network do not tell of changes
constexpr int soonMilliseconds = 1000;

} // namespace

WatchedFolder::WatchedFolder(Workbook &workbook, Keychain &keychain, QObject *parent)
    : QObject(parent), m_workbook(workbook), m_keychain(keychain)
{
    m_clock.setInterval(lookMilliseconds);
    connect(&m_clock, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this,
            [this] { QTimer::singleShot(soonMilliseconds, this, &WatchedFolder::look); });
    connect(&m_keychain, &Keychain::changed, this, [this] {
        for (const QString &file : std::as_const(m_held)) // a key that was opened may open them
            m_done.remove(file);
        m_held.clear();
    });
}

void WatchedFolder::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    ++m_looking;
    m_isBusy = false;
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_folder = folder;
    m_last.clear();
    m_done.clear();
    m_held.clear();
    m_taken = 0;
    m_isThere = true;
    if (folder.isEmpty()) {
        m_clock.stop();
        emit looked();
        return;
    }
    m_clock.start();
    look();
}

QStringList WatchedFolder::held() const
{
    QStringList files(m_held.begin(), m_held.end());
    files.sort();
    return files;
}

WatchedFolder::Found WatchedFolder::filesIn(const QString &folder)
{
    Found found;
    found.isThere = QFileInfo(folder).isDir();
    found.folders << folder;
    QDirIterator entries(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        const QFileInfo info = entries.fileInfo();
        if (info.isDir())
            found.folders << info.filePath();
        else if (info.size() > 0
                 && (info.fileName().endsWith(".tourneez", Qt::CaseInsensitive)
                     || info.fileName().endsWith(".age", Qt::CaseInsensitive)))
            found.files.insert(info.filePath(),
                               {info.size(), info.lastModified().toMSecsSinceEpoch()});
    }
    return found;
}

void WatchedFolder::look()
{
    if (m_isBusy || m_folder.isEmpty())
        return;
    m_isBusy = true;
    whenAnswered(QtConcurrent::run([folder = m_folder] { return filesIn(folder); }), this,
                 [this, looking = m_looking](const Found &found) {
                     if (looking == m_looking)
                         take(found);
                 });
}

void WatchedFolder::take(const Found &found)
{
    m_isThere = found.isThere;
    for (const QString &folder : found.folders) {
        if (found.isThere && !m_watcher.directories().contains(folder))
            m_watcher.addPath(folder);
    }
    QStringList whole;
    for (auto file = found.files.begin(); file != found.files.end(); ++file) {
        const bool isAtRest = m_last.value(file.key()) == file.value();
        const auto done = m_done.constFind(file.key());
        if (isAtRest && (done == m_done.constEnd() || *done != file.value())) {
            whole << file.key();
            m_done.insert(file.key(), file.value());
        }
    }
    m_held.removeIf([&](const QString &file) { return !found.files.contains(file); });
    m_last = found.files;
    if (whole.isEmpty()) {
        finish();
        return;
    }
    whole.sort();
    bringIn(whole);
}

/// Looked at first: a file that brings nothing leaves no line in the register.
void WatchedFolder::bringIn(const QStringList &files)
{
    const Keyring keys{m_keychain.identities(), {}};
    const auto work = [files, keys, workbook = &m_workbook,
                       limits = m_workbook.backupLimits()](WorkbookFile &file) -> Result<Taken> {
        Taken taken;
        QStringList useful;
        for (const ImportSummary &each :
             importAll(file, files, ImportMode::Preview, nullptr, keys)) {
            if (each.status == ImportSummary::Status::Imported)
                useful << each.file;
            else if (each.status == ImportSummary::Status::Refused)
                taken.held << each.file;
        }
        if (useful.isEmpty())
            return taken;
        // What cannot be copied can be imported into all the same, as everywhere.
        static_cast<void>(backUp(file, Backup::Reason::Import, limits));
        for (const ImportSummary &each :
             importAll(file, useful, ImportMode::Import, nullptr, keys)) {
            if (each.status == ImportSummary::Status::Refused)
                taken.held << each.file;
            else
                taken.in << each.file;
        }
        workbook->announce({{}, true});
        return taken;
    };
    whenAnswered(m_workbook.read(work, Workbook::Priority::Background), this,
                 [this, looking = m_looking](const Result<Taken> &taken) {
                     if (looking != m_looking || !taken)
                         return; // the workbook is closing
                     m_taken += static_cast<int>(taken->in.size());
                     for (const QString &file : taken->in)
                         m_held.remove(file);
                     for (const QString &file : taken->held)
                         m_held.insert(file);
                     finish();
                 });
}

void WatchedFolder::finish()
{
    m_isBusy = false;
    emit looked();
}

} // namespace tournee
