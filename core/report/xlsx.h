// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/dataset.h"

#include <memory>

namespace tournee {

/// An Excel workbook with a sheet a table that has rows: typed cells, a header that stays in sight, filters.
/// No text is ever a formula. What a cell cannot hold (ECMA-376: 32,767 characters) ends with […].
class XlsxWriter final : public DataWriter
{
public:
    /// Writes to \a path, a file that is there already.
    explicit XlsxWriter(const QString &path);
    ~XlsxWriter() override;

    void beginTable(const std::string &name) override;
    void row(std::span<const Cell> cells) override;
    [[nodiscard]] std::string nameOfTable(const std::string &name) const override { return name; }
    [[nodiscard]] QString form() const override { return {}; }
    /// After the last row. Throws Failure: DiskFull, FileNotWritable, Io.
    void finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tournee
