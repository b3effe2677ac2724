// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/dossiers.h"
#include "core/analysis/sample.h"
#include "core/storage/names.h"
#include "tests/support/testworkbook.h"

#include <QTest>

using namespace tournee;

/// Which solutions are dossiers, and how complete each is.
class TestDossiers final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aSolutionWithPotentialIsADossier();
    void anAcceptedMatchMakesOneAndBringsATerritory();
    void aGroupIsOneDossierOfAllItsWordings();
    void whatIsInTwoGroupsIsToldOnce();
    void whatIsDeletedIsNone();
    void theyAreSortedAndFiltered();
    void aDossierStandsOnWhatWasSaid();
    void figuresAreThoseOfTheEntities();

private:
    EntityId table(const char *region);
    EntityId entry(Kind kind, const EntityId &table, const char *text,
                   const std::function<void(Edit &)> &more = {});
    EntityId group(const std::vector<EntityId> &members, const EntityId &lead);
    void accept(const EntityId &challenge, const EntityId &solution);
    /// "serre 2/8 wordings 1 support 4", by words.
    [[nodiscard]] std::string told(const Dossier &dossier);
    [[nodiscard]] std::string all(const DossierFilter &filter = {},
                                  DossierOrder order = DossierOrder::Support);

    std::unique_ptr<TestFolder> m_folder;
    std::unique_ptr<WorkbookFile> m_file;
    EntityId m_north;
    EntityId m_south;
};

namespace {

void transfers(Edit &edit)
{
    edit.include(Field::Potentials, "transfer");
}

} // namespace

void TestDossiers::init()
{
    m_file.reset();
    m_folder = std::make_unique<TestFolder>();
    m_file = m_folder->create("tour.tournee");
    m_north = table("09");
    m_south = table("16");
}

EntityId TestDossiers::table(const char *region)
{
    const auto names = Names::of(*m_file);
    const EntityId session = m_folder->newId();
    const EntityId id = m_folder->newId();
    applied(
        *m_file,
        {addition(Kind::Session, session).set(Field::Region, *names->find(Kind::Region, region)),
         addition(Kind::Table, id).set(Field::Session, session)});
    return id;
}

EntityId TestDossiers::entry(Kind kind, const EntityId &table, const char *text,
                             const std::function<void(Edit &)> &more)
{
    Edit edit = addition(kind, m_folder->newId());
    edit.set(Field::Table, table).set(Field::Text, Value(text));
    if (more)
        more(edit);
    applied(*m_file, edit);
    return edit.entity;
}

EntityId TestDossiers::group(const std::vector<EntityId> &members, const EntityId &lead)
{
    Edit edit = addition(Kind::Group, m_folder->newId());
    edit.set(Field::Lead, lead);
    for (const EntityId &member : members)
        edit.include(Field::Members, member);
    applied(*m_file, edit);
    return edit.entity;
}

void TestDossiers::accept(const EntityId &challenge, const EntityId &solution)
{
    applied(*m_file, addition(Kind::Verdict, m_folder->newId())
                         .set(Field::First, challenge)
                         .set(Field::Second, solution)
                         .set(Field::Verdict, Value("matchAccepted")));
}

std::string TestDossiers::told(const Dossier &dossier)
{
    return std::string(shown(*m_file, dossier.lead).value(Field::Text).utf8()) + ' '
           + std::to_string(dossier.completeness()) + "/8 wordings "
           + std::to_string(dossier.wordings) + " support " + std::to_string(dossier.support);
}

std::string TestDossiers::all(const DossierFilter &filter, DossierOrder order)
{
    const auto list = readDossiers(*m_file);
    if (!list)
        qFatal("dossiers");
    std::string text;
    for (const quint32 place : arranged(*list, filter, order)) {
        const Dossier &each = list->dossiers[place];
        text += (text.empty() ? "" : "; ") + told(each);
        const auto one = (*DossierReader::of(*m_file))->one(*m_file, each.id);
        if (!one || *one != each)
            text += " (otherwise alone)";
    }
    return text;
}

void TestDossiers::aSolutionWithPotentialIsADossier()
{
    entry(Kind::Solution, m_north, "une idée sans potentiel");
    entry(Kind::Challenge, m_north, "un défi");
    entry(Kind::Solution, m_north, "serre", transfers);
    entry(Kind::Solution, m_south, "navette", [](Edit &edit) {
        edit.include(Field::Potentials, "extend").include(Field::Potentials, "transform");
        edit.include(Field::Outcomes, "publicPolicy").include(Field::Authorities, "mrc");
        edit.set(Field::Conditions, Value("un garage")).set(Field::Carrier, Value("la coop"));
        edit.set(Field::Precedent, Value("Kamouraska")).set(Field::Evidence, Value("une étude"));
        edit.set(Field::Confidence, Value("high")).set(Field::Support, Value(7));
    });
    QCOMPARE(all(),
             std::string("navette 7/8 wordings 1 support 7; serre 0/8 wordings 1 support 0"));
    const auto list = readDossiers(*m_file);
    const auto &navette = *std::ranges::find(list->dossiers, 7, &Dossier::support);
    QCOMPARE(int(navette.potentials), 0b101);
    QCOMPARE(int(navette.outcomes), 0b10);
    QCOMPARE(int(navette.authorities), 0b10);
    QVERIFY(navette.has(DossierPart::Confidence));
    QVERIFY(!navette.has(DossierPart::Territories));
    QCOMPARE(std::popcount(navette.regions), 1);
}

