// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <string>
#include <vector>

namespace tournee {

/// What a run of tournee-cli left: its exit status and what it printed.
struct CliRun
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    /// An empty object unless stdout is exactly one JSON object.
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline CliRun runCli(const QStringList &arguments, const QByteArray &input = {})
{
    constexpr int patience = 120'000; // milliseconds; sanitizers are slow
    QProcess program;
    program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/tournee-cli"),
                  arguments);
    program.write(input);
    program.closeWriteChannel();
    CliRun run;
    if (!program.waitForFinished(patience) || program.exitStatus() != QProcess::NormalExit)
        return run;
    run.status = program.exitCode();
    run.out = program.readAllStandardOutput();
    run.err = program.readAllStandardError();
    return run;
}

/// An entity as `show --json` tells it, its texts byte for byte: QJsonDocument drops a leading U+FEFF.
struct ShownEntity
{
    std::string id;
    std::string kind;
    std::map<std::string, std::string> texts; ///< fields that are texts
};

inline std::vector<ShownEntity> shownIn(const QByteArray &json)
{
    std::vector<ShownEntity> shown;
    JsonParser parser;
    const auto document = parser.parse({json.constData(), static_cast<std::size_t>(json.size())});
    simdjson::dom::array entities;
    if (!document || (*document)["entities"].get(entities))
        return shown;
    for (const simdjson::dom::element each : entities) {
        ShownEntity entity;
        std::string_view text;
        if (!each["id"].get(text))
            entity.id = text;
        if (!each["kind"].get(text))
            entity.kind = text;
        simdjson::dom::object fields;
        if (!each["fields"].get(fields)) {
            for (const auto [name, value] : fields) {
                if (!value.get(text))
                    entity.texts.emplace(name, text);
            }
        }
        shown.push_back(std::move(entity));
    }
    return shown;
}

} // namespace tournee
