// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/duplicates/duplicatesearch.h"
#include "ui/duplicates/proposalmodel.h"
#include "ui/sense/entryview.h"

#include <QWidget>

#include <set>

class QCheckBox;
class QGridLayout;
class QLabel;
class QListView;
class QPushButton;
class QScrollArea;
class QSlider;
class QUndoStack;

namespace tournee {

class ActivityBar;

/// Entries that may say the same, beside each other, until somebody groups them or says that they are
/// no duplicates. Leaving the page decides nothing.
class DuplicatesPage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    DuplicatesPage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                   QWidget *parent = nullptr);

    /// Puts the keyboard into the list, and looks when nobody has looked yet.
    void begin();
    /// Of proposals at the threshold that is set.
    [[nodiscard]] int count() const { return m_model->rowCount(); }

signals:
    void failed(const tournee::Error &error);
    void countChanged(int count);
    void entryRequested(tournee::EntityId table, tournee::EntityId entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What stands on the right.
    struct Shown
    {
        std::vector<EntryView> entries;
        std::vector<Entity> groups; ///< that hold any of them
    };

    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeDetail();
    void makeKeys();
    void look();
    void readDecisions();
    void propose();
    void readChosen();
    void showChosen(const Shown &shown);
    [[nodiscard]] std::vector<EntityId> checkedEntries() const;
    void checkDeeds();
    void holdDeeds();
    void group();
    void declareApart();
    void later();
    void decide(const QString &deed, std::vector<Edit> edits);
    void heed(const ChangeSet &changes);
    [[nodiscard]] double threshold() const;
    void retranslateUi();

    Workbook &m_workbook;
    Environment &m_environment;
    QUndoStack &m_undoStack;
    DuplicateSearch *m_search;
    ProposalModel *m_model;
    DuplicateDecisions m_decisions;
    Shown m_shown;
    std::vector<QCheckBox *> m_checks; ///< of the entries shown
    bool m_hasLooked = false;
    bool m_isStale = false; ///< entries have changed since
    int m_readingDecisions = 0; ///< drop answers that a later question has overtaken
    int m_reading = 0;
    int m_row = 0; ///< where the list goes on after something was decided

    QLabel *m_heading;
    QLabel *m_count;
    QPushButton *m_look;
    QLabel *m_thresholdLabel;
    QSlider *m_threshold;
    ActivityBar *m_activity;
    QLabel *m_empty;
    QListView *m_list;
    QScrollArea *m_detail;
    QGridLayout *m_cards;
    QLabel *m_note;
    QPushButton *m_group;
    QPushButton *m_apart;
    QPushButton *m_later;
};

} // namespace tournee
