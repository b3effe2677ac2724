// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/dossiers/dossiersdata.h"

#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QUndoStack;

namespace tournee {

class DossierModel;
class DossierSheet;
class FlowLayout;

/// What could be extended, transferred or transformed: all of it in a list, sorted and filtered, with how
/// complete it is; and one of them beside it, to be completed.
class DossiersPage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    DossiersPage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                 QWidget *parent = nullptr);

    void begin();
    /// Makes edits of what stands in the fields.
    void commit();

signals:
    void failed(const tournee::Error &error);
    void countChanged(int count);
    void entryRequested(tournee::EntityId table, tournee::EntityId entry);
    void divergingRequested(tournee::EntityId id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Menu { Potentials, Outcomes, Authorities, Regions, Order, MenuCount };

    void makeMenus(FlowLayout &row);
    void fillMenu(Menu menu, const QStringList &choices);
    void readAll();
    void readOn(const std::shared_ptr<DossierReader> &reader, int reading);
    void take(const std::shared_ptr<DossierReader> &reader);
    void readRegions();
    void follow(const ChangeSet &changes);
    void readOne(const EntityId &id);
    void arrange();
    void choose(int row);
    void fit();
    void retranslateUi();

    Workbook &m_workbook;
    DossierModel *m_model;
    std::shared_ptr<DossierReader> m_reader; ///< of the list that is shown
    int m_reading = 0; ///< drops answers that a later question has overtaken
    bool m_isStale = true; ///< the list must be read anew
    bool m_isRead = false;
    bool m_isNarrow = false; ///< list and sheet take turns
    bool m_isSheetShown = false;
    EntityId m_chosen;
    QStringList m_regions;

    QLabel *m_heading;
    QLabel *m_count;
    QLabel *m_empty;
    QPushButton *m_back;
    QWidget *m_listSide;
    std::array<QPushButton *, MenuCount> m_menus{};
    QListView *m_list;
    DossierSheet *m_sheet;
};

} // namespace tournee
