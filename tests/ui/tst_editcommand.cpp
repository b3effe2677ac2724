// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editcommand.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tournee;

class TestEditCommand final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(".?"));
        m_folder = std::make_unique<QTemporaryDir>();
        m_workbook = std::make_unique<Workbook>(m_folder->filePath("a.tournee"), m_environment,
                                                Author{"Test", "Laptop"});
        m_stack = std::make_unique<QUndoStack>();
        auto created = m_workbook->create();
        QTRY_VERIFY(created.isFinished());
        QVERIFY(created.result());
        m_id = m_environment.newId<EntityId>();
    }
    void cleanup()
    {
        m_stack.reset();
        m_workbook.reset();
    }

    void undoAndRedoSwapTheValue()
    {
        write("Relève");
        write("Relève des fermes");
        QTRY_COMPARE(title(), "Relève des fermes");
        m_stack->undo();
        QTRY_COMPARE(title(), "Relève");
        m_stack->redo();
        QTRY_COMPARE(title(), "Relève des fermes");
        m_stack->undo();
        m_stack->undo();
        QTRY_VERIFY(isDeleted());
    }

    void undoBeforeTheAnswerKeepsTheOrder()
    {
        // Nothing of this has reached the disk when the last line is asked for.
        write("one");
        write("two");
        m_stack->undo();
        m_stack->redo();
        m_stack->undo();
        write("three");
        QTRY_VERIFY(m_workbook->savedState() == Workbook::SavedState::Saved);
        QTRY_COMPARE(title(), "three");
        m_stack->undo();
        QTRY_COMPARE(title(), "one");
    }

    void aRefusedEditIsReportedAndLeavesNoStep()
    {
        write("one");
        QTRY_COMPARE(title(), "one");
        QSignalSpy refused(&EditQueue::of(*m_stack, *m_workbook), &EditQueue::refused);
        const auto answer =
            applyEdit(*m_workbook, *m_stack, "Wrong",
                      {addition(Kind::Session, m_id).set(Field::Status, Value("no such word"))});
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().code, ErrorCode::InvalidValue);
        QCOMPARE(m_stack->count(), 1);
        m_stack->undo();
        QTRY_VERIFY(isDeleted());
    }

    void anEditThatChangesNothingLeavesNoStep()
    {
        write("one");
        const auto answer = write("one");
        QTRY_VERIFY(answer.isFinished());
        QTRY_COMPARE(m_stack->count(), 1);
    }

private:
    QFuture<Result<Applied>> write(const char *title)
    {
        return applyEdit(*m_workbook, *m_stack, "Title",
                         {addition(Kind::Session, m_id).set(Field::Title, Value(title))});
    }
    std::optional<Entity> session()
    {
        auto answer = m_workbook->read([id = m_id](WorkbookFile &file) { return file.find(id); });
        answer.waitForFinished();
        return answer.result().value();
    }
    QString title()
    {
        const auto entity = session();
        return entity ? entity->text(Field::Title) : QString();
    }
    bool isDeleted()
    {
        const auto entity = session();
        return !entity || entity->isDeleted();
    }

    SystemEnvironment m_environment;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbook> m_workbook;
    std::unique_ptr<QUndoStack> m_stack;
    EntityId m_id;
};

QTEST_MAIN(TestEditCommand)
#include "tst_editcommand.moc"
