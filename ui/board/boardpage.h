// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/coverage.h"
#include "core/storage/workbook.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QFrame;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace tournee {

class BoardModel;
class RepairCard;

/// Which tables of which workshops have come: what is missing stands first, and whom to remind of it can be
/// copied into an e-mail.
class BoardPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a workbook must outlive the page.
    explicit BoardPage(Workbook &workbook, QWidget *parent = nullptr);

signals:
    void failed(const tournee::Error &error);
    void tableRequested(const tournee::EntityId &table);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QFrame *makeReminders();
    void read();
    void take(const Coverage &coverage);
    void showSessions();
    void showReminders();
    void fitColumns();
    void retranslateUi();

    Workbook &m_workbook;
    BoardModel *m_model;
    Coverage m_coverage;
    bool m_isRead = false;
    bool m_isReading = false;
    bool m_isStale = true; ///< something has changed since it was read
    bool m_isCopied = false;
    QTimer m_rest; ///< many changes are one

    QLabel *m_heading;
    QLabel *m_summary;
    QCheckBox *m_onlyMissing;
    QPushButton *m_remind;
    QTableView *m_view;
    QLabel *m_legend;
    QLabel *m_empty;
    QPushButton *m_repair;
    RepairCard *m_repairCard;
    QFrame *m_reminders;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_close;
    QLabel *m_copied;
};

} // namespace tournee
