// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/reception/receptionrun.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace tournee {

class ReceptionDetail;
class ReceptionList;
class UnlockCard;
class WatchCard;
class WatchedFolder;

/// Takes in bundles: shows what each file would bring, then, when that is confirmed, brings it in.
class ReceptionPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    ReceptionPage(Workbook &workbook, Keychain &keychain, QWidget *parent = nullptr);

    [[nodiscard]] ReceptionRun &run() const { return *m_run; }
    [[nodiscard]] const ReceptionModel &model() const { return m_run->model(); }
    [[nodiscard]] WatchedFolder &watched() const { return *m_watched; }
    /// To open what is encrypted.
    void setKeyFile(const QString &path);

signals:
    void filesRequested();
    void folderRequested();
    void keyFileRequested();
    void overviewRequested();
    void registerRequested();
    /// Notes that another program wrote: a file, or what was copied.
    void notesRequested();
    void pastedNotesRequested();
    /// Which folder is to be watched.
    void watchRequested();
    void watchingStopped();
    void failed(const tournee::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Phase = ReceptionRun::Phase;

    void showPhase();
    void showLocked();
    void readReceptions();
    void showReceptions();
    /// The keyboard goes to what comes next.
    void focusNext();
    void showTotals();
    void showProgress();
    void fitColumns();
    void retranslateUi();

    Workbook &m_workbook;
    ReceptionRun *m_run;
    WatchedFolder *m_watched;
    QTimer m_clock;
    QLabel *m_heading;
    QLabel *m_lead;
    QTableView *m_files;
    QProgressBar *m_bar;
    UnlockCard *m_unlock;
    QPushButton *m_chooseFiles;
    QPushButton *m_chooseFolder;
    QPushButton *m_chooseNotes;
    QPushButton *m_pasteNotes;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    QPushButton *m_overview;
    ReceptionList *m_receptions;
    QLabel *m_receptionsTitle;
    QPushButton *m_register;
    QTableView *m_receptionsView;
    ReceptionDetail *m_detail;
    WatchCard *m_watch;
};

} // namespace tournee
