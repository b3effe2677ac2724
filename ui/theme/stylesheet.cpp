// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/stylesheet.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>
#include <functional>

namespace tournee {

namespace {

// @name stands for a token's colour, {n} for n pixels at 100 %.
constexpr char sheet[] = R"(
QLabel { background: transparent; }
QLabel[role="page"] { font-size: {28}; font-weight: 600; }
QLabel[role="section"] { font-size: {20}; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="secondary"], QLabel[role="field"] { font-size: {13}; color: @secondary; }
QLabel[role="wrong"] { font-size: {13}; color: @alarm; font-weight: 600; }
QLabel[role="projection"] { font-size: {44}; font-weight: 600; }

QLabel[spoken="true"] { font-size: {17}; }
QLineEdit[written="title"] { font-size: {20}; font-weight: 600; }
QPlainTextEdit[written="body"] { font-size: {17}; }
QLabel[failing="true"] { color: @alarm; font-weight: 600; }

QFrame[role="card"] { background: @card; border-radius: {12}; }
QFrame[role="card"][over="true"] { border: 1px solid @edge; }
QFrame[role="bar"] { background: @card; }
QFrame[role="alarm"] { background: @alarmSoft; border-radius: {6}; }
QFrame[role="alarm"] QLabel { color: @alarm; }
QFrame[role="notice"] { background: @noticeSoft; border-radius: {6}; }
QFrame[role="notice"] QLabel { color: @notice; }

QScrollArea, QScrollArea > QWidget > QWidget#content { background: transparent; border: none; }

QPushButton {
    background: @card; color: @ink; border: 1px solid @edge; border-radius: {6};
    padding: {6} {14}; min-height: {20}; outline: none;
}
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @accentSoft; }
QPushButton:focus { border: 2px solid @accent; padding: {5} {13}; }
QPushButton:disabled { color: @edge; border-color: @line; }
QPushButton[role="primary"] {
    background: @accent; color: @accentInk; border: 2px solid @accent; font-weight: 600;
    padding: {6} {18};
}
QPushButton[role="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[role="primary"]:focus { border: 2px solid @ink; }
QPushButton[role="primary"]:disabled { background: @line; border-color: @line; color: @secondary; }
QPushButton[role="quiet"] {
    background: transparent; color: @accent; border: 2px solid transparent; padding: {5} {8};
}
QPushButton[role="quiet"]:hover { background: @hover; }
QPushButton[role="quiet"]:focus { border: 2px solid @accent; }
QPushButton[role="quiet"]:disabled { color: @edge; }
QPushButton[role="navigation"] {
    background: transparent; color: @secondary; border: 2px solid transparent; padding: {5} {10};
}
QPushButton[role="navigation"]:hover { background: @hover; color: @ink; }
QPushButton[role="navigation"]:focus { border: 2px solid @accent; }
QPushButton[role="navigation"]:checked {
    background: @accentSoft; color: @accent;
}
QPushButton[role="navigation"]:disabled { color: @edge; }
QPushButton[role="choice"] {
    background: @card; border: 2px solid transparent; border-radius: {12}; text-align: left;
    padding: {16} {20};
}
QPushButton[role="choice"]:hover { background: @hover; }
QPushButton[role="choice"]:focus { border: 2px solid @accent; }

QPushButton[step="true"] {
    font-size: {20}; font-weight: 600; padding: {2} {0}; min-width: {44}; min-height: {36};
}

QPushButton[role="badge"] {
    background: @noticeSoft; color: @notice; border: 2px solid transparent; font-size: {13};
    font-weight: 600; padding: 0 {6}; min-height: {16};
}
QPushButton[role="badge"]:hover { border-color: @notice; }
QPushButton[role="badge"]:focus { border-color: @accent; }
QPushButton[role="chip"] {
    background: transparent; border: 1px solid @edge; border-radius: {12}; font-size: {13};
    padding: {2} {10}; min-height: {20};
}
QPushButton[role="chip"]:hover { background: @hover; }
QPushButton[role="chip"]:checked {
    background: @accentSoft; color: @ink; border: 1px solid @accent;
}
QPushButton[role="chip"]:focus { border: 2px solid @accent; padding: {1} {9}; }
QPushButton::menu-indicator { image: none; width: 0; }

QToolButton { border: 2px solid transparent; border-radius: {6}; padding: {5} {8}; }
QToolButton:hover { background: @hover; }
QToolButton:focus { border: 2px solid @accent; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: @field; border: 1px solid @edge; border-radius: {6};
    padding: {6} {8}; selection-background-color: @accent; selection-color: @accentInk;
}
QLineEdit, QAbstractSpinBox, QComboBox { min-height: {20}; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid @accent; padding: {5} {7};
}
QLineEdit[wrong="true"] { border: 2px solid @alarm; padding: {5} {7}; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    border-color: @line; color: @secondary;
}
QPlainTextEdit[role="bare"], QPlainTextEdit[role="bare"]:focus {
    background: transparent; border: none; padding: 0;
}
QComboBox { padding-right: {28}; }
QComboBox::drop-down { border: none; width: {28}; }
QComboBox::down-arrow { image: url(:/theme/chevron-down-@suffix.svg); width: {16}; height: {16}; }
QComboBox QAbstractItemView, QAbstractItemView[role="popup"] {
    background: @card; color: @ink; border: 1px solid @edge; outline: none; padding: {4};
    selection-background-color: @accentSoft; selection-color: @ink;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: {24}; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: {2}; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: {2}; }
QAbstractSpinBox::up-arrow { image: url(:/theme/chevron-up-@suffix.svg); width: {14}; height: {14}; }
QAbstractSpinBox::down-arrow { image: url(:/theme/chevron-down-@suffix.svg); width: {14}; height: {14}; }
QDateEdit::drop-down { border: none; width: {28}; subcontrol-position: center right; }
QDateEdit::down-arrow { image: url(:/theme/chevron-down-@suffix.svg); width: {16}; height: {16}; }

QToolButton, QCheckBox, QRadioButton, QComboBox { outline: none; }
QCheckBox, QRadioButton {
    spacing: {8}; padding: {4}; border: 2px solid transparent; border-radius: {6};
}
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; }
QCheckBox::indicator, QTableView::indicator {
    width: {18}; height: {18}; border: 1px solid @edge; border-radius: {4}; background: @field;
}
QCheckBox::indicator:checked, QTableView::indicator:checked {
    background: @accent; border-color: @accent; image: url(:/theme/check-@suffix.svg);
}
QRadioButton::indicator {
    width: {18}; height: {18}; border: 1px solid @edge; border-radius: {9}; background: @field;
}
QRadioButton::indicator:checked {
    width: {8}; height: {8}; border: {6} solid @accent; border-radius: {9};
}
QCheckBox:disabled, QRadioButton:disabled { color: @secondary; }

QListView, QTreeView, QTableView {
    background: @card; border: 2px solid transparent; border-radius: {12}; outline: none;
    gridline-color: @line; selection-background-color: @accentSoft; selection-color: @ink;
}
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid @accent; }
QListView[role="bare"], QListView[role="bare"]:focus {
    background: transparent; border: none; border-radius: 0;
}
QListView::item, QTreeView::item, QTableView::item { padding: {6} {8}; border: none; }
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover { background: @hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
    background: @accentSoft; color: @ink;
}
QHeaderView, QHeaderView::section {
    background: @card; color: @secondary; border: none; font-size: {13};
}
QHeaderView::section { padding: {8}; border-bottom: 1px solid @line; }
QTableCornerButton::section { background: @card; border: none; }

