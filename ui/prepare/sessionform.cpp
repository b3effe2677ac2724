// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/sessionform.h"

#include "ui/prepare/formbinding.h"
#include "ui/prepare/municipalities.h"
#include "ui/widgets/widgets.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tournee {

SessionForm::SessionForm(QWidget *parent)
    : QWidget(parent)
    , m_municipalities(new MunicipalityModel(shippedMunicipalities(), this))
    , m_binding(new FormBinding(this))
    , m_titleLabel(newLabel(Role::Field))
    , m_title(new QLineEdit)
    , m_dateLabel(newLabel(Role::Field))
    , m_date(new QLineEdit)
    , m_timeLabel(newLabel(Role::Field))
    , m_time(new QLineEdit)
    , m_dateHint(newLabel(Role::Wrong))
    , m_timeHint(newLabel(Role::Wrong))
    , m_municipalityLabel(newLabel(Role::Field))
    , m_municipality(new QLineEdit)
    , m_placeLabel(newLabel(Role::Field))
    , m_place(new QLineEdit)
    , m_regionLabel(newLabel(Role::Field))
    , m_region(new QComboBox)
{
    m_title->setObjectName("sessionTitle");
    m_date->setObjectName("date");
    m_time->setObjectName("startTime");
    m_municipality->setObjectName("municipality");
    m_place->setObjectName("place");
    m_region->setObjectName("region");
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_region->setMinimumContentsLength(8);
    auto *completer = new MunicipalityCompleter(m_municipalities, this);
    completer->popup()->setProperty("role", "popup");
    m_municipality->setCompleter(completer);

    auto *column = new QVBoxLayout(this);
    arrange(column, space::between);
    addField(column, m_titleLabel, m_title);
    auto *when = new QHBoxLayout;
    arrange(when, space::between);
    addField(when, m_dateLabel, m_date);
    addField(when, m_timeLabel, m_time);
    when->setStretch(0, 3);
    when->setStretch(1, 2);
    column->addLayout(when);
    column->addWidget(m_dateHint);
    column->addWidget(m_timeHint);
    auto *where = new QHBoxLayout;
    arrange(where, space::between);
    addField(where, m_municipalityLabel, m_municipality);
    addField(where, m_regionLabel, m_region);
    where->setStretch(0, 3);
    where->setStretch(1, 2);
    column->addLayout(where);
    addField(column, m_placeLabel, m_place);

    m_binding->bind(m_title, Field::Title);
    m_binding->bindDate(m_date, m_dateHint, Field::Date);
    m_binding->bindTime(m_time, m_timeHint, Field::StartTime);
    m_binding->bind(m_municipality, Field::Municipality);
    m_binding->bind(m_region, Field::Region);
    m_binding->bind(m_place, Field::Place);
    connect(m_binding, &FormBinding::edited, this, [this](Edit edit) {
        bringRegion(edit);
        emit edited(edit);
    });
    retranslateUi();
}

void SessionForm::setRegions(const std::vector<Entity> &regions)
{
    m_regions = regions;
    std::ranges::sort(m_regions, {}, [](const Entity &region) { return region.text(Field::Code); });
    const QVariant chosen = m_region->currentData();
    m_region->clear();
    m_region->addItem(tr("No region yet"));
    for (const Entity &region : m_regions)
        m_region->addItem(region.text(Field::Name), QString::fromStdString(region.id.toString()));
    m_region->setCurrentIndex(std::max(0, chosen.isValid() ? m_region->findData(chosen) : 0));
}

void SessionForm::setSession(const Entity &session)
{
    m_binding->setEntity(session);
}

void SessionForm::commit()
{
    m_binding->commit();
}

void SessionForm::begin()
{
    m_title->setFocus();
    m_title->selectAll();
}

void SessionForm::bringRegion(Edit &edit) const
{
    if (edit.changes.size() != 1 || edit.changes.front().name.field != Field::Municipality)
        return;
    const QString code = m_municipalities->regionOf(edit.changes.front().value.text());
    const auto region = std::ranges::find(
        m_regions, code, [](const Entity &each) { return each.text(Field::Code); });
    if (!code.isEmpty() && region != m_regions.end())
        edit.set(Field::Region, region->id);
}

void SessionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SessionForm::retranslateUi()
{
    m_titleLabel->setText(tr("Title"));
    m_title->setPlaceholderText(tr("For example: Workshop in Rimouski"));
    m_dateLabel->setText(tr("Date"));
    m_date->setPlaceholderText(tr("YYYY-MM-DD"));
    m_timeLabel->setText(tr("Begins at"));
    m_time->setPlaceholderText(tr("18:30"));
    m_dateHint->setText(tr("Not saved: there is no such date. Write it as 2026-10-03."));
    m_timeHint->setText(tr("Not saved: there is no such time. Write it as 18:30."));
    m_municipalityLabel->setText(tr("Municipality"));
    m_regionLabel->setText(tr("Region"));
    m_placeLabel->setText(tr("Place"));
    m_place->setPlaceholderText(tr("For example: Community centre, large hall"));
    if (m_region->count() > 0)
        m_region->setItemText(0, tr("No region yet"));
}

} // namespace tournee
