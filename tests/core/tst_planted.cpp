// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/checker.h"
#include "core/storage/importer.h"
#include "tests/support/everyfield.h"
#include "tests/support/testworkbook.h"

#include <QFile>

#include <SQLiteCpp/Exception.h>

#include <set>

using namespace tournee;

namespace {

/// What nothing else in the workbook tells a second time, so that no check can doubt it: what stands
/// in the open editor, and the list of files that came in. The state's fingerprint is put right by
/// opening the workbook, before anybody can check it; search_idx is not read while the index is small.
bool isWithoutWitness(const std::string &table)
{
    static const std::set<std::string> tables{"draft",     "reception", "reception_table",
                                              "scrubbing", "derived",   "search_idx"};
    return tables.contains(table) || table.starts_with("sqlite_");
}

std::vector<std::string> textsOf(SQLite::Database &database, const std::string &sql)
{
    std::vector<std::string> result;
    SQLite::Statement query(database, sql);
    while (query.executeStep())
        result.push_back(query.getColumn(0).getString());
    return result;
}

/// Nothing when the workbook passes for sound.
QString faultOf(const QString &path, Environment &environment)
{
    const auto file = WorkbookFile::open(path, environment, {}, WorkbookFile::Access::ReadOnly);
    if (!file)
        return QStringLiteral("not opened");
    const auto problems = checkWorkbook(**file);
    if (!problems)
        return QStringLiteral("not checked");
    return problems->empty() ? QString() : problems->front().detail + QStringLiteral(" wrong");
}

} // namespace

/// `check` on workbooks in which one thing is not as it should be: each single one is found.
class TestPlanted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void soundWorkbookIsSound();
    void changedCellIsFound();
    void valueWhereNothingStoodIsFound();
    void damagedRegistersAreFoundWhereverTheyAre();
    void missingRowIsFound();
    void missingTableIsFound();
    void damagedIndexIsFound();
    void damagedPageIsFound();
    void segmentThatIsTooLongIsRefused();
    void valuesThatDoNotPairUpAreNotWrittenAnew();

private:
    [[nodiscard]] QString planted(const std::function<int(SQLite::Database &)> &plant);

    TestFolder m_folder;
    std::vector<std::string> m_tables;
};

/// A workbook with something in every table: ops in segments and single, waiting ops, versions
/// that diverge, every kind and field, a draft, a file that came in.
void TestPlanted::initTestCase()
{
    const auto file = m_folder.create("whole");
    applied(*file, everyField());
    QVERIFY(file->seal());
    QVERIFY(file->erase(sampleId(Kind::Challenge), "detail", QStringLiteral("retrait")));
    QFile::copy(m_folder.path("whole"), m_folder.path("other"));
    applied(*file, update(shown(*file, sampleId(Kind::Note))).set(Field::Text, Value("ici")));
    applied(*file, removal(shown(*file, sampleId(Kind::Quote))));
    {
        const auto other = m_folder.open("other");
        applied(*other,
                update(shown(*other, sampleId(Kind::Note))).set(Field::Text, Value("là-bas")));
        applied(*other,
                update(shown(*other, sampleId(Kind::Finding))).set(Field::Title, Value("un")));
        const Applied last = applied(
            *other,
            update(shown(*other, sampleId(Kind::Finding))).set(Field::Title, Value("deux")));
        // All but one of the two ops on the title: the other one waits.
        takeFrom(*file, *other, [&](const LoggedOp &op) {
            return op.op.entity != sampleId(Kind::Finding) || op.id == last.ops.front();
        });
    }
    QVERIFY(importInto(*file, m_folder.path("other"), ImportMode::Preview).status
            == ImportSummary::Status::Imported);
    const auto third = m_folder.create("third");
    applied(*third, addition(Kind::Note, m_folder.newId()).set(Field::Text, Value("tiers")));
    QVERIFY(importInto(*file, m_folder.path("third")).status == ImportSummary::Status::Imported);
    QVERIFY(file->saveDraft({"capture", "{}", 1}));
    QVERIFY(file->log().waitingCount() > 0);
    applied(*file, update(shown(*file, sampleId(Kind::Note))).set(Field::Detail, Value("seul")));

    m_tables = textsOf(file->database().raw(),
                       "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE"
                       " 'CREATE VIRTUAL%' ORDER BY name");
    QVERIFY(m_tables.size() > 25);
}

