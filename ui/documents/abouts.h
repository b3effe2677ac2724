// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/documents/documentspage.h"

namespace tournee {

/// What there is to tell about: regions with workshops, their workshops, their tables, in canonical order; the
/// whole, which comes first, is the page's. On the storage thread.
[[nodiscard]] Result<std::vector<DocumentsPage::About>> readAbouts(WorkbookFile &file);

} // namespace tournee
