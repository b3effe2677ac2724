// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/duplicates.h"
#include "core/storage/search.h"
#include "tests/ui/windowdesk.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/groups/groupspage.h"
#include "ui/palette/fuzzymatch.h"
#include "ui/search/hitmodel.h"
#include "ui/search/searchpage.h"
#include "ui/sense/markedlabel.h"
#include "ui/sense/sensepage.h"
#include "ui/widgets/textfield.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QCheckBox>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QSlider>
#include <QTest>

using namespace tournee;

/// What belongs together across tables, in the window, with the keyboard.
class TestSense final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        fill();
        m_desk->window->openFile(m_desk->path("tour.tournee"));
        QTRY_VERIFY(m_desk->window->view());
    }
    void cleanup() { m_desk.reset(); }

    void likeEntriesStandBesideEachOther();
    void aGroupIsMadeWithOneKeyAndTakenBack();
    void whatIsNoDuplicateIsNeverOfferedAgain();
    void laterLeavesEverything();
    void aGroupHasItsOwnWords();
    void whoIsInTwoGroupsIsSeen();
    void wordsAreFoundWhileTyping();
    void filtersAreUnderstoodAndTakenAway();
    void whatWasFoundGetsATheme();
    void searchesAreKept();
    void thePaletteGoesAnywhere();
    void lettersAreFoundInTheirOrder();

private:
    void fill();
    void show(const char *part)
    {
        QTest::mouseClick(m_desk->child<QPushButton>("goSense"), Qt::LeftButton);
        QTest::mouseClick(m_desk->child<QPushButton>(part), Qt::LeftButton);
    }
    void showDuplicates()
    {
        show("goDuplicates");
        QTRY_VERIFY(duplicates()->rowCount() > 0);
        QTRY_VERIFY(!words("duplicatesPage").isEmpty());
    }
    [[nodiscard]] QAbstractItemModel *duplicates()
    {
        return m_desk->child<QListView>("duplicateList")->model();
    }
    /// What the cards of a page say.
    [[nodiscard]] QStringList words(const char *page)
    {
        QStringList all;
        for (const auto *each : m_desk->child<QWidget>(page)->findChildren<MarkedLabel *>()) {
            if (each->isVisible())
                all << each->accessibleName();
        }
        return all;
    }
    [[nodiscard]] QStringList found()
    {
        QStringList all;
        const auto *model = m_desk->child<QListView>("hits")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data().toString();
        all.sort();
        return all;
    }
    void type(const QString &text)
    {
        auto *field = m_desk->child<QLineEdit>("searchField");
        field->setFocus();
        field->clear();
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    [[nodiscard]] QString undoText() { return m_desk->child<QAction>("undo")->text(); }

    std::unique_ptr<WindowDesk> m_desk;
    std::vector<EntityId> m_ids;
};

constexpr auto fiducie = "Une fiducie foncière pour des logements abordables";
constexpr auto fiducies = "Des fiducies foncieres pour les logements abordables au village";
constexpr auto serre = "Une serre chauffée pour nourrir les écoles";
constexpr auto serres = "Des serres chauffées pour nourrir l’école";
constexpr auto navette = "Une navette électrique entre les villages";
constexpr auto defi = "Les logements sont hors de prix";

/// Two tables in two regions; two pairs of entries that say the same.
void TestSense::fill()
{
    Environment &environment = m_desk->environment();
    auto file = std::move(*WorkbookFile::create(m_desk->path("tour.tournee"), environment));
    const auto names = Names::of(*file);
    std::vector<EntityId> tables;
    for (const auto &[code, place] : {std::pair{"01", "Rimouski"}, std::pair{"11", "Gaspé"}}) {
        const auto session = environment.newId<EntityId>();
        tables.push_back(environment.newId<EntityId>());
        QVERIFY(file->apply(
            std::vector{addition(Kind::Session, session)
                            .set(Field::Title, Value(QString("Atelier de %1").arg(place)))
                            .set(Field::Region, *names->find(Kind::Region, code)),
                        addition(Kind::Table, tables.back())
                            .set(Field::Session, session)
                            .set(Field::Number, Value(int(tables.size())))}));
    }
    m_ids.clear();
    const auto add = [&](Kind kind, const EntityId &table, const char *text, int support) {
        m_ids.push_back(environment.newId<EntityId>());
        Edit entry = addition(kind, m_ids.back());
        entry.set(Field::Table, table).set(Field::Text, Value(QString(text)));
        if (support > 0)
            entry.set(Field::Support, Value(support));
        QVERIFY(file->apply(entry));
    };
    add(Kind::Solution, tables[0], fiducie, 12);
    add(Kind::Solution, tables[1], fiducies, 4);
    add(Kind::Solution, tables[0], serre, 0);
    add(Kind::Solution, tables[1], serres, 3);
    add(Kind::Solution, tables[1], navette, 0);
    add(Kind::Challenge, tables[0], defi, 9);
}