/// What `check` says after \a plant has changed rows of a copy.
QString TestPlanted::planted(const std::function<int(SQLite::Database &)> &plant)
{
    QFile::remove(m_folder.path("planted"));
    if (!QFile::copy(m_folder.path("whole"), m_folder.path("planted")))
        qFatal("copy");
    {
        SQLite::Database database(m_folder.path("planted").toStdString(), SQLite::OPEN_READWRITE);
        try {
            if (plant(database) == 0)
                return QStringLiteral("nothing to change");
        } catch (const SQLite::Exception &) {
            return QStringLiteral("cannot be changed so"); // a constraint stands in the way
        }
    }
    return faultOf(m_folder.path("planted"), m_folder.environment);
}

void TestPlanted::soundWorkbookIsSound()
{
    QCOMPARE(faultOf(m_folder.path("whole"), m_folder.environment), QString());
}

void TestPlanted::changedCellIsFound()
{
    int found = 0;
    QStringList missed;
    for (const std::string &table : m_tables) {
        if (isWithoutWitness(table))
            continue;
        SQLite::Database whole(m_folder.path("whole").toStdString());
        for (const std::string &column :
             textsOf(whole, "SELECT name FROM pragma_table_info('" + table + "')")) {
            const std::string cell = '"' + column + '"';
            // The first and the last row that holds something there.
            for (const char *const order : {"ASC", "DESC"}) {
                const QString fault = planted([&](SQLite::Database &database) {
                    const auto values = textsOf(
                        database, "SELECT quote(" + cell + ") FROM \"" + table + "\" WHERE " + cell
                                      + " IS NOT NULL ORDER BY 1 " + order + " LIMIT 1");
                    if (values.empty())
                        return 0;
                    const std::string &old = values.front();
                    std::string changed = old + " + 1";
                    if (old.starts_with("X'")) {
                        changed = old;
                        char &digit = changed[changed.size() - 2];
                        if (old.size() == 3)
                            changed = "X'00'";
                        else
                            digit = digit == '0' ? '1' : '0';
                    } else if (old.starts_with('\'')) {
                        changed = old.substr(0, old.size() - 1) + "x'";
                    }
                    return database.exec("UPDATE \"" + table + "\" SET " + cell + " = " + changed
                                         + " WHERE " + cell + " = " + old);
                });
                const std::string place = table + '.' + column;
                if (fault.isEmpty() && place != "tail.row") // which only says what came first
                    missed.append(QString::fromStdString(place + ' ' + order));
                else if (fault != "nothing to change" && fault != "cannot be changed so")
                    ++found;
            }
        }
    }
    QCOMPARE(missed.join(u'\n'), QString());
    QVERIFY2(found > 200, qPrintable(QString::number(found)));
}

void TestPlanted::valueWhereNothingStoodIsFound()
{
    QStringList missed;
    int found = 0;
    for (const KindSpec &kind : schema()) {
        const std::string table(kind.table);
        SQLite::Database whole(m_folder.path("whole").toStdString());
        for (const std::string &column :
             textsOf(whole, "SELECT name FROM pragma_table_info('" + table + "')")) {
            const QString fault = planted([&](SQLite::Database &database) {
                return database.exec("UPDATE \"" + table + "\" SET \"" + column
                                     + "\" = 'x' WHERE row = (SELECT min(row) FROM \"" + table
                                     + "\" WHERE \"" + column + "\" IS NULL)");
            });
            if (fault.isEmpty())
                missed.append(QString::fromStdString(table + '.' + column));
            else if (fault.endsWith(QLatin1String(" wrong")))
                ++found;
        }
    }
    QCOMPARE(missed.join(u'\n'), QString());
    QVERIFY2(found > 5, qPrintable(QString::number(found)));
}

