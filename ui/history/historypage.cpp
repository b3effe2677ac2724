// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historypage.h"

#include "ui/editcommand.h"
#include "ui/history/difflabel.h"
#include "ui/history/erasurecard.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tournee {

namespace {

constexpr int cardsAtOnce = 40;

} // namespace

HistoryPage::HistoryPage(Workbook &workbook, QUndoStack &undoStack, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_undoStack(undoStack)
    , m_back(newButton(Role::Quiet, "leaveHistory"))
    , m_heading(newLabel(Role::Page))
    , m_title(newText())
    , m_place(newLabel(Role::Secondary))
    , m_erasure(new ErasureCard(workbook))
    , m_erase(newButton(Role::Quiet, "erase"))
    , m_cards(new QVBoxLayout)
    , m_more(newButton("moreHistory"))
{
    setObjectName("historyPage");
    m_title->setObjectName("historyTitle");
    setFocusProxy(m_back);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between, space::around, space::between);
    auto *head = new QHBoxLayout;
    arrange(head, space::between);
    head->addWidget(m_heading, 1);
    head->addWidget(m_erase);
    head->addWidget(m_back);
    column->addLayout(head);
    auto *what = new QVBoxLayout;
    arrange(what, space::half);
    what->addWidget(m_place);
    what->addWidget(m_title);
    column->addLayout(what);
    column->addWidget(m_erasure);
    arrange(m_cards, space::within);
    column->addLayout(m_cards);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    arrange(page, 0);
    page->addWidget(newScrollArea(content, measure::wide));

    connect(m_back, &QPushButton::clicked, this, &HistoryPage::leaveRequested);
    connect(m_erase, &QPushButton::clicked, m_erasure, &ErasureCard::begin);
    connect(m_erasure, &ErasureCard::failed, this, &HistoryPage::failed);
    connect(m_erasure, &ErasureCard::closed, m_erase, qOverload<>(&QWidget::setFocus));
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += cardsAtOnce;
        showSteps();
    });
    connect(&m_workbook, &Workbook::changed, this, [this](const ChangeSet &changes) {
        const auto isThis = [this](const Entity &each) { return each.id == m_id; };
        if (!m_id.isNull() && (changes.everything || std::ranges::any_of(changes.entities, isThis)))
            read();
    });
    retranslateUi();
}

void HistoryPage::setEntity(const EntityId &id)
{
    if (id != m_id)
        m_history = {};
    m_id = id;
    m_shown = cardsAtOnce;
    showSteps();
    read();
}

void HistoryPage::read()
{
    whenAnswered(m_workbook.read([id = m_id](WorkbookFile &file) { return readHistory(file, id); }),
                 this, [this, reading = ++m_reading](Result<EntityHistory> history) {
                     if (reading != m_reading)
                         return;
                     if (!history) {
                         emit failed(history.error());
                         return;
                     }
                     m_history = std::move(*history);
                     m_erasure->setEntity(m_history.entity);
                     showSteps();
                 });
}

void HistoryPage::showSteps()
{
    const QWidget *const focused = focusWidget();
    const bool hadFocus = focused && focused->objectName() == "bringBack";
    clearLayout(*m_cards);
    m_title->setText(m_history.title);
    m_place->setText(m_history.place);
    const int count = static_cast<int>(m_history.steps.size());
    for (int i = 0; i < std::min(count, m_shown); ++i)
        m_cards->addWidget(cardOf(m_history.steps[static_cast<std::size_t>(i)]));
    m_more->setVisible(count > m_shown);
    m_more->setText(tr("Show %n earlier step(s)", nullptr, std::max(0, count - m_shown)));
    if (hadFocus)
        m_back->setFocus();
}

QWidget *HistoryPage::cardOf(const PastStep &step)
{
    QFrame *card = newCard();
    QBoxLayout *column = columnOf(card);
    arrange(column, space::within, space::around, space::between);
    auto *head = new QHBoxLayout;
    arrange(head, space::between);
    QLabel *when = newLabel(Role::Strong);
    when->setText(step.isFirst ? tr("Made %1 by %2").arg(timeWords(step.time), step.who)
                               : tr("%1, %2").arg(timeWords(step.time), step.who));
    head->addWidget(when, 1);
    const Edit edit = bringBack(m_history.entity, step);
    if (!edit.changes.empty()) {
        QPushButton *bring = newButton(Role::Quiet, "bringBack");
        bring->setText(tr("Bring this version back"));
        bring->setAccessibleDescription(when->text());
        connect(bring, &QPushButton::clicked, this, [this, edit] {
            applyEdit(m_workbook, m_undoStack, tr("bringing a version back"), {edit});
        });
        head->addWidget(bring);
    }
    column->addLayout(head);
    if (step.isWaiting) {
        QLabel *waiting = newLabel(Role::Secondary);
        waiting->setText(tr("Waits for data that has not arrived; it takes effect when it comes."));
        column->addWidget(waiting);
    }
    for (const FieldStep &field : step.fields) {
        auto *pair = new QVBoxLayout;
        arrange(pair, 0);
        QLabel *name = newLabel(Role::Field);
        name->setText(field.field);
        pair->addWidget(name);
        auto *text = new DiffLabel;
        if (field.isErased)
            text->setPlain(field.erasure.isEmpty() ? tr("(left out of the file it came in)")
                                                   : field.erasure);
        else if (field.before.isEmpty() && field.after.isEmpty())
            text->setPlain(tr("(nothing)"));
        else if (step.isFirst)
            text->setPlain(field.after);
        else
            text->setTexts(field.before, field.after);
        pair->addWidget(text);
        column->addLayout(pair);
    }
    if (step.fields.empty()) {
        QLabel *moved = newLabel(Role::Secondary);
        moved->setText(tr("Moved to another place"));
        column->addWidget(moved);
    }
    return card;
}

void HistoryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void HistoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslateUi();
    if (!m_id.isNull())
        read(); // its words come from the storage thread
}

void HistoryPage::retranslateUi()
{
    m_heading->setText(tr("History"));
    m_back->setText(tr("← Back"));
    m_erase->setText(tr("Erase for good…"));
}

} // namespace tournee
