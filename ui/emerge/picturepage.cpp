// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emerge/picturepage.h"

#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QShowEvent>
#include <QVBoxLayout>

namespace tournee {

namespace {

constexpr int pictureRestMilliseconds = 500;

} // namespace

PicturePage::PicturePage(Workbook &workbook, QWidget *parent)
    : QWidget(parent), m_workbook(workbook), m_heading(newLabel(Role::Page)), m_summary(newText())
{
    setObjectName("picturePage");
    m_summary->setObjectName("pictureSummary");
    auto *column = new QVBoxLayout(this);
    arrange(column, space::between, space::around, space::between);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addStretch();
    m_rest.setSingleShot(true);
    m_rest.setInterval(pictureRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &PicturePage::read);
    connect(&m_workbook, &Workbook::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            m_rest.start();
    });
    retranslateUi();
}

void PicturePage::begin()
{
    setFocus();
}

void PicturePage::read()
{
    m_isStale = false;
    whenAnswered(m_workbook.read(tallyEntries, Workbook::Priority::Background), this,
                 [this](const Result<Tally> &tally) {
                     if (!tally) {
                         emit failed(tally.error());
                         return;
                     }
                     m_entries = 0;
                     for (const auto &[table, count] : tally->byTable)
                         m_entries += count;
                     m_tables = static_cast<qint64>(tally->byTable.size());
                     retranslateUi();
                 });
}

void PicturePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

void PicturePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PicturePage::retranslateUi()
{
    m_heading->setText(tr("What emerges"));
    m_summary->setText(tr("%n entries", nullptr, static_cast<int>(m_entries)) + u' '
                       + tr("from %n tables", nullptr, static_cast<int>(m_tables)));
}

} // namespace tournee
