// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/marks.h"
#include "core/storage/marknames.h"
#include "core/storage/workbookfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tournee;

namespace {

/// "theme food, support 12": what the marks say, in their order; those among words in brackets.
QString told(const std::vector<Mark> &marks)
{
    QStringList words;
    for (const Mark &mark : marks) {
        static const char *const names[] = {"theme", "tag", "background", "place", "support"};
        QString each = names[int(mark.name.kind)];
        each += u' ';
        if (mark.name.kind == MarkKind::Support)
            each += QString::number(mark.support);
        else
            each += mark.name.words;
        words << (mark.isAside ? each : u'[' + each + u']');
    }
    return words.join(", ");
}

} // namespace

class TestMarks final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void recognises_data();
    void recognises();
    void completes_data();
    void completes();
    void namesakesAreToldApartByTheirMrc();
    void marksBecomeFields();
    void aMarkTakenOutTakesBackOnlyWhatItGave();
    void theLastPlaceCounts();

private:
    [[nodiscard]] std::vector<Mark> in(const QString &text) const
    {
        return marksIn(text, m_vocabulary.names);
    }

    QTemporaryDir m_directory;
    SystemEnvironment m_environment;
    Vocabulary m_vocabulary;
};

void TestMarks::initTestCase()
{
    auto file = WorkbookFile::create(m_directory.filePath("a.tournee"), m_environment);
    QVERIFY(file.has_value());
    auto vocabulary = readVocabulary(**file, {}, false);
    QVERIFY(vocabulary.has_value());
    m_vocabulary = std::move(*vocabulary);
    m_vocabulary.names.add({.kind = MarkKind::Tag, .words = "cœur du village"});
}

void TestMarks::recognises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marks");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *name, const QString &text, const QString &marks,
                        const QString &left) { QTest::newRow(name) << text << marks << left; };
    row("a theme", "No garden #alimentation", "theme alimentation", "No garden");
    row("a theme without its accents", "X #EQUITE ET EMPLOI", "theme équité et emploi", "X");
    row("a theme in the other language", "X #food", "theme food", "X");
    row("a theme of several words", "X #gouvernance locale et démocratique =3",
        "theme gouvernance locale et démocratique, support 3", "X");
    row("a new tag", "X #autobus", "tag autobus", "X");
    row("a new tag with a hyphen", "X #demi-journée.", "tag demi-journée", "X.");
    row("a known tag of several words", "X #coeur du village", "tag cœur du village", "X");
    row("a background", "X @citoyen", "background citoyen", "X");
    row("a place", "X @Rimouski", "place Rimouski", "X");
    row("a place with other hyphens", "X @trois rivieres", "place Trois-Rivières", "X");
    row("the longest place", "X @Montréal-Est", "place Montréal-Est", "X");
    row("support", "X =12", "support 12", "X");
    row("all at once", "Pas d’autobus #environnement @municipal @Rimouski =12",
        "theme environnement, background municipal, place Rimouski, support 12", "Pas d’autobus");
    row("before the words", "#environnement Pas d’autobus", "theme environnement", "Pas d’autobus");
    row("among the words", "Le #transport de nuit", "[tag transport]", "Le transport de nuit");
    row("among and after", "À @Rimouski le soir =4", "[place Rimouski], support 4",
        "À Rimouski le soir");
    row("before a mark of punctuation", "Pas d’autobus #transport!", "tag transport",
        "Pas d’autobus!");
    row("at the end of each line", "Un #autobus\nDeux #train", "tag autobus, tag train",
        "Un\nDeux");
    row("an unknown place", "X @Nulle-Part-du-Tout", "", "X @Nulle-Part-du-Tout");
    row("an address", "write@rimouski.example", "", "write@rimouski.example");
    row("a number", "Logement #5", "", "Logement #5");
    row("a heading sign alone", "X # y", "", "X # y");
    row("arithmetic", "2 =12 maisons", "", "2 =12 maisons");
    row("a share", "X =12%", "", "X =12%");
    row("too much support", "X =123456", "", "X =123456");
    row("nothing but marks", "#food =12", "", "#food =12");
    row("an @ alone", "X @", "", "X @");
}

void TestMarks::recognises()
{
    QFETCH(QString, text);
    const std::vector<Mark> marks = in(text);
    QTEST(told(marks), "marks");
    QTEST(withoutMarks(text, marks), "left");
}

