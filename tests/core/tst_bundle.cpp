// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/bundle.h"
#include "core/domain/environment.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tournee;

namespace {

/// Makes the ops of one history up: the same for a seed.
class History
{
public:
    explicit History(quint64 seed = 1) : m_environment(seed), m_writer(newId<WriterId>()) {}

    LoggedOp op(std::vector<FieldKey> fields, std::vector<Value> values)
    {
        Op op;
        op.writer = m_writer;
        op.seq = ++m_seq;
        op.previous = m_previous;
        op.lamport = m_seq;
        op.time = m_environment.now();
        op.kind = "solution";
        op.entity = newId<EntityId>();
        op.fields = std::move(fields);
        Salt salt;
        m_environment.random(salt.bytes.data(), salt.bytes.size());
        LoggedOp result = loggedOp(std::move(op), OpValues::salted(salt, std::move(values)));
        m_previous = result.id;
        return result;
    }
    LoggedOp text(std::string text) { return op({"text"}, {Value(std::move(text))}); }
    template <typename IdType>
    IdType newId()
    {
        return m_environment.newId<IdType>();
    }

private:
    SeededEnvironment m_environment;
    WriterId m_writer;
    quint64 m_seq = 0;
    std::optional<OpId> m_previous;
};

Bundle smallBundle()
{
    History history;
    Bundle bundle;
    bundle.cover.tour = history.newId<EntityId>();
    bundle.cover.title = "Tournée « 2026 »";
    bundle.cover.sessions = {history.newId<EntityId>()};
    bundle.cover.tables = {history.newId<EntityId>(), history.newId<EntityId>()};
    bundle.cover.entries = 2;
    bundle.ops.push_back(history.text("Une coopérative de transport collectif"));
    bundle.ops.push_back(history.op({"detail", "starred", "support", "text"},
                                    {Value(), Value(true), Value(12), Value("Une épicerie")}));
    return bundle;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An op as it must come back, to the byte.
std::string dump(const std::vector<LoggedOp> &ops)
{
    std::string text;
    for (const LoggedOp &op : ops)
        text += op.id.toHex() + ' ' + op.header + ' ' + op.valuesLine() + '\n';
    return text;
}

} // namespace

class TestBundle : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void comesBackAsItWasWritten()
    {
        const Bundle bundle = smallBundle();
        const QString file = path("Québec « 1 ».tourneez");
        QVERIFY(writeBundle(file, bundle));

        const auto back = readBundle(file);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QVERIFY(back->cover == bundle.cover);
        QCOMPARE(dump(back->ops), dump(bundle.ops));
        QVERIFY(looksLikeBundle(file));
    }

    void sameContentGivesSameBytes()
    {
        Bundle shuffled = smallBundle();
        std::ranges::reverse(shuffled.ops);
        QVERIFY(writeBundle(path("a.tourneez"), smallBundle()));
        QVERIFY(writeBundle(path("b.tourneez"), shuffled));

        QCOMPARE(contentOf(path("b.tourneez")), contentOf(path("a.tourneez")));
    }

    void unzipAcceptsIt()
    {
        const QString file = path("unzip.tourneez");
        QVERIFY(writeBundle(file, smallBundle()));
        QProcess unzip;
        unzip.start(QStringLiteral("unzip"), {QStringLiteral("-t"), file});
        QVERIFY(unzip.waitForFinished());
        QVERIFY2(unzip.exitCode() == 0, unzip.readAll().constData());
    }
};

QTEST_APPLESS_MAIN(TestBundle)
#include "tst_bundle.moc"
