// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/measures.h"

#include "core/domain/environment.h"
#include "core/storage/backup.h"
#include "core/storage/exporter.h"
#include "core/storage/importer.h"
#include "core/storage/workbookfile.h"
#include "tests/bench/apart.h"

#include <algorithm>

namespace tournee {

namespace {

std::unique_ptr<WorkbookFile> opened(const QString &path, Environment &environment)
{
    auto file = WorkbookFile::open(path, environment);
    require(file.has_value(), "the workbook opens");
    return std::move(*file);
}

} // namespace

void makeWorkbook(const QString &path)
{
    SystemEnvironment environment;
    require(WorkbookFile::create(path, environment).has_value(), "a workbook is made");
}

double secondsToImport(const QString &workbook, const QStringList &sources, bool isNew)
{
    SystemEnvironment environment;
    const auto file = opened(workbook, environment);
    const auto wanted = isNew ? ImportSummary::Status::Imported : ImportSummary::Status::Known;
    return secondsOf([&] {
        for (const ImportSummary &summary : importAll(*file, sources))
            require(summary.status == wanted, "a bundle is taken");
    });
}

double secondsToImportOne(const QString &workbook, const QStringList &sources)
{
    SystemEnvironment environment;
    const auto file = opened(workbook, environment);
    std::vector<double> seconds;
    for (const QString &source : sources) {
        seconds.push_back(secondsOf([&] {
            const ImportSummary summary = importInto(*file, source);
            require(summary.status == ImportSummary::Status::Imported, "a late bundle is taken");
        }));
    }
    const auto middle = seconds.begin() + static_cast<qsizetype>(seconds.size() / 2);
    std::ranges::nth_element(seconds, middle);
    return *middle;
}

double secondsToBackUp(const QString &workbook)
{
    constexpr int backups = 5;
    SystemEnvironment environment;
    const auto file = opened(workbook, environment);
    std::vector<double> seconds;
    for (int i = 0; i < backups; ++i) {
        seconds.push_back(secondsOf([&] {
            const auto made = backUp(*file, Backup::Reason::Restore);
            require(made.has_value() && made->has_value(), "a backup is made");
        }));
        require(dropBackup(backupsOf(workbook).front()).has_value(), "a backup is dropped");
    }
    std::ranges::sort(seconds);
    return seconds[seconds.size() / 2];
}

double secondsToExport(const QString &workbook, const QString &target)
{
    SystemEnvironment environment;
    const auto file = opened(workbook, environment);
    return secondsOf(
        [&] { require(exportBundle(*file, target).has_value(), "the whole is exported"); });
}

} // namespace tournee
