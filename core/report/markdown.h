// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reportscope.h"

#include <functional>
#include <string>
#include <string_view>

namespace tournee {

/// Takes the bytes of a report as they are made.
using ReportSink = std::function<void(std::string_view)>;

/// Writes the report as Markdown (CommonMark 0.30). What was said stands in it byte for byte: a
/// single line as a quotation, several lines as a fenced block, where nothing is interpreted.
Result<void> writeMarkdown(ReportScope &scope, ReportContent content, const ReportSink &sink);

/// What was said as a block of Markdown, ended by an empty line.
[[nodiscard]] std::string markdownBlock(std::string_view text);

} // namespace tournee
