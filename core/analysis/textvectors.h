// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tournee {

/// Whether \a folded is a word that any text has in French or in English, whatever it says.
[[nodiscard]] bool isFunctionWord(std::string_view folded);

/// Texts as unit vectors of weighted terms, to be compared by their cosine. A term is the stem of a
/// word, or a run of four letters within one, which is what a misspelt word still shares. Rare terms
/// weigh more: 1 + ln(count in the text), times ln(1 + texts / texts that have it) (G. Salton,
/// C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988). A term that no other
/// text has weighs half, for it may be a typing error; function words (le, pour, with …) likewise,
/// for in a handful of texts they are as rare as any. The stems and the letters of a text are two
/// vectors whose squares make up one, in the shares below.
class TextVectors
{
public:
    using Index = quint32; ///< of a text, from 0, in the order of add()
    using Term = quint32; ///< from 0, the rarest first
    struct Weight
    {
        Term term = 0;
        float weight = 0;
    };
    static constexpr double stemShare = 0.6;
    static constexpr double letterShare = 1 - stemShare;

    Index add(std::string_view utf8);
    /// Once, after the last text.
    void weigh();

    [[nodiscard]] std::size_t size() const { return m_begins.size() - 1; }
    [[nodiscard]] std::size_t termCount() const { return m_counts.size(); }
    /// The terms of a text, the rarest first; the squares of the weights add up to 1, or to 0 when
    /// there is no word in it.
    [[nodiscard]] std::span<const Weight> vector(Index text) const;
    [[nodiscard]] double cosine(Index first, Index second) const;
    /// The words, as they were written first and in small letters, whose stems both texts have; the
    /// rarest first.
    [[nodiscard]] std::vector<std::string> sharedWords(Index first, Index second,
                                                       std::size_t most) const;

private:
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };

    /// One more of the term \a name; \a written is the word as it stands there, if it is a stem.
    void count(std::string_view name, std::string_view written, bool isFunctionWord);

    std::unordered_map<std::string, Term, TextHash, std::equal_to<>> m_terms;
    std::vector<quint32> m_counts; ///< the texts that have the term
    std::vector<std::string> m_words; ///< of a stem; empty for letters
    std::vector<bool> m_isFunctionWord;
    std::vector<Weight> m_weights;
    std::vector<std::size_t> m_begins{0};
};

} // namespace tournee
