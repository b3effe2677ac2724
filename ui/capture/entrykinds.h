// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/capturedraft.h"

#include <QKeySequence>
#include <QList>

#include <optional>

namespace tournee {

/// The kind that \a typed stands for as the first character of an entry: ! + " « ~ -
[[nodiscard]] std::optional<Kind> kindOfMark(QChar typed);
/// The first character that chooses \a kind, as the buttons show it.
[[nodiscard]] QChar markOf(Kind kind);
/// Ctrl+1…5 and F5…F9: none of them types an accent on a French-Canadian keyboard.
[[nodiscard]] QList<QKeySequence> shortcutsOf(Kind kind);

/// What was on the screen when an edit began. Ops that are not back from the disk yet have no id;
/// they are the person's own and count as seen in any case.
[[nodiscard]] Edit updateOf(const Entity &shown);

} // namespace tournee
