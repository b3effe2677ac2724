// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/matches/matchesdata.h"
#include "ui/matches/matchsearch.h"
#include "ui/sense/linesmodel.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QScrollArea;
class QUndoStack;

namespace tournee {

class ActivityBar;
class ChipGroup;
class EntryCard;

/// Challenges of one region beside solutions of others, until somebody accepts or rejects them; challenges
/// that nobody has answered; solutions that several regions have proposed. Leaving the page decides nothing.
class MatchesPage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    MatchesPage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                QWidget *parent = nullptr);

    /// Puts the keyboard into the list, and looks when nobody has looked yet.
    void begin();

signals:
    void failed(const tournee::Error &error);
    /// Of challenges for which there is something to decide.
    void countChanged(int count);
    void entryRequested(tournee::EntityId table, tournee::EntityId entry);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeDetail();
    void makeKeys();
    void look();
    void readDecided();
    void fillRows();
    [[nodiscard]] TwoLines linesOf(const MatchesRow &row) const;
    [[nodiscard]] const MatchesRow *chosenRow() const;
    void readChosen();
    void showChosen(const MatchesRow &row, const MatchesShown &shown);
    void showMatches(const MatchesRow &row);
    void showAlike(const MatchesRow &row);
    void addOpenButton(EntryCard &card);
    [[nodiscard]] QString reasonOf(const Match &match) const;
    /// The solution that is looked at, with the challenge; null when none is.
    [[nodiscard]] const Match *chosenMatch() const;
    void checkDeeds();
    void judge(bool isAccepted);
    void extend();
    void declareApart();
    void takeBack();
    void later();
    [[nodiscard]] std::vector<Entity> checkedEntries() const;
    void decide(const QString &deed, std::vector<Edit> edits);
    void heed(const ChangeSet &changes);
    void retranslateUi();

    Workbook &m_workbook;
    Environment &m_environment;
    QUndoStack &m_undoStack;
    MatchSearch *m_search;
    LinesModel *m_model;
    MatchesView m_view = MatchesView::Open;
    MatchesDecided m_decided;
    ToExtend m_toExtend;
    std::vector<MatchesRow> m_rows;
    MatchesShown m_shown;
    std::vector<QCheckBox *> m_checks; ///< of solutions that are alike
    QButtonGroup *m_candidates; ///< of the solutions for a challenge, by their place
    bool m_hasLooked = false;
    bool m_isStale = false; ///< entries have changed since
    int m_readingDecided = 0; ///< drop answers that a later question has overtaken
    int m_reading = 0;
    int m_row = 0; ///< where the list goes on after something was decided

    QWidget *m_head;
    QLabel *m_heading;
    QLabel *m_count;
    QPushButton *m_look;
    ChipGroup *m_views;
    ActivityBar *m_activity;
    QLabel *m_empty;
    QListView *m_list;
    QWidget *m_right;
    QScrollArea *m_detail;
    QGridLayout *m_cards;
    QLabel *m_note;
    QCheckBox *m_transfer;
    QLineEdit *m_reason;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QPushButton *m_extend;
    QPushButton *m_apart;
    QPushButton *m_takeBack;
    QPushButton *m_later;
};

} // namespace tournee
