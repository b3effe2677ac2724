// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/digest.h"
#include "core/storage/exporter.h"
#include "core/storage/importer.h"
#include "tests/support/testworkbook.h"

#include <QFile>
#include <QRandomGenerator>

using namespace tournee;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || file.write(bytes.data(), bytes.size()) != bytes.size())
        qFatal("cannot write");
}

} // namespace

/// What came through a bad cable: taken as it was meant, or refused with a reason and without a trace.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyTruncatedBundleIsRefusedWithoutATrace();
    void everyFlippedBitOfABundleIsRefusedOrWithoutEffect();
    void damagedWorkbookIsRefusedOrTakenWhole();

private:
    void begin();
    bool isTakenWholeOrLeavesNoTrace(QByteArrayView bytes);

    std::unique_ptr<TestFolder> m_folder;
    std::unique_ptr<WorkbookFile> m_file;
    QByteArray m_untouched; ///< the workbook that receives, byte for byte
    Digest m_whole; ///< what it holds when everything is in
    int m_taken = 0;
};

/// A workbook "sender" with a table's evening, and its bundle.
void TestDamage::init()
{
    m_folder = std::make_unique<TestFolder>();
    const auto sender = m_folder->create("sender");
    const EntityId session = m_folder->newId();
    const EntityId table = m_folder->newId();
    const EntityId note = m_folder->newId();
    applied(*sender, {addition(Kind::Session, session).set(Field::Title, Value("Atelier")),
                      addition(Kind::Table, table).set(Field::Session, session),
                      addition(Kind::Note, note)
                          .set(Field::Table, table)
                          .set(Field::Text, Value("La rivière déborde"))
                          .include(Field::Tags, "eau")});
    applied(*sender, update(shown(*sender, note)).set(Field::Support, Value(3)));
    QVERIFY(exportBundle(*sender, m_folder->path("bundle"), {{}, {table}}));
    m_folder->create("receiver").reset();
    m_untouched = contentOf(m_folder->path("receiver"));
    m_taken = 0;
}

void TestDamage::begin()
{
    m_file.reset();
    write(m_folder->path("receiver"), m_untouched);
    m_file = m_folder->open("receiver");
}

bool TestDamage::isTakenWholeOrLeavesNoTrace(QByteArrayView bytes)
{
    write(m_folder->path("damaged"), bytes);
    const ImportSummary summary = importInto(*m_file, m_folder->path("damaged"));
    if (summary.status == ImportSummary::Status::Refused) {
        return !summary.reason.detail.isEmpty()
               && contentOf(m_folder->path("receiver")) == m_untouched
               && !QFileInfo::exists(m_folder->path("receiver-journal"));
    }
    ++m_taken;
    const bool isWhole = *digestOf(*m_file) == m_whole;
    begin();
    return isWhole;
}

void TestDamage::everyTruncatedBundleIsRefusedWithoutATrace()
{
    const QByteArray bundle = contentOf(m_folder->path("bundle"));
    begin();
    for (qsizetype size = 0; size < bundle.size(); ++size)
        QVERIFY2(isTakenWholeOrLeavesNoTrace(QByteArrayView(bundle).first(size)),
                 qPrintable(QString::number(size)));
    QCOMPARE(m_taken, 0);
}

void TestDamage::everyFlippedBitOfABundleIsRefusedOrWithoutEffect()
{
    QByteArray bundle = contentOf(m_folder->path("bundle"));
    begin();
    QVERIFY(importInto(*m_file, m_folder->path("bundle")).status
            == ImportSummary::Status::Imported);
    m_whole = *digestOf(*m_file);
    begin();
    for (qsizetype bit = 0; bit < 8 * bundle.size(); ++bit) {
        char &byte = bundle.data()[bit / 8];
        const char before = byte;
        byte = static_cast<char>(byte ^ 1 << bit % 8);
        QVERIFY2(isTakenWholeOrLeavesNoTrace(bundle),
                 qPrintable(QStringLiteral("byte %1, bit %2").arg(bit / 8).arg(bit % 8)));
        byte = before;
    }
    qInfo("%lld bits, %d without effect", static_cast<long long>(8 * bundle.size()), m_taken);
    QVERIFY(m_taken < 8 * 40 * 5); // times and attributes of the ZIP, nothing else
}

void TestDamage::damagedWorkbookIsRefusedOrTakenWhole()
{
    // Bits and cuts at random: a workbook has two million bits. TOURNEE_DAMAGES asks for more.
    const int damages = std::max(1500, qEnvironmentVariableIntValue("TOURNEE_DAMAGES"));
    QByteArray workbook = contentOf(m_folder->path("sender"));
    begin();
    QVERIFY(importInto(*m_file, m_folder->path("sender")).status
            == ImportSummary::Status::Imported);
    m_whole = *digestOf(*m_file);
    begin();
    QRandomGenerator chance(2026);
    for (int damage = 0; damage < damages; ++damage) {
        if (damage % 20 == 0) {
            const auto size = chance.bounded(static_cast<int>(workbook.size()));
            QVERIFY2(isTakenWholeOrLeavesNoTrace(QByteArrayView(workbook).first(size)),
                     qPrintable(QString::number(size)));
            continue;
        }
        const auto at = chance.bounded(static_cast<int>(workbook.size()));
        const int bit = chance.bounded(8);
        char &byte = workbook.data()[at];
        const char before = byte;
        byte = static_cast<char>(byte ^ 1 << bit);
        QVERIFY2(isTakenWholeOrLeavesNoTrace(workbook),
                 qPrintable(QStringLiteral("byte %1, bit %2").arg(at).arg(bit)));
        byte = before;
    }
    QVERIFY(m_taken > 0 && m_taken < damages);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
