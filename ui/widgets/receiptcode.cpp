// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/receiptcode.h"

#include "core/report/receiptwords.h"
#include "ui/widgets/widgets.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tournee {

ReceiptCode::ReceiptCode(QWidget *parent)
    : QWidget(parent), m_code(newLabel(Role::Page)), m_copy(newButton(Role::Quiet, "copyCode"))
{
    m_code->setObjectName("receiptCode");
    m_code->setWordWrap(false);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    arrange(row, space::within);
    row->addWidget(m_code);
    row->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_code->text()); });
    setCode({});
}

void ReceiptCode::setCode(const std::string &code)
{
    m_text = code;
    m_code->setText(QString::fromStdString(code));
    setVisible(!code.empty());
    retranslateUi();
}

void ReceiptCode::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ReceiptCode::retranslateUi()
{
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the code of the receipt"));
    const QString spoken = m_text.empty() ? QString() : spokenCode(m_text);
    m_code->setAccessibleName(tr("Code of the receipt: %1").arg(spoken));
    m_code->setToolTip(tr("Read aloud: %1. Whoever sent the file sees the same code.").arg(spoken));
}

} // namespace tournee
