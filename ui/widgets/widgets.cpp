// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/widgets.h"

#include "ui/widgets/divergencebadge.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

#include <vector>

namespace tournee {

namespace {

void collect(QWidget &part, std::vector<QWidget *> &found);

void collect(QLayout &layout, std::vector<QWidget *> &found)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *const item = layout.itemAt(i);
        if (QWidget *const widget = item->widget())
            collect(*widget, found);
        else if (QLayout *const inner = item->layout())
            collect(*inner, found);
    }
}

void collect(QWidget &part, std::vector<QWidget *> &found)
{
    if (part.focusPolicy() != Qt::NoFocus && !part.focusProxy())
        found.push_back(&part);
    if (const auto *const area = qobject_cast<QScrollArea *>(&part); area && area->widget())
        collect(*area->widget(), found);
    else if (part.layout())
        collect(*part.layout(), found);
}

} // namespace

QLabel *newLabel(Role role, QWidget *parent)
{
    QLabel *label = newText(parent);
    setRole(label, role);
    return label;
}

QLabel *newText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton *newButton(Role role, const char *name, QWidget *parent)
{
    QPushButton *button = newButton(name, parent);
    setRole(button, role);
    return button;
}

QPushButton *newButton(const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(true); // Enter presses what has the focus
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QString wordsIn(const QTextDocument &document)
{
    return document.toRawText()
        .replace(QChar::ParagraphSeparator, '\n')
        .replace(QChar::LineSeparator, '\n');
}

QFrame *newCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    setRole(card, Role::Card);
    arrange(new QVBoxLayout(card), space::between, space::around);
    return card;
}

void addField(QBoxLayout *column, QLabel *label, QWidget *field)
{
    auto *pair = new QVBoxLayout;
    arrange(pair, space::half);
    label->setWordWrap(false);
    label->setBuddy(field);
    auto *head = new QHBoxLayout;
    arrange(head, space::within);
    head->addWidget(label);
    head->addWidget(new DivergenceBadge(field));
    head->addStretch();
    pair->addLayout(head);
    pair->addWidget(field);
    column->addLayout(pair);
}

QScrollArea *newScrollArea(QWidget *content, int widest, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *ground = new QWidget;
    ground->setObjectName("content");
    auto *row = new QHBoxLayout(ground);
    arrange(row, 0);
    setWidestAt(content, widest);
    row->addStretch(1);
    row->addWidget(content, 1000);
    row->addStretch(1);
    area->setWidget(ground);
    return area;
}

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void tabAsRead(QWidget &page)
{
    std::vector<QWidget *> parts;
    collect(page, parts);
    for (std::size_t i = 1; i < parts.size(); ++i)
        QWidget::setTabOrder(parts[i - 1], parts[i]);
}

QBoxLayout *columnOf(const QWidget *widget)
{
    return qobject_cast<QBoxLayout *>(widget->layout());
}

} // namespace tournee
