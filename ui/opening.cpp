// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening.h"

#include "core/analysis/sample.h"
#include "core/storage/capturedraft.h"
#include "ui/filechooser.h"
#include "ui/whenanswered.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <utility>

namespace tournee {

Opening::Opening(Environment &environment, QObject *parent)
    : QObject(parent), m_environment(environment)
{}

void Opening::begin(const QString &path, How how, Ready ready)
{
    const QString name = QFileInfo(path).completeBaseName();
    setBusy(how == How::New ? tr("Making “%1”…").arg(name) : tr("Opening “%1”…").arg(name));
    if (how == How::New)
        QDir().mkpath(QFileInfo(path).absolutePath());
    m_workbook = std::make_unique<Workbook>(path, m_environment, m_author);
    auto opened = how == How::New ? m_workbook->create() : m_workbook->open();
    // Whoever was typing when the battery died goes on in the middle of the word; and on the next day
    // where the table was left.
    auto table = m_workbook->read(tableToReturnTo, Workbook::Priority::Edit);
    whenAnswered(table, this,
                 [this, path, opened, ready = std::move(ready)](const Result<EntityId> &answer) {
                     auto workbook = std::move(m_workbook);
                     setBusy({});
                     if (const Result<void> result = opened.result(); !result)
                         emit failed(path, result.error());
                     else
                         ready(std::move(workbook), answer ? *answer : EntityId{});
                 });
}

void Opening::makeSample(const QString &folder, std::function<void(const QString &path)> ready)
{
    const QString path = freeFileName(folder, tr("Sample tour"), ".tournee");
    QDir().mkpath(folder);
    setBusy(tr("Making a sample tour…"));
    whenAnswered(QtConcurrent::run([path] { return tournee::makeSample(path, {}); }), this,
                 [this, path, ready = std::move(ready)](const Result<SampleSummary> &made) {
                     setBusy({});
                     if (made)
                         ready(path);
                     else
                         emit failed(path, made.error());
                 });
}

void Opening::setBusy(const QString &words)
{
    m_isBusy = !words.isEmpty();
    emit busyChanged(words);
}

} // namespace tournee
