// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"

#include <QString>

#include <vector>

class QMimeData;

namespace tournee {

// What is dragged from where something was found to where it is cited. Other programs get the words.

[[nodiscard]] const char *evidenceType();
[[nodiscard]] QMimeData *evidenceData(const std::vector<EntityId> &ids, const QString &words);
/// Empty when \a data holds something else.
[[nodiscard]] std::vector<EntityId> evidenceIn(const QMimeData &data);

} // namespace tournee
