// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/importer.h"
#include "core/storage/names.h"
#include "tests/ui/windowdesk.h"
#include "ui/findings/citationlist.h"
#include "ui/findings/findingmodel.h"
#include "ui/findings/findingspage.h"
#include "ui/sense/evidencedrag.h"
#include "ui/widgets/textfield.h"

#include <QAbstractItemModelTester>
#include <QInputMethodEvent>
#include <QListView>
#include <QTest>

using namespace tournee;

/// Writing the synthesis beside what speaks for it, with the keyboard and by dragging.
class TestFindings final : public QObject
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

    void aFindingIsWrittenAndSaved();
    void evidenceIsFoundAndCitedByKey();
    void evidenceIsDraggedIn();
    void groupsAreEvidenceToo();
    void whatIsMissingIsTold();
    void theyAreReordered();
    void theyAreReorderedByDragging();
    void findingsOfTwoPeopleComeTogether();

private:
    [[nodiscard]] QString undoText() { return m_desk->child<QAction>("undo")->text(); }
    void fill();
    [[nodiscard]] EntityId add(WorkbookFile &file, Edit edit)
    {
        if (!file.apply(edit))
            qFatal("the workbook could not be filled");
        return edit.entity;
    }
    [[nodiscard]] EntityId newId() { return m_desk->environment().newId<EntityId>(); }
    void addFinding(const char *title, const std::vector<EntityId> &citations = {});
    void show()
    {
        m_desk->window->resize(1280, 720);
        QTest::mouseClick(m_desk->child<QPushButton>("goEmerge"), Qt::LeftButton);
        QTest::mouseClick(m_desk->child<QPushButton>("goFindings"), Qt::LeftButton);
    }
    void showWith(int count)
    {
        show();
        QTRY_COMPARE(list()->model()->rowCount(), count);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        list()->setFocus();
    }
    [[nodiscard]] QListView *list() { return m_desk->child<QListView>("findingList"); }
    /// As an input method does, accents and all.
    static void type(QWidget *field, const QString &words)
    {
        field->setFocus();
        QInputMethodEvent event;
        event.setCommitString(words);
        QApplication::sendEvent(field, &event);
    }
    void lookFor(const QString &words)
    {
        auto *field = m_desk->child<QLineEdit>("evidenceField");
        field->clear();
        type(field, words);
    }
    /// What the lines of the list say.
    [[nodiscard]] QStringList lines()
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all << list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return all;
    }
    /// What the cards of evidence say under \a name, in order.
    [[nodiscard]] QStringList cards(const char *name)
    {
        QStringList all;
        for (const auto *label :
             m_desk->child<QWidget>("citations")->findChildren<QLabel *>(name)) {
            if (label->isVisible())
                all << label->text();
        }
        return all;
    }
    /// On the disk, in their order.
    [[nodiscard]] std::vector<Entity> findings()
    {
        auto all = m_desk->read([](WorkbookFile &file) { return file.entities(Kind::Finding); });
        std::erase_if(*all, &Entity::isDeleted);
        return *all;
    }

    std::unique_ptr<WindowDesk> m_desk;
    EntityId m_table;
    EntityId m_solution;
    EntityId m_challenge;
    EntityId m_quote;
};

void TestFindings::fill()
{
    Environment &environment = m_desk->environment();
    auto file = std::move(*WorkbookFile::create(m_desk->path("tour.tournee"), environment));
    const auto names = Names::of(*file);
    const EntityId session = add(*file, addition(Kind::Session, newId())
                                            .set(Field::Title, Value("Atelier de Rimouski"))
                                            .set(Field::Region, *names->find(Kind::Region, "01")));
    const EntityId round = add(*file, addition(Kind::Round, newId()).set(Field::Session, session));
    m_table = add(
        *file,
        addition(Kind::Table, newId()).set(Field::Session, session).set(Field::Number, Value(4)));
    const auto entry = [&](Kind kind, const char *text) {
        return add(*file, addition(kind, newId())
                              .set(Field::Table, m_table)
                              .set(Field::Round, round)
                              .set(Field::Text, Value(QString(text))));
    };
    m_solution = entry(Kind::Solution, "Une fiducie foncière pour des logements abordables");
    m_challenge = entry(Kind::Challenge, "Les logements sont hors de prix");
    m_quote = entry(Kind::Quote, "On part parce qu’on ne trouve rien");
}

