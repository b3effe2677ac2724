// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

namespace tournee {

/// Asks the thread of the window every few milliseconds whether it is there, and notes how long the
/// answer takes.
class StallWatch
{
public:
    StallWatch() : m_thread([this] { watch(); }) {}
    ~StallWatch()
    {
        m_isOver = true;
        m_thread.join();
    }
    StallWatch(const StallWatch &) = delete;
    StallWatch &operator=(const StallWatch &) = delete;

    /// How often somebody would have felt it.
    [[nodiscard]] int stalls() const { return m_stalls; }
    [[nodiscard]] double longest() const { return m_longest; } ///< milliseconds

private:
    static constexpr double felt = 50;

    void watch()
    {
        using namespace std::chrono_literals;
        while (!m_isOver) {
            const auto answer = std::make_shared<std::atomic<bool>>(false);
            const auto asked = std::chrono::steady_clock::now();
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [answer] { *answer = true; }, Qt::QueuedConnection);
            while (!*answer && !m_isOver)
                std::this_thread::sleep_for(1ms);
            const double passed =
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - asked)
                    .count();
            m_longest = std::max(m_longest.load(), passed);
            m_stalls += passed > felt ? 1 : 0;
            std::this_thread::sleep_for(5ms);
        }
    }

    std::atomic<bool> m_isOver = false;
    std::atomic<int> m_stalls = 0;
    std::atomic<double> m_longest = 0;
    std::thread m_thread; // last: it runs as soon as it is made
};

} // namespace tournee
