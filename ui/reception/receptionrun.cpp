// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reception/receptionrun.h"

#include "core/storage/backup.h"
#include "ui/keys/keychain.h"
#include "ui/whenanswered.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace tournee {

namespace {

using Step = ReceptionModel::Step;

// What shares a request: together they take a fraction of a second.
constexpr std::size_t mostInAGroup = 16;
constexpr qint64 bytesInAGroup = qint64{512} << 10;

struct Arrived
{
    std::vector<ImportSummary> summaries;
    std::vector<AgeLock> locks;
};

bool isLocked(const ImportSummary &summary)
{
    switch (summary.reason.code) {
    case ErrorCode::BundleEncrypted:
    case ErrorCode::NoMatchingKey:
    case ErrorCode::PassphraseNeeded:
    case ErrorCode::PassphraseWrong:
        return summary.status == ImportSummary::Status::Refused;
    default:
        return false;
    }
}

} // namespace

std::vector<ReceptionModel::Found> filesToTakeIn(const QStringList &paths)
{
    std::vector<ReceptionModel::Found> files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            files.push_back(
                {path, info.size()}); // whatever it is called: the preview tells what it is
            continue;
        }
        std::vector<ReceptionModel::Found> found;
        QDirIterator folder(path, {"*.tourneez", "*.tournee", "*.age"}, QDir::Files,
                            QDirIterator::Subdirectories);
        while (folder.hasNext()) {
            folder.next();
            found.push_back({folder.filePath(), folder.fileInfo().size()});
        }
        std::ranges::sort(found, {}, &ReceptionModel::Found::path);
        std::ranges::move(found, std::back_inserter(files));
    }
    return files;
}

ReceptionRun::ReceptionRun(Workbook &workbook, Keychain &keychain, QObject *parent)
    : QObject(parent), m_workbook(workbook), m_keychain(keychain), m_model(new ReceptionModel(this))
{
    connect(&m_keychain, &Keychain::changed, this, &ReceptionRun::retry);
}

ReceptionRun::~ReceptionRun()
{
    if (m_progress)
        m_progress->isCancelled = true;
}

void ReceptionRun::preview(const QStringList &paths)
{
    m_isConfirmed = false;
    add(paths);
}

void ReceptionRun::takeIn(const QStringList &paths)
{
    m_isConfirmed = true;
    add(paths);
}

void ReceptionRun::add(const QStringList &paths)
{
    if (m_phase == Phase::Done)
        m_model->keepOnly(Step::Locked); // which still wait for their key
    if (m_phase != Phase::Importing)
        setPhase(Phase::Previewing);
    whenAnswered(QtConcurrent::run([paths] { return filesToTakeIn(paths); }), this,
                 [this](const std::vector<ReceptionModel::Found> &files) {
                     m_model->add(files);
                     next();
                 });
}

void ReceptionRun::remember(std::vector<SecretText> passphrases)
{
    std::ranges::move(passphrases, std::back_inserter(m_passphrases));
}

void ReceptionRun::open(SecretText passphrase)
{
    m_passphrases.push_back(std::move(passphrase));
    m_lockedBefore = m_model->totals().locked;
    retry();
}

/// Each passphrase that is tried costs a second a file.
void ReceptionRun::dropUseless()
{
    const int before = std::exchange(m_lockedBefore, -1);
    if (before >= 0 && m_model->totals().locked >= before && !m_passphrases.empty())
        m_passphrases.pop_back();
}

void ReceptionRun::retry()
{
    if (m_model->firstAt(Step::Locked) < 0)
        return;
    if (m_phase == Phase::Done)
        m_model->keepOnly(Step::Locked); // the others are told of by the receptions
    for (int row = m_model->firstAt(Step::Locked); row >= 0; row = m_model->firstAt(Step::Locked))
        m_model->setStep(row, Step::Waiting);
    if (!isWorking())
        setPhase(Phase::Previewing);
    next();
}

void ReceptionRun::next()
{
    if (m_isRunning)
        return;
    if (m_isConfirmed && m_phase == Phase::Previewing) {
        confirm();
        return;
    }
    if (const std::vector<int> rows = nextGroup(); !rows.empty()) {
        begin(rows, m_phase == Phase::Importing ? ImportMode::Import : ImportMode::Preview);
        return;
    }
    dropUseless();
    if (m_phase == Phase::Importing)
        finish();
    else
        setPhase(m_model->rowCount() == 0 ? Phase::Empty : Phase::Previewed);
}

/// The first file whose turn it is, and the small ones after it.
std::vector<int> ReceptionRun::nextGroup() const
{
    std::vector<int> rows;
    qint64 bytes = 0;
    for (int row = 0; row < m_model->rowCount() && rows.size() < mostInAGroup; ++row) {
        const ReceptionModel::Row &each = m_model->at(row);
        const bool isDue = each.step == Step::Waiting
                           || (each.step == Step::Previewed && m_phase == Phase::Importing);
        if (!isDue)
            continue;
        bytes += each.bytes;
        if (!rows.empty() && bytes > bytesInAGroup)
            break;
        rows.push_back(row);
    }
    return rows;
}

