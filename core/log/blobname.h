// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/erasure.h"

#include <functional>

namespace tournee {

/// Calls \a each for every file that a value of \a op names by its hash: the picture of an attachment, or
/// whatever a newer program names in a kind or a field that this one does not know.
void forEachBlobName(const LoggedOp &op,
                     const std::function<void(const Hash &blob, ValueName by)> &each);

} // namespace tournee
