// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/widgets/partspage.h"

#include <span>

class QUndoStack;

namespace tournee {

/// Where one sees what belongs together across tables, and the way between its parts.
class SensePage final : public PartsPage
{
    Q_OBJECT

public:
    enum class Part { Search, Duplicates, Groups, Themes, Matches, Everything };

    /// All must outlive the page.
    SensePage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
              QWidget *parent = nullptr);

    [[nodiscard]] static std::span<const Part> parts();
    [[nodiscard]] static QString nameOf(Part part);
    [[nodiscard]] Part part() const { return static_cast<Part>(currentPart()); }
    void show(Part part) { showPart(static_cast<int>(part)); }
    /// Searches for \a query.
    void search(const QString &query);

signals:
    void failed(const tournee::Error &error);
    void entryRequested(tournee::EntityId table, tournee::EntityId entry);
    void divergingRequested(tournee::EntityId id);

private:
    template <typename Page>
    void connectPage(Page *page);
    Made makeSearch();
    Made makeDuplicates();
    Made makeGroups();
    Made makeThemes();
    Made makeMatches();
    Made makeEverything();

    Workbook &m_workbook;
    Environment &m_environment;
    QUndoStack &m_undoStack;
};

} // namespace tournee
