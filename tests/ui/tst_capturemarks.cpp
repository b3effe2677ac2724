// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/capturedesk.h"

#include <QInputMethodEvent>
#include <QListWidget>
#include <QRegularExpression>

using namespace tournee;

/// #theme, @background, @place and =12 in the capture line and in an entry that is corrected.
class TestCaptureMarks final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance({}); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSize)"));
        m_desk = std::make_unique<CaptureDesk>();
        m_desk->sit();
        // The names of a new workbook are read after the table.
        QTRY_VERIFY(!m_desk->model()->vocabulary().themes.empty());
    }
    void cleanup() { m_desk.reset(); }

    void marksBecomeChips();
    void enterTakesAnOfferAndTheNextOneNotes();
    void tabTakesAnOffer();
    void downChoosesAnotherOffer();
    void escapeDeclinesAndTheWordsAreATag();
    void enterNotesWhereNothingIsOffered_data();
    void enterNotesWhereNothingIsOffered();
    void accentsByInputMethodFindTheirTheme();
    void aPlaceBringsItsTerritory();
    void aTagIsOfferedOnceItWasUsed();
    void recognisedMarksAreChipsInTheLine();
    void aHashNeverChoosesAKind();
    void anEntryThatIsCorrectedTakesMarks();
    void oneUndoTakesBackWordsAndMarks();
    void wordsSealedAndGoneOnLoseTheMarksTakenOut();
    void aQuoteMayEndBeforeItsMarks();

private:
    [[nodiscard]] QListWidget *offers() const
    {
        auto *const list = m_desk->page->findChild<QListWidget *>("markOffers");
        return list && list->isVisible() ? list : nullptr;
    }
    [[nodiscard]] QString chosen() const
    {
        QListWidget *const list = offers();
        return list && list->currentItem() ? list->currentItem()->text() : QString();
    }
    /// The chips of the last entry.
    [[nodiscard]] QString chips() const
    {
        const QModelIndex index = m_desk->model()->index(m_desk->model()->rowCount() - 1);
        return index.data(Qt::AccessibleDescriptionRole).toString();
    }
    [[nodiscard]] QString chipsInTheLine() const
    {
        QStringList words;
        for (const auto &[from, length] : m_desk->line()->chips())
            words << m_desk->line()->words().mid(from, length);
        return words.join(' ');
    }

    std::unique_ptr<CaptureDesk> m_desk;
};

void TestCaptureMarks::marksBecomeChips()
{
    m_desk->enter("No bus #environment @citizens @Rimouski =12");
    QCOMPARE(m_desk->shown(), QString("Challenge: No bus"));
    QCOMPARE(chips(), QString("12 support(s), environment, citizens, Rimouski"));
    m_desk->leave();
    QCOMPARE(m_desk->onDisk(), QString("challenge: No bus"));
}

void TestCaptureMarks::enterTakesAnOfferAndTheNextOneNotes()
{
    m_desk->type("No garden #fo");
    QCOMPARE(chosen(), QString("food"));
    m_desk->key(Qt::Key_Return);
    QCOMPARE(m_desk->line()->words(), QString("No garden #food "));
    QVERIFY(!offers());
    m_desk->key(Qt::Key_Return);
    QCOMPARE(m_desk->shown(), QString("Challenge: No garden"));
    QCOMPARE(chips(), QString("food"));
}

void TestCaptureMarks::tabTakesAnOffer()
{
    m_desk->enter("No bus");
    m_desk->type("Too far @rimous");
    QVERIFY(offers());
    m_desk->key(Qt::Key_Tab);
    QCOMPARE(m_desk->line()->words(), QString("Too far @Rimouski "));
    QCOMPARE(m_desk->label("link"), QString()); // Tab was for the offer
}

void TestCaptureMarks::downChoosesAnotherOffer()
{
    m_desk->type("X @saint-a");
    QVERIFY(offers() && offers()->count() > 2);
    const QString second = offers()->item(1)->text().section(" · ", 0, 0);
    m_desk->key(Qt::Key_Down);
    m_desk->key(Qt::Key_Return);
    QCOMPARE(m_desk->line()->words(), "X @" + second + ' ');
    m_desk->key(Qt::Key_Return);
    QVERIFY2(chips().startsWith(second.section(" (", 0, 0)), qPrintable(chips()));
}

void TestCaptureMarks::escapeDeclinesAndTheWordsAreATag()
{
    m_desk->type("X #fo");
    m_desk->key(Qt::Key_Escape);
    QVERIFY(!offers());
    m_desk->type("o");
    QVERIFY(!offers());
    m_desk->key(Qt::Key_Return);
    QCOMPARE(m_desk->shown(), QString("Challenge: X"));
    QCOMPARE(chips(), QString("#foo"));
}

