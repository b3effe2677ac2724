// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sqlite/frenchtokenizer.h"

#include "core/domain/text.h"
#include "core/sqlite/database.h"

#include <libstemmer.h>
#include <sqlite3.h>
#include <SQLiteCpp/Exception.h>

#include <memory>

namespace tournee {

namespace {

struct StemmerDeleter
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

struct FrenchTokenizer
{
    std::unique_ptr<sb_stemmer, StemmerDeleter> stemmer{sb_stemmer_new("french", "UTF_8")};
};

int create(void *, const char **, int, Fts5Tokenizer **result)
{
    auto tokenizer = std::make_unique<FrenchTokenizer>();
    if (!tokenizer->stemmer)
        return SQLITE_NOMEM;
    *result = reinterpret_cast<Fts5Tokenizer *>(tokenizer.release());
    return SQLITE_OK;
}

void remove(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<FrenchTokenizer *>(tokenizer);
}

using TokenFunction = int (*)(void *, int, const char *, int, int, int);

/// Letters beyond the first plane are parts of words; pictures are not.
bool isLetterInPair(const QString &words, qsizetype at)
{
    const qsizetype high = words[at].isHighSurrogate() ? at : at - 1;
    return high >= 0 && high + 1 < words.size() && words[high].isHighSurrogate()
           && words[high + 1].isLowSurrogate()
           && QChar::isLetterOrNumber(QChar::surrogateToUcs4(words[high], words[high + 1]));
}

/// The word itself when there is no memory for its stem.
QByteArray stemOf(const FrenchTokenizer &tokenizer, const QByteArray &word)
{
    const sb_symbol *const stem = sb_stemmer_stem(
        tokenizer.stemmer.get(), reinterpret_cast<const sb_symbol *>(word.constData()),
        static_cast<int>(word.size()));
    if (!stem)
        return word;
    return QByteArray(reinterpret_cast<const char *>(stem),
                      sb_stemmer_length(tokenizer.stemmer.get()));
}

int tokenize(Fts5Tokenizer *opaque, void *context, int flags, const char *text, int size,
             TokenFunction token)
{
    auto *const tokenizer = reinterpret_cast<FrenchTokenizer *>(opaque);
    const QString words = textFromUtf8({text, static_cast<std::size_t>(size)});
    const bool isPrefix = (flags & FTS5_TOKENIZE_PREFIX) != 0;
    qsizetype from = 0;
    int byte = 0; // of \a from, in the UTF-8 text
    const auto bytesOf = [](QStringView part) { return static_cast<int>(part.toUtf8().size()); };
    while (from < words.size()) {
        qsizetype to = from;
        const auto isWordPart = [&words](qsizetype at) {
            const QChar c = words[at];
            if (c.isSurrogate())
                return isLetterInPair(words, at);
            return (c.isLetterOrNumber() && c != u'ʼ') || c.isMark();
        };
        if (!isWordPart(from)) {
            while (to < words.size() && !isWordPart(to))
                ++to;
            byte += bytesOf(QStringView(words).mid(from, to - from));
            from = to;
            continue;
        }
        while (to < words.size() && isWordPart(to))
            ++to;
        const QStringView word = QStringView(words).mid(from, to - from);
        const int wordBytes = bytesOf(word);
        const QByteArray form = folded(word.toString()).toUtf8();
        // A beginning of a word has no stem; its letters are matched as they were typed. So a
        // text is indexed by its words as they are, and by their stems in the same places.
        const int end = byte + wordBytes;
        const auto put = [&](int how, const QByteArray &bytes) {
            return bytes.isEmpty() ? SQLITE_OK
                                   : token(context, how, bytes.constData(),
                                           static_cast<int>(bytes.size()), byte, end);
        };
        const QByteArray stem = isPrefix ? form : stemOf(*tokenizer, form);
        if (const int code = put(0, stem); code != SQLITE_OK)
            return code;
        const bool isText = (flags & FTS5_TOKENIZE_DOCUMENT) != 0;
        if (isText && form != stem) {
            if (const int code = put(FTS5_TOKEN_COLOCATED, form); code != SQLITE_OK)
                return code;
        }
        byte += wordBytes;
        from = to;
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
    FrenchTokenizer tokenizer;
    if (tokenizer.stemmer) {
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
