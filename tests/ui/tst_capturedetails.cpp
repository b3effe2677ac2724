// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/capturedesk.h"
#include "ui/capture/detailspanel.h"
#include "ui/widgets/chipgroup.h"
#include "ui/widgets/divergencebadge.h"
#include "ui/widgets/textfield.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

using namespace tournee;

/// The panel with every field of an entry.
class TestCaptureDetails final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance({}); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSize)"));
        m_desk = std::make_unique<CaptureDesk>();
        m_desk->sit();
        m_desk->page->resize(1600, 900);
        QTRY_VERIFY(!m_desk->model()->vocabulary().themes.empty());
    }
    void cleanup() { m_desk.reset(); }

    void aKeyShowsThemAndEscapeLeadsBack();
    void theyFollowWhatIsNotedAndChosen();
    void eachKindHasItsFields_data();
    void eachKindHasItsFields();
    void aFieldIsOneStepWithItsName();
    void chipsAreSetsAndOneChoice();
    void chipsAreOneStopOfTheTabKey();
    void supportHasANameOfItsOwn();
    void roundAndVerificationCanBeChanged();
    void tagsAreWrittenWithCommas();
    void aPlaceBringsItsTerritory();
    void aSolutionAnswersSeveralChallenges();
    void aQuoteIsNotedAboutIt();
    void divergingVersionsAreAllOffered();
    void whatIsWrittenIsKeptWhenAnotherEntryIsChosen();
    void inANarrowWindowTheListKeepsItsWidth();

private:
    [[nodiscard]] DetailsPanel &panel() const { return m_desk->page->details(); }
    template <typename Widget>
    [[nodiscard]] Widget *field(const char *name) const
    {
        return panel().findChild<Widget *>(name);
    }
    [[nodiscard]] QPushButton *chip(const char *value) const
    {
        return panel().findChild<QPushButton *>(QString("chip-") + value);
    }
    [[nodiscard]] const Entity &last() const
    {
        return *m_desk->model()->entry(m_desk->model()->last());
    }
    [[nodiscard]] QString elements(Field field) const
    {
        QStringList words;
        for (const std::string &each : last().elements(field))
            words << QString::fromStdString(each);
        return words.join(' ');
    }
    void saved() const
    {
        QTRY_COMPARE(m_desk->workbook->savedState(), Workbook::SavedState::Saved);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<CaptureDesk> m_desk;
};

void TestCaptureDetails::aKeyShowsThemAndEscapeLeadsBack()
{
    m_desk->enter("+A shared van");
    QVERIFY(!panel().isVisible());
    m_desk->key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(panel().isVisible());
    QVERIFY(panel().isAncestorOf(m_desk->page->focusWidget()));
    m_desk->key(Qt::Key_Escape);
    QVERIFY(m_desk->line()->hasFocus());
    m_desk->enter("words");
    QCOMPARE(m_desk->shown(), QString("Solution: A shared van\nSolution: words"));
    m_desk->page->setDetailsShown(true);
    m_desk->key(Qt::Key_D, Qt::ControlModifier); // there already: goes into them
    QVERIFY(panel().isAncestorOf(m_desk->page->focusWidget()));
    m_desk->key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!panel().isVisible());
    QVERIFY(m_desk->line()->hasFocus());
}

void TestCaptureDetails::theyFollowWhatIsNotedAndChosen()
{
    m_desk->page->setDetailsShown(true);
    m_desk->enter("one");
    QCOMPARE(m_desk->label("detailsWords"), QString("one"));
    m_desk->enter("two");
    QCOMPARE(m_desk->label("detailsWords"), QString("two"));
    m_desk->list()->setCurrentIndex(m_desk->model()->index(1));
    QCOMPARE(m_desk->label("detailsWords"), QString("one"));
}

void TestCaptureDetails::eachKindHasItsFields_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isSolution");
    QTest::newRow("challenge") << "!words" << false;
    QTest::newRow("solution") << "+words" << true;
    QTest::newRow("quote") << "\"words" << false;
    QTest::newRow("disagreement") << "~words" << false;
    QTest::newRow("note") << "-words" << false;
}

void TestCaptureDetails::eachKindHasItsFields()
{
    QFETCH(QString, typed);
    QFETCH(bool, isSolution);
    m_desk->page->setDetailsShown(true);
    m_desk->enter(typed);
    for (const char *const name : {"precedent", "carrier", "conditions", "evidence"})
        QCOMPARE(field<TextField>(name)->isVisibleTo(&panel()), isSolution);
    QCOMPARE(chip("transfer")->isVisibleTo(&panel()), isSolution);
    QCOMPARE(chip("publicPolicy")->isVisibleTo(&panel()), isSolution);
    QCOMPARE(chip("mrc")->isVisibleTo(&panel()), isSolution);
    QCOMPARE(chip("high")->isVisibleTo(&panel()), isSolution);
    QVERIFY(field<TextField>("detail")->isVisibleTo(&panel()));
    QVERIFY(field<QSpinBox>("support")->isVisibleTo(&panel()));
    QVERIFY(field<QLineEdit>("tags")->isVisibleTo(&panel()));
}

