// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well near copies are told from other texts, on what three thousand citizens typed: some of it is typed again
// as another table would, and looked for. Fails when recall and precision are below what is promised.

#include "core/analysis/similarity.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <random>
#include <set>
#include <vector>

using namespace tournee;

namespace {

using Index = TextVectors::Index;

constexpr unsigned seed = 20261201;
constexpr std::size_t copies = 600;
constexpr double lowest = 0.4; ///< threshold of the curve
constexpr double promised = 0.9; ///< recall and precision, at some threshold
constexpr double promisedOfIndex = 0.98;

class Typist
{
public:
    explicit Typist(unsigned start) : m_chance(start) {}

    static constexpr std::array names{"typing errors", "other order", "plural and singular",
                                      "words left out", "abbreviations"};

    [[nodiscard]] QString typed(const QString &text, std::size_t how)
    {
        switch (how) {
        case 0:
            return withErrors(text);
        case 1:
            return turned(text);
        case 2:
            return inPlural(text);
        case 3:
            return shortened(text);
        default:
            return abbreviated(text);
        }
    }
    [[nodiscard]] std::size_t below(std::size_t limit) { return m_chance() % limit; }

private:
    [[nodiscard]] bool percent(unsigned of) { return m_chance() % 100 < of; }

    /// One in thirty letters: left out, doubled, the neighbour's place, or without its accent.
    QString withErrors(QString text)
    {
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            if (!text[i].isLetter() || m_chance() % 30 != 0)
                continue;
            switch (m_chance() % 4) {
            case 0:
                text.remove(i, 1);
                break;
            case 1:
                text.insert(i, text[i]);
                break;
            case 2:
                if (text[i + 1].isLetter())
                    std::swap(text[i], text[i + 1]);
                break;
            default:
                text[i] = text.mid(i, 1).normalized(QString::NormalizationForm_D)[0];
            }
        }
        return text;
    }
    /// The second half first, as if the sentence had begun there.
    QString turned(const QString &text)
    {
        QStringList words = text.split(u' ');
        const qsizetype turn =
            words.size() / 3 + qsizetype(below(std::size_t(words.size() / 3 + 1)));
        const QStringList end = words.mid(turn);
        return (end + words.mid(0, turn)).join(u' ');
    }
    /// A third of the words change their number.
    QString inPlural(const QString &text)
    {
        QStringList words = text.split(u' ');
        for (QString &word : words) {
            if (word.size() < 4 || !word.back().isLetter() || !percent(33))
                continue;
            if (word.endsWith(u's'))
                word.chop(1);
            else if (!word.endsWith(u'x') && !word.endsWith(u'z'))
                word += u's';
        }
        return words.join(u' ');
    }
    QString shortened(const QString &text)
    {
        QStringList words = text.split(u' ');
        words.removeIf([this](const QString &) { return percent(15); });
        return words.isEmpty() ? text : words.join(u' ');
    }
    /// As in notes taken fast; besides, one long word in six stops in the middle.
    QString abbreviated(const QString &text)
    {
        static const std::map<QString, QString> known{{"beaucoup", "bcp"},
                                                      {"pour", "pr"},
                                                      {"toujours", "tjrs"},
                                                      {"temps", "tps"},
                                                      {"gouvernement", "gouv."},
                                                      {"problème", "pb"},
                                                      {"problèmes", "pbs"},
                                                      {"quelque", "qq"},
                                                      {"développement", "dév."},
                                                      {"environnement", "env."},
                                                      {"nous", "ns"},
                                                      {"vous", "vs"},
                                                      {"dans", "ds"},
                                                      {"comme", "cme"},
                                                      {"même", "mm"},
                                                      {"avec", "av"}};
        QStringList words = text.split(u' ');
        for (QString &word : words) {
            const auto shorter = known.find(word.toLower());
            if (shorter != known.end())
                word = shorter->second;
            else if (word.size() > 9 && percent(16))
                word = word.left(5) + u'.';
        }
        return words.join(u' ');
    }

    std::mt19937 m_chance;
};

