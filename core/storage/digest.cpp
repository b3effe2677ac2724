// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/digest.h"

#include "core/log/logstore.h"
#include "core/log/sha256.h"
#include "core/storage/statestore.h"
#include "core/storage/workbookfile.h"

namespace tournee {

namespace {

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
    Sha256 hasher;
    for (const KindSpec &kind : schema())
        state.forEach(kind.kind, [&hasher](Entity &&entity) { hasher.add(canonical(entity)); });
    return hasher.take();
}

Result<Digest> digestOf(WorkbookFile &file)
{
    return guarded(file.path(), [&]() -> Result<Digest> {
        Sha256 log;
        for (const OpId &id : file.log().allIds())
            log.add(id.view());
        return Digest{log.take(), stateDigest(file.state())};
    });
}

} // namespace tournee
