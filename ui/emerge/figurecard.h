// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/figuretable.h"
#include "ui/emerge/figurefile.h"
#include "ui/filechooser.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;
class QTableWidget;

namespace tournee {

class ChipGroup;
class FigureView;

/// A figure on the paper: its picture or its table, and the ways in which it leaves the window.
class FigureCard final : public QFrame
{
    Q_OBJECT

public:
    /// \a chooser must outlive the card.
    FigureCard(Figure figure, const FileChooser &chooser, QWidget *parent = nullptr);

    void setEmergence(const Emergence &emergence);
    [[nodiscard]] const FigureTable &table() const;
    /// Puts the keyboard on the picture, or on the table.
    void begin();

signals:
    void failed(const tournee::Error &error);
    void entryRequested(tournee::EntityId table, tournee::EntityId entry);
    void searchRequested(const QString &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeHead();
    void makeMenu();
    void open(int row, int column);
    void show(const FigureTable &table);
    void fillTable(const FigureTable &table);
    void showTable(bool isTable);
    void write(FigureFormat format);
    void retranslateUi();

    Figure m_figure;
    const FileChooser &m_chooser;
    Measure m_measure = Measure::Entries;
    Emergence m_emergence;

    QLabel *m_title;
    QLabel *m_note;
    ChipGroup *m_measures = nullptr; ///< of the map alone
    QPushButton *m_asTable;
    QPushButton *m_take;
    QAction *m_svg = nullptr;
    QAction *m_png = nullptr;
    QAction *m_csv = nullptr;
    QAction *m_copyPicture = nullptr;
    QAction *m_copyTable = nullptr;
    FigureView *m_view;
    QTableWidget *m_table;
};

} // namespace tournee
