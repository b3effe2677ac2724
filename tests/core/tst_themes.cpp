// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/matches.h"
#include "core/analysis/sample.h"
#include "core/analysis/themesuggestions.h"
#include "core/analysis/themework.h"
#include "core/storage/listing.h"
#include "core/storage/names.h"
#include "tests/support/testworkbook.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace tournee;

/// What the desk of a coordinator makes of many entries: themes and what they suggest, matches that were
/// decided, everything in one list.
class TestThemes final : public QObject
{
    Q_OBJECT

private slots:
    void wordsOfAThemeSuggestIt();
    void whatIsSuggestedIsMostlyRight();
    void combiningTakesAllAlongAndIsUndone();
    void splittingTakesOnlyWhatIsMeant();
    void noThemeStandsUnderItself();
    void aMatchIsDecidedOnceWhoeverDecides();
    void openChallengesAndRepeatedSolutionsAreFound();
    void listingSortsAndFilters();
};

namespace {

std::vector<EntryText> textsOf(WorkbookFile &file)
{
    std::vector<EntryText> texts;
    for (const Kind kind : entryKinds()) {
        for (qint64 next = 0; next >= 0;) {
            const auto portion = readEntryTexts(file, kind, next, 100);
            texts.insert(texts.end(), portion->entries.begin(), portion->entries.end());
            next = portion->next;
        }
    }
    return texts;
}

Entity entityOf(WorkbookFile &file, const EntityId &id)
{
    return **file.find(id);
}

/// Two regions with a table each, and entries there.
struct Regions
{
    explicit Regions(TestFolder &folder) : folder(folder), file(folder.create("a"))
    {
        const auto names = Names::of(*file);
        for (const char *code : {"01", "09"}) {
            const EntityId session = folder.newId();
            tables.push_back(folder.newId());
            const auto done = file->apply(std::vector{
                addition(Kind::Session, session)
                    .set(Field::Title, Value(code))
                    .set(Field::Region, *names->find(Kind::Region, QLatin1String(code))),
                addition(Kind::Table, tables.back())
                    .set(Field::Session, session)
                    .set(Field::Number, Value(static_cast<int>(tables.size())))});
            if (!done)
                qFatal("no table");
        }
    }

    EntityId add(Kind kind, std::size_t table, const char *text, int support = 0)
    {
        const EntityId id = folder.newId();
        Edit edit = addition(kind, id);
        edit.set(Field::Table, tables[table]).set(Field::Text, Value(text));
        if (support > 0)
            edit.set(Field::Support, Value(support));
        if (!file->apply(edit))
            qFatal("no entry");
        return id;
    }

    TestFolder &folder;
    std::unique_ptr<WorkbookFile> file;
    std::vector<EntityId> tables;
};

EntryText themed(int number, const char *text, const std::vector<EntityId> &themes)
{
    EntryText entry;
    entry.id.bytes[0] = static_cast<unsigned char>(number);
    entry.text = text;
    entry.themes = themes;
    return entry;
}

} // namespace

void TestThemes::wordsOfAThemeSuggestIt()
{
    EntityId housing;
    housing.bytes[0] = 1;
    EntityId food;
    food.bytes[0] = 2;
    const std::vector<EntryText> entries{
        themed(1, "Les logements sont trop chers", {housing}),
        themed(2, "Un logement qui double de prix", {housing}),
        themed(3, "Bâtir des logements au village", {housing}),
        themed(4, "Une serre pour l’école", {food}),
        themed(5, "Des serres chauffées à l’année", {food}),
        themed(6, "Un marché et une serre au village", {food}),
        themed(7, "Un logement pour chaque famille", {}),
        themed(8, "Bâtir une serre communautaire", {}),
        themed(9, "Le transport de nuit", {}),
    };
    const auto suggestions = suggestedThemes(entries);
    QCOMPARE(suggestions.size(), 2U);
    for (const ThemeSuggestion &each : suggestions) {
        const bool isHousing = each.entry == entries[6].id;
        QVERIFY(isHousing || each.entry == entries[7].id);
        QVERIFY(each.theme == (isHousing ? housing : food));
        QCOMPARE(each.words, std::vector<std::string>{isHousing ? "logement" : "serre"});
    }
    // Two examples are no theme.
    QVERIFY(suggestedThemes(std::span(entries).subspan(1)).size() < 2U);
}