void TestPlanted::damagedRegistersAreFoundWhereverTheyAre()
{
    QByteArray registers;
    {
        SQLite::Database whole(m_folder.path("whole").toStdString());
        SQLite::Statement query(whole, "SELECT registers FROM seat_table LIMIT 1");
        QVERIFY(query.executeStep());
        registers = QByteArray(static_cast<const char *>(query.getColumn(0).getBlob()),
                               query.getColumn(0).getBytes());
    }
    for (qsizetype i = 0; i < registers.size(); i += 5) {
        QByteArray damaged = registers;
        damaged[i] = static_cast<char>(damaged[i] ^ (1 << (i % 8)));
        const QString fault = planted([&](SQLite::Database &database) {
            SQLite::Statement update(database, "UPDATE seat_table SET registers = ? WHERE row ="
                                               " (SELECT row FROM seat_table LIMIT 1)");
            update.bind(1, damaged.constData(), static_cast<int>(damaged.size()));
            return update.exec();
        });
        QVERIFY2(fault.endsWith(QLatin1String(" wrong")),
                 qPrintable(QString::number(i) + u' ' + fault));
    }
}

void TestPlanted::missingRowIsFound()
{
    QStringList missed;
    for (const std::string &table : m_tables) {
        if (isWithoutWitness(table))
            continue;
        for (const char *const order : {"ASC", "DESC"}) {
            SQLite::Database whole(m_folder.path("whole").toStdString());
            const auto key = textsOf(whole, "SELECT name FROM pragma_table_info('" + table
                                                + "') WHERE pk > 0 ORDER BY pk");
            std::string where;
            for (const std::string &column : key) {
                where += (where.empty() ? "" : " AND ") + ('"' + column + '"') + " = "
                         + "(SELECT \"" + column + "\" FROM \"" + table + "\" ORDER BY 1 " + order
                         + " LIMIT 1)";
            }
            if (where.empty())
                where = "rowid = (SELECT max(rowid) FROM \"" + table + "\")";
            const QString fault = planted([&](SQLite::Database &database) {
                return database.exec("DELETE FROM \"" + table + "\" WHERE " + where);
            });
            if (fault.isEmpty())
                missed.append(QString::fromStdString(table + ' ' + order));
        }
    }
    QCOMPARE(missed.join(u'\n'), QString());
}

void TestPlanted::missingTableIsFound()
{
    for (const std::string &table : m_tables) {
        if (isWithoutWitness(table) || table.starts_with("search"))
            continue; // SQLite itself holds the search index together
        const QString fault = planted([&](SQLite::Database &database) {
            database.exec("DROP TABLE \"" + table + '"');
            return 1;
        });
        QVERIFY2(!fault.isEmpty(), table.c_str());
    }
}

void TestPlanted::damagedIndexIsFound()
{
    SQLite::Database whole(m_folder.path("whole").toStdString());
    const int pageSize = whole.execAndGet("PRAGMA page_size").getInt();
    SQLite::Statement indexes(
        whole, "SELECT name, rootpage FROM sqlite_schema WHERE type = 'index' AND rootpage > 0");
    int found = 0;
    while (indexes.executeStep()) {
        const QString name = QString::fromStdString(indexes.getColumn(0).getString());
        const qint64 page = indexes.getColumn(1).getInt64() - 1;
        QFile::remove(m_folder.path("planted"));
        QVERIFY(QFile::copy(m_folder.path("whole"), m_folder.path("planted")));
        {
            QFile file(m_folder.path("planted"));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QByteArray bytes;
            QVERIFY(file.seek(page * pageSize));
            bytes = file.read(pageSize);
            const int cells =
                static_cast<unsigned char>(bytes[3]) * 256 + static_cast<unsigned char>(bytes[4]);
            if (cells == 0)
                continue; // nothing in it that could be wrong
            // One entry fewer than the table has rows.
            bytes[4] = static_cast<char>(static_cast<unsigned char>(bytes[4]) - 1);
            if ((cells & 255) == 0)
                continue;
            QVERIFY(file.seek(page * pageSize));
            file.write(bytes);
        }
        QVERIFY2(!faultOf(m_folder.path("planted"), m_folder.environment).isEmpty(),
                 qPrintable(name));
        ++found;
    }
    QVERIFY2(found > 10, qPrintable(QString::number(found)));
}

void TestPlanted::damagedPageIsFound()
{
    // Each page in turn is lost, as on a worn stick: zeros where it was.
    SQLite::Database whole(m_folder.path("whole").toStdString());
    const int pageSize = whole.execAndGet("PRAGMA page_size").getInt();
    const int pages = whole.execAndGet("PRAGMA page_count").getInt();
    const int unused = whole.execAndGet("PRAGMA freelist_count").getInt();
    int sound = 0;
    for (int page = 0; page < pages; ++page) {
        QFile::remove(m_folder.path("planted"));
        QVERIFY(QFile::copy(m_folder.path("whole"), m_folder.path("planted")));
        {
            QFile file(m_folder.path("planted"));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.seek(qint64{page} * pageSize));
            file.write(QByteArray(pageSize, 0));
        }
        if (faultOf(m_folder.path("planted"), m_folder.environment).isEmpty())
            ++sound;
    }
    QVERIFY2(sound <= unused, qPrintable(QString::number(sound)));
}

