// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/capturedesk.h"
#include "ui/capture/pastedlist.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>

using namespace tournee;

/// Pasting, finding, leaving out kinds, changing several entries at once, and moving them.
class TestCaptureList final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance({}); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSize)"));
        m_desk = std::make_unique<CaptureDesk>();
        m_desk->sit();
        QTRY_VERIFY(!m_desk->model()->vocabulary().themes.empty());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_desk->model());
    }
    void cleanup()
    {
        m_tester.reset();
        m_desk.reset();
    }

    void pastedTextIsRead_data();
    void pastedTextIsRead();
    void pastedLinesStayOneEntryUnlessAskedFor();
    void pastedLinesBecomeEntriesInOneStep();
    void findingMarksAndStepsThroughWhatFits();
    void findingFoldsAccents();
    void kindsAreLeftOutAndComeBack();
    void whatIsNotedIsNeverHidden();
    void severalEntriesGetOneThemeInOneStep();
    void severalEntriesGetAnotherKind();
    void severalEntriesAreRemovedAndComeBack();
    void aKeyGivesAndTakesAStar();
    void theKeyboardAloneSelectsSeveral();
    void altAndArrowsReorder();
    void droppingReordersAndPutsUnder_data();
    void droppingReordersAndPutsUnder();
    void droppingBelowGoesIntoTheOtherRound();

private:
    void threads();
    void drop(const QString &what, const QString &onto, double height);
    [[nodiscard]] QModelIndex indexOf(const QString &words) const;

    std::unique_ptr<CaptureDesk> m_desk;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCaptureList::threads()
{
    m_desk->enter("!No bus");
    m_desk->key(Qt::Key_Tab);
    m_desk->enter("A shared van");
    m_desk->enter("Bicycles");
    m_desk->enter("!No housing");
    m_desk->enter("+A village");
    QTRY_COMPARE(m_desk->workbook->savedState(), Workbook::SavedState::Saved);
    QCoreApplication::processEvents();
}

QModelIndex TestCaptureList::indexOf(const QString &words) const
{
    for (int row = 0; row < m_desk->model()->rowCount(); ++row) {
        if (m_desk->model()->index(row).data().toString() == words)
            return m_desk->model()->index(row);
    }
    return {};
}

/// \a height: from 0, the upper edge of the line, to 1, the lower one.
void TestCaptureList::drop(const QString &what, const QString &onto, double height)
{
    const EntityId id = m_desk->model()->idAt(indexOf(what));
    const QRect line = m_desk->list()->visualRect(indexOf(onto));
    const QPointF point(line.center().x(), line.top() + height * (line.height() - 1));
    QMimeData data;
    data.setData("application/x-tournee-entries", QByteArray::fromStdString(id.toString()));
    // Qt drops only where something was dragged to.
    QDragEnterEvent enter(point.toPoint(), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_desk->list()->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(point, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_desk->list()->viewport(), &event);
}

void TestCaptureList::pastedTextIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("entries");
    QTest::newRow("one line") << "one" << "one";
    QTest::newRow("lines") << "one\n\n two \nthree" << "one|two|three";
    QTest::newRow("bullets") << "• one\n• two" << "one|two";
    QTest::newRow("dashes") << "- one\n– two" << "one|two";
    QTest::newRow("numbers") << "1. one\n 2) two\n(3) three" << "one|two|three";
    QTest::newRow("a bullet of two lines") << "- one\n  goes on\n- two" << "one goes on|two";
    QTest::newRow("a number is no bullet") << "2 buses\n3 trains" << "2 buses|3 trains";
    QTest::newRow("a dash inside") << "one - two\nthree" << "one - two|three";
}

void TestCaptureList::pastedTextIsRead()
{
    QFETCH(QString, text);
    QTEST(entriesIn(text).join('|'), "entries");
}

void TestCaptureList::pastedLinesStayOneEntryUnlessAskedFor()
{
    QApplication::clipboard()->setText("- No bus\r\n- No train");
    m_desk->key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_desk->page->findChild<QPushButton *>("noticeOffer")->isVisible());
    QVERIFY(m_desk->line()->hasFocus());
    m_desk->key(Qt::Key_Return);
    QCOMPARE(m_desk->shown(), QString("Challenge: - No bus\n- No train"));
    QVERIFY(!m_desk->page->findChild<QPushButton *>("noticeOffer")->isVisible());
}

void TestCaptureList::pastedLinesBecomeEntriesInOneStep()
{
    m_desk->enter("!Transport");
    m_desk->key(Qt::Key_Tab);
    m_desk->type("before ");
    QApplication::clipboard()->setText("1. A bus #food\n2. Un train à l’œuvre");
    m_desk->key(Qt::Key_V, Qt::ControlModifier);
    m_desk->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->shown(),
             QString("Challenge: Transport\n  Solution: A bus\n  Solution: Un train à l’œuvre"));
    QCOMPARE(m_desk->line()->words(), QString("before "));
    QVERIFY(m_desk->line()->hasFocus());
    QTRY_COMPARE(m_desk->workbook->savedState(), Workbook::SavedState::Saved);
    m_desk->undoStack->undo();
    QTRY_COMPARE(m_desk->shown(), QString("Challenge: Transport"));
    m_desk->line()->setWords({}, 0);
}

