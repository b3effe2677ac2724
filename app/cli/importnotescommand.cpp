// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importnotescommand.h"

#include "core/report/jsonwriter.h"
#include "core/report/notewords.h"
#include "core/report/receiptwords.h"
#include "core/report/words.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace tournee {

namespace {

constexpr int mostPrinted = 20;

std::string_view codeOf(PlannedNote::State state)
{
    switch (state) {
    case PlannedNote::State::New:
        return "new";
    case PlannedNote::State::Known:
        return "known";
    case PlannedNote::State::Removed:
        return "removed";
    case PlannedNote::State::NoText:
        return "no-text";
    case PlannedNote::State::NoTable:
        return "no-table";
    case PlannedNote::State::LeftOut:
        break;
    }
    return "left-out";
}

bool isListFile(const QString &path)
{
    return path.endsWith(QLatin1String(".md"), Qt::CaseInsensitive)
           || path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive);
}

} // namespace

QString ImportNotesCommand::summary() const
{
    return tr(
        "Brings in notes that another program wrote: a table as CSV, or a list as .txt or .md, "
        "one entry a line or bullet.");
}

QString ImportNotesCommand::synopsis() const
{
    return tr("FILE NOTES --table UUID|--session UUID [--kind K] [--columns NAMES] [--no-headings] "
              "[--encoding E] [--separator C] [--headings-as-challenges] [--dry-run]");
}

QString ImportNotesCommand::details() const
{
    QStringList names;
    for (const NotesColumn each : allNotesColumns())
        names << textFromUtf8(tournee::codeOf(each));
    return tr("Encoding, separator and columns are found out and told; --dry-run shows them before "
              "anything is done.\nColumns are %1, in the order of the file, with commas between "
              "them.\nThe same file adds nothing twice, and undo-import takes it back.")
               .arg(names.join(QStringLiteral(", ")))
           + QLatin1Char('\n');
}

QList<QCommandLineOption> ImportNotesCommand::options() const
{
    return {
        {QStringLiteral("table"), tr("The table where they were said, unless a column tells it."),
         QStringLiteral("UUID")},
        {QStringLiteral("session"), tr("The workshop whose table numbers a column tells."),
         QStringLiteral("UUID")},
        {QStringLiteral("kind"), tr("What they are, unless a column tells it (note)."),
         QStringLiteral("K"), QStringLiteral("note")},
        {QStringLiteral("columns"), tr("What the columns are for."), QStringLiteral("NAMES")},
        {QStringLiteral("no-headings"), tr("The first line is a note too.")},
        {QStringLiteral("encoding"), tr("utf-8, utf-16le, utf-16be or windows-1252."),
         QStringLiteral("E")},
        {QStringLiteral("separator"), tr("Between columns; “tab” for a tab."), QStringLiteral("C")},
        {QStringLiteral("headings-as-challenges"),
         tr("Of a list: headings become challenges, and what stands under them goes with them.")},
        {QStringLiteral("dry-run"), tr("Only tell what would come.")}};
}

std::optional<ImportNotesCommand::Reading> ImportNotesCommand::reading(const Arguments &arguments,
                                                                       const QByteArray &bytes,
                                                                       Console &console) const
{
    const QCommandLineParser &options = arguments.options;
    Reading reading;
    reading.encoding = encodingOf(bytes);
    if (options.isSet(QStringLiteral("encoding"))) {
        const QString name = options.value(QStringLiteral("encoding"));
        const auto encoding = encodingNamed(name);
        if (!encoding) {
            refuseUsage(console, tr("--encoding does not take “%1”.").arg(name));
            return {};
        }
        reading.encoding = *encoding;
    }
    const QString text = decoded(bytes, reading.encoding);
    if (isListFile(arguments.files[1])) {
        reading.lines = listLines(text);
        reading.mapping.columns = {NotesColumn::Text};
    } else {
        reading.separator = separatorOf(text);
        if (options.isSet(QStringLiteral("separator"))) {
            QString separator = options.value(QStringLiteral("separator"));
            if (separator == QLatin1String("tab"))
                separator = QStringLiteral("\t");
            if (separator.size() != 1) {
                refuseUsage(console, tr("--separator takes one character."));
                return {};
            }
            reading.separator = separator.front();
        }
        reading.lines = tableLines(text, reading.separator);
        reading.mapping = guessedMapping(reading.lines);
    }
    NotesMapping &mapping = reading.mapping;
    if (options.isSet(QStringLiteral("columns"))) {
        const auto columns = columnsFromText(options.value(QStringLiteral("columns")));
        if (!columns) {
            refuseUsage(console, tr("--columns has a name that is none."));
            return {};
        }
        mapping.columns = *columns;
    }
    if (options.isSet(QStringLiteral("no-headings")))
        mapping.hasHeadings = false;
    mapping.areHeadingsChallenges = options.isSet(QStringLiteral("headings-as-challenges"));
    const auto kind = kindNamed(utf8FromText(options.value(QStringLiteral("kind"))));
    if (!kind || !isEntry(*kind)) {
        refuseUsage(console,
                    tr("There is no kind “%1”.").arg(options.value(QStringLiteral("kind"))));
        return {};
    }
    mapping.kind = *kind;
    for (const auto &[option, id] :
         {std::pair("table", &mapping.table), std::pair("session", &mapping.session)}) {
        const auto given = idIn(arguments, option, console);
        if (given && given->isNull())
            return {};
        *id = given.value_or(EntityId());
    }
    if (mapping.table.isNull() && mapping.session.isNull()) {
        refuseUsage(console, tr("--table or --session is missing."));
        return {};
    }
    return reading;
}