/// A third of a sample tour loses its themes; what is suggested for it is compared with what it had.
void TestThemes::whatIsSuggestedIsMostlyRight()
{
    TestFolder folder;
    const QString path = folder.path("sample");
    QVERIFY(makeSample(path, {.size = sampleSize(20, 800)}));
    auto file = folder.open("sample");
    auto texts = textsOf(*file);
    std::map<EntityId, std::vector<EntityId>> had;
    for (std::size_t i = 0; i < texts.size(); i += 3) {
        if (!texts[i].themes.empty())
            had[texts[i].id] = std::exchange(texts[i].themes, {});
    }
    QVERIFY(had.size() > 100);
    int right = 0;
    int wrong = 0;
    for (const ThemeSuggestion &each : suggestedThemes(texts)) {
        const auto before = had.find(each.entry);
        if (before == had.end())
            continue; // never had one
        (std::ranges::find(before->second, each.theme) != before->second.end() ? right : wrong)++;
    }
    qInfo("of %zu entries without their themes, %d are suggested rightly, %d wrongly", had.size(),
          right, wrong);
    // By chance one in eight would be right: the sample's tables say much that fits any theme.
    QVERIFY(right > 2 * wrong);
    QVERIFY(right > static_cast<int>(had.size()) / 4);
}

void TestThemes::combiningTakesAllAlongAndIsUndone()
{
    TestFolder folder;
    Regions regions(folder);
    const auto themes = regions.file->entities(Kind::Theme);
    const EntityId from = (*themes)[0].id;
    const EntityId into = (*themes)[1].id;
    const EntityId under = (*themes)[2].id;
    const EntityId one = regions.add(Kind::Note, 0, "one");
    const EntityId both = regions.add(Kind::Quote, 1, "both");
    const std::vector<Edit> assign{
        addition(Kind::Note, one).include(Field::Themes, from),
        addition(Kind::Quote, both).include(Field::Themes, from).include(Field::Themes, into),
        update((*themes)[2]).set(Field::Parent, from),
        update((*themes)[1]).set(Field::Parent, from)};
    QVERIFY(regions.file->apply(assign));

    const auto edits = themesCombined(*regions.file, from, into);
    QVERIFY(edits);
    const auto done = regions.file->apply(*edits);
    QVERIFY(done);
    QCOMPARE(entityOf(*regions.file, one).references(Field::Themes), std::vector{into});
    QCOMPARE(entityOf(*regions.file, both).references(Field::Themes), std::vector{into});
    QVERIFY(entityOf(*regions.file, from).isDeleted());
    QVERIFY(entityOf(*regions.file, under).reference(Field::Parent) == into);
    QVERIFY(entityOf(*regions.file, into).reference(Field::Parent).isNull());
    QVERIFY(entriesWithTheme(*regions.file, from)->empty());

    QVERIFY(regions.file->apply(done->inverse));
    QVERIFY(!entityOf(*regions.file, from).isDeleted());
    QCOMPARE(entriesWithTheme(*regions.file, from)->size(), 2U);
    QCOMPARE(entityOf(*regions.file, one).references(Field::Themes), std::vector{from});
    QVERIFY(themesCombined(*regions.file, from, from).error().code == ErrorCode::UnknownEntity);
}

