// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sharedwords.h"

#include "core/analysis/textvectors.h"
#include "core/domain/text.h"
#include "core/sqlite/frenchtokenizer.h"

#include <map>
#include <set>
#include <string>

namespace tournee {

std::vector<std::vector<TextRange>> sharedWordsIn(const QStringList &texts)
{
    std::vector<std::string> bytes;
    std::vector<std::vector<IndexedWord>> words;
    std::map<std::string, int> textsWith; // by stem
    for (const QString &text : texts) {
        bytes.push_back(utf8FromText(text));
        words.push_back(indexedWords(bytes.back()));
        std::set<std::string> stems;
        for (const IndexedWord &word : words.back()) {
            if (!isFunctionWord(word.form))
                stems.insert(word.stem);
        }
        for (const std::string &stem : stems)
            ++textsWith[stem];
    }
    std::vector<std::vector<TextRange>> ranges(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        // What QString counts are UTF-16 units, what the words are told in are bytes.
        std::size_t byte = 0;
        qsizetype unit = 0;
        const auto unitAt = [&](std::size_t wanted) {
            unit += textFromUtf8(std::string_view(bytes[i]).substr(byte, wanted - byte)).size();
            byte = wanted;
            return unit;
        };
        for (const IndexedWord &word : words[i]) {
            const auto known = textsWith.find(word.stem);
            if (isFunctionWord(word.form) || known == textsWith.end() || known->second < 2)
                continue;
            const qsizetype from = unitAt(word.from);
            ranges[i].push_back({from, unitAt(word.to)});
        }
    }
    return ranges;
}

} // namespace tournee
