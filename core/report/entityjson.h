// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/report/jsonwriter.h"
#include "core/storage/history.h"
#include "core/storage/names.h"

namespace tournee {

class ReportScope;

enum class Privacy { Full, Anonymous };

/// An entity as the CLI shows it and the JSON report holds it: fields by the schema's names, those
/// without a value left out, a region and the backgrounds of a head count by code.
class EntityJson
{
public:
    /// With a \a scope that is anonymous: only what it tells. Both must outlive this.
    explicit EntityJson(const Names &names, const ReportScope *scope = nullptr);

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
    const ReportScope *m_scope;
};

/// ISO 8601, local time with its offset.
[[nodiscard]] std::string isoTime(const Moment &moment);

} // namespace tournee