void TestDossiers::anAcceptedMatchMakesOneAndBringsATerritory()
{
    const EntityId solution = entry(Kind::Solution, m_north, "serre");
    const EntityId challenge = entry(Kind::Challenge, m_south, "les légumes sont chers");
    QCOMPARE(all(), std::string());
    accept(challenge, solution);
    QCOMPARE(all(), std::string("serre 1/8 wordings 1 support 0"));
    const auto list = readDossiers(*m_file);
    const Dossier &dossier = list->dossiers.front();
    QVERIFY(dossier.territories != 0 && dossier.territories != dossier.regions);
    applied(*m_file, removal(shown(*m_file, challenge)));
    QCOMPARE(all(), std::string());
}

void TestDossiers::aGroupIsOneDossierOfAllItsWordings()
{
    const EntityId first = entry(Kind::Solution, m_north, "serre", [](Edit &edit) {
        edit.set(Field::Carrier, Value("la coop")).set(Field::Support, Value(4));
    });
    const EntityId second = entry(Kind::Solution, m_south, "serres", [](Edit &edit) {
        transfers(edit);
        edit.set(Field::Support, Value(9)).set(Field::Priority, Value(2));
    });
    const EntityId together = group({first, second}, first);
    // What one wording says of its carrier counts; support is never added up.
    QCOMPARE(all(), std::string("serre 1/8 wordings 2 support 9"));
    const auto list = readDossiers(*m_file);
    QCOMPARE(list->dossiers.front().id, together);
    QCOMPARE(list->dossiers.front().lead, first);
    QCOMPARE(list->dossiers.front().priority, std::optional<qint64>(2));
    QCOMPARE(std::popcount(list->dossiers.front().regions), 2);
    applied(*m_file, removal(shown(*m_file, first)));
    QCOMPARE(all(), std::string("serres 0/8 wordings 1 support 9"));
    // A group of challenges alone is nothing to carry out.
    group({entry(Kind::Challenge, m_north, "un"), entry(Kind::Challenge, m_north, "deux")}, first);
    QCOMPARE(readDossiers(*m_file)->dossiers.size(), 1U);
}

void TestDossiers::whatIsInTwoGroupsIsToldOnce()
{
    const EntityId both = entry(Kind::Solution, m_north, "serre", transfers);
    group({both, entry(Kind::Solution, m_north, "serres")}, both);
    group({both, entry(Kind::Solution, m_north, "une serre")}, both);
    QCOMPARE(all(), std::string("serre 0/8 wordings 2 support 0"));
}

void TestDossiers::whatIsDeletedIsNone()
{
    const EntityId solution = entry(Kind::Solution, m_north, "serre", transfers);
    QCOMPARE(all(), std::string("serre 0/8 wordings 1 support 0"));
    applied(*m_file, removal(shown(*m_file, solution)));
    QCOMPARE(all(), std::string());
    QVERIFY(!*readDossier(*m_file, solution));
    QVERIFY(!*readDossier(*m_file, m_folder->newId()));
}

void TestDossiers::theyAreSortedAndFiltered()
{
    entry(Kind::Solution, m_north, "un", [](Edit &edit) {
        edit.include(Field::Potentials, "extend").set(Field::Support, Value(1));
        edit.set(Field::Priority, Value(1));
    });
    entry(Kind::Solution, m_south, "deux", [](Edit &edit) {
        edit.include(Field::Potentials, "transfer").set(Field::Support, Value(20));
        edit.include(Field::Outcomes, "newAlliance");
    });
    entry(Kind::Solution, m_south, "trois", [](Edit &edit) {
        edit.include(Field::Potentials, "transform").set(Field::Carrier, Value("la coop"));
        edit.include(Field::Authorities, "quebec").set(Field::Support, Value(3));
    });
    const auto inOrder = [this](DossierFilter filter, DossierOrder order) {
        std::string words;
        const auto list = readDossiers(*m_file);
        for (const quint32 place : arranged(*list, filter, order)) {
            words +=
                (words.empty() ? "" : " ")
                + std::string(shown(*m_file, list->dossiers[place].lead).value(Field::Text).utf8());
        }
        return words;
    };
    QCOMPARE(inOrder({}, DossierOrder::Support), std::string("deux trois un"));
    QCOMPARE(inOrder({}, DossierOrder::Priority), std::string("un deux trois"));
    QCOMPARE(inOrder({}, DossierOrder::Completeness), std::string("trois deux un"));
    QCOMPARE(inOrder({.potentials = 0b011}, DossierOrder::Support), std::string("deux un"));
    QCOMPARE(inOrder({.outcomes = 0b1}, DossierOrder::Support), std::string("deux"));
    QCOMPARE(inOrder({.authorities = 0b100}, DossierOrder::Support), std::string("trois"));
    const auto list = readDossiers(*m_file);
    const quint64 south = std::ranges::find(list->dossiers, 20, &Dossier::support)->regions;
    QCOMPARE(inOrder({.regions = south}, DossierOrder::Support), std::string("deux trois"));
    QCOMPARE(inOrder({.potentials = 0b1, .regions = south}, DossierOrder::Support), std::string());
}

