// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/palette/palettedata.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLineEdit;
class QListWidget;

namespace tournee {

class Workbook;

/// One line over the window that finds commands, workshops, tables, themes and entries while one types.
/// Enter goes there, Esc goes back to where the keyboard was.
class Palette final : public QFrame
{
    Q_OBJECT

public:
    /// Lies over \a window.
    explicit Palette(QWidget *window);
    ~Palette() override;

    /// \a commands in the order in which they stand before anything is typed. \a workbook may be null.
    void open(std::vector<PaletteItem> commands, Workbook *workbook);

signals:
    void sessionRequested(tournee::EntityId session);
    void tableRequested(tournee::EntityId table);
    void themeRequested(const QString &name);
    void entryRequested(tournee::EntityId table, tournee::EntityId entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void leave();
    void searchEntries();
    void showItems();
    void go(int row);
    void retranslateUi();

    QWidget &m_window;
    QPointer<Workbook> m_workbook;
    QPointer<QWidget> m_before; ///< had the keyboard
    std::vector<PaletteItem> m_commands;
    std::vector<PaletteItem> m_places;
    std::vector<PaletteItem> m_entries;
    std::vector<PaletteItem> m_shown;
    std::shared_ptr<std::atomic<bool>> m_isOutdated; ///< of the search under way
    QTimer m_rest;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace tournee
