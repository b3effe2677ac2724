// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/documentwriter.h"
#include "core/report/reportscope.h"

namespace tournee {

/// Tells what is handed out, from the title to the last entry, to \a document.
Result<void> tell(ReportScope &scope, ReportContent content, DocumentWriter &document);

} // namespace tournee
