// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/sessionpage.h"

#include "ui/prepare/roundrow.h"
#include "ui/prepare/sessionform.h"
#include "ui/prepare/tablemodel.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace tournee {

namespace {

constexpr int usualTableCount = 5;

} // namespace

SessionPage::SessionPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(newLabel(Role::Page))
    , m_form(new SessionForm)
    , m_roundsTitle(newLabel(Role::Section))
    , m_noRounds(newText())
    , m_addRound(newButton("addRound"))
    , m_usualRounds(newButton("usualRounds"))
    , m_tablesTitle(newLabel(Role::Section))
    , m_noTables(newText())
    , m_tableModel(new TableModel(this))
    , m_tables(new QTableView)
    , m_countLabel(newLabel(Role::Field))
    , m_count(new QSpinBox)
    , m_addTables(newButton("addTables"))
    , m_removeTable(newButton(Role::Quiet, "removeTable"))
    , m_handOutTitle(newLabel(Role::Section))
    , m_handOutLead(newText())
    , m_kit(newButton(Role::Primary, "exportKit"))
    , m_bundle(newButton("exportBundle"))
    , m_remove(newButton(Role::Quiet, "removeSession"))
{
    auto *column = new QVBoxLayout(this);
    arrange(column, space::between);
    column->addWidget(m_heading);
    QFrame *card = newCard();
    columnOf(card)->addWidget(m_form);
    column->addWidget(card);
    makeRounds(column);
    makeTables(column);
    column->addSpacing(space::within);
    column->addWidget(m_handOutTitle);
    column->addWidget(m_handOutLead);
    auto *handOut = new QHBoxLayout;
    arrange(handOut, space::within);
    handOut->addWidget(m_kit);
    handOut->addWidget(m_bundle);
    handOut->addStretch();
    column->addLayout(handOut);
    column->addSpacing(space::around);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addStretch();

    connect(m_form, &SessionForm::edited, this, &SessionPage::sessionEdited);
    connect(m_kit, &QPushButton::clicked, this, &SessionPage::kitRequested);
    connect(m_bundle, &QPushButton::clicked, this, &SessionPage::bundleRequested);
    connect(m_remove, &QPushButton::clicked, this, &SessionPage::removalRequested);
    retranslateUi();
}

void SessionPage::makeRounds(QVBoxLayout *column)
{
    column->addSpacing(space::within);
    column->addWidget(m_roundsTitle);
    column->addWidget(m_noRounds);
    m_roundColumn = new QVBoxLayout;
    arrange(m_roundColumn, space::within);
    column->addLayout(m_roundColumn);
    auto *buttons = new QHBoxLayout;
    arrange(buttons, space::within);
    buttons->addWidget(m_usualRounds);
    buttons->addWidget(m_addRound);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_addRound, &QPushButton::clicked, this, [this] {
        m_awaitsRound = true;
        emit roundRequested();
    });
    connect(m_usualRounds, &QPushButton::clicked, this, [this] {
        m_awaitsRound = true;
        emit usualRoundsRequested();
    });
}

void SessionPage::makeTables(QVBoxLayout *column)
{
    m_tables->setObjectName("tables");
    m_tables->setModel(m_tableModel);
    m_tables->setShowGrid(false);
    m_tables->verticalHeader()->hide();
    m_tables->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tables->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_tables->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tables->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_tables->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(TableModel::NumberColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(TableModel::NotesColumn, QHeaderView::ResizeToContents);
    header->setHighlightSections(false);
    m_count->setObjectName("tableCount");
    m_count->setRange(1, 60);
    m_count->setValue(usualTableCount);

    column->addSpacing(space::within);
    column->addWidget(m_tablesTitle);
    column->addWidget(m_noTables);
    column->addWidget(m_tables);
    auto *buttons = new QHBoxLayout;
    arrange(buttons, space::within);
    m_countLabel->setBuddy(m_count);
    m_countLabel->setWordWrap(false);
    buttons->addWidget(m_countLabel);
    buttons->addWidget(m_count);
    buttons->addWidget(m_addTables);
    buttons->addStretch();
    buttons->addWidget(m_removeTable);
    column->addLayout(buttons);

    connect(m_tableModel, &TableModel::edited, this, &SessionPage::tableEdited);
    connect(m_tables, &QTableView::clicked, this, &SessionPage::openNotes);
    connect(m_tables, &QTableView::activated, this, &SessionPage::openNotes);
    connect(m_addTables, &QPushButton::clicked, this, [this] {
        m_awaitsTable = true;
        emit tablesRequested(m_count->value());
    });
    connect(m_removeTable, &QPushButton::clicked, this, [this] {
        const QModelIndex current = m_tables->currentIndex();
        if (current.isValid())
            emit tableRemovalRequested(m_tableModel->tableAt(current.row()));
    });
    connect(m_tables->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_removeTable->setEnabled(current.isValid()); });
}