int ImportNotesCommand::run(const Arguments &arguments, Console &console)
{
    const QString &notes = arguments.files[1];
    const auto content = Console::contentOf(notes);
    if (!content)
        return console.fail(content.error());
    const QByteArray bytes = QByteArray::fromStdString(*content);
    const auto read = reading(arguments, bytes, console);
    if (!read)
        return Console::WrongUsage;
    const bool isPreview = arguments.options.isSet(QStringLiteral("dry-run"));
    auto file =
        isPreview ? openToRead(arguments.files.front()) : openToWrite(arguments.files.front());
    if (!file)
        return console.fail(file.error());
    const QString name = QFileInfo(notes).fileName();
    const auto plan = planNotes(**file, bytes, read->lines, read->mapping,
                                [&name](qint64 line) { return provenanceOf(name, line); });
    if (!plan)
        return console.fail(plan.error());
    std::optional<ImportSummary> done;
    if (!isPreview) {
        static_cast<void>(backUp(**file, Backup::Reason::Import));
        auto taken = takeNotes(**file, name, *plan);
        if (!taken)
            return console.fail(taken.error());
        done = std::move(*taken);
    }
    tell(*read, *plan, done ? &*done : nullptr, console);
    return Console::Done;
}

QString ImportNotesCommand::wordFor(PlannedNote::State state)
{
    switch (state) {
    case PlannedNote::State::New:
        return {};
    case PlannedNote::State::Known:
        return tr("came before");
    case PlannedNote::State::Removed:
        return tr("came before and was removed since");
    case PlannedNote::State::NoText:
        return tr("has no words");
    case PlannedNote::State::NoTable:
        return tr("its table is not there");
    case PlannedNote::State::LeftOut:
        break;
    }
    return tr("a heading");
}

void ImportNotesCommand::tell(const Reading &reading, const NotesPlan &plan,
                              const ImportSummary *done, Console &console)
{
    using State = PlannedNote::State;
    const bool isList = reading.separator.isNull();
    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("encoding").text(tournee::codeOf(reading.encoding));
        if (!isList) {
            json.key("separator").text(QString(reading.separator));
            json.key("headings").truth(reading.mapping.hasHeadings);
        }
        json.key("columns").text(columnsToText(reading.mapping.columns));
        json.key("notes").beginObject();
        for (const State state : {State::New, State::Known, State::Removed, State::NoText,
                                  State::NoTable, State::LeftOut})
            json.key(codeOf(state)).number(plan.count(state));
        json.endObject().key("lines").beginArray();
        for (const PlannedNote &note : plan.notes) {
            json.beginObject().key("line").number(note.line);
            json.key("state").text(codeOf(note.state));
            json.key("kind").text(nameOf(note.kind));
            if (note.state == State::New)
                json.key("id").text(std::string_view(note.edit.entity.toString()));
            json.endObject();
        }
        json.endArray();
        if (done && done->status == ImportSummary::Status::Imported)
            writeReceipt(json.key("receipt"), done->receipt);
        json.endObject();
        console.printLine();
        return;
    }
    console.printLine(
        isList ? tr("Read as a list (%1).").arg(textFromUtf8(tournee::codeOf(reading.encoding)))
               : tr("Read as a table (%1, separator “%2”), columns: %3")
                     .arg(textFromUtf8(tournee::codeOf(reading.encoding)),
                          reading.separator == u'\t' ? QStringLiteral("tab")
                                                     : QString(reading.separator),
                          columnsToText(reading.mapping.columns)));
    int printed = 0;
    for (const PlannedNote &note : plan.notes) {
        if (done && note.state == State::New)
            continue;
        if (++printed > mostPrinted)
            break;
        const QString why = wordFor(note.state);
        QString line = tr("  line %1: %2 %3")
                           .arg(note.line)
                           .arg(tournee::wordFor(note.kind), note.text.simplified().left(60));
        if (!why.isEmpty())
            line += QStringLiteral(" – ") + why;
        console.printLine(line);
    }
    if (printed > mostPrinted)
        console.printLine(QStringLiteral("  …"));
    const auto fresh = static_cast<int>(plan.count(State::New));
    console.printLine(done ? tr("%n note(s) came in.", nullptr, fresh)
                           : tr("%n note(s) would come in.", nullptr, fresh));
}

} // namespace tournee
