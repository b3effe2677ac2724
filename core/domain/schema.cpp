// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/schema.h"

#include <algorithm>
#include <array>

namespace tournee {

namespace {

using Words = std::span<const std::string_view>;
using Targets = std::span<const Kind>;

constexpr std::array toTour{Kind::Tour};
constexpr std::array toRegion{Kind::Region};
constexpr std::array toHub{Kind::Hub};
constexpr std::array toTheme{Kind::Theme};
constexpr std::array toBackground{Kind::Background};
constexpr std::array toSession{Kind::Session};
constexpr std::array toRound{Kind::Round};
constexpr std::array toTable{Kind::Table};
constexpr std::array toChallenge{Kind::Challenge};
constexpr std::array toStatement{Kind::Challenge, Kind::Solution};
constexpr std::array toEntry{Kind::Challenge, Kind::Solution, Kind::Quote, Kind::Disagreement,
                             Kind::Note};
constexpr std::array toIllustrated{Kind::Challenge,    Kind::Solution, Kind::Quote,
                                   Kind::Disagreement, Kind::Note,     Kind::Table,
                                   Kind::Session};
constexpr std::array toCited{Kind::Challenge, Kind::Solution, Kind::Quote,  Kind::Disagreement,
                             Kind::Note,      Kind::Group,    Kind::Verdict};

constexpr std::array<std::string_view, 3> sessionStatus{"planned", "open", "closed"};
constexpr std::array<std::string_view, 3> tableStatus{"expected", "open", "closed"};
constexpr std::array<std::string_view, 5> purposes{"opening", "silent", "discussion", "priorities",
                                                   "plenary"};
constexpr std::array<std::string_view, 4> verifications{"unverified", "verified", "amended",
                                                        "contested"};
constexpr std::array<std::string_view, 3> potentials{"extend", "transfer", "transform"};
constexpr std::array<std::string_view, 4> outcomes{"newAlliance", "publicPolicy",
                                                   "regulatoryChange", "legislativeChange"};
constexpr std::array<std::string_view, 5> authorities{"municipality", "mrc", "quebec", "canada",
                                                      "network"};
constexpr std::array<std::string_view, 3> confidences{"low", "medium", "high"};
constexpr std::array<std::string_view, 3> verdicts{"notDuplicate", "matchAccepted",
                                                   "matchRejected"};

constexpr FieldSpec line(Field field, std::string_view name)
{
    return {.field = field, .name = name};
}
constexpr FieldSpec prose(Field field, std::string_view name)
{
    return {.field = field, .name = name, .searchable = true};
}
constexpr FieldSpec person(Field field, std::string_view name)
{
    return {.field = field, .name = name, .personal = true};
}
constexpr FieldSpec of(Field field, std::string_view name, Type type)
{
    return {.field = field, .name = name, .type = type};
}
constexpr FieldSpec ref(Field field, std::string_view name, Targets targets)
{
    return {.field = field, .name = name, .type = Type::Reference, .targets = targets};
}
constexpr FieldSpec refs(Field field, std::string_view name, Targets targets)
{
    return {.field = field,
            .name = name,
            .shape = Shape::Set,
            .type = Type::Reference,
            .targets = targets};
}
constexpr FieldSpec choice(Field field, std::string_view name, Words words)
{
    return {.field = field, .name = name, .type = Type::Choice, .choices = words};
}
constexpr FieldSpec choices(Field field, std::string_view name, Words words)
{
    return {
        .field = field, .name = name, .shape = Shape::Set, .type = Type::Choice, .choices = words};
}

constexpr FieldSpec position{
    .field = Field::Position, .name = "position", .divergence = Divergence::Silent};
constexpr FieldSpec deleted = of(Field::Deleted, "deleted", Type::Truth);
// An element names a value (core/log/erasure.h); its value is the reason.
constexpr FieldSpec erased{.field = Field::Erased,
                           .name = "erased",
                           .shape = Shape::Map,
                           .divergence = Divergence::Silent,
                           .personal = true};

constexpr std::array tourFields{
    position,
    deleted,
    erased,
    line(Field::Title, "title"),
    line(Field::GuidingQuestion, "guidingQuestion"),
    line(Field::Organizer, "organizer"),
    of(Field::Starts, "starts", Type::Date),
    of(Field::Ends, "ends", Type::Date),
};
constexpr std::array regionFields{
    position,
    deleted,
    erased,
    line(Field::Name, "name"),
    line(Field::NameEn, "nameEn"),
    line(Field::Code, "code"),
    line(Field::Tile, "tile"),
};
constexpr std::array hubFields{
    position,
    deleted,
    erased,
    line(Field::Name, "name"),
    line(Field::NameEn, "nameEn"),
    line(Field::Code, "code"),
    refs(Field::Regions, "regions", toRegion),
};
constexpr std::array themeFields{
    position,
    deleted,
    erased,
    line(Field::Name, "name"),
    line(Field::NameEn, "nameEn"),
    line(Field::Code, "code"),
    ref(Field::Parent, "parent", toTheme),
    line(Field::Colour, "colour"),
};
constexpr std::array backgroundFields{
    position,
    deleted,
    erased,
    line(Field::Name, "name"),
    line(Field::NameEn, "nameEn"),
    line(Field::Code, "code"),
    line(Field::Colour, "colour"),
};
constexpr std::array sessionFields{
    position,
    deleted,
    erased,
    ref(Field::Tour, "tour", toTour),
    prose(Field::Title, "title"),
    of(Field::Date, "date", Type::Date),
    of(Field::StartTime, "startTime", Type::Time),
    line(Field::Place, "place"),
    line(Field::Municipality, "municipality"),
    ref(Field::Region, "region", toRegion),
    ref(Field::Hub, "hub", toHub),
    choice(Field::Status, "status", sessionStatus),
};
constexpr std::array roundFields{
    position,
    deleted,
    erased,
    ref(Field::Session, "session", toSession),
    line(Field::Title, "title"),
    line(Field::Question, "question"),
    choice(Field::Purpose, "purpose", purposes),
    of(Field::Minutes, "minutes", Type::Integer),
};
constexpr FieldSpec headcount{.field = Field::Headcount,
                              .name = "headcount",
                              .shape = Shape::Map,
                              .type = Type::Integer,
                              .targets = toBackground};
constexpr std::array tableFields{
    position,
    deleted,
    erased,
    ref(Field::Session, "session", toSession),
    of(Field::Number, "number", Type::Integer),
    line(Field::Name, "name"),
    person(Field::Facilitator, "facilitator"),
    person(Field::NoteTaker, "noteTaker"),
    choice(Field::Status, "status", tableStatus),
    headcount,
    of(Field::ConsentRead, "consentRead", Type::Truth),
};

// What every entry has.
constexpr FieldSpec entryTable = ref(Field::Table, "table", toTable);
constexpr FieldSpec entryRound = ref(Field::Round, "round", toRound);
constexpr FieldSpec entryText = prose(Field::Text, "text");
constexpr FieldSpec entryDetail = prose(Field::Detail, "detail");
constexpr FieldSpec entryBackground = ref(Field::Background, "background", toBackground);
constexpr FieldSpec entryMunicipality = line(Field::Municipality, "municipality");
constexpr FieldSpec entryTerritory = line(Field::Territory, "territory");
constexpr FieldSpec entryThemes = refs(Field::Themes, "themes", toTheme);
constexpr FieldSpec entryTags{.field = Field::Tags, .name = "tags", .shape = Shape::Set};
constexpr FieldSpec entryVerification = choice(Field::Verification, "verification", verifications);
constexpr FieldSpec entrySupport = of(Field::Support, "support", Type::Integer);
constexpr FieldSpec entryStarred = of(Field::Starred, "starred", Type::Truth);
// Of the blank on a table sheet of paper that it was first written in.
constexpr FieldSpec entryNumber = of(Field::Number, "number", Type::Integer);

constexpr std::array challengeFields{
    position,          deleted,        erased,       entryTable,
    entryRound,        entryText,      entryDetail,  entryBackground,
    entryMunicipality, entryTerritory, entryThemes,  entryTags,
    entryVerification, entrySupport,   entryStarred, entryNumber,
};
constexpr std::array solutionFields{
    position,
    deleted,
    erased,
    entryTable,
    entryRound,
    entryText,
    entryDetail,
    entryBackground,
    entryMunicipality,
    entryTerritory,
    entryThemes,
    entryTags,
    entryVerification,
    entrySupport,
    entryStarred,
    entryNumber,
    refs(Field::Challenges, "challenges", toChallenge),
    prose(Field::Precedent, "precedent"),
    prose(Field::Carrier, "carrier"),
    choices(Field::Potentials, "potentials", potentials),
    choices(Field::Outcomes, "outcomes", outcomes),
    choices(Field::Authorities, "authorities", authorities),
    prose(Field::Conditions, "conditions"),
    prose(Field::Evidence, "evidence"),
    choice(Field::Confidence, "confidence", confidences),
    of(Field::Priority, "priority", Type::Integer),
};
constexpr std::array remarkFields{
    position,
    deleted,
    erased,
    entryTable,
    entryRound,
    entryText,
    entryDetail,
    entryBackground,
    entryMunicipality,
    entryTerritory,
    entryThemes,
    entryTags,
    entryVerification,
    entrySupport,
    entryStarred,
    entryNumber,
    ref(Field::About, "about", toStatement),
};
constexpr std::array attachmentFields{
    position,
    deleted,
    erased,
    ref(Field::About, "about", toIllustrated),
    of(Field::Blob, "blob", Type::BlobHash),
    prose(Field::Caption, "caption"),
    line(Field::MediaType, "mediaType"),
};
constexpr std::array groupFields{
    position,
    deleted,
    erased,
    prose(Field::Title, "title"),
    prose(Field::Statement, "statement"),
    prose(Field::Reason, "reason"),
    refs(Field::Members, "members", toEntry),
    ref(Field::Lead, "lead", toEntry),
};
constexpr std::array verdictFields{
    position,
    deleted,
    erased,
    ref(Field::First, "first", toEntry),
    ref(Field::Second, "second", toEntry),
    choice(Field::Verdict, "verdict", verdicts),
    line(Field::Reason, "reason"),
};
constexpr std::array findingFields{
    position,
    deleted,
    erased,
    prose(Field::Title, "title"),
    prose(Field::Body, "body"),
    refs(Field::Citations, "citations", toCited),
};
constexpr std::array writerFields{
    position,
    deleted,
    erased,
    person(Field::Person, "person"),
    person(Field::Device, "device"),
    line(Field::App, "app"),
};

constexpr std::array<KindSpec, kindCount> kinds{{
    {Kind::Tour, "tour", "tour", tourFields},
    {Kind::Region, "region", "region", regionFields},
    {Kind::Hub, "hub", "hub", hubFields},
    {Kind::Theme, "theme", "theme", themeFields},
    {Kind::Background, "background", "background", backgroundFields},
    {Kind::Session, "session", "session", sessionFields},
    {Kind::Round, "round", "round", roundFields},
    {Kind::Table, "table", "seat_table", tableFields},
    {Kind::Challenge, "challenge", "challenge", challengeFields},
    {Kind::Solution, "solution", "solution", solutionFields},
    {Kind::Quote, "quote", "quote", remarkFields},
    {Kind::Disagreement, "disagreement", "disagreement", remarkFields},
    {Kind::Note, "note", "note", remarkFields},
    {Kind::Attachment, "attachment", "attachment", attachmentFields},
    {Kind::Group, "group", "entry_group", groupFields},
    {Kind::Verdict, "verdict", "verdict", verdictFields},
    {Kind::Finding, "finding", "finding", findingFields},
    {Kind::Writer, "writer", "writer", writerFields},
}};

} // namespace

const FieldSpec *KindSpec::find(Field field) const
{
    const auto it = std::ranges::find(fields, field, &FieldSpec::field);
    return it == fields.end() ? nullptr : &*it;
}

const FieldSpec *KindSpec::find(std::string_view fieldName) const
{
    const auto it = std::ranges::find(fields, fieldName, &FieldSpec::name);
    return it == fields.end() ? nullptr : &*it;
}

std::span<const KindSpec> schema()
{
    return kinds;
}

const KindSpec &spec(Kind kind)
{
    return kinds[static_cast<std::size_t>(kind)];
}

const FieldSpec &spec(Kind kind, Field field)
{
    const FieldSpec *found = spec(kind).find(field);
    Q_ASSERT_X(found, "spec", "the kind has no such field");
    return *found;
}

std::optional<Kind> kindNamed(std::string_view name)
{
    const auto it = std::ranges::find(kinds, name, &KindSpec::name);
    if (it == kinds.end())
        return {};
    return it->kind;
}

std::string_view nameOf(Kind kind)
{
    return spec(kind).name;
}

std::string_view nameOf(Field field)
{
    for (const KindSpec &kind : kinds) {
        if (const FieldSpec *found = kind.find(field))
            return found->name;
    }
    return {};
}

bool isEntry(Kind kind)
{
    return kind >= Kind::Challenge && kind <= Kind::Note;
}

std::span<const Kind> entryKinds()
{
    return toEntry;
}

bool isFrame(Kind kind)
{
    return kind <= Kind::Table;
}

} // namespace tournee
