// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/dataset.h"

#include <QCoreApplication>

#include <functional>
#include <string>
#include <string_view>

namespace tournee {

/// Called for each file of the data set, in pieces; a new \a name begins a new file.
using CsvSink = std::function<void(const std::string &name, std::string_view bytes)>;

/// A file a table: RFC 4180, UTF-8 with a byte order mark, CRLF. Spreadsheets take a text that begins
/// with = + - @ or a tab for a formula, so such a text, and one that begins with an apostrophe, gets an
/// apostrophe before it; taking one leading apostrophe away gives the text back, always.
class CsvWriter final : public DataWriter
{
    Q_DECLARE_TR_FUNCTIONS(tournee::CsvWriter)

public:
    explicit CsvWriter(CsvSink sink) : m_sink(std::move(sink)) {}

    void beginTable(const std::string &name) override;
    void row(std::span<const Cell> cells) override;
    [[nodiscard]] std::string nameOfTable(const std::string &name) const override
    {
        return name + ".csv";
    }
    [[nodiscard]] QString form() const override;

private:
    CsvSink m_sink;
    std::string m_file;
};

/// A text as a cell: made harmless for spreadsheets and quoted where RFC 4180 asks for it.
[[nodiscard]] std::string csvText(std::string_view text);

} // namespace tournee
