// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/digest.h"

#include "core/log/logstore.h"
#include "core/storage/statestore.h"
#include "core/storage/workbookfile.h"

#include <sodium.h>

namespace tournee {

namespace {

class Hasher
{
public:
    Hasher() { crypto_hash_sha256_init(&m_state); }
    void add(std::string_view bytes)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.data()),
                                  bytes.size());
    }
    [[nodiscard]] Hash result()
    {
        Hash hash;
        crypto_hash_sha256_final(&m_state, hash.bytes.data());
        return hash;
    }

private:
    crypto_hash_sha256_state m_state{};
};

/// One line of JSON; the registers are sorted already.
std::string canonical(const Entity &entity)
{
    std::string line = "{\"kind\":";
    appendJson(line, nameOf(entity.kind));
    line += ",\"id\":";
    appendJson(line, std::string_view(entity.id.toString()));
    line += ",\"created\":[";
    appendJson(line, static_cast<qint64>(entity.createdLamport));
    line += ',';
    appendJson(line, entity.created.milliseconds);
    line += ',';
    appendJson(line, qint64{entity.created.offsetMinutes});
    line += "],\"registers\":{";
    for (const Register &each : entity.registers) {
        if (line.back() != '{')
            line += ',';
        appendJson(line, std::string_view(fieldKey(entity.kind, each.name)));
        line += ":[";
        for (const Version &version : each.heads) {
            if (line.back() != '[')
                line += ',';
            line += '[';
            appendJson(line, std::string_view(version.op.toHex()));
            line += ',';
            if (version.blank)
                line += "[]";
            else
                appendJson(line, version.value);
            line += ']';
        }
        line += ']';
    }
    line += "}}\n";
    return line;
}

} // namespace

Hash stateDigest(StateStore &state)
{
    Hasher hasher;
    for (const KindSpec &kind : schema())
        state.forEach(kind.kind, [&hasher](Entity &&entity) { hasher.add(canonical(entity)); });
    return hasher.result();
}

Result<Digest> digestOf(WorkbookFile &file)
{
    return guarded(file.path(), [&]() -> Result<Digest> {
        Hasher log;
        for (const OpId &id : file.log().allIds())
            log.add(id.view());
        return Digest{log.result(), stateDigest(file.state())};
    });
}

} // namespace tournee