void TestCaptureMarks::enterNotesWhereNothingIsOffered_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("a whole name") << "X #food" << "X";
    QTest::newRow("nothing like it") << "X #zebra" << "X";
    QTest::newRow("only a sign") << "X #" << "X #";
    QTest::newRow("words after a mark") << "X #fo bar" << "X fo bar";
    QTest::newRow("a mark of its own") << "X =7" << "X";
}

void TestCaptureMarks::enterNotesWhereNothingIsOffered()
{
    QFETCH(QString, typed);
    m_desk->enter(typed);
    QFETCH(QString, words);
    QCOMPARE(m_desk->shown(), "Challenge: " + words);
}

void TestCaptureMarks::accentsByInputMethodFindTheirTheme()
{
    m_desk->type("X #");
    QInputMethodEvent accent("´", {});
    QCoreApplication::sendEvent(m_desk->line(), &accent);
    QInputMethodEvent letter;
    letter.setCommitString("É");
    QCoreApplication::sendEvent(m_desk->line(), &letter);
    m_desk->type("quité");
    QCOMPARE(chosen(), QString("équité et emploi"));
    m_desk->key(Qt::Key_Return);
    m_desk->key(Qt::Key_Return);
    QCOMPARE(chips(), QString("equity and employment")); // one theme, told in the window's language
}

void TestCaptureMarks::aPlaceBringsItsTerritory()
{
    m_desk->enter("X @rimouski");
    const EntityId id = m_desk->model()->last();
    const Entity *const entry = m_desk->model()->entry(id);
    QCOMPARE(entry->text(Field::Municipality), QString("Rimouski"));
    QCOMPARE(entry->text(Field::Territory), QString("Rimouski-Neigette, Bas-Saint-Laurent"));
}

void TestCaptureMarks::aTagIsOfferedOnceItWasUsed()
{
    m_desk->enter("X #œuvre");
    QTRY_COMPARE(m_desk->workbook->savedState(), Workbook::SavedState::Saved);
    QCoreApplication::processEvents();
    m_desk->type("Y #oeu");
    QTRY_COMPARE(chosen(), QString("œuvre"));
}

void TestCaptureMarks::recognisedMarksAreChipsInTheLine()
{
    m_desk->type("X @nowhere #food =3");
    QCOMPARE(chipsInTheLine(), QString("#food =3"));
    m_desk->type(" houses");
    QCOMPARE(chipsInTheLine(), QString("#food"));
}

void TestCaptureMarks::aHashNeverChoosesAKind()
{
    m_desk->enter("+first");
    m_desk->type("#food then words");
    m_desk->key(Qt::Key_Return);
    QCOMPARE(m_desk->shown(), QString("Solution: first\nSolution: then words"));
}

void TestCaptureMarks::anEntryThatIsCorrectedTakesMarks()
{
    m_desk->enter("No bus");
    m_desk->key(Qt::Key_Up);
    QTRY_VERIFY(m_desk->editor() && m_desk->editor()->hasFocus());
    CaptureDesk::type(m_desk->editor(), " #fo");
    QVERIFY(offers());
    QTest::keyClick(m_desk->editor(), Qt::Key_Return);
    CaptureDesk::type(m_desk->editor(), "=5");
    QTest::keyClick(m_desk->editor(), Qt::Key_Return);
    QTRY_VERIFY(m_desk->line()->hasFocus());
    QCOMPARE(m_desk->shown(), QString("Challenge: No bus"));
    QCOMPARE(chips(), QString("5 support(s), food"));
}

void TestCaptureMarks::oneUndoTakesBackWordsAndMarks()
{
    m_desk->enter("one");
    m_desk->enter("two #food =3");
    QCOMPARE(m_desk->undoStack->count(), 2);
    m_desk->undoStack->undo();
    QTRY_COMPARE(m_desk->shown(), QString("Challenge: one"));
    m_desk->undoStack->redo();
    QTRY_COMPARE(m_desk->shown(), QString("Challenge: one\nChallenge: two"));
    QCOMPARE(chips(), QString("3 support(s), food"));
}

void TestCaptureMarks::wordsSealedAndGoneOnLoseTheMarksTakenOut()
{
    m_desk->type("X =3 #food");
    m_desk->page->sealDraft();
    for (int i = 0; i < 5; ++i)
        m_desk->key(Qt::Key_Backspace);
    m_desk->enter("#zebra");
    QCOMPARE(m_desk->shown(), QString("Challenge: X"));
    QCOMPARE(chips(), QString("3 support(s), #zebra"));
}

void TestCaptureMarks::aQuoteMayEndBeforeItsMarks()
{
    m_desk->enter("« On marche » #food");
    QCOMPARE(m_desk->shown(), QString("Quote: On marche"));
    QCOMPARE(chips(), QString("food"));
}

QTEST_MAIN(TestCaptureMarks)
#include "tst_capturemarks.moc"
