// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/priorities/tallyview.h"

#include "ui/priorities/prioritymodel.h"

#include <QKeyEvent>

#include <chrono>

namespace tournee {

namespace {

constexpr int most = 999;

} // namespace

TallyView::TallyView(PriorityModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    setSelectionMode(SingleSelection);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(1500));
    connect(&m_rest, &QTimer::timeout, this, &TallyView::finishTyping);
}

int TallyView::support() const
{
    return currentIndex().data(PriorityModel::SupportRole).toInt();
}

void TallyView::typeDigit(int digit)
{
    m_typedFor = m_model.idAt(currentIndex());
    const int figure = m_typed.value_or(0) * 10 + digit;
    m_typed = figure > most ? digit : figure;
    m_rest.start();
    emit typed(m_typedFor, *m_typed);
}

void TallyView::add(int difference)
{
    const int figure = std::clamp(support() + difference, 0, most);
    m_typed.reset();
    m_rest.stop();
    emit counted(m_model.idAt(currentIndex()), figure);
}

void TallyView::finishTyping()
{
    m_rest.stop();
    if (const auto figure = std::exchange(m_typed, {}))
        emit counted(m_typedFor, *figure);
}

void TallyView::goOn()
{
    finishTyping();
    const QModelIndex next = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (next.isValid())
        setCurrentIndex(next);
}

void TallyView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_model.idAt(current) != m_typedFor)
        finishTyping();
}

void TallyView::focusOutEvent(QFocusEvent *event)
{
    finishTyping();
    QListView::focusOutEvent(event);
}

void TallyView::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!currentIndex().isValid() || !isPlain) {
        QListView::keyPressEvent(event);
        return;
    }
    if (text.size() == 1 && text[0].isDigit())
        typeDigit(text[0].digitValue());
    else if (event->key() == Qt::Key_Right || text == "+" || text == "=")
        add(1);
    else if (event->key() == Qt::Key_Left || text == "-" || text == "−")
        add(-1);
    else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)
        add(-support());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goOn();
    else if (text.isEmpty() || !text[0].isPrint()) // no search by typing: letters say nothing here
        QListView::keyPressEvent(event);
}

} // namespace tournee
