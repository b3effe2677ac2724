// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/domain/error.h"
#include "core/log/json.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tournee {

/// The name of a register as an op's header has it: "text", or "themes:<element>" in sets and maps.
/// It may be unknown to this version of the program.
using FieldKey = std::string;

/// No counter goes beyond this, so that any JSON reader keeps it whole (RFC 8259 §6). The Lamport
/// counter stays here once it is reached: a hostile op can spoil the order of display, nothing else.
inline constexpr quint64 largestCounter = 1ULL << 53;

/// The header of one edit: everything about it but the values.
struct Op
{
    WriterId writer;
    quint64 seq = 0; ///< 1, 2, 3 … within the writer
    std::optional<OpId> previous; ///< the writer's op before
    quint64 lamport = 0; ///< greater than that of any op the writer knew
    Moment time; ///< for display only
    std::string kind; ///< may be unknown to this version
    EntityId entity;
    std::vector<OpId> seen; ///< sorted, each once
    std::vector<FieldKey> fields; ///< sorted, each once, at least one
    Hash values; ///< commitment to the salted values: see OpValues

    bool operator==(const Op &) const = default;

    /// The line whose SHA-256 is the op's id: a deterministic function of the parts.
    [[nodiscard]] std::string header() const;
};

/// Reads a header line. Members it does not know are skipped: the line itself is what is kept.
/// Fails with BundleDamaged; the detail says what is wrong with the line.
[[nodiscard]] Result<Op> parseHeader(std::string_view line, JsonParser &parser);

/// The entity a header line names, without a parser: every line spells this member the same way.
[[nodiscard]] std::optional<EntityId> entityIn(std::string_view headerLine);

[[nodiscard]] OpId opIdOf(std::string_view headerLine);
[[nodiscard]] Hash sha256(std::string_view bytes);

[[nodiscard]] FieldKey fieldKey(Kind kind, const RegisterName &name);
/// Nothing when the kind has no such field in this version.
[[nodiscard]] std::optional<RegisterName> registerName(Kind kind, std::string_view key);

} // namespace tournee
