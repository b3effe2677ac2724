// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstddef>

namespace tournee {

/// A moment for people to read: milliseconds since 1970 (UTC) and the offset of local time, in minutes.
struct Moment
{
    qint64 milliseconds = 0;
    int offsetMinutes = 0;

    bool operator==(const Moment &) const = default;
};

/// Where time and chance come from, so that a test or a sample tour can hold both.
class Environment
{
public:
    Environment() = default;
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;
    virtual ~Environment() = default;

    [[nodiscard]] virtual Moment now() = 0;
    /// Fills \a size bytes at \a target; unpredictable in the system's environment.
    virtual void random(void *target, std::size_t size) = 0;

    template <typename IdType>
    [[nodiscard]] IdType newId()
    {
        IdType id;
        random(id.bytes.data(), id.bytes.size());
        id.bytes[6] = static_cast<unsigned char>((id.bytes[6] & 0x0f) | 0x40); // RFC 4122 §4.4
        id.bytes[8] = static_cast<unsigned char>((id.bytes[8] & 0x3f) | 0x80);
        return id;
    }
};

/// The computer's clock and the operating system's random numbers. Thread-safe.
class SystemEnvironment final : public Environment
{
public:
    [[nodiscard]] Moment now() override;
    void random(void *target, std::size_t size) override;
};

/// A clock that advances one second a call and a random source that repeats for a seed. One thread.
class SeededEnvironment final : public Environment
{
public:
    explicit SeededEnvironment(quint64 seed, Moment start = {1'790'000'000'000, -240});

    [[nodiscard]] Moment now() override;
    void random(void *target, std::size_t size) override;
    void setNow(Moment moment) { m_now = moment; }

private:
    quint64 m_seed;
    quint64 m_counter = 0;
    Moment m_now;
};

} // namespace tournee
