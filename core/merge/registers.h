// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/log/opvalues.h"

#include <span>

namespace tournee {

/// Takes \a op into the registers of the entity it is about. All that it has seen must have been
/// applied before; then the order of ops makes no difference.
void applyOp(Entity &entity, const LoggedOp &op);

/// Gives the heads of \a entity that are \a op the values that it has now: some may have been blanked
/// since, others have come that were left out.
void reviseOp(Entity &entity, const LoggedOp &op);

/// How many fields of \a entity diverge: Entity::diverging(), quicker where nothing does.
[[nodiscard]] std::size_t divergingCount(const Entity &entity);

/// The parts of what \a op has seen that no head of \a entity answers for: they may be superseded
/// ops that were applied, or ops that have not arrived.
[[nodiscard]] std::vector<OpId> unaccountedFor(const Entity &entity, const LoggedOp &op);

} // namespace tournee
