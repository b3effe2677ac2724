// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/input.h"

#include "core/analysis/sample.h"
#include "core/bundle/bundle.h"
#include "core/domain/environment.h"
#include "core/log/logstore.h"
#include "core/storage/exporter.h"
#include "core/storage/workbookfile.h"
#include "tests/bench/apart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <fstream>

namespace tournee {

namespace {

constexpr std::size_t lateBundles = 21;

void appendLines(std::string &text, const LoggedOp &op)
{
    for (const SaltedValue &each : op.values.fields) {
        appendJson(text, each.value.value_or(Value()));
        text += '\n';
    }
}

bool saidAnything(WorkbookFile &file, const EntityId &table)
{
    return std::ranges::any_of(entryKinds(), [&](Kind kind) {
        const auto entries = file.referring(kind, Field::Table, table);
        return entries && !entries->empty();
    });
}

} // namespace

QStringList BenchFolder::listed(const char *name) const
{
    const QDir folder(file(name));
    QStringList paths;
    for (const QString &each : folder.entryList(QDir::Files, QDir::Name))
        paths.append(folder.filePath(each));
    return paths;
}

void makeBundles(const BenchFolder &folder, SampleSize size)
{
    const QString path = folder.file("source.tournee");
    SampleOptions options;
    options.size = size;
    require(makeSample(path, options).has_value(), "a sample tour is made");
    SystemEnvironment environment;
    const auto file = WorkbookFile::open(path, environment);
    require(file.has_value(), "the sample tour opens");
    const auto tables = (*file)->entities(Kind::Table);
    require(tables.has_value(), "there are tables");
    std::vector<EntityId> heard;
    for (const Entity &table : *tables) {
        if (saidAnything(**file, table.id))
            heard.push_back(table.id);
    }
    require(heard.size() > lateBundles, "there are enough tables");
    QDir(folder.path()).mkdir("bundles");
    QDir(folder.path()).mkdir("late");
    for (std::size_t i = 0; i < heard.size(); ++i) {
        const bool isLate = i + lateBundles >= heard.size();
        const QString target = QStringLiteral("%1/%2.tourneez")
                                   .arg(folder.file(isLate ? "late" : "bundles"))
                                   .arg(i, 6, 10, QLatin1Char('0'));
        require(exportBundle(**file, target, {.sessions = {}, .tables = {heard[i]}}).has_value(),
                "a bundle is written");
    }
}

Census census(const QString &workbook, const QString &target)
{
    SystemEnvironment environment;
    const auto file = WorkbookFile::open(workbook, environment);
    require(file.has_value(), "the workbook opens");
    Census census;
    std::ofstream lines(target.toStdString());
    (*file)->log().forEachLinePair([&](std::string_view header, std::string_view values) {
        const LoggedOp op = (*file)->log().parsed(header, values);
        ++census.ops;
        census.changes += static_cast<qint64>(op.values.fields.size());
        std::string text;
        appendLines(text, op);
        lines << text;
    });
    for (const Kind kind : entryKinds()) {
        const auto counted = (*file)->forEach(kind, [&](const Entity &) { ++census.entries; });
        require(counted.has_value(), "entries can be counted");
    }
    census.bytes = QFileInfo(workbook).size();
    return census;
}

std::string plainTextOf(const QString &bundle)
{
    const auto content = readBundle(bundle);
    require(content.has_value(), "the bundle can be read");
    std::string text;
    for (const LoggedOp &op : content->ops)
        appendLines(text, op);
    return text;
}

std::vector<std::string> someTexts(const QString &text)
{
    constexpr std::size_t enough = 100'000;
    std::vector<std::string> texts;
    std::ifstream lines(text.toStdString());
    for (std::string line; texts.size() < enough && std::getline(lines, line);)
        texts.push_back(std::move(line));
    require(!texts.empty(), "there are values");
    return texts;
}

} // namespace tournee
