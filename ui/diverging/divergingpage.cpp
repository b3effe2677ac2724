// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diverging/divergingpage.h"

#include "core/storage/history.h"
#include "ui/diverging/choicecard.h"
#include "ui/editcommand.h"
#include "ui/whenanswered.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tournee {

namespace {

constexpr int listWidth = 264;
constexpr std::ptrdiff_t lookedThroughAtOnce = 100;

} // namespace

DivergingPage::DivergingPage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                             QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_environment(environment)
    , m_undoStack(undoStack)
    , m_heading(newLabel(Role::Page))
    , m_count(newLabel(Role::Secondary))
    , m_previous(newButton("previousDiverging"))
    , m_later(newButton("laterDiverging"))
    , m_history(newButton(Role::Quiet, "historyOfDiverging"))
    , m_empty(newText())
    , m_list(new QListWidget)
    , m_place(newLabel(Role::Secondary))
    , m_title(newText())
    , m_detail(nullptr)
    , m_cards(new QVBoxLayout)
{
    setObjectName("divergingPage");
    m_count->setObjectName("divergingCount");
    m_list->setObjectName("divergingList");
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setNarrowestAt(m_list, listWidth);
    setWidestAt(m_list, listWidth);

    auto *content = new QWidget;
    auto *cards = new QVBoxLayout(content);
    arrange(cards, space::within);
    cards->addWidget(m_place);
    cards->addWidget(m_title);
    cards->addSpacing(space::half);
    arrange(m_cards, space::between);
    cards->addLayout(m_cards);
    cards->addWidget(m_history, 0, Qt::AlignLeft);
    cards->addStretch();
    m_detail = newScrollArea(content, measure::wide);

    auto *column = new QVBoxLayout(this);
    arrange(column, space::between, space::around, space::between);
    auto *head = new QHBoxLayout;
    arrange(head, space::within);
    m_heading->setWordWrap(false);
    m_count->setWordWrap(false);
    head->addWidget(m_heading);
    head->addSpacing(space::within);
    head->addWidget(m_count, 1, Qt::AlignVCenter);
    head->addWidget(m_previous);
    head->addWidget(m_later);
    column->addLayout(head);
    column->addWidget(m_empty);
    auto *row = new QHBoxLayout;
    arrange(row, space::between);
    row->addWidget(m_list);
    row->addWidget(m_detail, 1);
    column->addLayout(row, 1);
    column->addStretch();

    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_history, &QPushButton::clicked, this, [this] { emit historyRequested(m_chosen); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int place) {
        if (place >= 0 && place < std::ssize(m_rows)
            && m_rows[static_cast<std::size_t>(place)].id != m_chosen) {
            m_chosen = m_rows[static_cast<std::size_t>(place)].id;
            readChosen();
        }
    });
    connect(&m_workbook, &Workbook::changed, this, [this](const ChangeSet &changes) {
        if (concerns(changes))
            readRows();
    });
    retranslateUi();
    readRows();
}

void DivergingPage::choose(const EntityId &id)
{
    m_chosen = id;
    takeRows(m_rows);
    readChosen();
}

void DivergingPage::begin()
{
    m_shallBegin = true;
    if (m_first)
        enterCard();
    else
        m_later->setFocus();
}

bool DivergingPage::concerns(const ChangeSet &changes) const
{
    return changes.everything || std::ranges::any_of(changes.entities, [this](const Entity &each) {
               return isOpen(each)
                      || std::ranges::find(m_rows, each.id, &OpenRow::id) != m_rows.end();
           });
}

void DivergingPage::readRows()
{
    whenAnswered(m_workbook.read([](WorkbookFile &file) { return readOpenRows(file); },
                                 Workbook::Priority::Background),
                 this, [this, reading = ++m_rowsReading](const Result<std::vector<OpenRow>> &rows) {
                     if (reading != m_rowsReading)
                         return;
                     if (rows)
                         takeRows(*rows);
                     else
                         emit failed(rows.error());
                 });
}

void DivergingPage::takeRows(const std::vector<OpenRow> &rows)
{
    // What was settled makes room for the one after it.
    auto place = std::ranges::find(m_rows, m_chosen, &OpenRow::id) - m_rows.begin();
    m_rows = rows;
    const auto there = std::ranges::find(m_rows, m_chosen, &OpenRow::id);
    if (there != m_rows.end())
        place = there - m_rows.begin();
    place = std::min<std::ptrdiff_t>(place, std::ssize(m_rows) - 1);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const OpenRow &row : m_rows) {
            auto *item = new QListWidgetItem(row.title.simplified(), m_list);
            item->setData(TwoLineDelegate::SecondaryRole, row.place);
        }
        m_list->setCurrentRow(static_cast<int>(place));
    }
    m_chosen = place < 0 ? EntityId{} : m_rows[static_cast<std::size_t>(place)].id;
    emit countChanged(static_cast<int>(m_rows.size()));
    retranslateUi();
    fit();
    readChosen();
}

void DivergingPage::readChosen()
{
    if (m_chosen.isNull()) {
        showChosen({});
        return;
    }
    whenAnswered(
        m_workbook.read([id = m_chosen](WorkbookFile &file) { return readOpenEntity(file, id); }),
        this, [this, reading = ++m_reading](const Result<OpenEntity> &open) {
            if (reading != m_reading)
                return;
            if (open)
                showChosen(*open);
            else
                emit failed(open.error());
        });
    retranslateUi();
}

