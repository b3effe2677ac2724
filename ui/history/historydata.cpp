// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historydata.h"

#include "core/log/op.h"
#include "core/report/readable.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <map>

namespace tournee {

namespace {

class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(tournee::HistoryWords)

public:
    static QString table(qint64 number) { return tr("Table %1").arg(number); }
    static QString unnamed() { return tr("Without a title"); }
    static QString somebody(const QString &writer) { return tr("somebody (%1)").arg(writer); }
    static QString unknown() { return tr("something that is not here"); }
    static QString removed() { return tr("removed"); }
    static QString present() { return tr("present"); }
    static QString erased(const PastErasure &erasure)
    {
        return erasure.person.isEmpty()
                   ? tr("(erased for good %1: %2)").arg(timeWords(erasure.time), erasure.reason)
                   : tr("(erased for good %1 by %2: %3)")
                         .arg(timeWords(erasure.time), erasure.person, erasure.reason);
    }
    static QString chosen() { return tr("chosen"); }
};

/// The value that a version took the place of: the newest that its writer had seen.
const PastVersion *before(const PastVersion &version, const std::vector<PastVersion> &all)
{
    const PastVersion *found = nullptr;
    for (const PastVersion &each : all) {
        if (&each == &version)
            break;
        if (each.field == version.field && each.kind == version.kind
            && std::ranges::find(each.seenBy, version.op) != each.seenBy.end())
            found = &each;
    }
    return found;
}

} // namespace

Result<EntityWords> EntityWords::of(WorkbookFile &file)
{
    auto names = Names::of(file);
    if (!names)
        return names.error();
    return EntityWords(file, std::move(*names));
}

QString EntityWords::title(const Entity &entity) const
{
    if (entity.kind == Kind::Table) {
        const QString table = HistoryWords::table(entity.number(Field::Number));
        const QString name = entity.text(Field::Name);
        return name.isEmpty() ? table : table + " · " + name;
    }
    if (const QString name = m_names.nameOf(entity.id, isUiEnglish()); !name.isEmpty())
        return name;
    for (const Field field : {Field::Text, Field::Title, Field::Name}) {
        if (spec(entity.kind).find(field) && !entity.text(field).isEmpty())
            return entity.text(field);
    }
    return HistoryWords::unnamed();
}

QString EntityWords::place(const Entity &entity) const
{
    QStringList parts{wordFor(entity.kind)};
    Entity at = entity;
    for (const Field field : {Field::Table, Field::Session}) {
        if (!spec(at.kind).find(field))
            continue;
        const auto found = m_file.find(at.reference(field));
        if (!found || !*found)
            continue;
        at = **found;
        parts << title(at);
    }
    return parts.join(" · ");
}

QString EntityWords::field(Kind kind, const std::string &key) const
{
    const auto name = registerName(kind, key);
    if (!name)
        return textFromUtf8(key);
    const FieldSpec &field = spec(kind, name->field);
    const auto id = EntityId::fromString(name->element);
    if (field.shape == Shape::Scalar || field.type != Type::Reference || !id
        || !m_names.nameOf(*id, isUiEnglish()).isEmpty())
        return readableRegister(kind, key, m_names);
    return wordFor(name->field) + " (" + value(kind, {Field::Deleted, {}}, Value(name->element))
           + ')';
}

QString EntityWords::value(Kind kind, const RegisterName &name, const Value &value) const
{
    if (name.field == Field::Deleted && !std::holds_alternative<std::string>(value.data))
        return value.truth() ? HistoryWords::removed() : HistoryWords::present();
    const FieldSpec &field = spec(kind, name.field);
    if (field.shape == Shape::Set && field.type != Type::Text)
        return value.truth() ? HistoryWords::chosen() : QString();
    const auto id = std::holds_alternative<std::string>(value.data)
                            && (field.type == Type::Reference || name.field == Field::Deleted)
                        ? EntityId::fromString(value.utf8())
                        : std::nullopt;
    if (!id)
        return readable(field, value, m_names);
    if (const QString known = m_names.nameOf(*id, isUiEnglish()); !known.isEmpty())
        return known;
    const auto found = m_file.find(*id);
    return found && *found ? title(**found) : HistoryWords::unknown();
}

QString EntityWords::who(const PastVersion &version)
{
    if (!version.person.isEmpty())
        return version.person;
    if (!version.device.isEmpty())
        return version.device;
    return HistoryWords::somebody(textFromUtf8(version.writer.toString()).left(8));
}

Result<EntityHistory> readHistory(WorkbookFile &file, const EntityId &id)
{
    const auto entity = file.find(id);
    if (!entity)
        return entity.error();
    if (!*entity)
        return failure(ErrorCode::UnknownEntity, textFromUtf8(id.toString()));
    const auto versions = History(file).of(id);
    if (!versions)
        return versions.error();
    const auto words = EntityWords::of(file);
    if (!words)
        return words.error();

    EntityHistory history{**entity, words->title(**entity), words->place(**entity), {}};
    const Kind kind = history.entity.kind;
    for (const PastVersion &version : *versions) {
        const auto name = registerName(kind, version.field);
        if (!name || version.kind != nameOf(kind))
            continue; // of a newer program: it travels, and cannot be told
        if (history.steps.empty() || history.steps.back().op != version.op) {
            PastStep step{version.op, version.time, EntityWords::who(version), {}, {}, {}};
            step.isFirst = history.steps.empty();
            step.isWaiting = version.waiting;
            history.steps.push_back(std::move(step));
        }
        if (name->field == Field::Position)
            continue;
        FieldStep field;
        field.name = *name;
        field.field = words->field(kind, version.field);
        field.value = version.value;
        field.isErased = version.blank;
        if (version.erasure)
            field.erasure = HistoryWords::erased(*version.erasure);
        if (!version.blank)
            field.after = words->value(kind, *name, version.value);
        const PastVersion *const former = before(version, *versions);
        if (former && !former->blank)
            field.before = words->value(kind, *name, former->value);
        history.steps.back().fields.push_back(std::move(field));
    }
    for (PastStep &step : history.steps) { // the words first
        std::ranges::stable_sort(step.fields, {}, [](const FieldStep &field) {
            return field.name.field != Field::Text && field.name.field != Field::Title;
        });
    }
    std::ranges::reverse(history.steps);
    return history;
}

Edit bringBack(const Entity &now, const PastStep &step)
{
    Edit edit = update(now);
    for (const FieldStep &field : step.fields) {
        if (field.isErased || field.name.field == Field::Deleted)
            continue;
        const Register *const there = now.find(field.name);
        const bool isSo = there ? !there->diverges() && there->shown().value == field.value
                                : field.value.isNull();
        if (!isSo)
            edit.changes.push_back({field.name, field.value});
    }
    if (now.isDeleted())
        edit.set(Field::Deleted, Value(false));
    return edit;
}

QString timeWords(const Moment &moment)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.milliseconds, Qt::OffsetFromUTC,
                                                          moment.offsetMinutes * 60);
    return QLocale().toString(time.date(), QLocale::LongFormat) + ", " + time.toString("HH:mm");
}

} // namespace tournee
