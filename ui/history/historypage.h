// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/history/historydata.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QUndoStack;
class QVBoxLayout;

namespace tournee {

class ErasureCard;

/// Everything that happened to one entity: who, when, what changed; and the way back to any of it.
class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    HistoryPage(Workbook &workbook, QUndoStack &undoStack, QWidget *parent = nullptr);

    void setEntity(const EntityId &id);

signals:
    void failed(const tournee::Error &error);
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void showSteps();
    [[nodiscard]] QWidget *cardOf(const PastStep &step);
    void retranslateUi();

    Workbook &m_workbook;
    QUndoStack &m_undoStack;
    EntityId m_id;
    EntityHistory m_history;
    int m_reading = 0; ///< drops answers that a later question has overtaken
    int m_shown = 0; ///< how many steps have a card at most

    QPushButton *m_back;
    QLabel *m_heading;
    QLabel *m_title;
    QLabel *m_place;
    ErasureCard *m_erasure;
    QPushButton *m_erase;
    QVBoxLayout *m_cards;
    QPushButton *m_more;
};

} // namespace tournee
