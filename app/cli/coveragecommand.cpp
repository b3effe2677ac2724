// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/coveragecommand.h"

#include "core/analysis/coverage.h"
#include "core/report/entityjson.h"
#include "core/report/reminders.h"
#include "core/report/words.h"

#include <QCommandLineParser>
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
    json.key("states").beginArray();
    for (const TableCoverage &table : session.tables) {
        json.beginObject();
        json.key("id").text(std::string_view(table.table.id.toString()));
        if (!table.table.value(Field::Number).isNull())
            json.key("number").number(table.table.number(Field::Number));
        json.key("state").text(codeOf(table.state));
        json.key("entries").number(table.entries);
        json.key("verified").number(table.verified);
        json.key("received").number(table.receptions);
        json.key("waiting").number(table.waiting).endObject();
    }
    json.endArray();
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
    return tr("FILE [--reminders]");
}

QList<QCommandLineOption> CoverageCommand::options() const
{
    return {
        {QStringLiteral("reminders"),
         tr("Only list the missing tables, with whoever is known to be there, to be copied into "
            "an e-mail.")}};
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

    if (arguments.options.isSet(QStringLiteral("reminders")) && !console.isJson()) {
        const QString reminders = remindersFor(*coverage, false);
        console.printLine(reminders.isEmpty() ? tr("No table is missing.") : reminders);
        return Console::Done;
    }
    if (console.isJson()) {
        const EntityJson readableNames(*names);
        JsonWriter json(console.output());
        json.beginObject().key("sessions").beginArray();
        for (const SessionCoverage &session : coverage->sessions)
            write(json, session, readableNames);
        json.endArray();
        if (coverage->waitingElsewhere > 0)
            json.key("waitingElsewhere").number(coverage->waitingElsewhere);
        json.key("themesWithoutEntries").beginArray();
        for (const EntityId &theme : coverage->themesWithoutEntries)
            json.text(std::string_view(theme.toString()));
        json.endArray().endObject();
        console.printLine();
        return Console::Done;
    }
    for (const SessionCoverage &session : coverage->sessions)
        print(session, *names, console);
    if (coverage->waitingElsewhere > 0)
        printWaiting(static_cast<int>(coverage->waitingElsewhere), console);
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
    const auto printTables = [&](const QString &words, auto &&isMeant, auto &&detail) {
        QStringList numbers;
        for (const TableCoverage &each : session.tables) {
            if (isMeant(each))
                numbers.append(QString::number(each.table.number(Field::Number)) + detail(each));
        }
        if (!numbers.isEmpty()) {
            console.printLine(QLatin1String("  ")
                              + tr("%1: %2").arg(words, numbers.join(QLatin1String(", "))));
        }
    };
    const auto nothing = [](const TableCoverage &) { return QString(); };
    printTables(
        tr("Late"), [](const TableCoverage &each) { return each.state == TableState::Late; },
        nothing);
    printTables(
        tr("Verified"),
        [](const TableCoverage &each) { return each.state == TableState::Verified; }, nothing);
    printTables(
        tr("Received more than once"),
        [](const TableCoverage &each) { return each.receptions > 1; },
        [](const TableCoverage &each) { return QStringLiteral(" (×%1)").arg(each.receptions); });
    printTables(
        tr("Waiting for data that has not arrived"),
        [](const TableCoverage &each) { return each.waiting > 0; }, nothing);
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
