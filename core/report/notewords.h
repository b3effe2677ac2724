// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tournee {

/// Where a note came from that another program wrote, as it stands under its words.
[[nodiscard]] QString provenanceOf(const QString &file, qint64 line);

} // namespace tournee
