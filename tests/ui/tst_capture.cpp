// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/capturedesk.h"
#include "ui/capture/entrykinds.h"
#include "ui/capture/noticebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTimer>

using namespace tournee;

class TestCapture final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance({}); }
    void init()
    {
        // The offscreen platform says that about every window with a least size.
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSize)"));
        m_desk = std::make_unique<CaptureDesk>();
        m_desk->sit();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_desk->model());
    }
    void cleanup()
    {
        m_tester.reset();
        m_desk.reset();
    }

    void firstCharacterChoosesTheKind_data();
    void firstCharacterChoosesTheKind();
    void keysChooseTheKind_data();
    void keysChooseTheKind();
    void backspaceMakesTheMarkText();
    void theKindStaysForTheNextEntry();
    void aClosingQuotationMarkGoesWithTheOpeningOne();
    void enterShowsTheEntryBeforeTheDiskHasIt();
    void typingMayBeginBeforeTheTableIsRead();
    void nothingIsNotedWithoutWords();
    void shiftEnterIsANewLine();
    void accentsComeByKeysAndInputMethods();
    void noBreakSpacesStayWhatTheyAre();
    void tabPutsASolutionUnderTheChallengeAbove();
    void shiftTabTakesItOutAgain();
    void remarksStandUnderWhatTheyAreAbout();
    void tabGoesUnderTheSelectedEntry();
    void typingInTheListGoesIntoTheLine();
    void upCorrectsTheLastEntry();
    void escapeLeavesTheEntryAsItWasAndKeepsTheWords();
    void doubleClickCorrects();
    void anEntryWithoutWordsIsRemoved();
    void deleteOffersUndo();
    void undoAndRedoByKeys();
    void undoTakesBackLettersFirst();
    void typingGoesOnAfterAnUndoTookTheEditorAway();
    void aRefusedEditSaysWhyAndGivesTheWordsBack();
    void anotherKindIsOneStepAndKeepsWhatStandsBelow();
    void tabInTheListMovesAnEntry();
    void draftComesBackWithKindLinkAndCursor();
    void draftIsSavedWithinASecond();
    void draftOfACorrectionComesBack();
    void abandonedCorrectionComesBackOnDemand();
    void idleWordsBecomeAnEntryThatIsStillBeingTyped();
    void idleWordsTakenBackLeaveNothing();
    void leavingThePageSeals();
    void enterSealsTheDraftAway();
    void theMarkTellsTheTruth();
    void roundsFollowTheKeys();
    void divergingVersionsWearABadge();
    void tenEntriesByTheKeyboardAlone();

private:
    [[nodiscard]] int draftsOnDisk();

    std::unique_ptr<CaptureDesk> m_desk;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

int TestCapture::draftsOnDisk()
{
    const auto drafts = m_desk->workbook->read([](WorkbookFile &file) { return file.drafts(); });
    return int(drafts.result()->size());
}

void TestCapture::firstCharacterChoosesTheKind_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("challenge") << "!No bus" << "Challenge: No bus";
    QTest::newRow("solution") << "+A shared van" << "Solution: A shared van";
    QTest::newRow("quote") << "\"We walk" << "Quote: We walk";
    QTest::newRow("French quote") << QString("«On marche") << "Quote: On marche";
    QTest::newRow("disagreement") << "~About money" << "Disagreement: About money";
    QTest::newRow("note") << "-Break" << "Note: Break";
    QTest::newRow("a blank after the mark") << "- Break" << "Note: Break";
    QTest::newRow("a theme is no kind") << "#food" << "Challenge: #food";
    QTest::newRow("a mark inside the words")
        << "Yes! + no - maybe" << "Challenge: Yes! + no - maybe";
}

void TestCapture::firstCharacterChoosesTheKind()
{
    QFETCH(QString, typed);
    m_desk->enter(typed);
    QTEST(m_desk->shown(), "shown");
}

