// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "core/domain/environment.h"
#include "core/log/logstore.h"
#include "core/log/opvalues.h"
#include "core/sqlite/database.h"
#include "core/storage/applier.h"
#include "core/storage/erasures.h"
#include "core/storage/statestore.h"
#include "core/storage/workbookfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

namespace tournee {

/// In memory where the system has such a folder: a test opens hundreds of files.
inline QString folderTemplate()
{
    const QString inMemory = QStringLiteral("/dev/shm");
    const bool isUsable = QFileInfo(inMemory).isDir() && QFileInfo(inMemory).isWritable();
    return (isUsable ? inMemory : QDir::tempPath()) + QStringLiteral("/tournee-XXXXXX");
}

/// A folder of workbooks, and the time and chance they are made with.
class TestFolder
{
public:
    explicit TestFolder(quint64 seed = 1) : environment(seed), m_folder(folderTemplate()) {}

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] std::unique_ptr<WorkbookFile> create(const QString &name)
    {
        return taken(WorkbookFile::create(path(name), environment));
    }
    [[nodiscard]] std::unique_ptr<WorkbookFile> open(const QString &name)
    {
        return taken(WorkbookFile::open(path(name), environment));
    }
    [[nodiscard]] EntityId newId() { return environment.newId<EntityId>(); }

    SeededEnvironment environment;

private:
    static std::unique_ptr<WorkbookFile> taken(Result<std::unique_ptr<WorkbookFile>> result)
    {
        if (!result)
            qFatal("workbook: %s", qPrintable(result.error().detail));
        return std::move(*result);
    }

    QTemporaryDir m_folder;
};

inline Applied applied(WorkbookFile &file, const std::vector<Edit> &edits)
{
    auto result = file.apply(edits);
    if (!result)
        qFatal("apply: %d %s", static_cast<int>(result.error().code),
               qPrintable(result.error().detail));
    return std::move(*result);
}
inline Applied applied(WorkbookFile &file, const Edit &edit)
{
    return applied(file, std::vector{edit});
}

/// The entity as it is now; it must be known.
inline Entity shown(WorkbookFile &file, const EntityId &id)
{
    auto result = file.find(id);
    if (!result || !*result)
        qFatal("entity: not there");
    return std::move(**result);
}

/// Every op in the log with its values, verified again, by id.
inline std::map<OpId, LoggedOp> opsIn(WorkbookFile &file)
{
    std::map<OpId, LoggedOp> ops;
    file.log().forEachLinePair([&](std::string_view header, std::string_view values) {
        LoggedOp op = file.log().parsed(header, values);
        ops.emplace(op.id, std::move(op));
    });
    return ops;
}

/// What an import does at its core: takes \a ops that are new here, as one transaction.
inline void take(WorkbookFile &target, std::vector<LoggedOp> ops)
{
    Transaction transaction(target.database());
    const auto ids = target.log().allIds();
    std::erase_if(ops,
                  [&ids](const LoggedOp &op) { return std::ranges::binary_search(ids, op.id); });
    Erasures erasures(target.database(), target.log(), target.state());
    erasures.prepare(ops);
    Applier applier(target.log(), target.state());
    applier.take(ops);
    std::map<WriterId, std::vector<LoggedOp>> byWriter;
    for (LoggedOp &op : ops)
        byWriter[op.op.writer].push_back(std::move(op));
    for (auto &[writer, run] : byWriter) {
        std::ranges::sort(run, {}, [](const LoggedOp &op) { return std::pair(op.op.seq, op.id); });
        target.log().insert(run);
    }
    static_cast<void>(erasures.finish());
    transaction.commit();
}

/// Takes what \a source holds and \a isWanted accepts.
inline void takeFrom(
    WorkbookFile &target, WorkbookFile &source,
    const std::function<bool(const LoggedOp &)> &isWanted = [](const LoggedOp &) { return true; })
{
    std::vector<LoggedOp> ops;
    for (auto &[id, op] : opsIn(source)) {
        if (isWanted(op))
            ops.push_back(std::move(op));
    }
    take(target, std::move(ops));
}

inline std::string textOf(const Value &value)
{
    std::string text;
    appendJson(text, value);
    return text;
}

/// What a person sees of an entity, in one line a field: its versions without the ids of ops.
inline std::string dump(const Entity &entity)
{
    std::string text(nameOf(entity.kind));
    if (entity.isDeleted())
        text += " (deleted)";
    if (entity.isDeletedButEdited())
        text += " (deleted here, edited there)";
    text += '\n';
    for (const Register &each : entity.registers) {
        std::multiset<std::string> versions;
        for (const Version &version : each.heads)
            versions.insert(version.blank ? "(erased)" : textOf(version.value));
        // A register that was set back to nothing looks like one that was never set.
        const std::string nothing = each.name.field == Field::Deleted ? "false" : "null";
        if (versions == std::multiset{nothing})
            continue;
        text += fieldKey(entity.kind, each.name) + ':';
        for (const std::string &version : versions)
            text += ' ' + version;
        text += '\n';
    }
    return text;
}

/// What \a text tells of each thing, by id; writers left out.
template <typename Text>
std::string dumpOfEach(WorkbookFile &file, const Text &text)
{
    std::map<EntityId, std::string> texts;
    for (const KindSpec &kind : schema()) {
        if (kind.kind == Kind::Writer)
            continue;
        const auto entities = file.entities(kind.kind);
        if (!entities)
            qFatal("entities");
        for (const Entity &entity : *entities) {
            if (const std::string lines = text(entity); !lines.empty())
                texts[entity.id] += lines;
        }
    }
    std::string result;
    for (const auto &[id, lines] : texts)
        result += id.toString() + ' ' + lines;
    return result;
}

/// Everything that a person sees in a workbook, the badges too.
inline std::string dump(WorkbookFile &file)
{
    return dumpOfEach(file,
                      [](const Entity &entity) { return entity.position() + ' ' + dump(entity); });
}

/// The same without opening the bin, and without the order of the lists: it also depends on which ops
/// about a thing have come at all.
inline std::string visible(WorkbookFile &file)
{
    return dumpOfEach(file, [](const Entity &entity) {
        return entity.isDeleted() ? std::string() : dump(entity);
    });
}

} // namespace tournee

namespace QTest {
template <>
inline char *toString(const std::string &text)
{
    return qstrdup(text.c_str());
}
} // namespace QTest
