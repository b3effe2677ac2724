// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentjob.h"

#include "core/storage/importer.h"
#include "core/storage/privatecopy.h"
#include "ui/language.h"
#include "ui/printer/allformats.h"
#include "ui/printer/pagecomposer.h"
#include "ui/printer/pagelayout.h"
#include "ui/whenanswered.h"

#include <QtConcurrentRun>
#include <QTemporaryDir>

namespace tournee {

DocumentJob::DocumentJob(Workbook &workbook, Environment &environment, QObject *parent)
    : QObject(parent), m_workbook(workbook), m_environment(environment)
{}

DocumentJob::~DocumentJob()
{
    cancel();
    m_running.waitForFinished();
}

void DocumentJob::cancel()
{
    if (m_progress)
        m_progress->isCancelled = true;
}

void DocumentJob::run(const QString &language, Work work, std::function<void(const Outcome &)> done)
{
    cancel();
    auto progress = std::make_shared<Progress>();
    m_progress = progress;
    const auto finish = [this, progress, done = std::move(done)](const Outcome &outcome) {
        if (progress != m_progress)
            return; // another one has overtaken it
        m_progress = nullptr;
        if (progress->isCancelled)
            emit cancelled();
        else if (outcome.error)
            emit failed(*outcome.error);
        else
            done(outcome);
    };
    // Removed with the last who holds it, whatever happens.
    auto folder = std::make_shared<QTemporaryDir>();
    const QString copy = folder->filePath(QStringLiteral("copy.tournee"));
    auto copied =
        m_workbook.read([copy, folder](WorkbookFile &file) { return copyWorkbook(file, copy); },
                        Workbook::Priority::Background);
    whenAnswered(copied, this, [=, this](const Result<void> &answer) {
        if (!answer || progress->isCancelled) {
            finish({answer ? std::nullopt : std::optional(answer.error()), nullptr});
            return;
        }
        m_running = QtConcurrent::run([=, environment = &m_environment]() -> Outcome {
            const ThreadLanguage spoken(language);
            const auto file =
                WorkbookFile::open(copy, *environment, {}, WorkbookFile::Access::ReadOnly);
            const auto held = folder; // until the file is closed
            if (!file)
                return {file.error(), nullptr};
            return work(**file, *progress);
        });
        whenAnswered(m_running, this, finish);
    });
}

void DocumentJob::write(const ReportRequest &request, const QString &path)
{
    const auto work = [request, path](WorkbookFile &file, Progress &progress) -> Outcome {
        const auto formats = allReportFormats();
        const ReportFormat *const format = formatOf(path, formats);
        if (!format)
            return {Error{ErrorCode::FileNotWritable, path, {}}, nullptr};
        DrawnPictures pictures;
        ReportRequest drawn = request;
        drawn.pictures = &pictures;
        const auto written = writeReport(file, path, *format, drawn, &progress);
        return {written ? std::nullopt : std::optional(written.error()), nullptr};
    };
    run(request.recipe.language, work, [this, path](const Outcome &) { emit written(path); });
}

void DocumentJob::layOut(const ReportRequest &request)
{
    const auto work = [request](WorkbookFile &file, Progress &progress) -> Outcome {
        DrawnPictures pictures;
        ReportRequest drawn = request;
        drawn.pictures = &pictures;
        PageComposer composer;
        if (const auto told = tellReport(file, composer, drawn, &progress); !told)
            return {told.error(), nullptr};
        return {std::nullopt, std::make_shared<PageLayout>(composer, &progress.isCancelled)};
    };
    run(request.recipe.language, work,
        [this](const Outcome &outcome) { emit laidOut(outcome.pages); });
}

} // namespace tournee
