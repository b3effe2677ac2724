// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/filechooser.h"
#include "ui/widgets/partspage.h"

#include <span>

class QUndoStack;

namespace tournee {

class Settings;

/// What emerges from the tour, and the way between its parts: the pictures of it, what is written about it, and what
/// is handed out.
class EmergePage final : public PartsPage
{
    Q_OBJECT

public:
    enum class Part { Picture, Findings, Dossiers, Documents };

    /// What the parts work on; all of it must outlive the page.
    struct Ground
    {
        Workbook &workbook;
        Environment &environment;
        QUndoStack &undoStack;
        const FileChooser &chooser;
        Settings &settings;
    };

    explicit EmergePage(const Ground &ground, QWidget *parent = nullptr);

    /// Those that have a page, in their order.
    [[nodiscard]] static std::span<const Part> parts();
    [[nodiscard]] static QString nameOf(Part part);
    [[nodiscard]] Part part() const { return static_cast<Part>(currentPart()); }
    void show(Part part) { showPart(static_cast<int>(part)); }

signals:
    void failed(const tournee::Error &error);
    /// At its table.
    void entryRequested(tournee::EntityId table, tournee::EntityId entry);
    /// The entries behind something, as the search finds them.
    void searchRequested(const QString &query);
    void divergingRequested(tournee::EntityId id);
    /// What emerges is to be shown to the room.
    void plenaryRequested();

private:
    Made makePicture();
    Made makeFindings();
    Made makeDossiers();
    Made makeDocuments();

    Ground m_ground;
};

} // namespace tournee
