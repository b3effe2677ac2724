// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sample.h"
#include "core/storage/names.h"
#include "tests/ui/windowdesk.h"
#include "ui/dossiers/dossiermodel.h"
#include "ui/widgets/textfield.h"

#include <QAbstractItemModelTester>
#include <QInputMethodEvent>
#include <QListView>
#include <QMenu>
#include <QTest>

using namespace tournee;

/// What could be extended, transferred or transformed: the list, and one of it to be completed.
class TestDossiersPage final : public QObject
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

    void wordsAreReadAPageAtATime();
    void theListTellsHowCompleteTheyAre();
    void aFieldIsCompletedInPlace();
    void filtersAndOrdersAreChosen();
    void aDossierShowsWhatItStandsOn();
    void inANarrowWindowTheyTakeTurns();

private:
    void fill();
    [[nodiscard]] EntityId newId() { return m_desk->environment().newId<EntityId>(); }
    void show(int count)
    {
        QTest::mouseClick(m_desk->child<QPushButton>("goEmerge"), Qt::LeftButton);
        QTest::mouseClick(m_desk->child<QPushButton>("goDossiers"), Qt::LeftButton);
        QTRY_COMPARE(list()->model()->rowCount(), count);
        QTRY_VERIFY(!lines().first().startsWith("…"));
    }
    [[nodiscard]] QListView *list() { return m_desk->child<QListView>("dossierList"); }
    [[nodiscard]] QStringList lines()
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all << list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return all;
    }
    [[nodiscard]] QStringList titles()
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all << list()->model()->index(row, 0).data().toString();
        return all;
    }
    void pick(const char *menu, const char *choice)
    {
        for (QAction *action : m_desk->child<QPushButton>(menu)->menu()->actions()) {
            if (action->text() == choice)
                action->trigger();
        }
    }
    [[nodiscard]] QStringList words(const char *section)
    {
        QStringList all;
        for (const auto *label :
             m_desk->child<QWidget>(section)->findChildren<QLabel *>("cardWords")) {
            if (label->isVisible())
                all << label->accessibleName();
        }
        return all;
    }

    std::unique_ptr<WindowDesk> m_desk;
    EntityId m_serre;
};

/// Three solutions that may go further, of which two are one, and one idea that may not.
void TestDossiersPage::fill()
{
    auto file =
        std::move(*WorkbookFile::create(m_desk->path("tour.tournee"), m_desk->environment()));
    const auto names = Names::of(*file);
    std::vector<EntityId> tables;
    for (const char *code : {"01", "11"}) {
        const EntityId session = newId();
        tables.push_back(newId());
        QVERIFY(
            file->apply(std::vector{addition(Kind::Session, session)
                                        .set(Field::Title, Value(QString("Atelier %1").arg(code)))
                                        .set(Field::Region, *names->find(Kind::Region, code)),
                                    addition(Kind::Table, tables.back())
                                        .set(Field::Session, session)
                                        .set(Field::Number, Value(1))}));
    }
    const auto add = [&](Kind kind, const EntityId &table, const char *text,
                         const std::function<void(Edit &)> &more = {}) {
        Edit edit = addition(kind, newId());
        edit.set(Field::Table, table).set(Field::Text, Value(QString(text)));
        if (more)
            more(edit);
        if (!file->apply(edit))
            qFatal("the workbook could not be filled");
        return edit.entity;
    };
    m_serre = add(Kind::Solution, tables[0], "Une serre pour les écoles", [](Edit &edit) {
        edit.include(Field::Potentials, "transfer").set(Field::Support, Value(12));
        edit.include(Field::Outcomes, "newAlliance").set(Field::Carrier, Value("la coop"));
    });
    const EntityId first =
        add(Kind::Solution, tables[0], "Une navette entre villages", [](Edit &edit) {
            edit.include(Field::Potentials, "extend").set(Field::Priority, Value(1));
        });
    const EntityId second = add(Kind::Solution, tables[1], "Des navettes", [](Edit &edit) {
        edit.set(Field::Conditions, Value("un garage chauffé"));
    });
    add(Kind::Solution, tables[1], "Une idée sans potentiel");
    QVERIFY(file->apply(addition(Kind::Group, newId())
                            .set(Field::Statement, Value("Relier les villages"))
                            .set(Field::Lead, first)
                            .include(Field::Members, first)
                            .include(Field::Members, second)));
    add(Kind::Quote, tables[0], "Les enfants mangent mal",
        [&](Edit &edit) { edit.set(Field::About, m_serre); });
    const EntityId asked = add(Kind::Challenge, tables[1], "Rien de frais en hiver");
    QVERIFY(file->apply(addition(Kind::Verdict, newId())
                            .set(Field::First, asked)
                            .set(Field::Second, m_serre)
                            .set(Field::Verdict, Value("matchAccepted"))
                            .set(Field::Reason, Value("le même hiver"))));
}

