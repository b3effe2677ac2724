// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/history.h"
#include "core/storage/importer.h"
#include "ui/diverging/choicecard.h"
#include "ui/diverging/divergingpage.h"
#include "ui/editcommand.h"
#include "ui/history/difflabel.h"
#include "ui/history/historypage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace tournee;

/// Two copies of a workbook, edited apart and combined; the window's pages on what came of it.
class TestDiverging final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance({}); }
    void init()
    {
        // The offscreen platform says that about every window with a least size.
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSize)"));
        m_folder = std::make_unique<QTemporaryDir>();
        m_table = m_environment.newId<EntityId>();
        m_challenge = m_environment.newId<EntityId>();
        const auto file = WorkbookFile::create(path("mine"), m_environment, {"Marie", "laptop 1"});
        QVERIFY(file);
        const std::vector<Edit> edits{
            addition(Kind::Table, m_table).set(Field::Number, Value(4)),
            addition(Kind::Challenge, m_challenge)
                .set(Field::Table, m_table)
                .set(Field::Text, Value("The bus stops at six")),
        };
        QVERIFY((*file)->apply(edits));
    }
    void cleanup()
    {
        m_page.reset();
        m_history.reset();
        m_stack.reset();
        m_workbook.reset();
    }

    void versionsStandSideBySideAndOneIsTaken()
    {
        writeApart({"The bus stops at noon", "The train stops at six"});
        openDiverging();
        QCOMPARE(versions(), (QStringList{"The bus stops at noon", "The train stops at six"}));
        QCOMPARE(label("ancestor"), "Before: The bus stops at six");
        const auto *first = m_page->findChild<DiffLabel *>("version");
        QCOMPARE(first->accessibleDescription(), "Removed: six. Added: noon");
        QTRY_VERIFY(button("takeVersion")->hasFocus()); // the keyboard is where one decides

        button("takeVersion")->click();
        QTRY_VERIFY(conflicts().isEmpty());
        QCOMPARE(text(), "The bus stops at noon");
        QTRY_COMPARE(versions(), QStringList());
        m_stack->undo();
        QTRY_COMPARE(conflicts(), "text: The bus stops at noon / The train stops at six");
        QTRY_COMPARE(versions().size(), 2);
    }

    void aThirdVersionStaysWhenItWasNotSeen()
    {
        writeApart({"one", "two", "three"});
        openDiverging();
        QCOMPARE(versions(), (QStringList{"one", "two", "three"}));
        m_page->findChildren<QPushButton *>("takeVersion")[2]->click();
        QTRY_VERIFY(conflicts().isEmpty());
        QCOMPARE(text(), "three");
    }

    void oneTextIsWrittenTogether()
    {
        writeApart({"one", "two"});
        openDiverging();
        button("writeTogether")->click();
        auto *edit = m_page->findChild<QPlainTextEdit *>("togetherText");
        QTRY_VERIFY(edit->hasFocus());
        QCOMPARE(edit->toPlainText(), "two");
        edit->setPlainText("one and two");
        button("keepTogether")->click();
        QTRY_VERIFY(conflicts().isEmpty());
        QCOMPARE(text(), "one and two");
    }

    void aTextWrittenTogetherOutlivesTheWindow()
    {
        writeApart({"one", "two"});
        openDiverging();
        button("writeTogether")->click();
        auto *edit = m_page->findChild<QPlainTextEdit *>("togetherText");
        QTest::keyClicks(edit, " and half of");
        QTRY_COMPARE_WITH_TIMEOUT(drafts(), 1, 5000);
        cleanup(); // closing settles nothing
        openDiverging();
        edit = m_page->findChild<QPlainTextEdit *>("togetherText");
        QVERIFY(edit->isVisible());
        QCOMPARE(edit->toPlainText(), "two and half of");
        QCOMPARE(conflicts(), "text: one / two");
    }

    void bothAreKeptAsEntriesOfTheirOwn()
    {
        writeApart({"one", "two"});
        openDiverging();
        button("keepApart")->click();
        QTRY_VERIFY(conflicts().isEmpty());
        QCOMPARE(entries(), "table 4: one, table 4: two");
        m_stack->undo();
        QTRY_COMPARE(conflicts(), "text: one / two");
    }

    void whatTheSamePeopleWroteIsSettledAtOnce()
    {
        constexpr int many = 130; // more than are looked through at once
        std::vector<EntityId> alike{m_challenge};
        const EntityId other = m_environment.newId<EntityId>();
        {
            const auto file = WorkbookFile::open(path("mine"), m_environment);
            std::vector<Edit> edits{addition(Kind::Note, other).set(Field::Text, Value("note"))};
            for (int i = 0; i < many; ++i) {
                alike.push_back(m_environment.newId<EntityId>());
                edits.push_back(addition(Kind::Note, alike.back()).set(Field::Text, Value("note")));
            }
            QVERIFY((*file)->apply(edits));
        }
        writeApart({"one", "two"}, alike);
        QVERIFY(QFile::remove(path("1")));
        writeApart({"three", "four", "five"}, {other}); // by others
        openDiverging();
        auto *all = m_page->findChild<QCheckBox *>("allAlike");
        QTRY_VERIFY(all->isVisible());
        QVERIFY2(all->text().contains(QString::number(many)), qPrintable(all->text()));
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Space);
        QTest::mouseClick(button("takeVersion"), Qt::LeftButton);
        QTRY_COMPARE(conflicts(), "text: three / four / five");
        QCOMPARE(text(), "one");
        m_stack->undo(); // one step for all of them
        QTRY_COMPARE(conflicts().count("text: one / two"), many + 1);
    }

    void laterLeavesEverythingAndGoesOn()
    {
        const EntityId other = m_environment.newId<EntityId>();
        {
            const auto file = WorkbookFile::open(path("mine"), m_environment);
            QVERIFY((*file)->apply(addition(Kind::Note, other).set(Field::Text, Value("other"))));
        }
        writeApart({"one", "two"}, {m_challenge, other});
        openDiverging();
        QCOMPARE(label("divergingCount"), "1 of 2");
        const QStringList first = versions();
        button("laterDiverging")->click();
        QTRY_COMPARE(label("divergingCount"), "2 of 2");
        button("laterDiverging")->click();
        QTRY_COMPARE(label("divergingCount"), "1 of 2");
        QTRY_COMPARE(versions(), first);
        QCOMPARE(conflicts().count("text"), 2);
    }

    void deletedHereEditedThere()
    {
        QVERIFY(QFile::copy(path("mine"), path("other")));
        {
            const auto mine = WorkbookFile::open(path("mine"), m_environment, {"Marie", {}});
            QVERIFY((*mine)->apply(removal(**(*mine)->find(m_challenge))));
            const auto other = WorkbookFile::open(path("other"), m_environment, {"Paul", {}});
            QVERIFY((*other)->apply(
                update(**(*other)->find(m_challenge)).set(Field::Text, Value("edited"))));
        }
        combine("other");
        openDiverging();
        QStringList both = versions(); // in the order of their ids, which is anybody's guess
        both.sort();
        QCOMPARE(both, (QStringList{"edited it", "removed it"}));
        const auto take = [this](const QString &text) {
            for (QPushButton *const button : m_page->findChildren<QPushButton *>("takeVersion")) {
                if (button->text() == text)
                    return button->click();
            }
            QFAIL("no such button");
        };
        take("Keep it");
        QTRY_VERIFY(conflicts().isEmpty());
        QCOMPARE(text(), "edited");
        m_stack->undo();
        QTRY_COMPARE(conflicts().left(7), "deleted");
        QTRY_COMPARE(versions().size(), 2);
        take("Remove it");
        QTRY_VERIFY(conflicts().isEmpty());
        QCOMPARE(entries(), QString());
    }

    void theHistoryTellsAndBringsBack()
    {
        {
            const auto file = WorkbookFile::open(path("mine"), m_environment, {"Paul", {}});
            QVERIFY((*file)->apply(update(**(*file)->find(m_challenge))
                                       .set(Field::Text, Value("The train stops at six"))
                                       .set(Field::Support, Value(3))));
        }
        open();
        m_history = std::make_unique<HistoryPage>(*m_workbook, *m_stack);
        m_history->show();
        m_history->setEntity(m_challenge);
        QTRY_COMPARE(m_history->findChild<QLabel *>("historyTitle")->text(),
                     "The train stops at six");
        QTRY_COMPARE(story(), "Paul: Text: The train stops at six (Removed: bus. Added: train); "
                              "Support: 3 (Added: 3)\n"
                              "Marie: Text: The bus stops at six (); Table: Table 4 ()");
        auto *bring = m_history->findChild<QPushButton *>("bringBack");
        QVERIFY(bring);
        bring->click();
        QTRY_COMPARE(text(), "The bus stops at six");
        QTRY_VERIFY(story().startsWith(QSysInfo::machineHostName() + ": Text: The bus"));
        m_stack->undo();
        QTRY_COMPARE(text(), "The train stops at six");
        QSignalSpy left(m_history.get(), &HistoryPage::leaveRequested);
        QTest::keyClick(m_history.get(), Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void whatIsErasedIsGoneAndSaysWhy()
    {
        open();
        m_history = std::make_unique<HistoryPage>(*m_workbook, *m_stack);
        m_history->show();
        QVERIFY(QTest::qWaitForWindowActive(m_history.get()));
        m_history->setEntity(m_challenge);
        const auto shown = [this](const char *name) {
            return m_history->findChild<QLabel *>(QString(name))->text();
        };
        QTRY_COMPARE(shown("historyTitle"), "The bus stops at six");
        m_history->findChild<QPushButton *>("erase")->click();
        auto *reason = m_history->findChild<QLineEdit *>("erasureReason");
        QTRY_VERIFY(reason->hasFocus());
        auto *erase = m_history->findChild<QPushButton *>("eraseForGood");
        QVERIFY(!erase->isEnabled()); // not without a reason
        QTest::keyClicks(reason, "consent withdrawn");
        erase->click();
        QTRY_VERIFY(shown("erasureResult").startsWith("1 version"));
        QCOMPARE(text(), QString());
        QTRY_COMPARE(shown("historyTitle"), "Without a title");
        bool isTold = false;
        for (const DiffLabel *each : m_history->findChildren<DiffLabel *>())
            isTold = isTold || each->accessibleName().contains("consent withdrawn");
        QVERIFY(isTold);
    }

private:
    [[nodiscard]] QString path(const QString &name) const
    {
        return m_folder->filePath(name + ".tournee");
    }
    /// One copy a text, all combined into "mine".
    void writeApart(const QStringList &texts, std::vector<EntityId> ids = {})
    {
        if (ids.empty())
            ids = {m_challenge};
        for (int i = 1; i < texts.size(); ++i)
            QVERIFY(QFile::copy(path("mine"), path(QString::number(i))));
        for (int i = 0; i < texts.size(); ++i) {
            const auto file = WorkbookFile::open(path(i == 0 ? "mine" : QString::number(i)),
                                                 m_environment, {QString("Person %1").arg(i), {}});
            for (int earlier = 0; earlier < i; ++earlier) // so that each is later than the last
                QVERIFY((*file)->apply(addition(Kind::Note, m_environment.newId<EntityId>())));
            std::vector<Edit> edits;
            for (const EntityId id : ids)
                edits.push_back(update(**(*file)->find(id)).set(Field::Text, Value(texts[i])));
            QVERIFY((*file)->apply(edits));
        }
        for (int i = 1; i < texts.size(); ++i)
            combine(QString::number(i));
    }
    void combine(const QString &name)
    {
        const auto file = WorkbookFile::open(path("mine"), m_environment);
        QVERIFY(importInto(**file, path(name)).status == ImportSummary::Status::Imported);
    }
    void open()
    {
        m_workbook = std::make_unique<Workbook>(path("mine"), m_environment,
                                                Author{{}, QSysInfo::machineHostName()});
        m_workbook->open().waitForFinished();
        m_stack = std::make_unique<QUndoStack>();
    }
    void openDiverging()
    {
        open();
        m_page = std::make_unique<DivergingPage>(*m_workbook, m_environment, *m_stack);
        m_page->resize(1024, 600);
        m_page->show();
        m_page->begin();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->findChild<ChoiceCard *>());
        QTRY_VERIFY(m_page->findChild<ChoiceCard *>()->isVisible());
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        for (QPushButton *each : m_page->findChildren<QPushButton *>(QString(name))) {
            if (each->isVisible())
                return each;
        }
        qFatal("there is no %s", name);
    }
    [[nodiscard]] QString label(const char *name) const
    {
        return m_page->findChild<QLabel *>(QString(name))->text();
    }
    /// As they stand beside each other.
    [[nodiscard]] QStringList versions() const
    {
        QStringList all;
        for (const DiffLabel *each : m_page->findChildren<DiffLabel *>("version")) {
            if (each->isVisible())
                all << each->accessibleName();
        }
        return all;
    }
    /// "who: field: words (what changed); …", a line a step.
    [[nodiscard]] QString story() const
    {
        auto answer = m_workbook->read(
            [id = m_challenge](WorkbookFile &file) { return readHistory(file, id); });
        answer.waitForFinished();
        QStringList lines;
        const Result<EntityHistory> history = answer.result();
        for (const PastStep &step : history->steps) {
            QStringList fields;
            for (const FieldStep &field : step.fields) {
                DiffLabel words;
                if (step.isFirst)
                    words.setPlain(field.after);
                else
                    words.setTexts(field.before, field.after);
                fields << field.field + ": " + words.accessibleName() + " ("
                              + words.accessibleDescription() + ')';
            }
            lines << step.who + ": " + fields.join("; ");
        }
        return lines.join('\n');
    }
    template <typename Work>
    [[nodiscard]] auto asked(Work work) const
    {
        auto answer = m_workbook->read(work);
        answer.waitForFinished();
        return answer.result().value();
    }
    [[nodiscard]] QString text() const
    {
        return asked([id = m_challenge](WorkbookFile &file) -> Result<QString> {
            return (**file.find(id)).text(Field::Text);
        });
    }
    [[nodiscard]] int drafts() const
    {
        return asked([](WorkbookFile &file) -> Result<int> { return int(file.drafts()->size()); });
    }
    [[nodiscard]] QString entries() const
    {
        return asked([table = m_table](WorkbookFile &file) -> Result<QString> {
            QStringList all;
            const auto challenges = file.entities(Kind::Challenge);
            for (const Entity &each : *challenges) {
                if (!each.isDeleted() && each.reference(Field::Table) == table)
                    all << "table 4: " + each.text(Field::Text);
            }
            all.sort();
            return all.join(", ");
        });
    }
    [[nodiscard]] QString conflicts() const
    {
        return asked([](WorkbookFile &file) -> Result<QString> {
            QStringList all;
            const auto conflicts = History(file).conflicts();
            for (const OpenDivergence &each : *conflicts) {
                QStringList words;
                for (const PastVersion &version : each.versions)
                    words << version.value.text();
                all << QString::fromStdString(each.field) + ": " + words.join(" / ");
            }
            return all.join(", ");
        });
    }

    SystemEnvironment m_environment;
    std::unique_ptr<QTemporaryDir> m_folder;
    EntityId m_table;
    EntityId m_challenge;
    std::unique_ptr<Workbook> m_workbook;
    std::unique_ptr<QUndoStack> m_stack;
    std::unique_ptr<DivergingPage> m_page;
    std::unique_ptr<HistoryPage> m_history;
};

QTEST_MAIN(TestDiverging)
#include "tst_diverging.moc"
