// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/selectionbar.h"

#include "ui/capture/entrydelegate.h"
#include "ui/widgets/widgets.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

namespace tournee {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_card(new QFrame)
    , m_text(newText())
    , m_change(newButton("changeSelected"))
    , m_remove(newButton(Role::Quiet, "removeSelected"))
    , m_clear(newButton(Role::Quiet, "clearSelected"))
{
    setObjectName("selectionBar");
    setRole(m_card, Role::Card);
    m_text->setWordWrap(false);
    auto *const all = new QHBoxLayout(this);
    arrange(all, 0);
    all->addWidget(m_card);
    auto *const line = new QHBoxLayout(m_card);
    arrange(line, space::within, space::between, space::half);
    line->addWidget(m_text, 1);
    for (QPushButton *const button : {m_change, m_remove, m_clear}) {
        button->setFocusPolicy(Qt::NoFocus); // the keys of the list do the same
        line->addWidget(button);
    }
    auto *const menu = new QMenu(m_change);
    m_change->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        emit menuOpening(menu);
    });
    connect(m_remove, &QPushButton::clicked, this, &SelectionBar::removeRequested);
    connect(m_clear, &QPushButton::clicked, this, &SelectionBar::clearRequested);
    hide();
    retranslateUi();
}

void SelectionBar::setCount(int count)
{
    m_count = count;
    setVisible(count > 1);
    retranslateUi();
}

void SelectionBar::retranslateUi()
{
    m_text->setText(tr("%n entries are selected", nullptr, m_count));
    m_change->setText(tr("Change all…"));
    m_remove->setText(tr("Remove"));
    m_clear->setText(tr("Done"));
    m_clear->setToolTip(tr("Esc"));
}

void SelectionBar::align()
{
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const QRect column = EntryDelegate::column(QRect(0, 0, width() - scrollBar, 0));
    layout()->setContentsMargins(column.left(), 0, width() - 1 - column.right(), 0);
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    align();
}

} // namespace tournee
