// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"

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

/// Solutions answer challenges; quotes, disagreements and notes are about challenges or solutions.
[[nodiscard]] bool mayStandUnder(Kind child, Kind parent);
/// Puts the entry of \a edit under \a parent instead of under \a former; a null id is nothing.
void link(Edit &edit, EntityId former, EntityId parent);

/// The words as they are noted: without blanks around, and without the closing mark of a quote that
/// a typed " or « opened.
[[nodiscard]] QString notedText(const QString &typed, Kind kind, bool wasMarkTyped);

/// What was on the screen when an edit began. Ops that are not back from the disk yet have no id;
/// they are the person's own and count as seen in any case.
[[nodiscard]] Edit updateOf(const Entity &shown);

} // namespace tournee
