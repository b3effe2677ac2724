// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/jsonwriter.h"
#include "core/storage/receipt.h"

#include <QString>

#include <string_view>

namespace tournee {

/// The code of a receipt as one says it on the telephone: "Kilo 7 Quebec Mike, 3 X-ray Romeo Delta".
[[nodiscard]] QString spokenCode(std::string_view code);

/// One line: "Rimouski, table 3: Challenges 5, Solutions 7; 8 people".
[[nodiscard]] QString readable(const TableReceipt &table);

/// The whole receipt as one object.
void writeReceipt(JsonWriter &json, const Receipt &receipt);

} // namespace tournee
