// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/duplicates.h"
#include "core/analysis/grouping.h"
#include "core/analysis/matches.h"
#include "core/analysis/sharedwords.h"
#include "core/analysis/similarity.h"
#include "core/storage/importer.h"
#include "core/storage/names.h"
#include "tests/support/testworkbook.h"

#include <array>
#include <random>

using namespace tournee;

namespace {

constexpr std::array words{"fiducie",     "foncière", "logements", "abordables", "transport",
                           "collectif",   "village",  "rivière",   "jeunes",     "relève",
                           "coopérative", "épicerie", "école",     "aînées",     "forêt",
                           "cantine",     "légumes",  "serre",     "chauffée",   "camping"};

/// Texts that often share some words, now and then all, sometimes with a letter too many.
std::vector<std::string> someTexts(std::size_t count, unsigned seed)
{
    std::mt19937 chance(seed);
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < count; ++i) {
        std::string text;
        if (!texts.empty() && chance() % 4 == 0) {
            text = texts[chance() % texts.size()];
            text.insert(chance() % (text.size() + 1), chance() % 2 == 0 ? "e" : " vite");
        } else {
            for (unsigned n = 0; n < 1 + chance() % 7; ++n)
                text += std::string(words[chance() % words.size()]) + ' ';
        }
        texts.push_back(text);
    }
    return texts;
}

TextVectors vectorsOf(const std::vector<std::string> &texts)
{
    TextVectors vectors;
    for (const std::string &text : texts)
        vectors.add(text);
    vectors.weigh();
    return vectors;
}

double cosineOf(const std::string &a, const std::string &b)
{
    // Among others, without which there would be nothing rare.
    std::vector<std::string> texts = someTexts(50, 9);
    texts.push_back(a);
    texts.push_back(b);
    return vectorsOf(texts).cosine(50, 51);
}

std::vector<SimilarPair> everyPair(const TextVectors &texts, double threshold)
{
    std::vector<SimilarPair> pairs;
    for (TextVectors::Index a = 0; a < texts.size(); ++a) {
        for (TextVectors::Index b = a + 1; b < texts.size(); ++b) {
            if (const double score = texts.cosine(a, b); score >= threshold)
                pairs.push_back({a, b, score});
        }
    }
    std::ranges::sort(pairs, [](const SimilarPair &a, const SimilarPair &b) {
        return std::tuple(-a.score, a.first, a.second) < std::tuple(-b.score, b.first, b.second);
    });
    return pairs;
}

} // namespace

class TestSimilarity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsLikeItself();
    void whatIsWrittenOtherwiseIsStillLike();
    void whatIsAboutSomethingElseIsNot();
    void joinFindsWhatComparingAllFinds();
    void limitKeepsTheBest();
    void sharedWordsAreThoseThatTell();
    void decidedPairsAreLeftOut();
    void duplicatesAreOfOneKindAndNotDeleted();
    void duplicatesOfOneEntry();
    void proposalsHoldEveryPairUntilItIsDecided();
    void entriesReadInPortionsGiveTheSame();
    void sharedWordsAreFoundInTheTexts();
    void matchesAreBetweenRegions();
};

void TestSimilarity::textIsLikeItself()
{
    const TextVectors vectors = vectorsOf(someTexts(80, 1));
    for (TextVectors::Index i = 0; i < vectors.size(); ++i) {
        QVERIFY(qAbs(vectors.cosine(i, i) - 1) < 1e-5);
        for (TextVectors::Index j = 0; j < i; ++j)
            QCOMPARE(vectors.cosine(i, j), vectors.cosine(j, i));
    }
    QVERIFY(vectorsOf({"", "?!"}).vector(0).empty());
    QCOMPARE(vectorsOf({"", "?!"}).cosine(0, 1), 0.0);
}

void TestSimilarity::whatIsWrittenOtherwiseIsStillLike()
{
    const std::string text = "Une fiducie foncière pour des logements abordables au village";
    QVERIFY(cosineOf(text, "UNE FIDUCIE FONCIERE POUR DES LOGEMENTS ABORDABLES AU VILLAGE") > 0.99);
    QVERIFY(cosineOf(text, "Au village, des logements abordables pour une fiducie foncière")
            > 0.99);
    QVERIFY(cosineOf(text, "Des fiducies foncières pour un logement abordable au village") > 0.8);
    QVERIFY(cosineOf(text, "Une fidcuie foncière pour des logemnts abordables au village") > 0.7);
    QVERIFY(cosineOf("Le cœur de l’œuvre", "Le coeur de l'oeuvre") > 0.99);
}

