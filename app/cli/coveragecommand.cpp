// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/coveragecommand.h"

#include "core/analysis/coverage.h"
#include "core/report/entityjson.h"
#include "core/report/words.h"

#include <QLocale>

#include <algorithm>

namespace tournee {

namespace {

void write(JsonWriter &json, const SessionCoverage &session, const EntityJson &names)
{
    json.beginObject();
    json.key("id").text(std::string_view(session.session.id.toString()));
    json.key("tables").beginObject();
    json.key("expected").number(session.expectedTables);
    json.key("received").number(session.receivedTables);
    json.key("missing").beginArray();
    for (const qint64 number : session.missingTables)
        json.number(number);
    json.endArray().endObject();
    json.key("rounds").beginObject();
    json.key("expected").number(session.expectedRounds);
    json.key("received").number(session.receivedRounds);
    json.endObject();
    json.key("headcount").beginObject();
    for (const auto &[background, count] : session.headcount)
        json.key(names.codeOrId(background.toString())).number(count);
    json.endObject().endObject();
}

} // namespace

QString CoverageCommand::summary() const
{
    return tr("Tells which tables and rounds have come, who took part, and which themes have no "
              "entries.");
}

QString CoverageCommand::synopsis() const
{
    return tr("FILE");
}

int CoverageCommand::run(const Arguments &arguments, Console &console)
{
    auto file = openToRead(arguments.files.front());
    if (!file)
        return console.fail(file.error());
    const auto names = Names::of(**file);
    if (!names)
        return console.fail(names.error());
    const auto coverage = coverageOf(**file);
    if (!coverage)
        return console.fail(coverage.error());

    if (console.isJson()) {
        const EntityJson readableNames(*names);
        JsonWriter json(console.output());
        json.beginObject().key("sessions").beginArray();
        for (const SessionCoverage &session : coverage->sessions)
            write(json, session, readableNames);
        json.endArray().key("themesWithoutEntries").beginArray();
        for (const EntityId &theme : coverage->themesWithoutEntries)
            json.text(std::string_view(theme.toString()));
        json.endArray().endObject();
        console.printLine();
        return Console::Done;
    }
    for (const SessionCoverage &session : coverage->sessions)
        print(session, *names, console);
    QStringList themes;
    for (const EntityId &theme : coverage->themesWithoutEntries)
        themes.append(names->nameOf(theme, isUiEnglish()));
    if (!themes.isEmpty()) {
        console.printLine(tr("Themes without entries: %1").arg(themes.join(QLatin1String(", "))));
    }
    return Console::Done;
}

void CoverageCommand::print(const SessionCoverage &session, const Names &names, Console &console)
{
    const QString title = session.session.text(Field::Title);
    console.printLine(title.isEmpty() ? textFromUtf8(session.session.id.toString()) : title);
    QString tables = tr("Tables: %1 received of %2 expected")
                         .arg(session.receivedTables)
                         .arg(session.expectedTables);
    QStringList missing;
    for (const qint64 number : session.missingTables)
        missing.append(QString::number(number));
    if (!missing.isEmpty())
        tables += QLatin1Char(' ') + tr("(missing: %1)").arg(missing.join(QLatin1String(", ")));
    console.printLine(QLatin1String("  ") + tables);
    if (session.expectedRounds > 0) {
        console.printLine(QLatin1String("  ")
                          + tr("Rounds: %1 received of %2 expected")
                                .arg(session.receivedRounds)
                                .arg(session.expectedRounds));
    }
    std::vector<std::pair<EntityId, qint64>> counts(session.headcount.begin(),
                                                    session.headcount.end());
    std::ranges::stable_sort(counts, {},
                             [&names](const auto &each) { return names.orderOf(each.first); });
    for (const auto &[background, count] : counts) {
        QString name = names.nameOf(background, isUiEnglish());
        if (name.isEmpty())
            name = textFromUtf8(background.toString());
        console.printLine(QLatin1String("  ") + tr("%1: %2").arg(name, QLocale().toString(count)));
    }
}

} // namespace tournee
