// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/opvalues.h"

#include <cstdint>
#include <cstdlib>

using namespace tournee;

namespace {

LoggedOp opWith(std::vector<Value> values)
{
    Op op;
    op.seq = 1;
    op.lamport = 1;
    op.kind = "solution";
    for (std::size_t i = 0; i < values.size(); ++i)
        op.fields.push_back("tags:" + std::string(1, static_cast<char>('a' + i)));
    return loggedOp(std::move(op), OpValues::salted(Salt(), std::move(values)));
}

void require(bool truth)
{
    if (!truth)
        std::abort();
}

} // namespace

/// A list of values is written and must come back; anything else is read as a line of values.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static JsonParser lists;
    static JsonParser parser;
    const std::string input(reinterpret_cast<const char *>(data), size);
    simdjson::dom::array array;
    const auto json = lists.parse(input);
    if (json && !json->get(array) && array.size() > 0 && array.size() <= 26) {
        std::vector<Value> values;
        for (const simdjson::dom::element each : array) {
            auto value = valueFromJson(each);
            if (!value)
                return 0;
            values.push_back(std::move(*value));
        }
        LoggedOp op = opWith(std::move(values));
        for (std::size_t blanked = 0; blanked <= op.values.fields.size(); ++blanked) {
            const auto back = verifiedOp(op.header, op.valuesLine(), parser);
            require(back && back->values == op.values && back->valuesLine() == op.valuesLine());
            if (blanked < op.values.fields.size())
                op.values.blank(blanked);
        }
        return 0;
    }
    static const LoggedOp sound = opWith({Value(12), Value(true), Value("Une épicerie")});
    const auto op = verifiedOp(sound.header, input, parser);
    require(op ? op->values.commitment() == sound.op.values : !op.error().detail.isEmpty());
    return 0;
}
