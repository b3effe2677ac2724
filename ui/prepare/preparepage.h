// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bundle/bundle.h"
#include "core/storage/exporter.h"
#include "core/storage/workbook.h"
#include "ui/prepare/frame.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QUndoStack;

namespace tournee {

class FrameListModel;
class SessionPage;
class TourForm;

/// The tour, its workshops, their rounds and tables: everything before the evening.
class PreparePage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    PreparePage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                QWidget *parent = nullptr);

    /// Puts the keyboard where one goes on: into the list, or on the way to the first workshop.
    void begin();
    /// The workshop in view, else the tour; may be null.
    [[nodiscard]] EntityId chosen() const;
    /// Makes edits of what stands in the fields.
    void commit();

signals:
    void failed(const tournee::Error &error);
    void notesRequested(tournee::EntityId table);
    /// \a name is for the file.
    void exportRequested(const tournee::Selection &selection, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectSessionPage();
    void takeChanges(const ChangeSet &changes);
    void readTour();
    void readSession();
    void showTour(TourFrame frame);
    void showSession(const SessionFrame &frame);
    void showChosen();
    void apply(const QString &text, std::vector<Edit> edits);

    void addSession();
    void removeSession();
    void addRound();
    void addUsualRounds();
    void moveRound(int from, int to);
    void addTables(int count);
    void askForExport(bool isKit);
    void retranslateUi();

    Workbook &m_workbook;
    Environment &m_environment;
    QUndoStack &m_undoStack;
    TourFrame m_tour;
    SessionFrame m_session;
    bool m_isRead = false; ///< the tour, at least once
    bool m_isBeginning = false;
    EntityId m_chosen; ///< null: the tour
    EntityId m_wasAdded; ///< shall be chosen as soon as it is there
    int m_tourReading = 0; ///< drops answers that a later question has overtaken
    int m_sessionReading = 0;

    FrameListModel *m_model;
    QListView *m_list;
    QPushButton *m_addSession;
    QStackedWidget *m_pages;
    TourForm *m_tourForm;
    SessionPage *m_sessionPage;
};

} // namespace tournee
