// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/matches.h"
#include "core/storage/names.h"
#include "tests/ui/windowdesk.h"
#include "ui/listing/listingpage.h"
#include "ui/listing/pagedmodel.h"
#include "ui/sense/linesmodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QMimeData>

using namespace tournee;

/// Matches between regions, themes and the table of everything, in the window, with the keyboard.
class TestSenseWork final : public QObject
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

    void longListsAreReadAPageAtATime();
    void aMatchIsAcceptedWithAReasonAndTakenBack();
    void whatIsRejectedIsRememberedAndCanBeTakenBack();
    void unansweredChallengesAreListed();
    void whatSeveralRegionsProposeIsExtended();
    void lettersAssignAThemeToSeveral();
    void suggestionsAreAcceptedOrPutAway();
    void themesAreRenamedCombinedAndSplit();
    void everythingIsSortedFilteredAndChanged();
    void whatIsChosenIsCopiedToASpreadsheet();

private:
    void fill();
    void show(const char *part)
    {
        QTest::mouseClick(m_desk->child<QPushButton>("goSense"), Qt::LeftButton);
        QTest::mouseClick(m_desk->child<QPushButton>(part), Qt::LeftButton);
    }
    [[nodiscard]] QListView *list(const char *name) { return m_desk->child<QListView>(name); }
    [[nodiscard]] static QStringList linesOf(const QAbstractItemView *view)
    {
        QStringList all;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            all << view->model()->index(row, 0).data().toString();
        return all;
    }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        widget->setFocus();
        QTest::keyClick(widget, key, modifiers);
    }
    void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->clear();
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    void showMatches(int view)
    {
        show("goMatches");
        QTRY_VERIFY(m_desk->child<QPushButton>("lookForMatches")->isVisible());
        QTest::mouseClick(m_desk->child<QWidget>("matchesViews")
                              ->findChild<QPushButton *>(QString("chip-%1").arg(view)),
                          Qt::LeftButton);
    }
    /// The words of a theme in the list, wherever it stands; chooses it.
    void chooseTheme(const QString &name)
    {
        QListView *const themes = list("themeList");
        QTRY_VERIFY(linesOf(themes).contains(name));
        const int row = static_cast<int>(linesOf(themes).indexOf(name));
        themes->setCurrentIndex(themes->model()->index(row, 0));
    }
    [[nodiscard]] Entity entity(const EntityId &id)
    {
        return **m_desk->read([id](WorkbookFile &file) { return file.find(id); });
    }
    [[nodiscard]] QString undoText() { return m_desk->child<QAction>("undo")->text(); }
    [[nodiscard]] QAction *actionOf(QMenu *menu, const QString &words)
    {
        emit menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == words)
                return action;
        }
        qFatal("the menu has no %s", qPrintable(words));
    }

    std::unique_ptr<WindowDesk> m_desk;
    EntityId m_challenge;
    EntityId m_mobile;
    EntityId m_same;
};

constexpr auto abattoir = "L’abattoir est trop loin des fermes";
constexpr auto mobile = "Un abattoir mobile pour les fermes";
constexpr auto same = "Un abattoir mobile pour nos fermes";
constexpr auto neige = "La neige bloque la rue";

/// Two regions; a challenge that the other region answers, one that nobody answers, and a solution that both
/// have proposed.
void TestSenseWork::fill()
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
    const auto add = [&](Kind kind, const EntityId &table, const char *text, int support) {
        const auto id = environment.newId<EntityId>();
        Edit entry = addition(kind, id);
        entry.set(Field::Table, table).set(Field::Text, Value(QString(text)));
        if (support > 0)
            entry.set(Field::Support, Value(support));
        if (!file->apply(entry))
            qFatal("no entry");
        return id;
    };
    m_challenge = add(Kind::Challenge, tables[0], abattoir, 9);
    m_mobile = add(Kind::Solution, tables[1], mobile, 4);
    m_same = add(Kind::Solution, tables[0], same, 2);
    add(Kind::Challenge, tables[0], neige, 0);
}

