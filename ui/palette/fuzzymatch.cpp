// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/fuzzymatch.h"

#include "core/domain/text.h"

#include <algorithm>
#include <vector>

namespace tournee {

namespace {

bool beginsWord(const QString &words, qsizetype place)
{
    return place == 0 || !words[place - 1].isLetterOrNumber();
}

} // namespace

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    constexpr int wordBegins = 8;
    constexpr int goesOn = 5;
    constexpr int wholePhrase = 400;
    const QString wanted = folded(typed).simplified().remove(u' ');
    const QString words = folded(text);
    // By letter of the text, the best that the letters typed so far can have when the last of them is
    // this one; none is negative.
    std::vector<int> best(static_cast<std::size_t>(words.size()), -1);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        std::vector<int> next(best.size(), -1);
        int before = i == 0 ? 0 : -1; // the best that ends anywhere to the left
        for (qsizetype place = 0; place < words.size(); ++place) {
            const auto here = static_cast<std::size_t>(place);
            if (words[place] == wanted[i] && before >= 0) {
                const int adjacent = i > 0 && place > 0 ? best[here - 1] : -1;
                const int run = adjacent >= 0 ? adjacent + goesOn : -1;
                next[here] =
                    std::max(before, run) + 1 + (beginsWord(words, place) ? wordBegins : 0);
            }
            if (i > 0)
                before = std::max(before, best[here]);
        }
        best = std::move(next);
    }
    const int score = wanted.isEmpty() || best.empty() ? 0 : *std::ranges::max_element(best);
    if (score < 0 || (best.empty() && !wanted.isEmpty()))
        return {};
    const qsizetype whole = words.indexOf(folded(typed).simplified());
    return 10 * score
           + (whole >= 0 ? wholePhrase - static_cast<int>(qMin(whole, qsizetype{200})) : 0)
           - static_cast<int>(qMin(words.size(), qsizetype{100}) / 10);
}

} // namespace tournee