void TestCapture::keysChooseTheKind_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("withControl");
    QTest::addColumn<QString>("shown");
    const char *const names[] = {"Challenge", "Solution", "Quote", "Disagreement", "Note"};
    for (int i = 0; i < 5; ++i) {
        const QString shown = QString(names[i]) + ": words";
        QTest::addRow("Ctrl+%d", i + 1) << Qt::Key_1 + i << true << shown;
        QTest::addRow("F%d", i + 5) << Qt::Key_F5 + i << false << shown;
    }
}

void TestCapture::keysChooseTheKind()
{
    QFETCH(int, key);
    QFETCH(bool, withControl);
    m_desk->enter("-note first");
    m_desk->type("wor");
    m_desk->key(Qt::Key(key), withControl ? Qt::ControlModifier : Qt::NoModifier);
    m_desk->enter("ds");
    QFETCH(QString, shown);
    QCOMPARE(m_desk->shown(), "Note: note first\n" + shown);
}

void TestCapture::backspaceMakesTheMarkText()
{
    m_desk->type("-");
    QCOMPARE(m_desk->line()->toPlainText(), QString());
    m_desk->key(Qt::Key_Backspace);
    QCOMPARE(m_desk->line()->toPlainText(), "-");
    m_desk->enter("5 degrees");
    QCOMPARE(m_desk->shown(), "Challenge: -5 degrees");
}

void TestCapture::theKindStaysForTheNextEntry()
{
    m_desk->enter("+one");
    m_desk->enter("two");
    QCOMPARE(m_desk->shown(), "Solution: one\nSolution: two");
}

void TestCapture::aClosingQuotationMarkGoesWithTheOpeningOne()
{
    m_desk->enter("« On marche »");
    m_desk->enter("\"He said \"no\" twice");
    QCOMPARE(m_desk->shown(), "Quote: On marche\nQuote: He said \"no\" twice");
}

void TestCapture::enterShowsTheEntryBeforeTheDiskHasIt()
{
    QSignalSpy changed(m_desk->workbook.get(), &Workbook::changed);
    m_desk->enter("No bus");
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_desk->shown(), "Challenge: No bus");
    QCOMPARE(m_desk->line()->toPlainText(), QString());
    QVERIFY(m_desk->line()->hasFocus());
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_desk->shown(), "Challenge: No bus");
}

void TestCapture::typingMayBeginBeforeTheTableIsRead()
{
    m_desk->enter("one");
    m_desk->type("two");
    QTRY_COMPARE(draftsOnDisk(), 1);
    m_tester.reset();
    QTRY_COMPARE(m_desk->workbook->savedState(), Workbook::SavedState::Saved);
    QVERIFY(QFile::copy(m_desk->path("notes.tournee"), m_desk->path("after.tournee")));
    m_desk->leave();
    m_desk->open("after.tournee");
    m_desk->enter("early");
    m_desk->type(" and on");
    QTRY_COMPARE(m_desk->line()->toPlainText(), "two and on");
    m_desk->key(Qt::Key_Return);
    QCOMPARE(m_desk->shown(), "Challenge: one\nChallenge: early\nChallenge: two and on");
    m_desk->undoStack->undo();
    QTRY_COMPARE(m_desk->shown(), "Challenge: one\nChallenge: early");
    for (int row = 1; row < m_desk->model()->rowCount(); ++row) {
        const EntityId id = m_desk->model()->idAt(m_desk->model()->index(row));
        QCOMPARE(m_desk->model()->entry(id)->reference(Field::Round), m_desk->rounds[0]);
    }
}

void TestCapture::nothingIsNotedWithoutWords()
{
    m_desk->enter("   ");
    QCOMPARE(m_desk->shown(), QString());
}

