// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/tourform.h"

#include "ui/prepare/formbinding.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tournee {

TourForm::TourForm(QWidget *parent)
    : QWidget(parent)
    , m_binding(new FormBinding(this))
    , m_heading(newLabel(Role::Page))
    , m_titleLabel(newLabel(Role::Field))
    , m_title(new QLineEdit)
    , m_questionLabel(newLabel(Role::Field))
    , m_question(new QLineEdit)
    , m_organizerLabel(newLabel(Role::Field))
    , m_organizer(new QLineEdit)
    , m_startsLabel(newLabel(Role::Field))
    , m_starts(new QLineEdit)
    , m_endsLabel(newLabel(Role::Field))
    , m_ends(new QLineEdit)
    , m_startsHint(newLabel(Role::Wrong))
    , m_endsHint(newLabel(Role::Wrong))
{
    m_title->setObjectName("title");
    m_question->setObjectName("guidingQuestion");
    m_organizer->setObjectName("organizer");
    m_starts->setObjectName("starts");
    m_ends->setObjectName("ends");

    auto *column = new QVBoxLayout(this);
    arrange(column, space::around);
    column->addWidget(m_heading);
    QFrame *card = newCard();
    QBoxLayout *fields = columnOf(card);
    addField(fields, m_titleLabel, m_title);
    addField(fields, m_questionLabel, m_question);
    addField(fields, m_organizerLabel, m_organizer);
    auto *dates = new QHBoxLayout;
    arrange(dates, space::between);
    addField(dates, m_startsLabel, m_starts);
    addField(dates, m_endsLabel, m_ends);
    fields->addLayout(dates);
    fields->addWidget(m_startsHint);
    fields->addWidget(m_endsHint);
    column->addWidget(card);
    column->addStretch();

    m_binding->bind(m_title, Field::Title);
    m_binding->bind(m_question, Field::GuidingQuestion);
    m_binding->bind(m_organizer, Field::Organizer);
    m_binding->bindDate(m_starts, m_startsHint, Field::Starts);
    m_binding->bindDate(m_ends, m_endsHint, Field::Ends);
    connect(m_binding, &FormBinding::edited, this, &TourForm::edited);
    retranslateUi();
}

void TourForm::setTour(const Entity &tour)
{
    m_binding->setEntity(tour);
}

void TourForm::commit()
{
    m_binding->commit();
}

void TourForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void TourForm::retranslateUi()
{
    m_heading->setText(tr("The tour"));
    m_titleLabel->setText(tr("Title"));
    m_questionLabel->setText(tr("Guiding question"));
    m_question->setPlaceholderText(tr("What every table is asked"));
    m_organizerLabel->setText(tr("Organizer"));
    m_startsLabel->setText(tr("First day"));
    m_endsLabel->setText(tr("Last day"));
    for (QLineEdit *date : {m_starts, m_ends})
        date->setPlaceholderText(tr("YYYY-MM-DD"));
    for (QLabel *hint : {m_startsHint, m_endsHint})
        hint->setText(tr("Not saved: there is no such date. Write it as 2026-10-03."));
}

} // namespace tournee
