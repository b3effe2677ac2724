// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/repaircard.h"

#include "core/report/framewords.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tournee {

namespace {

QString frameIdText(const EntityId &id)
{
    return QString::fromStdString(id.toString());
}

EntityId frameIdIn(const QComboBox &box)
{
    return EntityId::fromString(box.currentData().toString().toStdString()).value_or(EntityId());
}

void chooseFrame(QComboBox &box, const EntityId &id)
{
    box.setCurrentIndex(std::max(0, box.findData(frameIdText(id))));
}

} // namespace

RepairCard::RepairCard(Workbook &workbook, QWidget *parent)
    : QFrame(parent)
    , m_workbook(workbook)
    , m_kept(makeSide("kept"))
    , m_same(makeSide("same"))
    , m_words(newText())
    , m_join(newButton(Role::Primary, "declareSame"))
    , m_close(newButton("closeRepair"))
{
    setObjectName("repairCard");
    setRole(this, Role::Card);
    m_words->setObjectName("repairWords");
    auto *column = new QVBoxLayout(this);
    arrange(column, space::within, space::between, space::within);
    auto *row = new QHBoxLayout;
    arrange(row, space::between);
    for (const Side &side : {m_kept, m_same}) {
        auto *field = new QVBoxLayout;
        arrange(field, space::half);
        field->addWidget(side.label);
        auto *boxes = new QHBoxLayout;
        arrange(boxes, space::within);
        boxes->addWidget(side.session, 2);
        boxes->addWidget(side.table, 1);
        field->addLayout(boxes);
        row->addLayout(field, 1);
    }
    column->addLayout(row);
    auto *foot = new QHBoxLayout;
    arrange(foot, space::within);
    foot->addWidget(m_words, 1);
    foot->addWidget(m_close);
    foot->addWidget(m_join);
    column->addLayout(foot);
    for (Side *const side : {&m_kept, &m_same}) {
        connect(side->session, &QComboBox::currentIndexChanged, this, [this, side] {
            showTables(*side);
            preview();
        });
        connect(side->table, &QComboBox::currentIndexChanged, this, &RepairCard::preview);
    }
    connect(m_join, &QPushButton::clicked, this, &RepairCard::join);
    connect(m_close, &QPushButton::clicked, this, &RepairCard::closed);
    retranslateUi();
}

RepairCard::Side RepairCard::makeSide(const char *name)
{
    const Side side{newLabel(Role::Field), new QComboBox, new QComboBox};
    side.session->setObjectName(QLatin1String(name) + QLatin1String("Session"));
    side.table->setObjectName(QLatin1String(name) + QLatin1String("Table"));
    side.label->setBuddy(side.session);
    for (QComboBox *box : {side.session, side.table})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return side;
}

void RepairCard::setSessions(const std::vector<SessionCoverage> &sessions)
{
    m_sessions = sessions;
    for (Side *const side : {&m_kept, &m_same}) {
        showSessions(*side);
        showTables(*side);
    }
    preview();
}

void RepairCard::begin(const EntityId &table)
{
    for (const SessionCoverage &session : m_sessions) {
        for (const TableCoverage &each : session.tables) {
            if (each.table.id != table)
                continue;
            for (const Side &side : {m_kept, m_same})
                chooseFrame(*side.session, session.session.id);
            chooseFrame(*m_same.table, table);
        }
    }
    m_kept.session->setFocus();
}

void RepairCard::showSessions(Side &side)
{
    const QSignalBlocker quiet(side.session);
    const EntityId before = frameIdIn(*side.session);
    side.session->clear();
    for (const SessionCoverage &each : m_sessions) {
        const QString title = each.session.text(Field::Title).simplified();
        side.session->addItem(title.isEmpty() ? tr("Workshop without a title") : title,
                              frameIdText(each.session.id));
    }
    chooseFrame(*side.session, before);
}

void RepairCard::showTables(Side &side)
{
    const QSignalBlocker quiet(side.table);
    const EntityId before = frameIdIn(*side.table);
    const EntityId session = frameIdIn(*side.session);
    side.table->clear();
    side.table->addItem(tr("The whole workshop"), QString());
    for (const SessionCoverage &each : m_sessions) {
        if (each.session.id != session)
            continue;
        for (const TableCoverage &table : each.tables) {
            QString words = table.table.value(Field::Number).isNull()
                                ? tr("Table without a number")
                                : tr("Table %1").arg(table.table.number(Field::Number));
            words += tr(" (%n entries)", nullptr, static_cast<int>(table.entries));
            side.table->addItem(words, frameIdText(table.table.id));
        }
    }
    chooseFrame(*side.table, before);
}

EntityId RepairCard::chosen(const Side &side) const
{
    const EntityId table = frameIdIn(*side.table);
    return table.isNull() ? frameIdIn(*side.session) : table;
}

void RepairCard::preview()
{
    m_isReady = false;
    m_join->setEnabled(false);
    const EntityId kept = chosen(m_kept);
    const EntityId same = chosen(m_same);
    const bool isAlike = frameIdIn(*m_kept.table).isNull() == frameIdIn(*m_same.table).isNull();
    const int previewing = ++m_previewing;
    if (kept == same || !isAlike) {
        m_words->setText(isAlike ? tr("Choose two different tables or workshops.")
                                 : tr("Choose two tables, or two whole workshops."));
        return;
    }
    const auto work = [kept, same](WorkbookFile &file) {
        return declareSame(file, kept, same, {}, ImportMode::Preview);
    };
    whenAnswered(m_workbook.read(work), this, [this, previewing](const Result<FrameJoin> &join) {
        if (previewing != m_previewing)
            return;
        m_isReady = join.has_value();
        m_words->setText(join ? joinSentence(*join, true) : QString());
        m_join->setEnabled(m_isReady);
    });
}

void RepairCard::join()
{
    if (!m_isReady)
        return;
    m_isReady = false;
    m_join->setEnabled(false);
    const auto work = [kept = chosen(m_kept),
                       same = chosen(m_same)](WorkbookFile &file) -> Result<FrameJoin> {
        const auto name = joinName(file, kept, same);
        if (!name)
            return name.error();
        return declareSame(file, kept, same, *name);
    };
    whenAnswered(m_workbook.read(work), this, [this](const Result<FrameJoin> &join) {
        if (!join) {
            emit failed(join.error());
            preview();
            return;
        }
        m_workbook.announce(join->changes);
        emit closed();
    });
}

void RepairCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        setSessions(std::vector(m_sessions));
    }
}

void RepairCard::retranslateUi()
{
    m_kept.label->setText(tr("This one is kept"));
    m_same.label->setText(tr("And this one is the same"));
    for (const Side &side : {m_kept, m_same})
        side.table->setAccessibleName(side.label->text());
    m_join->setText(tr("Declare them the same"));
    m_close->setText(tr("Close"));
}

} // namespace tournee
