// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/prepare/frame.h"

#include <QWidget>

class QFrame;
class QLabel;
class QModelIndex;
class QPushButton;
class QSpinBox;
class QTableView;
class QVBoxLayout;

namespace tournee {

class RoundRow;
class SessionForm;
class TableModel;

/// Everything that is prepared for one workshop. Says what should be done; does none of it.
class SessionPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionPage(QWidget *parent = nullptr);

    void setRegions(const std::vector<Entity> &regions);
    void setSession(const SessionFrame &frame);
    void commit();
    /// Puts the cursor into the title.
    void begin();

signals:
    void sessionEdited(const tournee::Edit &edit);
    void roundEdited(const tournee::Edit &edit);
    void tableEdited(const tournee::Edit &edit);
    void roundRequested();
    void usualRoundsRequested();
    void roundRemovalRequested(const tournee::Entity &round);
    void roundMoveRequested(int from, int to);
    void tablesRequested(int count);
    void tableRemovalRequested(const tournee::Entity &table);
    void removalRequested();
    void notesRequested(tournee::EntityId table);
    void kitRequested();
    /// The keyboard went to \a widget, which should be seen.
    void placeChanged(QWidget *widget);
    void bundleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRounds(QVBoxLayout *column);
    void makeTables(QVBoxLayout *column);
    void showRounds();
    void showTables();
    void fitTables();
    void openNotes(const QModelIndex &index);
    void retranslateUi();

    SessionFrame m_frame;
    bool m_awaitsRound = false; ///< asked for; the cursor goes into the first that comes
    bool m_awaitsTable = false;
    QLabel *m_heading;
    SessionForm *m_form;

    QLabel *m_roundsTitle;
    QLabel *m_noRounds;
    QVBoxLayout *m_roundColumn = nullptr;
    std::vector<RoundRow *> m_rounds;
    QPushButton *m_addRound;
    QPushButton *m_usualRounds;

    QLabel *m_tablesTitle;
    QLabel *m_noTables;
    TableModel *m_tableModel;
    QTableView *m_tables;
    QLabel *m_countLabel;
    QSpinBox *m_count;
    QPushButton *m_addTables;
    QPushButton *m_removeTable;

    QLabel *m_handOutTitle;
    QLabel *m_handOutLead;
    QPushButton *m_kit;
    QPushButton *m_bundle;
    QPushButton *m_remove;
};

} // namespace tournee