void TestCapture::shiftEnterIsANewLine()
{
    m_desk->type("one");
    const int before = m_desk->line()->height();
    m_desk->key(Qt::Key_Return, Qt::ShiftModifier);
    m_desk->type("two");
    QVERIFY(m_desk->line()->height() > before);
    m_desk->key(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(m_desk->shown(), "Challenge: one\ntwo");
}

void TestCapture::accentsComeByKeysAndInputMethods()
{
    m_desk->type(QString("Été à l’œuvre, "));
    QInputMethodEvent accent("^", {});
    QCoreApplication::sendEvent(m_desk->line(), &accent);
    QInputMethodEvent letter;
    letter.setCommitString("ê");
    QCoreApplication::sendEvent(m_desk->line(), &letter);
    m_desk->enter("tre");
    QCOMPARE(m_desk->shown(), QString("Challenge: Été à l’œuvre, être"));

    QInputMethodEvent guillemet;
    guillemet.setCommitString("«");
    QCoreApplication::sendEvent(m_desk->line(), &guillemet);
    m_desk->enter("oui");
    QVERIFY(m_desk->shown().endsWith("Quote: oui"));
}

void TestCapture::noBreakSpacesStayWhatTheyAre()
{
    const QString said = QString::fromUtf8("« Deux questions\u00a0: laquelle? »");
    m_desk->line()->setWords(said, 0);
    QTest::keyClick(m_desk->line(), Qt::Key_Return);
    QTRY_COMPARE(m_desk->shown(), "Challenge: " + said);
    m_desk->key(Qt::Key_Up);
    QTRY_VERIFY(m_desk->editor());
    QTest::keyClick(m_desk->editor(), '!');
    QTest::keyClick(m_desk->editor(), Qt::Key_Return);
    QTRY_COMPARE(m_desk->shown(), "Challenge: " + said + "!");
}

void TestCapture::tabPutsASolutionUnderTheChallengeAbove()
{
    m_desk->enter("No bus");
    m_desk->key(Qt::Key_Tab);
    QVERIFY(m_desk->line()->hasFocus());
    QVERIFY2(m_desk->label("link").contains("No bus"), qPrintable(m_desk->label("link")));
    m_desk->enter("A shared van");
    m_desk->enter("Bicycles");
    m_desk->enter("!No housing");
    m_desk->enter("+A land trust");
    QCOMPARE(m_desk->shown(), "Challenge: No bus\n  Solution: A shared van\n  Solution: Bicycles\n"
                              "Challenge: No housing\nSolution: A land trust");
    m_desk->leave();
    QCOMPARE(m_desk->onDisk(), "challenge: No bus\nchallenge: No housing\n"
                               "solution: A shared van -> No bus\nsolution: Bicycles -> No bus\n"
                               "solution: A land trust");
}

void TestCapture::shiftTabTakesItOutAgain()
{
    m_desk->enter("No bus");
    m_desk->type("words");
    m_desk->key(Qt::Key_Tab);
    m_desk->key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_desk->label("link"), QString());
    m_desk->key(Qt::Key_Return);
    QCOMPARE(m_desk->shown(), "Challenge: No bus\nChallenge: words");
}

void TestCapture::remarksStandUnderWhatTheyAreAbout()
{
    m_desk->enter("No bus");
    m_desk->key(Qt::Key_Tab);
    m_desk->enter("A shared van");
    m_desk->type("\"");
    m_desk->key(Qt::Key_Tab);
    m_desk->enter("My sister drives one");
    m_desk->type("~");
    m_desk->key(Qt::Key_Backtab, Qt::ShiftModifier);
    m_desk->enter("Who pays");
    m_desk->key(Qt::Key_Backtab, Qt::ShiftModifier);
    m_desk->enter("-Break");
    QCOMPARE(m_desk->shown(), "Challenge: No bus\n  Solution: A shared van\n"
                              "    Quote: My sister drives one\n  Disagreement: Who pays\n"
                              "Note: Break");
    m_desk->leave();
    QCOMPARE(m_desk->onDisk(), "challenge: No bus\nsolution: A shared van -> No bus\n"
                               "quote: My sister drives one -> A shared van\n"
                               "disagreement: Who pays -> No bus\nnote: Break");
}

void TestCapture::tabGoesUnderTheSelectedEntry()
{
    m_desk->enter("No bus");
    m_desk->enter("No housing");
    m_desk->list()->setCurrentIndex(m_desk->model()->index(1));
    m_desk->line()->setFocus();
    m_desk->key(Qt::Key_Tab);
    m_desk->enter("A shared van");
    QCOMPARE(m_desk->shown(), "Challenge: No bus\n  Solution: A shared van\nChallenge: No housing");
}

