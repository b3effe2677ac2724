// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/matchescommand.h"

#include "core/analysis/matches.h"
#include "core/report/jsonwriter.h"

#include <QCommandLineParser>
#include <QLocale>

namespace tournee {

QString MatchesCommand::summary() const
{
    return tr("Puts challenges of one region beside solutions of others that may answer them.");
}

QString MatchesCommand::synopsis() const
{
    return tr("FILE [--id UUID] [--limit N]");
}

QList<QCommandLineOption> MatchesCommand::options() const
{
    return {{QStringLiteral("id"), tr("Only those of this challenge or solution."),
             QStringLiteral("UUID")},
            {QStringLiteral("limit"), tr("At most so many matches (100)."), QStringLiteral("N"),
             QStringLiteral("100")}};
}

int MatchesCommand::run(const Arguments &arguments, Console &console)
{
    MatchQuery query;
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
    const auto matches = matchesBetweenRegions(**file, query);
    if (!matches)
        return console.fail(matches.error());

    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("matches").beginArray();
        for (const Match &match : *matches) {
            json.beginObject();
            json.key("challenge").text(std::string_view(match.challenge.toString()));
            json.key("solution").text(std::string_view(match.solution.toString()));
            json.key("score").score(match.score);
            json.key("shared").beginArray();
            for (const std::string &word : match.shared)
                json.text(std::string_view(word));
            json.endArray();
            json.key("from").text(std::string_view(match.from));
            json.key("to").text(std::string_view(match.to));
            json.endObject();
        }
        json.endArray().endObject();
        console.printLine();
        return Console::Done;
    }
    const auto printEntry = [&](const QString &what, const EntityId &id) -> Result<void> {
        const auto entry = (*file)->find(id);
        if (!entry)
            return entry.error();
        const QString text = *entry ? (*entry)->text(Field::Text).simplified() : QString();
        console.printLine(QLatin1String("  ") + what + QLatin1String("  ") + text);
        return {};
    };
    for (const Match &match : *matches) {
        QStringList words;
        for (const std::string &word : match.shared)
            words.append(textFromUtf8(word));
        console.printLine(QLocale().toString(match.score, 'f', 2) + QLatin1String("  ")
                          + words.join(QStringLiteral(", ")));
        auto printed =
            printEntry(tr("Challenge, region %1:").arg(textFromUtf8(match.to)), match.challenge);
        if (printed) {
            printed = printEntry(tr("Solution, region %1:").arg(textFromUtf8(match.from)),
                                 match.solution);
        }
        if (!printed)
            return console.fail(printed.error());
    }
    console.printLine(tr("%n match(es).", nullptr, static_cast<int>(matches->size())));
    return Console::Done;
}

} // namespace tournee
