// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/readable.h"

#include "core/log/erasure.h"
#include "core/log/op.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace tournee {

namespace {

class Readable
{
    Q_DECLARE_TR_FUNCTIONS(tournee::Readable)

public:
    static QString truth(bool value) { return value ? tr("yes") : tr("no"); }
    static QString blank(const std::optional<PastErasure> &erasure)
    {
        if (!erasure)
            return tr("[left out of what was received]");
        const QString when = readable(erasure->time);
        return erasure->reason.isEmpty() ? tr("[erased on %1]").arg(when)
                                         : tr("[erased on %1: %2]").arg(when, erasure->reason);
    }
};

QString nameOrId(std::string_view element, const Names &names)
{
    if (const auto id = EntityId::fromString(element)) {
        if (QString name = names.nameOf(*id, isUiEnglish()); !name.isEmpty())
            return name;
    }
    return textFromUtf8(element);
}

} // namespace

QString readable(const FieldSpec &field, const Value &value, const Names &names)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case Type::Reference:
        return nameOrId(value.utf8(), names);
    case Type::Choice:
        return wordForChoice(value.utf8());
    case Type::Truth:
        return Readable::truth(value.truth());
    case Type::Integer:
        return documentLocale().toString(value.number());
    default:
        return value.text();
    }
}

QString readable(const FieldSpec &field, const Entity &entity, const Names &names)
{
    QStringList parts;
    switch (field.shape) {
    case Shape::Scalar:
        return readable(field, entity.value(field.field), names);
    case Shape::Set:
        for (const std::string &each : entity.elements(field.field))
            parts.append(readable(field, Value(each), names));
        break;
    case Shape::Map: {
        auto entries = entity.entries(field.field);
        std::ranges::stable_sort(entries, {}, [&names](const auto &entry) {
            return names.orderOf(EntityId::fromString(entry.first).value_or(EntityId()));
        });
        for (const auto &[element, value] : entries) {
            parts.append(nameOrId(element, names) + QLatin1Char(' ')
                         + documentLocale().toString(value.number()));
        }
        break;
    }
    }
    return parts.join(QLatin1String(", "));
}

QString readableRegister(Kind kind, std::string_view key, const Names &names)
{
    const auto name = registerName(kind, key);
    if (!name)
        return textFromUtf8(key);
    QString word = wordFor(name->field);
    if (const auto value = erasedBy(key))
        return word + QLatin1String(" (") + readableRegister(kind, value->field, names)
               + QLatin1Char(')');
    if (name->element.empty() || spec(kind, name->field).type == Type::Text)
        return word;
    const QString element = spec(kind, name->field).type == Type::Choice
                                ? wordForChoice(name->element)
                                : nameOrId(name->element, names);
    return word + QLatin1String(" (") + element + QLatin1Char(')');
}

QString readable(const std::optional<PastErasure> &erasure)
{
    return Readable::blank(erasure);
}

QString readable(const Moment &moment)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.milliseconds, Qt::OffsetFromUTC,
                                                          moment.offsetMinutes * 60);
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace tournee
