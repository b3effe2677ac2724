// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/framejoin.h"

#include <QString>

namespace tournee {

/// "Rimouski, table 4 = Rimouski, table 7": how the register calls that two were declared the same.
/// Errors: those of files.
Result<QString> joinName(WorkbookFile &file, const EntityId &kept, const EntityId &same);
/// What declaring them the same does, or would do.
[[nodiscard]] QString joinSentence(const FrameJoin &join, bool isPreview);

} // namespace tournee
