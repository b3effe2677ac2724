// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/entrydrop.h"

#include "ui/capture/capturemodel.h"
#include "ui/capture/entrydelegate.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QMimeData>
#include <QPainter>

namespace tournee {

namespace {

constexpr char draggedType[] = "application/x-tournee-entries";

} // namespace

EntryDrop EntryDrop::at(const QListView &list, const CaptureModel &model, const QPoint &point)
{
    QModelIndex index = list.indexAt(point);
    if (!index.isValid() && model.rowCount() > 0)
        return {model.last(), EntryMover::Place::Below};
    if (model.idAt(index).isNull()) // the heading of a round: what follows it
        return {model.idAt(model.index(index.row() + 1)), EntryMover::Place::Above};
    const QRect line = list.visualRect(index);
    const int edge = line.height() / 4;
    const EntityId id = model.idAt(index);
    if (point.y() < line.top() + edge)
        return {id, EntryMover::Place::Above};
    const Kind kind = model.entry(id)->kind;
    const bool mayHold = kind == Kind::Challenge || kind == Kind::Solution;
    if (mayHold && point.y() <= line.bottom() - edge)
        return {id, EntryMover::Place::Under};
    return {id, EntryMover::Place::Below};
}

void EntryDrop::paint(QPainter &painter, const QListView &list, const CaptureModel &model) const
{
    const QModelIndex index = model.indexOf(target);
    if (!index.isValid())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours(list.palette()).accent, 2));
    const QRect line = EntryDelegate::column(list.visualRect(index));
    if (place == EntryMover::Place::Under)
        painter.drawRoundedRect(line.adjusted(1, 1, -1, -1), scaled(radius::card),
                                scaled(radius::card));
    else if (place == EntryMover::Place::Above)
        painter.drawLine(line.left(), line.top() + 1, line.right(), line.top() + 1);
    else
        painter.drawLine(line.left(), line.bottom() - 1, line.right(), line.bottom() - 1);
}

QMimeData *draggedEntries(const std::vector<EntityId> &ids, const CaptureModel &model)
{
    QByteArrayList names;
    QStringList words;
    for (const EntityId id : ids) {
        names << QByteArray::fromStdString(id.toString());
        words << model.indexOf(id).data().toString();
    }
    auto *const data = new QMimeData;
    data->setData(draggedType, names.join(' '));
    data->setText(words.join('\n'));
    return data;
}

bool areEntries(const QMimeData &data)
{
    return data.hasFormat(draggedType);
}

std::vector<EntityId> entriesIn(const QMimeData &data)
{
    std::vector<EntityId> ids;
    for (const QByteArray &each : data.data(draggedType).split(' ')) {
        if (const auto id = EntityId::fromString(each.toStdString()))
            ids.push_back(*id);
    }
    return ids;
}

} // namespace tournee
