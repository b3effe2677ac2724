// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/soak.h"

#include "core/storage/capturedraft.h"
#include "tests/bench/desk.h"
#include "tests/bench/stallwatch.h"
#include "tests/bench/typist.h"
#include "ui/capture/capturemodel.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

#include <unistd.h>

#include <optional>
#include <random>
#include <set>

namespace tournee {

namespace {

constexpr auto pauseBetweenKeys = std::chrono::milliseconds(15); // twenty a sentence read aloud
constexpr double mostGrowthMiB =
    64; ///< undo steps and texts of hours; no leak of a page or a picture
constexpr int mostStalls = 0;

/// What the table holds, as texts.
using Notes = std::multiset<QString>;

double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    require(file.open(QIODevice::ReadOnly), "the system tells how much memory is held");
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * double(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

class NoteTaker
{
public:
    explicit NoteTaker(BenchDesk &desk) : m_desk(desk), m_notes(notesShown()) {}

    void takeOneNote()
    {
        const int deed = number(10);
        if (deed < 4)
            write();
        else if (deed == 4)
            mistype();
        else if (deed == 5)
            correct();
        else if (deed == 6)
            paste();
        else if (deed == 7)
            move();
        else if (deed == 8)
            remove();
        else
            takeBack();
        ++m_deeds;
    }
    [[nodiscard]] int deeds() const { return m_deeds; }
    [[nodiscard]] const Notes &notes() const { return m_notes; }
    [[nodiscard]] Notes notesShown() const
    {
        Notes notes;
        const auto &model = *m_desk.list()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            if (!index.data(CaptureModel::IsHeadingRole).toBool())
                notes.insert(index.data().toString());
        }
        return notes;
    }

private:
    [[nodiscard]] int number(int below) { return int(m_chance() % unsigned(below)); }
    [[nodiscard]] QString sentence()
    {
        static const QStringList words{"la",      "coopérative", "répare",  "vélos",   "été",
                                       "cœur",    "village",     "avec",    "jeunes",  "anciens",
                                       "naïveté", "transport",   "marchhé", "l’école", "forêt"};
        QString text = QStringLiteral("Note %1").arg(++m_written);
        for (int i = 4 + number(8); i > 0; --i)
            text += u' ' + words[number(int(words.size()))];
        return text;
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
        Typist::rest(pauseBetweenKeys);
    }
    static void type(const QString &text)
    {
        for (const QChar letter : text) {
            if (letter == u'\n')
                key(Qt::Key_Return, Qt::ShiftModifier);
            else
                QTest::sendKeyEvent(QTest::Click, QGuiApplication::focusWindow(), Qt::Key_unknown,
                                    QString(letter), Qt::NoModifier);
            Typist::rest(pauseBetweenKeys);
        }
    }
    void chooseKind()
    {
        constexpr Qt::Key kinds[] = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5};
        key(kinds[number(5)], Qt::ControlModifier);
    }
    /// The last deed may be taken back to what there was before.
    void became(Notes notes) { m_before = std::exchange(m_notes, std::move(notes)); }
    void noted(const QString &text)
    {
        Notes notes = m_notes;
        notes.insert(text);
        became(std::move(notes));
        m_last = text;
    }

