// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/sqlite/database.h"

#include <QString>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tournee {

class LogStore;

/// The files that values name by their hash (pictures), each once, however many entries show it. Apart from
/// the log and the state, which do not depend on which of them have arrived.
/// Every function throws Failure or SQLite::Exception and runs inside the caller's transaction.
class Blobs
{
public:
    struct Stored
    {
        Hash hash;
        qint64 bytes = 0;
    };

    explicit Blobs(Database &database) : m_database(database) {}

    [[nodiscard]] bool contains(const Hash &hash);
    /// Nothing when it is not here.
    [[nodiscard]] std::optional<qint64> sizeOf(const Hash &hash);
    /// Nothing when it is not here, or not what its hash says.
    [[nodiscard]] std::optional<std::string> bytesOf(const Hash &hash);
    /// By hash.
    [[nodiscard]] std::vector<Stored> all();
    /// False when it was here already. Throws Failure: TextTooLong, InvalidValue (another hash).
    bool store(const Hash &hash, std::string_view bytes);

    /// Removes what one of \a words names and nothing in \a log names any more; how many.
    qint64 forgetUnnamed(std::span<const std::string> words, LogStore &log);
    /// What is damaged, and what nothing in \a log names.
    [[nodiscard]] std::vector<QString> problems(LogStore &log);

private:
    Database &m_database;
};

} // namespace tournee
