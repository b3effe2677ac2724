// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/framewords.h"

#include <QCoreApplication>

namespace tournee {

namespace {

class FrameWords
{
    Q_DECLARE_TR_FUNCTIONS(tournee::FrameWords)

public:
    static QString workshop(const QString &title)
    {
        return title.isEmpty() ? tr("Workshop without a title") : title;
    }
    static QString table(const QString &workshop, const Entity &table)
    {
        return table.value(Field::Number).isNull()
                   ? tr("%1, table without a number").arg(workshop)
                   : tr("%1, table %2").arg(workshop).arg(table.number(Field::Number));
    }
    static QString sentence(qint64 entries, qint64 tables, bool isPreview)
    {
        const auto count = [](qint64 number) { return static_cast<int>(number); };
        const QString moved = isPreview ? tr("%n entries would move", nullptr, count(entries))
                                        : tr("%n entries moved", nullptr, count(entries));
        const QString joined = isPreview ? tr("%n table(s) would be joined", nullptr, count(tables))
                                         : tr("%n table(s) joined", nullptr, count(tables));
        return tr("%1; %2. The originals stay in the history, and the register takes it back.")
            .arg(joined, moved);
    }
};

} // namespace

Result<QString> joinName(WorkbookFile &file, const EntityId &kept, const EntityId &same)
{
    QStringList names;
    for (const EntityId &id : {kept, same}) {
        const auto entity = file.find(id);
        if (!entity)
            return entity.error();
        if (!*entity)
            return failure(ErrorCode::UnknownEntity, textFromUtf8(id.toString()));
        if ((*entity)->kind != Kind::Table) {
            names << FrameWords::workshop((*entity)->text(Field::Title).simplified());
            continue;
        }
        const auto session = file.find(Kind::Session, (*entity)->reference(Field::Session));
        if (!session)
            return session.error();
        const QString title = *session ? (*session)->text(Field::Title).simplified() : QString();
        names << FrameWords::table(FrameWords::workshop(title), **entity);
    }
    return names.join(QStringLiteral(" = "));
}

QString joinSentence(const FrameJoin &join, bool isPreview)
{
    return FrameWords::sentence(join.entries, join.tables, isPreview);
}

} // namespace tournee
