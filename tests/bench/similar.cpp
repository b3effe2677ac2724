// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/samplerandom.h"
#include "core/analysis/similarity.h"
#include "tests/bench/apart.h"

#include <QFile>

#include <algorithm>
#include <ctime>
#include <string>
#include <unordered_map>
#include <vector>

using namespace tournee;

namespace {

constexpr quint64 seed = 20261123;

/// The words of three thousand citizens, and which word follows which: sentences nobody has said, in
/// which words are as rare and as common as people make them.
class Talk
{
public:
    explicit Talk(const QString &path)
    {
        QFile file(path);
        require(file.open(QIODevice::ReadOnly), "the contributions");
        quint32 last = 0; // the beginning of a contribution
        std::string word;
        for (const char c : file.readAll().toStdString()) {
            if (c != ' ' && c != '\n' && c != '"' && c != ',') {
                word += c;
                continue;
            }
            if (!word.empty() && !word.starts_with("granddebat:")) {
                const auto known = m_numbers.emplace(word, m_words.size() + 1).first;
                if (known->second > m_words.size())
                    m_words.push_back(word);
                m_followers[last].push_back(known->second);
                last = known->second;
            }
            if (c == '\n')
                last = 0;
            word.clear();
        }
    }

    [[nodiscard]] std::string said(SampleRandom &random) const
    {
        std::string text;
        quint32 last = 0;
        for (int left = random.between(6, 28); left > 0; --left) {
            const auto next = m_followers.find(last);
            last = next == m_followers.end() ? random.pick(m_followers.at(0))
                                             : random.pick(next->second);
            text += m_words[last - 1] + ' ';
        }
        return text;
    }

private:
    std::unordered_map<std::string, quint32> m_numbers;
    std::vector<std::string> m_words;
    std::unordered_map<quint32, std::vector<quint32>> m_followers;
};

/// As somebody else would have typed it: a wrong letter, a word left out, two the other way round.
std::string typedAgain(std::string text, SampleRandom &random)
{
    text[random.below(text.size())] = 'e';
    const std::size_t word = text.find(' ', random.below(text.size()));
    if (word != std::string::npos && random.percent(50))
        text.erase(word, text.find(' ', word + 1) - word);
    if (random.percent(50)) {
        const std::size_t turn = text.find(' ', text.size() / 2) + 1;
        text = text.substr(turn) + ' ' + text.substr(0, turn);
    }
    return text;
}

/// By this processor, whatever else it does.
template <typename Work>
double processorSecondsOf(Work &&work)
{
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

TextVectors vectorsOf(std::size_t count)
{
    const Talk talk(QStringLiteral(TOURNEE_SOURCE_DIR "/tests/data/granddebat_ideas_fr.csv"));
    SampleRandom random(seed);
    std::vector<std::string> recent;
    TextVectors vectors;
    for (std::size_t i = 0; i < count; ++i) {
        std::string text = !recent.empty() && random.percent(5)
                               ? typedAgain(random.pick(recent), random)
                               : talk.said(random);
        vectors.add(text);
        if (recent.size() < 5000)
            recent.push_back(std::move(text));
        else
            recent[random.below(recent.size())] = std::move(text);
    }
    vectors.weigh();
    return vectors;
}

struct Figures
{
    double preparing = 0; ///< seconds
    double finding = 0;
    double comparingAll = 0; ///< extrapolated from the sample
    double pairs = 0;
    double expected = 0; ///< of the sample, by comparing each with all
    double found = 0; ///< of those
};

Figures figuresOf(std::size_t count, double threshold)
{
    Figures figures;
    TextVectors vectors;
    figures.preparing = processorSecondsOf([&] { vectors = vectorsOf(count); });
    std::vector<SimilarPair> pairs;
    figures.finding =
        processorSecondsOf([&] { pairs = similarPairs(vectors, threshold, 10'000'000); });
    figures.pairs = static_cast<double>(pairs.size());
    const auto namesOf = [](const SimilarPair &pair) { return std::pair(pair.first, pair.second); };
    std::ranges::sort(pairs, {}, namesOf);

    constexpr std::size_t sampleSize = 50;
    SampleRandom random(seed);
    const double seconds = processorSecondsOf([&] {
        for (std::size_t i = 0; i < sampleSize; ++i) {
            const auto one = static_cast<TextVectors::Index>(random.below(count));
            for (TextVectors::Index other = 0; other < count; ++other) {
                if (other == one || vectors.cosine(one, other) < threshold)
                    continue;
                ++figures.expected;
                const std::pair<TextVectors::Index, TextVectors::Index> both =
                    std::minmax(one, other);
                if (std::ranges::binary_search(pairs, both, {}, namesOf))
                    ++figures.found;
            }
        }
    });
    figures.comparingAll = seconds / double{sampleSize} * static_cast<double>(count) / 2;
    return figures;
}

void say(const char *what, double value, const char *unit, const char *aim = "")
{
    std::printf("%-52s %10.2f %-8s %s\n", what, value, unit, aim);
    std::fflush(stdout);
}

} // namespace

/// tournee-bench-similar [ENTRIES [THRESHOLD]]
int main(int count, char **words)
{
    const std::size_t entries = count > 1 ? std::strtoul(words[1], nullptr, 10) : 500'000;
    const double threshold = count > 2 ? std::atof(words[2]) : 0.7;
    const auto measured =
        apart("possible duplicates", [&] { return figuresOf(entries, threshold); });
    const Figures &figures = measured.answer;
    say("entries", static_cast<double>(entries), "");
    say("  to vectors", figures.preparing, "s");
    say("  all possible duplicates", figures.finding, "s");
    say("  pairs", figures.pairs, "");
    say("  comparing each with all, from a sample", figures.comparingAll, "s");
    say("  times faster", figures.comparingAll / figures.finding, "", "at least 100");
    say("  of the sample's pairs", figures.expected, "");
    say("  found of them", figures.expected > 0 ? figures.found / figures.expected : 1, "",
        "at least 0.99");
    say("  memory", measured.peakMiB, "MiB", "below 1536");
    return 0;
}
