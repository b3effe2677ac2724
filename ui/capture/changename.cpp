// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/changename.h"

#include "core/report/words.h"

#include <QCoreApplication>

namespace tournee {

QString changeName(const Edit &edit)
{
    if (edit.changes.empty())
        return {};
    const Change &change = edit.changes.front();
    if (change.name.field == Field::Support && change.value.number() > 0)
        return QCoreApplication::translate("tournee::ChangeName", "support %1")
            .arg(change.value.number());
    return wordFor(change.name.field).toLower();
}

QString changeName(const QString &name, int count)
{
    if (count < 2)
        return name;
    return QCoreApplication::translate("tournee::ChangeName", "%1, %n entry(ies)", nullptr, count)
        .arg(name);
}

} // namespace tournee
