// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace tournee {

/// Somebody takes notes in \a workbook, twenty times as fast as at a table: types, mistypes, marks, pastes,
/// moves, corrects, removes, takes back, all by real events. Ends the program unless the file holds what
/// was written in the end, the window never stood still for long, and memory stayed what it was.
/// Needs an application object.
void soakCapture(const QString &workbook, std::chrono::seconds time);

} // namespace tournee
