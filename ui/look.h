// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings.h"
#include "ui/theme/theme.h"

#include <functional>

namespace tournee {

/// What a person chose of colours and size, shown by the whole program.
class Look final
{
public:
    /// \a settings must outlive it. \a systemScheme tells what ThemeChoice::System means now; without
    /// it, light.
    Look(Settings &settings, std::function<Scheme()> systemScheme);

    void apply() const;
    void useTheme(ThemeChoice choice);
    void useZoom(int percent);
    /// The system may have changed between light and dark.
    void followSystem() const;

private:
    [[nodiscard]] Scheme scheme() const;

    Settings &m_settings;
    std::function<Scheme()> m_systemScheme;
};

} // namespace tournee
