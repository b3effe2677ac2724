// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/noticebar.h"

#include "ui/capture/entrydelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessiblefaces.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <chrono>
#include <utility>

namespace tournee {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent), m_card(new QFrame), m_text(new QLabel), m_offer(new QPushButton)
{
    setObjectName("notice");
    setRole(m_card, Role::Notice);
    setRole(m_offer, Role::Quiet);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_offer->setObjectName("noticeOffer");
    m_offer->setFocusPolicy(Qt::NoFocus);
    auto *const all = new QHBoxLayout(this);
    arrange(all, 0);
    all->addWidget(m_card);
    auto *const line = new QHBoxLayout(m_card);
    arrange(line, space::within, space::between, space::half);
    line->addWidget(m_text, 1);
    line->addWidget(m_offer);
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(15));
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto deed = std::exchange(m_deed, {}))
            deed();
    });
    hide();
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    align();
}

void NoticeBar::align()
{
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const QRect column = EntryDelegate::column(QRect(0, 0, width() - scrollBar, 0));
    layout()->setContentsMargins(column.left(), 0, width() - 1 - column.right(), 0);
}

void NoticeBar::tell(const QString &text, const QString &offer, std::function<void()> deed)
{
    m_text->setText(text);
    m_offer->setText(QString("%1 · %2").arg(
        offer, QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_offer->setAccessibleName(offer);
    m_offer->setVisible(!offer.isEmpty());
    m_deed = std::move(deed);
    m_timer.start();
    setAccessibleName(text);
    show();
    announce(*this);
}

void NoticeBar::takeOffer()
{
    if (isVisible() && m_offer->isVisible())
        m_offer->click();
}

} // namespace tournee