void TestCaptureList::findingMarksAndStepsThroughWhatFits()
{
    threads();
    m_desk->key(Qt::Key_F, Qt::ControlModifier);
    auto *const words = m_desk->page->findChild<QLineEdit *>("findWords");
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, "a ");
    const auto current = [this] { return m_desk->list()->currentIndex().data().toString(); };
    QTest::keyClicks(words, "v");
    QCOMPARE(m_desk->label("found"), QString("1 of 1"));
    QCOMPARE(current(), QString("A village"));
    words->clear();
    QTest::keyClicks(words, "no");
    QCOMPARE(m_desk->label("found"), QString("2 of 2"));
    QCOMPARE(current(), QString("No housing"));
    m_desk->key(Qt::Key_Return);
    QCOMPARE(current(), QString("No bus"));
    m_desk->key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(current(), QString("No housing"));
    QTest::keyClicks(words, "x");
    QCOMPARE(m_desk->label("found"), QString("Nothing found"));
    m_desk->key(Qt::Key_Escape);
    QVERIFY(m_desk->line()->hasFocus());
    QVERIFY(!words->isVisible());
}

void TestCaptureList::findingFoldsAccents()
{
    m_desk->enter("Été au cœur du village");
    m_desk->key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_desk->page->findChild<QLineEdit *>("findWords"), "ETE AU COEUR");
    QCOMPARE(m_desk->label("found"), QString("1 of 1"));
}

void TestCaptureList::kindsAreLeftOutAndComeBack()
{
    threads();
    const QString all = m_desk->shown();
    m_desk->key(Qt::Key_F, Qt::ControlModifier);
    auto *const solutions = m_desk->page->findChild<QPushButton *>("chip-solution");
    QCOMPARE(solutions->text(), QString("Solutions 3"));
    solutions->click();
    QCOMPARE(m_desk->shown(),
             QString("Solution: A shared van\nSolution: Bicycles\nSolution: A village"));
    QCOMPARE(m_desk->label("counts"),
             QString("1 challenge(s) without a solution · 1 solution(s) on their own"));
    m_desk->page->findChild<QLineEdit *>("findWords")->setFocus();
    m_desk->key(Qt::Key_Escape);
    QCOMPARE(m_desk->shown(), all);
}

void TestCaptureList::whatIsNotedIsNeverHidden()
{
    threads();
    m_desk->key(Qt::Key_F, Qt::ControlModifier);
    m_desk->page->findChild<QPushButton *>("chip-challenge")->click();
    m_desk->line()->setFocus();
    m_desk->enter("+New");
    QVERIFY2(m_desk->shown().endsWith("Solution: New"), qPrintable(m_desk->shown()));
}

void TestCaptureList::severalEntriesGetOneThemeInOneStep()
{
    threads();
    m_desk->list()->selectAll();
    QVERIFY(m_desk->page->findChild<QWidget *>("selectionBar")->isVisible());
    QMenu *const menu = m_desk->page->findChild<QPushButton *>("changeSelected")->menu();
    emit menu->aboutToShow();
    const int steps = m_desk->undoStack->count();
    menu->actions()[1]->menu()->actions()[3]->trigger(); // food
    QCOMPARE(m_desk->undoStack->count(), steps + 1);
    QCOMPARE(m_desk->undoStack->undoText(), QString("theme food, 5 entry(ies)"));
    for (const char *const words : {"No bus", "A shared van", "A village"})
        QCOMPARE(indexOf(words).data(Qt::AccessibleDescriptionRole).toString(), QString("food"));
    QTRY_COMPARE(m_desk->workbook->savedState(), Workbook::SavedState::Saved);
    m_desk->undoStack->undo();
    QTRY_COMPARE(indexOf("No bus").data(Qt::AccessibleDescriptionRole).toString(), QString());
}

void TestCaptureList::severalEntriesGetAnotherKind()
{
    threads();
    const QString before = m_desk->shown();
    m_desk->list()->setFocus();
    m_desk->list()->setCurrentIndex(indexOf("No housing"));
    m_desk->list()->selectionModel()->select(indexOf("A village"), QItemSelectionModel::Select);
    const int steps = m_desk->undoStack->count();
    m_desk->key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY2(m_desk->shown().endsWith("Note: No housing\nNote: A village"),
             qPrintable(m_desk->shown()));
    QCOMPARE(m_desk->undoStack->count(), steps + 1);
    QTRY_COMPARE(m_desk->workbook->savedState(), Workbook::SavedState::Saved);
    m_desk->undoStack->undo();
    QTRY_COMPARE(m_desk->shown(), before);
}

void TestCaptureList::severalEntriesAreRemovedAndComeBack()
{
    threads();
    const QString before = m_desk->shown();
    m_desk->list()->setFocus();
    m_desk->list()->selectAll();
    m_desk->key(Qt::Key_Delete);
    QCOMPARE(m_desk->shown(), QString());
    QVERIFY(m_desk->line()->hasFocus());
    m_desk->key(Qt::Key_Return, Qt::ControlModifier); // what the bar offers
    QTRY_COMPARE(m_desk->shown(), before);
}