QProgressBar {
    background: @line; border: none; border-radius: {4}; min-height: {8}; max-height: {8};
    text-align: center; color: transparent;
}
QProgressBar::chunk { background: @accent; border-radius: {4}; }

QMenu { background: @card; color: @ink; border: 1px solid @line; padding: {4}; }
QMenu::item { padding: {6} {24} {6} {24}; border-radius: {4}; }
QMenu::item:selected { background: @accentSoft; color: @ink; }
QMenu::item:disabled { color: @secondary; }
QMenu::separator { height: 1px; background: @line; margin: {4} {8}; }
QMenuBar { background: @card; color: @ink; }
QMenuBar::item { background: transparent; padding: {6} {10}; border-radius: {4}; }
QMenuBar::item:selected { background: @accentSoft; }
QToolTip { background: @card; color: @ink; border: 1px solid @edge; padding: {4} {8}; }

QScrollBar:vertical { background: transparent; width: {12}; margin: 0; }
QScrollBar:horizontal { background: transparent; height: {12}; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: {4}; margin: {2}; }
QScrollBar::handle:vertical { min-height: {32}; }
QScrollBar::handle:horizontal { min-width: {32}; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
)";

// What high contrast adds: an edge around everything that only its ground would tell from the paper.
constexpr char contrastSheet[] = R"(
QFrame[role="card"], QFrame[role="alarm"], QFrame[role="notice"], QListView, QTreeView, QTableView {
    border: 1px solid @line;
}
QListView[role="bare"] { border: none; }
QPushButton[role="choice"] { border: 2px solid @line; }
QPushButton[role="choice"]:focus { border: 2px solid @accent; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid @accent; }
QListView[role="bare"]:focus { border: none; }
QPushButton:checked { border: 2px solid @accent; }
QPushButton[role="primary"]:disabled { background: @card; border-color: @line; color: @line; }
)";

