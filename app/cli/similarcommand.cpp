// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/similarcommand.h"

#include "core/analysis/duplicates.h"
#include "core/report/jsonwriter.h"

#include <QCommandLineParser>
#include <QLocale>

namespace tournee {

namespace {

void write(JsonWriter &json, const PossibleDuplicates &found)
{
    json.beginObject().key("pairs").beginArray();
    for (const DuplicatePair &pair : found.pairs) {
        json.beginObject();
        json.key("a").text(std::string_view(pair.first.toString()));
        json.key("b").text(std::string_view(pair.second.toString()));
        json.key("score").score(pair.score);
        json.key("shared").beginArray();
        for (const std::string &word : pair.shared)
            json.text(std::string_view(word));
        json.endArray().endObject();
    }
    json.endArray().key("groups").beginArray();
    for (const auto &group : found.groups) {
        json.beginArray();
        for (const EntityId &id : group)
            json.text(std::string_view(id.toString()));
        json.endArray();
    }
    json.endArray().endObject();
}

} // namespace

QString SimilarCommand::summary() const
{
    return tr("Finds entries that may say the same thing, with the words they share.");
}

QString SimilarCommand::synopsis() const
{
    return tr("FILE [--id UUID] [--threshold T] [--limit N]");
}

QList<QCommandLineOption> SimilarCommand::options() const
{
    return {{QStringLiteral("id"), tr("Only what resembles this entry."), QStringLiteral("UUID")},
            {QStringLiteral("threshold"), tr("How similar, above 0 and up to 1 (0.7)."),
             QStringLiteral("T"), QString::number(DuplicateQuery::usualThreshold)},
            {QStringLiteral("limit"), tr("At most so many pairs (10000)."), QStringLiteral("N"),
             QStringLiteral("10000")}};
}

int SimilarCommand::run(const Arguments &arguments, Console &console)
{
    DuplicateQuery query;
    bool isNumber = false;
    query.threshold = arguments.options.value(QStringLiteral("threshold")).toDouble(&isNumber);
    if (!isNumber || !(query.threshold > 0 && query.threshold <= 1))
        return refuseUsage(console, tr("--threshold takes a number above 0 and up to 1."));
    const auto limit = countIn(arguments, "limit", console);
    if (!limit)
        return Console::WrongUsage;
    query.most = static_cast<std::size_t>(*limit);
    query.of = idIn(arguments, "id", console);
    if (query.of && query.of->isNull())
        return Console::WrongUsage;
    auto file = openToRead(arguments.files.front());
    if (!file)
        return console.fail(file.error());
    const auto found = possibleDuplicates(**file, query);
    if (!found)
        return console.fail(found.error());

    if (console.isJson()) {
        JsonWriter json(console.output());
        write(json, *found);
        console.printLine();
        return Console::Done;
    }
    const auto printEntry = [&](const EntityId &id) -> Result<void> {
        const auto entry = (*file)->find(id);
        if (!entry)
            return entry.error();
        const QString text = *entry ? (*entry)->text(Field::Text).simplified() : QString();
        console.printLine(QLatin1String("  ") + textFromUtf8(id.toString()) + QLatin1String("  ")
                          + text);
        return {};
    };
    for (const DuplicatePair &pair : found->pairs) {
        QStringList words;
        for (const std::string &word : pair.shared)
            words.append(textFromUtf8(word));
        console.printLine(QLocale().toString(pair.score, 'f', 2) + QLatin1String("  ")
                          + words.join(QStringLiteral(", ")));
        for (const EntityId &id : {pair.first, pair.second}) {
            if (const auto printed = printEntry(id); !printed)
                return console.fail(printed.error());
        }
    }
    console.printLine(tr("%n pair(s).", nullptr, static_cast<int>(found->pairs.size())));
    return Console::Done;
}

} // namespace tournee
