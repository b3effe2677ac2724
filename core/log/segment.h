// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/opvalues.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tournee {

/// A run of one writer's ops in order of seq, as a workbook stores it: the very lines in which it
/// travels, compressed, and what the log has to know of them. Immutable.
struct Segment
{
    WriterId writer;
    quint64 firstSeq = 0;
    quint64 lastSeq = 0;
    int count = 0;
    quint64 lamport = 0; ///< the largest of its ops
    std::vector<EntityId> entities; ///< that its ops are about; sorted, each once
    std::string headers; ///< compressed(): one line an op, each ended by '\n'; see headerLines()
    std::string values; ///< likewise
    bool isLoose = false; ///< both are not compressed yet: pack() comes before storing
};

/// At most this many ops in a segment: small enough to unpack for the history of one entity.
inline constexpr int longestSegment = 256;
/// A segment that holds so many bytes takes no further op, so that long texts never make one
/// larger than decompressed() accepts.
inline constexpr std::size_t fullSegmentBytes = 4 << 20;

/// Packs ops of one writer, added by (seq, id), into a segment.
class SegmentBuilder
{
public:
    void add(const LoggedOp &op) { add(op, op.valuesLine()); }
    void add(const LoggedOp &op, std::string_view valuesLine);
    [[nodiscard]] bool isEmpty() const { return m_segment.count == 0; }
    /// Whether the next op should begin another segment.
    [[nodiscard]] bool isFull() const
    {
        return m_segment.count >= longestSegment
               || m_headers.size() + m_values.size() >= fullSegmentBytes;
    }
    /// The segment of all ops added since the last call; there must be some.
    [[nodiscard]] Segment take();
    /// The same, loose.
    [[nodiscard]] Segment takeLoose();

private:
    void addHeader(const LoggedOp &op);

    Segment m_segment;
    OpId m_last;
    std::string m_headers;
    std::string m_values;
};

/// Calls \a each(header, values) for each op; false when the lines do not pair up.
template <typename Each>
[[nodiscard]] bool forEachLine(std::string_view headers, std::string_view values, Each &&each)
{
    while (!headers.empty()) {
        const std::size_t headerEnd = headers.find('\n');
        const std::size_t valuesEnd = values.find('\n');
        if (headerEnd == std::string_view::npos || valuesEnd == std::string_view::npos)
            return false;
        each(headers.substr(0, headerEnd), values.substr(0, valuesEnd));
        headers.remove_prefix(headerEnd + 1);
        values.remove_prefix(valuesEnd + 1);
    }
    return values.empty();
}

template <typename Each>
void forEachHeader(std::string_view headers, Each &&each)
{
    while (!headers.empty()) {
        const std::size_t end = headers.find('\n');
        each(headers.substr(0, end));
        headers.remove_prefix(end == std::string_view::npos ? headers.size() : end + 1);
    }
}

/// Compresses the lines of a loose segment.
void pack(Segment &segment);
/// The lines of the ops in a segment. Nearly every op names the one before it, which the segment holds as
/// well: there the name, which no compression makes smaller, is left out of \a bytes (the line begins
/// with '=' instead) and hashed again. Throws Failure(WorkbookDamaged).
[[nodiscard]] std::string headerLines(std::string_view bytes);
[[nodiscard]] std::string headerLines(const Segment &segment);
[[nodiscard]] std::string valuesLines(const Segment &segment);

/// zstd, one frame. Throws Failure.
[[nodiscard]] std::string compressed(std::string_view bytes);
/// Fails by throwing Failure(WorkbookDamaged) when the frame is damaged or claims over 32 MiB.
[[nodiscard]] std::string decompressed(std::string_view frame);

} // namespace tournee
