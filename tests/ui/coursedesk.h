// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/capturedraft.h"
#include "ui/course/coursepage.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>

namespace tournee {

/// A workbook with one workshop of three rounds, one table and what it said, and the pages of its course.
class CourseDesk
{
public:
    CourseDesk()
    {
        auto file = WorkbookFile::create(path("notes.tournee"), environment);
        Q_ASSERT(file);
        const EntityId tour = newId();
        session = newId();
        table = newId();
        challenge = newId();
        solution = newId();
        lonely = newId();
        std::vector<Edit> edits{
            addition(Kind::Tour, tour).set(Field::GuidingQuestion, Value("What emerges?")),
            addition(Kind::Session, session)
                .set(Field::Tour, tour)
                .set(Field::Title, Value("Rimouski")),
            addition(Kind::Table, table).set(Field::Session, session).set(Field::Number, Value(4)),
        };
        const std::pair<const char *, int> prepared[] = {
            {"Welcome", 10}, {"Discussion", 20}, {"Priorities", 15}};
        for (const auto &[title, minutes] : prepared) {
            rounds.push_back(newId());
            edits.push_back(addition(Kind::Round, rounds.back())
                                .set(Field::Session, session)
                                .set(Field::Title, Value(title))
                                .set(Field::Minutes, Value(minutes)));
        }
        edits.push_back(said(Kind::Challenge, challenge, "The bus is gone"));
        edits.push_back(
            said(Kind::Solution, solution, "A cooperative").include(Field::Challenges, challenge));
        edits.push_back(said(Kind::Challenge, lonely, "No nursery"));
        const auto applied = (*file)->apply(edits);
        Q_ASSERT(applied);
    }
    ~CourseDesk() { leave(); }

    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] EntityId newId() { return environment.newId<EntityId>(); }
    [[nodiscard]] Edit said(Kind kind, EntityId id, const char *text) const
    {
        Edit edit = addition(kind, id);
        edit.set(Field::Table, table).set(Field::Round, rounds[1]).set(Field::Text, Value(text));
        return edit;
    }

    /// Opens a step in a window, as one does from the notes.
    void enter(CourseStep step)
    {
        open();
        page = std::make_unique<CoursePage>(ground());
        page->resize(1024, 600);
        page->show();
        page->activateWindow();
        page->enter(table, step);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(page->table().isOpen());
    }
    void open()
    {
        workbook = std::make_unique<Workbook>(path("notes.tournee"), environment, Author{});
        workbook->open().waitForFinished();
        undoStack = std::make_unique<QUndoStack>();
    }
    [[nodiscard]] CourseGround ground()
    {
        return {*workbook,
                environment,
                *undoStack,
                chooser,
                [this] {
                    ++sealed;
                    return std::vector<std::string>();
                },
                [this] { return drives; }};
    }
    void leave()
    {
        page.reset();
        undoStack.reset();
        workbook.reset();
    }

    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        // Several pages have one of that name; the one that can be seen is meant.
        const auto all = page->findChildren<T *>(name);
        for (T *const each : all) {
            if (each->isVisibleTo(page.get()))
                return each;
        }
        return all.isEmpty() ? nullptr : all.front();
    }
    /// What stands on the label, when it can be seen.
    [[nodiscard]] QString label(const char *name) const
    {
        const auto *const label = child<QLabel>(name);
        return label && label->isVisibleTo(page.get()) ? label->text() : QString();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *const focused = page->focusWidget();
        QTest::keyClick(focused ? focused : page.get(), key, modifiers);
    }
    void click(const char *name) const
    {
        QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton);
    }

    /// As the disk has it, once all is saved.
    [[nodiscard]] Entity onDisk(EntityId id)
    {
        const auto found = workbook->read([id](WorkbookFile &file) { return file.find(id); });
        const auto answer = found.result();
        Q_ASSERT(answer && *answer);
        return **answer;
    }

    SystemEnvironment environment;
    EntityId session;
    EntityId table;
    EntityId challenge; ///< which the solution answers
    EntityId solution;
    EntityId lonely; ///< a challenge that nothing answers
    std::vector<EntityId> rounds;
    FileChooser chooser;
    std::vector<Drive> drives;
    int sealed = 0; ///< how often the words being typed were made edits
    std::unique_ptr<Workbook> workbook;
    std::unique_ptr<QUndoStack> undoStack;
    std::unique_ptr<CoursePage> page;

private:
    QTemporaryDir m_directory;
};

} // namespace tournee
