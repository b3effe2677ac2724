// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bundle/libzip.h"

#include <exception>
#include <functional>
#include <string>
#include <string_view>

namespace tournee {

/// Where libzip writes a ZIP to: hands the bytes on as soon as they are final, so that no more of it is in
/// memory than the entry that is being packed. libzip goes back to an entry's header once the entry is whole,
/// and nowhere further.
class ZipTarget
{
public:
    using Sink = std::function<void(std::string_view bytes)>; ///< may throw

    ZipTarget();
    ~ZipTarget();
    ZipTarget(const ZipTarget &) = delete;
    ZipTarget &operator=(const ZipTarget &) = delete;

    /// A source of libzip's that lives no longer than this. Throws Failure.
    [[nodiscard]] ZipSource source();
    /// Before anything is written. \a sink must outlive the writing.
    void setSink(const Sink &sink) { m_sink = &sink; }
    /// Throws what the sink has thrown, if it has.
    void rethrow() const;

private:
    static zip_int64_t called(void *self, void *data, zip_uint64_t length,
                              zip_source_cmd_t command);
    zip_int64_t answer(void *data, zip_uint64_t length, zip_source_cmd_t command);
    zip_int64_t write(const char *bytes, zip_uint64_t length);
    zip_int64_t seek(void *data, zip_uint64_t length);
    zip_int64_t flush();
    [[nodiscard]] zip_uint64_t end() const { return m_flushed + m_pending.size(); }

    const Sink *m_sink = nullptr;
    zip_uint64_t m_flushed = 0; ///< bytes handed on
    std::string m_pending; ///< those after them
    zip_uint64_t m_at = 0; ///< where the next byte goes
    bool m_wentBack = false;
    std::exception_ptr m_thrown;
    zip_error_t m_error{};
};

} // namespace tournee
