// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/opvalues.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tournee {

/// Ops that came in several bundles, as the frame of a workshop comes with each of its tables: lines that
/// are the same to the byte as lines that were verified need no second proof. For one thread.
class VerifiedOps
{
public:
    /// The op in these lines; nullptr unless they were remembered. Valid until remember().
    [[nodiscard]] const LoggedOp *find(std::string_view header, std::string_view values) const;
    /// To be told of every op that was verified. Keeps those that come for the second time.
    void remember(const LoggedOp &op, std::string_view values);

private:
    static constexpr std::size_t shortestHeader = 34; ///< 16 bytes in hexadecimal and two signs

    struct Known
    {
        LoggedOp op;
        std::string values;
    };
    struct HeaderHash
    {
        using is_transparent = void;
        /// Of its end, which is a part of the hash of its values.
        std::size_t operator()(std::string_view header) const
        {
            return std::hash<std::string_view>()(header.substr(header.size() - shortestHeader));
        }
    };

    std::unordered_map<std::string, Known, HeaderHash, std::equal_to<>> m_known; ///< by header
    std::array<std::size_t, 1U << 14> m_once{}; ///< hashes of headers; the latest in each place
};

} // namespace tournee
