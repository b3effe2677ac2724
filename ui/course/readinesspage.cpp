// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/course/readinesspage.h"

#include "core/report/words.h"
#include "core/storage/workbook.h"
#include "ui/closing/donemark.h"
#include "ui/course/coursetable.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QtConcurrentRun>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace tournee {

namespace {

enum Check : std::size_t { Room, Clock, Writing, Power, Spelling, CheckCount };

constexpr auto testSlot = "test";
constexpr qint64 aDay = 24 * 60 * 60 * qint64{1000};

} // namespace

ReadinessPage::ReadinessPage(CourseTable &table, const CourseGround &ground, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_ground(ground)
    , m_heading(newLabel(Role::Page))
    , m_summary(newText())
    , m_start(newButton(Role::Primary, "readyStart"))
    , m_again(newButton("readyAgain"))
{
    setObjectName("readinessPage");
    m_summary->setObjectName("readySummary");
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between, space::around, space::between);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    QFrame *card = newCard();
    for (std::size_t i = 0; i < CheckCount; ++i) {
        const Line line{new DoneMark, newText()};
        line.words->setObjectName(QString("ready-%1").arg(i));
        auto *row = new QHBoxLayout;
        arrange(row, space::within);
        row->addWidget(line.mark, 0, Qt::AlignTop);
        row->addSpacing(space::half);
        row->addWidget(line.words, 1);
        columnOf(card)->addLayout(row);
        m_lines.push_back(line);
    }
    column->addWidget(card);
    auto *buttons = new QHBoxLayout;
    arrange(buttons, space::within);
    buttons->addWidget(m_start);
    buttons->addWidget(m_again);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    arrange(all, 0);
    all->addWidget(newScrollArea(content, measure::column));

    connect(m_start, &QPushButton::clicked, this, &ReadinessPage::leaveRequested);
    connect(m_again, &QPushButton::clicked, this, &ReadinessPage::begin);
    retranslateUi();
}

void ReadinessPage::begin()
{
    m_readiness.reset();
    m_note.reset();
    retranslateUi();
    const QString path = m_ground.workbook.path();
    const QString language = isUiEnglish() ? "en" : "fr";
    whenAnswered(QtConcurrent::run([path, language] { return readinessOf(path, language); }), this,
                 [this](const Readiness &readiness) {
                     m_readiness = readiness;
                     retranslateUi();
                 });
    writeTestNote();
    m_start->setFocus();
}

/// As a draft: it goes the whole way to the disk and leaves nothing in the notes.
void ReadinessPage::writeTestNote()
{
    const auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    const qint64 now = m_ground.environment.now().milliseconds;
    const std::string words = std::to_string(now);
    const auto note = [this](bool isDone, qint64 milliseconds) {
        m_note = TestNote{isDone, milliseconds};
        retranslateUi();
    };
    const auto look = [words](WorkbookFile &file) -> Result<bool> {
        const auto drafts = file.drafts();
        if (!drafts)
            return drafts.error();
        return std::ranges::any_of(*drafts, [&](const Draft &each) {
            return each.slot == testSlot && each.content == words;
        });
    };
    whenAnswered(m_ground.workbook.saveDraft({testSlot, words, now}), this,
                 [this, clock, look, note](const Result<void> &saved) {
                     const qint64 milliseconds = clock->elapsed();
                     if (!saved) {
                         note(false, milliseconds);
                         return;
                     }
                     whenAnswered(m_ground.workbook.read(look), this,
                                  [this, note, milliseconds](const Result<bool> &isThere) {
                                      note(isThere && *isThere, milliseconds);
                                      m_ground.workbook.discardDraft(testSlot);
                                  });
                 });
}

/// Not before the table was prepared. What day it is, the person sees.
bool ReadinessPage::isClockSane() const
{
    const qint64 now = m_ground.environment.now().milliseconds;
    return now + aDay > m_table.table().created.milliseconds;
}

void ReadinessPage::showLine(std::size_t place, bool isDone, const QString &words)
{
    m_lines[place].mark->setDone(isDone);
    m_lines[place].words->setText(words);
}

void ReadinessPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ReadinessPage::retranslateUi()
{
    const QLocale locale;
    m_heading->setText(tr("Before starting"));
    m_start->setText(tr("Take notes"));
    m_again->setText(tr("Check again"));
    const QString wait = tr("One moment…");
    for (const Line &line : m_lines)
        showLine(static_cast<std::size_t>(&line - m_lines.data()), false, wait);

    const Moment now = m_ground.environment.now();
    const QDateTime time =
        QDateTime::fromMSecsSinceEpoch(now.milliseconds, Qt::OffsetFromUTC, now.offsetMinutes * 60);
    const QString clock = tr("%1, %2").arg(locale.toString(time.date(), QLocale::LongFormat),
                                           QLocale::c().toString(time.time(), "HH:mm"));
    showLine(Clock, isClockSane(),
             isClockSane()
                 ? tr("The clock says %1.").arg(clock)
                 : tr("The clock says %1, which is before this table was prepared. Set it in "
                      "the system.")
                       .arg(clock));
    if (m_note)
        showLine(Writing, m_note->isDone,
                 m_note->isDone
                     ? tr("A test note was written, read back and taken away again, in "
                          "%1 milliseconds.")
                           .arg(locale.toString(m_note->milliseconds))
                     : tr("A test note could not be written. Look at the disk before you "
                          "start."));
    bool isReady = isClockSane() && m_note && m_note->isDone && m_readiness;
    if (m_readiness) {
        const QString room = locale.formattedDataSize(m_readiness->bytesFree, 0);
        showLine(Room, m_readiness->hasRoom(),
                 m_readiness->hasRoom()
                     ? tr("%1 are free on the disk.").arg(room)
                     : tr("Only %1 are free on the disk: make room before you start.").arg(room));
        QString power = tr("The computer runs on the mains.");
        if (m_readiness->battery) {
            const QString percent = locale.toString(m_readiness->battery->percent);
            power = m_readiness->battery->isCharging
                        ? tr("The battery is at %1% and plugged in.").arg(percent)
                    : m_readiness->hasPower()
                        ? tr("The battery is at %1%.").arg(percent)
                        : tr("The battery is at %1%: plug it in.").arg(percent);
        }
        showLine(Power, m_readiness->hasPower(), power);
        showLine(Spelling, m_readiness->hasDictionary,
                 m_readiness->hasDictionary
                     ? tr("The dictionary is there.")
                     : tr("There is no dictionary: spelling will not be checked."));
        isReady = isReady && m_readiness->hasRoom() && m_readiness->hasPower();
    }
    m_summary->setText(isReady ? tr("Everything is ready.")
                               : tr("Look at what has no tick. You can take notes in any case."));
}

} // namespace tournee
