// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/attachcommand.h"

#include "core/report/jsonwriter.h"
#include "core/report/sentences.h"
#include "core/storage/photos.h"
#include "ui/pictures/picturewords.h"
#include "ui/pictures/reducer.h"

#include <QCommandLineParser>
#include <QLocale>

namespace tournee {

namespace {

/// What became of one file.
struct Attached
{
    QString file;
    QString refusal; ///< empty when it is in
    EntityId id;
    std::string hash;
    std::string mediaType;
    qint64 bytes = 0;
    bool isNew = false;
};

/// One picture at a time in memory, and each in a transaction of its own.
Attached attachFile(WorkbookFile &file, const EntityId &about, const QString &path,
                    const QString &caption)
{
    Attached done;
    done.file = path;
    auto picture = reduced(path);
    if (!picture) {
        done.refusal = sentence(picture.error(), path);
        return done;
    }
    done.bytes = static_cast<qint64>(picture->bytes.size());
    done.mediaType = picture->mediaType;
    const NewPhoto photo{about, std::move(picture->bytes), picture->mediaType, caption};
    const auto attachment = attach(file, std::span(&photo, 1));
    if (!attachment) {
        done.refusal = sentence(attachment.error());
        return done;
    }
    done.id = attachment->ids.front();
    done.hash = sha256(photo.bytes).toHex();
    done.isNew = !attachment->applied.ops.empty();
    return done;
}

void write(JsonWriter &json, const Attached &attached)
{
    json.beginObject().key("file").text(attached.file);
    const bool isRefused = !attached.refusal.isEmpty();
    json.key("status").text(
        std::string_view(isRefused ? "refused" : (attached.isNew ? "attached" : "known")));
    json.key("reason").text(attached.refusal);
    if (!isRefused) {
        json.key("id").text(std::string_view(attached.id.toString()));
        json.key("hash").text(std::string_view(attached.hash));
        json.key("mediaType").text(std::string_view(attached.mediaType));
        json.key("bytes").number(attached.bytes);
    }
    json.endObject();
}

} // namespace

QString AttachCommand::summary() const
{
    return tr("Attaches photos to an entry, a table or a workshop.");
}

QString AttachCommand::synopsis() const
{
    return tr("FILE UUID PHOTO… [--caption T]");
}

QString AttachCommand::details() const
{
    return tr("Photos are turned upright and reduced to %1 pixels. Where and when they were taken, with "
              "what, and all\nelse that a camera writes into a file is left out. The same photo at the "
              "same place is kept once.")
               .arg(storedSide)
           + QLatin1Char('\n');
}

QList<QCommandLineOption> AttachCommand::options() const
{
    return {{QStringLiteral("caption"), tr("What can be seen; for all photos named."),
             QStringLiteral("T")}};
}

int AttachCommand::run(const Arguments &arguments, Console &console)
{
    const auto about = EntityId::fromString(utf8FromText(arguments.files[1]));
    if (!about)
        return refuseUsage(console, tr("“%1” is not an id.").arg(arguments.files[1]));
    const QString caption = arguments.options.value(QStringLiteral("caption"));
    auto file = openToWrite(arguments.files.front());
    if (!file)
        return console.fail(file.error());
    copyOfTheDay(**file);

    int status = Console::Done;
    std::vector<Attached> all;
    const QStringList paths = arguments.files.mid(2);
    Console::progress().total = paths.size();
    {
        const ProgressLine line;
        for (const QString &path : paths) {
            if (Console::isCancelled())
                break;
            all.push_back(attachFile(**file, *about, path, caption));
            ++Console::progress().done;
        }
    }
    for (const Attached &each : all) {
        if (!each.refusal.isEmpty())
            status = console.fail(each.refusal);
    }
    if (Console::isCancelled())
        status = console.fail(tr("Stopped as you asked. Run it again for the photos that remain."));
    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("photos").beginArray();
        for (const Attached &each : all)
            write(json, each);
        json.endArray().endObject();
        console.printLine();
        return status;
    }
    for (const Attached &each : all) {
        if (!each.refusal.isEmpty())
            continue;
        console.printLine(
            (each.isNew ? tr("“%1” is attached (%2).") : tr("“%1” was attached already (%2)."))
                .arg(each.file, QLocale().formattedDataSize(each.bytes)));
    }
    return status;
}

} // namespace tournee