void TestCaptureDetails::aFieldIsOneStepWithItsName()
{
    m_desk->page->setDetailsShown(true);
    m_desk->enter("+A shared van");
    auto *const conditions = field<TextField>("conditions");
    conditions->setFocus();
    CaptureDesk::type(conditions, "Une entente à l’œuvre");
    const int steps = m_desk->undoStack->count();
    m_desk->key(Qt::Key_Tab);
    QCOMPARE(m_desk->undoStack->count(), steps + 1);
    QCOMPARE(m_desk->undoStack->undoText(), QString("conditions"));
    QCOMPARE(last().text(Field::Conditions), QString("Une entente à l’œuvre"));
    saved();
    m_desk->undoStack->undo();
    QTRY_COMPARE(last().text(Field::Conditions), QString());
    QTRY_COMPARE(conditions->words(), QString());
}

void TestCaptureDetails::chipsAreSetsAndOneChoice()
{
    m_desk->page->setDetailsShown(true);
    m_desk->enter("+A shared van");
    chip("transfer")->click();
    chip("extend")->click();
    QCOMPARE(elements(Field::Potentials), QString("extend transfer"));
    chip("extend")->click();
    QCOMPARE(elements(Field::Potentials), QString("transfer"));
    chip("low")->click();
    chip("high")->click();
    QCOMPARE(last().text(Field::Confidence), QString("high"));
    QVERIFY(!chip("low")->isChecked());
    chip("high")->click();
    QCOMPARE(last().text(Field::Confidence), QString());
}

void TestCaptureDetails::chipsAreOneStopOfTheTabKey()
{
    m_desk->page->setDetailsShown(true);
    m_desk->enter("+A shared van");
    chip("extend")->setFocus();
    m_desk->key(Qt::Key_Right);
    QVERIFY(chip("transfer")->hasFocus());
    m_desk->key(Qt::Key_Space);
    QVERIFY(chip("transfer")->isChecked());
    m_desk->key(Qt::Key_Tab);
    QVERIFY(chip("newAlliance")->hasFocus());
    m_desk->key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(chip("transfer")->hasFocus());
}

void TestCaptureDetails::supportHasANameOfItsOwn()
{
    m_desk->page->setDetailsShown(true);
    m_desk->enter("+A shared van");
    auto *const support = field<QSpinBox>("support");
    support->setFocus();
    support->selectAll();
    CaptureDesk::type(support, "12");
    m_desk->key(Qt::Key_Tab);
    QCOMPARE(m_desk->undoStack->undoText(), QString("support 12"));
    QCOMPARE(last().number(Field::Support), 12);
}

void TestCaptureDetails::roundAndVerificationCanBeChanged()
{
    m_desk->page->setDetailsShown(true);
    m_desk->enter("+words");
    const QString noted = QString::fromStdString(last().reference(Field::Round).toString());
    QVERIFY(chip(qPrintable(noted))->isChecked());
    const std::string other =
        m_desk->rounds[noted.toStdString() == m_desk->rounds[0].toString()].toString();
    QPushButton *const round = chip(other.c_str());
    QVERIFY2(round->text().contains(" · "), qPrintable(round->text()));
    QTest::mouseClick(round, Qt::LeftButton);
    QCOMPARE(last().reference(Field::Round).toString(), other);
    QTest::mouseClick(chip("contested"), Qt::LeftButton);
    QCOMPARE(last().text(Field::Verification), QString("contested"));
    saved();
    m_desk->undoStack->undo();
    QTRY_COMPARE(last().text(Field::Verification), QString());
    m_desk->undoStack->undo();
    QTRY_COMPARE(last().reference(Field::Round).toString(), noted.toStdString());
}

void TestCaptureDetails::tagsAreWrittenWithCommas()
{
    m_desk->page->setDetailsShown(true);
    m_desk->enter("No bus #autobus");
    auto *const tags = field<QLineEdit>("tags");
    QCOMPARE(tags->text(), QString("autobus"));
    tags->setFocus();
    tags->setText("nuit, cœur du village,, ");
    m_desk->key(Qt::Key_Tab);
    QCOMPARE(elements(Field::Tags), QString("cœur du village nuit"));
}

void TestCaptureDetails::aPlaceBringsItsTerritory()
{
    m_desk->page->setDetailsShown(true);
    m_desk->enter("No bus");
    auto *const place = field<QLineEdit>("place");
    place->setCompleter(nullptr); // the offscreen platform cannot raise its list
    place->setFocus();
    CaptureDesk::type(place, "rimouski");
    const int steps = m_desk->undoStack->count();
    m_desk->key(Qt::Key_Tab);
    QCOMPARE(last().text(Field::Municipality), QString("Rimouski"));
    QCOMPARE(last().text(Field::Territory), QString("Rimouski-Neigette, Bas-Saint-Laurent"));
    QCOMPARE(m_desk->undoStack->count(), steps + 1);
}

