// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/report/jsonwriter.h"
#include "core/storage/history.h"
#include "core/storage/names.h"

namespace tournee {

enum class Privacy { Full, Anonymous };

/// An entity as the CLI shows it and the JSON report holds it: fields by the schema's names, those
/// without a value left out, a region and the backgrounds of a head count by code.
class EntityJson
{
public:
    explicit EntityJson(const Names &names, Privacy privacy = Privacy::Full);

    /// \a blanks, where there are any, become "erased" (with reason and time) and "leftOut".
    void write(JsonWriter &json, const Entity &entity,
               const std::vector<BlankRegister> &blanks = {}) const;

    /// "headcount:citizen" where the log has the background's id; others as they are.
    [[nodiscard]] std::string readableKey(std::string_view key) const;
    [[nodiscard]] std::string codeOrId(std::string_view id) const;

private:
    void writeFields(JsonWriter &json, const Entity &entity) const;
    void writeBlanks(JsonWriter &json, const std::vector<BlankRegister> &blanks) const;

    const Names &m_names;
    Privacy m_privacy;
};

/// ISO 8601, local time with its offset.
[[nodiscard]] std::string isoTime(const Moment &moment);

} // namespace tournee
