// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photos/photoadder.h"

#include "core/report/sentences.h"
#include "core/storage/workbook.h"
#include "ui/editcommand.h"
#include "ui/pictures/picturewords.h"
#include "ui/pictures/reducer.h"
#include "ui/whenanswered.h"

#include <QBuffer>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace tournee {

namespace {

constexpr int handful = 8;

tl::expected<ReducedPicture, PictureProblem> reducedFrom(const PictureSource &source)
{
    if (!source.path.isEmpty())
        return reduced(source.path);
    if (source.bytes.isEmpty())
        return reduced(source.image);
    QBuffer buffer;
    buffer.setData(source.bytes);
    buffer.open(QIODevice::ReadOnly);
    return reduced(buffer);
}

} // namespace

PhotoAdder::PhotoAdder(Workbook &workbook, QUndoStack &undoStack, QObject *parent)
    : QObject(parent), m_workbook(workbook), m_undoStack(undoStack)
{
    m_pool.setMaxThreadCount(1); // whoever types needs the other ones
}

PhotoAdder::~PhotoAdder()
{
    m_pool.clear();
}

void PhotoAdder::add(EntityId about, std::vector<PictureSource> sources)
{
    if (sources.empty() || about.isNull())
        return;
    m_waiting += static_cast<int>(sources.size());
    m_batches.push_back(
        {about,
         {std::make_move_iterator(sources.begin()), std::make_move_iterator(sources.end())},
         0,
         {}});
    emit waitingChanged();
    if (!m_isBusy)
        next();
}

PhotoAdder::Reduced PhotoAdder::reducedFrom(const std::vector<PictureSource> &sources,
                                            EntityId about)
{
    Reduced result;
    for (const PictureSource &source : sources) {
        auto picture = tournee::reducedFrom(source);
        if (picture) {
            result.photos.push_back(
                {about, std::move(picture->bytes), std::move(picture->mediaType), {}});
        } else {
            const QString name = source.path.isEmpty() ? tr("The pasted picture")
                                                       : QFileInfo(source.path).fileName();
            result.refusals << sentence(picture.error(), name);
        }
    }
    return result;
}

void PhotoAdder::next()
{
    while (!m_batches.empty() && m_batches.front().sources.empty()) {
        const Batch done = std::move(m_batches.front());
        m_batches.pop_front();
        emit finished(done.about, done.count, done.refusals);
    }
    m_isBusy = !m_batches.empty();
    if (!m_isBusy)
        return;
    Batch &batch = m_batches.front();
    std::vector<PictureSource> sources;
    while (!batch.sources.empty() && sources.size() < handful) {
        sources.push_back(std::move(batch.sources.front()));
        batch.sources.pop_front();
    }
    whenAnswered(
        QtConcurrent::run(&m_pool, [sources = std::move(sources),
                                    about = batch.about] { return reducedFrom(sources, about); }),
        this, [this](Reduced reduced) { attach(std::move(reduced)); });
}

void PhotoAdder::attach(Reduced reduced)
{
    Batch &batch = m_batches.front();
    batch.refusals += reduced.refusals;
    m_waiting -= static_cast<int>(reduced.refusals.size());
    if (reduced.photos.empty()) {
        emit waitingChanged();
        next();
        return;
    }
    const auto count = static_cast<int>(reduced.photos.size());
    whenAnswered(m_workbook.attach(std::move(reduced.photos)), this,
                 [this, count](const Result<Applied> &applied) {
                     m_waiting -= count;
                     if (!applied) {
                         m_batches.front().refusals << sentence(applied.error());
                     } else {
                         m_batches.front().count += count;
                         recordEdit(m_workbook, m_undoStack, tr("Add %n photo(s)", nullptr, count),
                                    *applied);
                     }
                     emit waitingChanged();
                     next();
                 });
}

} // namespace tournee
