// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace tournee {

/// A disk in memory under SQLite, for as long as it lives the one of every database of this process.
/// It notes each write and each sync, so that the power can be cut afterwards at any point.
class MemoryDisk
{
public:
    /// What is there by name, byte for byte.
    using Files = std::map<std::string, std::string>;

    /// Something that happened, in order.
    struct Event
    {
        enum Kind { Create, Write, Truncate, Sync, SyncFolder, Delete, Mark };
        Kind kind = Mark;
        std::string name;
        std::int64_t offset = 0; ///< of a Write; the size of a Truncate; the number of a Mark
        std::string bytes;
    };

    MemoryDisk();
    ~MemoryDisk();
    MemoryDisk(const MemoryDisk &) = delete;
    MemoryDisk &operator=(const MemoryDisk &) = delete;

    [[nodiscard]] Files files() const;
    /// Replaces everything; nothing may be open. What is there counts as synced.
    void load(const Files &files);

    /// Forgets what happened so far and notes what happens from now on.
    void record();
    /// Notes that somebody was told of success.
    void mark(std::int64_t number);
    /// Stops noting, and returns what happened.
    [[nodiscard]] std::vector<Event> recorded();

    struct Private;

private:
    std::unique_ptr<Private> d;
};

/// A disk whose power is cut. It promises what SQLite counts on and nothing else: synced bytes stay;
/// of those written since, any sectors of 512 bytes may be there, in whatever order they were written, and
/// where a file has grown something else may stand; a name made or removed may be as before until
/// the folder was synced.
class PowerCut
{
public:
    explicit PowerCut(const MemoryDisk::Files &before);

    /// The next thing that happens.
    void take(const MemoryDisk::Event &event);
    /// What one finds when the power is back, one of many possibilities.
    [[nodiscard]] MemoryDisk::Files cut(std::mt19937 &chance) const;

private:
    struct Inode
    {
        std::string synced;
        std::vector<MemoryDisk::Event> pending;
    };
    using Entry = std::shared_ptr<Inode>; ///< null: there is no file of this name
    struct Name
    {
        std::vector<Entry> entries; ///< the synced one, and those since; the last is today's
    };

    [[nodiscard]] static std::string contentAfter(const Inode &inode, std::mt19937 &chance);

    std::map<std::string, Name> m_names;
};

} // namespace tournee
