// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pictures/picturereader.h"

#include <QString>

namespace tournee {

/// What \a problem means for the picture that people know as \a name, in their language.
[[nodiscard]] QString sentence(PictureProblem problem, const QString &name);

} // namespace tournee
