// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/manifest.h"

#include "core/log/json.h"
#include "core/sqlite/database.h"

#include <algorithm>
#include <optional>

namespace tournee {

namespace {

constexpr qint64 formatVersion = 1;

/// What a program must know to use the bundle at all. An older one would take a kit with recipients and
/// then export in plain what was to be encrypted.
constexpr std::string_view recipientsFeature = "recipients";
constexpr std::size_t mostRecipients = 64;
constexpr std::size_t longestSignerName = 400;

[[noreturn]] void refuse(const QString &why)
{
    throw Failure(ErrorCode::BundleDamaged, {}, QStringLiteral("manifest.json: ") + why);
}

/// Members in the order in which they are added, one a line.
class ObjectWriter
{
public:
    void add(std::string_view name, const std::string &json)
    {
        m_json += m_json.empty() ? "{\n  " : ",\n  ";
        appendJson(m_json, name);
        m_json += ": ";
        m_json += json;
    }
    void add(std::string_view name, const std::vector<std::string> &elements)
    {
        std::string json = "[";
        for (const std::string &element : elements) {
            json += json.size() == 1 ? "\n    " : ",\n    ";
            json += element;
        }
        json += elements.empty() ? "]" : "\n  ]";
        add(name, json);
    }
    [[nodiscard]] std::string finished() const { return m_json + "\n}\n"; }

private:
    std::string m_json;
};

std::string jsonOf(std::string_view text)
{
    std::string json;
    appendJson(json, text);
    return json;
}

std::vector<std::string> jsonOf(const std::vector<EntityId> &ids)
{
    std::vector<std::string> result;
    result.reserve(ids.size());
    for (const EntityId &id : ids)
        result.push_back(jsonOf(id.toString()));
    return result;
}

std::string jsonOf(const ManifestFile &file)
{
    return R"({"name": )" + jsonOf(file.name) + R"(, "size": )" + std::to_string(file.size)
           + R"(, "sha256": )" + jsonOf(file.sha256.toHex()) + '}';
}

std::vector<std::string> jsonOf(const std::vector<AgeRecipient> &recipients)
{
    std::vector<std::string> result;
    result.reserve(recipients.size());
    for (const AgeRecipient &recipient : recipients)
        result.push_back(jsonOf(recipient.toString()));
    return result;
}

std::string jsonOf(const BundleSigner &signer)
{
    return R"({"key": )" + jsonOf(signer.key.toString()) + R"(, "name": )" + jsonOf(signer.name)
           + '}';
}

template <typename Wanted>
Wanted member(simdjson::dom::object object, std::string_view name)
{
    Wanted result;
    if (object[name].get(result))
        refuse(QStringLiteral("%1 is missing or of another type").arg(textFromUtf8(name)));
    return result;
}

quint64 countOf(simdjson::dom::object object, std::string_view name)
{
    const auto number = member<int64_t>(object, name);
    if (number < 0)
        refuse(QStringLiteral("%1 is negative").arg(textFromUtf8(name)));
    return static_cast<quint64>(number);
}

EntityId idFrom(simdjson::dom::element element)
{
    std::string_view text;
    std::optional<EntityId> id;
    if (!element.get(text))
        id = EntityId::fromString(text);
    if (!id)
        refuse(QStringLiteral("an id is malformed"));
    return *id;
}

std::vector<EntityId> idsFrom(simdjson::dom::array array)
{
    std::vector<EntityId> ids;
    for (const simdjson::dom::element each : array)
        ids.push_back(idFrom(each));
    return ids;
}

ManifestFile fileFrom(simdjson::dom::element element)
{
    simdjson::dom::object object;
    if (element.get(object))
        refuse(QStringLiteral("a file is not an object"));
    const auto hash = Hash::fromHex(member<std::string_view>(object, "sha256"));
    if (!hash)
        refuse(QStringLiteral("a hash is malformed"));
    return {std::string(member<std::string_view>(object, "name")), countOf(object, "size"), *hash};
}

std::vector<AgeRecipient> recipientsFrom(simdjson::dom::object object)
{
    std::vector<AgeRecipient> recipients;
    if (object["recipients"].error() != simdjson::SUCCESS)
        return recipients;
    for (const simdjson::dom::element each : member<simdjson::dom::array>(object, "recipients")) {
        std::string_view text;
        std::optional<AgeRecipient> recipient;
        if (!each.get(text))
            recipient = AgeRecipient::fromString(text);
        if (!recipient || recipients.size() == mostRecipients)
            refuse(QStringLiteral("a recipient is malformed, or there are too many"));
        recipients.push_back(*recipient);
    }
    return recipients;
}

std::optional<BundleSigner> signerFrom(simdjson::dom::object object)
{
    if (object["signer"].error() != simdjson::SUCCESS)
        return {};
    const auto signer = member<simdjson::dom::object>(object, "signer");
    const auto key = SignerKey::fromString(member<std::string_view>(signer, "key"));
    if (!key)
        refuse(QStringLiteral("the signer's key is malformed"));
    const auto name = member<std::string_view>(signer, "name");
    // It is shown to people, on terminals too.
    if (name.size() > longestSignerName
        || std::ranges::any_of(name, [](unsigned char c) { return c < 0x20 || c == 0x7f; }))
        refuse(QStringLiteral("the signer's name is malformed"));
    return BundleSigner{*key, std::string(name)};
}

void refuseWhatIsTooNew(simdjson::dom::object object)
{
    const auto format = member<int64_t>(object, "format");
    if (format < 1)
        refuse(QStringLiteral("format is not a positive number"));
    if (format > formatVersion) {
        throw Failure(ErrorCode::BundleTooNew, {},
                      QStringLiteral("manifest.json: format %1").arg(format));
    }
    for (const simdjson::dom::element each :
         member<simdjson::dom::array>(object, "mustUnderstand")) {
        std::string_view feature;
        if (each.get(feature))
            refuse(QStringLiteral("mustUnderstand is not a list of names"));
        if (feature == recipientsFeature)
            continue;
        throw Failure(
            ErrorCode::BundleTooNew, {},
            QStringLiteral("manifest.json: must understand %1").arg(textFromUtf8(feature)));
    }
}

} // namespace

std::string Manifest::json() const
{
    ObjectWriter object;
    object.add("format", std::to_string(formatVersion));
    std::vector<std::string> features;
    if (!cover.recipients.empty())
        features.push_back(jsonOf(recipientsFeature));
    object.add("mustUnderstand", features);
    object.add("kit", cover.isKit ? "true" : "false");
    object.add("tour", cover.tour.isNull() ? "null" : jsonOf(cover.tour.toString()));
    object.add("title", jsonOf(cover.title));
    object.add("sessions", jsonOf(cover.sessions));
    object.add("tables", jsonOf(cover.tables));
    object.add("entries", std::to_string(cover.entries));
    if (!cover.recipients.empty())
        object.add("recipients", jsonOf(cover.recipients));
    if (cover.signer)
        object.add("signer", jsonOf(*cover.signer));
    object.add("ops", std::to_string(ops));
    std::vector<std::string> lines;
    lines.reserve(files.size());
    for (const ManifestFile &file : files)
        lines.push_back(jsonOf(file));
    object.add("files", lines);
    return object.finished();
}

Manifest manifestFrom(std::string_view json)
{
    JsonParser parser;
    const auto parsed = parser.parse(json);
    if (!parsed)
        refuse(parsed.error().detail);
    simdjson::dom::object object;
    if (parsed->get(object))
        refuse(QStringLiteral("not an object"));
    refuseWhatIsTooNew(object);

    Manifest manifest;
    manifest.cover.isKit = member<bool>(object, "kit");
    const auto tour = member<simdjson::dom::element>(object, "tour");
    if (!tour.is_null())
        manifest.cover.tour = idFrom(tour);
    manifest.cover.title = member<std::string_view>(object, "title");
    manifest.cover.sessions = idsFrom(member<simdjson::dom::array>(object, "sessions"));
    manifest.cover.tables = idsFrom(member<simdjson::dom::array>(object, "tables"));
    manifest.cover.entries = static_cast<qint64>(countOf(object, "entries"));
    manifest.cover.recipients = recipientsFrom(object);
    manifest.cover.signer = signerFrom(object);
    manifest.ops = countOf(object, "ops");
    for (const simdjson::dom::element each : member<simdjson::dom::array>(object, "files"))
        manifest.files.push_back(fileFrom(each));
    return manifest;
}

} // namespace tournee
