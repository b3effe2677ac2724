// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/coursedesk.h"
#include "ui/paper/tablesheet.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>

using namespace tournee;

class TestPaper final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSize)"));
        m_desk = std::make_unique<CourseDesk>();
    }
    void cleanup() { m_desk.reset(); }

    void sheetsAreCopiedUnderTheirNumbers()
    {
        m_desk->enter(CourseStep::Paper);
        QTRY_VERIFY(field()->hasFocus());
        QCOMPARE(number()->value(), 1);
        copy("We want a nursery");
        QCOMPARE(number()->value(), 2);
        copy("!The bridge is closed");
        number()->setValue(5);
        copy("A repair café");
        QCOMPARE(m_desk->label("sheetState"), "Copied: 1–2, 5 · missing: 3–4");

        m_desk->key(Qt::Key_PageUp);
        m_desk->key(Qt::Key_PageUp);
        QCOMPARE(number()->value(), 4);
        QCOMPARE(written(), "1 solution: We want a nursery\n"
                            "2 challenge: The bridge is closed\n"
                            "5 solution: A repair café\n");
        QCOMPARE(m_desk->undoStack->undoText(), "solution");
    }

    void aNumberThatWasCopiedIsCorrectedNotDoubled()
    {
        m_desk->enter(CourseStep::Paper);
        QTRY_VERIFY(field()->hasFocus());
        copy("We want a nursery");
        copy("A garden");
        number()->setValue(1);
        QCOMPARE(field()->toPlainText(), "We want a nursery");
        QTest::keyClicks(field(), " soon");
        m_desk->key(Qt::Key_Return);
        QCOMPARE(number()->value(), 3); // the next one that is free
        QCOMPARE(written(), "1 solution: We want a nursery soon\n2 solution: A garden\n");
    }

    void whatIsBeingCopiedIsKeptOnLeaving()
    {
        m_desk->enter(CourseStep::Paper);
        QTRY_VERIFY(field()->hasFocus());
        QTest::keyClicks(field(), "Half a sentence");
        m_desk->page->enter(m_desk->table, CourseStep::Close);
        QCOMPARE(written(), "1 solution: Half a sentence\n");
    }

    void everyBlankOfEveryPageHasItsNumber()
    {
        TableSheet sheet;
        sheet.question = "What emerges?";
        sheet.kinds = QStringList{"Challenge", "Solution"};
        sheet.pages = 2;
        sheet.blanks = 3;
        const auto page = [&](int number) {
            QImage image(612, 792, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintSheet(painter, QRectF(image.rect()), sheet, number);
            painter.end();
            return image;
        };
        QVERIFY(page(0) != page(1)); // other numbers
        const QString path = m_desk->path("sheets.pdf");
        QVERIFY(writeSheets(sheet, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 2);
        QVERIFY(!writeSheets(sheet, m_desk->path("no such folder/sheets.pdf")));
    }

private:
    [[nodiscard]] QPlainTextEdit *field() const
    {
        return m_desk->child<QPlainTextEdit>("sheetText");
    }
    [[nodiscard]] QSpinBox *number() const { return m_desk->child<QSpinBox>("sheetNumber"); }
    void copy(const QString &words) const
    {
        field()->setFocus();
        for (const QChar letter : words)
            QTest::sendKeyEvent(QTest::Click, field(), Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    /// What the disk holds that came from paper.
    [[nodiscard]] QString written() const
    {
        const auto read = m_desk->workbook->read([this](WorkbookFile &file) -> Result<QString> {
            std::map<qint64, QString> lines;
            for (const Kind kind : entryKinds()) {
                const auto entries = file.referring(kind, Field::Table, m_desk->table);
                if (!entries)
                    return entries.error();
                for (const Entity &each : *entries) {
                    const std::string_view name = nameOf(kind);
                    if (const qint64 number = each.number(Field::Number); number > 0)
                        lines[number] =
                            QString("%1 %2: %3\n")
                                .arg(number)
                                .arg(QString::fromUtf8(name.data(), qsizetype(name.size())),
                                     each.text(Field::Text));
                }
            }
            QString all;
            for (const auto &[number, line] : lines)
                all += line;
            return all;
        });
        return read.result().value();
    }

    std::unique_ptr<CourseDesk> m_desk;
};

QTEST_MAIN(TestPaper)

#include "tst_paper.moc"