void DivergingPage::showChosen(const OpenEntity &open)
{
    // Whoever writes in a card that is still right goes on writing.
    if (m_first && open.entity == m_shown.entity && open.place == m_shown.place) {
        if (std::exchange(m_shallBegin, false) && isVisible())
            enterCard();
        return;
    }
    m_shown = open;
    const bool hadFocus = m_detail->isAncestorOf(focusWidget());
    m_first = nullptr;
    clearLayout(*m_cards);
    m_place->setText(open.place);
    m_title->setText(open.title);
    m_title->setVisible(std::ranges::none_of(open.fields, [](const OpenField &field) {
        return field.name.field == Field::Text || field.name.field == Field::Title;
    }));
    for (const OpenField &field : open.fields) {
        auto *card = new ChoiceCard(open, field, m_first == nullptr, m_workbook, m_environment);
        connect(card, &ChoiceCard::decided, this, &DivergingPage::decide);
        offerAlike(*card);
        m_cards->addWidget(card);
        card->show(); // now, so that the keyboard can go into it
        if (!m_first)
            m_first = card;
    }
    tabAsRead(*this);
    m_detail->setVisible(m_first != nullptr);
    if (m_first && (hadFocus || std::exchange(m_shallBegin, false)) && isVisible())
        enterCard();
}

void DivergingPage::offerAlike(ChoiceCard &card)
{
    if (m_rows.size() < 2 && m_shown.fields.size() < 2)
        return;
    const auto read = [id = m_shown.entity.id, field = card.field()](WorkbookFile &file) {
        return alikeCandidates(file, id, field);
    };
    whenAnswered(m_workbook.read(read, Workbook::Priority::Background), &card,
                 [this, &card](const Result<std::vector<EntityId>> &candidates) {
                     if (candidates)
                         lookForAlike(card, *candidates, {});
                 });
}

/// A part of the candidates after the other, so that nobody who types waits for it.
void DivergingPage::lookForAlike(ChoiceCard &card, std::vector<EntityId> candidates,
                                 std::vector<AlikeField> found)
{
    if (candidates.empty()) {
        card.setAlike(std::move(found));
        return;
    }
    const auto rest =
        candidates.begin() + std::min<std::ptrdiff_t>(lookedThroughAtOnce, std::ssize(candidates));
    const std::vector<EntityId> part(candidates.begin(), rest);
    candidates.erase(candidates.begin(), rest);
    const auto read = [id = m_shown.entity.id, field = card.field(), part](WorkbookFile &file) {
        return readAlike(file, id, field, part);
    };
    const auto take = [this, &card, candidates = std::move(candidates),
                       found = std::move(found)](const Result<std::vector<AlikeField>> &alike) {
        if (!alike)
            return;
        std::vector<AlikeField> all = found;
        std::ranges::copy(*alike, std::back_inserter(all));
        lookForAlike(card, candidates, std::move(all));
    };
    whenAnswered(m_workbook.read(read, Workbook::Priority::Background), &card, take);
}

void DivergingPage::enterCard()
{
    m_first->begin();
    const auto reveal = [this] {
        QWidget *const focused = m_detail->focusWidget();
        if (focused && m_detail->isAncestorOf(focused))
            m_detail->ensureWidgetVisible(focused);
    };
    QMetaObject::invokeMethod(this, reveal, Qt::QueuedConnection); // once it has its place
}

void DivergingPage::decide(const QString &deed, const std::vector<Edit> &edits,
                           const std::string &draft)
{
    m_shallBegin = true;
    applyEdit(m_workbook, m_undoStack, deed, edits, draft);
}

void DivergingPage::step(int by)
{
    const int count = static_cast<int>(m_rows.size());
    if (count > 0)
        m_list->setCurrentRow((m_list->currentRow() + by + count) % count);
}

/// Where there is no room for the list, one goes from one to the next.
void DivergingPage::fit()
{
    m_list->setVisible(m_rows.size() > 1 && width() >= scaled(measure::wide));
}

void DivergingPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void DivergingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        readRows(); // their words come from the storage thread
    } else if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void DivergingPage::retranslateUi()
{
    const int count = static_cast<int>(m_rows.size());
    m_heading->setText(tr("Diverging versions"));
    m_count->setText(
        count == 0 ? QString()
                   : tr("%1 of %2", "which of how many").arg(m_list->currentRow() + 1).arg(count));
    m_previous->setText(tr("Previous"));
    m_later->setText(tr("Later"));
    m_later->setToolTip(tr("Leaves all versions as they are and goes on to the next."));
    m_history->setText(tr("History"));
    m_empty->setText(tr("Where people wrote different things in the same place, all versions will "
                        "stand here beside each other until somebody settles them. There are none "
                        "now."));
    m_empty->setVisible(count == 0);
    for (QPushButton *button : {m_previous, m_later})
        button->setVisible(count > 1);
    m_history->setVisible(count > 0);
    m_list->setAccessibleName(tr("What has diverging versions"));
}

} // namespace tournee
