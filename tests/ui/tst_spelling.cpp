// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/capturedesk.h"
#include "ui/spelling/dictionary.h"
#include "ui/spelling/spellguard.h"
#include "ui/spelling/spelling.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBlock>

using namespace tournee;

namespace {

/// The words with a wavy line, in their order.
QString underlined(const QPlainTextEdit &edit)
{
    QStringList words;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words << block.text().mid(range.start, range.length);
        }
    }
    return words.join(' ');
}

} // namespace

class TestSpelling final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance({}); }
    void init()
    {
        // The offscreen platform says that of windows and menus.
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support)"));
    }

    void wordsWorthChecking_data();
    void wordsWorthChecking();
    void dictionariesKnowTheirLanguage_data();
    void dictionariesKnowTheirLanguage();
    void suggestionsKeepTheApostrophe();
    void aLanguageWithoutDictionaryIsSilent();
    void wrongWordsAreUnderlinedOnceTheyAreLeft();
    void theWindowNeverWaitsForTheDictionary();
    void chipsAndAddressesAreLeftAlone();
    void theKeyOffersWhatWasMeant();
    void aLearnedWordIsRight();
    void anotherLanguageChecksAnew();
};

void TestSpelling::wordsWorthChecking_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &text, const QString &words) {
        QTest::newRow(name) << text << words;
    };
    row("words", "un autobus de nuit", "un|autobus|de|nuit");
    row("punctuation", "« Oui », dit-elle!", "Oui|dit-elle");
    row("apostrophes", "l’école d'ici", "l’école|d'ici");
    row("the first word of a sentence", "Demain. Encore", "Demain|Encore");
    row("names", "À Rimouski avec Zoé", "avec");
    row("abbreviations", "la MRC et l’OBNL", "la|et");
    row("numbers", "12 maisons, 3e rang", "maisons|rang");
    row("addresses", "voir https://exemple.ca/x et www.exemple.ca ou a@b.ca", "voir|et|ou");
    row("marks", "transport #autobus @citoyen", "transport");
    row("single letters", "y a à", "");
}

void TestSpelling::wordsWorthChecking()
{
    QFETCH(QString, text);
    QStringList words;
    for (const SpelledWord &word : wordsToCheck(text)) {
        QCOMPARE(text.mid(word.from, word.text.size()), word.text);
        words << word.text;
    }
    QTEST(words.join('|'), "words");
}

void TestSpelling::dictionariesKnowTheirLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("French") << "fr" << "coopérative" << true;
    QTest::newRow("French, wrong") << "fr" << "coopératve" << false;
    QTest::newRow("œ") << "fr" << "œuvre" << true;
    QTest::newRow("an elision with a typographic apostrophe") << "fr" << "l’école" << true;
    QTest::newRow("an elision with a straight one") << "fr" << "d'autobus" << true;
    QTest::newRow("a wrong word after an elision") << "fr" << "l’écolle" << false;
    QTest::newRow("a question") << "fr" << "dit-elle" << true;
    QTest::newRow("English in French") << "fr" << "neighbourhood" << false;
    QTest::newRow("English of Canada") << "en" << "neighbourhood" << true;
    QTest::newRow("a contraction") << "en" << "don’t" << true;
    QTest::newRow("English, wrong") << "en" << "neigbourhood" << false;
}

void TestSpelling::dictionariesKnowTheirLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    const auto dictionary = Dictionary::load(language);
    QVERIFY2(dictionary, "the packages hunspell-fr-comprehensive and hunspell-en-ca are missing");
    QTEST(dictionary->knows(word), "isKnown");
}

void TestSpelling::suggestionsKeepTheApostrophe()
{
    const auto dictionary = Dictionary::load("fr");
    QVERIFY(dictionary->suggestions("coopératve", 6).contains("coopérative"));
    QVERIFY2(dictionary->suggestions("l’écolle", 6).contains("l’école"),
             qPrintable(dictionary->suggestions("l’écolle", 6).join('|')));
}

