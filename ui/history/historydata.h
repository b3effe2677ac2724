// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/history.h"
#include "core/storage/names.h"

#include <QString>

#include <optional>
#include <vector>

namespace tournee {

/// What one edit did to one field, in words.
struct FieldStep
{
    RegisterName name;
    QString field;
    QString before;
    QString after;
    Value value;
    bool isErased = false; ///< or left out of the bundle it came in
    QString erasure; ///< when, by whom and why it was erased; empty: left out

    bool operator==(const FieldStep &) const = default;
};

/// One edit of an entity.
struct PastStep
{
    OpId op;
    Moment time;
    QString who; ///< the person, else the device
    bool isFirst = false; ///< it made the entity
    bool isWaiting = false; ///< for data that has not arrived
    std::vector<FieldStep> fields;

    bool operator==(const PastStep &) const = default;
};

struct EntityHistory
{
    Entity entity;
    QString title; ///< what it says, or is called
    QString place; ///< "Challenge · Table 4 · Workshop in Rimouski"
    std::vector<PastStep> steps; ///< the newest first
};

/// Words for what entities refer to. For the storage thread; \a file must outlive it.
class EntityWords
{
public:
    static Result<EntityWords> of(WorkbookFile &file);

    /// What \a entity says, or is called.
    [[nodiscard]] QString title(const Entity &entity) const;
    [[nodiscard]] QString place(const Entity &entity) const;
    [[nodiscard]] QString field(Kind kind, const std::string &key) const;
    /// Empty when there is nothing.
    [[nodiscard]] QString value(Kind kind, const RegisterName &name, const Value &value) const;
    [[nodiscard]] static QString who(const PastVersion &version);

private:
    EntityWords(WorkbookFile &file, Names names) : m_file(file), m_names(std::move(names)) {}

    WorkbookFile &m_file;
    Names m_names;
};

/// For Workbook::read(). Errors: UnknownEntity, those of files.
[[nodiscard]] Result<EntityHistory> readHistory(WorkbookFile &file, const EntityId &id);

/// Makes every field of \a step what it was after it; without changes when all of it is so.
[[nodiscard]] Edit bringBack(const Entity &now, const PastStep &step);

/// "3 October 2026, 18:30" where it was written, in the language of the window.
[[nodiscard]] QString timeWords(const Moment &moment);

} // namespace tournee