void TestCapture::typingInTheListGoesIntoTheLine()
{
    m_desk->enter("No bus");
    m_desk->list()->setFocus();
    CaptureDesk::type(m_desk->list(), "w");
    QVERIFY(m_desk->line()->hasFocus());
    m_desk->enter("ords");
    QCOMPARE(m_desk->shown(), "Challenge: No bus\nChallenge: words");
}

void TestCapture::upCorrectsTheLastEntry()
{
    m_desk->enter("one");
    m_desk->enter("two");
    m_desk->key(Qt::Key_Up);
    QVERIFY(m_desk->editor() && m_desk->editor()->hasFocus());
    QCOMPARE(m_desk->editor()->toPlainText(), "two");
    CaptureDesk::type(m_desk->editor(), "!");
    m_desk->key(Qt::Key_Up);
    QTRY_COMPARE(m_desk->editor()->toPlainText(), "one");
    CaptureDesk::type(m_desk->editor(), "?");
    m_desk->key(Qt::Key_Return);
    QTRY_VERIFY(m_desk->line()->hasFocus());
    QCOMPARE(m_desk->shown(), "Challenge: one?\nChallenge: two!");
    m_desk->leave();
    QCOMPARE(m_desk->onDisk(), "challenge: one?\nchallenge: two!");
}

void TestCapture::escapeLeavesTheEntryAsItWasAndKeepsTheWords()
{
    m_desk->enter("one");
    m_desk->key(Qt::Key_Up);
    CaptureDesk::type(m_desk->editor(), " and more");
    m_desk->key(Qt::Key_Escape);
    QTRY_VERIFY(m_desk->line()->hasFocus());
    QCOMPARE(m_desk->shown(), "Challenge: one");
    m_desk->page->findChild<QPushButton *>("noticeOffer")->click();
    QCOMPARE(m_desk->editor()->toPlainText(), "one and more");
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE(m_desk->shown(), "Challenge: one and more");
}

void TestCapture::doubleClickCorrects()
{
    m_desk->enter("one");
    const QPoint words = m_desk->list()->visualRect(m_desk->model()->index(1)).center();
    QTest::mouseDClick(m_desk->list()->viewport(), Qt::LeftButton, {}, words);
    QVERIFY(m_desk->editor() && m_desk->editor()->hasFocus());
    CaptureDesk::type(m_desk->editor(), " more");
    m_desk->line()->setFocus();
    QTRY_COMPARE(m_desk->shown(), "Challenge: one more");
    QTRY_VERIFY(!m_desk->editor());
}

void TestCapture::anEntryWithoutWordsIsRemoved()
{
    m_desk->enter("one");
    m_desk->key(Qt::Key_Up);
    m_desk->editor()->selectAll();
    m_desk->key(Qt::Key_Delete);
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE(m_desk->shown(), QString());
    m_desk->page->findChild<QPushButton *>("noticeOffer")->click();
    QTRY_COMPARE(m_desk->shown(), "Challenge: one");
}

void TestCapture::deleteOffersUndo()
{
    m_desk->enter("one");
    m_desk->enter("two");
    m_desk->list()->setFocus();
    m_desk->list()->setCurrentIndex(m_desk->model()->index(1));
    m_desk->key(Qt::Key_Delete);
    QCOMPARE(m_desk->shown(), "Challenge: two");
    m_desk->page->findChild<QPushButton *>("noticeOffer")->click();
    QTRY_COMPARE(m_desk->shown(), "Challenge: one\nChallenge: two");
}

void TestCapture::undoAndRedoByKeys()
{
    m_desk->enter("one");
    m_desk->enter("+two");
    QCOMPARE(m_desk->undoStack->undoText(), "solution");
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->shown(), "Challenge: one");
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->shown(), QString());
    m_desk->undoStack->redo();
    m_desk->undoStack->redo();
    QTRY_COMPARE(m_desk->shown(), "Challenge: one\nSolution: two");
}

