// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>

#include <vector>

namespace tournee {

enum class Scheme { Light, Dark, HighContrast };

/// Spacing, in pixels at 100 %: multiples of four.
namespace space {
inline constexpr int half = 4;
inline constexpr int within = 8; ///< between the parts of one thing
inline constexpr int between = 16; ///< between things
inline constexpr int around = 24; ///< around a group of things
inline constexpr int page = 32; ///< around a page
} // namespace space

namespace radius {
inline constexpr int field = 6;
inline constexpr int card = 12;
} // namespace radius

/// Type, in pixels at 100 %.
namespace type {
inline constexpr int secondary = 13;
inline constexpr int text = 15;
inline constexpr int spoken = 17; ///< what is said at a table: read across it
inline constexpr int section = 20;
inline constexpr int page = 28;
inline constexpr int projection = 44;
} // namespace type

namespace measure {
inline constexpr int form = 560; ///< the widest a column of fields grows
inline constexpr int column = 640; ///< about 75 characters of text
inline constexpr int wide = 920; ///< the widest a page of cards grows
inline constexpr int kindMark = 14;
inline constexpr int details = 380; ///< a panel of fields beside a list
inline constexpr int besideDetails =
    660; ///< the least that is left of the list; else it lies over it
inline constexpr int roomyHeight = 440; ///< from here on a page has room for a line of help
} // namespace measure

namespace zoom {
inline constexpr int least = 80;
inline constexpr int normal = 100;
inline constexpr int most = 200;
inline constexpr int step = 10;
} // namespace zoom

/// The colours of one scheme. Each is named for its job; none is used for another.
struct Colours
{
    QColor paper; ///< the ground of the window
    QColor card; ///< the ground of a thing that lies on the paper
    QColor field; ///< the ground of a place to write
    QColor hover; ///< under the pointer
    QColor line; ///< a quiet division; carries no meaning alone
    QColor edge; ///< the border of a place to write: 3:1 against its surroundings
    QColor ink; ///< text
    QColor secondary; ///< text that can wait
    QColor accent; ///< the one accent: links, focus, the primary button
    QColor accentInk; ///< text on the accent
    QColor accentSoft; ///< the ground of what is chosen
    QColor alarm; ///< text of what went wrong
    QColor alarmSoft; ///< its ground
    QColor notice; ///< text of what deserves a look
    QColor noticeSoft; ///< its ground
    QColor challenge; ///< amber
    QColor solution; ///< teal
    QColor quote; ///< violet
    QColor disagreement; ///< rose
    QColor note; ///< grey
};

[[nodiscard]] const Colours &colours(Scheme scheme);

/// A text and the ground it is read on somewhere in the window.
struct ColourPair
{
    QString name;
    QColor text;
    QColor ground;
};
/// Every pair that the window uses; each must reach 4.5:1.
[[nodiscard]] std::vector<ColourPair> textPairs(const Colours &colours);

/// The contrast ratio of WCAG 2.2 §1.4.3, from 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace tournee
