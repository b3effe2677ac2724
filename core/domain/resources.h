// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tournee {

/// Makes the files of resources/ readable as ":/data/…" and ":/sample/…". Call it before the first
/// read; calling it again does nothing. The linker leaves a static library's resources out otherwise.
void loadResources();

} // namespace tournee
