// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "core/log/opvalues.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tournee {

/// An op about an entity that has had its effect, and when it came into this file.
struct ArrivedOp
{
    enum When { Before, Import, Since };

    LoggedOp op;
    When when = Since;
};

/// How to take back what an import did to one entity. It knows which heads the import brought, and
/// what the registers would hold without it.
class Compensation
{
public:
    /// \a now is the entity with the effect of all \a ops.
    Compensation(Entity now, std::vector<ArrivedOp> ops);

    /// The entity as it was, with what has come since and does not build on the import.
    [[nodiscard]] const Entity &before() const { return m_before; }
    /// Whether nobody here knew of it before the import.
    [[nodiscard]] bool isNew() const { return m_isNew; }
    /// In the order in which to apply them; each says exactly which versions it takes the place of.
    [[nodiscard]] std::vector<Edit> edits();
    /// Whether there was nothing to do.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /// After edits(): puts back into the bin what was there, unless somebody has worked on it since.
    [[nodiscard]] std::optional<Edit> deletionAgain(const Entity &now) const;
    /// After all edits: whether \a now still holds what somebody wrote on top of the import.
    [[nodiscard]] bool isKept(const Entity &now) const;

private:
    using Ids = std::unordered_set<OpId, BytesHash>;

    void sortOut(std::vector<ArrivedOp> &ops);
    [[nodiscard]] Ids ancestorsOf(const std::vector<Version> &versions) const;
    [[nodiscard]] std::vector<Version> formerVersions(const Register &each) const;
    void restore(const Register &each, std::vector<Edit> &edits, Edit &main) const;
    [[nodiscard]] Edit beside() const;

    Entity m_now;
    Entity m_before;
    bool m_isNew = false;
    bool m_isEmpty = true;
    Ids m_import; ///< what the import brought, and what had waited for it
    Ids m_later; ///< what builds on the import
    std::unordered_map<OpId, std::vector<OpId>, BytesHash> m_seen;
};

} // namespace tournee
