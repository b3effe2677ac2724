// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/age.h"
#include "core/sqlite/database.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

using namespace tournee;

namespace {

void require(bool truth)
{
    if (!truth)
        std::abort();
}

/// The identity of the specification's example: seeds are encrypted to it.
const Keyring &keyring()
{
    static const Keyring keys = [] {
        Keyring made;
        made.identities.push_back(*AgeIdentity::fromString(
            "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"));
        return made;
    }();
    return keys;
}

void requireRefusal(const Error &error)
{
    constexpr std::array refusals{ErrorCode::NotABundle,       ErrorCode::BundleTooNew,
                                  ErrorCode::BundleDamaged,    ErrorCode::BundleHostile,
                                  ErrorCode::NoMatchingKey,    ErrorCode::PassphraseNeeded,
                                  ErrorCode::PassphraseTooHard};
    require(std::ranges::find(refusals, error.code) != refusals.end());
    require(error.code == ErrorCode::PassphraseNeeded || !error.detail.isEmpty());
}

/// A header as its author would have made it, MAC and all, around the stanzas and the payload of the
/// input: what nobody can make by chance.
std::string resealed(std::string_view input)
{
    const FileKey key;
    std::vector<AgeStanza> stanzas;
    try {
        stanzas = AgeHeader::parsed(input).stanzas;
    } catch (const Failure &) {
        stanzas.clear();
    }
    stanzas.push_back(wrappedFor(keyring().identities.front().recipient(), key));
    return AgeHeader::written(stanzas, key) + std::string(input);
}

void open(const std::string &bytes)
{
    try {
        AgeReader reader(std::make_unique<MemorySource>(bytes), keyring());
        const std::string whole = reader.bytes(0, static_cast<std::size_t>(reader.size()));
        require(whole.size() == reader.size());
        require(reader.bytes(reader.size() / 2, 5) == whole.substr(whole.size() / 2, 5));
    } catch (const Failure &failure) {
        requireRefusal(failure.error());
    }
}

/// A header that is read is written in one way only.
void requireOneSpelling(std::string_view input)
{
    try {
        const AgeHeader header = AgeHeader::parsed(input);
        const FileKey key;
        const AgeHeader again = AgeHeader::parsed(AgeHeader::written(header.stanzas, key));
        require(again.stanzas == header.stanzas && again.text == header.text);
        again.authenticate(key);
    } catch (const Failure &failure) {
        requireRefusal(failure.error());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string input(reinterpret_cast<const char *>(data), size);
    open(input);
    open(resealed(input));
    requireOneSpelling(input);
    return 0;
}
