// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reportscope.h"

#include <string>

namespace tournee {

/// datapackage.json, which describes the CSV files to programs (Frictionless Data Package 1).
[[nodiscard]] std::string dataPackage(const ReportScope &scope);

/// What the JSON data looks like (JSON Schema 2020-12), whatever workbook it comes from.
[[nodiscard]] std::string jsonSchema();

} // namespace tournee