void TestCaptureList::aKeyGivesAndTakesAStar()
{
    threads();
    const auto isStarred = [this](const char *words) {
        return m_desk->model()->entry(m_desk->model()->idAt(indexOf(words)))->truth(Field::Starred);
    };
    m_desk->key(Qt::Key_B, Qt::ControlModifier); // what was noted last
    QVERIFY(isStarred("A village"));
    QVERIFY(!isStarred("Bicycles"));
    m_desk->list()->setFocus();
    m_desk->list()->selectAll();
    m_desk->key(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(isStarred("A village") && isStarred("Bicycles") && isStarred("No bus"));
    m_desk->key(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!isStarred("A village") && !isStarred("Bicycles") && !isStarred("No bus"));
    m_desk->undoStack->undo();
    QTRY_VERIFY(isStarred("Bicycles") && isStarred("No bus"));
}

void TestCaptureList::theKeyboardAloneSelectsSeveral()
{
    threads();
    m_desk->key(Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(m_desk->list()->hasFocus());
    m_desk->key(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_desk->list()->selectionModel()->selectedIndexes().size(), 2);
    QVERIFY(m_desk->page->findChild<QWidget *>("selectionBar")->isVisible());
    m_desk->key(Qt::Key_Escape);
    QVERIFY(m_desk->line()->hasFocus());
    QVERIFY(!m_desk->page->findChild<QWidget *>("selectionBar")->isVisible());
}

void TestCaptureList::altAndArrowsReorder()
{
    threads();
    m_desk->list()->setFocus();
    m_desk->list()->setCurrentIndex(indexOf("Bicycles"));
    m_desk->key(Qt::Key_Up, Qt::AltModifier);
    QVERIFY2(m_desk->shown().contains("Bicycles\n  Solution: A shared van"),
             qPrintable(m_desk->shown()));
    QCOMPARE(m_desk->undoStack->undoText(), QString("move"));
    QCOMPARE(m_desk->list()->currentIndex().data().toString(), QString("Bicycles"));
    m_desk->key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(m_desk->shown().contains("A shared van\n  Solution: Bicycles"));
}

void TestCaptureList::droppingReordersAndPutsUnder_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("onto");
    QTest::addColumn<double>("height");
    QTest::addColumn<QString>("shown");
    QTest::newRow("above a sibling") << "Bicycles" << "A shared van" << 0.05
                                     << "Challenge: No bus\n  Solution: Bicycles\n"
                                        "  Solution: A shared van\nChallenge: No housing\n"
                                        "Solution: A village";
    QTest::newRow("onto another challenge") << "Bicycles" << "No housing" << 0.5
                                            << "Challenge: No bus\n  Solution: A shared van\n"
                                               "Challenge: No housing\n  Solution: Bicycles\n"
                                               "Solution: A village";
    QTest::newRow("out of its challenge") << "Bicycles" << "A village" << 0.95
                                          << "Challenge: No bus\n  Solution: A shared van\n"
                                             "Challenge: No housing\nSolution: A village\n"
                                             "Solution: Bicycles";
    QTest::newRow("a challenge among solutions")
        << "No housing" << "A shared van" << 0.05
        << "Challenge: No housing\nChallenge: No bus\n  Solution: A shared van\n"
           "  Solution: Bicycles\nSolution: A village";
    QTest::newRow("a thread below another")
        << "No bus" << "No housing" << 0.95
        << "Challenge: No housing\nChallenge: No bus\n  Solution: A shared van\n"
           "  Solution: Bicycles\nSolution: A village";
}

void TestCaptureList::droppingReordersAndPutsUnder()
{
    threads();
    const QString before = m_desk->shown();
    QFETCH(QString, what);
    QFETCH(QString, onto);
    QFETCH(double, height);
    const int steps = m_desk->undoStack->count();
    drop(what, onto, height);
    QTEST(m_desk->shown(), "shown");
    QCOMPARE(m_desk->undoStack->count(), steps + 1);
    QTRY_COMPARE(m_desk->workbook->savedState(), Workbook::SavedState::Saved);
    QTEST(m_desk->shown(), "shown");
    m_desk->undoStack->undo();
    QTRY_COMPARE(m_desk->shown(), before);
}

void TestCaptureList::droppingBelowGoesIntoTheOtherRound()
{
    m_desk->enter("!First");
    m_desk->enter("!Second");
    m_desk->key(Qt::Key_PageDown, Qt::ControlModifier);
    m_desk->enter("!Third");
    QTRY_COMPARE(m_desk->workbook->savedState(), Workbook::SavedState::Saved);
    QCoreApplication::processEvents();
    drop("First", "Third", 0.95);
    const Entity *const moved = m_desk->model()->entry(m_desk->model()->idAt(indexOf("First")));
    QCOMPARE(moved->reference(Field::Round), m_desk->rounds[1]);
    QCOMPARE(m_desk->shown(), QString("Challenge: Second\nChallenge: Third\nChallenge: First"));
}

QTEST_MAIN(TestCaptureList)
#include "tst_capturelist.moc"
