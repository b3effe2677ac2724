// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look.h"

#include <algorithm>
#include <utility>

namespace tournee {

Look::Look(Settings &settings, std::function<Scheme()> systemScheme)
    : m_settings(settings), m_systemScheme(std::move(systemScheme))
{}

void Look::apply() const
{
    applyAppearance({scheme(), m_settings.zoomPercent()});
}

void Look::useTheme(ThemeChoice choice)
{
    m_settings.setTheme(choice);
    apply();
}

void Look::useZoom(int percent)
{
    m_settings.setZoomPercent(std::clamp(percent, zoom::least, zoom::most));
    apply();
}

void Look::followSystem() const
{
    if (m_settings.theme() == ThemeChoice::System)
        apply();
}

Scheme Look::scheme() const
{
    switch (m_settings.theme()) {
    case ThemeChoice::System:
        return m_systemScheme ? m_systemScheme() : Scheme::Light;
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::HighContrast:
        return Scheme::HighContrast;
    }
    return Scheme::Light;
}

} // namespace tournee