void TestPlanted::segmentThatIsTooLongIsRefused()
{
    const auto file = m_folder.create("long");
    for (int i = 0; i <= longestSegment; ++i)
        applied(*file, addition(Kind::Note, m_folder.newId()).set(Field::Text, Value("mots")));
    QVERIFY(file->seal());
    std::string headers;
    std::string values;
    {
        SQLite::Statement query(file->database().raw(),
                                "SELECT headers, vals FROM segment WHERE writer = (SELECT writer"
                                " FROM segment ORDER BY row DESC LIMIT 1) ORDER BY first_seq");
        while (query.executeStep()) {
            headers += headerLines(decompressed(Database::blob(query, 0)));
            values += decompressed(Database::blob(query, 1));
        }
    }
    file->database().execute("DELETE FROM segment WHERE row = (SELECT max(row) FROM segment)");
    {
        SQLite::Statement update(file->database().raw(),
                                 "UPDATE segment SET headers = ?, vals = ? WHERE row ="
                                 " (SELECT max(row) FROM segment)");
        const std::string packedHeaders = compressed(headers);
        const std::string packedValues = compressed(values);
        Database::bindBlob(update, 1, packedHeaders);
        Database::bindBlob(update, 2, packedValues);
        QCOMPARE(update.exec(), 1);
    }
    const auto other = m_folder.create("other of long");
    const ImportSummary summary = importInto(*other, m_folder.path("long"));
    QVERIFY(summary.status == ImportSummary::Status::Refused);
    QVERIFY(summary.reason.code == ErrorCode::BundleDamaged);
    QCOMPARE(summary.reason.detail, QStringLiteral("segment length"));

    // And however short they are, not more of them than a bundle could hold.
    qint64 ops = 0;
    const auto bytesNeeded = [&](quint64 mostBytes) {
        try {
            m_folder.open("whole")->log().forEachInOrder([&ops](LoggedOp &&) { ++ops; }, mostBytes);
            return ErrorCode::Cancelled;
        } catch (const Failure &failure) {
            return failure.error().code;
        }
    };
    QVERIFY(bytesNeeded(1'000) == ErrorCode::BundleHostile);
    QVERIFY(bytesNeeded(10'000'000) == ErrorCode::Cancelled);
    QVERIFY(ops > 0);
}

/// All values behind the gap would be gone for good.
void TestPlanted::valuesThatDoNotPairUpAreNotWrittenAnew()
{
    const auto file = m_folder.create("gap");
    const EntityId note = m_folder.newId();
    applied(*file, addition(Kind::Note, note).set(Field::Text, Value("un")));
    applied(*file, update(shown(*file, note)).set(Field::Text, Value("deux")));
    QVERIFY(file->seal());
    std::vector<LoggedOp> ops = file->log().opsOf(note);
    {
        SQLite::Statement update(file->database().raw(), "UPDATE segment SET vals = ? WHERE row ="
                                                         " (SELECT max(row) FROM segment)");
        const std::string packed = compressed(ops.front().valuesLine() + '\n');
        Database::bindBlob(update, 1, packed);
        QCOMPARE(update.exec(), 1);
    }
    const auto codeOf = [](const std::function<void()> &work) {
        try {
            work();
        } catch (const Failure &failure) {
            return failure.error().code;
        }
        return ErrorCode::Cancelled;
    };
    LogStore &log = file->log();
    QVERIFY(codeOf([&] { log.revise(ops); }) == ErrorCode::WorkbookDamaged);
    QVERIFY(codeOf([&] { static_cast<void>(log.opsOf(note)); }) == ErrorCode::WorkbookDamaged);
    QVERIFY(codeOf([&] { static_cast<void>(log.opsAbout({note})); }) == ErrorCode::WorkbookDamaged);
}

QTEST_GUILESS_MAIN(TestPlanted)
#include "tst_planted.moc"
