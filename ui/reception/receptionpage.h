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

/// Takes in bundles: shows what each file would bring, then, when that is confirmed, brings it in.
class ReceptionPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    ReceptionPage(Workbook &workbook, Keychain &keychain, QWidget *parent = nullptr);

    [[nodiscard]] ReceptionRun &run() const { return *m_run; }
    [[nodiscard]] const ReceptionModel &model() const { return m_run->model(); }
    /// To open what is encrypted.
    void setKeyFile(const QString &path);

signals:
    void filesRequested();
    void folderRequested();
    void keyFileRequested();
    void overviewRequested();
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
    QTimer m_clock;
    QLabel *m_heading;
    QLabel *m_lead;
    QTableView *m_files;
    QProgressBar *m_bar;
    UnlockCard *m_unlock;
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

} // namespace tournee
