// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/captureheader.h"

#include "ui/capture/capturemark.h"
#include "ui/capture/elidedlabel.h"
#include "ui/capture/entrydelegate.h"
#include "ui/capture/roundbutton.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace tournee {

CaptureHeader::CaptureHeader(const Workbook &workbook, QWidget *parent)
    : QWidget(parent)
    , m_leave(new QPushButton)
    , m_place(new ElidedLabel)
    , m_round(new RoundButton)
    , m_next(new QPushButton)
    , m_saved(new CaptureMark(workbook))
    , m_question(new QLabel)
{
    setRole(m_place, Role::Secondary);
    setRole(m_question, Role::Section);
    setRole(m_next, Role::Quiet);
    setRole(m_leave, Role::Quiet);
    m_leave->setObjectName("leave");
    m_leave->setFocusPolicy(Qt::NoFocus);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setObjectName("question");
    m_round->setObjectName("round");
    m_next->setObjectName("nextRound");
    // The keyboard belongs to the capture line; both have their keys.
    m_round->setFocusPolicy(Qt::NoFocus);
    m_next->setFocusPolicy(Qt::NoFocus);

    auto *const line = new QHBoxLayout;
    arrange(line, space::within);
    line->addWidget(m_leave);
    line->addWidget(m_place, 1);
    line->addWidget(m_round);
    line->addWidget(m_next);
    line->addSpacing(scaled(space::within));
    line->addWidget(m_saved);
    auto *const all = new QVBoxLayout(this);
    arrange(all, space::within);
    all->addLayout(line);
    all->addWidget(m_question);

    connect(m_leave, &QPushButton::clicked, this, &CaptureHeader::leaveRequested);
    connect(m_next, &QPushButton::clicked, this, &CaptureHeader::nextRoundRequested);
    retranslateUi();
}

/// Stands over the column of entries.
void CaptureHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    align();
}

void CaptureHeader::align()
{
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const QRect column = EntryDelegate::column(QRect(0, 0, width() - scrollBar, 0));
    layout()->setContentsMargins(column.left(), 0, width() - 1 - column.right(), 0);
    m_question->setContentsMargins(scaled(space::between), 0, scaled(space::between), 0);
}

void CaptureHeader::setPlace(const Entity &session, const Entity &table)
{
    m_workshop = session.text(Field::Title);
    m_tableName = table.text(Field::Name);
    m_number = table.number(Field::Number);
    showPlace();
}

void CaptureHeader::setRounds(const std::vector<Entity> &rounds, EntityId current,
                              const QString &question)
{
    m_rounds = rounds;
    m_current = current;
    m_question->setText(question);
    m_question->setVisible(!question.isEmpty());
    showRounds();
}

void CaptureHeader::retranslateUi()
{
    m_leave->setText(tr("← Tables"));
    m_next->setText(tr("Next round"));
    m_next->setToolTip(tr("Ctrl+Page Down"));
    m_round->setAccessibleName(tr("Round"));
    m_saved->retranslateUi();
    showPlace();
    showRounds();
}

void CaptureHeader::showPlace()
{
    // The table first: what is cut off in a narrow window is what everybody in the room knows.
    QStringList parts;
    if (m_number > 0)
        parts << tr("Table %1").arg(m_number);
    if (!m_tableName.isEmpty())
        parts << m_tableName;
    if (!m_workshop.isEmpty())
        parts << m_workshop;
    m_place->setText(parts.join(" · "));
    m_place->setShortest(parts.isEmpty() ? QString() : parts.front());
}

void CaptureHeader::showRounds()
{
    m_round->menu()->clear();
    auto *const choices = new QActionGroup(m_round->menu());
    int number = 0;
    int current = 0;
    for (const Entity &round : m_rounds) {
        ++number;
        const QString title = round.text(Field::Title);
        QAction *const choice = m_round->menu()->addAction(
            title.isEmpty() ? tr("Round %1").arg(number)
                            : tr("Round %1 · %2").arg(number).arg(title));
        choice->setCheckable(true);
        choice->setChecked(round.id == m_current);
        choices->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, id = round.id] { emit roundChosen(id); });
        if (round.id == m_current) {
            current = number;
            m_round->setRound(choice->text());
        }
    }
    if (current == 0)
        m_round->setRound(tr("Choose the round"));
    m_round->setVisible(!m_rounds.empty());
    m_next->setVisible(m_rounds.size() > 1);
    m_next->setEnabled(current < number);
}

} // namespace tournee
