// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/systemscheme.h"

#include <QPalette>

namespace tournee {

Scheme schemeOf(const QPalette &system, const QString &themeName)
{
    const QColor ground = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    constexpr double allButFull = 20.5; // of 21
    if (themeName.contains("HighContrast", Qt::CaseInsensitive)
        || contrast(text, ground) > allButFull)
        return Scheme::HighContrast;
    return ground.lightness() < text.lightness() ? Scheme::Dark : Scheme::Light;
}

} // namespace tournee