void TestSenseWork::longListsAreReadAPageAtATime()
{
    std::vector<std::tuple<quint64, int, std::vector<EntityId>>> asked;
    PagedModel model([&asked](quint64 generation, int page, std::vector<EntityId> ids) {
        asked.emplace_back(generation, page, std::move(ids));
    });
    const QAbstractItemModelTester tester(&model);
    std::vector<EntityId> ids(500'000);
    for (std::size_t i = 0; i < ids.size(); ++i)
        std::memcpy(ids[i].bytes.data(), &i, sizeof i);
    model.setIds(ids);
    asked.clear();
    model.refresh();
    asked.clear();
    QCOMPARE(model.index(130, 0).data().toString(), "…");
    QCOMPARE(model.index(131, 0).data().toString(), "…");
    QCOMPARE(asked.size(), 1U); // one page, however many of its lines are looked at
    const auto [generation, page, wanted] = asked[0];
    QCOMPARE(page, 2);
    QVERIFY(wanted[2] == ids[130]);
    std::vector<PagedRow> rows(wanted.size());
    rows[2].cells = QStringList{"line"};
    model.take(generation, page, rows);
    QCOMPARE(model.index(130, 0).data().toString(), "line");
    model.refresh(); // an answer to what was asked before comes too late
    model.take(generation, page, rows);
    QCOMPARE(model.index(130, 0).data().toString(), "…");
    model.removeIds([&](const EntityId &id) { return id == ids[0] || id == ids[130]; });
    QCOMPARE(model.rowCount(), 499'998);
    QVERIFY(model.idAt(0) == ids[1] && model.idAt(129) == ids[131]);

    LinesModel lines;
    const QAbstractItemModelTester linesTester(&lines);
    lines.setLines({{"one", "below"}, {"two", {}}});
    QCOMPARE(lines.index(0).data(Qt::AccessibleTextRole).toString(), "one. below");
}

void TestSenseWork::aMatchIsAcceptedWithAReasonAndTakenBack()
{
    showMatches(0);
    QListView *const matches = list("matchList");
    QTRY_COMPARE(linesOf(matches), QStringList{abattoir});
    const QAbstractItemModelTester tester(matches->model());
    auto *accept = m_desk->child<QPushButton>("acceptMatch");
    QTRY_VERIFY(accept->isEnabled());
    QStringList lines;
    for (const auto *line :
         m_desk->child<QWidget>("matchesPage")->findChildren<QLabel *>("cardLine"))
        lines << line->text();
    QVERIFY2(lines.join('|').contains("Both speak of: "), qPrintable(lines.join('|')));
    QVERIFY2(lines.join('|').contains("abattoir"), qPrintable(lines.join('|')));

    type(m_desk->child<QLineEdit>("matchReason"), "A good deal away"); // letters, not deeds
    QCOMPARE(m_desk->count(Kind::Verdict), 0);
    press(matches, Qt::Key_A);
    QTRY_COMPARE(matches->model()->rowCount(), 0);
    const auto decided = m_desk->read([](WorkbookFile &file) { return MatchDecisions::of(file); });
    QCOMPARE(decided->all().size(), 1U);
    QVERIFY(decided->all()[0].isAccepted);
    QCOMPARE(decided->all()[0].verdict.text(Field::Reason), "A good deal away");
    QVERIFY(entity(m_mobile).contains(Field::Potentials, "transfer"));
    QTRY_VERIFY2(undoText().contains("accepting a match"), qPrintable(undoText()));

    m_desk->trigger("undo");
    QTRY_COMPARE(matches->model()->rowCount(), 1);
    QVERIFY(!entity(m_mobile).contains(Field::Potentials, "transfer"));
    QCOMPARE(m_desk->count(Kind::Verdict), 0);
}

void TestSenseWork::whatIsRejectedIsRememberedAndCanBeTakenBack()
{
    showMatches(0);
    QListView *const matches = list("matchList");
    QTRY_VERIFY(m_desk->child<QPushButton>("rejectMatch")->isEnabled());
    press(matches, Qt::Key_R);
    QTRY_COMPARE(matches->model()->rowCount(), 0);
    QVERIFY(!entity(m_mobile).contains(Field::Potentials, "transfer"));
    const auto left =
        m_desk->read([](WorkbookFile &file) { return matchesBetweenRegions(file, {}); });
    QVERIFY(left->empty()); // nor by the command line, here or wherever the file travels
    QTest::mouseClick(m_desk->child<QPushButton>("lookForMatches"), Qt::LeftButton);
    QTRY_VERIFY(m_desk->child<QPushButton>("lookForMatches")->isVisible());
    QCOMPARE(matches->model()->rowCount(), 0);

    showMatches(3);
    QTRY_COMPARE(linesOf(matches), QStringList{abattoir});
    QTRY_VERIFY(m_desk->child<QPushButton>("takeBackVerdict")->isEnabled());
    press(matches, Qt::Key_T);
    QTRY_COMPARE(matches->model()->rowCount(), 0);
    showMatches(0);
    QTRY_COMPARE(linesOf(matches), QStringList{abattoir});
}

void TestSenseWork::unansweredChallengesAreListed()
{
    showMatches(1);
    QListView *const matches = list("matchList");
    QTRY_COMPARE(matches->model()->rowCount(), 2);
    QVERIFY(linesOf(matches).contains(neige));
    QTRY_COMPARE(m_desk->child<QLabel>("matchCount")->text(), "2 without a solution");
}

void TestSenseWork::whatSeveralRegionsProposeIsExtended()
{
    showMatches(2);
    QListView *const matches = list("matchList");
    QTRY_COMPARE(matches->model()->rowCount(), 1);
    QTRY_VERIFY(m_desk->child<QPushButton>("extendSolutions")->isEnabled());
    press(matches, Qt::Key_E);
    QTRY_COMPARE(matches->model()->rowCount(), 0);
    QVERIFY(entity(m_mobile).contains(Field::Potentials, "extend"));
    QVERIFY(entity(m_same).contains(Field::Potentials, "extend"));
    m_desk->trigger("undo");
    QTRY_COMPARE(matches->model()->rowCount(), 1);
    QTRY_VERIFY(m_desk->child<QPushButton>("keepApart")->isEnabled());
    press(matches, Qt::Key_N);
    QTRY_COMPARE(matches->model()->rowCount(), 0);
    QCOMPARE(m_desk->count(Kind::Verdict), 1);
}

void TestSenseWork::lettersAssignAThemeToSeveral()
{
    show("goThemes");
    QListView *const entries = list("themedEntries");
    QTRY_COMPARE(entries->model()->rowCount(), 4);
    QTRY_VERIFY(linesOf(entries).contains(mobile));
    press(entries, Qt::Key_A, Qt::ControlModifier);
    entries->setFocus();
    QTest::keyClick(entries, Qt::Key_F); // the first letter of “food”, into the line below
    auto *letters = m_desk->child<QLineEdit>("themeLetters");
    QVERIFY(letters->hasFocus());
    QCOMPARE(letters->text(), "f");
    QTest::keyClicks(letters, "ood");
    QVERIFY2(m_desk->child<QLabel>("themeOffers")->text().startsWith("Enter: food"),
             qPrintable(m_desk->child<QLabel>("themeOffers")->text()));
    QTest::keyClick(letters, Qt::Key_Return);
    QTRY_COMPARE(entries->model()->rowCount(), 0); // none is left without a theme
    QTRY_VERIFY2(undoText().contains("theme “food”, 4 entries"), qPrintable(undoText()));
    QCOMPARE(entity(m_mobile).references(Field::Themes).size(), 1U);
    m_desk->trigger("undo");
    QTRY_COMPARE(entries->model()->rowCount(), 4);

    // A name that no theme has makes one.
    entries->setCurrentIndex(entries->model()->index(0, 0));
    entries->setFocus();
    QTest::keyClick(entries, Qt::Key_Z);
    QTest::keyClicks(letters, "zzz");
    QTest::keyClick(letters, Qt::Key_Return);
    QCOMPARE(m_desk->count(Kind::Theme), 8);
    QTest::keyClick(letters, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(m_desk->count(Kind::Theme), 9);
    QTRY_COMPARE(entries->model()->rowCount(), 3);
    chooseTheme("zzzz");
    QTRY_COMPARE(entries->model()->rowCount(), 1);
    QTRY_VERIFY(m_desk->child<QPushButton>("takeThemeOff")->isEnabled());
    press(entries, Qt::Key_Delete);
    QTRY_COMPARE(entries->model()->rowCount(), 0);
}

void TestSenseWork::suggestionsAreAcceptedOrPutAway()
{
    const auto themes = m_desk->read([](WorkbookFile &file) { return file.entities(Kind::Theme); });
    std::vector<Edit> edits;
    const auto add = [&](const char *text, const EntityId &theme) {
        Edit note = addition(Kind::Note, m_desk->environment().newId<EntityId>());
        note.set(Field::Text, Value(text));
        if (!theme.isNull())
            note.include(Field::Themes, theme);
        edits.push_back(note);
    };
    for (const char *text : {"un loyer", "des loyers", "le loyer double"})
        add(text, (*themes)[0].id);
    for (const char *text : {"une serre", "des serres", "la serre au village"})
        add(text, (*themes)[1].id);
    add("le loyer mange la paie", {});
    add("une grande serre", {});
    m_desk->window->workbook()->apply(edits).waitForFinished();
    show("goThemes");
    QListView *const entries = list("themedEntries");
    chooseTheme("Suggested");
    QTRY_COMPARE(entries->model()->rowCount(), 2);
    QTRY_VERIFY(linesOf(entries).contains("une grande serre"));
    const int serre = static_cast<int>(linesOf(entries).indexOf("une grande serre"));
    entries->setCurrentIndex(entries->model()->index(serre, 0));
    QTRY_VERIFY(m_desk->child<QPushButton>("acceptTheme")->isEnabled());
    press(entries, Qt::Key_Return);
    QTRY_COMPARE(entries->model()->rowCount(), 1);
    QTRY_VERIFY2(undoText().contains("suggested theme"), qPrintable(undoText()));
    press(entries, Qt::Key_Delete);
    QTRY_COMPARE(entries->model()->rowCount(), 0);
    m_desk->trigger("undo");
    QTRY_COMPARE(linesOf(entries), QStringList{"une grande serre"});
    // What was put away stays away.
    QTest::mouseClick(m_desk->child<QPushButton>("learnThemes"), Qt::LeftButton);
    QTRY_VERIFY(m_desk->child<QPushButton>("learnThemes")->isVisible());
    QTRY_COMPARE(linesOf(entries), QStringList{"une grande serre"});
}

void TestSenseWork::themesAreRenamedCombinedAndSplit()
{
    const auto themes = m_desk->read([](WorkbookFile &file) { return file.entities(Kind::Theme); });
    m_desk->window->workbook()
        ->apply({addition(Kind::Solution, m_mobile).include(Field::Themes, (*themes)[0].id),
                 addition(Kind::Solution, m_same).include(Field::Themes, (*themes)[0].id)})
        .waitForFinished();
    show("goThemes");
    QListView *const entries = list("themedEntries");
    const QString first = (*themes)[0].text(Field::NameEn);
    const QString second = (*themes)[1].text(Field::NameEn);
    chooseTheme(first);
    QTRY_COMPARE(entries->model()->rowCount(), 2);

    QTest::mouseClick(m_desk->child<QPushButton>("renameTheme"), Qt::LeftButton);
    auto *name = m_desk->child<QLineEdit>("themeName");
    QCOMPARE(name->text(), first);
    type(name, "slaughter");
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(entity((*themes)[0].id).text(Field::NameEn), "slaughter");
    QTRY_COMPARE(m_desk->child<QLabel>("chosenTheme")->text(), "slaughter");

    entries->setCurrentIndex(entries->model()->index(0, 0));
    QTest::mouseClick(m_desk->child<QPushButton>("splitTheme"), Qt::LeftButton);
    type(name, "mobile");
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_desk->count(Kind::Theme), 9);
    QTRY_COMPARE(entries->model()->rowCount(), 1);
    m_desk->trigger("undo");
    QTRY_COMPARE(m_desk->count(Kind::Theme), 8);
    QTRY_COMPARE(entries->model()->rowCount(), 2);

    actionOf(m_desk->child<QPushButton>("parentTheme")->menu(), second)->trigger();
    QTRY_VERIFY(entity((*themes)[0].id).reference(Field::Parent) == (*themes)[1].id);
    actionOf(m_desk->child<QPushButton>("colourTheme")->menu(), "Red")->trigger();
    QTRY_COMPARE(entity((*themes)[0].id).text(Field::Colour), "#d1495b");
    actionOf(m_desk->child<QPushButton>("combineTheme")->menu(), second)->trigger();
    QTRY_COMPARE(m_desk->count(Kind::Theme), 7);
    QTRY_COMPARE(m_desk->child<QLabel>("chosenTheme")->text(), second);
    QTRY_COMPARE(entries->model()->rowCount(), 2);
    m_desk->trigger("undo");
    QTRY_COMPARE(m_desk->count(Kind::Theme), 8);
    QVERIFY(entity(m_mobile).references(Field::Themes) == std::vector{(*themes)[0].id});
}

void TestSenseWork::everythingIsSortedFilteredAndChanged()
{
    show("goEverything");
    auto *table = m_desk->child<QTableView>("listing");
    const QAbstractItemModelTester tester(table->model());
    QTRY_COMPARE(table->model()->rowCount(), 4);
    const auto texts = [table] {
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all << table->model()->index(row, 1).data().toString();
        return all;
    };
    QTRY_COMPARE(texts(), (QStringList{neige, same, mobile, abattoir}));
    QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {},
                      {table->columnViewportPosition(1) + 10, 5});
    QTRY_COMPARE(texts(), (QStringList{abattoir, neige, mobile, same}));
    QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {},
                      {table->columnViewportPosition(1) + 10, 5});
    QTRY_COMPARE(texts(), (QStringList{same, mobile, neige, abattoir}));
    auto *filter = m_desk->child<QLineEdit>("listingFilter");
    type(filter, "abattoir");
    QTRY_COMPARE(texts(), (QStringList{same, mobile, abattoir}));

    press(table, Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->child<QLabel>("listingChosen")->text(), "3 chosen");
    QMenu *const menu = m_desk->child<QPushButton>("changeListed")->menu();
    QMenu *const potentials = actionOf(menu, "Potential")->menu();
    potentials->actions().front()->trigger();
    QTRY_VERIFY(entity(m_mobile).contains(Field::Potentials, "extend"));
    QVERIFY(entity(m_same).contains(Field::Potentials, "extend"));
    QTRY_VERIFY2(undoText().contains("2 entries"), qPrintable(undoText())); // a challenge has none
    m_desk->trigger("undo");
    QTRY_VERIFY(!entity(m_mobile).contains(Field::Potentials, "extend"));
    press(table, Qt::Key_A, Qt::ControlModifier);
    actionOf(menu, "Delete")->trigger();
    QTRY_COMPARE(table->model()->rowCount(), 0);
    m_desk->trigger("undo");
    QTRY_COMPARE(table->model()->rowCount(), 3);
}

void TestSenseWork::whatIsChosenIsCopiedToASpreadsheet()
{
    show("goEverything");
    auto *table = m_desk->child<QTableView>("listing");
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QTRY_COMPARE(table->model()->index(0, 1).data().toString(), neige);
    QMenu *const columns = m_desk->child<QPushButton>("listingColumns")->menu();
    for (const char *name : {"Kind", "Region", "Workshop", "Table", "Themes"})
        actionOf(columns, name)->trigger();
    QCOMPARE(table->model()->columnCount(), 2);
    press(table, Qt::Key_A, Qt::ControlModifier);
    press(table, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->child<QLabel>("listingChosen")->text(), "4 lines copied");
    const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split('\n');
    QCOMPARE(lines[0], "Text\tSupport");
    QCOMPARE(lines[4], QString(abattoir) + "\t9");
    QVERIFY(data->html().contains("<td>" + QString(abattoir).toHtmlEscaped() + "</td><td>9</td>"));
    QCOMPARE(tabSeparated({"a"}, {{{"=1+1"}}, {{"two\tcells"}}}), "a\n'=1+1\ntwo cells\n");
}

QTEST_MAIN(TestSenseWork)
#include "tst_sensework.moc"