void TestMarks::completes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offers");
    QTest::newRow("a beginning") << "#ali" << "alimentation";
    QTest::newRow("a later word") << "#emploi" << "équité et emploi";
    QTest::newRow("folded") << "#COEUR" << "cœur du village";
    QTest::newRow("no sign but a name's start") << "@citoy" << "citoyen";
    QTest::newRow("a place, its namesakes last")
        << "@rimous"
        << "Rimouski, Saint-Gabriel-de-Rimouski, Saint-Narcisse-de-Rimouski, "
           "Saint-Simon-de-Rimouski";
    QTest::newRow("a hyphen as a blank") << "@trois rivi" << "Trois-Rivières";
    QTest::newRow("nothing fits") << "#zz" << "";
}

void TestMarks::completes()
{
    QFETCH(QString, typed);
    QStringList offers;
    for (const MarkName &name : m_vocabulary.names.completions(typed[0], typed.mid(1), 8))
        offers << name.words;
    QTEST(offers.join(", "), "offers");
}

void TestMarks::namesakesAreToldApartByTheirMrc()
{
    const auto offers = m_vocabulary.names.completions(u'@', "sainte-helene", 8);
    QVERIFY(offers.size() >= 2);
    QString territories;
    for (const MarkName &name : offers) {
        if (!name.territory.isEmpty())
            territories += name.territory + u'\n';
    }
    QVERIFY2(territories.contains(", "), qPrintable(territories));
    const auto known = m_vocabulary.names.completions(u'@', "rimouski", 1);
    QCOMPARE(known.front().territory, QString("Rimouski-Neigette, Bas-Saint-Laurent"));
}

void TestMarks::marksBecomeFields()
{
    auto file = WorkbookFile::create(m_directory.filePath("b.tournee"), m_environment);
    const auto id = m_environment.newId<EntityId>();
    Edit edit = addition(Kind::Challenge, id);
    edit.set(Field::Text, Value("X"));
    applyMarks(edit, nullptr, {}, in("X #alimentation #autobus @citoyen @Rimouski =12"));
    QVERIFY((*file)->apply(edit).has_value());
    const Entity entry = *(*file)->find(id).value();
    QCOMPARE(entry.references(Field::Themes).size(), std::size_t(1));
    QCOMPARE(entry.elements(Field::Tags), std::vector<std::string>{"autobus"});
    QCOMPARE(m_vocabulary.nameOf(entry.reference(Field::Background), false), QString("citoyen"));
    QCOMPARE(entry.text(Field::Municipality), QString("Rimouski"));
    QCOMPARE(entry.text(Field::Territory), QString("Rimouski-Neigette, Bas-Saint-Laurent"));
    QCOMPARE(entry.number(Field::Support), 12);
}

void TestMarks::aMarkTakenOutTakesBackOnlyWhatItGave()
{
    auto file = WorkbookFile::create(m_directory.filePath("c.tournee"), m_environment);
    const auto id = m_environment.newId<EntityId>();
    const std::vector<Mark> before = in("X #alimentation #autobus @Rimouski =12");
    Edit edit = addition(Kind::Challenge, id);
    applyMarks(edit, nullptr, {}, before);
    edit.include(Field::Tags, "kept");
    QVERIFY((*file)->apply(edit).has_value());
    QVERIFY(
        (*file)->apply(addition(Kind::Challenge, id).set(Field::Support, Value(30))).has_value());

    const Entity shown = *(*file)->find(id).value();
    Edit next = update(shown);
    applyMarks(next, &shown, before, in("X #autobus"));
    QVERIFY((*file)->apply(next).has_value());
    const Entity entry = *(*file)->find(id).value();
    QVERIFY(entry.elements(Field::Themes).empty());
    QCOMPARE(entry.elements(Field::Tags), (std::vector<std::string>{"autobus", "kept"}));
    QCOMPARE(entry.text(Field::Municipality), QString());
    QCOMPARE(entry.text(Field::Territory), QString());
    QCOMPARE(entry.number(Field::Support), 30); // told by someone else meanwhile
}

void TestMarks::theLastPlaceCounts()
{
    Edit edit = addition(Kind::Note, m_environment.newId<EntityId>());
    applyMarks(edit, nullptr, {}, in("X @Laval @Rimouski =1 =2"));
    QString told;
    for (const Change &change : edit.changes) {
        const std::string_view name = nameOf(change.name.field);
        told += QString::fromUtf8(name.data(), qsizetype(name.size())) + '=';
        told += change.value.isNull() || change.value.utf8().empty()
                    ? QString::number(change.value.number())
                    : change.value.text();
        told += ' ';
    }
    QCOMPARE(told.trimmed(), QString("municipality=Rimouski "
                                     "territory=Rimouski-Neigette, Bas-Saint-Laurent support=2"));
}

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