void ReceptionRun::begin(const std::vector<int> &rows, ImportMode mode)
{
    const bool isImport = mode == ImportMode::Import;
    const bool isBackupDue = isImport && std::exchange(m_isBackupDue, false);
    m_isRunning = true;
    m_progress = std::make_shared<Progress>();
    QStringList paths;
    for (const int row : rows) {
        m_model->setStep(row, isImport ? Step::Importing : Step::Previewing);
        paths << m_model->at(row).path;
    }
    Keyring keys{m_keychain.identities(), m_passphrases};
    auto work = [paths, mode, isBackupDue, limits = m_workbook.backupLimits(),
                 progress = m_progress,
                 keys = std::move(keys)](WorkbookFile &file) -> Result<Arrived> {
        // What cannot be copied can be imported into all the same.
        const bool isSafe =
            !isBackupDue || backUp(file, Backup::Reason::Import, limits).has_value();
        Arrived arrived{importAll(file, paths, mode, progress.get(), keys), {}};
        if (!isSafe && !arrived.summaries.empty())
            arrived.summaries.front().notices.append(QStringLiteral("backup-failed"));
        for (const ImportSummary &each : arrived.summaries)
            arrived.locks.push_back(isLocked(each) ? lockOf(each.file) : AgeLock::None);
        return arrived;
    };
    whenAnswered(m_workbook.read(std::move(work), Workbook::Priority::Background), this,
                 [this, rows, isImport](const Result<Arrived> &answer) {
                     m_isRunning = false;
                     if (!answer)
                         return; // the workbook is closing
                     for (std::size_t i = 0; i < rows.size(); ++i)
                         take(rows[i], answer->summaries[i], answer->locks[i], isImport);
                     emit advanced();
                     next();
                 });
}

void ReceptionRun::take(int row, const ImportSummary &summary, AgeLock lock, bool isImport)
{
    if (isImport && summary.status == ImportSummary::Status::Imported) {
        if (summary.changes.everything)
            m_isChanged = true; // told once, or each group would have everything read again
        else
            m_workbook.announce(summary.changes);
    }
    if (lock != AgeLock::None)
        m_model->setLocked(row, lock, summary);
    else if (summary.reason.code == ErrorCode::Cancelled
             && summary.status == ImportSummary::Status::Refused)
        m_model->setStep(row, Step::Left);
    else
        m_model->setSummary(row, isImport ? Step::Imported : Step::Previewed, summary);
}

void ReceptionRun::finish()
{
    if (std::exchange(m_isChanged, false))
        m_workbook.announce({{}, true});
    if (awaited() != AgeLock::Passphrase)
        m_passphrases.clear();
    setPhase(Phase::Done);
    emit finished(m_model->totals());
}

void ReceptionRun::confirm()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ReceptionModel::Row &each = m_model->at(row);
        if (each.step == Step::Previewed && !each.isWanted)
            m_model->setStep(row, Step::Left);
        else if (each.step == Step::Previewed
                 && each.summary.status == ImportSummary::Status::Refused)
            m_model->setStep(row, Step::Imported); // its reason stands there already
    }
    m_isBackupDue = true;
    setPhase(Phase::Importing);
    next();
}

void ReceptionRun::cancel()
{
    if (m_progress)
        m_progress->isCancelled = true;
    for (const Step step : {Step::Waiting, Step::Previewed}) {
        // What was only looked at stays as it is when nothing was asked to come in yet.
        if (step == Step::Previewed && m_phase != Phase::Importing)
            continue;
        for (int row = m_model->firstAt(step); row >= 0; row = m_model->firstAt(step))
            m_model->setStep(row, Step::Left);
    }
    if (m_phase == Phase::Previewed)
        clear();
    else
        next();
}

void ReceptionRun::clear()
{
    m_model->clear();
    m_passphrases.clear();
    setPhase(Phase::Empty);
}

AgeLock ReceptionRun::awaited() const
{
    AgeLock awaited = AgeLock::None;
    for (int row = 0; row < m_model->rowCount() && awaited != AgeLock::Key; ++row) {
        if (m_model->at(row).step == Step::Locked)
            awaited = m_model->at(row).lock;
    }
    return awaited;
}

double ReceptionRun::progress() const
{
    double done = 0;
    const int files = m_model->rowCount();
    for (int row = 0; row < files; ++row) {
        const Step step = m_model->at(row).step;
        const bool isDone = step == Step::Imported || step == Step::Left || step == Step::Locked
                            || (step == Step::Previewed && m_phase != Phase::Importing);
        done += isDone ? 1 : 0;
    }
    if (m_isRunning && m_progress && m_progress->total > 0)
        done += double(m_progress->done) / double(m_progress->total);
    return files == 0 ? 0 : std::min(1.0, done / files);
}

void ReceptionRun::setPhase(Phase phase)
{
    m_phase = phase;
    emit phaseChanged();
}

} // namespace tournee