void TestSense::likeEntriesStandBesideEachOther()
{
    show("goDuplicates");
    auto *threshold = m_desk->child<QSlider>("threshold");
    threshold->setValue(99);
    QTRY_COMPARE(m_desk->child<QLabel>("duplicateCount")->text(), "0 to decide");
    threshold->setValue(60);
    QTRY_COMPARE(m_desk->child<QLabel>("duplicateCount")->text(), "2 to decide");
    QTRY_COMPARE(words("duplicatesPage").size(), 2);
    m_desk->child<QListView>("duplicateList")->setFocus();
    QTest::keyClick(m_desk->child<QListView>("duplicateList"), Qt::Key_Home);
    QStringList both = words("duplicatesPage");
    both.sort();
    const bool isFiducie = both == QStringList({fiducies, fiducie});
    QVERIFY(isFiducie || both == QStringList({serres, serre}));
    const auto *marked = m_desk->child<QWidget>("duplicatesPage")->findChild<MarkedLabel *>();
    QVERIFY2(marked->marked().contains(isFiducie ? "logements" : "nourrir"),
             qPrintable(marked->marked().join(' ')));
    QVERIFY(!marked->marked().contains("pour"));
}

void TestSense::aGroupIsMadeWithOneKeyAndTakenBack()
{
    m_desk->window->resize(1024, 600);
    showDuplicates();
    m_desk->child<QSlider>("threshold")->setValue(60);
    QTRY_COMPARE(duplicates()->rowCount(), 2);
    auto *list = m_desk->child<QListView>("duplicateList");
    QTRY_VERIFY(m_desk->child<QPushButton>("groupEntries")->isEnabled());
    QTest::keyClick(list, Qt::Key_G);
    QTRY_COMPARE(duplicates()->rowCount(), 1);
    QCOMPARE(m_desk->count(Kind::Group), 1);
    QTRY_VERIFY2(undoText().contains("grouping 2 entries"), qPrintable(undoText()));
    QTRY_VERIFY(m_desk->child<QPushButton>("groupEntries")->isEnabled());
    QTest::keyClick(list, Qt::Key_G);
    QTRY_COMPARE(duplicates()->rowCount(), 0);
    m_desk->trigger("undo");
    m_desk->trigger("undo");
    QTRY_COMPARE(duplicates()->rowCount(), 2);
    QCOMPARE(m_desk->count(Kind::Group), 0);
}

void TestSense::whatIsNoDuplicateIsNeverOfferedAgain()
{
    showDuplicates();
    m_desk->child<QSlider>("threshold")->setValue(60);
    QTRY_COMPARE(duplicates()->rowCount(), 2);
    QTRY_VERIFY(m_desk->child<QPushButton>("notDuplicates")->isEnabled());
    QTest::keyClick(m_desk->child<QListView>("duplicateList"), Qt::Key_N);
    QTRY_COMPARE(duplicates()->rowCount(), 1);
    QTest::mouseClick(m_desk->child<QPushButton>("lookForDuplicates"), Qt::LeftButton);
    QTRY_VERIFY(m_desk->child<QPushButton>("lookForDuplicates")->isVisible());
    QCOMPARE(duplicates()->rowCount(), 1);
    // Nor by the command line, here or wherever the file travels.
    const auto left = m_desk->read(
        [](WorkbookFile &file) { return possibleDuplicates(file, {.of = {}, .threshold = 0.6}); });
    QCOMPARE(left->pairs.size(), 1U);
}

void TestSense::laterLeavesEverything()
{
    showDuplicates();
    m_desk->child<QSlider>("threshold")->setValue(60);
    QTRY_COMPARE(duplicates()->rowCount(), 2);
    auto *list = m_desk->child<QListView>("duplicateList");
    const QStringList first = words("duplicatesPage");
    QTest::keyClick(list, Qt::Key_L);
    QCOMPARE(list->currentIndex().row(), 1);
    QTRY_VERIFY(words("duplicatesPage") != first);
    QTest::keyClick(list, Qt::Key_1); // one alone is nothing to decide
    QVERIFY(!m_desk->child<QPushButton>("groupEntries")->isEnabled());
    QTest::keyClick(list, Qt::Key_G);
    QCOMPARE(m_desk->count(Kind::Group) + m_desk->count(Kind::Verdict), 0);
}