void TestSimilarity::whatIsAboutSomethingElseIsNot()
{
    QVERIFY(cosineOf("Une fiducie foncière pour des logements abordables",
                     "Une serre chauffée pour des légumes en hiver")
            < 0.3);
    QCOMPARE(cosineOf("fiducie", "camping"), 0.0);
}

void TestSimilarity::joinFindsWhatComparingAllFinds()
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        const TextVectors vectors = vectorsOf(someTexts(150, seed));
        for (const double threshold : {0.05, 0.3, 0.6, 0.8, 0.95, 1.0}) {
            const auto expected = everyPair(vectors, threshold);
            const auto found = similarPairs(vectors, threshold, 1'000'000);
            QVERIFY(found == expected);
        }
        QVERIFY(everyPair(vectors, 0.6).size() > 20);
    }
}

void TestSimilarity::limitKeepsTheBest()
{
    // More pairs than are looked at before the threshold rises.
    const TextVectors vectors = vectorsOf(someTexts(900, 4));
    auto expected = everyPair(vectors, 0.3);
    QVERIFY(expected.size() > 5000);
    for (const std::size_t most : {std::size_t{0}, std::size_t{1}, std::size_t{30}}) {
        const auto found = similarPairs(vectors, 0.3, most);
        QCOMPARE(found.size(), most);
        for (std::size_t i = 0; i < most; ++i)
            QCOMPARE(found[i].score, expected[i].score);
    }
    const auto near = similarTo(vectors, 5, 0.3, 1'000'000);
    const auto isOfFive = [](const SimilarPair &pair) {
        return pair.first == 5 || pair.second == 5;
    };
    QCOMPARE(static_cast<std::ptrdiff_t>(near.size()), std::ranges::count_if(expected, isOfFive));
    QVERIFY(std::ranges::is_sorted(near, std::greater(), &SimilarPair::score));
}

void TestSimilarity::sharedWordsAreThoseThatTell()
{
    std::vector<std::string> texts = someTexts(30, 2);
    for (std::string &text : texts)
        text += " pour la région";
    texts.emplace_back("Une Éolienne pour la région");
    texts.emplace_back("Des éoliennes pour la région");
    const TextVectors vectors = vectorsOf(texts);
    QCOMPARE(vectors.sharedWords(30, 31, 8), std::vector<std::string>{"éolienne"});
    QCOMPARE(vectors.sharedWords(30, 31, 0).size(), 0U);
    QVERIFY(!vectors.sharedWords(30, 0, 8).empty());
}

void TestSimilarity::decidedPairsAreLeftOut()
{
    TestFolder folder;
    const auto file = folder.create("a");
    std::vector<EntityId> ids;
    for (int i = 0; i < 4; ++i) {
        ids.push_back(folder.newId());
        applied(
            *file,
            addition(Kind::Solution, ids.back()).set(Field::Text, Value("Une fiducie foncière")));
    }
    const auto found = possibleDuplicates(*file, {});
    QVERIFY(found);
    QCOMPARE(found->pairs.size(), 6U);
    QCOMPARE(found->groups.size(), 1U);
    QCOMPARE(found->groups.front(), ids);

    const EntityId verdict = folder.newId();
    applied(*file, addition(Kind::Verdict, verdict)
                       .set(Field::First, ids[1])
                       .set(Field::Second, ids[0])
                       .set(Field::Verdict, Value("notDuplicate")));
    applied(*file, addition(Kind::Group, folder.newId())
                       .include(Field::Members, ids[1])
                       .include(Field::Members, ids[2])
                       .include(Field::Members, ids[3]));
    const auto left = possibleDuplicates(*file, {.of = {}, .threshold = 0.5, .most = 2});
    QCOMPARE(left->pairs.size(), 2U);
    for (const DuplicatePair &pair : left->pairs)
        QVERIFY(pair.first == ids[0] && (pair.second == ids[2] || pair.second == ids[3]));

    applied(*file, removal(shown(*file, verdict)));
    QCOMPARE(possibleDuplicates(*file, {})->pairs.size(), 3U);
}

