// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/newtourpage.h"

#include "ui/filechooser.h"
#include "ui/widgets/widgets.h"

#include <QDir>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tournee {

NewTourPage::NewTourPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(newLabel(Role::Page))
    , m_titleLabel(newLabel(Role::Field))
    , m_title(new QLineEdit)
    , m_questionLabel(newLabel(Role::Field))
    , m_question(new QLineEdit)
    , m_whereLabel(newLabel(Role::Field))
    , m_folderButton(newButton("chooseFolder"))
    , m_where(newLabel(Role::Secondary))
    , m_create(newButton(Role::Primary, "createTour"))
    , m_cancel(newButton(Role::Quiet, "cancelNewTour"))
{
    setObjectName("newTourPage");
    m_title->setObjectName("tourTitle");
    m_question->setObjectName("tourQuestion");
    m_where->setObjectName("where");
    m_title->setMaxLength(200);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::around, space::page);
    column->addWidget(m_heading);
    QFrame *card = newCard();
    addField(columnOf(card), m_titleLabel, m_title);
    addField(columnOf(card), m_questionLabel, m_question);
    auto *where = new QVBoxLayout;
    arrange(where, space::half);
    where->addWidget(m_whereLabel);
    auto *whereRow = new QHBoxLayout;
    arrange(whereRow, space::between);
    whereRow->addWidget(m_where, 1);
    whereRow->addWidget(m_folderButton);
    where->addLayout(whereRow);
    columnOf(card)->addLayout(where);
    column->addWidget(card);
    auto *buttons = new QHBoxLayout;
    arrange(buttons, space::within);
    buttons->addWidget(m_create);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    arrange(page, 0);
    page->addWidget(newScrollArea(content, measure::column));

    setTabOrder(m_title, m_question);
    setTabOrder(m_question, m_folderButton);
    setTabOrder(m_folderButton, m_create);
    setTabOrder(m_create, m_cancel);

    connect(m_title, &QLineEdit::textChanged, this, &NewTourPage::showWhere);
    connect(m_title, &QLineEdit::returnPressed, this, &NewTourPage::create);
    connect(m_question, &QLineEdit::returnPressed, this, &NewTourPage::create);
    connect(m_folderButton, &QPushButton::clicked, this,
            [this] { emit folderRequested(m_folder); });
    connect(m_create, &QPushButton::clicked, this, &NewTourPage::create);
    connect(m_cancel, &QPushButton::clicked, this, &NewTourPage::cancelled);
    retranslateUi();
}

void NewTourPage::setFolder(const QString &folder)
{
    m_folder = folder;
    showWhere();
}

void NewTourPage::begin()
{
    m_title->clear();
    m_question->clear();
    m_title->setFocus();
}

void NewTourPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void NewTourPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

void NewTourPage::showWhere()
{
    const QString title = m_title->text().simplified();
    m_create->setEnabled(!safeFileName(title).isEmpty());
    const QString name = safeFileName(title).isEmpty() ? tr("Tour") : title;
    m_path = freeFileName(m_folder, name, ".tournee");
    m_where->setText(QDir::toNativeSeparators(m_path));
}

void NewTourPage::create()
{
    if (m_create->isEnabled())
        emit createRequested(m_path, m_title->text().simplified(), m_question->text().simplified());
}

void NewTourPage::retranslateUi()
{
    m_heading->setText(tr("Prepare a tour"));
    m_titleLabel->setText(tr("&Title of the tour"));
    m_title->setPlaceholderText(tr("For example: What emerges, autumn 2026"));
    m_questionLabel->setText(tr("Guiding &question"));
    m_question->setPlaceholderText(tr("What every table is asked"));
    m_whereLabel->setText(tr("Where the workbook will be"));
    m_folderButton->setText(tr("Choose another &folder…"));
    m_create->setText(tr("Create the workbook"));
    m_cancel->setText(tr("Cancel"));
    showWhere();
}

} // namespace tournee
