// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprogram.h"

#include <QRegularExpression>

using namespace tournee;
using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

QString withoutSpaces(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace())
            result += c;
    }
    return result;
}

} // namespace

/// Reports in pages, as another program reads them.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySentenceIsOnAPage();
    void fontsAreInside();
    void bookmarksAndLanguageAreThere();
    void recipesDecide();
    void whatCannotBeWrittenIsTold();

private:
    QTemporaryDir m_folder;
    QString m_file;
    QString m_pdf;
};

void TestPages::initTestCase()
{
    m_file = m_folder.filePath(u"tour.tournee"_s);
    m_pdf = m_folder.filePath(u"r.pdf"_s);
    QCOMPARE(runCli({u"sample"_s, m_file, u"--tables"_s, u"6"_s, u"--entries"_s, u"90"_s}).status,
             0);
    const CliRun run = runCli(
        {u"report"_s, m_file, u"-o"_s, m_pdf, u"--what"_s, u"minutes"_s, u"--lang"_s, u"fr"_s});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.status, 0);
}

void TestPages::everySentenceIsOnAPage()
{
    // The footers stand between the halves of what a page ends in.
    const QString all =
        QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, u"-nopgbrk"_s, m_pdf, u"-"_s}));
    static const QRegularExpression footer(u"[^\n]*\\d+ / \\d+\n"_s);
    const QString text = withoutSpaces(QString(all).remove(footer));
    const QByteArray shown = runCli({u"show"_s, m_file, u"--json"_s}).out;
    int told = 0;
    int missing = 0;
    for (const QJsonValue &each : QJsonDocument::fromJson(shown)[u"entities"_s].toArray()) {
        const QString said = each[u"fields"_s][u"text"_s].toString();
        if (said.isEmpty() || each[u"deleted"_s].toBool())
            continue;
        ++told;
        if (!text.contains(withoutSpaces(said))) {
            ++missing;
            qWarning("%s", qPrintable(said));
        }
    }
    QVERIFY(told > 60);
    QCOMPARE(missing, 0);
    const QByteArray info = outputOf(u"pdfinfo"_s, {m_pdf});
    QVERIFY2(info.contains("612 x 792 pts (letter)"), info);
    QVERIFY2(info.contains("Title:"), info);
}

void TestPages::fontsAreInside()
{
    const QList<QByteArray> lines = outputOf(u"pdffonts"_s, {m_pdf}).split('\n');
    QVERIFY(lines.size() > 3);
    for (const QByteArray &line : lines.sliced(2)) {
        if (!line.isEmpty())
            QVERIFY2(line.contains(" yes yes ") || line.contains(" yes no "), line);
    }
}

void TestPages::bookmarksAndLanguageAreThere()
{
    const QString pdf = m_folder.filePath(u"s.pdf"_s);
    QCOMPARE(runCli({u"report"_s, m_file, u"-o"_s, pdf, u"--lang"_s, u"fr"_s}).status, 0);
    // Another program finds nothing wrong with it, and all its parts.
    QProcess check;
    check.start(u"qpdf"_s, {u"--check"_s, pdf});
    check.waitForFinished();
    QVERIFY2(check.exitCode() == 0, check.readAllStandardError());
    const QByteArray json = outputOf(u"qpdf"_s, {u"--json=1"_s, pdf});
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    const QJsonArray outlines = whole[u"outlines"_s].toArray();
    QVERIFY(outlines.size() >= 4);
    for (const QJsonValue &each : outlines) {
        QVERIFY(!each[u"title"_s].toString().isEmpty());
        QVERIFY(each[u"destpageposfrom1"_s].toInt() > 2); // behind the title and the contents
    }
    QVERIFY(json.contains("\"/Lang\": \"fr-CA\""));
    QVERIFY(json.contains("\"/DisplayDocTitle\": true"));
    QVERIFY(json.count("\"/Subtype\": \"/Link\"") > 10);
    // Each line of the contents names the page on which its heading stands.
    const QString contents = QString::fromUtf8(
        outputOf(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, pdf, u"-"_s}));
    static const QRegularExpression line(u"^ *(\\S.*?) {2,}(\\d+)$"_s,
                                         QRegularExpression::MultilineOption);
    auto lines = line.globalMatch(contents);
    int seen = 0;
    while (lines.hasNext()) {
        const auto match = lines.next();
        const QString page = match.captured(2);
        const QString there = QString::fromUtf8(
            outputOf(u"pdftotext"_s, {u"-f"_s, page, u"-l"_s, page, pdf, u"-"_s}));
        QVERIFY2(withoutSpaces(there).contains(withoutSpaces(match.captured(1))),
                 qPrintable(match.captured(0)));
        ++seen;
    }
    QVERIFY(seen > 4);
}

void TestPages::recipesDecide()
{
    const QString recipe = m_folder.filePath(u"recipe.json"_s);
    QFile file(recipe);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"what":"synthesis","sections":["priorities"],"priorities":2,"title":"Mon titre"})");
    file.close();
    const QString target = m_folder.filePath(u"r.md"_s);
    QCOMPARE(
        runCli({u"report"_s, m_file, u"-o"_s, target, u"--recipe"_s, recipe, u"--lang"_s, u"en"_s})
            .status,
        0);
    QFile written(target);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QVERIFY2(text.startsWith("# Mon titre – Synthesis\n"), text);
    QVERIFY(!text.contains("\n## Dossiers\n") && text.contains("\n## Priorities\n"));
    QVERIFY(text.contains("2. ") && !text.contains("**3. "));
    const CliRun unknown = runCli({u"report"_s, m_file, u"-o"_s, target, u"--recipe"_s,
                                   u"nothing.json"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(unknown.status, 1);
    QVERIFY2(unknown.err.contains("nothing.json"), unknown.err);
}

void TestPages::whatCannotBeWrittenIsTold()
{
    const CliRun run = runCli({u"report"_s, m_file, u"-o"_s, m_folder.filePath(u"nowhere/r.pdf"_s),
                               u"--lang"_s, u"en"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("cannot be written"), run.err);
    const CliRun anonymous = runCli({u"report"_s, m_file, u"-o"_s, m_pdf, u"--anonymous"_s});
    QCOMPARE(anonymous.status, 0);
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
