// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/roundrow.h"

#include "core/report/words.h"
#include "ui/prepare/formbinding.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tournee {

RoundRow::RoundRow(QWidget *parent)
    : QFrame(parent)
    , m_binding(new FormBinding(this))
    , m_heading(newLabel(Role::Strong))
    , m_up(newButton(Role::Quiet, "earlier"))
    , m_down(newButton(Role::Quiet, "later"))
    , m_remove(newButton(Role::Quiet, "removeRound"))
    , m_titleLabel(newLabel(Role::Field))
    , m_title(new QLineEdit)
    , m_purposeLabel(newLabel(Role::Field))
    , m_purpose(new QComboBox)
    , m_minutesLabel(newLabel(Role::Field))
    , m_minutes(new QSpinBox)
    , m_questionLabel(newLabel(Role::Field))
    , m_question(new QLineEdit)
{
    setRole(this, Role::Card);
    m_title->setObjectName("roundTitle");
    m_purpose->setObjectName("purpose");
    m_minutes->setObjectName("minutes");
    m_question->setObjectName("question");
    m_minutes->setRange(0, 600);
    m_minutes->setSpecialValueText(QStringLiteral("–"));
    m_minutes->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page
    m_purpose->setFocusPolicy(Qt::StrongFocus);
    m_purpose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_purpose->setMinimumContentsLength(8);
    m_purpose->addItem(QString());
    for (const std::string_view choice : spec(Kind::Round, Field::Purpose).choices)
        m_purpose->addItem(QString(),
                           QString::fromUtf8(choice.data(), static_cast<qsizetype>(choice.size())));

    auto *column = new QVBoxLayout(this);
    arrange(column, space::within, space::around, space::between);
    auto *head = new QHBoxLayout;
    arrange(head, 0);
    head->addWidget(m_heading, 1);
    head->addWidget(m_up);
    head->addWidget(m_down);
    head->addWidget(m_remove);
    column->addLayout(head);
    auto *first = new QHBoxLayout;
    arrange(first, space::between);
    addField(first, m_titleLabel, m_title);
    addField(first, m_purposeLabel, m_purpose);
    addField(first, m_minutesLabel, m_minutes);
    first->setStretch(0, 5);
    first->setStretch(1, 3);
    first->setStretch(2, 2);
    column->addLayout(first);
    addField(column, m_questionLabel, m_question);

    m_binding->bind(m_title, Field::Title);
    m_binding->bind(m_purpose, Field::Purpose);
    m_binding->bind(m_minutes, Field::Minutes);
    m_binding->bind(m_question, Field::Question);
    connect(m_binding, &FormBinding::edited, this, &RoundRow::edited);
    connect(m_up, &QPushButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_remove, &QPushButton::clicked, this, &RoundRow::removalRequested);
    retranslateUi();
}

void RoundRow::setRound(const Entity &round, int number)
{
    m_number = number;
    m_binding->setEntity(round);
    retranslateUi();
}

const Entity &RoundRow::round() const
{
    return m_binding->entity();
}

void RoundRow::commit()
{
    m_binding->commit();
}

void RoundRow::begin()
{
    m_title->setFocus();
    m_title->selectAll();
}

void RoundRow::orderTabs()
{
    setTabOrder(m_title, m_purpose);
    setTabOrder(m_purpose, m_minutes);
    setTabOrder(m_minutes, m_question);
    setTabOrder(m_question, m_up);
    setTabOrder(m_up, m_down);
    setTabOrder(m_down, m_remove);
}

void RoundRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void RoundRow::retranslateUi()
{
    m_heading->setText(tr("Round %1").arg(m_number));
    m_up->setText(tr("Earlier"));
    m_down->setText(tr("Later"));
    m_remove->setText(tr("Remove"));
    m_up->setAccessibleName(tr("Move round %1 earlier").arg(m_number));
    m_down->setAccessibleName(tr("Move round %1 later").arg(m_number));
    m_remove->setAccessibleName(tr("Remove round %1").arg(m_number));
    const std::pair<QWidget *, QString> fields[] = {
        {m_title, tr("Title of round %1")},
        {m_purpose, tr("Purpose of round %1")},
        {m_minutes, tr("Minutes of round %1")},
        {m_question, tr("Question of round %1")},
    };
    for (const auto &[field, name] : fields)
        field->setAccessibleName(name.arg(m_number));
    m_purpose->setAccessibleDescription(m_purpose->accessibleName()); // its name is what is chosen
    m_titleLabel->setText(tr("Title"));
    m_purposeLabel->setText(tr("Purpose"));
    m_purpose->setItemText(0, tr("Not chosen"));
    for (int i = 1; i < m_purpose->count(); ++i)
        m_purpose->setItemText(i, wordForChoice(m_purpose->itemData(i).toString().toStdString()));
    m_minutesLabel->setText(tr("Minutes"));
    m_questionLabel->setText(tr("Question"));
    m_question->setPlaceholderText(tr("What people see in large letters"));
}

} // namespace tournee
