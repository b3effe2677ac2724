// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/environment.h"
#include "core/domain/error.h"
#include "ui/backups/backuplist.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace tournee {

/// A workbook that cannot be opened: what happened, and its backups, to go back to one of them right there.
class RescuePage final : public QWidget
{
    Q_OBJECT

public:
    /// \a environment must outlive the page.
    explicit RescuePage(Environment &environment, QWidget *parent = nullptr);

    /// \a error: why \a workbook does not open. The newest backup that can be read is chosen.
    void setWorkbook(const QString &workbook, const Error &error,
                     const std::vector<ListedBackup> &backups);

signals:
    void restored(const QString &workbook, const tournee::Backup &backup);
    void leaveRequested();
    void failed(const tournee::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restore();
    void fitColumns();
    void retranslateUi();

    Environment &m_environment;
    QString m_workbook;
    Error m_error;
    bool m_isRunning = false;

    QLabel *m_heading;
    QLabel *m_words;
    QLabel *m_meaning;
    QTableView *m_view;
    BackupList *m_list;
    QPushButton *m_restore;
    QPushButton *m_leave;
};

} // namespace tournee
