// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace tournee {

class ReceptionDetail;
class ReceptionList;

/// Every import that the workbook remembers: searched, undone, and copied to a spreadsheet.
class RegisterPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a workbook must outlive the page.
    explicit RegisterPage(Workbook &workbook, QWidget *parent = nullptr);

signals:
    void failed(const tournee::Error &error);
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void readNext(qint64 before);
    void showChosen();
    void copy();
    void fitColumns();
    void retranslateUi();

    Workbook &m_workbook;
    ReceptionList *m_list;
    QSortFilterProxyModel *m_found;
    int m_reading = 0; ///< drops answers that a later question has overtaken
    int m_copied = 0; ///< rows; 0: nothing is told about it

    QLabel *m_heading;
    QPushButton *m_back;
    QLineEdit *m_search;
    QPushButton *m_copy;
    QLabel *m_words;
    QTableView *m_view;
    ReceptionDetail *m_detail;
};

} // namespace tournee
