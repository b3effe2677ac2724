// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

class QWidget;

namespace tournee {

class PageLayout;

/// Asks for a printer and gives it the pages. How many went there; nothing when the person changed their mind.
[[nodiscard]] std::optional<int> printPages(const PageLayout &pages, QWidget *parent);

} // namespace tournee