void TestThemes::splittingTakesOnlyWhatIsMeant()
{
    TestFolder folder;
    Regions regions(folder);
    const Entity theme = regions.file->entities(Kind::Theme)->front();
    const EntityId stays = regions.add(Kind::Note, 0, "stays");
    const EntityId goes = regions.add(Kind::Challenge, 0, "goes");
    QVERIFY(regions.file->apply(
        std::vector{addition(Kind::Note, stays).include(Field::Themes, theme.id),
                    addition(Kind::Challenge, goes).include(Field::Themes, theme.id)}));
    const std::vector<EntryName> meant{{Kind::Challenge, goes}};
    const auto edits = themeSplit(meant, theme, "half", regions.file->environment());
    QVERIFY(regions.file->apply(edits));
    QCOMPARE(entityOf(*regions.file, stays).references(Field::Themes), std::vector{theme.id});
    const EntityId half = edits.front().entity;
    QCOMPARE(entityOf(*regions.file, goes).references(Field::Themes), std::vector{half});
    QCOMPARE(entityOf(*regions.file, half).text(Field::Name), QStringLiteral("half"));
}

void TestThemes::noThemeStandsUnderItself()
{
    TestFolder folder;
    const auto file = folder.create("a");
    const auto before = file->entities(Kind::Theme);
    const auto id = [&](std::size_t i) { return (*before)[i].id; };
    QVERIFY(file->apply(std::vector{update((*before)[1]).set(Field::Parent, id(0)),
                                    update((*before)[2]).set(Field::Parent, id(1))}));
    const auto themes = *file->entities(Kind::Theme);
    QVERIFY(!mayStandUnder(themes, id(0), id(0)));
    QVERIFY(!mayStandUnder(themes, id(0), id(2)));
    QVERIFY(mayStandUnder(themes, id(2), id(0)));
    QVERIFY(mayStandUnder(themes, id(0), {}));
}

void TestThemes::aMatchIsDecidedOnceWhoeverDecides()
{
    TestFolder folder;
    Regions regions(folder);
    const EntityId challenge = regions.add(Kind::Challenge, 0, "L’abattoir est trop loin");
    const EntityId solution = regions.add(Kind::Solution, 1, "Un abattoir mobile");
    QCOMPARE(matchesBetweenRegions(*regions.file, {})->size(), 1U);
    const auto none = MatchDecisions::of(*regions.file);
    const Edit accepted = none->decided(challenge, solution, true, "they know how");
    const Edit rejected = none->decided(challenge, solution, false, {});
    QVERIFY(accepted.entity == rejected.entity); // two who decide apart diverge, visibly
    const auto done = regions.file->apply(accepted);
    QVERIFY(done);
    const auto one = MatchDecisions::of(*regions.file);
    QVERIFY(one->contains(challenge, solution) && one->contains(solution, challenge));
    QVERIFY(one->isAnswered(challenge));
    QCOMPARE(one->all().size(), 1U);
    QCOMPARE(one->all()[0].verdict.text(Field::Reason), QStringLiteral("they know how"));
    QCOMPARE(matchesBetweenRegions(*regions.file, {})->size(), 0U);
    QCOMPARE(matchesBetweenRegions(*regions.file, {.of = challenge, .most = 9})->size(), 0U);

    QVERIFY(regions.file->apply(done->inverse));
    const auto back = MatchDecisions::of(*regions.file);
    QVERIFY(!back->contains(challenge, solution));
    QCOMPARE(matchesBetweenRegions(*regions.file, {})->size(), 1U);
    QVERIFY(regions.file->apply(back->decided(challenge, solution, false, {})));
    const auto again = MatchDecisions::of(*regions.file);
    QVERIFY(again->contains(challenge, solution));
    QVERIFY(!again->isAnswered(challenge));
    QCOMPARE(matchesBetweenRegions(*regions.file, {})->size(), 0U);
}

