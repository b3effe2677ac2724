// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/op.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tournee {

/// One value of an op, or what is left of it.
struct SaltedValue
{
    Salt salt; ///< meaningless once the value is blank
    std::optional<Value> value; ///< nothing: blank, erased or left out
    Hash leaf; ///< SHA-256 of salt and value

    bool operator==(const SaltedValue &) const = default;
};

/// The values of an op, beside its header, so that a value can vanish without breaking the op's id.
///
/// The header commits to them: leaf = SHA-256(salt ‖ canonical JSON of the value), one a field, and
/// Op::values = SHA-256(leaf ‖ leaf ‖ …) in the order of Op::fields. All salts come from one of 16
/// bytes (the ChaCha20 keystream of RFC 8439 under the salt twice, 16 bytes a field), which is
/// all that is kept until a value is blanked; then every other field keeps its own salt, so that
/// nothing is left by which a short erased value could be guessed.
class OpValues
{
public:
    std::optional<Salt> salt; ///< while nothing is blank
    std::vector<SaltedValue> fields; ///< as Op::fields

    bool operator==(const OpValues &) const = default;

    /// Salts and hashes \a values.
    [[nodiscard]] static OpValues salted(const Salt &salt, std::vector<Value> values);

    /// What Op::values must be.
    [[nodiscard]] Hash commitment() const;
    /// Forgets one value for good.
    void blank(std::size_t index);

    [[nodiscard]] bool hasBlanks() const { return !salt.has_value(); }

    /// A line of JSON for values.jsonl; a deterministic function of the parts.
    [[nodiscard]] std::string line(const std::vector<FieldKey> &keys) const;
};

/// An op with its values, verified: the id is the hash of the header, the values are those committed to.
struct LoggedOp
{
    OpId id;
    Op op;
    OpValues values;
    std::string header; ///< the hashed bytes

    [[nodiscard]] std::string valuesLine() const { return values.line(op.fields); }
};

/// Completes \a op with the commitment to \a values and hashes it.
[[nodiscard]] LoggedOp loggedOp(Op op, OpValues values);

/// Reads and verifies a pair of lines. Fails with BundleDamaged and a detail.
[[nodiscard]] Result<LoggedOp> verifiedOp(std::string_view header, std::string_view values,
                                          JsonParser &parser);

} // namespace tournee
