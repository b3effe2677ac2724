// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/exporter.h"
#include "core/storage/workbook.h"
#include "ui/overview/overviewdata.h"

#include <QModelIndex>
#include <QWidget>

#include <deque>

class QFrame;
class QLabel;
class QPushButton;
class QTimer;
class QTreeView;

namespace tournee {

class OverviewModel;

/// What came in, by workshop and table. Counts in the background, a few tables at a time, so that
/// whoever types never waits for it.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a workbook must outlive the page.
    explicit OverviewPage(Workbook &workbook, QWidget *parent = nullptr);

    /// The table or workshop marked in the list; may be null.
    [[nodiscard]] EntityId chosenEntity() const;
    /// A workshop, once it is there.
    void choose(const EntityId &session);
    /// What somebody must settle in the whole workbook, as the page for it counts.
    void setDiverging(int count);

signals:
    void failed(const tournee::Error &error);
    void notesRequested(tournee::EntityId table);
    /// \a name is for the file.
    void exportRequested(const tournee::Selection &selection, const QString &name);
    void prepareRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QFrame *makeTotals();
    void fitHeight();
    void fitColumns();
    void takeChanges(const ChangeSet &changes);
    void catchUp();
    void readAll();
    void showOverview(std::vector<SessionOverview> overview, bool shallCountAll);
    void count(const EntityId &table);
    void countNext();
    void showTotals();
    void showChosen();
    /// What is marked in the list; the keyboard being there does not mark anything.
    [[nodiscard]] QModelIndex chosen() const;
    void askForExport();
    void retranslateUi();

    Workbook &m_workbook;
    std::deque<EntityId> m_toCount;
    bool m_isCounting = false;
    EntityId m_wanted; ///< to be chosen once it is there
    bool m_isFirst = true;
    bool m_isStale = true; ///< what is shown, or nothing is
    int m_reading = 0;
    int m_diverging = 0;

    OverviewModel *m_model;
    QLabel *m_heading;
    QLabel *m_summary; ///< the totals in one sentence, where there is no room for the card
    QFrame *m_card;
    struct Total
    {
        QLabel *figure;
        QLabel *words;
    };
    std::vector<Total> m_totals;
    QTreeView *m_tree;
    QLabel *m_empty;
    QPushButton *m_prepare;
    QPushButton *m_notes;
    QPushButton *m_export;
    QLabel *m_hint;
    QTimer *m_fit; ///< to what was counted since
};

} // namespace tournee
