// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/words.h"

#include "core/domain/value.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tournee {

namespace {

// Marked here for translation, translated when asked: the language may change while running.
struct ChoiceWord
{
    std::string_view choice;
    const char *word;
};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(tournee::Words)

public:
    static const std::array<const char *, kindCount> kinds;
    static const std::array<const char *, kindCount> kindPlurals;
    static const std::array<const char *, static_cast<std::size_t>(Field::Verification) + 1> fields;
    static const std::array<ChoiceWord, 31> choices;
};

// In the order of Kind.
const std::array<const char *, kindCount> Words::kinds{
    QT_TRANSLATE_NOOP("tournee::Words", "Tour"),
    QT_TRANSLATE_NOOP("tournee::Words", "Region"),
    QT_TRANSLATE_NOOP("tournee::Words", "Hub"),
    QT_TRANSLATE_NOOP("tournee::Words", "Theme"),
    QT_TRANSLATE_NOOP("tournee::Words", "Background"),
    QT_TRANSLATE_NOOP("tournee::Words", "Workshop"),
    QT_TRANSLATE_NOOP("tournee::Words", "Round"),
    QT_TRANSLATE_NOOP("tournee::Words", "Table"),
    QT_TRANSLATE_NOOP("tournee::Words", "Challenge"),
    QT_TRANSLATE_NOOP("tournee::Words", "Solution"),
    QT_TRANSLATE_NOOP("tournee::Words", "Quote"),
    QT_TRANSLATE_NOOP("tournee::Words", "Disagreement"),
    QT_TRANSLATE_NOOP("tournee::Words", "Note"),
    QT_TRANSLATE_NOOP("tournee::Words", "Attachment"),
    QT_TRANSLATE_NOOP("tournee::Words", "Group"),
    QT_TRANSLATE_NOOP("tournee::Words", "Verdict"),
    QT_TRANSLATE_NOOP("tournee::Words", "Finding"),
    QT_TRANSLATE_NOOP("tournee::Words", "Writer"),
};

const std::array<const char *, kindCount> Words::kindPlurals{
    QT_TRANSLATE_NOOP("tournee::Words", "Tours"),
    QT_TRANSLATE_NOOP("tournee::Words", "Regions"),
    QT_TRANSLATE_NOOP("tournee::Words", "Hubs"),
    QT_TRANSLATE_NOOP("tournee::Words", "Themes"),
    QT_TRANSLATE_NOOP("tournee::Words", "Backgrounds"),
    QT_TRANSLATE_NOOP("tournee::Words", "Workshops"),
    QT_TRANSLATE_NOOP("tournee::Words", "Rounds"),
    QT_TRANSLATE_NOOP("tournee::Words", "Tables"),
    QT_TRANSLATE_NOOP("tournee::Words", "Challenges"),
    QT_TRANSLATE_NOOP("tournee::Words", "Solutions"),
    QT_TRANSLATE_NOOP("tournee::Words", "Quotes"),
    QT_TRANSLATE_NOOP("tournee::Words", "Disagreements"),
    QT_TRANSLATE_NOOP("tournee::Words", "Notes"),
    QT_TRANSLATE_NOOP("tournee::Words", "Attachments"),
    QT_TRANSLATE_NOOP("tournee::Words", "Groups"),
    QT_TRANSLATE_NOOP("tournee::Words", "Verdicts"),
    QT_TRANSLATE_NOOP("tournee::Words", "Findings"),
    QT_TRANSLATE_NOOP("tournee::Words", "Writers"),
};