void SessionPage::openNotes(const QModelIndex &index)
{
    if (index.column() == TableModel::NotesColumn)
        emit notesRequested(m_tableModel->tableAt(index.row()).id);
}

void SessionPage::setRegions(const std::vector<Entity> &regions)
{
    m_form->setRegions(regions);
}

void SessionPage::setSession(const SessionFrame &frame)
{
    if (frame.session.id != m_frame.session.id)
        m_awaitsRound = m_awaitsTable = false;
    m_frame = frame;
    m_form->setSession(frame.session);
    showRounds();
    showTables();
    retranslateUi();
}

void SessionPage::showRounds()
{
    const std::size_t before = m_rounds.size();
    while (m_rounds.size() > m_frame.rounds.size()) {
        m_rounds.back()->deleteLater();
        m_rounds.back()->hide();
        m_rounds.pop_back();
    }
    while (m_rounds.size() < m_frame.rounds.size()) {
        auto *row = new RoundRow;
        row->setObjectName(QString("round%1").arg(m_rounds.size() + 1));
        const int place = static_cast<int>(m_rounds.size());
        m_rounds.push_back(row);
        m_roundColumn->addWidget(row);
        connect(row, &RoundRow::edited, this, &SessionPage::roundEdited);
        connect(row, &RoundRow::removalRequested, this,
                [this, row] { emit roundRemovalRequested(row->round()); });
        connect(row, &RoundRow::moveRequested, this,
                [this, place](int step) { emit roundMoveRequested(place, place + step); });
    }
    if (m_rounds.size() > before) {
        tabAsRead(*this);
        for (RoundRow *const row : m_rounds)
            row->orderTabs();
    }
    for (std::size_t i = 0; i < m_rounds.size(); ++i)
        m_rounds[i]->setRound(m_frame.rounds[i], static_cast<int>(i) + 1);
    m_noRounds->setVisible(m_rounds.empty());
    m_usualRounds->setVisible(m_rounds.empty());
    if (m_rounds.size() > before && std::exchange(m_awaitsRound, false))
        m_rounds[before]->begin();
}

void SessionPage::showTables()
{
    const int before = m_tableModel->rowCount();
    m_tableModel->setTables(m_frame.tables);
    m_noTables->setVisible(m_frame.tables.empty());
    m_tables->setVisible(!m_frame.tables.empty());
    m_removeTable->setVisible(!m_frame.tables.empty());
    m_removeTable->setEnabled(m_tables->currentIndex().isValid());
    fitTables();
    if (m_tableModel->rowCount() > before && std::exchange(m_awaitsTable, false)) {
        m_tables->setFocus();
        m_tables->setCurrentIndex(m_tableModel->index(before, TableModel::NameColumn));
        emit placeChanged(m_tables);
    }
}

void SessionPage::fitTables()
{
    // The page scrolls, not the table in it.
    const int row = fontMetrics().height() + 2 * scaled(space::within) + scaled(space::half);
    m_tables->verticalHeader()->setMinimumSectionSize(row);
    m_tables->verticalHeader()->setDefaultSectionSize(row);
    m_tables->ensurePolished();
    m_tables->setFixedHeight(m_tables->horizontalHeader()->sizeHint().height()
                             + row * m_tableModel->rowCount() + scaled(space::within));
}

void SessionPage::commit()
{
    m_form->commit();
    for (RoundRow *row : m_rounds)
        row->commit();
    // An open editor in the table commits when it loses the focus.
    if (m_tables->isAncestorOf(focusWidget()))
        m_tables->setFocus();
}

void SessionPage::begin()
{
    m_form->begin();
}

void SessionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        fitTables();
}

void SessionPage::retranslateUi()
{
    const QString title = m_frame.session.text(Field::Title);
    m_heading->setText(title.isEmpty() ? tr("Workshop without a title") : title);
    m_roundsTitle->setText(tr("Rounds"));
    m_noRounds->setText(tr("The rounds tell every table what is asked, and for how long."));
    m_usualRounds->setText(tr("Add the usual rounds"));
    m_addRound->setText(tr("Add a round"));
    m_tablesTitle->setText(tr("Tables"));
    m_noTables->setText(tr("Each table takes its own notes. Say how many there will be; names can "
                           "follow on the evening itself."));
    m_countLabel->setText(tr("How many"));
    m_addTables->setText(tr("Add tables"));
    m_removeTable->setText(tr("Remove the chosen table"));
    m_handOutTitle->setText(tr("Hand out and hand in"));
    m_handOutLead->setText(tr("The kit prepares the laptops of the tables. The bundle carries the "
                              "notes that were taken here to the coordinator."));
    m_kit->setText(tr("Export the kit…"));
    m_bundle->setText(tr("Export the bundle…"));
    m_remove->setText(tr("Remove this workshop"));
    m_tables->setAccessibleName(tr("Tables"));
    m_tableModel->retranslate();
}

} // namespace tournee