void TestFindings::addFinding(const char *title, const std::vector<EntityId> &citations)
{
    Edit edit = addition(Kind::Finding, newId());
    edit.set(Field::Title, Value(QString(title)));
    for (const EntityId &each : citations)
        edit.include(Field::Citations, each);
    auto answer = m_desk->window->workbook()->apply({edit});
    answer.waitForFinished();
    QVERIFY(answer.result());
}

void TestFindings::aFindingIsWrittenAndSaved()
{
    show();
    const QAbstractItemModelTester tester(list()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(m_desk->child<QPushButton>("addFinding")->hasFocus()); // the one thing to do here
    QTest::keyClick(m_desk->child<QPushButton>("addFinding"), Qt::Key_Space);
    auto *title = m_desk->child<QLineEdit>("findingTitle");
    QTRY_VERIFY(title->hasFocus());
    QCOMPARE(m_desk->count(Kind::Finding), 1);
    QTRY_COMPARE(lines(), QStringList{"1. Without a title. ○ No evidence yet"});
    type(title, "Le logement, d’abord");
    QTest::keyClick(title, Qt::Key_Tab); // leaving the field saves it
    QTRY_COMPARE(findings().front().text(Field::Title), QString("Le logement, d’abord"));
    auto *body = m_desk->child<TextField>("findingBody");
    type(body, "Partout, on parle du logement.\n\nEt l’on a des idées.");
    // Two seconds of rest save it, too.
    QTRY_COMPARE_WITH_TIMEOUT(findings().front().text(Field::Body),
                              QString("Partout, on parle du logement.\n\nEt l’on a des idées."),
                              8000);
    QVERIFY(m_desk->child<QLabel>("noEvidence")->isVisible());
    QCOMPARE(m_desk->child<QLabel>("findingCount")->text(), "1 without evidence");
    m_desk->trigger("undo");
    QTRY_COMPARE(body->words(), QString());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_COMPARE(m_desk->count(Kind::Finding), 0);
    QVERIFY(undoText().contains("deleting a finding"));
    m_desk->trigger("undo");
    QTRY_COMPARE(lines(), QStringList{"1. Le logement, d’abord. ○ No evidence yet"});
}

void TestFindings::evidenceIsFoundAndCitedByKey()
{
    addFinding("Le logement");
    showWith(1);
    lookFor("logements abordables");
    auto *found = m_desk->child<QListView>("evidence");
    QTRY_COMPARE(found->model()->rowCount(), 1);
    const QAbstractItemModelTester tester(found->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTest::keyClick(m_desk->child<QLineEdit>("evidenceField"), Qt::Key_Down);
    QVERIFY(found->hasFocus());
    QTest::keyClick(found, Qt::Key_Return);
    QTRY_COMPARE(cards("citationWords"),
                 QStringList{"Une fiducie foncière pour des logements abordables"});
    QCOMPARE(cards("citationPlace"),
             QStringList{"Bas-Saint-Laurent · Atelier de Rimouski · Table 4 · Round 1"});
    QTRY_COMPARE(lines(), QStringList{"1. Le logement. 1 piece(s) of evidence"});
    QVERIFY2(undoText().contains("evidence of a finding"), qPrintable(undoText()));
    QVERIFY(!m_desk->child<QLabel>("noEvidence")->isVisible());
    // Once more changes nothing.
    QTest::keyClick(found, Qt::Key_Return);
    QCOMPARE(findings().front().references(Field::Citations).size(), 1U);
    // The way back to the table, and taking it out.
    QTest::mouseClick(m_desk->child<QPushButton>("removeCitation"), Qt::LeftButton);
    QTRY_VERIFY(cards("citationWords").isEmpty());
    m_desk->trigger("undo");
    QTRY_COMPARE(cards("citationWords").size(), 1);
    QTest::mouseClick(m_desk->child<QPushButton>("openCitation"), Qt::LeftButton);
    QTRY_COMPARE(m_desk->window->view()->page(), WorkbookView::Page::Capture);
}

void TestFindings::evidenceIsDraggedIn()
{
    addFinding("Un");
    addFinding("Deux");
    showWith(2);
    lookFor("logements");
    auto *found = m_desk->child<QListView>("evidence");
    QTRY_COMPARE(found->model()->rowCount(), 2);
    const std::unique_ptr<QMimeData> data(
        found->model()->mimeData({found->model()->index(0, 0), found->model()->index(1, 0)}));
    auto *target = m_desk->child<QWidget>("citations");
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    QTRY_COMPARE(cards("citationWords").size(), 2);
    // On the line of another finding.
    QVERIFY(list()->model()->canDropMimeData(data.get(), Qt::CopyAction, -1, -1,
                                             list()->model()->index(1, 0)));
    list()->model()->dropMimeData(data.get(), Qt::CopyAction, -1, -1, list()->model()->index(1, 0));
    QTRY_COMPARE(lines(),
                 QStringList({"1. Un. 2 piece(s) of evidence", "2. Deux. 2 piece(s) of evidence"}));
    // Something else is for nobody here.
    QMimeData other;
    other.setText("des mots");
    QDragEnterEvent no({10, 10}, Qt::CopyAction, &other, Qt::LeftButton, Qt::NoModifier);
    no.ignore();
    QApplication::sendEvent(target, &no);
    QVERIFY(!no.isAccepted());
}

void TestFindings::groupsAreEvidenceToo()
{
    auto answer = m_desk->window->workbook()->apply(
        {addition(Kind::Group, newId())
             .set(Field::Statement, Value("Sortir le logement du marché"))
             .set(Field::Lead, m_solution)
             .include(Field::Members, m_solution)
             .include(Field::Members, m_quote),
         addition(Kind::Verdict, newId())
             .set(Field::First, m_challenge)
             .set(Field::Second, m_solution)
             .set(Field::Verdict, Value("matchAccepted")),
         addition(Kind::Verdict, newId())
             .set(Field::First, m_challenge)
             .set(Field::Second, m_quote)
             .set(Field::Verdict, Value("matchRejected"))});
    answer.waitForFinished();
    QVERIFY(answer.result());
    addFinding("Le logement");
    showWith(1);
    auto *found = m_desk->child<QListView>("evidence");
    const auto cite = [&](const char *source) {
        for (QPushButton *chip :
             m_desk->child<QWidget>("evidenceSource")->findChildren<QPushButton *>()) {
            if (chip->text() == source)
                QTest::mouseClick(chip, Qt::LeftButton);
        }
        QTRY_COMPARE(found->model()->rowCount(), 1);
        found->setFocus();
        found->setCurrentIndex(found->model()->index(0, 0));
        QTest::keyClick(found, Qt::Key_Return);
    };
    cite("Groups");
    QTRY_COMPARE(cards("citationWords"), QStringList{"Sortir le logement du marché"});
    QCOMPARE(cards("citationMore"), QStringList{"2 wordings"});
}

void TestFindings::whatIsMissingIsTold()
{
    addFinding("Le logement", {m_solution, m_quote, newId()});
    showWith(1);
    QTRY_COMPARE(
        cards("citationState"),
        QStringList{"It is not in this workbook yet: it comes with the file of its table."});
    QCOMPARE(lines(), QStringList{"1. Le logement. 2 piece(s) of evidence, 1 missing"});
    auto erased = m_desk->window->workbook()->erase(m_solution, "text", "consent");
    erased.waitForFinished();
    QVERIFY(erased.result());
    QTRY_VERIFY2(
        cards("citationState").contains("Its words were erased, or left out of what came."),
        qPrintable(cards("citationState").join('|')));
    QVERIFY(!cards("citationWords").join(' ').contains("fiducie"));
    const Entity quote = **m_desk->read([this](WorkbookFile &file) { return file.find(m_quote); });
    auto removed = m_desk->window->workbook()->apply({removal(quote)});
    removed.waitForFinished();
    QTRY_COMPARE(lines(), QStringList{"1. Le logement. ○ No evidence yet, 3 missing"});
}

void TestFindings::theyAreReordered()
{
    for (const char *title : {"Un", "Deux", "Trois"})
        addFinding(title);
    showWith(3);
    const auto titles = [this] {
        QString all;
        for (const Entity &each : findings())
            all += each.text(Field::Title) + ' ';
        return all;
    };
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier); // it is the first
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(titles(), QString("Deux Un Trois "));
    QTRY_COMPARE(list()->currentIndex().row(), 1); // it is still the chosen one
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(titles(), QString("Deux Trois Un "));
    QTRY_COMPARE(list()->currentIndex().row(), 2);
    QVERIFY(!m_desk->child<QPushButton>("findingDown")->isEnabled());
    QTest::mouseClick(m_desk->child<QPushButton>("findingUp"), Qt::LeftButton);
    QTRY_COMPARE(titles(), QString("Deux Un Trois "));
    QVERIFY2(undoText().contains("order of the findings"), qPrintable(undoText()));
    m_desk->trigger("undo");
    QTRY_COMPARE(titles(), QString("Deux Trois Un "));
}

void TestFindings::theyAreReorderedByDragging()
{
    for (const char *title : {"Un", "Deux", "Trois"})
        addFinding(title);
    showWith(3);
    auto *model = list()->model();
    const std::unique_ptr<QMimeData> last(model->mimeData({model->index(2, 0)}));
    QVERIFY(model->canDropMimeData(last.get(), Qt::MoveAction, 0, 0, {}));
    model->dropMimeData(last.get(), Qt::MoveAction, 0, 0, {});
    QTRY_COMPARE(lines().first(), QString("1. Trois. ○ No evidence yet"));
    const std::unique_ptr<QMimeData> first(model->mimeData({model->index(0, 0)}));
    model->dropMimeData(first.get(), Qt::MoveAction, -1, -1, {}); // beneath all of them
    QTRY_COMPARE(lines().last(), QString("3. Trois. ○ No evidence yet"));
}

/// Two copies of a workbook, edited apart: both findings are there, and so is what both wrote into one.
void TestFindings::findingsOfTwoPeopleComeTogether()
{
    addFinding("Le logement", {m_solution});
    const EntityId shared = findings().front().id;
    m_desk->trigger("closeWorkbook");
    QTRY_VERIFY(!m_desk->window->view());
    QVERIFY(QFile::copy(m_desk->path("tour.tournee"), m_desk->path("other.tournee")));
    const auto write = [&](const char *name, const char *title, const EntityId &evidence,
                           const char *own) {
        auto file = std::move(*WorkbookFile::open(m_desk->path(name), m_desk->environment()));
        const Entity shown = **file->find(shared);
        const EntityId made = add(*file, update(shown)
                                             .set(Field::Title, Value(QString(title)))
                                             .include(Field::Citations, evidence));
        QCOMPARE(made, shared);
        static_cast<void>(
            add(*file, addition(Kind::Finding, newId()).set(Field::Title, Value(QString(own)))));
    };
    write("other.tournee", "Se loger", m_quote, "Celui de l’une");
    write("tour.tournee", "L’habitation", m_challenge, "Celui de l’autre");
    m_desk->window->openFile(m_desk->path("tour.tournee"));
    QTRY_VERIFY(m_desk->window->view());
    showWith(2);
    const QString path = m_desk->path("other.tournee");
    const auto imported = m_desk->read(
        [path](WorkbookFile &file) -> Result<ImportSummary> { return importInto(file, path); });
    QVERIFY(imported);
    m_desk->window->workbook()->announce({{}, true});
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    const QString all = lines().join('|');
    QVERIFY2(all.contains("Celui de l’une") && all.contains("Celui de l’autre"), qPrintable(all));
    QVERIFY2(all.contains("3 piece(s) of evidence, diverging versions"), qPrintable(all));
    // Both titles stand behind the badge, which leads to settling.
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTRY_VERIFY(m_desk->child<QPushButton>("findingDiverging")->isVisible());
    QTest::mouseClick(m_desk->child<QPushButton>("findingDiverging"), Qt::LeftButton);
    QTRY_COMPARE(m_desk->window->view()->page(), WorkbookView::Page::Diverging);
}

QTEST_MAIN(TestFindings)
#include "tst_findings.moc"
