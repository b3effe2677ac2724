// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"

#include <QWidget>

#include <functional>
#include <optional>

class QFrame;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace tournee {

class BackupList;
class Settings;

/// The backups that the program makes by itself, and the way back to one of them. What that would change
/// is told before it is done, and what is there now is kept.
class BackupsPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    BackupsPage(Workbook &workbook, Settings &settings, QWidget *parent = nullptr);

signals:
    void failed(const tournee::Error &error);
    void leaveRequested();
    /// What stands in fields is to become edits now.
    void aboutToRestore();
    /// Everything that was shown or can be undone is of another past.
    void restored(const tournee::Backup &backup);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeLimits();
    void read();
    [[nodiscard]] std::optional<Backup> chosen() const;
    void showChosen();
    void preview();
    void restore();
    void fitColumns();
    void keepLimits();
    void retranslateUi();

    Workbook &m_workbook;
    Settings &m_settings;
    bool m_isRunning = false;
    std::optional<Restoration> m_preview; ///< of what is chosen, while that is the question

    QLabel *m_heading;
    QPushButton *m_back;
    QLabel *m_lead;
    QTableView *m_view;
    BackupList *m_list;
    QFrame *m_card;
    QLabel *m_words;
    QPushButton *m_look;
    QPushButton *m_restore;
    QPushButton *m_leave;
    QLabel *m_folder;
    QPushButton *m_showFolder;
    QLabel *m_newestLabel;
    QSpinBox *m_newest;
    QLabel *m_sizeLabel;
    QSpinBox *m_size;
};

/// What the settings say, for a workbook.
[[nodiscard]] BackupLimits backupLimitsOf(const Settings &settings);

} // namespace tournee