void TestSimilarity::duplicatesAreOfOneKindAndNotDeleted()
{
    TestFolder folder;
    const auto file = folder.create("a");
    std::vector<EntityId> ids;
    for (const Kind kind : {Kind::Solution, Kind::Solution, Kind::Challenge, Kind::Challenge,
                            Kind::Note, Kind::Quote}) {
        ids.push_back(folder.newId());
        applied(*file, addition(kind, ids.back()).set(Field::Text, Value("Une serre chauffée")));
    }
    QCOMPARE(possibleDuplicates(*file, {})->pairs.size(), 2U);
    applied(*file, removal(shown(*file, ids[0])));
    const auto found = possibleDuplicates(*file, {});
    QCOMPARE(found->pairs.size(), 1U);
    QVERIFY(found->pairs.front().first == ids[2] && found->pairs.front().second == ids[3]);
    QVERIFY(found->pairs.front().score > 0.9999);
}

void TestSimilarity::duplicatesOfOneEntry()
{
    TestFolder folder;
    const auto file = folder.create("a");
    std::vector<EntityId> ids;
    for (const char *const text :
         {"Une serre chauffée à l’école", "Une serre chauffée pour l’école", "Un camping municipal",
          "Le camping municipal"}) {
        ids.push_back(folder.newId());
        applied(*file, addition(Kind::Solution, ids.back()).set(Field::Text, Value(text)));
    }
    const auto found = possibleDuplicates(*file, {.of = ids[3], .threshold = 0.5, .most = 9});
    QCOMPARE(found->pairs.size(), 1U);
    QVERIFY(found->pairs.front().first == ids[3] && found->pairs.front().second == ids[2]);
    QVERIFY(
        possibleDuplicates(*file, {.of = folder.newId(), .threshold = 0.5, .most = 9}).error().code
        == ErrorCode::UnknownEntity);
}