/// A step from the accent towards the ink, for the pointer's answer.
QColor accentHover(const Colours &c)
{
    constexpr double share = 0.18;
    const auto mix = [](double one, double other) { return one + (other - one) * share; };
    return QColor::fromRgbF(static_cast<float>(mix(c.accent.redF(), c.ink.redF())),
                            static_cast<float>(mix(c.accent.greenF(), c.ink.greenF())),
                            static_cast<float>(mix(c.accent.blueF(), c.ink.blueF())));
}

QString suffixOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return "light";
    case Scheme::Dark:
        return "dark";
    case Scheme::HighContrast:
        return "contrast";
    }
    return "light";
}

QString substitute(const QString &text, const QRegularExpression &pattern,
                   const std::function<QString(const QString &)> &value)
{
    QString result;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += value(match.captured(1));
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

} // namespace

QString stylesheetFor(const Appearance &appearance)
{
    const Colours &c = colours(appearance.scheme);
    const QHash<QString, QString> names{
        {"paper", c.paper.name()},
        {"card", c.card.name()},
        {"field", c.field.name()},
        {"hover", c.hover.name()},
        {"line", c.line.name()},
        {"edge", c.edge.name()},
        {"ink", c.ink.name()},
        {"secondary", c.secondary.name()},
        {"accent", c.accent.name()},
        {"accentHover", accentHover(c).name()},
        {"accentInk", c.accentInk.name()},
        {"accentSoft", c.accentSoft.name()},
        {"alarm", c.alarm.name()},
        {"alarmSoft", c.alarmSoft.name()},
        {"notice", c.notice.name()},
        {"noticeSoft", c.noticeSoft.name()},
        {"suffix", suffixOf(appearance.scheme)},
    };
    static const QRegularExpression colour("@(\\w+)");
    static const QRegularExpression length("\\{(\\d+)\\}");
    QString whole = QString::fromUtf8(sheet);
    if (appearance.scheme == Scheme::HighContrast)
        whole += QString::fromUtf8(contrastSheet);
    const QString coloured = substitute(whole, colour, [&](const QString &name) {
        Q_ASSERT(names.contains(name));
        return names.value(name);
    });
    return substitute(coloured, length, [&](const QString &pixels) {
        const double zoomed = pixels.toInt() * appearance.zoomPercent / 100.0;
        return QString::number(std::lround(zoomed)) + "px";
    });
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Page:
        return "page";
    case Role::Section:
        return "section";
    case Role::Strong:
        return "strong";
    case Role::Secondary:
        return "secondary";
    case Role::Projection:
        return "projection";
    case Role::Field:
        return "field";
    case Role::Wrong:
        return "wrong";
    case Role::Badge:
        return "badge";
    case Role::Card:
        return "card";
    case Role::Alarm:
        return "alarm";
    case Role::Notice:
        return "notice";
    case Role::Primary:
        return "primary";
    case Role::Quiet:
        return "quiet";
    case Role::Navigation:
        return "navigation";
    case Role::Choice:
        return "choice";
    case Role::Bar:
        return "bar";
    }
    return {};
}

} // namespace tournee