// In the order of Field.
const std::array<const char *, static_cast<std::size_t>(Field::Verification) + 1> Words::fields{
    QT_TRANSLATE_NOOP("tournee::Words", "Position"),
    QT_TRANSLATE_NOOP("tournee::Words", "Deleted"),
    QT_TRANSLATE_NOOP("tournee::Words", "Erased"),
    QT_TRANSLATE_NOOP("tournee::Words", "About"),
    QT_TRANSLATE_NOOP("tournee::Words", "Program"),
    QT_TRANSLATE_NOOP("tournee::Words", "Authority"),
    QT_TRANSLATE_NOOP("tournee::Words", "Background"),
    QT_TRANSLATE_NOOP("tournee::Words", "File"),
    QT_TRANSLATE_NOOP("tournee::Words", "Text"),
    QT_TRANSLATE_NOOP("tournee::Words", "Caption"),
    QT_TRANSLATE_NOOP("tournee::Words", "Carried by"),
    QT_TRANSLATE_NOOP("tournee::Words", "Challenges answered"),
    QT_TRANSLATE_NOOP("tournee::Words", "Entries cited"),
    QT_TRANSLATE_NOOP("tournee::Words", "Code"),
    QT_TRANSLATE_NOOP("tournee::Words", "Colour"),
    QT_TRANSLATE_NOOP("tournee::Words", "Conditions"),
    QT_TRANSLATE_NOOP("tournee::Words", "Confidence"),
    QT_TRANSLATE_NOOP("tournee::Words", "Consent read out"),
    QT_TRANSLATE_NOOP("tournee::Words", "Date"),
    QT_TRANSLATE_NOOP("tournee::Words", "Details"),
    QT_TRANSLATE_NOOP("tournee::Words", "Device"),
    QT_TRANSLATE_NOOP("tournee::Words", "Ends"),
    QT_TRANSLATE_NOOP("tournee::Words", "Evidence"),
    QT_TRANSLATE_NOOP("tournee::Words", "Facilitator"),
    QT_TRANSLATE_NOOP("tournee::Words", "First"),
    QT_TRANSLATE_NOOP("tournee::Words", "Guiding question"),
    QT_TRANSLATE_NOOP("tournee::Words", "Participants by background"),
    QT_TRANSLATE_NOOP("tournee::Words", "Hub"),
    QT_TRANSLATE_NOOP("tournee::Words", "Leading entry"),
    QT_TRANSLATE_NOOP("tournee::Words", "File type"),
    QT_TRANSLATE_NOOP("tournee::Words", "Members"),
    QT_TRANSLATE_NOOP("tournee::Words", "Minutes"),
    QT_TRANSLATE_NOOP("tournee::Words", "Municipality"),
    QT_TRANSLATE_NOOP("tournee::Words", "Name"),
    QT_TRANSLATE_NOOP("tournee::Words", "English name"),
    QT_TRANSLATE_NOOP("tournee::Words", "Note-taker"),
    QT_TRANSLATE_NOOP("tournee::Words", "Number"),
    QT_TRANSLATE_NOOP("tournee::Words", "Organizer"),
    QT_TRANSLATE_NOOP("tournee::Words", "Outcome"),
    QT_TRANSLATE_NOOP("tournee::Words", "Part of"),
    QT_TRANSLATE_NOOP("tournee::Words", "Person"),
    QT_TRANSLATE_NOOP("tournee::Words", "Place"),
    QT_TRANSLATE_NOOP("tournee::Words", "Potential"),
    QT_TRANSLATE_NOOP("tournee::Words", "Precedent"),
    QT_TRANSLATE_NOOP("tournee::Words", "Priority"),
    QT_TRANSLATE_NOOP("tournee::Words", "Purpose"),
    QT_TRANSLATE_NOOP("tournee::Words", "Question"),
    QT_TRANSLATE_NOOP("tournee::Words", "Reason"),
    QT_TRANSLATE_NOOP("tournee::Words", "Region"),
    QT_TRANSLATE_NOOP("tournee::Words", "Regions"),
    QT_TRANSLATE_NOOP("tournee::Words", "Round"),
    QT_TRANSLATE_NOOP("tournee::Words", "Second"),
    QT_TRANSLATE_NOOP("tournee::Words", "Workshop"),
    QT_TRANSLATE_NOOP("tournee::Words", "Starred"),
    QT_TRANSLATE_NOOP("tournee::Words", "Starts at"),
    QT_TRANSLATE_NOOP("tournee::Words", "Starts"),
    QT_TRANSLATE_NOOP("tournee::Words", "Statement"),
    QT_TRANSLATE_NOOP("tournee::Words", "Status"),
    QT_TRANSLATE_NOOP("tournee::Words", "Support"),
    QT_TRANSLATE_NOOP("tournee::Words", "Table"),
    QT_TRANSLATE_NOOP("tournee::Words", "Tags"),
    QT_TRANSLATE_NOOP("tournee::Words", "Territory"),
    QT_TRANSLATE_NOOP("tournee::Words", "Text"),
    QT_TRANSLATE_NOOP("tournee::Words", "Themes"),
    QT_TRANSLATE_NOOP("tournee::Words", "Place on the map"),
    QT_TRANSLATE_NOOP("tournee::Words", "Title"),
    QT_TRANSLATE_NOOP("tournee::Words", "Tour"),
    QT_TRANSLATE_NOOP("tournee::Words", "Verdict"),
    QT_TRANSLATE_NOOP("tournee::Words", "Verification"),
};

