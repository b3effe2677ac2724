// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sqlite/frenchtokenizer.h"

#include "core/domain/text.h"
#include "core/sqlite/database.h"

#include <libstemmer.h>
#include <sqlite3.h>
#include <SQLiteCpp/Exception.h>

#include <array>
#include <memory>
#include <unordered_map>

namespace tournee {

namespace {

/// In bytes. What goes on without a space for longer is no word: it is found by its beginning, and stemming
/// it would take the square of its length.
constexpr std::size_t longestWord = 256;

struct StemmerDeleter
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

struct Word
{
    std::string form; ///< folded
    std::string stem; ///< the form itself when there is no memory for its stem
};

/// Remembers the words it has met: folding and stemming cost a hundred times what looking up does, and
/// a tour says the same few thousand words again and again.
class FrenchTokenizer
{
public:
    [[nodiscard]] bool isUsable() const { return m_stemmer != nullptr; }

    /// Valid until the next call.
    [[nodiscard]] const Word &wordFor(std::string_view utf8)
    {
        constexpr std::size_t mostWords = 50'000;
        if (const auto known = m_words.find(utf8); known != m_words.end())
            return known->second;
        if (m_words.size() >= mostWords)
            m_words.clear();
        const QByteArray form = folded(textFromUtf8(utf8)).toUtf8();
        return m_words.emplace(utf8, Word{form.toStdString(), stemOf(form)}).first->second;
    }

private:
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };

    [[nodiscard]] std::string stemOf(const QByteArray &form) const
    {
        const sb_symbol *const stem =
            sb_stemmer_stem(m_stemmer.get(), reinterpret_cast<const sb_symbol *>(form.constData()),
                            static_cast<int>(form.size()));
        if (!stem)
            return form.toStdString();
        return {reinterpret_cast<const char *>(stem),
                static_cast<std::size_t>(sb_stemmer_length(m_stemmer.get()))};
    }

    std::unique_ptr<sb_stemmer, StemmerDeleter> m_stemmer{sb_stemmer_new("french", "UTF_8")};
    std::unordered_map<std::string, Word, TextHash, std::equal_to<>> m_words;
};

int create(void *, const char **, int, Fts5Tokenizer **result)
{
    auto tokenizer = std::make_unique<FrenchTokenizer>();
    if (!tokenizer->isUsable())
        return SQLITE_NOMEM;
    *result = reinterpret_cast<Fts5Tokenizer *>(tokenizer.release());
    return SQLITE_OK;
}

void remove(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<FrenchTokenizer *>(tokenizer);
}

using TokenFunction = int (*)(void *, int, const char *, int, int, int);

/// The code point that begins \a text, and its bytes; a replacement character for what is no UTF-8.
std::pair<char32_t, std::size_t> codePoint(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || text.size() < size)
        return {QChar::ReplacementCharacter, 1};
    char32_t result = lead & (0x7fU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xc0) != 0x80)
            return {QChar::ReplacementCharacter, 1};
        result = (result << 6) | (next & 0x3fU);
    }
    return {result, size};
}

constexpr std::array<bool, 128> asciiWordParts = [] {
    std::array<bool, 128> parts{};
    for (std::size_t c = 0; c < parts.size(); ++c)
        parts[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return parts;
}();

/// Letters beyond the first plane are parts of words; pictures are not.
bool isWordPart(char32_t c)
{
    if (c < asciiWordParts.size())
        return asciiWordParts[c];
    return (QChar::isLetterOrNumber(c) && c != U'ʼ') || (c < 0x10000 && QChar::isMark(c));
}

/// The bytes at the beginning of \a text that are parts of a word, or that are not.
std::size_t runOf(std::string_view text, bool isWord)
{
    std::size_t size = 0;
    while (size < text.size()) {
        const auto byte = static_cast<unsigned char>(text[size]);
        if (byte < asciiWordParts.size()) { // most are
            if (asciiWordParts[byte] != isWord)
                break;
            ++size;
            continue;
        }
        const auto [c, bytes] = codePoint(text.substr(size));
        if (isWordPart(c) != isWord)
            break;
        size += bytes;
    }
    return size;
}

/// The beginning of \a word that is looked at: no more than longestWord, and no half a letter.
std::string_view beginningOf(std::string_view word)
{
    if (word.size() <= longestWord)
        return word;
    std::size_t size = longestWord;
    while ((static_cast<unsigned char>(word[size]) & 0xc0) == 0x80)
        --size;
    return word.substr(0, size);
}

int tokenize(Fts5Tokenizer *opaque, void *context, int flags, const char *text, int size,
             TokenFunction token)
{
    auto *const tokenizer = reinterpret_cast<FrenchTokenizer *>(opaque);
    const bool isPrefix = (flags & FTS5_TOKENIZE_PREFIX) != 0;
    const bool isText = (flags & FTS5_TOKENIZE_DOCUMENT) != 0;
    const std::string_view words(text, static_cast<std::size_t>(size));
    for (std::size_t from = runOf(words, false); from < words.size();) {
        const std::size_t length = runOf(words.substr(from), true);
        const Word &word = tokenizer->wordFor(beginningOf(words.substr(from, length)));
        const auto put = [&](int how, const std::string &bytes) {
            return bytes.empty() ? SQLITE_OK
                                 : token(context, how, bytes.data(), static_cast<int>(bytes.size()),
                                         static_cast<int>(from), static_cast<int>(from + length));
        };
        // A beginning of a word has no stem; its letters are matched as they were typed. So a
        // text is indexed by its words as they are, and by their stems in the same places.
        if (const int code = put(0, isPrefix ? word.form : word.stem); code != SQLITE_OK)
            return code;
        if (isText && word.form != word.stem) {
            if (const int code = put(FTS5_TOKEN_COLOCATED, word.form); code != SQLITE_OK)
                return code;
        }
        from += length;
        from += runOf(words.substr(from), false);
    }
    return SQLITE_OK;
}

fts5_api *apiOf(sqlite3 *handle)
{
    // The documented way: https://www.sqlite.org/fts5.html §7
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

int collect(void *words, int how, const char *bytes, int size, int from, int to)
{
    auto &result = *static_cast<std::vector<IndexedWord> *>(words);
    const std::string word(bytes, static_cast<std::size_t>(size));
    if ((how & FTS5_TOKEN_COLOCATED) != 0)
        result.back().form = word;
    else
        result.push_back(
            {word, word, static_cast<std::size_t>(from), static_cast<std::size_t>(to)});
    return SQLITE_OK;
}

} // namespace

std::vector<IndexedWord> indexedWords(std::string_view utf8)
{
    std::vector<IndexedWord> words;
    thread_local FrenchTokenizer tokenizer; // it remembers words
    if (tokenizer.isUsable()) {
        tokenize(reinterpret_cast<Fts5Tokenizer *>(&tokenizer), &words, FTS5_TOKENIZE_DOCUMENT,
                 utf8.data(), static_cast<int>(utf8.size()), collect);
    }
    return words;
}

void registerFrenchTokenizer(Database &database)
{
    fts5_api *const api = apiOf(database.raw().getHandle());
    fts5_tokenizer tokenizer{create, remove, tokenize};
    if (!api || api->xCreateTokenizer(api, "tournee", nullptr, &tokenizer, nullptr) != SQLITE_OK)
        throw SQLite::Exception("fts5 tokenizer");
}

} // namespace tournee
