// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstddef>

namespace tournee {

/// Chance that repeats for a seed, the same on every machine (the standard's distributions do not).
/// SplitMix64 (Steele, Lea, Flood 2014).
class SampleRandom
{
public:
    explicit SampleRandom(quint64 seed) : m_state(seed) {}

    [[nodiscard]] quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    /// From 0 to \a bound - 1. A bound of 0 is a programmer's mistake.
    [[nodiscard]] std::size_t below(std::size_t bound)
    {
        Q_ASSERT(bound > 0);
        return static_cast<std::size_t>(next() % bound);
    }
    /// From \a first to \a last, both included.
    [[nodiscard]] int between(int first, int last)
    {
        return first + static_cast<int>(below(static_cast<std::size_t>(last - first + 1)));
    }
    [[nodiscard]] bool percent(int chance) { return below(100) < static_cast<std::size_t>(chance); }
    template <typename List>
    [[nodiscard]] const auto &pick(const List &list)
    {
        return list[below(list.size())];
    }

private:
    quint64 m_state;
};

} // namespace tournee