/// The second column of the file, in which a quotation mark is written twice.
QStringList contributions()
{
    QFile file(QStringLiteral(TOURNEE_SOURCE_DIR "/tests/data/granddebat_ideas_fr.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the contributions are not there");
    const QString all = QString::fromUtf8(file.readAll());
    QStringList texts;
    QString cell;
    bool isQuoted = false;
    bool isText = false;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QChar c = all[i];
        if (c == u'"' && isQuoted && i + 1 < all.size() && all[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u',' && !isQuoted && !isText) {
            isText = true;
            cell.clear();
        } else if (c == u'\n' && !isQuoted) {
            if (isText)
                texts << cell.simplified();
            isText = false;
            cell.clear();
        } else {
            cell += c;
        }
    }
    texts.removeFirst(); // the heading
    return texts;
}

struct Copy
{
    Index of = 0;
    std::set<std::size_t> how;
};

std::vector<SimilarPair> byComparingAll(const TextVectors &vectors, double threshold)
{
    std::vector<SimilarPair> pairs;
    for (Index a = 0; a < vectors.size(); ++a) {
        for (Index b = a + 1; b < vectors.size(); ++b) {
            if (const double score = vectors.cosine(a, b); score >= threshold)
                pairs.push_back({a, b, score});
        }
    }
    return pairs;
}

} // namespace

int main()
{
    QStringList texts = contributions();
    const auto originals = static_cast<std::size_t>(texts.size());
    Typist typist(seed);
    std::map<Index, Copy> made; // by place
    std::set<Index> sources;
    while (made.size() < copies) {
        const auto of = static_cast<Index>(typist.below(originals));
        if (texts[of].size() < 20 || !sources.insert(of).second)
            continue;
        Copy copy{of, {}};
        QString text = texts[of];
        const std::size_t changes = 1 + typist.below(3);
        while (copy.how.size() < changes) {
            const std::size_t how = typist.below(Typist::names.size());
            if (copy.how.insert(how).second)
                text = typist.typed(text, how);
        }
        made[static_cast<Index>(texts.size())] = copy;
        texts << text;
    }
    TextVectors vectors;
    for (const QString &text : texts)
        vectors.add(text.toStdString());
    vectors.weigh();

    const auto pairs = similarPairs(vectors, lowest, 10'000'000);
    const auto isTrue = [&](const SimilarPair &pair) {
        const auto copy = made.find(pair.second);
        return copy != made.end() && copy->second.of == pair.first;
    };
    const auto isOriginal = [&](const SimilarPair &pair) { return pair.second < originals; };
    std::printf("%zu contributions, %zu of them typed again\n\n", originals, copies);
    std::printf(
        "threshold  recall  precision  if all hits among the contributions were wrong, too\n");
    bool isKept = false;
    for (int percent = static_cast<int>(100 * lowest); percent <= 95; percent += 5) {
        double right = 0;
        double wrong = 0;
        double original = 0;
        for (const SimilarPair &pair : pairs) {
            if (pair.score < percent / 100.0)
                break;
            (isTrue(pair) ? right : isOriginal(pair) ? original : wrong) += 1;
        }
        const double recall = right / static_cast<double>(copies);
        const double precision = right / std::max(right + wrong, 1.0);
        const double strict = right / std::max(right + wrong + original, 1.0);
        isKept = isKept || (recall >= promised && precision >= promised);
        std::printf("     %.2f   %.3f      %.3f  %.3f\n", percent / 100.0, recall, precision,
                    strict);
    }
    std::printf("\nrecall at 0.70, of copies with\n");
    for (std::size_t how = 0; how < Typist::names.size(); ++how) {
        double all = 0;
        double found = 0;
        for (const auto &[place, copy] : made) {
            if (copy.how.contains(how)) {
                all += 1;
                found += vectors.cosine(copy.of, place) >= 0.7 ? 1 : 0;
            }
        }
        std::printf("  %-20s %.3f of %.0f\n", Typist::names[how], found / all, all);
    }
    const double least = 0.5;
    const auto expected = byComparingAll(vectors, least);
    std::set<std::pair<Index, Index>> found;
    for (const SimilarPair &pair : similarPairs(vectors, least, 10'000'000))
        found.emplace(pair.first, pair.second);
    double again = 0;
    for (const SimilarPair &pair : expected)
        again += found.contains({pair.first, pair.second}) ? 1 : 0;
    const double ofIndex = again / static_cast<double>(expected.size());
    std::printf("\nof %zu pairs at 0.50 by comparing each with all, the index finds %.4f\n",
                expected.size(), ofIndex);

    std::printf("\nmost alike among the contributions themselves:\n");
    int shown = 0;
    for (const SimilarPair &pair : pairs) {
        if (!isOriginal(pair) || pair.score > 0.999 || shown == 12)
            continue;
        ++shown;
        std::printf("  %.2f  %s\n        %s\n", pair.score, qPrintable(texts[pair.first].left(150)),
                    qPrintable(texts[pair.second].left(150)));
    }
    std::printf("%s\n", isKept && ofIndex >= promisedOfIndex ? "kept" : "NOT KEPT");
    return isKept && ofIndex >= promisedOfIndex ? 0 : 1;
}