void TestSense::aGroupHasItsOwnWords()
{
    showDuplicates();
    QTRY_VERIFY(m_desk->child<QPushButton>("groupEntries")->isEnabled());
    QTest::keyClick(m_desk->child<QListView>("duplicateList"), Qt::Key_G);
    QTRY_COMPARE(m_desk->count(Kind::Group), 1);
    show("goGroups");
    QTRY_COMPARE(words("groupsPage").size(), 2);
    QTRY_VERIFY(m_desk->child<QLabel>("groupWordings")->text().startsWith("2 wordings"));

    auto *statement = m_desk->child<TextField>("groupStatement");
    statement->setFocus();
    QTest::keyClicks(statement, "Land held in common");
    m_desk->child<TextField>("groupReason")->setFocus();
    const auto group = [this] {
        return m_desk->read([](WorkbookFile &file) { return file.entities(Kind::Group); })->front();
    };
    QTRY_COMPARE(group().text(Field::Statement), "Land held in common");
    QTRY_COMPARE(m_desk->child<QListWidget>("groupList")->item(0)->text(), "Land held in common");

    // The other wording leads; no entry has changed by all this.
    const EntityId lead = group().reference(Field::Lead);
    for (auto *button :
         m_desk->child<QWidget>("groupsPage")->findChildren<QPushButton *>("leadWording")) {
        if (button->isEnabled() && button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            break; // the answer may make the other one the next to lead
        }
    }
    QTRY_VERIFY(group().reference(Field::Lead) != lead);
    QCOMPARE(m_desk->count(Kind::Solution), 5);
    QTest::mouseClick(m_desk->child<QPushButton>("ungroup"), Qt::LeftButton);
    QTRY_COMPARE(m_desk->count(Kind::Group), 0);
    m_desk->trigger("undo");
    QTRY_COMPARE(m_desk->count(Kind::Group), 1);
    QTRY_COMPARE(words("groupsPage").size(), 2);
}

void TestSense::whoIsInTwoGroupsIsSeen()
{
    // As it comes when two coordinators have grouped apart.
    std::vector<Edit> edits;
    for (const auto &[one, other] : {std::pair{0, 1}, std::pair{1, 4}}) {
        edits.push_back(addition(Kind::Group, m_desk->environment().newId<EntityId>())
                            .include(Field::Members, m_ids[std::size_t(one)])
                            .include(Field::Members, m_ids[std::size_t(other)]));
    }
    m_desk->window->workbook()->apply(edits);
    show("goGroups");
    QTRY_COMPARE(m_desk->child<QListWidget>("groupList")->count(), 2);
    QTRY_COMPARE(words("groupsPage").size(), 2);
    auto *combine = m_desk->waitFor<QPushButton>("combineGroups");
    QTest::mouseClick(combine, Qt::LeftButton);
    QTRY_COMPARE(m_desk->count(Kind::Group), 1);
    QTRY_COMPARE(words("groupsPage").size(), 3);
}

void TestSense::wordsAreFoundWhileTyping()
{
    show("goSearch");
    QVERIFY(m_desk->child<QLineEdit>("searchField")->hasFocus());
    type("s");
    QTRY_COMPARE(found(), (QStringList{serres, defi, serre}));
    type("logement foncier");
    QTRY_COMPARE(found(), (QStringList{fiducies, fiducie}));
    QTRY_COMPARE(m_desk->child<QLabel>("hitCount")->text(), "2 found");
    type("logement -village");
    QTRY_COMPARE(found(), (QStringList{defi, fiducie}));

    type("navett");
    QTRY_COMPARE(found(), QStringList{navette});
    auto *field = m_desk->child<QLineEdit>("searchField");
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_desk->child<QListView>("hits")->hasFocus());
    QTest::mouseClick(m_desk->child<QPushButton>("openHit"), Qt::LeftButton);
    QTRY_VERIFY(m_desk->window->view()->page() == WorkbookView::Page::Capture);
}

