// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memorydisk.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace tournee {

namespace {

using Content = std::shared_ptr<std::string>;

struct OpenFile
{
    sqlite3_file base; // first, as SQLite wants it
    MemoryDisk::Private *disk;
    Content *content;
    std::string *name; ///< empty: a temporary file, of which nobody hears
    bool isFolderDue; ///< with the next sync
};

} // namespace

struct MemoryDisk::Private
{
    std::map<std::string, Content> files;
    std::vector<Event> events;
    bool isRecording = false;
    sqlite3_vfs vfs{};
    sqlite3_vfs *system = nullptr;

    void note(Event event)
    {
        if (isRecording && !event.name.empty())
            events.push_back(std::move(event));
    }
};

namespace {

OpenFile &fileOf(sqlite3_file *file)
{
    return *reinterpret_cast<OpenFile *>(file);
}

MemoryDisk::Private &diskOf(sqlite3_vfs *vfs)
{
    return *static_cast<MemoryDisk::Private *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    delete fileOf(file).content;
    delete fileOf(file).name;
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *target, int amount, sqlite3_int64 offset)
{
    const std::string &content = **fileOf(file).content;
    const auto at = static_cast<std::size_t>(offset);
    const auto wanted = static_cast<std::size_t>(amount);
    const std::size_t there = at < content.size() ? std::min(wanted, content.size() - at) : 0;
    std::memset(target, 0, wanted);
    if (there > 0)
        std::memcpy(target, content.data() + at, there);
    return there == wanted ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *source, int amount, sqlite3_int64 offset)
{
    std::string &content = **fileOf(file).content;
    const auto at = static_cast<std::size_t>(offset);
    const auto size = static_cast<std::size_t>(amount);
    if (content.size() < at + size)
        content.resize(at + size);
    std::memcpy(content.data() + at, source, size);
    fileOf(file).disk->note({MemoryDisk::Event::Write, *fileOf(file).name, offset,
                             std::string(static_cast<const char *>(source), size)});
    return SQLITE_OK;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    (*fileOf(file).content)->resize(static_cast<std::size_t>(size));
    fileOf(file).disk->note({MemoryDisk::Event::Truncate, *fileOf(file).name, size, {}});
    return SQLITE_OK;
}

int syncFile(sqlite3_file *file, int)
{
    OpenFile &open = fileOf(file);
    open.disk->note({MemoryDisk::Event::Sync, *open.name, 0, {}});
    // os_unix.c syncs the folder once, with a journal that was opened to create it (UNIXFILE_DIRSYNC).
    if (std::exchange(open.isFolderDue, false))
        open.disk->note({MemoryDisk::Event::SyncFolder, *open.name, 0, {}});
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = static_cast<sqlite3_int64>((*fileOf(file).content)->size());
    return SQLITE_OK;
}

int lockFile(sqlite3_file *, int)
{
    return SQLITE_OK; // one connection at a time
}

int isReserved(sqlite3_file *, int *result)
{
    *result = 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

// As os_unix.c answers.
int sectorSize(sqlite3_file *)
{
    return 4096;
}

int characteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

const sqlite3_io_methods methods{1,           closeFile,  readFile,        writeFile, truncateFile,
                                 syncFile,    sizeOfFile, lockFile,        lockFile,  isReserved,
                                 controlFile, sectorSize, characteristics, nullptr,   nullptr,
                                 nullptr,     nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    MemoryDisk::Private &disk = diskOf(vfs);
    OpenFile &open = fileOf(file);
    open.base.pMethods = nullptr;
    Content content;
    if (!name) {
        content = std::make_shared<std::string>();
    } else if (const auto found = disk.files.find(name); found != disk.files.end()) {
        content = found->second;
    } else if ((flags & SQLITE_OPEN_CREATE) != 0) {
        content = std::make_shared<std::string>();
        disk.files.emplace(name, content);
        disk.note({MemoryDisk::Event::Create, name, 0, {}});
    } else {
        return SQLITE_CANTOPEN;
    }
    open.disk = &disk;
    open.content = new Content(std::move(content));
    open.name = new std::string(name ? name : "");
    open.isFolderDue = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0 && (flags & SQLITE_OPEN_CREATE) != 0;
    open.base.pMethods = &methods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    MemoryDisk::Private &disk = diskOf(vfs);
    if (disk.files.erase(name) == 0)
        return SQLITE_IOERR_DELETE_NOENT;
    disk.note({MemoryDisk::Event::Delete, name, 0, {}});
    if (syncFolder != 0)
        disk.note({MemoryDisk::Event::SyncFolder, name, 0, {}});
    return SQLITE_OK;
}

int isThere(sqlite3_vfs *vfs, const char *name, int, int *result)
{
    const auto &files = diskOf(vfs).files;
    const auto found = files.find(name);
    *result = found != files.end() ? 1 : 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs *, const char *name, int size, char *target)
{
    sqlite3_snprintf(size, target, "%s", name);
    return SQLITE_OK;
}

} // namespace

MemoryDisk::MemoryDisk() : d(std::make_unique<Private>())
{
    d->system = sqlite3_vfs_find(nullptr);
    d->vfs = *d->system; // its clock and its random numbers
    d->vfs.iVersion = 1;
    d->vfs.szOsFile = sizeof(OpenFile);
    d->vfs.pNext = nullptr;
    d->vfs.zName = "memory-disk";
    d->vfs.pAppData = d.get();
    d->vfs.xOpen = openFile;
    d->vfs.xDelete = deleteFile;
    d->vfs.xAccess = isThere;
    d->vfs.xFullPathname = fullName;
    sqlite3_vfs_register(&d->vfs, 1);
}

MemoryDisk::~MemoryDisk()
{
    sqlite3_vfs_unregister(&d->vfs);
    sqlite3_vfs_register(d->system, 1);
}

MemoryDisk::Files MemoryDisk::files() const
{
    Files result;
    for (const auto &[name, content] : d->files)
        result.emplace(name, *content);
    return result;
}

void MemoryDisk::load(const Files &files)
{
    d->files.clear();
    for (const auto &[name, content] : files)
        d->files.emplace(name, std::make_shared<std::string>(content));
}

void MemoryDisk::record()
{
    d->events.clear();
    d->isRecording = true;
}

void MemoryDisk::mark(std::int64_t number)
{
    d->events.push_back({Event::Mark, {}, number, {}});
}

std::vector<MemoryDisk::Event> MemoryDisk::recorded()
{
    d->isRecording = false;
    return std::move(d->events);
}

PowerCut::PowerCut(const MemoryDisk::Files &before)
{
    for (const auto &[name, content] : before)
        m_names[name].entries = {std::make_shared<Inode>(Inode{content, {}})};
}

void PowerCut::take(const MemoryDisk::Event &event)
{
    using Event = MemoryDisk::Event;
    if (event.kind == Event::Mark)
        return;
    if (event.kind == Event::SyncFolder) {
        for (auto &[name, entry] : m_names)
            entry.entries = {entry.entries.back()};
        return;
    }
    std::vector<Entry> &entries = m_names[event.name].entries;
    if (entries.empty())
        entries.emplace_back();
    switch (event.kind) {
    case Event::Create:
        entries.push_back(std::make_shared<Inode>());
        break;
    case Event::Delete:
        entries.emplace_back();
        break;
    case Event::Sync: {
        // All that is pending has come, in the order in which it was written.
        Inode &inode = *entries.back();
        for (const Event &each : inode.pending) {
            const auto at = static_cast<std::size_t>(each.offset);
            if (each.kind == Event::Truncate || inode.synced.size() < at + each.bytes.size())
                inode.synced.resize(at + each.bytes.size());
            std::ranges::copy(each.bytes, inode.synced.begin() + each.offset);
        }
        inode.pending.clear();
        break;
    }
    default:
        entries.back()->pending.push_back(event);
    }
}

std::string PowerCut::contentAfter(const Inode &inode, std::mt19937 &chance)
{
    constexpr std::size_t sector = 512;
    const auto below = [&chance](std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(chance);
    };
    std::string content = inode.synced;
    // Everything, nothing, half of it, or nearly all: of the sectors, and of what comes at the end.
    const std::size_t likelihood = std::array<std::size_t, 4>{0, 50, 95, 100}[below(4)];
    const std::size_t until =
        below(3) == 0 ? below(inode.pending.size() + 1) : inode.pending.size();
    for (std::size_t i = 0; i < until; ++i) {
        const MemoryDisk::Event &event = inode.pending[i];
        const auto at = static_cast<std::size_t>(event.offset);
        if (event.kind == MemoryDisk::Event::Truncate) {
            if (below(100) < likelihood)
                content.resize(at);
            continue;
        }
        const std::size_t end = at + event.bytes.size();
        for (std::size_t from = at; from < end;) {
            const std::size_t to = std::min(end, (from / sector + 1) * sector);
            const bool isThere = below(100) < likelihood;
            if (content.size() < to) {
                if (!isThere && below(2) == 0) {
                    from = to; // the file has not even grown
                    continue;
                }
                const std::size_t grown = content.size();
                content.resize(to);
                for (std::size_t k = grown; k < to; ++k) // what was on this part of the disk before
                    content[k] = static_cast<char>(chance());
            }
            if (isThere)
                std::copy_n(event.bytes.data() + (from - at), to - from, content.data() + from);
            from = to;
        }
    }
    return content;
}

MemoryDisk::Files PowerCut::cut(std::mt19937 &chance) const
{
    MemoryDisk::Files files;
    for (const auto &[name, entry] : m_names) {
        const Entry &found = entry.entries[std::uniform_int_distribution<std::size_t>(
            0, entry.entries.size() - 1)(chance)];
        if (found)
            files.emplace(name, contentAfter(*found, chance));
    }
    return files;
}

} // namespace tournee
