// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/searchcommand.h"

#include "core/report/jsonwriter.h"
#include "core/report/words.h"
#include "core/storage/search.h"

#include <QCommandLineParser>

namespace tournee {

QString SearchCommand::summary() const
{
    return tr("Finds words in what was said, whatever their accents and endings, best first.");
}

QString SearchCommand::synopsis() const
{
    return tr("FILE QUERY [--limit N] [--kind K]");
}

QList<QCommandLineOption> SearchCommand::options() const
{
    return {{QStringLiteral("limit"), tr("At most so many hits (50)."), QStringLiteral("N"),
             QStringLiteral("50")},
            {QStringLiteral("kind"), tr("Only this kind: challenge, solution, quote …"),
             QStringLiteral("K")}};
}

int SearchCommand::run(const Arguments &arguments, Console &console)
{
    const auto limit = countIn(arguments, "limit", console);
    if (!limit)
        return Console::WrongUsage;
    std::optional<Kind> kind;
    if (arguments.options.isSet(QStringLiteral("kind"))) {
        const QString name = arguments.options.value(QStringLiteral("kind"));
        kind = kindNamed(utf8FromText(name));
        if (!kind)
            return refuseUsage(console, tr("There is no kind “%1”.").arg(name));
    }
    auto file = openToRead(arguments.files.front());
    if (!file)
        return console.fail(file.error());
    const QString query = arguments.files.mid(1).join(QLatin1Char(' '));
    const auto answer = search(**file, {.query = query, .kind = kind, .limit = *limit});
    if (!answer)
        return console.fail(answer.error());

    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("total").number(answer->total).key("hits").beginArray();
        for (const SearchHit &hit : answer->hits) {
            json.beginObject();
            json.key("id").text(std::string_view(hit.id.toString()));
            json.key("kind").text(nameOf(hit.kind));
            json.key("score").score(hit.score);
            json.key("snippet").text(std::string_view(hit.snippet()));
            json.endObject();
        }
        json.endArray().endObject();
        console.printLine();
        return Console::Done;
    }
    for (const SearchHit &hit : answer->hits) {
        console.printLine(wordFor(hit.kind) + QLatin1Char(' ') + textFromUtf8(hit.id.toString()));
        console.printLine(QLatin1String("  ") + textFromUtf8(hit.snippet()));
    }
    console.printLine(tr("%n hit(s).", nullptr, static_cast<int>(answer->total)));
    return Console::Done;
}

} // namespace tournee
