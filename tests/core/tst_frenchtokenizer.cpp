// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sqlite/database.h"
#include "core/sqlite/frenchtokenizer.h"

#include <QTest>

using namespace tournee;

class TestFrenchTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAPersonMeans_data();
    void findsWhatAPersonMeans();
    void forgetsWhatIsDeleted();
};

namespace {

Database indexOf(const QString &text)
{
    Database database = Database::temporary();
    registerFrenchTokenizer(database);
    database.execute("CREATE VIRTUAL TABLE search USING fts5 (body, content = '',"
                     " tokenize = 'tournee')");
    const std::string utf8 = text.toStdString();
    auto &insert = database.prepared("INSERT INTO search (rowid, body) VALUES (1, ?)");
    Database::bindText(insert, 1, utf8);
    insert.exec();
    return database;
}

bool finds(Database &database, const QString &words)
{
    auto &query = database.prepared("SELECT count(*) FROM search WHERE search MATCH ?");
    Database::bindText(query, 1, words.toStdString());
    const bool found = query.executeStep() && query.getColumn(0).getInt() > 0;
    query.reset();
    return found;
}

} // namespace

void TestFrenchTokenizer::findsWhatAPersonMeans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *text, const char *query, bool isFound) {
        QTest::addRow("%.30s in %.60s", query, text)
            << QString::fromUtf8(text) << QString::fromUtf8(query) << isFound;
    };
    row("la rivière déborde", "riviere", true);
    row("la riviere déborde", "rivière", true);
    row("les rivières débordent", "rivière", true);
    row("la RIVIÈRE", "rivière", true);
    row("la rivie\u0300re", "rivière", true);
    row("une œuvre collective", "oeuvre", true);
    row("une oeuvre collective", "œuvre", true);
    row("les œuvres", "œuvre", true);
    row("l'école du rang", "école", true);
    row("l’école du rang", "ecole", true);
    row("lʼécole du rang", "ecole", true);
    row("l'école du rang", "\"l'école\"", true);
    row("« coop »", "coop", true);
    row("le logement social", "\"logement social\"", true);
    row("le social logement", "\"logement social\"", false);
    row("la rivière déborde", "riv*", true);
    row("la rivière déborde", "rivièr*", true);
    row("la rivière déborde", "rivière*", true);
    row("les municipalités", "municipalités*", true);
    row("la rivière déborde", "école", false);
    row("la rivière déborde", "vière*", false);
    row("18 logements", "18", true);
    row("vélo🚲partage", "partage", true);
    // Stemmed whole, it would take the square of its length.
    const QByteArray endless = QByteArray("é").repeated(300'000) + " rivière";
    row(endless, "rivière", true);
    row(endless, QByteArray("é").repeated(300'000), true);
    row(endless, QByteArray("é").repeated(100) + '*', true);
    row("日本語 et 𝒜𝒷𝒸", "日本語", true);
}

void TestFrenchTokenizer::findsWhatAPersonMeans()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(bool, isFound);
    Database database = indexOf(text);
    QCOMPARE(finds(database, query), isFound);
}

void TestFrenchTokenizer::forgetsWhatIsDeleted()
{
    const QString text = QStringLiteral("Les rivières de l’école : œuvre 🙂");
    Database database = indexOf(text);
    auto &remove =
        database.prepared("INSERT INTO search (search, rowid, body) VALUES ('delete', 1, ?)");
    Database::bindText(remove, 1, text.toStdString());
    remove.exec();
    for (const char *word : {"rivière", "riv*", "oeuvre", "ecole"})
        QVERIFY2(!finds(database, QString::fromUtf8(word)), word);
    database.execute("INSERT INTO search (search) VALUES ('integrity-check')");
}

QTEST_GUILESS_MAIN(TestFrenchTokenizer)
#include "tst_frenchtokenizer.moc"