void TestDossiers::aDossierStandsOnWhatWasSaid()
{
    const EntityId asked = entry(Kind::Challenge, m_north, "manger");
    const EntityId first = entry(Kind::Solution, m_north, "serre", [&](Edit &edit) {
        transfers(edit);
        edit.include(Field::Challenges, asked);
    });
    const EntityId second = entry(Kind::Solution, m_south, "serres");
    const EntityId together = group({first, second}, second);
    const auto about = [](const EntityId &what) {
        return [what](Edit &edit) { edit.set(Field::About, what); };
    };
    entry(Kind::Quote, m_north, "on a faim", about(first));
    entry(Kind::Disagreement, m_south, "trop cher", about(second));
    entry(Kind::Quote, m_south, "autre chose", about(asked));
    const EntityId elsewhere = entry(Kind::Challenge, m_south, "les légumes sont chers");
    accept(elsewhere, first);
    for (const EntityId &id : {together, first, second}) {
        const auto contents = readDossier(*m_file, id);
        QVERIFY(contents && *contents);
        std::string words;
        for (const auto *part :
             {&(*contents)->wordings, &(*contents)->challenges, &(*contents)->remarks}) {
            for (const Entity &each : *part)
                words += std::string(each.value(Field::Text).utf8()) + ", ";
        }
        QCOMPARE(words, std::string("serres, serre, manger, on a faim, trop cher, "));
        QCOMPARE((*contents)->group->id, together);
        QCOMPARE((*contents)->territories.size(), 1U);
        const DossierTerritory &territory = (*contents)->territories.front();
        QCOMPARE(territory.challenge.id, elsewhere);
        QCOMPARE(territory.solution, first);
        const auto names = Names::of(*m_file);
        QCOMPARE(names->codeOf(territory.region), std::string("16"));
    }
}

/// Of a whole sample tour, counted in another way: one entity after the other.
void TestDossiers::figuresAreThoseOfTheEntities()
{
    const QString path = m_folder->path("sample.tournee");
    QVERIFY(makeSample(path, {.size = {12, 600}, .seed = 7}));
    const auto file = m_folder->open("sample.tournee");
    std::set<EntityId> grouped;
    const auto allGroups = file->entities(Kind::Group);
    for (const Entity &each : *allGroups) {
        for (const EntityId &member : each.references(Field::Members))
            grouped.insert(member);
    }
    std::set<EntityId> matched;
    const auto verdicts = file->entities(Kind::Verdict);
    for (const Entity &each : *verdicts) {
        if (!each.isDeleted() && each.value(Field::Verdict).utf8() == "matchAccepted"
            && !shown(*file, each.reference(Field::First)).isDeleted())
            matched.insert(each.reference(Field::Second));
    }
    std::map<EntityId, int> expected;
    const auto solutions = file->entities(Kind::Solution);
    for (const Entity &each : *solutions) {
        if (each.isDeleted() || grouped.contains(each.id)
            || (each.elements(Field::Potentials).empty() && !matched.contains(each.id)))
            continue;
        int parts = matched.contains(each.id) ? 1 : 0;
        for (const Field set : {Field::Outcomes, Field::Authorities})
            parts += each.elements(set).empty() ? 0 : 1;
        for (const Field text : {Field::Conditions, Field::Carrier, Field::Precedent,
                                 Field::Evidence, Field::Confidence})
            parts += each.value(text).utf8().empty() ? 0 : 1;
        expected[each.id] = parts;
    }
    QVERIFY(expected.size() > 20);
    // In the smallest portions: none is lost between two of them.
    const auto reader = DossierReader::of(*file);
    QVERIFY(reader);
    for (bool hasMore = true; hasMore;) {
        const auto more = (*reader)->next(*file, 1);
        QVERIFY(more);
        hasMore = *more;
    }
    std::map<EntityId, int> actual;
    std::size_t groups = 0;
    const DossierList list = (*reader)->list();
    for (const Dossier &each : list.dossiers) {
        if (each.isGroup)
            ++groups;
        else
            actual[each.id] = each.completeness();
    }
    for (const auto &[id, parts] : expected) {
        const auto there = actual.find(id);
        QVERIFY2(there != actual.end() && there->second == parts, dump(shown(*file, id)).c_str());
    }
    QVERIFY(actual == expected);
    QVERIFY(groups > 0);
    QCOMPARE(readDossiers(*file)->dossiers.size(), actual.size() + groups);
}

QTEST_GUILESS_MAIN(TestDossiers)
#include "tst_dossiers.moc"
