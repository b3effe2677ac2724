// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/municipality.h"

#include "core/domain/resources.h"

#include <QFile>

namespace tournee {

std::vector<Municipality> shippedMunicipalities()
{
    loadResources();
    QFile file(":/data/municipalities.csv");
    std::vector<Municipality> municipalities;
    if (!file.open(QIODevice::ReadOnly))
        return municipalities;
    file.readLine(); // the names of the columns
    while (!file.atEnd()) {
        // name,designation,region,mrc,code,population; no field of this file holds a comma
        const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(',');
        if (fields.size() >= 4)
            municipalities.push_back({fields[0], fields[2], fields[3]});
    }
    return municipalities;
}

} // namespace tournee
