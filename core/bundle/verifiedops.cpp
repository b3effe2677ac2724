// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/verifiedops.h"

namespace tournee {

const LoggedOp *VerifiedOps::find(std::string_view header, std::string_view values) const
{
    if (header.size() < shortestHeader)
        return nullptr;
    const auto known = m_known.find(header);
    return known != m_known.end() && known->second.values == values ? &known->second.op : nullptr;
}

void VerifiedOps::remember(const LoggedOp &op, std::string_view values)
{
    constexpr std::size_t mostOps = 4096; // ten megabytes
    constexpr std::size_t longestLine = 4096;
    if (op.header.size() + values.size() > longestLine)
        return;
    const std::size_t hash = HeaderHash()(op.header);
    std::size_t &once = m_once[hash % m_once.size()];
    if (once != hash) {
        once = hash;
        return;
    }
    if (m_known.size() >= mostOps)
        m_known.clear();
    m_known.insert_or_assign(op.header, Known{op, std::string(values)});
}

} // namespace tournee
