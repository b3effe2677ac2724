// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/storage/workbook.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tournee {

class PageLayout;

/// Makes one document at a time from a copy of the workbook, on a thread of its own, while everybody goes
/// on writing.
class DocumentJob final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the job.
    DocumentJob(Workbook &workbook, Environment &environment, QObject *parent = nullptr);
    /// Cancels what is under way and waits until its thread has heard it.
    ~DocumentJob() override;

    [[nodiscard]] bool isBusy() const { return m_progress != nullptr; }
    [[nodiscard]] const std::shared_ptr<Progress> &progress() const { return m_progress; }
    /// In the language of the request's recipe. A job that is under way is cancelled first.
    void write(const ReportRequest &request, const QString &path);
    void layOut(const ReportRequest &request);
    void cancel();

signals:
    void written(const QString &path);
    void laidOut(std::shared_ptr<const tournee::PageLayout> pages);
    /// Not after a cancellation: cancelled() then.
    void failed(const tournee::Error &error);
    void cancelled();

private:
    struct Outcome
    {
        std::optional<Error> error;
        std::shared_ptr<const PageLayout> pages;
    };
    using Work = std::function<Outcome(WorkbookFile &file, Progress &progress)>;

    void run(const QString &language, Work work, std::function<void(const Outcome &)> done);

    Workbook &m_workbook;
    Environment &m_environment;
    std::shared_ptr<Progress> m_progress; ///< of what is under way
    QFuture<Outcome> m_running;
};

} // namespace tournee
