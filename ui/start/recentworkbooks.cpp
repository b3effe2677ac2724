// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/recentworkbooks.h"

#include "core/storage/capturedraft.h"
#include "core/storage/workbookfile.h"

#include <QFileInfo>

namespace tournee {

namespace {

constexpr qsizetype mostOpened = 3;

/// Nothing when there is no draft, and when the file cannot be read: opening it will tell why.
std::optional<Unfinished> unfinishedIn(const QString &path)
{
    if (!WorkbookFile::opensUnchanged(path))
        return {}; // looking at a list is no reason to bring a file up to date
    SystemEnvironment environment;
    const auto file = WorkbookFile::open(path, environment, {}, WorkbookFile::Access::ReadOnly);
    if (!file)
        return {};
    const Result<EntityId> id = tableOfDrafts(**file);
    if (!id || id->isNull())
        return {};
    const auto table = (*file)->find(Kind::Table, *id);
    if (!table || !*table)
        return {};
    return Unfinished{path, (*table)->number(Field::Number), (*table)->text(Field::Name)};
}

} // namespace

RecentWorkbooks lookAt(const QStringList &paths)
{
    RecentWorkbooks recent;
    for (const QString &path : paths) {
        if (!QFileInfo::exists(path))
            continue;
        recent.there << path;
        if (!recent.unfinished && recent.there.size() <= mostOpened)
            recent.unfinished = unfinishedIn(path);
    }
    return recent;
}

} // namespace tournee