void TestCapture::undoTakesBackLettersFirst()
{
    m_desk->enter("one");
    m_desk->type("two");
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->line()->toPlainText(), QString());
    QCOMPARE(m_desk->shown(), "Challenge: one");
}

void TestCapture::typingGoesOnAfterAnUndoTookTheEditorAway()
{
    m_desk->enter("one");
    m_desk->key(Qt::Key_Up);
    QTRY_VERIFY(m_desk->editor() && m_desk->editor()->hasFocus());
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->shown(), QString());
    // Whatever has the focus now gets what is typed: nobody clicks first.
    QTRY_VERIFY(QApplication::focusWidget());
    CaptureDesk::type(QApplication::focusWidget(), "two");
    QCOMPARE(m_desk->line()->toPlainText(), "two");
}

void TestCapture::aRefusedEditSaysWhyAndGivesTheWordsBack()
{
    const QString endless = QString(QString(1023, u'x') + u'\n').repeated(3 * 1024) + "end";
    m_desk->line()->setWords(endless, 0);
    QTest::keyClick(m_desk->line(), Qt::Key_Return);
    auto *const notice = m_desk->page->findChild<NoticeBar *>("notice");
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->findChild<QLabel *>()->text().startsWith("The text is longer than"),
             qPrintable(notice->findChild<QLabel *>()->text()));
    QCOMPARE(m_desk->line()->toPlainText().size(), endless.size());
    m_desk->line()->setWords({}, 0);
}

void TestCapture::anotherKindIsOneStepAndKeepsWhatStandsBelow()
{
    m_desk->enter("No bus");
    m_desk->key(Qt::Key_Tab);
    m_desk->enter("Too far");
    m_desk->type("\"");
    m_desk->key(Qt::Key_Tab);
    m_desk->enter("I walk");
    m_desk->enter("!Last");
    QTRY_COMPARE(m_desk->workbook->savedState(), Workbook::SavedState::Saved);
    const QString before = m_desk->shown();
    m_desk->list()->setFocus();
    m_desk->list()->setCurrentIndex(m_desk->model()->index(2));
    const int steps = m_desk->undoStack->count();
    m_desk->key(Qt::Key_1, Qt::ControlModifier);
    const QString after = "Challenge: No bus\nChallenge: Too far\n  Quote: I walk\nChallenge: Last";
    QTRY_COMPARE(m_desk->undoStack->count(), steps + 1);
    QTRY_COMPARE(m_desk->workbook->savedState(), Workbook::SavedState::Saved);
    QCOMPARE(m_desk->shown(), after);
    m_desk->undoStack->undo();
    QTRY_COMPARE(m_desk->shown(), before);
    m_desk->undoStack->redo();
    QTRY_COMPARE(m_desk->shown(), after);
}

void TestCapture::tabInTheListMovesAnEntry()
{
    m_desk->enter("No bus");
    m_desk->enter("+A shared van");
    m_desk->list()->setFocus();
    m_desk->list()->setCurrentIndex(m_desk->model()->index(2));
    m_desk->key(Qt::Key_Tab);
    QCOMPARE(m_desk->shown(), "Challenge: No bus\n  Solution: A shared van");
    m_desk->key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_desk->shown(), "Challenge: No bus\nSolution: A shared van");
}

void TestCapture::draftComesBackWithKindLinkAndCursor()
{
    m_desk->enter("No bus");
    m_desk->key(Qt::Key_Tab);
    m_desk->type("A shared été");
    m_desk->key(Qt::Key_Left);
    QTRY_COMPARE(draftsOnDisk(), 1);
    m_desk->dieAndSit();
    QTRY_COMPARE(m_desk->line()->toPlainText(), QString("A shared été"));
    QVERIFY(m_desk->line()->hasFocus());
    QVERIFY(m_desk->label("link").contains("No bus"));
    m_desk->enter("x");
    QCOMPARE(m_desk->shown(), QString("Challenge: No bus\n  Solution: A shared étxé"));
    m_desk->leave();
    QCOMPARE(m_desk->onDisk("after.tournee"),
             QString("challenge: No bus\nsolution: A shared étxé -> No bus"));
}