void TestSense::filtersAreUnderstoodAndTakenAway()
{
    show("goSearch");
    type("appuis>=4 région:gasp");
    QTRY_COMPARE(found(), QStringList{fiducies});
    type("kind:challenge");
    QTRY_COMPARE(found(), QStringList{defi});
    type("type:solution atelier:rimouski logement");
    QTRY_COMPARE(found(), QStringList{fiducie});
    const auto chips = [this] {
        QStringList all;
        for (const auto *each : m_desk->window->findChildren<QPushButton *>("filterChip")) {
            if (each->isVisible())
                all << each->text().section("  ", 0, 0);
        }
        return all;
    };
    QTRY_COMPARE(chips(), (QStringList{"type:solution", "atelier:rimouski"}));
    for (auto *each : m_desk->window->findChildren<QPushButton *>("filterChip")) {
        if (each->isVisible() && each->text().startsWith("type"))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QTRY_COMPARE(found(), (QStringList{defi, fiducie}));
    type("région:nulle");
    QTRY_COMPARE(chips(), QStringList{"région:nulle: unknown"});
    QTRY_COMPARE(found(), QStringList());
}

void TestSense::whatWasFoundGetsATheme()
{
    show("goSearch");
    type("logement");
    QTRY_COMPARE(found().size(), 3);
    auto *list = m_desk->child<QListView>("hits");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    auto *menu = m_desk->child<QPushButton>("assignTheme")->menu();
    emit menu->aboutToShow();
    QVERIFY(menu->actions().size() >= 8);
    menu->actions().at(2)->trigger();
    const QString theme = menu->actions().at(2)->text();
    QTRY_VERIFY2(undoText().contains(theme) && undoText().contains("3 entries"),
                 qPrintable(undoText()));
    type("theme:\"" + theme + "\"");
    QTRY_COMPARE(found().size(), 3);
    m_desk->trigger("undo");
    QTRY_COMPARE(found().size(), 0);
}

void TestSense::searchesAreKept()
{
    show("goSearch");
    type("logement");
    QTest::mouseClick(m_desk->child<QPushButton>("saveSearch"), Qt::LeftButton);
    QTRY_VERIFY(m_desk->child<QPushButton>("savedSearches")->isVisible());
    m_desk->window->openFile(m_desk->path("tour.tournee"));
    const auto saved = m_desk->read(readSearches);
    QCOMPARE(*saved, QStringList{"logement"});
}

void TestSense::thePaletteGoesAnywhere()
{
    auto *overview = m_desk->waitFor<QTreeView>("overview");
    overview->setFocus();
    const auto ask = [this](const QString &typed) {
        QTest::keyClick(m_desk->window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *field = m_desk->waitFor<QLineEdit>("paletteField");
        QTRY_VERIFY(field->hasFocus());
        for (const QChar c : typed)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
    };
    const auto first = [this] {
        auto *list = m_desk->child<QListWidget>("paletteList");
        return list->count() == 0 ? QString() : list->item(0)->text();
    };
    const auto enter = [this] {
        QTest::keyClick(m_desk->child<QLineEdit>("paletteField"), Qt::Key_Return);
        QVERIFY(!m_desk->child<QWidget>("palette")->isVisible());
    };
    ask("posdup"); // a page, by the beginnings of its words
    QTRY_COMPARE(first(), "Possible duplicates");
    enter();
    QTRY_VERIFY(m_desk->child<QWidget>("duplicatesPage")->isVisible());

    ask("gaspe table"); // a table, without its accent
    QTRY_VERIFY2(first().contains("Gaspé · Table 2"), qPrintable(first()));
    enter();
    QTRY_VERIFY(m_desk->window->view()->page() == WorkbookView::Page::Capture);

    ask("zoom in");
    QTRY_COMPARE(first(), "Zoom in");
    enter();
    QCOMPARE(m_desk->settings().zoomPercent(), 110);

    ask("navette");
    QTRY_COMPARE(first(), navette);
    QTest::keyClick(m_desk->child<QLineEdit>("paletteField"), Qt::Key_Escape);
    QVERIFY(!m_desk->child<QWidget>("palette")->isVisible());

    ask("culture"); // a theme: what has it
    QTRY_COMPARE(first(), "culture");
    enter();
    QTRY_COMPARE(m_desk->child<QLineEdit>("searchField")->text(), "theme:culture");
    m_desk->window->useZoom(100);
}

void TestSense::lettersAreFoundInTheirOrder()
{
    QVERIFY(fuzzyScore("ssp", "Équité et emploi") == std::nullopt);
    QVERIFY(fuzzyScore("eqemp", "Équité et emploi"));
    QVERIFY(fuzzyScore("oeuvre", "Mise en œuvre"));
    QVERIFY(fuzzyScore("", "Mise en œuvre"));
    QVERIFY(!fuzzyScore("a", ""));
    // Whole words before letters here and there, beginnings before middles.
    QVERIFY(*fuzzyScore("table 2", "Gaspé · Table 2")
            > *fuzzyScore("table 2", "Tables abolies, 2"));
    QVERIFY(*fuzzyScore("gt", "Gaspé · Table 2") > *fuzzyScore("gt", "Agate"));
}

QTEST_MAIN(TestSense)
#include "tst_sense.moc"
