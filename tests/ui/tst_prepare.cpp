// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editcommand.h"
#include "ui/prepare/formbinding.h"
#include "ui/prepare/municipalities.h"
#include "ui/prepare/preparepage.h"
#include "ui/widgets/divergencebadge.h"
#include "ui/widgets/widgets.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace tournee;

class TestPrepare final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        // The offscreen platform says that about every window with a least size.
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSize)"));
    }

    void datesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("iso");
        QTest::newRow("as it is stored") << "2026-10-03" << "2026-10-03";
        QTest::newRow("with slashes") << "2026/10/3" << "2026-10-03";
        QTest::newRow("in French") << "3 octobre 2026" << "2026-10-03";
        QTest::newRow("in English") << "October 3, 2026" << "2026-10-03";
        QTest::newRow("no such day") << "2026-02-30" << "";
        QTest::newRow("words") << "bientôt" << "";
    }
    void datesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, written);
        QFETCH(QString, iso);
        QCOMPARE(isoDate(written).value_or(QString()), iso);
    }

    void timesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("iso");
        QTest::newRow("as it is stored") << "18:30" << "18:30";
        QTest::newRow("as in Québec") << "18 h 30" << "18:30";
        QTest::newRow("short") << "9h" << "09:00";
        QTest::newRow("no such hour") << "25:00" << "";
        QTest::newRow("words") << "soir" << "";
    }
    void timesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, written);
        QFETCH(QString, iso);
        QCOMPARE(isoTime(written).value_or(QString()), iso);
    }

    void aMunicipalityIsFoundWithoutItsAccents()
    {
        MunicipalityModel model(shippedMunicipalities());
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.rowCount() > 1000);
        QCOMPARE(model.regionOf("levis"), "12");
        QCOMPARE(model.regionOf("Lévis"), "12");
        QCOMPARE(model.regionOf("Nowhere"), QString());
        MunicipalityCompleter completer(&model);
        completer.setCompletionPrefix(completer.splitPath("Lévi").first());
        QVERIFY(completer.completionCount() > 0);
        QCOMPARE(completer.pathFromIndex(completer.currentIndex()), "Lévis");
    }

    void aFieldBeingWrittenInKeepsItsWords()
    {
        QLineEdit line;
        FormBinding binding;
        binding.bind(&line, Field::Title);
        Entity entity;
        entity.kind = Kind::Session;
        entity.id.bytes[0] = 1;
        binding.setEntity(entity);
        QSignalSpy edited(&binding, &FormBinding::edited);
        QTest::keyClicks(&line, "Atelier");
        binding.setEntity(entity); // someone else's change came in
        QCOMPARE(line.text(), "Atelier");
        binding.commit();
        QCOMPARE(edited.count(), 1);
        const Edit edit = edited[0][0].value<Edit>();
        QCOMPARE(edit.changes, (std::vector<Change>{{{Field::Title, {}}, Value("Atelier")}}));
        binding.commit();
        QCOMPARE(edited.count(), 1);
    }

    void theWheelScrollsAndChangesNothing()
    {
        QSpinBox spin;
        QComboBox combo;
        combo.addItem("none");
        combo.addItem("silent", "silent");
        FormBinding binding;
        binding.bind(&spin, Field::Minutes);
        binding.bind(&combo, Field::Purpose);
        Entity entity;
        entity.kind = Kind::Round;
        entity.id.bytes[0] = 1;
        binding.setEntity(entity);
        for (QWidget *widget : {static_cast<QWidget *>(&spin), static_cast<QWidget *>(&combo)}) {
            QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(widget, &wheel);
            QVERIFY(!wheel.isAccepted());
        }
        QCOMPARE(spin.value(), 0);
        QCOMPARE(combo.currentIndex(), 0);
    }

    void whatIsNoDateStaysAndSaysSo()
    {
        QLineEdit line;
        QLabel hint("no such date");
        FormBinding binding;
        binding.bindDate(&line, &hint, Field::Date);
        Entity entity;
        entity.kind = Kind::Session;
        entity.id.bytes[0] = 1;
        binding.setEntity(entity);
        QSignalSpy edited(&binding, &FormBinding::edited);
        QTest::keyClicks(&line, "2026-02-31");
        binding.commit();
        QCOMPARE(edited.count(), 0);
        QCOMPARE(line.text(), "2026-02-31");
        QVERIFY(!hint.isHidden());
        QVERIFY(line.property("wrong").toBool());
        QCOMPARE(line.accessibleDescription(), "no such date");
        line.clear();
        QTest::keyClicks(&line, "2026-02-28");
        binding.commit();
        QCOMPARE(edited.count(), 1);
        QVERIFY(hint.isHidden());
        QVERIFY(!line.property("wrong").toBool());
    }

    void divergingVersionsStandBesideTheFieldAndOneIsChosen()
    {
        QWidget form;
        auto *column = new QVBoxLayout(&form);
        auto *line = new QLineEdit;
        addField(column, new QLabel("Title"), line);
        FormBinding binding;
        binding.bind(line, Field::Title);
        Entity entity;
        entity.kind = Kind::Session;
        entity.id.bytes[0] = 1;
        const auto version = [](unsigned char op, const char *text) {
            Version made;
            made.op.bytes[0] = op;
            made.lamport = op;
            made.value = Value(text);
            return made;
        };
        entity.registers = {
            {{Field::Title, {}}, {version(1, "Rimouski"), version(2, "Rimouski-Est")}}};
        binding.setEntity(entity);
        auto *badge = DivergenceBadge::of(line);
        QVERIFY(badge && !badge->isHidden());
        QVERIFY(badge->toolTip().contains("Rimouski\n")
                && badge->toolTip().contains("Rimouski-Est"));
        QVERIFY(line->accessibleDescription().contains("Rimouski-Est"));
        QCOMPARE(line->text(), "Rimouski-Est"); // the shown one, none hidden behind it

        QSignalSpy edited(&binding, &FormBinding::edited);
        const QList<QAction *> choices = badge->menu()->actions();
        choices[choices.size() - 2]->trigger();
        QCOMPARE(edited.count(), 1);
        const Edit edit = edited[0][0].value<Edit>();
        QCOMPARE(edit.changes, (std::vector<Change>{{{Field::Title, {}}, Value("Rimouski")}}));
        QCOMPARE(edit.seen->size(), 2U); // it has seen both, so it settles both

        entity.registers = {{{Field::Title, {}}, {version(3, "Rimouski")}}};
        binding.setEntity(entity);
        QVERIFY(badge->isHidden());
        QCOMPARE(line->accessibleDescription(), QString());
    }

    void theCursorGoesWhereOneGoesOn()
    {
        QTemporaryDir folder;
        SystemEnvironment environment;
        Workbook workbook(folder.filePath("a.tournee"), environment, {});
        auto created = workbook.create();
        QTRY_VERIFY(created.isFinished());
        QUndoStack stack;
        PreparePage page(workbook, environment, stack);
        page.resize(1024, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const auto focused = [] {
            const QWidget *widget = QApplication::focusWidget();
            return widget ? widget->objectName() : QString();
        };
        page.begin();
        QTRY_COMPARE(focused(), "addSession");
        page.findChild<QPushButton *>("addSession")->click();
        QTRY_COMPARE(focused(), "sessionTitle");
        page.findChild<QPushButton *>("usualRounds")->click();
        QTRY_COMPARE(focused(), "roundTitle");
        QCOMPARE(QApplication::focusWidget()->parentWidget()->objectName(), "round1");
        page.findChild<QPushButton *>("addRound")->click();
        QTRY_COMPARE(QApplication::focusWidget()->parentWidget()->objectName(), "round6");
        page.findChild<QPushButton *>("addTables")->click();
        auto *tables = page.findChild<QTableView *>("tables"); // one writes the name at once
        QTRY_VERIFY(tables->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(tables->currentIndex().row(), 0);
        page.findChild<QPushButton *>("addTables")->click();
        QTRY_COMPARE(tables->currentIndex().row(), 5);
        page.begin();
        QCOMPARE(focused(), "frameList");
    }

    void anEveningIsPreparedAndUndone()
    {
        QTemporaryDir folder;
        SystemEnvironment environment;
        Workbook workbook(folder.filePath("a.tournee"), environment, {});
        auto created = workbook.create();
        QTRY_VERIFY(created.isFinished());
        QUndoStack stack;
        PreparePage page(workbook, environment, stack);
        QSignalSpy failed(&page, &PreparePage::failed);
        page.resize(1024, 600);
        const auto child = [&](const char *name) {
            return page.findChild<QPushButton *>(QString(name));
        };
        auto *list = page.findChild<QListView *>("frameList");
        QTRY_COMPARE(list->model()->rowCount(), 1);

        child("addSession")->click();
        QTRY_COMPARE(list->model()->rowCount(), 2);
        auto *title = page.findChild<QLineEdit *>("sessionTitle");
        QTRY_COMPARE(title->text(), "New workshop");
        title->selectAll();
        QTest::keyClicks(title, "Atelier de Levis");
        auto *municipality = page.findChild<QLineEdit *>("municipality");
        municipality->setCompleter(nullptr); // the offscreen platform cannot raise its list
        QTest::keyClicks(municipality, "levis");
        page.commit();
        QTRY_COMPARE(list->currentIndex().data().toString(), "Atelier de Levis");
        auto *region = page.findChild<QComboBox *>("region");
        QTRY_COMPARE(region->currentText(), "Chaudière-Appalaches");

        child("usualRounds")->click();
        QTRY_VERIFY(page.findChild<QWidget *>("round5"));
        QCOMPARE(page.findChild<QWidget *>("round3")->findChild<QSpinBox *>("minutes")->value(),
                 32);
        child("addTables")->click();
        auto *tables = page.findChild<QTableView *>("tables");
        QTRY_COMPARE(tables->model()->rowCount(), 5);
        QVERIFY(tables->model()->setData(tables->model()->index(0, 2), "Zoé", Qt::EditRole));
        QTRY_COMPARE(tables->model()->index(0, 2).data().toString(), "Zoé");

        QCOMPARE(counts(workbook), "1 sessions, 5 rounds, 5 tables");
        const int steps = stack.count();
        QStringList refused;
        connect(&EditQueue::of(stack, workbook), &EditQueue::refused, this,
                [&](const Error &error) { refused << error.subject + ' ' + error.detail; });
        while (stack.canUndo())
            stack.undo();
        QTRY_VERIFY(workbook.savedState() == Workbook::SavedState::Saved);
        QCOMPARE(refused.join(", "), QString());
        QTRY_COMPARE(counts(workbook), "0 sessions, 0 rounds, 0 tables");
        QVERIFY(steps >= 6);
        QCOMPARE(failed.count(), 0);
    }

private:
    static QString counts(Workbook &workbook)
    {
        auto answer = workbook.read([](WorkbookFile &file) -> Result<QString> {
            const auto present = [&](Kind kind) {
                int count = 0;
                const std::vector<Entity> entities = file.entities(kind).value();
                for (const Entity &entity : entities)
                    count += entity.isDeleted() ? 0 : 1;
                return count;
            };
            return QString("%1 sessions, %2 rounds, %3 tables")
                .arg(present(Kind::Session))
                .arg(present(Kind::Round))
                .arg(present(Kind::Table));
        });
        answer.waitForFinished();
        return answer.result().value();
    }
};

QTEST_MAIN(TestPrepare)
#include "tst_prepare.moc"
