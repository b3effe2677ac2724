// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/limits.h"

#include "core/sqlite/database.h"
#include "tests/bench/apart.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <fcntl.h>
#include <zip.h>

#include <algorithm>

namespace tournee {

namespace {

struct Entry
{
    std::string name;
    std::string bytes;
};

std::vector<Entry> entriesOf(const QString &path)
{
    zip_t *const zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    require(zip != nullptr, "the bundle opens");
    std::vector<Entry> entries;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
        zip_stat_t about;
        const auto index = static_cast<zip_uint64_t>(i);
        require(zip_stat_index(zip, index, 0, &about) == 0, "an entry is there");
        entries.push_back({about.name, std::string(about.size, '\0')});
        zip_file_t *const file = zip_fopen_index(zip, index, 0);
        require(zip_fread(file, entries.back().bytes.data(), about.size)
                    == static_cast<zip_int64_t>(about.size),
                "an entry is whole");
        zip_fclose(file);
    }
    zip_discard(zip);
    return entries;
}

void zipped(const QString &path, const std::vector<Entry> &entries)
{
    zip_t *const zip =
        zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    require(zip != nullptr, "a ZIP can be made");
    for (const Entry &entry : entries) {
        zip_source_t *const source =
            zip_source_buffer(zip, entry.bytes.data(), entry.bytes.size(), 0);
        const zip_int64_t index = zip_file_add(zip, entry.name.c_str(), source, 0);
        require(index >= 0, "an entry can be added");
        zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), ZIP_CM_DEFLATE, 6);
    }
    require(zip_close(zip) == 0, "a ZIP can be written");
}

} // namespace

double secondsToInsert(const QString &folder, qint64 count, const std::vector<std::string> &texts)
{
    const QString path = folder + QStringLiteral("/limit.db");
    const double seconds = secondsOf([&] {
        Database database(path, Database::Access::Create);
        database.execute(
            "CREATE TABLE change (entity INTEGER, field INTEGER, op INTEGER, text TEXT)");
        Transaction transaction(database);
        auto &insert = database.prepared("INSERT INTO change VALUES (?, ?, ?, ?)");
        for (qint64 i = 0; i < count; ++i) {
            const std::string &text = texts[static_cast<std::size_t>(i) % texts.size()];
            Database::bindNumber(insert, 1, i / 10);
            Database::bindNumber(insert, 2, i % 10);
            Database::bindNumber(insert, 3, i / 5);
            insert.bindNoCopy(4, text);
            insert.exec();
            insert.reset();
        }
        transaction.commit();
    });
    QFile::remove(path);
    return seconds;
}

Appending::Appending(const QString &folder)
    : m_path(folder + QStringLiteral("/limit.append"))
    , m_file(open(QFile::encodeName(m_path).constData(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC,
                  0600))
{}

Appending::~Appending()
{
    close(m_file);
    QFile::remove(m_path);
}

double Appending::seconds() const
{
    static const std::string page(4096, 'x');
    return secondsOf([this] {
        require(write(m_file, page.data(), page.size()) == static_cast<ssize_t>(page.size())
                    && fdatasync(m_file) == 0,
                "4 KiB can be appended");
    });
}

double secondsToAppend(const QString &folder)
{
    constexpr std::size_t times = 51;
    const Appending appending(folder);
    std::vector<double> seconds;
    for (std::size_t i = 0; i < times; ++i)
        seconds.push_back(appending.seconds());
    std::ranges::nth_element(seconds, seconds.begin() + times / 2);
    return seconds[times / 2];
}

double secondsToCopy(const QString &folder, const QString &path)
{
    constexpr int copies = 5;
    const QString copy = folder + QStringLiteral("/copy");
    std::vector<double> seconds;
    for (int i = 0; i < copies; ++i) {
        seconds.push_back(secondsOf([&] {
            require(QProcess::execute(QStringLiteral("cp"), {path, copy}) == 0, "cp copies");
            const int descriptor = open(QFile::encodeName(copy).constData(), O_RDONLY);
            require(descriptor >= 0 && fsync(descriptor) == 0, "the copy is on the disk");
            close(descriptor);
        }));
        QFile::remove(copy);
    }
    std::ranges::sort(seconds);
    return seconds[seconds.size() / 2];
}

double secondsToDeflate(const QString &folder, const QString &path)
{
    const QString target = folder + QStringLiteral("/limit.zip");
    const std::vector<Entry> entries = entriesOf(path);
    const double seconds = secondsOf([&] { zipped(target, entries); });
    QFile::remove(target);
    return seconds;
}

qint64 deflatedSize(const QString &folder, std::string text)
{
    const QString target = folder + QStringLiteral("/limit.zip");
    std::vector<Entry> entries;
    entries.push_back({"text", std::move(text)});
    zipped(target, entries);
    const qint64 size = QFileInfo(target).size();
    QFile::remove(target);
    return size;
}

} // namespace tournee
