// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bundle/ziptarget.h"

#include <QtGlobal>

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tournee {

struct DeflatedEntry;

/// zlib's; of every entry that is deflated.
inline constexpr int compressionLevel = 6;

/// The bytes of an entry, piece by piece: number 0, 1, 2 … until there is nothing. Asked for twice, a
/// piece must be the same.
using Pieces = std::function<std::optional<std::string>(std::size_t number)>;

/// Packs entries into a ZIP that depends on nothing but them. Its functions throw Failure.
class ZipWriter
{
public:
    ZipWriter();
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    void addStored(const std::string &name, std::string bytes);
    void addStored(const std::string &name, quint64 size, Pieces pieces);
    void addDeflated(const std::string &name, std::string bytes);
    void addDeflated(const std::string &name, DeflatedEntry entry);
    /// Packs, and hands out the finished ZIP bit by bit. To be called once.
    void finish(const std::function<void(std::string_view bytes)> &target);

private:
    class Feed;
    void add(const std::string &name, Feed &feed, int method);

    ZipTarget m_out;
    ZipSource m_target;
    ZipArchive m_archive;
    std::deque<Feed> m_feeds; ///< libzip reads them in finish()
};

} // namespace tournee
