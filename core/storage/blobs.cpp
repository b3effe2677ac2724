// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/blobs.h"

#include "core/bundle/limits.h"
#include "core/log/blobname.h"
#include "core/log/logstore.h"

#include <set>

namespace tournee {

namespace {

/// Takes out of \a hashes what a value in \a log names. Only lines that hold one of them are parsed.
void removeNamed(std::set<Hash> &hashes, LogStore &log)
{
    if (hashes.empty())
        return;
    log.forEachLinePair([&](std::string_view header, std::string_view values) {
        // A hash in hexadecimal between quotation marks; a line of text has no such run.
        constexpr std::size_t length = 2 * sizeof(Hash) + 2;
        for (std::size_t at = values.find('"'); at != std::string_view::npos;
             at = values.find('"', at + 1)) {
            if (values.size() - at < length)
                return;
            const auto hash = values[at + length - 1] == '"'
                                  ? Hash::fromHex(values.substr(at + 1, length - 2))
                                  : std::optional<Hash>();
            if (!hash || !hashes.contains(*hash))
                continue;
            forEachBlobName(
                log.parsed(header, values),
                [&hashes](const Hash &named, const ValueName &) { hashes.erase(named); });
            return;
        }
    });
}

} // namespace

bool Blobs::contains(const Hash &hash)
{
    return sizeOf(hash).has_value();
}

std::optional<qint64> Blobs::sizeOf(const Hash &hash)
{
    auto &query = m_database.prepared("SELECT length(bytes) FROM blob WHERE hash = ?");
    Database::bindBlob(query, 1, hash.view());
    std::optional<qint64> size;
    if (query.executeStep())
        size = query.getColumn(0).getInt64();
    query.reset();
    return size;
}

std::optional<std::string> Blobs::bytesOf(const Hash &hash)
{
    auto &query = m_database.prepared("SELECT bytes FROM blob WHERE hash = ?");
    Database::bindBlob(query, 1, hash.view());
    std::optional<std::string> bytes;
    if (query.executeStep())
        bytes = std::string(Database::blob(query, 0));
    query.reset();
    if (bytes && sha256(*bytes) != hash)
        bytes.reset();
    return bytes;
}

std::vector<Blobs::Stored> Blobs::all()
{
    std::vector<Stored> result;
    auto &query = m_database.prepared("SELECT hash, length(bytes) FROM blob ORDER BY hash");
    while (query.executeStep()) {
        result.push_back({Hash::fromView(Database::blob(query, 0)), query.getColumn(1).getInt64()});
    }
    query.reset();
    return result;
}

bool Blobs::store(const Hash &hash, std::string_view bytes)
{
    if (bytes.size() > BundleLimits::blobBytes)
        throw Failure(ErrorCode::TextTooLong, {}, QStringLiteral("blob"));
    if (sha256(bytes) != hash)
        throw Failure(ErrorCode::InvalidValue, QStringLiteral("blob"));
    if (contains(hash))
        return false;
    auto &insert = m_database.prepared("INSERT INTO blob (hash, bytes) VALUES (?, ?)");
    Database::bindBlob(insert, 1, hash.view());
    Database::bindBlob(insert, 2, bytes);
    insert.exec();
    insert.reset();
    insert.clearBindings(); // they point to what the caller is about to let go
    return true;
}

qint64 Blobs::forgetUnnamed(std::span<const std::string> words, LogStore &log)
{
    std::set<Hash> hashes;
    for (const std::string &each : words) {
        if (const auto hash = Hash::fromHex(each); hash && contains(*hash))
            hashes.insert(*hash);
    }
    removeNamed(hashes, log);
    for (const Hash &hash : hashes) {
        auto &remove = m_database.prepared("DELETE FROM blob WHERE hash = ?");
        Database::bindBlob(remove, 1, hash.view());
        remove.exec();
    }
    return static_cast<qint64>(hashes.size());
}

std::vector<QString> Blobs::problems(LogStore &log)
{
    std::vector<QString> result;
    std::set<Hash> unnamed;
    for (const Stored &each : all()) {
        if (bytesOf(each.hash))
            unnamed.insert(each.hash);
        else
            result.push_back(textFromUtf8(each.hash.toHex()) + QStringLiteral(": damaged"));
    }
    removeNamed(unnamed, log);
    for (const Hash &each : unnamed)
        result.push_back(textFromUtf8(each.toHex()) + QStringLiteral(": nothing names it"));
    return result;
}

} // namespace tournee
