// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <string_view>

namespace tournee {

/// What an entity is. The order is the canonical order of listings.
enum class Kind : quint8 {
    Tour,
    Region,
    Hub,
    Theme,
    Background,
    Session,
    Round,
    Table,
    Challenge,
    Solution,
    Quote,
    Disagreement,
    Note,
    Attachment,
    Group,
    Verdict,
    Finding,
    Writer
};
inline constexpr int kindCount = 18;

/// Every field name of every kind, once.
enum class Field : quint8 {
    Position,
    Deleted,
    Erased,
    About,
    App,
    Authorities,
    Background,
    Blob,
    Body,
    Caption,
    Carrier,
    Challenges,
    Citations,
    Code,
    Colour,
    Conditions,
    Confidence,
    ConsentRead,
    Date,
    Detail,
    Device,
    Ends,
    Evidence,
    Facilitator,
    First,
    GuidingQuestion,
    Headcount,
    Hub,
    Lead,
    MediaType,
    Members,
    Minutes,
    Municipality,
    Name,
    NameEn,
    NoteTaker,
    Number,
    Organizer,
    Outcomes,
    Parent,
    Person,
    Place,
    Potentials,
    Precedent,
    Priority,
    Purpose,
    Question,
    Reason,
    Region,
    Regions,
    Round,
    Second,
    Session,
    Starred,
    StartTime,
    Starts,
    Statement,
    Status,
    Support,
    Table,
    Tags,
    Territory,
    Text,
    Themes,
    Tile,
    Title,
    Tour,
    Verdict,
    Verification
};

enum class Shape : quint8 {
    Scalar, ///< one register
    Set, ///< a register an element: in or out; add wins over a concurrent remove
    Map ///< a register an element: its value
};

enum class Type : quint8 {
    Text, ///< UTF-8
    Integer, ///< 64 bits
    Truth, ///< true or false
    Date, ///< ISO 8601 calendar date
    Time, ///< ISO 8601 local time, hours and minutes
    Choice, ///< one of FieldSpec::choices
    Reference, ///< the id of an entity of one of FieldSpec::targets
    BlobHash ///< SHA-256 in hexadecimal
};

/// How several unseen values of one register are treated.
enum class Divergence : quint8 {
    Shown, ///< all shown until a person settles them
    Silent ///< the latest one, no badge: only for what carries no meaning of its own
};

/// Declares one field of one kind.
struct FieldSpec
{
    Field field;
    std::string_view name; ///< in the log, in bundles, in the CLI and in the state tables
    Shape shape = Shape::Scalar;
    Type type = Type::Text;
    std::span<const Kind> targets = {}; ///< Reference: what it may name
    std::span<const std::string_view> choices = {}; ///< Choice: the words allowed
    Divergence divergence = Divergence::Shown;
    bool personal = false; ///< names a person; left out of anonymous exports
    bool searchable = false; ///< free text that the search index holds
};

/// Declares one kind.
struct KindSpec
{
    Kind kind;
    std::string_view name; ///< in the log, in bundles and in the CLI
    std::string_view table; ///< the state table in the workbook
    std::span<const FieldSpec> fields;

    [[nodiscard]] const FieldSpec *find(Field field) const;
    [[nodiscard]] const FieldSpec *find(std::string_view fieldName) const;
};

/// The whole declaration, in canonical order: the state tables, the CLI's JSON, the bundle's
/// field names, validation and the exports all come from it.
[[nodiscard]] std::span<const KindSpec> schema();
[[nodiscard]] const KindSpec &spec(Kind kind);
[[nodiscard]] const FieldSpec &spec(Kind kind, Field field);
[[nodiscard]] std::optional<Kind> kindNamed(std::string_view name);
[[nodiscard]] std::string_view nameOf(Kind kind);
[[nodiscard]] std::string_view nameOf(Field field);

/// Whether a value of \a field is something that a person contributed: a deletion that had not seen
/// it does not hide the entity. Not so the place in a list, the deletion itself, and erasures.
[[nodiscard]] constexpr bool isContribution(Field field)
{
    return field > Field::Erased;
}

/// Challenge, solution, quote, disagreement, note: what a table says.
[[nodiscard]] bool isEntry(Kind kind);
[[nodiscard]] std::span<const Kind> entryKinds();

/// Tour to table: what a kit carries.
[[nodiscard]] bool isFrame(Kind kind);

} // namespace tournee
