// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/partspage.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/widgets.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tournee {

PartsPage::PartsPage(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_navigation(new QButtonGroup(this))
    , m_ways(new FlowLayout)
    , m_pages(new QStackedWidget)
{
    setObjectName(name);
    auto *column = new QVBoxLayout(this);
    arrange(column, 0);
    auto *row = new QVBoxLayout;
    arrange(row, 0, space::between, space::half);
    arrange(m_ways, space::half);
    row->addLayout(m_ways);
    column->addLayout(row);
    column->addWidget(m_pages, 1);
    connect(m_navigation, &QButtonGroup::idClicked, this, &PartsPage::showPart);
}

void PartsPage::addPart(int part, const char *button, std::function<QString()> words,
                        std::function<Made()> make)
{
    Part &added = m_all[part];
    added.button = newButton(Role::Navigation, button);
    added.button->setCheckable(true);
    added.words = std::move(words);
    added.make = std::move(make);
    m_navigation->addButton(added.button, part);
    m_ways->addWidget(added.button);
    if (m_part < 0)
        m_part = part;
    tell(added);
}

QWidget &PartsPage::pageOf(int part)
{
    Made &made = m_all.at(part).made;
    if (!made.page) {
        made = m_all.at(part).make();
        m_pages->addWidget(made.page);
    }
    return *made.page;
}

void PartsPage::showPart(int part)
{
    commit();
    m_part = part;
    begin();
}

void PartsPage::begin()
{
    QWidget &page = pageOf(m_part);
    const Part &now = m_all.at(m_part);
    now.button->setChecked(true);
    m_pages->setCurrentWidget(&page);
    makeRoom();
    now.made.begin();
}

void PartsPage::commit()
{
    for (const auto &[id, part] : m_all) {
        if (part.made.commit)
            part.made.commit();
    }
}

void PartsPage::setCountOf(int part, int count)
{
    m_all.at(part).count = count;
    tell(m_all.at(part));
}

void PartsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (const auto &[id, part] : m_all)
            tell(part);
    }
}

void PartsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

/// Where there is little of it, the way that is pressed says what its page is called, and the page does not.
void PartsPage::makeRoom()
{
    const bool isRoomy = height() >= scaled(measure::roomyHeight);
    const auto labels = m_pages->currentWidget()
                            ? m_pages->currentWidget()->findChildren<QLabel *>()
                            : QList<QLabel *>();
    for (QLabel *const label : labels) {
        if (label->property("role").toString() == QLatin1String("page"))
            label->setVisible(isRoomy);
    }
}

void PartsPage::tell(const Part &part)
{
    const QString words = part.words();
    part.button->setText(
        part.count == 0 ? words : tr("%1 (%2)").arg(words, QLocale().toString(part.count)));
}

} // namespace tournee
