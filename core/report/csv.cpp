// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/csv.h"

namespace tournee {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
constexpr std::string_view lineEnd = "\r\n";

/// RFC 4180 §2.
std::string quotedCell(std::string_view cell)
{
    if (cell.find_first_of("\",\r\n") == std::string_view::npos)
        return std::string(cell);
    std::string result = "\"";
    for (const char c : cell) {
        if (c == '"')
            result += '"';
        result += c;
    }
    return result + '"';
}

} // namespace

void CsvWriter::beginTable(const std::string &name)
{
    m_file = nameOfTable(name);
    m_sink(m_file, byteOrderMark);
}

void CsvWriter::row(std::span<const Cell> cells)
{
    std::string line;
    for (const Cell &cell : cells) {
        if (&cell != &cells.front())
            line += ',';
        line += cell.type == Cell::Number ? cell.text : csvText(cell.text);
    }
    line += lineEnd;
    m_sink(m_file, line);
}

QString CsvWriter::form() const
{
    return tr("UTF-8, commas, RFC 4180. A text that begins with = + - @ ' or a tab has an "
              "apostrophe before it, so that no spreadsheet takes it for a formula; take one "
              "leading apostrophe away to have the text back.");
}

std::string csvText(std::string_view text)
{
    static constexpr std::string_view risky = "=+-@\t\r'";
    if (!text.empty() && risky.find(text.front()) != std::string_view::npos)
        return quotedCell('\'' + std::string(text));
    return quotedCell(text);
}

} // namespace tournee
