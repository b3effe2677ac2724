// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sqlite/database.h"

namespace tournee {

/// How many characters a line of base64 has, in a header and in an armor (C2SP age, RFC 7468).
inline constexpr std::size_t ageColumns = 64;

/// Throws Failure: BundleDamaged; \a part of the file ("header", …) and \a why are for the log.
[[noreturn]] inline void ageDamaged(const char *part, const char *why)
{
    throw Failure(ErrorCode::BundleDamaged, {},
                  QStringLiteral("age %1: %2").arg(QLatin1String(part), QLatin1String(why)));
}

} // namespace tournee
