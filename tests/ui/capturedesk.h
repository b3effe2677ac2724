// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/capture/capturemodel.h"
#include "ui/capture/capturepage.h"
#include "ui/capture/entryedit.h"
#include "ui/theme/kindmark.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QLabel>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <map>
#include <memory>

namespace tournee {

/// A workbook with one workshop of two rounds and one table, and a capture page on it.
class CaptureDesk
{
public:
    CaptureDesk()
    {
        auto file = WorkbookFile::create(path("notes.tournee"), environment);
        Q_ASSERT(file);
        session = environment.newId<EntityId>();
        table = environment.newId<EntityId>();
        std::vector<Edit> edits{
            addition(Kind::Session, session).set(Field::Title, Value("Rimouski")),
            addition(Kind::Table, table).set(Field::Session, session).set(Field::Number, Value(4)),
        };
        for (const char *title : {"Challenges", "Solutions"}) {
            rounds.push_back(environment.newId<EntityId>());
            edits.push_back(addition(Kind::Round, rounds.back())
                                .set(Field::Session, session)
                                .set(Field::Title, Value(title))
                                .set(Field::Question, Value("What emerges?"))
                                .set(Field::Purpose, Value("discussion")));
        }
        const auto applied = (*file)->apply(edits);
        Q_ASSERT(applied);
    }
    ~CaptureDesk() { leave(); }

    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

    /// Opens the table in a window, as one does at the start.
    void sit(const QString &name = "notes.tournee")
    {
        open(name);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(property("round").toString().startsWith("Round "));
        QTRY_VERIFY(line()->hasFocus() || editor());
    }
    /// The same, without waiting until the table is read.
    void open(const QString &name)
    {
        workbook = std::make_unique<Workbook>(path(name), environment, Author{});
        workbook->open().waitForFinished();
        undoStack = std::make_unique<QUndoStack>();
        page = std::make_unique<CapturePage>(*workbook, environment, *undoStack);
        page->resize(1024, 600);
        page->setTable(table);
        page->show();
        page->activateWindow();
        line()->setFocus();
    }
    /// Closes in good order.
    void leave()
    {
        page.reset();
        undoStack.reset();
        workbook.reset();
    }
    /// What a battery that dies leaves behind: the file as it is now, once the mark says "saved".
    void dieAndSit()
    {
        QTRY_COMPARE(workbook->savedState(), Workbook::SavedState::Saved);
        QVERIFY(QFile::copy(path("notes.tournee"), path("after.tournee")));
        leave();
        sit("after.tournee");
    }

    [[nodiscard]] EntryEdit *line() const { return page->findChild<EntryEdit *>("captureLine"); }
    [[nodiscard]] EntryEdit *editor() const { return page->findChild<EntryEdit *>("entryEditor"); }
    [[nodiscard]] QListView *list() const { return page->findChild<QListView *>("entries"); }
    [[nodiscard]] CaptureModel *model() const
    {
        return static_cast<CaptureModel *>(list()->model());
    }
    [[nodiscard]] QString label(const char *name) const
    {
        const auto *const label = page->findChild<QLabel *>(name);
        return label && label->isVisibleTo(page.get()) ? label->text() : QString();
    }
    [[nodiscard]] QVariant property(const char *name) const
    {
        return page->findChild<QWidget *>(name)->property("text");
    }

    /// Letter by letter, as a keyboard with these letters sends them.
    static void type(QWidget *where, const QString &text)
    {
        for (const QChar letter : text) {
            if (letter.unicode() < 128)
                QTest::keyClick(where, letter.toLatin1());
            else
                QTest::sendKeyEvent(QTest::Click, where, Qt::Key_unknown, QString(letter),
                                    Qt::NoModifier);
        }
    }
    void type(const QString &text) const { type(line(), text); }
    void enter(const QString &text) const
    {
        type(text);
        QTest::keyClick(line(), Qt::Key_Return);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(page->focusWidget(), key, modifiers);
    }

    /// The list as it is shown: "Challenge: text", indented by two a level.
    [[nodiscard]] QString shown() const
    {
        QString result;
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QModelIndex index = model()->index(row);
            if (index.data(CaptureModel::IsHeadingRole).toBool())
                continue;
            result += QString(2 * index.data(CaptureModel::DepthRole).toInt(), u' ')
                      + index.data(Qt::AccessibleTextRole).toString() + u'\n';
        }
        return result.trimmed();
    }

    /// What the disk holds, by kind in the order of creation: "solution: text -> what it answers".
    [[nodiscard]] QString onDisk(const QString &name = "notes.tournee")
    {
        auto file = WorkbookFile::open(path(name), environment);
        if (!file)
            return "does not open";
        std::map<EntityId, QString> texts;
        std::vector<Entity> all;
        for (const Kind kind : entryKinds()) {
            auto entries = (*file)->referring(kind, Field::Table, table);
            for (Entity &each : *entries) {
                texts[each.id] = each.text(Field::Text);
                if (!each.isDeleted())
                    all.push_back(std::move(each));
            }
        }
        QString result;
        for (const Entity &each : all) {
            const std::string_view kind = nameOf(each.kind);
            result += QString::fromUtf8(kind.data(), qsizetype(kind.size())) + ": "
                      + each.text(Field::Text);
            for (const EntityId challenge : each.references(Field::Challenges))
                result += " -> " + texts[challenge];
            if (const EntityId about = each.reference(Field::About); !about.isNull())
                result += " -> " + texts[about];
            result += u'\n';
        }
        return result.trimmed();
    }

    SystemEnvironment environment;
    EntityId session;
    EntityId table;
    std::vector<EntityId> rounds;
    std::unique_ptr<Workbook> workbook;
    std::unique_ptr<QUndoStack> undoStack;
    std::unique_ptr<CapturePage> page;

private:
    QTemporaryDir m_directory;
};

} // namespace tournee
