// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/capturedraft.h"

#include "core/storage/marknames.h"
#include "core/storage/workbookfile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace tournee {

namespace {

constexpr std::string_view capturePrefix = "capture:";
constexpr std::string_view editPrefix = "edit:";

QString written(EntityId id)
{
    return id.isNull() ? QString() : QString::fromStdString(id.toString());
}

EntityId read(const QJsonValue &value)
{
    return EntityId::fromString(value.toString().toStdString()).value_or(EntityId{});
}

bool isRemark(Kind kind)
{
    return kind == Kind::Quote || kind == Kind::Disagreement || kind == Kind::Note;
}

/// Behind the table there may be where at the table it was typed.
std::optional<EntityId> tableOfSlot(const std::string &slot)
{
    constexpr std::size_t idLength = 36;
    return EntityId::fromString(std::string_view(slot).substr(capturePrefix.size(), idLength));
}

/// The entry that \a draft has become already; nothing when there is none.
Result<std::optional<Entity>> entryOf(WorkbookFile &file, const std::string &slot,
                                      const CaptureDraft &draft)
{
    const EntityId id = entityOfEditSlot(slot).value_or(draft.entity);
    auto found = file.find(id);
    if (found && *found && !isEntry((*found)->kind))
        return std::optional<Entity>();
    return found;
}

Result<Edit> editOf(WorkbookFile &file, const std::string &slot, const CaptureDraft &draft,
                    const MarkNames &names)
{
    const std::vector<Mark> marks = marksIn(draft.text, names);
    const QString text = notedText(withoutMarks(draft.text, marks), draft.kind, draft.wasMarkTyped);
    const auto existing = entryOf(file, slot, draft);
    if (!existing)
        return existing.error();
    Edit edit =
        *existing ? update(**existing) : addition(draft.kind, file.environment().newId<EntityId>());
    edit.set(Field::Text, Value(text));
    applyMarks(edit, *existing ? &**existing : nullptr, {}, marks);
    if (*existing)
        return edit; // of its former kind, if that was to change too: the words count
    if (slot.starts_with(capturePrefix)) {
        if (const auto table = tableOfSlot(slot))
            edit.set(Field::Table, *table);
    }
    if (!draft.round.isNull())
        edit.set(Field::Round, draft.round);
    const auto parent = file.find(draft.parent);
    if (!parent)
        return parent.error();
    if (*parent && mayStandUnder(draft.kind, (*parent)->kind))
        link(edit, {}, draft.parent);
    return edit;
}

} // namespace

