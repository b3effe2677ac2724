// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/worddiff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace tournee;

class TestWordDiff final : public QObject
{
    Q_OBJECT

private slots:
    void changesAreMarkedByTheWord_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("told");
        QTest::newRow("nothing") << "" << "" << "";
        QTest::newRow("the same") << "a bus" << "a bus" << "a bus";
        QTest::newRow("all new") << "" << "a bus" << "[+a bus]";
        QTest::newRow("all gone") << "a bus" << "" << "[-a bus]";
        QTest::newRow("one word") << "the last bus leaves" << "the first bus leaves"
                                  << "the [-last][+first] bus leaves";
        QTest::newRow("two words beside each other")
            << "the last bus leaves" << "the first train leaves"
            << "the [-last bus][+first train] leaves";
        QTest::newRow("added at the end") << "a bus" << "a bus at noon" << "a bus[+ at noon]";
        QTest::newRow("an accent")
            << "les eleves" << QString("les élèves") << QString("les [-eleves][+élèves]");
        QTest::newRow("punctuation") << "Who pays?" << "Who pays!" << "Who pays[-?][+!]";
        QTest::newRow("lines") << "one\ntwo" << "one\nthree" << "one\n[-two][+three]";
    }
    void changesAreMarkedByTheWord()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(told(wordDiff(before, after)), "told");
    }

    void bothTextsAreInThePieces()
    {
        QRandomGenerator random(7);
        const QStringList words{"bus", " ", "train", "école", "?", "\n", "d'ici", "12"};
        for (int round = 0; round < 500; ++round) {
            QString texts[2];
            for (QString &text : texts) {
                for (int i = random.bounded(30); i > 0; --i)
                    text += words[random.bounded(int(words.size()))];
            }
            QString before;
            QString after;
            for (const DiffPiece &piece : wordDiff(texts[0], texts[1])) {
                QVERIFY(!piece.text.isEmpty());
                if (piece.change != DiffPiece::Change::Added)
                    before += piece.text;
                if (piece.change != DiffPiece::Change::Removed)
                    after += piece.text;
            }
            QCOMPARE(before, texts[0]);
            QCOMPARE(after, texts[1]);
        }
    }

    void longTextsTakeNoTime()
    {
        QString before;
        QString after;
        for (int i = 0; i < 50'000; ++i) {
            before += QString("a%1 ").arg(i);
            after += QString("b%1 ").arg(i);
        }
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(wordDiff(before, after).size(), 2U);
        QCOMPARE(wordDiff(before, before + "more").size(), 2U);
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    }

private:
    static QString told(const std::vector<DiffPiece> &pieces)
    {
        QString result;
        for (const DiffPiece &piece : pieces) {
            switch (piece.change) {
            case DiffPiece::Change::Same:
                result += piece.text;
                break;
            case DiffPiece::Change::Removed:
                result += "[-" + piece.text + ']';
                break;
            case DiffPiece::Change::Added:
                result += "[+" + piece.text + ']';
                break;
            }
        }
        return result;
    }
};

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
