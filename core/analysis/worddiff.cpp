// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/worddiff.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace tournee {

namespace {

/// From here on nobody could follow the difference, and finding it costs the square.
constexpr int mostChanges = 1000;

/// Words, and what stands between them, as Unicode divides them (UAX #29).
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        words << text.mid(from, to - from);
        from = to;
    }
    return words;
}

/// DiffPieces in order; those that follow one another alike become one.
class DiffPieces
{
public:
    void add(DiffPiece::Change change, const QString &text)
    {
        if (change == DiffPiece::Change::Same)
            settle();
        (change == DiffPiece::Change::Removed ? m_removed
         : change == DiffPiece::Change::Added ? m_added
                                              : m_same)
            .append(text);
    }
    std::vector<DiffPiece> take()
    {
        settle();
        put(DiffPiece::Change::Same, m_same);
        return std::move(m_pieces);
    }

private:
    /// What was removed goes before what came in its place. A blank between two changes belongs to
    /// them: "a b" that became "c d" is one change, not two.
    void settle()
    {
        if (m_removed.isEmpty() && m_added.isEmpty())
            return;
        const bool isBlank = !m_pieces.empty() && !m_same.isEmpty() && m_same.trimmed().isEmpty();
        if (isBlank) {
            m_removed.prepend(m_same);
            m_added.prepend(m_same);
            m_same.clear();
            takeBack(DiffPiece::Change::Added, m_added);
            takeBack(DiffPiece::Change::Removed, m_removed);
        }
        put(DiffPiece::Change::Same, m_same);
        put(DiffPiece::Change::Removed, m_removed);
        put(DiffPiece::Change::Added, m_added);
    }
    void takeBack(DiffPiece::Change change, QString &text)
    {
        if (m_pieces.empty() || m_pieces.back().change != change)
            return;
        text.prepend(m_pieces.back().text);
        m_pieces.pop_back();
    }
    void put(DiffPiece::Change change, QString &text)
    {
        if (!text.isEmpty())
            m_pieces.push_back({change, std::exchange(text, {})});
    }

    std::vector<DiffPiece> m_pieces;
    QString m_same;
    QString m_removed;
    QString m_added;
};

/// The furthest place reached on each diagonal, after each number of changes.
using Trace = std::vector<std::vector<int>>;

/// Nothing when more than mostChanges are needed.
Trace shortestWay(const QStringList &before, const QStringList &after)
{
    const int most = std::min(static_cast<int>(before.size() + after.size()), mostChanges);
    const int middle = most + 1;
    std::vector<int> furthest(static_cast<std::size_t>(2 * middle + 1), 0);
    const auto at = [&](int diagonal) -> int & {
        return furthest[static_cast<std::size_t>(middle + diagonal)];
    };
    Trace trace;
    for (int changes = 0; changes <= most; ++changes) {
        trace.emplace_back(furthest.begin() + middle - changes - 1,
                           furthest.begin() + middle + changes + 2);
        for (int k = -changes; k <= changes; k += 2) {
            const bool isDown = k == -changes || (k != changes && at(k - 1) < at(k + 1));
            int x = isDown ? at(k + 1) : at(k - 1) + 1;
            while (x < before.size() && x - k < after.size() && before[x] == after[x - k])
                ++x;
            at(k) = x;
            if (x >= before.size() && x - k >= after.size())
                return trace;
        }
    }
    return {};
}

/// The way back from the end, told forwards.
std::vector<std::pair<DiffPiece::Change, QString>> stepsAlong(const Trace &trace,
                                                              const QStringList &before,
                                                              const QStringList &after)
{
    std::vector<std::pair<DiffPiece::Change, QString>> steps;
    auto x = static_cast<int>(before.size());
    auto y = static_cast<int>(after.size());
    for (int changes = static_cast<int>(trace.size()) - 1; changes >= 0; --changes) {
        const auto at = [&](int diagonal) {
            return trace[static_cast<std::size_t>(changes)]
                        [static_cast<std::size_t>(diagonal + changes + 1)];
        };
        const int k = x - y;
        const bool isDown = k == -changes || (k != changes && at(k - 1) < at(k + 1));
        const int previous = isDown ? k + 1 : k - 1;
        const int fromX = changes == 0 ? 0 : at(previous);
        const int fromY = changes == 0 ? 0 : fromX - previous;
        while (x > fromX && y > fromY) {
            --x;
            --y;
            steps.emplace_back(DiffPiece::Change::Same, before[x]);
        }
        if (changes > 0 && isDown)
            steps.emplace_back(DiffPiece::Change::Added, after[--y]);
        else if (changes > 0)
            steps.emplace_back(DiffPiece::Change::Removed, before[--x]);
    }
    std::ranges::reverse(steps);
    return steps;
}

} // namespace

std::vector<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    DiffPieces pieces;
    const QStringList from = wordsOf(before);
    const QStringList to = wordsOf(after);
    const Trace trace = shortestWay(from, to);
    if (trace.empty()) {
        pieces.add(DiffPiece::Change::Removed, before);
        pieces.add(DiffPiece::Change::Added, after);
        return pieces.take();
    }
    for (const auto &[change, text] : stepsAlong(trace, from, to))
        pieces.add(change, text);
    return pieces.take();
}

} // namespace tournee
