// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/reception/receptionmodel.h"

#include <QObject>

#include <memory>

namespace tournee {

class Keychain;

/// Files on their way into a workbook: looks at each, and brings them in once that is confirmed. A
/// few small ones share a request and a commit, a large one has its own, so that whoever types
/// meanwhile waits for little. What is encrypted waits until something opens it.
class ReceptionRun final : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Empty, Previewing, Previewed, Importing, Done };

    /// Both must outlive the run.
    ReceptionRun(Workbook &workbook, Keychain &keychain, QObject *parent = nullptr);
    /// Stops what is coming in, so that whoever closes the workbook does not wait for it.
    ~ReceptionRun() override;

    /// Adds files, and what is in folders, and looks at each.
    void preview(const QStringList &paths);
    /// Likewise, and brings them in without asking: for the kit that a workbook is made from.
    void takeIn(const QStringList &paths);
    /// Brings in what was looked at.
    void confirm();
    /// Stops; what is in by then stays in.
    void cancel();
    /// Forgets the files. Only while nothing is going on.
    void clear();
    /// What opens files that are still to come.
    void remember(std::vector<SecretText> passphrases);
    /// Tries what is locked once more, with this too. It is forgotten when the files are in.
    void open(SecretText passphrase);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isWorking() const
    {
        return m_phase == Phase::Previewing || m_phase == Phase::Importing;
    }
    [[nodiscard]] ReceptionModel &model() const { return *m_model; }
    /// What the locked files wait for: their key before any passphrase.
    [[nodiscard]] AgeLock awaited() const;
    /// From 0 to 1.
    [[nodiscard]] double progress() const;

signals:
    void phaseChanged();
    /// Some files were looked at or brought in.
    void advanced();
    /// All that could come in is in.
    void finished(const tournee::ReceptionModel::Totals &totals);

private:
    void add(const QStringList &paths);
    void setPhase(Phase phase);
    void next();
    void retry();
    void dropUseless();
    [[nodiscard]] std::vector<int> nextGroup() const;
    void begin(const std::vector<int> &rows, ImportMode mode);
    void take(int row, const ImportSummary &summary, AgeLock lock, bool isImport);
    void finish();

    Workbook &m_workbook;
    Keychain &m_keychain;
    ReceptionModel *m_model;
    Phase m_phase = Phase::Empty;
    bool m_isConfirmed = false; ///< import follows the preview at once
    bool m_isRunning = false;
    bool m_isBackupDue = false; ///< one for all files that are let in at once
    bool m_isChanged = false; ///< by files that shared a request; not told to anybody yet
    std::shared_ptr<Progress> m_progress;
    std::vector<SecretText> m_passphrases; ///< for these files only
    int m_lockedBefore = -1; ///< the last of them was tried; -1: it was judged
};

/// The bundles and workbooks among \a paths and in the folders among them. Reads the disk.
[[nodiscard]] std::vector<ReceptionModel::Found> filesToTakeIn(const QStringList &paths);

} // namespace tournee
