// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tournee {

/// What the room sees.
enum class Projection { None, Question, Everything, Challenges, Solutions, Starred };

} // namespace tournee
