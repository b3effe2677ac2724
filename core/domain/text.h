// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace tournee {

/// QString::fromUtf8() swallows a leading U+FEFF; a citizen's sentence keeps every byte here.
[[nodiscard]] QString textFromUtf8(std::string_view utf8);
[[nodiscard]] std::string utf8FromText(const QString &text);

/// Lowercase, without accents, œ → oe, æ → ae, ligatures and wide forms taken apart: how names are compared.
[[nodiscard]] QString folded(const QString &text);

} // namespace tournee
