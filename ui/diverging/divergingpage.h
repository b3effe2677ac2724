// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/diverging/divergingdata.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QUndoStack;
class QVBoxLayout;

namespace tournee {

class ChoiceCard;

/// Everything with diverging versions, one after the other, side by side, until somebody settles it.
/// Leaving the page settles nothing.
class DivergingPage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    DivergingPage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                  QWidget *parent = nullptr);

    /// Shows this one first.
    void choose(const EntityId &id);
    /// Puts the keyboard where one decides.
    void begin();

signals:
    void failed(const tournee::Error &error);
    /// How many entities are open.
    void countChanged(int count);
    void historyRequested(tournee::EntityId id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool concerns(const ChangeSet &changes) const;
    void readRows();
    void takeRows(const std::vector<OpenRow> &rows);
    void readChosen();
    void showChosen(const OpenEntity &open);
    void offerAlike(ChoiceCard &card);
    void lookForAlike(ChoiceCard &card, std::vector<EntityId> candidates,
                      std::vector<AlikeField> found);
    void decide(const QString &deed, const std::vector<Edit> &edits, const std::string &draft);
    void step(int by);
    void fit();
    /// The keyboard goes into the first card, which is brought into view.
    void enterCard();
    void retranslateUi();

    Workbook &m_workbook;
    Environment &m_environment;
    QUndoStack &m_undoStack;
    std::vector<OpenRow> m_rows;
    EntityId m_chosen;
    OpenEntity m_shown;
    int m_rowsReading = 0; ///< drops answers that a later question has overtaken
    int m_reading = 0;
    bool m_shallBegin = false; ///< the keyboard follows to what comes next

    QLabel *m_heading;
    QLabel *m_count;
    QPushButton *m_previous;
    QPushButton *m_later;
    QPushButton *m_history;
    QLabel *m_empty;
    QListWidget *m_list;
    QLabel *m_place;
    QLabel *m_title;
    QScrollArea *m_detail;
    QVBoxLayout *m_cards;
    ChoiceCard *m_first = nullptr;
};

} // namespace tournee
