// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace tournee {

/// A run of words that two texts share, or that only one of them has.
struct DiffPiece
{
    enum class Change { Same, Removed, Added };

    Change change = Change::Same;
    QString text;

    bool operator==(const DiffPiece &) const = default;
};

/// How \a before became \a after, word by word, with as few changes as there can be (E. W. Myers,
/// "An O(ND) Difference Algorithm and Its Variations", 1986). What was removed stands before what
/// was added in its place. The pieces that are not Added are \a before, those not Removed \a after.
/// Texts that have next to nothing in common are told as one removal and one addition.
[[nodiscard]] std::vector<DiffPiece> wordDiff(const QString &before, const QString &after);

} // namespace tournee
