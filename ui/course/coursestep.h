// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/exporter.h"
#include "ui/closing/drives.h"
#include "ui/filechooser.h"

#include <functional>
#include <string>
#include <vector>

class QUndoStack;

namespace tournee {

class Environment;
class Workbook;

/// What a table does beside taking notes, each a page.
enum class CourseStep { Readiness, People, Rounds, ReadBack, Priorities, Paper, HandOver, Close };

/// What the pages of the course stand on; all of it must outlive them.
struct CourseGround
{
    Workbook &workbook;
    Environment &environment;
    QUndoStack &undoStack;
    const FileChooser &chooser;
    /// Makes edits of all words that are still being typed; returns where somebody goes on typing.
    std::function<std::vector<std::string>()> seal;
    std::function<std::vector<Drive>()> drives = removableDrives; ///< on a thread that may wait
};

} // namespace tournee
