// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tournee {

/// \a utf8 as text or attribute value of XML 1.0 and HTML. What no XML document may hold (control
/// characters, U+FFFE) becomes U+FFFD.
[[nodiscard]] std::string escaped(std::string_view utf8);

/// The lines of a text, whatever ends them.
[[nodiscard]] std::vector<std::string_view> linesOf(std::string_view text);

/// The parts of a text between empty lines.
[[nodiscard]] std::vector<std::string_view> paragraphsOf(std::string_view text);

} // namespace tournee
