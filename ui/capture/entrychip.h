// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/marknames.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QMetaType>
#include <QString>

class QPainter;

namespace tournee {

/// Something that is known of an entry beyond its words, in a word or two.
struct EntryChip
{
    QString words;
    QColor dot = {}; ///< of a theme; invalid for all else

    bool operator==(const EntryChip &) const = default;
};

/// In the language of the window: star, support, themes, tags, background, place, verification.
[[nodiscard]] QList<EntryChip> chipsOf(const Entity &entry, const Vocabulary &vocabulary);

/// The chips of one entry in as many lines as they need.
class ChipRow
{
public:
    ChipRow(const QFont &font, int width);

    [[nodiscard]] int heightOf(const QList<EntryChip> &chips) const;
    void paint(QPainter &painter, const QPoint &topLeft, const QList<EntryChip> &chips,
               const QPalette &palette) const;

private:
    [[nodiscard]] std::vector<QRect> placesOf(const QList<EntryChip> &chips) const;

    QFont m_font;
    int m_width;
};

} // namespace tournee

Q_DECLARE_METATYPE(QList<tournee::EntryChip>)
