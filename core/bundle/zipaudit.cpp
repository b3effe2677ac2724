// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/zipaudit.h"

#include "core/bundle/limits.h"
#include "core/bundle/manifest.h"
#include "core/sqlite/database.h"

#include <algorithm>
#include <set>

namespace tournee {

namespace {

// APPNOTE.TXT §4.3.7, §4.3.12, §4.3.16
constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr std::size_t localSize = 30;
constexpr std::size_t centralSize = 46;
constexpr std::size_t endSize = 22;

constexpr quint32 stored = 0;
constexpr quint32 deflateMethod = 8;
constexpr quint32 highestVersion = 20; // deflate needs no newer reader
constexpr quint32 allowedFlags = 0x0806; // how hard deflate tried, and that names are UTF-8

[[noreturn]] void damaged(const QString &why)
{
    throw Failure(ErrorCode::BundleDamaged, {}, QStringLiteral("ZIP: ") + why);
}

[[noreturn]] void hostile(const QString &why)
{
    throw Failure(ErrorCode::BundleHostile, {}, QStringLiteral("ZIP: ") + why);
}

/// Little-endian numbers at places in a record.
class Record
{
public:
    explicit Record(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] quint32 two(std::size_t at) const { return byte(at) | byte(at + 1) << 8; }
    [[nodiscard]] quint32 four(std::size_t at) const { return two(at) | two(at + 2) << 16; }

private:
    [[nodiscard]] quint32 byte(std::size_t at) const
    {
        return static_cast<unsigned char>(m_bytes[at]);
    }

    std::string_view m_bytes;
};

/// The bytes under a ZIP, by place.
class Ground
{
public:
    explicit Ground(zip_source_t *source) : m_source(source)
    {
        // Not by seeking to the end: libzip 1.7.3 reads beyond its table when nothing is there.
        zip_stat_t about;
        zip_stat_init(&about);
        if (zip_source_stat(m_source, &about) != 0 || (about.valid & ZIP_STAT_SIZE) == 0)
            fail();
        m_size = about.size;
        if (zip_source_open(m_source) != 0)
            fail();
    }
    ~Ground() { zip_source_close(m_source); }
    Ground(const Ground &) = delete;
    Ground &operator=(const Ground &) = delete;

    [[nodiscard]] quint64 size() const { return m_size; }
    [[nodiscard]] std::string bytes(quint64 at, std::size_t count)
    {
        if (at > m_size || count > m_size - at)
            damaged(QStringLiteral("a header lies beyond the end of the file"));
        if (zip_source_seek(m_source, static_cast<zip_int64_t>(at), SEEK_SET) != 0)
            fail();
        std::string result(count, '\0');
        std::size_t got = 0;
        while (got < count) {
            const zip_int64_t n = zip_source_read(m_source, result.data() + got, count - got);
            if (n < 0)
                fail();
            if (n == 0)
                damaged(QStringLiteral("the file became shorter while it was read"));
            got += static_cast<std::size_t>(n);
        }
        return result;
    }

private:
    [[noreturn]] void fail() { throwZipFailure(zip_source_error(m_source), "ZIP"); }

    zip_source_t *m_source;
    quint64 m_size = 0;
};

struct Directory
{
    std::size_t count = 0;
    quint64 begin = 0;
    quint64 end = 0;
};

Directory directoryOf(Ground &ground)
{
    if (ground.size() < endSize)
        damaged(QStringLiteral("cut short"));
    const std::string bytes = ground.bytes(ground.size() - endSize, endSize);
    const Record record(bytes);
    if (record.four(0) != endSignature)
        damaged(QStringLiteral("it does not end with the end of its directory"));
    if (record.two(4) != 0 || record.two(6) != 0 || record.two(8) != record.two(10))
        hostile(QStringLiteral("it wants several disks"));
    if (record.two(20) != 0)
        hostile(QStringLiteral("it has a comment"));
    Directory directory;
    directory.count = record.two(10);
    directory.begin = record.four(16);
    directory.end = ground.size() - endSize;
    if (directory.begin + record.four(12) != directory.end)
        hostile(QStringLiteral("its directory is not where its end says"));
    if (directory.count > BundleLimits::entries)
        hostile(QStringLiteral("%1 entries").arg(directory.count));
    if (directory.end - directory.begin
        > directory.count * (centralSize + BundleLimits::nameLength))
        hostile(QStringLiteral("its directory is larger than its entries need"));
    return directory;
}

void checkName(const std::string &name)
{
    const bool isPlain = std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '.' || c == '_' || c == '-' || c == '/';
    });
    if (name.empty() || name.size() > BundleLimits::nameLength || !isPlain || name.front() == '/'
        || name.back() == '/' || name.find("..") != std::string::npos
        || name.find("//") != std::string::npos)
        hostile(QStringLiteral("an entry has a name that no bundle has"));
}

void checkNamesDiffer(const std::vector<ZipEntry> &entries)
{
    std::set<std::string> seen;
    for (const ZipEntry &entry : entries) {
        std::string lower = entry.name;
        for (char &c : lower)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (!seen.insert(lower).second)
            hostile(textFromUtf8(entry.name) + QStringLiteral(": two entries of this name"));
    }
}