void TestCapture::draftIsSavedWithinASecond()
{
    m_desk->enter("one");
    QTRY_COMPARE(m_desk->workbook->savedState(), Workbook::SavedState::Saved);
    QSignalSpy asked(m_desk->workbook.get(), &Workbook::savedStateChanged);
    m_desk->type("wor");
    QVERIFY(asked.wait(1000)); // asked for at the latest after a second's pause
    asked.clear();
    QElapsedTimer typing;
    typing.start();
    while (asked.isEmpty() && typing.elapsed() < 3000) { // never a pause
        m_desk->type("w");
        asked.wait(50);
    }
    QVERIFY2(typing.elapsed() < 2100, qPrintable(QString::number(typing.elapsed())));
}

void TestCapture::draftOfACorrectionComesBack()
{
    m_desk->enter("one");
    m_desk->enter("two");
    m_desk->key(Qt::Key_Up);
    m_desk->key(Qt::Key_Up);
    QTRY_COMPARE(m_desk->editor()->toPlainText(), "one");
    CaptureDesk::type(m_desk->editor(), " more");
    QTRY_COMPARE(draftsOnDisk(), 1);
    m_desk->dieAndSit();
    QTRY_VERIFY(m_desk->editor());
    QCOMPARE(m_desk->editor()->toPlainText(), "one more");
    QVERIFY(m_desk->editor()->hasFocus());
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE(m_desk->shown(), "Challenge: one more\nChallenge: two");
    QTRY_COMPARE(draftsOnDisk(), 0);
}

void TestCapture::abandonedCorrectionComesBackOnDemand()
{
    m_desk->enter("one");
    m_desk->key(Qt::Key_Up);
    CaptureDesk::type(m_desk->editor(), " more");
    m_desk->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->editor());
    QTRY_COMPARE(draftsOnDisk(), 1);
    m_desk->dieAndSit();
    QTRY_COMPARE(m_desk->shown(), "Challenge: one");
    QVERIFY(!m_desk->editor());
    m_desk->key(Qt::Key_Up);
    QCOMPARE(m_desk->editor()->toPlainText(), "one");
    m_desk->page->findChild<QPushButton *>("noticeOffer")->click();
    QCOMPARE(m_desk->editor()->toPlainText(), "one more");
}

void TestCapture::idleWordsBecomeAnEntryThatIsStillBeingTyped()
{
    const auto timers = m_desk->page->findChildren<QTimer *>("seal");
    for (QTimer *timer : timers)
        timer->setInterval(100);
    m_desk->type("No b");
    QTRY_COMPARE(m_desk->undoStack->count(), 1);
    QCOMPARE(m_desk->line()->toPlainText(), "No b");
    QVERIFY(m_desk->line()->hasFocus());
    QCOMPARE(m_desk->shown(), QString()); // the words stand in one place only
    QTRY_COMPARE(m_desk->workbook->savedState(), Workbook::SavedState::Saved);
    QCOMPARE(draftsOnDisk(), 0);
    m_desk->enter("us");
    QCOMPARE(m_desk->shown(), "Challenge: No bus");
    m_desk->leave();
    QCOMPARE(m_desk->onDisk(), "challenge: No bus");
}

void TestCapture::idleWordsTakenBackLeaveNothing()
{
    m_desk->type("No b");
    m_desk->page->sealDraft();
    m_desk->line()->selectAll();
    m_desk->key(Qt::Key_Delete);
    m_desk->key(Qt::Key_Return);
    QCOMPARE(m_desk->shown(), QString());
    m_desk->leave();
    QCOMPARE(m_desk->onDisk(), QString());
}

void TestCapture::leavingThePageSeals()
{
    m_desk->enter("one");
    m_desk->type("half a wo");
    m_desk->page->hide();
    m_desk->leave();
    QCOMPARE(m_desk->onDisk(), "challenge: one\nchallenge: half a wo");
}

void TestCapture::enterSealsTheDraftAway()
{
    m_desk->type("one");
    QTRY_COMPARE(draftsOnDisk(), 1);
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE(m_desk->workbook->savedState(), Workbook::SavedState::Saved);
    QCOMPARE(draftsOnDisk(), 0);
}

