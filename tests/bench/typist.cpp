// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/typist.h"

#include "tests/bench/apart.h"

#include <QApplication>
#include <QEvent>
#include <QTest>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <ctime>

using namespace std::chrono_literals;

namespace tournee {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto patience = 10s;

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) * 1e-6;
}

QWindow &keyboardWindow()
{
    QWindow *const window = QGuiApplication::focusWindow();
    require(window != nullptr, "a window has the keyboard");
    return *window;
}

} // namespace

double Spread::at(double share) const
{
    if (m_all.empty())
        return 0;
    std::vector<double> sorted = m_all;
    std::ranges::sort(sorted);
    return sorted[std::size_t(share * double(sorted.size() - 1) + 0.5)];
}

Typist::Typist(std::chrono::milliseconds pace) : m_pace(pace)
{
    m_patience.setInterval(patience);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, &m_loop, [this] { m_loop.exit(1); });
}

void Typist::rest(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void Typist::type(QChar letter, QWidget &painted)
{
    measure(
        [letter] {
            const bool isAscii = letter.unicode() < 128;
            if (isAscii)
                QTest::keyClick(&keyboardWindow(), letter.toLatin1());
            else
                QTest::sendKeyEvent(QTest::Click, &keyboardWindow(), Qt::Key_unknown,
                                    QString(letter), Qt::NoModifier);
        },
        painted, m_keys);
}

void Typist::press(Qt::Key key, QWidget &painted)
{
    measure([key] { QTest::keyClick(&keyboardWindow(), key); }, painted, m_presses);
}

void Typist::measure(const std::function<void()> &deed, QWidget &painted, Figures &figures)
{
    const auto now = Clock::now();
    m_due = std::max(m_due + m_pace, now);
    if (m_due > now)
        rest(std::chrono::ceil<std::chrono::milliseconds>(m_due - now));
    m_isPainted = false;
    painted.installEventFilter(this);
    const auto begun = Clock::now();
    const double computedBefore = processorMilliseconds();
    // A timer is up to a millisecond late of itself.
    const auto late = std::max(begun - m_due - 1ms, Clock::duration::zero());
    deed();
    m_patience.start();
    if (!m_isPainted)
        require(m_loop.exec() == 0, "what was typed is painted");
    figures.passed.add(milliseconds(Clock::now() - begun + late));
    figures.computed.add(processorMilliseconds() - computedBefore);
    painted.removeEventFilter(this);
}

bool Typist::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    ++m_paintings;
    // What counts comes after this filter, and the window's own work after that.
    const auto isDone = [this] {
        m_isPainted = true;
        m_loop.exit(0);
    };
    QMetaObject::invokeMethod(this, isDone, Qt::QueuedConnection);
    return false;
}

} // namespace tournee