void checkFeatures(const ZipEntry &entry, quint32 version, quint32 flags, quint32 method)
{
    const QString name = textFromUtf8(entry.name);
    if ((flags & ~allowedFlags) != 0)
        hostile(name + QStringLiteral(": flags %1, perhaps encrypted").arg(flags, 0, 16));
    if (method != stored && method != deflateMethod)
        hostile(name + QStringLiteral(": packed by method %1").arg(method));
    if (version > highestVersion)
        hostile(name + QStringLiteral(": needs version %1 of ZIP").arg(version));
    if (!entry.isDeflated && entry.packedSize != entry.size)
        hostile(name + QStringLiteral(": stored, but in another size"));
    if (entry.size > BundleLimits::freeBytes && entry.size / BundleLimits::ratio > entry.packedSize)
        hostile(name + QStringLiteral(": inflates to too much"));
}

bool inflatesALot(const ZipEntry &entry)
{
    return entry.size / BundleLimits::ratio > entry.packedSize;
}

/// Whether the header in front of the content says what the directory says.
void checkLocal(const ZipEntry &entry, const Record &central, const std::string &bytes)
{
    const Record local(bytes);
    const bool agrees = local.four(0) == localSignature
                        && local.two(4) == central.two(6) // version needed
                        && local.two(6) == central.two(8) // flags
                        && local.two(8) == central.two(10) // method
                        && local.four(10) == central.four(12) // time and date
                        && local.four(14) == central.four(16) // crc
                        && local.four(18) == central.four(20) // packed size
                        && local.four(22) == central.four(24) // size
                        && local.two(26) == entry.name.size()
                        && std::string_view(bytes).substr(localSize) == entry.name;
    if (!agrees)
        damaged(textFromUtf8(entry.name) + QStringLiteral(": its two headers disagree"));
    if (local.two(28) != 0)
        hostile(textFromUtf8(entry.name) + QStringLiteral(": has extra fields"));
}

} // namespace

bool beginsLikeBundle(std::string_view bytes)
{
    if (bytes.size() < bundleBeginning())
        return false;
    const Record local(bytes);
    return local.four(0) == localSignature && local.two(8) == stored
           && local.two(26) == mimetypeName.size() && local.two(28) == 0
           && bytes.substr(localSize, mimetypeName.size()) == mimetypeName
           && bytes.substr(localSize + mimetypeName.size(), bundleMimetype.size())
                  == bundleMimetype;
}

std::size_t bundleBeginning()
{
    return localSize + mimetypeName.size() + bundleMimetype.size();
}

std::vector<ZipEntry> auditedEntries(zip_source_t *source)
{
    Ground ground(source);
    if (ground.size() < bundleBeginning() || !beginsLikeBundle(ground.bytes(0, bundleBeginning())))
        throw Failure(ErrorCode::NotABundle, {}, QStringLiteral("ZIP: no mimetype of a bundle"));

    const Directory directory = directoryOf(ground);
    const std::string bytes =
        ground.bytes(directory.begin, static_cast<std::size_t>(directory.end - directory.begin));
    std::vector<ZipEntry> entries;
    std::string_view rest = bytes;
    quint64 place = 0; // where the next entry must lie
    quint64 total = 0;
    quint64 totalOfDense = 0; // many small bombs are one large one
    for (std::size_t i = 0; i < directory.count; ++i) {
        const Record central(rest);
        if (rest.size() < centralSize || central.four(0) != centralSignature
            || rest.size() - centralSize < central.two(28))
            damaged(QStringLiteral("its directory is cut short"));
        ZipEntry entry;
        entry.name = rest.substr(centralSize, central.two(28));
        entry.index = i;
        entry.isDeflated = central.two(10) == deflateMethod;
        entry.crc = central.four(16);
        entry.packedSize = central.four(20);
        entry.size = central.four(24);
        checkName(entry.name);
        checkFeatures(entry, central.two(6), central.two(8), central.two(10));
        if (central.two(30) != 0 || central.two(32) != 0 || central.two(34) != 0)
            hostile(textFromUtf8(entry.name) + QStringLiteral(": has extra fields or a comment"));
        if (central.four(42) != place)
            hostile(textFromUtf8(entry.name)
                    + QStringLiteral(": does not follow the entry before"));
        checkLocal(entry, central, ground.bytes(place, localSize + entry.name.size()));
        place += localSize + entry.name.size() + entry.packedSize;
        if (place > directory.begin)
            hostile(textFromUtf8(entry.name) + QStringLiteral(": reaches into the directory"));
        total += entry.size;
        totalOfDense += inflatesALot(entry) ? entry.size : 0;
        if (totalOfDense > BundleLimits::freeBytesOfAll)
            hostile(QStringLiteral("its entries together inflate to too much"));
        if (total > BundleLimits::inflatedBytes)
            hostile(QStringLiteral("it inflates to more than %1 bytes")
                        .arg(BundleLimits::inflatedBytes));
        rest.remove_prefix(centralSize + entry.name.size());
        entries.push_back(std::move(entry));
    }
    if (!rest.empty() || place != directory.begin)
        hostile(QStringLiteral("there are bytes that belong to no entry"));
    checkNamesDiffer(entries);
    return entries;
}

} // namespace tournee