void TestCapture::theMarkTellsTheTruth()
{
    m_desk->type("o");
    QCOMPARE(m_desk->label("savedMark"), "Saving…");
    QTRY_VERIFY(m_desk->label("savedMark").startsWith("Saved "));
    QCOMPARE(draftsOnDisk(), 1);
    m_desk->key(Qt::Key_Return);
    QCOMPARE(m_desk->label("savedMark"), "Saving…");
    QTRY_VERIFY(m_desk->label("savedMark").startsWith("Saved "));
}

void TestCapture::roundsFollowTheKeys()
{
    m_desk->enter("one");
    m_desk->key(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(m_desk->property("round").toString().contains("Solutions"));
    m_desk->enter("two");
    QStringList headings;
    for (int row = 0; row < m_desk->model()->rowCount(); ++row) {
        const QModelIndex index = m_desk->model()->index(row);
        if (index.data(CaptureModel::IsHeadingRole).toBool())
            headings << index.data().toString();
    }
    QCOMPARE(headings, QStringList({"Round 1 · Challenges", "Round 2 · Solutions"}));
}

void TestCapture::divergingVersionsWearABadge()
{
    m_desk->enter("one");
    QTRY_COMPARE(m_desk->workbook->savedState(), Workbook::SavedState::Saved);
    const QModelIndex index = m_desk->model()->index(1);
    Entity entity = *m_desk->model()->entry(m_desk->model()->idAt(index));
    Version other = entity.find({Field::Text, {}})->heads.front();
    other.op.bytes[0] ^= 1;
    other.value = Value("another");
    entity.find({Field::Text, {}})->heads.push_back(other);
    m_desk->model()->take(std::vector{entity});
    QCOMPARE(index.data(CaptureModel::BadgeRole).toInt(), int(CaptureModel::Badge::Diverging));

    entity.find({Field::Text, {}})->heads.pop_back();
    Version deletion = other;
    deletion.value = Value(true);
    entity.registers.insert(entity.registers.begin(), {{Field::Deleted, {}}, {deletion}});
    m_desk->model()->take(std::vector{entity});
    QCOMPARE(index.data(CaptureModel::BadgeRole).toInt(),
             int(CaptureModel::Badge::DeletedButEdited));
}

void TestCapture::tenEntriesByTheKeyboardAlone()
{
    const auto enterUnder = [this](const QString &text) {
        m_desk->type(text.left(1));
        m_desk->key(Qt::Key_Tab);
        m_desk->enter(text.mid(1));
    };
    m_desk->enter("!Le transport s’arrête à 18 h");
    enterUnder("+Un minibus coopératif, « à nous »");
    m_desk->enter("Du covoiturage de cœur");
    enterUnder("\"On a les autobus jaunes");
    enterUnder("~Qui paierait l’assurance?");
    m_desk->enter("!Pas de relève");
    m_desk->key(Qt::Key_Tab);
    m_desk->enter("Reprise par les employés");
    enterUnder("-Voir la coop de Sainte-Élie");
    m_desk->enter("!Les loyers");
    m_desk->key(Qt::Key_Tab);
    m_desk->enter("Une fiducie foncière");
    m_desk->leave();
    QCOMPARE(m_desk->onDisk(),
             QString("challenge: Le transport s’arrête à 18 h\n"
                     "challenge: Pas de relève\n"
                     "challenge: Les loyers\n"
                     "solution: Un minibus coopératif, « à nous » -> Le transport s’arrête à 18 h\n"
                     "solution: Du covoiturage de cœur -> Le transport s’arrête à 18 h\n"
                     "solution: Reprise par les employés -> Pas de relève\n"
                     "solution: Une fiducie foncière -> Les loyers\n"
                     "quote: On a les autobus jaunes -> Du covoiturage de cœur\n"
                     "disagreement: Qui paierait l’assurance? -> Du covoiturage de cœur\n"
                     "note: Voir la coop de Sainte-Élie -> Reprise par les employés"));
}

QTEST_MAIN(TestCapture)
#include "tst_capture.moc"
