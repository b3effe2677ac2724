// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"

#include <QWidget>

#include <map>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;

namespace tournee {

class CountRow;
class CourseTable;

/// Who sits at the table: how many of each background, and nobody's name; and the sentence that asks for
/// consent, to be read out.
class PeoplePage final : public QWidget
{
    Q_OBJECT

public:
    /// \a table must outlive the page.
    explicit PeoplePage(CourseTable &table, QWidget *parent = nullptr);

    void begin();

signals:
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeCounts();
    QWidget *makeConsent();
    void showTable();
    void count(EntityId background, int people);
    void fitWidth();
    void retranslateUi();

    CourseTable &m_table;
    bool m_shallBegin = false; ///< the keyboard goes to the first row once there is one
    std::map<EntityId, CountRow *> m_rows;
    QLabel *m_heading;
    QLabel *m_total;
    QBoxLayout *m_cards;
    QBoxLayout *m_counts = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_consentTitle = nullptr;
    QLabel *m_consent = nullptr;
    QCheckBox *m_isRead = nullptr;
    QPushButton *m_done = nullptr;
};

} // namespace tournee