void TestSimilarity::proposalsHoldEveryPairUntilItIsDecided()
{
    TestFolder folder;
    const auto file = folder.create("a");
    for (const std::string &text : someTexts(120, 7))
        applied(*file, addition(Kind::Note, folder.newId())
                           .set(Field::Text, Value(QString::fromStdString(text))));
    const DuplicateQuery query{.of = {}, .threshold = 0.6, .most = 100'000};
    const auto all = *possibleDuplicates(*file, query);
    QVERIFY(all.pairs.size() > 20);
    // Deciding on one after the other comes to an end, with nothing left.
    bool shallGroup = false;
    for (int round = 0; !possibleDuplicates(*file, query)->pairs.empty(); ++round) {
        QVERIFY(round < 200);
        const auto decisions = DuplicateDecisions::of(*file);
        const auto proposals = duplicateProposals(all.pairs, *decisions, 0.6);
        QVERIFY(!proposals.empty());
        QVERIFY(std::ranges::is_sorted(proposals, std::greater(), &DuplicateProposal::score));
        std::set<EntityId> seen;
        for (const DuplicateProposal &each : proposals) {
            QVERIFY(each.entries.size() >= 2);
            QVERIFY(each.entries.size() <= DuplicateProposal::mostEntries);
            for (const EntityId &entry : each.entries)
                QVERIFY(seen.insert(entry).second); // in one proposal at a time
        }
        const auto &entries = proposals.front().entries;
        shallGroup = !shallGroup;
        const auto groups = groupsHolding(*file, entries);
        applied(*file, shallGroup ? groupedTogether(*groups, entries, folder.environment)
                                  : declaredApart(entries, *decisions, folder.environment));
    }
    QVERIFY(duplicateProposals(all.pairs, *DuplicateDecisions::of(*file), 0.6).empty());
    QVERIFY(!file->entities(Kind::Group)->empty());
    QVERIFY(!file->entities(Kind::Verdict)->empty());
    // Who is in a group is in one.
    std::set<EntityId> members;
    const auto groups = file->entities(Kind::Group);
    for (const Entity &group : *groups) {
        const auto inIt = group.references(Field::Members);
        for (const EntityId &member : group.isDeleted() ? std::vector<EntityId>() : inIt)
            QVERIFY(members.insert(member).second);
    }
}

void TestSimilarity::entriesReadInPortionsGiveTheSame()
{
    TestFolder folder;
    const auto file = folder.create("a");
    for (const std::string &text : someTexts(60, 8))
        applied(*file, addition(Kind::Note, folder.newId())
                           .set(Field::Text, Value(QString::fromStdString(text))));
    const EntityId gone = file->entities(Kind::Note)->front().id;
    applied(*file, removal(shown(*file, gone)));
    std::vector<EntryText> entries;
    for (qint64 next = 0; next >= 0;) {
        const auto texts = readEntryTexts(*file, Kind::Note, next, 7);
        QVERIFY(texts->entries.size() <= 7);
        entries.insert(entries.end(), texts->entries.begin(), texts->entries.end());
        next = texts->next;
    }
    QCOMPARE(entries.size(), 59U);
    const auto found = duplicatesAmong(entries, 0.5, 1000);
    const auto all = possibleDuplicates(*file, {.of = {}, .threshold = 0.5, .most = 1000});
    const auto &expected = all->pairs;
    QCOMPARE(found.size(), expected.size());
    QVERIFY(found.size() > 10);
    for (std::size_t i = 0; i < found.size(); ++i)
        QCOMPARE(found[i].score, expected[i].score);
    Progress progress;
    progress.isCancelled = true;
    QVERIFY(duplicatesAmong(entries, 0.5, 1000, &progress).empty());
}

void TestSimilarity::sharedWordsAreFoundInTheTexts()
{
    const QStringList texts{QStringLiteral("Une fiducie à l’œuvre pour le village"),
                            QStringLiteral("Le VILLAGE 🌲 veut des fiducies pour elle"),
                            QStringLiteral("Rien")};
    QStringList words;
    const auto shared = sharedWordsIn(texts);
    for (std::size_t i = 0; i < shared.size(); ++i) {
        for (const TextRange &each : shared[i])
            words << texts[qsizetype(i)].mid(each.from, each.to - each.from);
    }
    QCOMPARE(words.join(u' '), QStringLiteral("fiducie village VILLAGE fiducies"));
}

void TestSimilarity::matchesAreBetweenRegions()
{
    TestFolder folder;
    const auto file = folder.create("a");
    const auto names = Names::of(*file);
    const auto tableIn = [&](const char *code) {
        const EntityId session = folder.newId();
        const EntityId table = folder.newId();
        applied(*file, {addition(Kind::Session, session)
                            .set(Field::Region, *names->find(Kind::Region, QLatin1String(code))),
                        addition(Kind::Table, table).set(Field::Session, session)});
        return table;
    };
    const EntityId here = tableIn("01");
    const EntityId there = tableIn("09");
    const auto entry = [&](Kind kind, const EntityId &table, const char *text) {
        const EntityId id = folder.newId();
        applied(*file, addition(kind, id).set(Field::Table, table).set(Field::Text, Value(text)));
        return id;
    };
    const EntityId challenge = entry(Kind::Challenge, here, "L’abattoir est trop loin des fermes");
    entry(Kind::Solution, here, "Un abattoir mobile pour nos fermes");
    const EntityId answer = entry(Kind::Solution, there, "Un abattoir mobile pour les fermes");
    entry(Kind::Solution, there, "Une cantine à l’école");
    // What a solution answers where it comes from speaks for it as well.
    const EntityId same = entry(Kind::Challenge, there, "Les fermes sont trop loin d’un abattoir");
    const EntityId linked = entry(Kind::Solution, there, "Partager un camion réfrigéré");
    applied(*file, update(shown(*file, linked)).include(Field::Challenges, same));

    const auto found = matchesBetweenRegions(*file, {.of = challenge, .most = 9});
    QVERIFY(found);
    QCOMPARE(found->size(), 2U);
    std::set<EntityId> solutions;
    for (const Match &match : *found) {
        QVERIFY(match.challenge == challenge);
        QCOMPARE(match.from, std::string("09"));
        QCOMPARE(match.to, std::string("01"));
        QVERIFY(std::ranges::find(match.shared, "abattoir") != match.shared.end());
        solutions.insert(match.solution);
    }
    QVERIFY((solutions == std::set{answer, linked}));
    const auto all = matchesBetweenRegions(*file, {});
    QVERIFY(all->size() >= 3); // the other region's challenge and the solution here too
    QCOMPARE(matchesBetweenRegions(*file, {.of = {}, .most = 1})->size(), 1U);

    applied(*file, addition(Kind::Verdict, folder.newId())
                       .set(Field::First, challenge)
                       .set(Field::Second, answer)
                       .set(Field::Verdict, Value("matchRejected")));
    applied(*file, update(shown(*file, linked)).include(Field::Challenges, challenge));
    QCOMPARE(matchesBetweenRegions(*file, {.of = challenge, .most = 9})->size(), 0U);
    QVERIFY(matchesBetweenRegions(*file, {.of = here, .most = 9}).error().code
            == ErrorCode::UnknownEntity);
}

QTEST_GUILESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"
