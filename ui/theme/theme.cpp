// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/stylesheet.h"
#include "ui/theme/systemscheme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLayout>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace tournee {

namespace {

// What a layout or a widget measures at 100 %, kept on it so that another zoom can be applied.
constexpr char spacingProperty[] = "tourneeSpacing";
constexpr char marginsProperty[] = "tourneeMargins";
constexpr char widestProperty[] = "tourneeWidest";
constexpr char narrowestProperty[] = "tourneeNarrowest";
constexpr char styledProperty[] = "tourneeStyled";
constexpr char appearanceProperty[] = "tourneeAppearance";

void applyMeasures(QLayout *layout)
{
    const QVariant spacing = layout->property(spacingProperty);
    if (!spacing.isValid())
        return;
    const QSize margins = layout->property(marginsProperty).toSize();
    layout->setSpacing(scaled(spacing.toInt()));
    layout->setContentsMargins(scaled(margins.width()), scaled(margins.height()),
                               scaled(margins.width()), scaled(margins.height()));
}

void applyMeasures(QWidget *widget)
{
    if (const QVariant widest = widget->property(widestProperty); widest.isValid())
        widget->setMaximumWidth(scaled(widest.toInt()));
    if (const QVariant narrowest = widget->property(narrowestProperty); narrowest.isValid())
        widget->setMinimumWidth(scaled(narrowest.toInt()));
}

void measureAll(QWidget *window)
{
    const auto layouts = window->findChildren<QLayout *>();
    for (QLayout *layout : layouts)
        applyMeasures(layout);
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        applyMeasures(widget);
}

QVariant pack(const Appearance &appearance)
{
    return QSize(static_cast<int>(appearance.scheme), appearance.zoomPercent);
}

} // namespace

void applyAppearance(const Appearance &wanted)
{
    const Appearance next{wanted.scheme, std::clamp(wanted.zoomPercent, zoom::least, zoom::most)};
    qApp->setProperty(appearanceProperty, pack(next));
    if (!qApp->property(styledProperty).toBool()) {
        QApplication::setStyle(QStyleFactory::create("Fusion"));
        qApp->setProperty(styledProperty, true);
    }
    QApplication::setPalette(paletteFor(next.scheme));
    QApplication::setFont(fontOf(type::text));
    qApp->setStyleSheet(stylesheetFor(next));
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        measureAll(window);
}

Appearance appearance()
{
    const QVariant packed = qApp->property(appearanceProperty);
    if (!packed.isValid())
        return {};
    const QSize size = packed.toSize();
    return {static_cast<Scheme>(size.width()), size.height()};
}

Scheme systemScheme()
{
    // Our own palette stands before the system's; it steps aside for the question.
    const QPalette ours = QApplication::palette();
    QApplication::setPalette({});
    const QPalette system = QApplication::palette();
    if (qApp->property(styledProperty).toBool())
        QApplication::setPalette(ours);
    return schemeOf(system, qEnvironmentVariable("GTK_THEME"));
}

QPalette paletteFor(Scheme scheme)
{
    const Colours &c = colours(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, c.paper);
    palette.setColor(QPalette::WindowText, c.ink);
    palette.setColor(QPalette::Base, c.field);
    palette.setColor(QPalette::AlternateBase, c.hover);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.secondary);
    palette.setColor(QPalette::Button, c.card);
    palette.setColor(QPalette::ButtonText, c.ink);
    palette.setColor(QPalette::BrightText, c.alarm);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.accentInk);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.card);
    palette.setColor(QPalette::ToolTipText, c.ink);
    palette.setColor(QPalette::Light, c.card);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.edge);
    palette.setColor(QPalette::Shadow, c.edge);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.edge);
    return palette;
}

const Colours &colours(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        if (colours(scheme).paper == ground)
            return colours(scheme);
    }
    return colours(appearance().scheme);
}

int scaled(int pixels)
{
    return static_cast<int>(std::lround(pixels * appearance().zoomPercent / 100.0));
}

QFont fontOf(int pixels, QFont::Weight weight)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(scaled(pixels));
    font.setWeight(weight);
    return font;
}

void setRole(QWidget *widget, Role role)
{
    widget->setProperty("role", roleName(role));
}

void arrange(QLayout *layout, int spacing, int margin)
{
    arrange(layout, spacing, margin, margin);
}

void arrange(QLayout *layout, int spacing, int horizontalMargin, int verticalMargin)
{
    layout->setProperty(spacingProperty, spacing);
    layout->setProperty(marginsProperty, QSize(horizontalMargin, verticalMargin));
    applyMeasures(layout);
}

void setWidestAt(QWidget *widget, int pixels)
{
    widget->setProperty(widestProperty, pixels);
    applyMeasures(widget);
}

void setNarrowestAt(QWidget *widget, int pixels)
{
    widget->setProperty(narrowestProperty, pixels);
    applyMeasures(widget);
}

} // namespace tournee
