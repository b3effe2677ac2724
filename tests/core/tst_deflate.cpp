// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/deflate.h"
#include "core/log/op.h"

#include <QTest>

#define ZLIB_CONST // it does not write to what it reads
#include <zlib.h>

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

/// By zlib, which had no part in it.
std::string inflated(const DeflatedEntry &entry)
{
    std::string content(entry.size + 1, '\0');
    z_stream stream{};
    if (inflateInit2(&stream, -15) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<const Bytef *>(entry.bytes.data());
    stream.avail_in = static_cast<uInt>(entry.bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(content.data());
    stream.avail_out = static_cast<uInt>(content.size());
    const int code = inflate(&stream, Z_FINISH);
    content.resize(stream.total_out);
    const bool isWhole = code == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    return isWhole ? content : std::string("not a whole stream");
}

} // namespace

class TestDeflate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entryInflatesToWhatWasGiven_data();
    void entryInflatesToWhatWasGiven();
};

void TestDeflate::entryInflatesToWhatWasGiven_data()
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

void TestDeflate::entryInflatesToWhatWasGiven()
{
    QFETCH(std::string, content);
    for (const std::size_t most : {mostDeflatedAtOnce, std::size_t{0}, std::size_t{70'000}}) {
        const DeflatedEntry entry = deflated(linesOf(content, 57), most);
        QCOMPARE(entry.size, quint64{content.size()});
        QVERIFY(entry.sha256 == sha256(content));
        QCOMPARE(entry.crc,
                 static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef *>(content.data()),
                                            static_cast<uInt>(content.size()))));
        QVERIFY(inflated(entry) == content);
        QVERIFY(entry.bytes == deflated(linesOf(content, 999), most).bytes);
    }
}

QTEST_GUILESS_MAIN(TestDeflate)
#include "tst_deflate.moc"
