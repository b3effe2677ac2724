// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

#include <optional>

namespace tournee {

/// The tour that a workbook is about, whatever other tours were combined into it: of those that are
/// not deleted, the one that was here first. Nothing when there is none.
Result<std::optional<Entity>> ownTour(WorkbookFile &file);

} // namespace tournee
