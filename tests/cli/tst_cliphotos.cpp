// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprogram.h"

#include <QDir>
#include <QImage>

using namespace tournee;
using namespace Qt::StringLiterals;

/// Photos from outside, by the contract: attached, sent apart, listed, written out.
class TestCliPhotos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void attachedPhotosAreListedAndExtracted();
    void samePhotoIsAttachedOnce();
    void badFileIsNamedAndTheOthersGoIn();
    void wordsThenPhotos_data();
    void wordsThenPhotos();
    void missingOnesAreTold();
    void exportTellsWhatItLeavesOut();
    void wrongUseIsRefused_data();
    void wrongUseIsRefused();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] CliRun run(const QStringList &arguments) const
    {
        return runCli(arguments + QStringList{u"--json"_s});
    }
    /// A photo of one colour with a few others, as a file.
    [[nodiscard]] QString picture(const QString &name, int shade) const
    {
        QImage image(320, 200, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qRgb((x * 7 + shade) & 255, (x * y + shade) & 255, shade));
        }
        if (!image.save(path(name)))
            qFatal("no picture");
        return path(name);
    }
    [[nodiscard]] CliRun attach(const QStringList &more) const
    {
        return run(QStringList{u"attach"_s, path(u"a"_s), m_id} + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_id;
};

void TestCliPhotos::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(runCli({u"new"_s, path(u"a"_s)}).status, 0);
    const CliRun noted = runCli({u"edit"_s, path(u"a"_s), u"-"_s, u"--json"_s},
                                R"({"add":"note","set":{"text":"Une feuille"}})");
    m_id = noted.json()[u"edits"][0][u"id"].toString();
    QVERIFY(!m_id.isEmpty());
}

void TestCliPhotos::attachedPhotosAreListedAndExtracted()
{
    const CliRun attached =
        attach({picture(u"1.jpg"_s, 1), picture(u"2.png"_s, 2), u"--caption"_s, u"Feuille nº 3"_s});
    QCOMPARE(attached.status, 0);
    QCOMPARE(attached.json()[u"photos"].toArray().size(), 2);
    QCOMPARE(attached.json()[u"photos"][1][u"status"].toString(), u"attached"_s);

    const CliRun listed = run({u"photos"_s, path(u"a"_s), u"--extract"_s, path(u"out"_s)});
    QCOMPARE(listed.status, 0);
    QCOMPARE(listed.json()[u"missing"].toInt(-1), 0);
    const QJsonArray photos = listed.json()[u"photos"].toArray();
    QCOMPARE(photos.size(), 2);
    for (const auto &each : photos) {
        QCOMPARE(each[u"about"].toString(), m_id);
        QCOMPARE(each[u"caption"].toString(), u"Feuille nº 3"_s);
        QCOMPARE(QImage(each[u"file"].toString()).size(), QSize(320, 200));
        QCOMPARE(QFileInfo(each[u"file"].toString()).size(), each[u"bytes"].toInteger());
    }
    QCOMPARE(QDir(path(u"out"_s)).entryList(QDir::Files).size(), 2);
    const CliRun words = runCli({u"photos"_s, path(u"a"_s), u"--lang"_s, u"fr"_s});
    QVERIFY2(words.out.contains("Feuille nº 3"), words.out);
    QCOMPARE(runCli({u"check"_s, path(u"a"_s)}).status, 0);
}

void TestCliPhotos::samePhotoIsAttachedOnce()
{
    const QString file = picture(u"1.png"_s, 1);
    const QJsonValue first = attach({file}).json()[u"photos"][0];
    const QJsonValue again = attach({file}).json()[u"photos"][0];
    QCOMPARE(again[u"status"].toString(), u"known"_s);
    QCOMPARE(again[u"id"].toString(), first[u"id"].toString());
    QCOMPARE(run({u"photos"_s, path(u"a"_s)}).json()[u"photos"].toArray().size(), 1);
}