void TestThemes::openChallengesAndRepeatedSolutionsAreFound()
{
    TestFolder folder;
    Regions regions(folder);
    const EntityId open = regions.add(Kind::Challenge, 0, "L’abattoir est trop loin des fermes");
    const EntityId lonely = regions.add(Kind::Challenge, 0, "La neige");
    const EntityId there = regions.add(Kind::Challenge, 1, "Nos fermes sont loin d’un abattoir");
    const EntityId mobile = regions.add(Kind::Solution, 1, "Un abattoir mobile pour les fermes");
    const EntityId same = regions.add(Kind::Solution, 0, "Un abattoir mobile pour nos fermes");
    QVERIFY(
        regions.file->apply(addition(Kind::Solution, mobile).include(Field::Challenges, there)));
    std::vector<MatchText> texts;
    for (const Kind kind : {Kind::Challenge, Kind::Solution}) {
        for (qint64 next = 0; next >= 0;) {
            const auto portion = readMatchTexts(*regions.file, kind, next, 1);
            texts.insert(texts.end(), portion->entries.begin(), portion->entries.end());
            next = portion->next;
        }
    }
    QCOMPARE(texts.size(), 5U);
    const FoundMatches found = matchesAmong(texts);
    QCOMPARE(found.challenges.size(), 3U);
    QVERIFY(found.challenges.back().challenge == lonely);
    QVERIFY(found.challenges.back().matches.empty());
    const auto it = std::ranges::find(found.challenges, open, &OpenChallenge::challenge);
    QCOMPARE(it->matches.size(), 1U);
    QVERIFY(it->matches[0].solution == mobile);
    QVERIFY(it->matches[0].alike == there);
    QVERIFY(it->matches[0].likeness > 0.3);
    const auto answered = std::ranges::find(found.challenges, there, &OpenChallenge::challenge);
    QCOMPARE(answered->answers, std::vector{mobile});
    QCOMPARE(answered->matches.size(), 1U);
    QVERIFY(answered->matches[0].solution == same);
    QCOMPARE(found.repeated.size(), 1U);
    QVERIFY(
        (std::set{found.repeated[0].first, found.repeated[0].second} == std::set{mobile, same}));
}

void TestThemes::listingSortsAndFilters()
{
    TestFolder folder;
    Regions regions(folder);
    const EntityId b = regions.add(Kind::Note, 1, "bravo", 2);
    const EntityId e = regions.add(Kind::Challenge, 0, "Été", 12);
    const EntityId f = regions.add(Kind::Solution, 0, "forêt");
    const EntityId gone = regions.add(Kind::Note, 0, "gone");
    QVERIFY(regions.file->apply(removal(entityOf(*regions.file, gone))));
    QVERIFY(regions.file->apply(addition(Kind::Solution, f).include(Field::Potentials, "extend")));
    const auto listed = [&](ListingColumn by, bool isDescending = false, const char *query = "",
                            qint64 most = 99) {
        return *listing(*regions.file, {query, by, isDescending, most, nullptr});
    };
    using enum ListingColumn;
    QCOMPARE(listed(Arrival), (std::vector{b, e, f}));
    QCOMPARE(listed(Arrival, true), (std::vector{f, e, b}));
    QCOMPARE(listed(Arrival, true, "", 1), std::vector{f});
    QCOMPARE(listed(Text), (std::vector{b, e, f})); // É is an e
    QCOMPARE(listed(ListingColumn::Support, true), (std::vector{e, b, f}));
    QCOMPARE(listed(Region), (std::vector{e, f, b}));
    QCOMPARE(listed(Session, true), (std::vector{b, e, f}));
    QCOMPARE(listed(ListingColumn::Table), (std::vector{e, f, b}));
    QCOMPARE(listed(ListingColumn::Kind), (std::vector{e, f, b}));
    QCOMPARE(listed(Potentials, true), (std::vector{f, b, e}));
    for (const ListingColumn by :
         {Themes, Verification, Outcomes, Authorities, Priority, Starred, Created})
        QCOMPARE(listed(by).size(), 3U);
    QCOMPARE(listed(Arrival, false, "foret"), std::vector{f});
    QCOMPARE(listed(Arrival, false, "region:01 -foret"), std::vector{e});
    QCOMPARE(listed(Arrival, false, "support>=2"), (std::vector{b, e}));
    QCOMPARE(listed(Text, false, "region:nowhere").size(), 0U);
}

QTEST_GUILESS_MAIN(TestThemes)
#include "tst_themes.moc"
