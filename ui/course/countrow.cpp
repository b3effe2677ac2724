// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/course/countrow.h"

#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace tournee {

namespace {

constexpr int most = 999;

} // namespace

CountEdit::CountEdit(QWidget *parent) : QSpinBox(parent)
{
    setRange(0, most);
    setButtonSymbols(NoButtons);
    setAlignment(Qt::AlignCenter);
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName("count");
}

void CountEdit::focusInEvent(QFocusEvent *event)
{
    QSpinBox::focusInEvent(event);
    selectAll();
}

void CountEdit::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text == "+" || text == "=") { // the same key without Shift
        stepUp();
    } else if (text == "-" || text == "−" || event->key() == Qt::Key_Backspace) {
        stepDown();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        interpretText();
        emit doneRequested();
    } else {
        QSpinBox::keyPressEvent(event);
    }
}

void CountEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

CountRow::CountRow(QWidget *parent)
    : QWidget(parent)
    , m_name(newText())
    , m_fewer(newButton("fewer"))
    , m_edit(new CountEdit)
    , m_more(newButton("more"))
{
    auto *row = new QHBoxLayout(this);
    arrange(row, space::within);
    row->addWidget(m_name, 1);
    row->addWidget(m_fewer);
    row->addWidget(m_edit);
    row->addWidget(m_more);
    m_name->setBuddy(m_edit);
    m_fewer->setText("−");
    m_more->setText("+");
    setNarrowestAt(m_edit, 2 * space::page);
    setWidestAt(m_edit, 2 * space::page);
    for (QPushButton *button : {m_fewer, m_more}) {
        button->setFocusPolicy(Qt::NoFocus); // the figure has both keys
        button->setAutoRepeat(true);
        button->setProperty("step", true);
    }
    setFocusProxy(m_edit);
    connect(m_fewer, &QPushButton::clicked, m_edit, &QSpinBox::stepDown);
    connect(m_more, &QPushButton::clicked, m_edit, &QSpinBox::stepUp);
    connect(m_edit, &QSpinBox::valueChanged, this, &CountRow::counted);
}

void CountRow::setName(const QString &name)
{
    m_name->setText(name);
    m_edit->setAccessibleName(name);
    m_fewer->setAccessibleName(tr("One fewer: %1").arg(name));
    m_more->setAccessibleName(tr("One more: %1").arg(name));
    m_fewer->setToolTip(tr("One fewer (− key)"));
    m_more->setToolTip(tr("One more (+ key)"));
}

void CountRow::setCount(int count)
{
    const QSignalBlocker quiet(m_edit);
    if (m_edit->value() != count)
        m_edit->setValue(count);
}

} // namespace tournee