    void write()
    {
        if (number(3) == 0)
            chooseKind();
        if (number(4) == 0)
            key(Qt::Key_Tab);
        QString text = sentence();
        if (number(5) == 0)
            text += u'\n' + sentence();
        type(text);
        if (number(3) == 0)
            type(QStringLiteral(" =%1").arg(1 + number(30))); // becomes a mark, not words
        key(Qt::Key_Return);
        noted(text);
    }
    void mistype()
    {
        const QString text = sentence();
        type(text + QStringLiteral("xyz"));
        for (int i = 0; i < 3; ++i)
            key(Qt::Key_Backspace);
        key(Qt::Key_Return);
        noted(text);
    }
    /// Up leads into the entry written last.
    void correct()
    {
        if (m_last.isEmpty())
            return;
        key(Qt::Key_Up);
        key(Qt::Key_End, Qt::ControlModifier);
        type(QStringLiteral(" bis"));
        key(Qt::Key_Return);
        const QString text = m_last + QStringLiteral(" bis");
        Notes notes = m_notes;
        notes.erase(notes.find(m_last));
        notes.insert(text);
        became(std::move(notes));
        m_last = text;
    }
    void paste()
    {
        const QString text = sentence();
        QGuiApplication::clipboard()->setText(text);
        key(Qt::Key_V, Qt::ControlModifier);
        key(Qt::Key_Return);
        noted(text);
    }
    /// Into the list, one place up, and back.
    void move()
    {
        key(Qt::Key_Up, Qt::ControlModifier);
        key(Qt::Key_Up, Qt::AltModifier);
        key(Qt::Key_Escape);
        m_before.reset(); // taking it back changes no words: see takeBack()
    }
    void remove()
    {
        if (m_last.isEmpty())
            return;
        const QString text = sentence();
        type(text);
        key(Qt::Key_Return);
        noted(text);
        key(Qt::Key_Up, Qt::ControlModifier); // to the last line of the list, not always this one
        const QString chosen = m_desk.list()->currentIndex().data().toString();
        key(Qt::Key_Delete);
        key(Qt::Key_Escape);
        Notes notes = m_notes;
        require(notes.contains(chosen), "what is chosen is known");
        notes.erase(notes.find(chosen));
        became(std::move(notes));
        m_last.clear();
    }
    void takeBack()
    {
        if (!m_before)
            return;
        m_desk.until([this] { return m_desk.isSaved(); }, "everything is saved");
        key(Qt::Key_Z, Qt::ControlModifier);
        m_notes = *std::exchange(m_before, std::nullopt);
        m_last.clear(); // which one Up leads to depends on what came back
    }

    BenchDesk &m_desk;
    std::mt19937 m_chance{2026};
    Notes m_notes;
    std::optional<Notes> m_before;
    QString m_last; ///< where Up leads; empty when that is not sure
    int m_written = 0;
    int m_deeds = 0;
};

Notes notesOnDisk(const QString &workbook, const std::multiset<QString> &like)
{
    SystemEnvironment environment;
    const auto file = WorkbookFile::open(workbook, environment);
    require(file.has_value(), "the workbook opens");
    const auto place = tableToReturnTo(**file);
    require(place && !place->isNull(), "the table is there");
    Notes notes;
    for (const Kind kind : entryKinds()) {
        const auto entries = (*file)->referring(kind, Field::Table, *place);
        require(entries.has_value(), "the entries can be read");
        for (const Entity &entry : *entries) {
            if (!entry.isDeleted())
                notes.insert(entry.text(Field::Text));
        }
    }
    for (const QString &each : notes) {
        if (!like.contains(each))
            std::fprintf(stderr, "on the disk only: %s\n", qUtf8Printable(each));
    }
    for (const QString &each : like) {
        if (!notes.contains(each))
            std::fprintf(stderr, "not on the disk: %s\n", qUtf8Printable(each));
    }
    return notes;
}

} // namespace

void soakCapture(const QString &workbook, std::chrono::seconds time)
{
    using Clock = std::chrono::steady_clock;
    Notes expected;
    {
        BenchDesk desk(workbook, {1024, 600});
        NoteTaker somebody(desk);
        for (int i = 0; i < 30; ++i)
            somebody.takeOneNote(); // dictionaries and caches are there from now on
        const double before = residentMiB();
        const StallWatch watch;
        const auto end = Clock::now() + time;
        while (Clock::now() < end) {
            somebody.takeOneNote();
            if (somebody.deeds() % 50 == 0) {
                BenchDesk::until([&] { return desk.isSaved(); }, "everything is saved");
                require(somebody.notes() == somebody.notesShown(),
                        "the window shows what was written");
            }
        }
        const double grown = residentMiB() - before;
        std::printf("%d deeds; memory grew by %.1f MiB (at most %.0f); stalls over 50 ms: %d, the "
                    "longest %.0f ms\n",
                    somebody.deeds(), grown, mostGrowthMiB, watch.stalls(), watch.longest());
        std::fflush(stdout);
        require(grown <= mostGrowthMiB, "memory stays what it was");
        require(watch.stalls() <= mostStalls, "the window never stands still");
        expected = somebody.notes();
    }
    require(notesOnDisk(workbook, expected) == expected, "the file holds what was written");
}

} // namespace tournee
