// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/expectedchange.h"

#include <algorithm>
#include <limits>

namespace tournee {

void showExpected(Entity &entity, const Change &change)
{
    Version version;
    version.lamport = std::numeric_limits<quint64>::max();
    version.value = change.value;
    if (change.name.field == Field::Deleted)
        version.seen = entity.heads();
    if (Register *existing = entity.find(change.name)) {
        existing->heads = {version};
        return;
    }
    const auto place = std::ranges::lower_bound(entity.registers, change.name, {}, &Register::name);
    entity.registers.insert(place, {change.name, {version}});
}

bool holdsExpected(const Entity &entity, const Change &change)
{
    const Register *const each = entity.find(change.name);
    if (!each)
        return change.value.isNull();
    if (change.name.field == Field::Deleted)
        return entity.isDeleted() == change.value.truth();
    return each->shown().value == change.value;
}

} // namespace tournee