void TestCliPhotos::badFileIsNamedAndTheOthersGoIn()
{
    QFile text(path(u"notes.jpg"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("not a picture") > 0);
    text.close();
    const CliRun attached = attach({text.fileName(), path(u"none.jpg"_s), picture(u"1.png"_s, 1)});
    QCOMPARE(attached.status, 1);
    QVERIFY2(attached.err.contains("notes.jpg") && attached.err.contains("none.jpg"), attached.err);
    QCOMPARE(attached.json()[u"photos"][0][u"status"].toString(), u"refused"_s);
    QCOMPARE(run({u"photos"_s, path(u"a"_s)}).json()[u"photos"].toArray().size(), 1);
}

void TestCliPhotos::wordsThenPhotos_data()
{
    QTest::addColumn<QStringList>("order");
    QTest::newRow("words, photos") << QStringList{u"words"_s, u"photos"_s};
    QTest::newRow("photos, words") << QStringList{u"photos"_s, u"words"_s};
    QTest::newRow("all twice") << QStringList{u"words"_s, u"photos"_s, u"photos"_s, u"words"_s};
}

void TestCliPhotos::wordsThenPhotos()
{
    QFETCH(QStringList, order);
    QCOMPARE(attach({picture(u"1.jpg"_s, 1), picture(u"2.jpg"_s, 2)}).status, 0);
    QCOMPARE(run({u"export"_s, path(u"a"_s), u"-o"_s, path(u"words"_s), u"--without-photos"_s})
                 .json()[u"photos"][u"leftOut"]
                 .toInt(),
             2);
    QCOMPARE(run({u"export"_s, path(u"a"_s), u"-o"_s, path(u"photos"_s), u"--photos-only"_s})
                 .json()[u"photos"][u"included"]
                 .toInt(),
             2);
    QCOMPARE(runCli({u"new"_s, path(u"b"_s)}).status, 0);
    int came = 0;
    for (const QString &each : order) {
        const CliRun preview = run({u"import"_s, path(u"b"_s), path(each), u"--dry-run"_s});
        const CliRun imported = run({u"import"_s, path(u"b"_s), path(each)});
        QCOMPARE(imported.status, 0);
        const QJsonValue photos = imported.json()[u"files"][0][u"photos"];
        QCOMPARE(preview.json()[u"files"][0][u"photos"], photos);
        came += photos[u"new"].toInt();
        QCOMPARE(photos[u"missing"].toInt(-1), came == 0 ? 2 : 0);
    }
    QCOMPARE(came, 2);
    QCOMPARE(run({u"photos"_s, path(u"b"_s), u"--missing"_s}).json()[u"photos"].toArray().size(),
             0);
    QCOMPARE(run({u"digest"_s, path(u"a"_s)}).out, run({u"digest"_s, path(u"b"_s)}).out);
    QCOMPARE(runCli({u"check"_s, path(u"b"_s)}).status, 0);
}

void TestCliPhotos::missingOnesAreTold()
{
    QCOMPARE(attach({picture(u"1.jpg"_s, 1)}).status, 0);
    QCOMPARE(run({u"export"_s, path(u"a"_s), u"-o"_s, path(u"w"_s), u"--without-photos"_s}).status,
             0);
    QCOMPARE(runCli({u"new"_s, path(u"b"_s)}).status, 0);
    const CliRun words = runCli({u"import"_s, path(u"b"_s), path(u"w"_s), u"--lang"_s, u"fr"_s});
    QVERIFY2(words.out.contains("1 photo dont il parle n’est pas encore reçue"), words.out);
    const CliRun checked = run({u"check"_s, path(u"b"_s)});
    QCOMPARE(checked.status, 0);
    QCOMPARE(checked.json()[u"missingPhotos"].toInt(), 1);
    const CliRun missing = run({u"photos"_s, path(u"b"_s), u"--missing"_s});
    QCOMPARE(missing.json()[u"missing"].toInt(), 1);
    QVERIFY(missing.json()[u"photos"][0][u"bytes"].isNull());
}

void TestCliPhotos::exportTellsWhatItLeavesOut()
{
    QCOMPARE(attach({picture(u"1.jpg"_s, 1)}).status, 0);
    const CliRun anonymous = runCli(
        {u"export"_s, path(u"a"_s), u"-o"_s, path(u"x"_s), u"--anonymous"_s, u"--lang"_s, u"fr"_s});
    QVERIFY2(anonymous.out.contains("un visage n’est pas anonyme"), anonymous.out);
    const CliRun whole =
        runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"y"_s), u"--lang"_s, u"fr"_s});
    QVERIFY2(whole.out.contains("Il contient 1 photo."), whole.out);
}

void TestCliPhotos::wrongUseIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no id") << QStringList{u"attach"_s, u"$a"_s, u"x"_s, u"$p"_s} << 2;
    QTest::newRow("no photo") << QStringList{u"attach"_s, u"$a"_s, u"$id"_s} << 2;
    QTest::newRow("an unknown id")
        << QStringList{u"attach"_s, u"$a"_s, u"01234567-89ab-4cde-8f01-23456789abcd"_s, u"$p"_s}
        << 1;
    QTest::newRow("extract what is missing")
        << QStringList{u"photos"_s, u"$a"_s, u"--missing"_s, u"--extract"_s, u"$out"_s} << 2;
    QTest::newRow("both halves")
        << QStringList{u"export"_s,          u"$a"_s, u"-o"_s, u"$x"_s, u"--photos-only"_s,
                       u"--without-photos"_s}
        << 2;
    QTest::newRow("a kit of photos")
        << QStringList{u"export"_s, u"$a"_s, u"-o"_s, u"$x"_s, u"--photos-only"_s, u"--kit"_s} << 2;
}

void TestCliPhotos::wrongUseIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const QString photo = picture(u"p.png"_s, 1);
    const QByteArray before = run({u"digest"_s, path(u"a"_s)}).out;
    for (QString &each : arguments) {
        if (each == u"$id"_s)
            each = m_id;
        else if (each == u"$p"_s)
            each = photo;
        else if (each.startsWith(u'$'))
            each = path(each.mid(1));
    }
    const CliRun refused = runCli(arguments);
    QCOMPARE(refused.status, status);
    QVERIFY(!refused.err.isEmpty());
    QVERIFY(!QFile::exists(path(u"x"_s)));
    QCOMPARE(run({u"digest"_s, path(u"a"_s)}).out, before);
}

QTEST_GUILESS_MAIN(TestCliPhotos)
#include "tst_cliphotos.moc"
