// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

namespace tournee {

/// For a DocumentWriter outside of the core, which cannot go on: throws a Failure, which writeReport() and
/// tellReport() answer as an Error.
[[noreturn]] void refuse(Error error);

} // namespace tournee
