// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/version.h"

namespace tournee {

QString version()
{
    return QStringLiteral(TOURNEE_VERSION);
}

} // namespace tournee
