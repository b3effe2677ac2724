// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tournee {

class Database;

/// A word of a text as the search index knows it.
struct IndexedWord
{
    std::string form; ///< folded
    std::string stem;
    std::size_t from = 0; ///< the word's bytes in the text
    std::size_t to = 0;
};

/// The words of \a utf8 in order, exactly as the tokenizer finds them: for marking what matched.
[[nodiscard]] std::vector<IndexedWord> indexedWords(std::string_view utf8);

/// Gives the connection the FTS5 tokenizer "tournee": words are folded (no accents, œ → oe), then
/// stemmed as French (Snowball), which is the order in which « rivière » and « riviere » meet.
/// Throws SQLite::Exception.
void registerFrenchTokenizer(Database &database);

} // namespace tournee
