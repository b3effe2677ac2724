// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/schema.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRectF>
#include <QString>

class QPainter;

namespace tournee {

/// The mark of a kind of entry, which goes with its word: a diamond (challenge), a disc (solution),
/// a quotation mark (quote), a triangle (disagreement), a bar (note). Fills the square in the middle
/// of \a rect; the colour comes from the scheme of \a palette.
void paintKindMark(QPainter &painter, const QRectF &rect, Kind kind, const QPalette &palette);
[[nodiscard]] QIcon kindIcon(Kind kind, const QPalette &palette);
[[nodiscard]] QColor kindColour(Kind kind, const QPalette &palette);

/// The word that goes with the mark, as people read it: "Challenge".
[[nodiscard]] QString kindName(Kind kind);

} // namespace tournee