/// A list of a hundred thousand: what is read is what somebody looks at, and late answers are dropped.
void TestDossiersPage::wordsAreReadAPageAtATime()
{
    std::vector<std::pair<int, std::vector<Dossier>>> asked;
    DossierModel model([&asked](int number, std::vector<Dossier> dossiers) {
        asked.emplace_back(number, std::move(dossiers));
    });
    constexpr int count = 100'000;
    DossierList all;
    for (int i = 0; i < count; ++i) {
        Dossier dossier;
        dossier.id.bytes = {quint8(i >> 16), quint8(i >> 8), quint8(i)};
        dossier.support = i % 1000;
        dossier.potentials = quint8(1 << (i % 3));
        all.dossiers.push_back(dossier);
    }
    model.setList(all);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    asked.clear();
    QCOMPARE(model.rowCount(), count);
    const auto wordsOf = [](const std::vector<Dossier> &dossiers) {
        std::vector<DossierWords> words;
        for (const Dossier &each : dossiers)
            words.push_back({QString::number(each.support), {}, false});
        return words;
    };
    QCOMPARE(model.index(70'000).data().toString(), QString("…"));
    QCOMPARE(model.index(70'001).data().toString(), QString("…"));
    QCOMPARE(asked.size(), 1U);
    QCOMPARE(int(asked[0].second.size()), DossierModel::pageSize);
    model.setPage(asked[0].first, wordsOf(asked[0].second));
    QCOMPARE(model.index(70'000).data().toString(), QString::number(model.at(70'000).support));
    QCOMPARE(asked.size(), 1U);
    model.index(40'000).data();
    QCOMPARE(asked.size(), 2U);
    model.arrange({.potentials = 1}, DossierOrder::Support);
    QCOMPARE(model.rowCount(), 33'334);
    model.setPage(asked[1].first, wordsOf(asked[1].second)); // of the order of before
    QCOMPARE(model.index(0).data().toString(), QString("…"));
    QCOMPARE(model.at(0).support, 999);
}

void TestDossiersPage::theListTellsHowCompleteTheyAre()
{
    show(2);
    // By priority first; the group counts what any of its wordings says.
    QCOMPARE(lines(),
             QStringList({"Relier les villages. Bas-Saint-Laurent · Atelier 01 · Table 1. extend · "
                          "priority 1 · 2 wordings. complete: 1 of 8",
                          "Une serre pour les écoles. Bas-Saint-Laurent · Atelier 01 · Table 1. "
                          "transfer · support 12. complete: 3 of 8"}));
    QCOMPARE(m_desk->child<QLabel>("dossierCount")->text(), "2 dossiers");
    QTRY_VERIFY(m_desk->child<QWidget>("dossiersPage")->isVisible());
    QTRY_COMPARE(m_desk->child<QLabel>("dossierTitle")->text(), "Relier les villages");
}

void TestDossiersPage::aFieldIsCompletedInPlace()
{
    m_desk->window->resize(1400, 900);
    show(2);
    QTest::keyClick(list(), Qt::Key_Down);
    QTRY_COMPARE(m_desk->child<QLabel>("dossierTitle")->text(), "Une serre pour les écoles");
    QTRY_COMPARE(m_desk->child<QLabel>("dossierCompleteness")->text(), "3 of 8");
    QVERIFY(m_desk->child<QLabel>("dossierMissing")->text().contains("conditions"));
    auto *sheet = m_desk->child<QWidget>("dossierSheet");
    QTRY_VERIFY(sheet->findChild<TextField *>("conditions"));
    auto *conditions = sheet->findChild<TextField *>("conditions");
    QTRY_VERIFY(conditions->isVisible());
    conditions->setFocus();
    QInputMethodEvent event;
    event.setCommitString("de la chaleur, l’hiver");
    QApplication::sendEvent(conditions, &event);
    QTest::keyClick(conditions, Qt::Key_Tab);
    QTRY_COMPARE(m_desk->child<QLabel>("dossierCompleteness")->text(), "4 of 8");
    QVERIFY(!m_desk->child<QLabel>("dossierMissing")->text().contains("conditions"));
    QTRY_VERIFY2(lines().last().endsWith("complete: 4 of 8"), qPrintable(lines().last()));
    const Entity stored = **m_desk->read([this](WorkbookFile &file) { return file.find(m_serre); });
    QCOMPARE(stored.text(Field::Conditions), QString("de la chaleur, l’hiver"));
    QVERIFY(m_desk->child<QAction>("undo")->text().contains("conditions"));
    m_desk->trigger("undo");
    QTRY_VERIFY(lines().last().endsWith("complete: 3 of 8"));
}

void TestDossiersPage::filtersAndOrdersAreChosen()
{
    show(2);
    pick("dossierOrder", "support");
    QTRY_COMPARE(titles(), QStringList({"Une serre pour les écoles", "Relier les villages"}));
    pick("potentialFilter", "extend");
    QTRY_COMPARE(titles(), QStringList{"Relier les villages"});
    QCOMPARE(m_desk->child<QLabel>("dossierCount")->text(), "1 of 2 dossiers");
    pick("potentialFilter", "transfer"); // either
    QTRY_COMPARE(titles().size(), 2);
    pick("regionFilter", "Gaspésie–Îles-de-la-Madeleine");
    QTRY_COMPARE(titles(), QStringList{"Relier les villages"}); // one of its wordings is from there
    pick("outcomeFilter", "new alliance");
    QTRY_COMPARE(titles(), QStringList{});
    QVERIFY(m_desk->child<QPushButton>("outcomeFilter")->text().contains("new alliance"));
}

void TestDossiersPage::aDossierShowsWhatItStandsOn()
{
    m_desk->window->resize(1400, 900);
    show(2);
    QTRY_COMPARE(words("dossierWordings"),
                 QStringList({"Une navette entre villages", "Des navettes"}));
    QTest::keyClick(list(), Qt::Key_Down);
    QTRY_COMPARE(words("dossierWordings"), QStringList{"Une serre pour les écoles"});
    QCOMPARE(words("dossierRemarks"), QStringList{"Les enfants mangent mal"});
    QCOMPARE(words("dossierTerritories"), QStringList{"Rien de frais en hiver"});
    QStringList told;
    for (const auto *line :
         m_desk->child<QWidget>("dossierTerritories")->findChildren<QLabel *>("cardLine"))
        told << line->text();
    QVERIFY2(told.contains("le même hiver"), qPrintable(told.join('|')));
    auto *source = m_desk->child<QWidget>("dossierRemarks")->findChild<QPushButton *>("openSource");
    QVERIFY(source);
    QTest::mouseClick(source, Qt::LeftButton);
    QTRY_COMPARE(m_desk->window->view()->page(), WorkbookView::Page::Capture);
}

void TestDossiersPage::inANarrowWindowTheyTakeTurns()
{
    m_desk->window->resize(820, 600);
    show(2);
    QVERIFY(!m_desk->child<QWidget>("dossierSheet")->isVisible());
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY(m_desk->child<QWidget>("dossierSheet")->isVisible());
    QVERIFY(!list()->isVisible());
    QTest::mouseClick(m_desk->child<QPushButton>("backToDossiers"), Qt::LeftButton);
    QTRY_VERIFY(list()->isVisible());
}

QTEST_MAIN(TestDossiersPage)
#include "tst_dossierspage.moc"
