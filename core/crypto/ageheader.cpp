// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/ageheader.h"

#include "core/crypto/agefailure.h"
#include "core/crypto/encoding.h"
#include "core/crypto/hkdf.h"
#include "core/sqlite/database.h"

#include <sodium.h>

#include <algorithm>

namespace tournee {

namespace {

constexpr std::string_view versionLine = "age-encryption.org/v1";
constexpr std::string_view endMark = "---";

[[noreturn]] void hostile(const char *why)
{
    throw Failure(ErrorCode::BundleHostile, {},
                  QStringLiteral("age header: ") + QLatin1String(why));
}

/// Line by line, each with its end.
class Lines
{
public:
    explicit Lines(std::string_view text) : m_text(text) {}

    std::string_view next()
    {
        const std::size_t end = m_text.find('\n', m_at);
        if (std::min(end, m_text.size()) - m_at > AgeHeader::longestLine)
            hostile("a line is too long");
        if (end == std::string_view::npos) {
            if (m_text.size() >= AgeHeader::largest)
                hostile("too long");
            ageDamaged("header", "it is cut off");
        }
        const std::string_view line = m_text.substr(m_at, end - m_at);
        m_at = end + 1;
        return line;
    }
    [[nodiscard]] std::size_t place() const { return m_at; }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

/// arg-line = "-> " argument *(SP argument); argument = 1*VCHAR
std::vector<std::string> argumentsFrom(std::string_view line)
{
    std::vector<std::string> arguments;
    std::string_view rest = line.substr(2);
    while (!rest.empty()) {
        rest.remove_prefix(1); // the space
        const std::string_view argument = rest.substr(0, rest.find(' '));
        if (argument.empty()
            || std::ranges::any_of(argument, [](char c) { return c < 0x21 || c > 0x7e; }))
            ageDamaged("header", "an argument is empty or not plain text");
        arguments.emplace_back(argument);
        rest.remove_prefix(argument.size());
    }
    if (arguments.empty())
        ageDamaged("header", "a stanza has no type");
    return arguments;
}

AgeStanza stanzaFrom(std::string_view first, Lines &lines)
{
    AgeStanza stanza{argumentsFrom(first), {}};
    for (;;) {
        const std::string_view line = lines.next();
        const auto bytes = line.size() <= ageColumns ? rawBase64From(line) : std::nullopt;
        if (!bytes)
            ageDamaged("header", "a stanza's body is not canonical base64 in lines of 64");
        stanza.body += *bytes;
        if (line.size() < ageColumns)
            return stanza;
    }
}

Secret<32> macOf(std::string_view text, const FileKey &key)
{
    const Secret<32> macKey = hkdf(key.view(), {}, "header");
    Secret<32> mac;
    crypto_auth_hmacsha256(mac.bytes.data(), reinterpret_cast<const unsigned char *>(text.data()),
                           text.size(), macKey.bytes.data());
    return mac;
}

std::string_view viewOf(const Secret<32> &secret)
{
    return {reinterpret_cast<const char *>(secret.bytes.data()), secret.bytes.size()};
}

} // namespace

AgeHeader AgeHeader::parsed(std::string_view beginning)
{
    beginning = beginning.substr(0, largest);
    if (!beginning.starts_with(ageBeginning))
        throw Failure(ErrorCode::NotABundle, {}, QStringLiteral("age header: no version"));
    Lines lines(beginning);
    if (lines.next() != versionLine)
        throw Failure(ErrorCode::BundleTooNew, {}, QStringLiteral("age header: another version"));
    AgeHeader header;
    for (;;) {
        const std::size_t begin = lines.place();
        const std::string_view line = lines.next();
        if (line.starts_with(endMark)) {
            if (header.stanzas.empty())
                ageDamaged("header", "there is no stanza");
            const std::string_view rest = line.substr(endMark.size());
            const auto mac = rest.starts_with(' ') ? rawBase64From(rest.substr(1)) : std::nullopt;
            if (!mac || mac->size() != crypto_auth_hmacsha256_BYTES)
                ageDamaged("header", "the MAC is malformed");
            header.mac = *mac;
            header.text = beginning.substr(0, begin + endMark.size());
            header.size = lines.place();
            return header;
        }
        if (!line.starts_with("-> "))
            ageDamaged("header", "a line is neither a stanza nor the end");
        if (header.stanzas.size() == mostStanzas)
            hostile("too many stanzas");
        header.stanzas.push_back(stanzaFrom(line, lines));
    }
}

std::string AgeHeader::written(std::span<const AgeStanza> stanzas, const FileKey &key)
{
    std::string text(versionLine);
    text += '\n';
    for (const AgeStanza &stanza : stanzas) {
        text += "->";
        for (const std::string &argument : stanza.arguments)
            text += ' ' + argument;
        const std::string body = rawBase64(stanza.body);
        for (std::size_t at = 0; at <= body.size();
             at += ageColumns) // also the empty line after full ones
            text += '\n' + body.substr(at, ageColumns);
        text += '\n';
    }
    text += endMark;
    return text + ' ' + rawBase64(viewOf(macOf(text, key))) + '\n';
}

void AgeHeader::authenticate(const FileKey &key) const
{
    const Secret<32> expected = macOf(text, key);
    if (sodium_memcmp(expected.bytes.data(), mac.data(), expected.bytes.size()) != 0)
        ageDamaged("header", "it was changed");
}

} // namespace tournee
