// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reportscope.h"

#include <QString>

#include <span>
#include <string>

namespace tournee {

struct Cell
{
    enum Type {
        Text,
        Number, ///< whole, in decimal digits
        Truth, ///< "true" or "false"
        Date ///< ISO 8601; may be any text that came from elsewhere, or none
    };

    std::string text;
    Type type = Text;
};

/// A data set in one format: tables of rows, of which the first names the columns. Its functions throw
/// Failure.
class DataWriter
{
public:
    DataWriter() = default;
    DataWriter(const DataWriter &) = delete;
    DataWriter &operator=(const DataWriter &) = delete;
    virtual ~DataWriter() = default;

    virtual void beginTable(const std::string &name) = 0;
    virtual void row(std::span<const Cell> cells) = 0;
    /// What the dictionary calls a table: the name of its file, where it has one.
    [[nodiscard]] virtual std::string nameOfTable(const std::string &name) const = 0;
    /// What the dictionary says of the format; empty when it needs no word.
    [[nodiscard]] virtual QString form() const = 0;
};

/// Tells a dictionary of the columns, then a table a kind.
Result<void> tellData(ReportScope &scope, DataWriter &writer);

} // namespace tournee
