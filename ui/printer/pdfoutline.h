// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <string>

namespace tournee {

class PageLayout;

/// A PDF of \a pages as Qt writes it, with what Qt leaves out: bookmarks of the headings, links, the
/// language (BCP 47), and that the title is to be shown. Throws Failure: Io.
[[nodiscard]] std::string withOutline(const QByteArray &pdf, const PageLayout &pages,
                                      const std::string &language);

} // namespace tournee
