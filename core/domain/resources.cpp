// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(data);
    Q_INIT_RESOURCE(sample);
}

namespace tournee {

void loadResources()
{
    // The generated initializers are not guarded by themselves.
    [[maybe_unused]] static const bool once = (initResources(), true);
}

} // namespace tournee
