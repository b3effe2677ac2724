// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/foldedfind.h"

#include "core/domain/text.h"

namespace tournee {

std::vector<std::pair<int, int>> findFolded(const QString &text, const QString &wanted)
{
    std::vector<std::pair<int, int>> found;
    const QString needle = folded(wanted.simplified());
    if (needle.isEmpty())
        return found;
    // A letter may fold to two, so that each folded one remembers its own.
    QString haystack;
    std::vector<int> origin;
    for (int i = 0; i < int(text.size()); ++i) {
        const QString letters = text[i].isSpace() ? QString(u' ') : folded(text[i]);
        haystack += letters;
        origin.insert(origin.end(), std::size_t(letters.size()), i);
    }
    for (qsizetype at = haystack.indexOf(needle); at >= 0;
         at = haystack.indexOf(needle, at + needle.size())) {
        const int from = origin[std::size_t(at)];
        const int last = origin[std::size_t(at + needle.size() - 1)];
        found.emplace_back(from, last + 1 - from);
    }
    return found;
}

} // namespace tournee