std::string toJson(const CaptureDraft &draft)
{
    QJsonObject object{{"text", draft.text},
                       {"kind", QString::fromUtf8(nameOf(draft.kind).data(),
                                                  qsizetype(nameOf(draft.kind).size()))},
                       {"cursor", draft.cursor}};
    const std::pair<const char *, EntityId> ids[] = {
        {"parent", draft.parent}, {"round", draft.round}, {"entity", draft.entity}};
    for (const auto &[name, id] : ids) {
        if (!id.isNull())
            object.insert(QLatin1String(name), written(id));
    }
    if (draft.wasMarkTyped)
        object.insert("mark", true);
    if (draft.isAbandoned)
        object.insert("abandoned", true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<CaptureDraft> captureDraftFromJson(const std::string &json)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    const auto kind = kindNamed(object["kind"].toString().toStdString());
    if (!kind || !isEntry(*kind) || !object["text"].isString())
        return {};
    CaptureDraft draft;
    draft.text = object["text"].toString();
    draft.kind = *kind;
    draft.parent = read(object["parent"]);
    draft.round = read(object["round"]);
    draft.entity = read(object["entity"]);
    draft.cursor = object["cursor"].toInt();
    draft.wasMarkTyped = object["mark"].toBool();
    draft.isAbandoned = object["abandoned"].toBool();
    return draft;
}

std::string captureSlot(EntityId table)
{
    return std::string(capturePrefix) + table.toString();
}

std::string readBackSlot(EntityId table)
{
    return captureSlot(table) + ":readback";
}

std::string sheetSlot(EntityId table)
{
    return captureSlot(table) + ":sheet";
}

std::string editSlot(EntityId entity)
{
    return std::string(editPrefix) + entity.toString();
}

std::optional<EntityId> entityOfEditSlot(const std::string &slot)
{
    if (!slot.starts_with(editPrefix))
        return {};
    return EntityId::fromString(slot.substr(editPrefix.size()));
}

bool mayStandUnder(Kind child, Kind parent)
{
    if (child == Kind::Solution)
        return parent == Kind::Challenge;
    return isRemark(child) && (parent == Kind::Challenge || parent == Kind::Solution);
}

void link(Edit &edit, EntityId former, EntityId parent)
{
    if (former == parent)
        return;
    if (isRemark(edit.kind)) {
        edit.set(Field::About, parent);
    } else if (edit.kind == Kind::Solution) {
        if (!former.isNull())
            edit.exclude(Field::Challenges, former);
        if (!parent.isNull())
            edit.include(Field::Challenges, parent);
    }
}

QString notedText(const QString &typed, Kind kind, bool wasMarkTyped)
{
    QString text = typed.trimmed();
    if (kind != Kind::Quote || !wasMarkTyped || text.isEmpty())
        return text;
    const bool closes = (text.endsWith(u'»') && !text.contains(u'«'))
                        || (text.endsWith(u'”') && !text.contains(u'“'))
                        || (text.endsWith(u'"') && text.count(u'"') == 1);
    if (closes && text.size() > 1) {
        text.chop(1);
        text = text.trimmed();
    }
    return text;
}

QString unfinishedWords(const Draft &draft)
{
    const auto words = captureDraftFromJson(draft.content);
    return words && !words->isAbandoned ? words->text.trimmed() : QString();
}

Result<ChangeSet> sealDrafts(WorkbookFile &file, std::span<const std::string> openSlots)
{
    const auto drafts = file.drafts();
    if (!drafts)
        return drafts.error();
    ChangeSet changes;
    std::optional<Vocabulary> vocabulary;
    for (const Draft &each : *drafts) {
        if (unfinishedWords(each).isEmpty()
            || std::ranges::find(openSlots, each.slot) != openSlots.end())
            continue;
        if (!vocabulary) {
            auto read = readVocabulary(file, {}, false);
            if (!read)
                return read.error();
            vocabulary = std::move(*read);
        }
        const auto edit =
            editOf(file, each.slot, *captureDraftFromJson(each.content), vocabulary->names);
        if (!edit)
            return edit.error();
        auto applied = file.apply(std::span(&*edit, 1), each.slot);
        if (!applied)
            return applied.error();
        std::ranges::move(applied->changes.entities, std::back_inserter(changes.entities));
    }
    return changes;
}

std::string placeSlot()
{
    return "place";
}

Result<EntityId> tableOfDrafts(WorkbookFile &file)
{
    const auto drafts = file.drafts();
    if (!drafts)
        return drafts.error();
    for (const Draft &each : *drafts) {
        const auto draft = captureDraftFromJson(each.content);
        if (!draft || draft->isAbandoned)
            continue;
        if (each.slot.starts_with(capturePrefix))
            return tableOfSlot(each.slot).value_or(EntityId{});
        if (const auto edited = entityOfEditSlot(each.slot)) {
            const auto entry = file.find(*edited);
            if (!entry)
                return entry.error();
            if (*entry)
                return (*entry)->reference(Field::Table);
        }
    }
    return EntityId{};
}

Result<EntityId> tableToReturnTo(WorkbookFile &file)
{
    auto typed = tableOfDrafts(file);
    if (!typed || !typed->isNull())
        return typed;
    const auto drafts = file.drafts();
    if (!drafts)
        return drafts.error();
    const auto place = std::ranges::find(*drafts, placeSlot(), &Draft::slot);
    return place == drafts->end() ? EntityId{}
                                  : EntityId::fromString(place->content).value_or(EntityId{});
}

} // namespace tournee
