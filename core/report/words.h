// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/schema.h"

#include <QLocale>
#include <QString>

#include <string>
#include <string_view>

namespace tournee {

/// What people call a kind, in the UI language: "Challenge", « Défi ».
[[nodiscard]] QString wordFor(Kind kind);
/// The same of several: "Challenges", « Défis ».
[[nodiscard]] QString pluralFor(Kind kind);
/// What people call a field: "Guiding question", « Question directrice ».
[[nodiscard]] QString wordFor(Field field);
/// What people call one of FieldSpec::choices: "new alliance", « nouvelle alliance ».
[[nodiscard]] QString wordForChoice(std::string_view choice);
/// Whether names with an English form are best told in it.
[[nodiscard]] bool isUiEnglish();
/// What documents say they are written in: "fr-CA" (BCP 47).
[[nodiscard]] std::string documentLanguage();
/// The habits of that language: how numbers are written.
[[nodiscard]] QLocale documentLocale();

} // namespace tournee
