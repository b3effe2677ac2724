// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/op.h"

#include <cstdint>
#include <cstdlib>

using namespace tournee;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static JsonParser parser;
    const std::string line(reinterpret_cast<const char *>(data), size);
    const auto op = parseHeader(line, parser);
    if (!op) {
        if (op.error().code != ErrorCode::BundleDamaged || op.error().detail.isEmpty())
            std::abort();
        return 0;
    }
    // The index of entities reads the line without a parser.
    if (entityIn(line) != op->entity)
        std::abort();
    // In our own words it is the same op.
    const std::string header = op->header();
    const auto again = parseHeader(header, parser);
    if (!again || !(*again == *op) || again->header() != header)
        std::abort();
    for (const FieldKey &key : op->fields) {
        for (const KindSpec &kind : schema()) {
            const auto name = registerName(kind.kind, key);
            if (name && fieldKey(kind.kind, *name) != key)
                std::abort();
        }
    }
    return 0;
}
