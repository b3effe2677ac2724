// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

class QBoxLayout;
class QFrame;
class QLabel;
class QLayout;
class QPushButton;
class QScrollArea;
class QTextDocument;

namespace tournee {

// The few ways in which this program makes a widget; each sets what would else be forgotten.

/// Wraps, and can be selected with the mouse when it tells something worth copying.
[[nodiscard]] QLabel *newLabel(Role role, QWidget *parent = nullptr);
[[nodiscard]] QLabel *newText(QWidget *parent = nullptr);
/// \a name is the object name, for tests and the stylesheet.
[[nodiscard]] QPushButton *newButton(Role role, const char *name, QWidget *parent = nullptr);
[[nodiscard]] QPushButton *newButton(const char *name, QWidget *parent = nullptr);
/// The words of a text field, with the no-break spaces that QTextDocument::toPlainText() loses.
[[nodiscard]] QString wordsIn(const QTextDocument &document);
/// A surface on the paper, with a column in it.
[[nodiscard]] QFrame *newCard(QWidget *parent = nullptr);
/// Adds \a label above \a field, makes them buddies, and gives the field its DivergenceBadge.
void addField(QBoxLayout *column, QLabel *label, QWidget *field);
/// Lets \a content be taller than the window; its column grows to \a widest and stays in the middle.
[[nodiscard]] QScrollArea *newScrollArea(QWidget *content, int widest, QWidget *parent = nullptr);
/// Takes every widget out of \a layout. They go once the event in hand is over: one of them may be the
/// button that was pressed.
void clearLayout(QLayout &layout);
/// Lets Tab go through \a page in the order of its layouts; for pages whose parts are made when they are needed,
/// which Qt puts behind everything.
void tabAsRead(QWidget &page);
/// The column of \a widget, a card or a page.
[[nodiscard]] QBoxLayout *columnOf(const QWidget *widget);

} // namespace tournee
