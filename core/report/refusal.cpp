// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/refusal.h"

#include "core/sqlite/database.h"

namespace tournee {

void refuse(Error error)
{
    throw Failure(std::move(error));
}

} // namespace tournee