const std::array<ChoiceWord, 31> Words::choices{{
    {"planned", QT_TRANSLATE_NOOP("tournee::Words", "planned")},
    {"expected", QT_TRANSLATE_NOOP("tournee::Words", "expected")},
    {"open", QT_TRANSLATE_NOOP("tournee::Words", "open")},
    {"closed", QT_TRANSLATE_NOOP("tournee::Words", "closed")},
    {"opening", QT_TRANSLATE_NOOP("tournee::Words", "opening")},
    {"silent", QT_TRANSLATE_NOOP("tournee::Words", "silent writing")},
    {"discussion", QT_TRANSLATE_NOOP("tournee::Words", "discussion")},
    {"priorities", QT_TRANSLATE_NOOP("tournee::Words", "priorities")},
    {"plenary", QT_TRANSLATE_NOOP("tournee::Words", "plenary")},
    {"unverified", QT_TRANSLATE_NOOP("tournee::Words", "unverified")},
    {"verified", QT_TRANSLATE_NOOP("tournee::Words", "verified")},
    {"amended", QT_TRANSLATE_NOOP("tournee::Words", "amended")},
    {"contested", QT_TRANSLATE_NOOP("tournee::Words", "contested")},
    {"extend", QT_TRANSLATE_NOOP("tournee::Words", "extend")},
    {"transfer", QT_TRANSLATE_NOOP("tournee::Words", "transfer")},
    {"transform", QT_TRANSLATE_NOOP("tournee::Words", "transform")},
    {"newAlliance", QT_TRANSLATE_NOOP("tournee::Words", "new alliance")},
    {"publicPolicy", QT_TRANSLATE_NOOP("tournee::Words", "public policy")},
    {"regulatoryChange", QT_TRANSLATE_NOOP("tournee::Words", "regulatory change")},
    {"legislativeChange", QT_TRANSLATE_NOOP("tournee::Words", "legislative change")},
    {"municipality", QT_TRANSLATE_NOOP("tournee::Words", "municipality")},
    {"mrc", QT_TRANSLATE_NOOP("tournee::Words", "MRC")},
    {"quebec", QT_TRANSLATE_NOOP("tournee::Words", "Government of Québec")},
    {"canada", QT_TRANSLATE_NOOP("tournee::Words", "federal government")},
    {"network", QT_TRANSLATE_NOOP("tournee::Words", "network or organization")},
    {"low", QT_TRANSLATE_NOOP("tournee::Words", "low")},
    {"medium", QT_TRANSLATE_NOOP("tournee::Words", "medium")},
    {"high", QT_TRANSLATE_NOOP("tournee::Words", "high")},
    {"notDuplicate", QT_TRANSLATE_NOOP("tournee::Words", "not a duplicate")},
    {"matchAccepted", QT_TRANSLATE_NOOP("tournee::Words", "match accepted")},
    {"matchRejected", QT_TRANSLATE_NOOP("tournee::Words", "match rejected")},
}};

} // namespace

QString wordFor(Kind kind)
{
    return Words::tr(Words::kinds[static_cast<std::size_t>(kind)]);
}

QString pluralFor(Kind kind)
{
    return Words::tr(Words::kindPlurals[static_cast<std::size_t>(kind)]);
}

QString wordFor(Field field)
{
    return Words::tr(Words::fields[static_cast<std::size_t>(field)]);
}

QString wordForChoice(std::string_view choice)
{
    const auto found = std::ranges::find(Words::choices, choice, &ChoiceWord::choice);
    return found == Words::choices.end() ? textFromUtf8(choice) : Words::tr(found->word);
}

bool isUiEnglish()
{
    //: Not shown. Translate as "fr", "en" or whatever language this file is.
    return Words::tr("en") == QLatin1String("en");
}

std::string documentLanguage()
{
    return isUiEnglish() ? "en-CA" : "fr-CA";
}

QLocale documentLocale()
{
    return QLocale(isUiEnglish() ? QStringLiteral("en_CA") : QStringLiteral("fr_CA"));
}

} // namespace tournee
