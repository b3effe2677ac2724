// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/dossiers.h"

#include <QString>
#include <QStringList>

namespace tournee {

/// What people call a part of a dossier: "Conditions", "Territories that could receive it".
[[nodiscard]] QString wordFor(DossierPart part);
/// "5 of 8".
[[nodiscard]] QString completenessOf(const Dossier &dossier);
/// The words of what it does not say yet, in order.
[[nodiscard]] QStringList missingIn(const Dossier &dossier);
/// The words of the choices of \a set whose bits are set: "extend", "transfer".
[[nodiscard]] QStringList choicesIn(Field set, quint8 bits);

} // namespace tournee
