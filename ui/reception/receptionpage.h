// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/reception/receptionmodel.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace tournee {

class ReceptionDetail;
class ReceptionList;

/// Takes in bundles: shows what each file would bring, then, when that is confirmed, brings it in.
/// One request a file, so that whoever types meanwhile overtakes it.
class ReceptionPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a workbook must outlive the page.
    explicit ReceptionPage(Workbook &workbook, QWidget *parent = nullptr);

    /// Adds files, and what is in folders, and looks at each.
    void preview(const QStringList &paths);
    /// Likewise, and brings them in without asking: for the kit that a workbook is made from.
    void takeIn(const QStringList &paths);
    [[nodiscard]] const ReceptionModel &model() const { return *m_model; }

signals:
    void filesRequested();
    void folderRequested();
    /// All that could come in is in.
    void finished(const tournee::ReceptionModel::Totals &totals);
    void overviewRequested();
    void failed(const tournee::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Phase { Empty, Previewing, Previewed, Importing, Done };

    void add(const QStringList &paths);
    void setPhase(Phase phase);
    void readReceptions();
    void showReceptions();
    /// The keyboard goes to what comes next.
    void focusNext();
    void next();
    void begin(int row, ImportMode mode);
    void confirm();
    void cancel();
    void showTotals();
    void showProgress();
    void fitColumns();
    void retranslateUi();

    Workbook &m_workbook;
    Phase m_phase = Phase::Empty;
    bool m_isConfirmed = false; ///< import follows the preview at once
    bool m_isRunning = false;
    bool m_isBackupDue = false; ///< one for all files that are let in at once
    std::shared_ptr<Progress> m_progress;
    QTimer m_clock;

    ReceptionModel *m_model;
    QLabel *m_heading;
    QLabel *m_lead;
    QTableView *m_files;
    QProgressBar *m_bar;
    QPushButton *m_chooseFiles;
    QPushButton *m_chooseFolder;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    QPushButton *m_overview;
    ReceptionList *m_receptions;
    QLabel *m_receptionsTitle;
    QTableView *m_receptionsView;
    ReceptionDetail *m_detail;
};

/// The bundles and workbooks among \a paths and in the folders among them. Reads the disk.
[[nodiscard]] QStringList filesToTakeIn(const QStringList &paths);

} // namespace tournee
