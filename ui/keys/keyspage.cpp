// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/keyspage.h"

#include "ui/keys/ownkeycard.h"
#include "ui/keys/recipientscard.h"
#include "ui/keys/signerscard.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

namespace tournee {

KeysPage::KeysPage(Workbook &workbook, Keychain &keychain, QWidget *parent)
    : QWidget(parent)
    , m_heading(newLabel(Role::Page))
    , m_back(newButton(Role::Quiet, "leaveKeys"))
    , m_ownKey(new OwnKeyCard(keychain))
    , m_recipients(new RecipientsCard(workbook, keychain))
    , m_signers(new SignersCard(workbook))
{
    setObjectName("keysPage");
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between, space::around, space::between);
    auto *head = new QHBoxLayout;
    arrange(head, space::between);
    head->addWidget(m_heading, 1);
    head->addWidget(m_back);
    column->addLayout(head);
    column->addWidget(m_ownKey);
    column->addWidget(m_recipients);
    column->addWidget(m_signers);
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    arrange(page, 0);
    page->addWidget(newScrollArea(content, measure::wide));

    connect(m_back, &QPushButton::clicked, this, &KeysPage::leaveRequested);
    connect(m_recipients, &RecipientsCard::failed, this, &KeysPage::failed);
    connect(m_signers, &SignersCard::failed, this, &KeysPage::failed);
    connect(&workbook, &Workbook::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything && isVisible()) {
            m_recipients->read();
            m_signers->read();
        }
    });
    retranslateUi();
}

void KeysPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_recipients->read();
    m_signers->read();
    if (QWidget *const first = m_ownKey->begin())
        first->setFocus();
}

void KeysPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void KeysPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void KeysPage::retranslateUi()
{
    m_heading->setText(tr("Keys and encryption"));
    m_back->setText(tr("← Back"));
}

} // namespace tournee
