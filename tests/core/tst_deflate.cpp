// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/deflate.h"
#include "core/log/op.h"

#include <QTest>

using namespace tournee;

namespace {

Pieces linesOf(std::string bytes, std::size_t pieceSize)
{
    return [bytes = std::move(bytes), pieceSize](std::size_t n) -> std::optional<std::string> {
        if (n * pieceSize >= bytes.size())
            return {};
        return bytes.substr(n * pieceSize, pieceSize);
    };
}

std::string finished(ZipWriter &zip)
{
    std::string bytes;
    zip.finish([&bytes](std::string_view piece) { bytes += piece; });
    return bytes;
}

} // namespace

class TestDeflate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entryIsTheOneThatLibzipWouldMake_data();
    void entryIsTheOneThatLibzipWouldMake();
};

void TestDeflate::entryIsTheOneThatLibzipWouldMake_data()
{
    QTest::addColumn<std::string>("content");
    std::string digits;
    for (int i = 0; i < 40'000; ++i)
        digits += std::to_string(i) + '\n';
    std::string noise;
    for (int i = 0; i < 5'000; ++i)
        noise += sha256(std::to_string(i)).view();
    QTest::newRow("nothing") << std::string();
    QTest::newRow("a letter") << std::string("a");
    QTest::newRow("a block to the byte") << digits.substr(0, 64U << 10);
    QTest::newRow("many lines") << digits;
    QTest::newRow("what does not pack") << noise;
    QTest::newRow("what packs all too well") << std::string(1U << 20, 'x');
}

void TestDeflate::entryIsTheOneThatLibzipWouldMake()
{
    QFETCH(std::string, content);
    const DeflatedEntry entry = deflated(linesOf(content, 57));
    QCOMPARE(entry.size, quint64{content.size()});
    QVERIFY(entry.sha256 == sha256(content));
    ZipWriter ours;
    ours.addDeflated("entry", entry);
    ZipWriter theirs;
    theirs.addDeflated("entry", content);
    QVERIFY(finished(ours) == finished(theirs));
}

QTEST_GUILESS_MAIN(TestDeflate)
#include "tst_deflate.moc"