void TestSpelling::aLanguageWithoutDictionaryIsSilent()
{
    QPlainTextEdit edit;
    Spelling spelling;
    qputenv("XDG_DATA_DIRS", "/nowhere");
    spelling.setLanguage("fr");
    new SpellGuard(edit, spelling);
    QSignalSpy checked(&spelling, &Spelling::checked);
    edit.setPlainText("xyzzy qwrtp");
    QTRY_VERIFY(!checked.isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(underlined(edit), QString());
    qunsetenv("XDG_DATA_DIRS");
}

void TestSpelling::wrongWordsAreUnderlinedOnceTheyAreLeft()
{
    QPlainTextEdit edit;
    Spelling spelling;
    spelling.setLanguage("fr");
    new SpellGuard(edit, spelling);
    edit.show();
    QSignalSpy checked(&spelling, &Spelling::checked);
    CaptureDesk::type(&edit, "une coopératve");
    QTRY_VERIFY(!checked.isEmpty());
    QCOMPARE(underlined(edit), QString()); // still under the cursor
    CaptureDesk::type(&edit, " de nuit");
    QTRY_COMPARE(underlined(edit), QString("coopératve"));
    QCOMPARE(edit.toPlainText(), QString("une coopératve de nuit"));
}

void TestSpelling::theWindowNeverWaitsForTheDictionary()
{
    Spelling spelling;
    spelling.setLanguage("fr");
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!spelling.isWrong("coopératve")); // nobody knows yet
    const QFuture<QStringList> suggestions = spelling.suggestions("coopératve");
    QVERIFY2(timer.elapsed() < 16, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY(spelling.isWrong("coopératve"));
    QTRY_VERIFY(suggestions.isFinished());
    QVERIFY(suggestions.result().contains("coopérative"));
}

void TestSpelling::chipsAndAddressesAreLeftAlone()
{
    CaptureDesk desk;
    Spelling spelling;
    spelling.setLanguage("fr");
    desk.sit();
    desk.page->setSpelling(spelling);
    QTRY_VERIFY(!desk.model()->vocabulary().themes.empty());
    desk.type("Une coopératve #food https://xyzzy.ca =3 #équité et emploi");
    QTRY_COMPARE(underlined(*desk.line()), QString("coopératve"));
    desk.line()->setWords({}, 0);
    desk.leave();
}

void TestSpelling::theKeyOffersWhatWasMeant()
{
    QPlainTextEdit edit;
    Spelling spelling;
    spelling.setLanguage("fr");
    new SpellGuard(edit, spelling);
    edit.show();
    edit.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    edit.setPlainText("une coopératve de nuit");
    QTRY_COMPARE(underlined(edit), QString("coopératve"));
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(8);
    edit.setTextCursor(cursor);
    QTest::keyClick(&edit, Qt::Key_Period, Qt::ControlModifier);
    const QPointer<QMenu> menu = edit.findChild<QMenu *>("spellingMenu");
    QVERIFY(menu);
    const auto offer = [&menu]() -> QAction * {
        const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
        for (QAction *const each : actions) {
            if (each->text() == "coopérative")
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY(offer());
    QVERIFY(menu->isVisible());
    offer()->trigger();
    QCOMPARE(edit.toPlainText(), QString("une coopérative de nuit"));
    edit.undo();
    QCOMPARE(edit.toPlainText(), QString("une coopératve de nuit"));
    if (menu)
        menu->close();
}

void TestSpelling::aLearnedWordIsRight()
{
    QPlainTextEdit edit;
    Spelling spelling;
    spelling.setLanguage("fr");
    new SpellGuard(edit, spelling);
    edit.setPlainText("une coopératve de nuit");
    QTRY_COMPARE(underlined(edit), QString("coopératve"));
    QSignalSpy learned(&spelling, &Spelling::learned);
    spelling.learn("coopératve");
    QTRY_COMPARE(underlined(edit), QString());
    QCOMPARE(learned.size(), 1);
    edit.setPlainText("deux coopératves et une coopératve");
    QTRY_COMPARE(underlined(edit), QString("coopératves"));
}

void TestSpelling::anotherLanguageChecksAnew()
{
    QPlainTextEdit edit;
    Spelling spelling;
    spelling.setLanguage("fr");
    new SpellGuard(edit, spelling);
    edit.setPlainText("une neighbourhood");
    QTRY_COMPARE(underlined(edit), QString("neighbourhood"));
    spelling.setLanguage("en");
    QTRY_COMPARE(underlined(edit), QString("une"));
}

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
