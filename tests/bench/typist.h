// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEventLoop>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

class QWidget;

namespace tournee {

/// Milliseconds, as many as were measured.
class Spread
{
public:
    void add(double milliseconds) { m_all.push_back(milliseconds); }
    [[nodiscard]] std::size_t count() const { return m_all.size(); }
    /// 0.5 for the median, 1 for the longest; 0 when there is nothing.
    [[nodiscard]] double at(double share) const;

private:
    std::vector<double> m_all;
};

/// Types at a steady pace into the window that has the keyboard, as a keyboard does, and measures
/// until what it typed is painted. Who is late because the window was busy has waited since the key
/// was due.
class Typist final : public QObject
{
    Q_OBJECT

public:
    explicit Typist(std::chrono::milliseconds pace);

    /// From the key to the painting of \a painted that follows it.
    void type(QChar letter, QWidget &painted);
    void press(Qt::Key key, QWidget &painted);
    /// Lets the window go on.
    static void rest(std::chrono::milliseconds time);

    struct Figures
    {
        Spread passed; ///< by the clock
        Spread computed; ///< by the processor, of the window's thread
    };
    [[nodiscard]] const Figures &keys() const { return m_keys; }
    [[nodiscard]] const Figures &presses() const { return m_presses; }
    /// How often what was typed into was painted meanwhile.
    [[nodiscard]] qint64 paintings() const { return m_paintings; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void measure(const std::function<void()> &deed, QWidget &painted, Figures &figures);

    std::chrono::milliseconds m_pace;
    std::chrono::steady_clock::time_point m_due{};
    QEventLoop m_loop;
    QTimer m_patience;
    bool m_isPainted = false;
    qint64 m_paintings = 0;
    Figures m_keys;
    Figures m_presses;
};

} // namespace tournee