void TestCaptureDetails::aSolutionAnswersSeveralChallenges()
{
    m_desk->page->setDetailsShown(true);
    m_desk->enter("!No bus");
    m_desk->enter("!No housing");
    m_desk->enter("+A village");
    QCOMPARE(m_desk->label("counts"),
             QString("2 challenge(s) without a solution · 1 solution(s) on their own"));
    QMenu *const menu = field<QPushButton>("addLink")->menu();
    for (int i = 0; i < 2; ++i) {
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 2);
        menu->actions()[i]->trigger();
    }
    QCOMPARE(last().kind, Kind::Challenge); // it stands under the first one now
    const EntityId id = panel().entry();
    QCOMPARE(m_desk->model()->entry(id)->references(Field::Challenges).size(), std::size_t(2));
    QCOMPARE(m_desk->label("counts"), QString());
    panel().findChild<QPushButton *>("removeLink")->click();
    QCOMPARE(m_desk->model()->entry(id)->references(Field::Challenges).size(), std::size_t(1));
}

void TestCaptureDetails::aQuoteIsNotedAboutIt()
{
    m_desk->page->setDetailsShown(true);
    m_desk->enter("+A shared van");
    field<QPushButton>("addQuote")->click();
    QVERIFY(m_desk->line()->hasFocus());
    m_desk->enter("My sister drives one");
    QCOMPARE(m_desk->shown(), QString("Solution: A shared van\n  Quote: My sister drives one"));
    m_desk->list()->setCurrentIndex(m_desk->model()->index(1));
    QVERIFY2(m_desk->label("quoted").contains("My sister drives one"),
             qPrintable(m_desk->label("quoted")));
}

void TestCaptureDetails::divergingVersionsAreAllOffered()
{
    m_desk->page->setDetailsShown(true);
    m_desk->enter("+A shared van");
    auto *const carrier = field<TextField>("carrier");
    carrier->setFocus();
    CaptureDesk::type(carrier, "The town");
    m_desk->key(Qt::Key_Tab);
    saved();
    Entity entity = last();
    Version other = entity.find({Field::Carrier, {}})->heads.front();
    other.op.bytes[0] ^= 1;
    other.value = Value("A cooperative");
    entity.find({Field::Carrier, {}})->heads.push_back(other);
    m_desk->model()->take(std::vector{entity});
    auto *const badge = DivergenceBadge::of(carrier);
    QVERIFY(badge && badge->isVisibleTo(&panel()));
    QCOMPARE(badge->menu()->actions().size(), 4); // the question, a line, two versions
}

void TestCaptureDetails::whatIsWrittenIsKeptWhenAnotherEntryIsChosen()
{
    m_desk->page->setDetailsShown(true);
    m_desk->enter("+one");
    m_desk->enter("+two");
    auto *const carrier = field<TextField>("carrier");
    carrier->setFocus();
    CaptureDesk::type(carrier, "The town");
    m_desk->list()->setCurrentIndex(m_desk->model()->index(1));
    QCOMPARE(last().text(Field::Carrier), QString("The town"));
    QCOMPARE(carrier->words(), QString());
    const EntityId one = m_desk->model()->idAt(m_desk->model()->index(1));
    QCOMPARE(m_desk->model()->entry(one)->text(Field::Carrier), QString());
}

void TestCaptureDetails::inANarrowWindowTheListKeepsItsWidth()
{
    m_desk->page->resize(1024, 600);
    QTRY_VERIFY(m_desk->list()->width() <= 1024);
    m_desk->enter("+one");
    const int before = m_desk->list()->width();
    m_desk->page->setDetailsShown(true);
    QCoreApplication::processEvents();
    QCOMPARE(m_desk->list()->width(), before);
    m_desk->key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(panel().isVisible());
    QVERIFY(panel().height() > 300);
    m_desk->line()->setFocus();
    QVERIFY(!panel().isVisible()); // it would lie over what one writes
    m_desk->key(Qt::Key_D, Qt::ControlModifier);
    m_desk->page->resize(1600, 900);
    QCoreApplication::processEvents();
    QTRY_COMPARE(m_desk->page->width(), 1600);
    QTRY_VERIFY2(m_desk->list()->width() < 1600 - panel().width(),
                 qPrintable(QString::number(m_desk->list()->width())));
    QVERIFY(!panel().geometry().intersects(
        QRect(m_desk->list()->mapTo(m_desk->page.get(), QPoint()), m_desk->list()->size())));
}

QTEST_MAIN(TestCaptureDetails)
#include "tst_capturedetails.moc"
