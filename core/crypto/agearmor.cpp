// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/age.h"
#include "core/crypto/agefailure.h"
#include "core/crypto/encoding.h"
#include "core/sqlite/database.h"

#include <algorithm>

namespace tournee {

namespace {

constexpr std::string_view beginLine = "-----BEGIN AGE ENCRYPTED FILE-----";
constexpr std::string_view endLine = "-----END AGE ENCRYPTED FILE-----";
constexpr std::string_view whiteSpace = " \t\r\n";
/// Armor is for the body of a letter. It is the ciphertext that is held in memory.
constexpr quint64 largestArmor = 64ULL << 20;

std::string_view withoutLeadingSpace(std::string_view text)
{
    return text.substr(std::min(text.find_first_not_of(whiteSpace), text.size()));
}

/// The line without its end, which may be LF or CRLF.
std::string_view nextLine(std::string_view &rest)
{
    const std::size_t end = rest.find('\n');
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

} // namespace

bool beginsLikeAge(std::string_view bytes)
{
    return bytes.starts_with(ageBeginning)
           || withoutLeadingSpace(bytes.substr(0, ageBeginningSize)).starts_with(beginLine);
}

std::string unarmored(ByteSource &source)
{
    if (source.size() > largestArmor)
        throw Failure(ErrorCode::BundleHostile, {}, QStringLiteral("age armor: too large"));
    const std::string text = source.bytes(0, static_cast<std::size_t>(source.size()));
    std::string_view rest = withoutLeadingSpace(text);
    if (nextLine(rest) != beginLine)
        throw Failure(ErrorCode::NotABundle, {}, QStringLiteral("age armor: no beginning"));
    std::string bytes;
    bytes.reserve(rest.size() / 4 * 3);
    for (bool isLast = false;;) {
        const std::string_view line = nextLine(rest);
        if (line == endLine)
            break;
        if (isLast || line.empty() || line.size() > ageColumns)
            ageDamaged("armor", "a line is not 64 columns long");
        const auto piece = paddedBase64From(line);
        if (!piece)
            ageDamaged("armor", "a line is not canonical base64");
        bytes += *piece;
        isLast = line.size() < ageColumns || line.ends_with('=');
    }
    if (!withoutLeadingSpace(rest).empty())
        ageDamaged("armor", "something follows it");
    return bytes;
}

} // namespace tournee
