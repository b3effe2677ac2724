// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/markup.h"

#include <algorithm>

namespace tournee {

std::string escaped(std::string_view utf8)
{
    constexpr std::string_view replacement = "\xef\xbf\xbd";
    std::string result;
    result.reserve(utf8.size() + utf8.size() / 8);
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') {
                result += replacement;
            } else if (utf8.substr(i, 3) == "\xef\xbf\xbe" || utf8.substr(i, 3) == "\xef\xbf\xbf") {
                result += replacement;
                i += 2;
            } else {
                result += c;
            }
        }
    }
    return result;
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (;;) {
        const std::size_t end = text.find_first_of("\r\n");
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return lines;
        text.remove_prefix(end + (text.substr(end, 2) == "\r\n" ? 2 : 1));
    }
}

std::vector<std::string_view> paragraphsOf(std::string_view text)
{
    std::vector<std::string_view> paragraphs;
    const char *begin = nullptr;
    const char *end = nullptr;
    const auto finish = [&] {
        if (begin)
            paragraphs.emplace_back(begin, static_cast<std::size_t>(end - begin));
        begin = nullptr;
    };
    for (const std::string_view line : linesOf(text)) {
        if (line.find_first_not_of(" \t") == std::string_view::npos) {
            finish();
            continue;
        }
        if (!begin)
            begin = line.data();
        end = line.data() + line.size();
    }
    finish();
    return paragraphs;
}

} // namespace tournee
