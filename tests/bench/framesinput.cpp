// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/framesinput.h"

#include "core/analysis/sample.h"
#include "core/domain/environment.h"
#include "core/storage/capturedraft.h"
#include "core/storage/exporter.h"
#include "core/storage/workbookfile.h"
#include "tests/bench/apart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <vector>

namespace tournee {

namespace {

constexpr std::size_t entriesAtTheTable = 500;
constexpr int arrivingTables = 200;
constexpr qint64 entriesATable = 50;

/// What people said elsewhere, so that the table's entries are as long as entries are.
QStringList someWords(WorkbookFile &file)
{
    QStringList words;
    for (const Kind kind : entryKinds()) {
        const auto tables = file.entities(Kind::Table);
        require(tables.has_value(), "there are tables");
        for (const Entity &table : *tables) {
            const auto entries = file.referring(kind, Field::Table, table.id);
            require(entries.has_value(), "entries can be read");
            for (const Entity &entry : *entries)
                words << entry.text(Field::Text);
            if (words.size() >= qsizetype(entriesAtTheTable))
                return words;
        }
    }
    return words;
}

/// A table as it is late in the evening: two rounds, and solutions under what they answer.
void addTable(WorkbookFile &file, Environment &environment)
{
    const QStringList words = someWords(file);
    require(words.size() >= 20, "people said something");
    const auto newId = [&] { return environment.newId<EntityId>(); };
    const EntityId session = newId();
    const EntityId table = newId();
    std::vector<Edit> edits{
        addition(Kind::Session, session).set(Field::Title, Value("Rimouski")),
        addition(Kind::Table, table).set(Field::Session, session).set(Field::Number, Value(4))};
    std::vector<EntityId> rounds;
    for (const char *const title : {"Défis", "Solutions"}) {
        rounds.push_back(newId());
        edits.push_back(addition(Kind::Round, rounds.back())
                            .set(Field::Session, session)
                            .set(Field::Title, Value(QString::fromUtf8(title)))
                            .set(Field::Question, Value("Qu’est-ce qui émerge?"))
                            .set(Field::Minutes, Value(30)));
    }
    EntityId challenge;
    for (std::size_t i = 0; i < entriesAtTheTable; ++i) {
        const EntityId id = newId();
        const bool isChallenge = i % 5 == 0;
        Edit edit = addition(isChallenge  ? Kind::Challenge
                             : i % 5 == 4 ? Kind::Note
                                          : Kind::Solution,
                             id);
        edit.set(Field::Table, table)
            .set(Field::Round, rounds[i * 2 / entriesAtTheTable])
            .set(Field::Text, Value(words[qsizetype(i) % words.size()]));
        if (isChallenge)
            challenge = id;
        else if (edit.kind == Kind::Solution)
            edit.include(Field::Challenges, challenge);
        if (i % 3 == 0)
            edit.include(Field::Tags, "transport").set(Field::Support, Value(qint64(i % 9)));
        edits.push_back(std::move(edit));
    }
    require(file.apply(edits).has_value(), "the table is written");
    require(
        file.saveDraft({placeSlot(), table.toString(), environment.now().milliseconds}).has_value(),
        "the table is the one to return to");
}

void makeWorkbook(const QString &path, qint64 entries, quint64 seed, bool hasTable)
{
    if (QFile::exists(path))
        return;
    std::fprintf(stderr, "… making %s\n", qUtf8Printable(path));
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    SampleOptions options;
    options.size = {static_cast<int>(std::max(entries / entriesATable, qint64{1})), entries};
    options.seed = seed;
    require(makeSample(unfinished, options).has_value(), "a sample tour is made");
    if (hasTable) {
        SystemEnvironment environment;
        const auto file = WorkbookFile::open(unfinished, environment);
        require(file.has_value(), "the sample tour opens");
        addTable(**file, environment);
    }
    require(QFile::rename(unfinished, path), "the workbook has its name");
}

void exportTables(WorkbookFile &file, const QString &folder)
{
    const auto tables = file.entities(Kind::Table);
    require(tables.has_value(), "there are tables");
    int made = 0;
    for (const Entity &table : *tables) {
        const QString target =
            QStringLiteral("%1/%2.tourneez").arg(folder).arg(made, 4, 10, QLatin1Char('0'));
        require(exportBundle(file, target, {.sessions = {}, .tables = {table.id}}).has_value(),
                "a table's bundle is written");
        if (++made == arrivingTables)
            return;
    }
}

} // namespace

FramesInput framesInput(const QString &folder, qint64 entries)
{
    require(QDir().mkpath(folder), "the folder can be made");
    const auto named = [&](const char *what) {
        return QStringLiteral("%1/%2-%3").arg(folder, QLatin1String(what)).arg(entries);
    };
    FramesInput input{named("table") + ".tournee", named("arriving") + ".tourneez",
                      named("arriving")};
    makeWorkbook(input.workbook, entries, 1, true);
    const QString other = named("other") + ".tournee";
    makeWorkbook(other, entries / 10, 2, false);
    const bool isBundleThere = QFile::exists(input.bundle);
    const bool areBundlesThere = QFile::exists(input.bundles);
    if (isBundleThere && areBundlesThere)
        return input;
    std::fprintf(stderr, "… exporting it\n");
    SystemEnvironment environment;
    const auto file = WorkbookFile::open(other, environment);
    require(file.has_value(), "the other tour opens");
    if (!isBundleThere)
        require(exportBundle(**file, input.bundle).has_value(), "a bundle is written");
    if (!areBundlesThere) {
        const QString unfinished = input.bundles + QStringLiteral(".part");
        QDir(unfinished).removeRecursively();
        require(QDir().mkpath(unfinished), "a folder can be made");
        exportTables(**file, unfinished);
        require(QDir().rename(unfinished, input.bundles), "the folder has its name");
    }
    return input;
}

} // namespace tournee
