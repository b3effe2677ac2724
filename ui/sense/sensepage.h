// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"

#include <QWidget>

#include <functional>
#include <map>
#include <span>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;
class QUndoStack;

namespace tournee {

/// Where one sees what belongs together across tables, and the way between its parts. A part is made
/// when it is first asked for.
class SensePage final : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Search, Duplicates, Groups };

    /// All must outlive the page.
    SensePage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
              QWidget *parent = nullptr);

    [[nodiscard]] static std::span<const Part> parts();
    [[nodiscard]] static QString nameOf(Part part);
    [[nodiscard]] Part part() const { return m_part; }
    void show(Part part);
    /// Searches for \a query.
    void search(const QString &query);
    /// Puts the keyboard where one works.
    void begin();
    /// Makes edits of what stands in the fields.
    void commit();

signals:
    void failed(const tournee::Error &error);
    void entryRequested(tournee::EntityId table, tournee::EntityId entry);
    void divergingRequested(tournee::EntityId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Made
    {
        QWidget *page = nullptr;
        std::function<void()> begin = nullptr;
        std::function<void()> commit = nullptr;
    };

    [[nodiscard]] Made &made(Part part);
    [[nodiscard]] Made make(Part part);
    template <typename Page>
    void connectPage(Page *page);
    void setCount(Part part, int count);
    void retranslateUi();

    Workbook &m_workbook;
    Environment &m_environment;
    QUndoStack &m_undoStack;
    Part m_part = Part::Search;
    std::map<Part, Made> m_made;
    std::map<Part, int> m_counts;
    QButtonGroup *m_navigation;
    QStackedWidget *m_parts;
};

} // namespace tournee
