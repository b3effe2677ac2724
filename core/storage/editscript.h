// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/json.h"
#include "core/storage/names.h"
#include "core/storage/workbookfile.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tournee {

/// Turns a script of JSON Lines into edits for WorkbookFile::apply(), one a line: add, update,
/// remove, restore, settle, headcount. Reads the workbook, writes nothing.
class EditScript
{
public:
    /// What one line is about.
    struct Line
    {
        int number = 0; ///< from 1, empty lines count
        EntityId id;
    };

    /// \a names are those of \a file, which must outlive the script.
    EditScript(WorkbookFile &file, Names names);

    /// Takes the next line. Errors: InvalidScript (subject: the member, detail: why), UnknownKind,
    /// UnknownField, UnknownEntity, UnknownName, AmbiguousName, InvalidValue, those of files.
    Result<void> add(std::string_view line);

    /// The number of the line last taken.
    [[nodiscard]] int lineNumber() const { return m_lineNumber; }
    [[nodiscard]] const std::vector<Edit> &edits() const { return m_edits; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }

private:
    struct Parts;

    Result<Edit> edit(const Parts &parts);
    Result<void> setFields(Edit &edit, simdjson::dom::element members);
    Result<void> setField(Edit &edit, const FieldSpec &field, simdjson::dom::element value);
    Result<void> changeSet(Edit &edit, simdjson::dom::element members, bool include);
    Result<void> replaceSet(Edit &edit, const FieldSpec &field, simdjson::dom::element value);
    Result<void> putHeadcount(Edit &edit, simdjson::dom::element counts);
    Result<void> settleField(Edit &edit, std::string_view name, simdjson::dom::element value);
    Result<const FieldSpec *> fieldNamed(const Edit &edit, std::string_view name) const;
    Result<Value> valueFor(const FieldSpec &field, simdjson::dom::element value);
    Result<EntityId> target(simdjson::dom::element name) const;
    /// An id, or "@name" of an earlier line.
    Result<EntityId> idIn(std::string_view text) const;
    Result<EntityId> reference(const FieldSpec &field, std::string_view name);
    Result<std::optional<Kind>> kindOf(const EntityId &id);
    Result<std::set<std::string> *> elementsOf(const Edit &edit, Field field);

    WorkbookFile &m_file;
    Names m_names;
    JsonParser m_parser;
    int m_lineNumber = 0;
    std::vector<Edit> m_edits;
    std::vector<Line> m_lines;
    std::unordered_map<std::string, EntityId> m_refs;
    std::unordered_map<EntityId, Kind, BytesHash> m_kinds; ///< known ones, added lines included
    std::unordered_set<EntityId, BytesHash> m_added;
    std::map<std::pair<EntityId, Field>, std::set<std::string>> m_sets; ///< as the lines leave them
};

} // namespace tournee
