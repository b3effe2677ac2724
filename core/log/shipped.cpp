// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/shipped.h"

#include "core/domain/edit.h"
#include "core/domain/resources.h"

#include <QFile>
#include <QUuid>

#include <algorithm>

namespace tournee {

namespace {

// Random, drawn once: the namespace of Tournée's own names.
const QUuid &nameSpace()
{
    static const QUuid uuid(QStringLiteral("{8b1f6a52-3c0d-4e77-9d3a-5a2f4c6e1b90}"));
    return uuid;
}

template <typename IdType>
IdType named(const QByteArray &name)
{
    const QByteArray raw = QUuid::createUuidV5(nameSpace(), name).toRfc4122();
    return IdType::fromView({raw.constData(), static_cast<std::size_t>(raw.size())});
}

/// RFC 4180, without line breaks inside a cell: what the shipped files need.
QList<QByteArray> cellsOf(const QByteArray &line)
{
    QList<QByteArray> cells{QByteArray()};
    bool isQuoted = false;
    for (const char c : line) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == ',' && !isQuoted)
            cells.append(QByteArray());
        else
            cells.last() += c;
    }
    return cells;
}

std::vector<QList<QByteArray>> rowsOf(const char *file)
{
    QFile source(QStringLiteral(":/data/") + QLatin1String(file));
    std::vector<QList<QByteArray>> rows;
    if (!source.open(QIODevice::ReadOnly))
        return rows;
    source.readLine(); // names of the columns
    while (!source.atEnd()) {
        const QByteArray line = source.readLine().trimmed();
        if (!line.isEmpty())
            rows.push_back(cellsOf(line));
    }
    return rows;
}

class ShippedWriter
{
public:
    void add(const Edit &edit)
    {
        std::vector<Change> changes = edit.changes;
        std::ranges::sort(changes, {},
                          [&](const Change &each) { return fieldKey(edit.kind, each.name); });
        Op op;
        op.writer = named<WriterId>("writer");
        op.seq = m_ops.size() + 1;
        op.lamport = op.seq;
        if (!m_ops.empty())
            op.previous = m_ops.back().id;
        op.time = {1'767'225'600'000, 0}; // 2026-01-01T00:00Z
        op.kind = nameOf(edit.kind);
        op.entity = edit.entity;
        std::vector<Value> values;
        for (Change &change : changes) {
            op.fields.push_back(fieldKey(edit.kind, change.name));
            values.push_back(std::move(change.value));
        }
        // Public facts: nothing to hide behind the salt, it only has to be the same everywhere.
        const Salt salt = Salt::fromView(sha256(edit.entity.view()).view());
        m_ops.push_back(loggedOp(std::move(op), OpValues::salted(salt, std::move(values))));
    }
    [[nodiscard]] std::vector<LoggedOp> take() { return std::move(m_ops); }

private:
    std::vector<LoggedOp> m_ops;
};

Value cell(const QList<QByteArray> &row, qsizetype column)
{
    return Value(row.value(column).trimmed().toStdString());
}

std::vector<LoggedOp> madeOps()
{
    loadResources();
    ShippedWriter writer;
    for (const auto &row : rowsOf("regions.csv")) {
        writer.add(addition(Kind::Region, shippedId(Kind::Region, cell(row, 0).utf8()))
                       .set(Field::Code, cell(row, 0))
                       .set(Field::Name, cell(row, 1))
                       .set(Field::NameEn, cell(row, 2))
                       .set(Field::Tile, cell(row, 3)));
    }
    for (const auto &row : rowsOf("themes.csv")) {
        writer.add(addition(Kind::Theme, shippedId(Kind::Theme, cell(row, 0).utf8()))
                       .set(Field::Name, cell(row, 0))
                       .set(Field::NameEn, cell(row, 1))
                       .set(Field::Colour, cell(row, 2)));
    }
    for (const auto &row : rowsOf("backgrounds.csv")) {
        writer.add(addition(Kind::Background, shippedId(Kind::Background, cell(row, 0).utf8()))
                       .set(Field::Code, cell(row, 0))
                       .set(Field::Name, cell(row, 1))
                       .set(Field::NameEn, cell(row, 2)));
    }
    for (const auto &row : rowsOf("hubs.csv")) {
        Edit hub = addition(Kind::Hub, shippedId(Kind::Hub, cell(row, 0).utf8()))
                       .set(Field::Code, cell(row, 0))
                       .set(Field::Name, cell(row, 1))
                       .set(Field::NameEn, cell(row, 2));
        for (const QByteArray &region : row.value(3).split(';')) {
            if (!region.trimmed().isEmpty())
                hub.include(Field::Regions,
                            shippedId(Kind::Region, region.trimmed().toStdString()));
        }
        writer.add(hub);
    }
    return writer.take();
}

} // namespace

EntityId shippedId(Kind kind, std::string_view name)
{
    QByteArray path(nameOf(kind).data(), static_cast<qsizetype>(nameOf(kind).size()));
    path += '/';
    path += QByteArray(name.data(), static_cast<qsizetype>(name.size()));
    return named<EntityId>(path);
}

const std::vector<LoggedOp> &shippedOps()
{
    static const std::vector<LoggedOp> ops = madeOps();
    return ops;
}

} // namespace tournee
