// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sense/evidencedrag.h"

#include <QMimeData>

namespace tournee {

const char *evidenceType()
{
    return "application/x-tournee-evidence";
}

QMimeData *evidenceData(const std::vector<EntityId> &ids, const QString &words)
{
    QByteArrayList names;
    for (const EntityId &id : ids)
        names << QByteArray::fromStdString(id.toString());
    auto *const data = new QMimeData;
    data->setData(evidenceType(), names.join(' '));
    data->setText(words);
    return data;
}

std::vector<EntityId> evidenceIn(const QMimeData &data)
{
    std::vector<EntityId> ids;
    for (const QByteArray &each : data.data(evidenceType()).split(' ')) {
        if (const auto id = EntityId::fromString(each.toStdString()))
            ids.push_back(*id);
    }
    return ids;
}

} // namespace tournee
