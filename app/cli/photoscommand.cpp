// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/photoscommand.h"

#include "core/report/jsonwriter.h"
#include "core/storage/photos.h"

#include <QCommandLineParser>
#include <QDir>
#include <QLocale>

#include <algorithm>

namespace tournee {

namespace {

void write(JsonWriter &json, const Photo &photo, const QString &file)
{
    json.beginObject().key("id").text(std::string_view(photo.id.toString()));
    json.key("about").text(std::string_view(photo.about.toString()));
    json.key("hash").text(std::string_view(photo.hash.toHex()));
    json.key("caption").text(photo.caption);
    json.key("mediaType").text(photo.mediaType);
    json.key("missing").truth(!photo.bytes);
    json.key("bytes");
    if (photo.bytes)
        json.number(*photo.bytes);
    else
        json.null();
    if (!file.isEmpty())
        json.key("file").text(file);
    json.endObject();
}

} // namespace

QString PhotosCommand::summary() const
{
    return tr(
        "Lists the photos, with those that have not arrived yet, or writes them into a folder.");
}

QString PhotosCommand::synopsis() const
{
    return tr("FILE [--missing] [--extract DIR]");
}

QList<QCommandLineOption> PhotosCommand::options() const
{
    return {{QStringLiteral("missing"), tr("Only those that have not arrived yet.")},
            {QStringLiteral("extract"), tr("Write the photos into this folder, under their ids."),
             QStringLiteral("DIR")}};
}

int PhotosCommand::run(const Arguments &arguments, Console &console)
{
    const bool isMissingOnly = arguments.options.isSet(QStringLiteral("missing"));
    const QString target = arguments.options.value(QStringLiteral("extract"));
    if (isMissingOnly && !target.isEmpty())
        return refuseUsage(console, tr("What has not arrived cannot be extracted."));
    const auto file = openToRead(arguments.files.front());
    if (!file)
        return console.fail(file.error());
    auto photos = photosOf(**file);
    if (!photos)
        return console.fail(photos.error());
    const auto missing =
        std::ranges::count_if(*photos, [](const Photo &each) { return !each.bytes; });
    if (isMissingOnly)
        std::erase_if(*photos, [](const Photo &each) { return each.bytes.has_value(); });
    if (!target.isEmpty() && !QDir().mkpath(target))
        return console.fail(Error{ErrorCode::FileNotWritable, target, {}});

    QStringList written;
    for (const Photo &each : *photos) {
        if (target.isEmpty())
            break;
        if (Console::isCancelled())
            return console.fail(Error{ErrorCode::Cancelled, target, {}});
        auto path = extractPhoto(**file, each, target);
        if (!path)
            return console.fail(path.error());
        written.append(*path);
    }
    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("photos").beginArray();
        for (qsizetype i = 0; i < qsizetype(photos->size()); ++i)
            write(json, (*photos)[static_cast<std::size_t>(i)], written.value(i));
        json.endArray().key("missing").number(missing).endObject();
        console.printLine();
        return Console::Done;
    }
    for (qsizetype i = 0; i < qsizetype(photos->size()); ++i) {
        const Photo &photo = (*photos)[static_cast<std::size_t>(i)];
        const QString caption =
            photo.caption.isEmpty() ? tr("(without a caption)") : photo.caption.simplified();
        const QString state =
            photo.bytes ? QLocale().formattedDataSize(*photo.bytes) : tr("not received yet");
        console.printLine(textFromUtf8(photo.id.toString()) + QLatin1String("  ") + caption
                          + QLatin1String(" (") + state + QLatin1Char(')'));
    }
    if (photos->empty())
        console.printLine(isMissingOnly ? tr("No photo is missing.") : tr("There are no photos."));
    else if (missing > 0)
        console.printLine(
            tr("%n photo(s) have not been received yet.", nullptr, static_cast<int>(missing)));
    if (!target.isEmpty()) {
        const auto count = written.size() - written.count(QString());
        console.printLine(
            tr("%n photo(s) are in “%1”.", nullptr, static_cast<int>(count)).arg(target));
    }
    return Console::Done;
}

} // namespace tournee
