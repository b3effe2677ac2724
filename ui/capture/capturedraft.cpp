// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/capturedraft.h"

#include "core/storage/workbookfile.h"

#include <QJsonDocument>
#include <QJsonObject>

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

Result<EntityId> tableOfDrafts(WorkbookFile &file)
{
    const auto drafts = file.drafts();
    if (!drafts)
        return drafts.error();
    for (const Draft &each : *drafts) {
        const auto draft = captureDraftFromJson(each.content);
        if (!draft || draft->isAbandoned)
            continue;
        if (each.slot.starts_with(capturePrefix)) {
            const std::string id = each.slot.substr(capturePrefix.size());
            return EntityId::fromString(id).value_or(EntityId{});
        }
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

} // namespace tournee
