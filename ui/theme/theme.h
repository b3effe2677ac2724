// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QPalette>

class QLayout;
class QWidget;

namespace tournee {

/// How the window looks, whatever it shows.
struct Appearance
{
    Scheme scheme = Scheme::Light;
    int zoomPercent = zoom::normal;

    bool operator==(const Appearance &) const = default;
};

/// What a widget is for, as far as the stylesheet cares.
enum class Role {
    Page, ///< QLabel: the title of a page
    Section, ///< QLabel: the title of a part of it
    Strong, ///< QLabel: semibold text
    Secondary, ///< QLabel: text that can wait
    Projection, ///< QLabel: read from the back of a room
    Field, ///< QLabel: the label above a field
    Wrong, ///< QLabel: what is wrong with a field
    Badge, ///< QPushButton: a mark beside a label that deserves a look
    Card, ///< QFrame: a thing on the paper
    Alarm, ///< QFrame: a bar that tells what went wrong
    Notice, ///< QFrame: a bar that tells what deserves a look
    Primary, ///< QPushButton: the one of a screen
    Quiet, ///< QPushButton: words without a ground
    Navigation, ///< QPushButton: leads to a page
    Choice, ///< QPushButton: a large card that can be pressed
    Bar ///< QFrame: the strip at an edge of the window
};

/// Gives the running application its font, palette and stylesheet, and measures every layout and
/// width made with the functions below anew.
void applyAppearance(const Appearance &appearance);
[[nodiscard]] Appearance appearance();

/// What the system shows now, light or dark, whatever the application shows.
[[nodiscard]] Scheme systemScheme();
[[nodiscard]] QPalette paletteFor(Scheme scheme);
/// The colours of the scheme that \a palette was made from: what a painter or delegate asks for.
[[nodiscard]] const Colours &colours(const QPalette &palette);

/// \a pixels at 100 %, at the zoom of the running application.
[[nodiscard]] int scaled(int pixels);
/// The system's sans at a size of type::…, at the present zoom.
[[nodiscard]] QFont fontOf(int pixels, QFont::Weight weight = QFont::Normal);

void setRole(QWidget *widget, Role role);
/// Sets spacing and margins (of space::…) that follow the zoom.
void arrange(QLayout *layout, int spacing, int margin = 0);
void arrange(QLayout *layout, int spacing, int horizontalMargin, int verticalMargin);
/// Widths (of measure::…) that follow the zoom.
void setWidestAt(QWidget *widget, int pixels);
void setNarrowestAt(QWidget *widget, int pixels);

} // namespace tournee
