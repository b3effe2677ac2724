// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "core/report/words.h"
#include "ui/overview/overviewmodel.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace tournee {

namespace {

constexpr std::size_t tablesAtOnce = 16;

} // namespace

OverviewPage::OverviewPage(Workbook &workbook, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_model(new OverviewModel(this))
    , m_heading(newLabel(Role::Page))
    , m_summary(newText())
    , m_card(nullptr)
    , m_tree(new QTreeView)
    , m_empty(newText())
    , m_prepare(newButton("emptyPrepare"))
    , m_notes(newButton(Role::Primary, "takeNotes"))
    , m_export(newButton("exportChosen"))
    , m_hint(newLabel(Role::Secondary))
    , m_fit(new QTimer(this))
{
    setObjectName("overviewPage");
    m_summary->setObjectName("overviewSummary");
    m_hint->setObjectName("overviewHint");
    m_tree->setObjectName("overview");
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    setFocusProxy(m_tree);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionsMovable(false);

    auto *column = new QVBoxLayout(this);
    arrange(column, space::between, space::around, space::between);
    auto *head = new QHBoxLayout;
    arrange(head, space::within);
    head->addWidget(m_heading, 1);
    head->addWidget(m_summary, 1);
    head->addStretch();
    head->addWidget(m_export, 0, Qt::AlignVCenter);
    head->addWidget(m_notes, 0, Qt::AlignVCenter);
    column->addLayout(head);
    m_card = makeTotals();
    column->addWidget(m_card);
    column->addWidget(m_tree, 1);
    column->addWidget(m_hint);
    column->addWidget(m_empty);
    column->addWidget(m_prepare, 0, Qt::AlignLeft);
    column->addStretch();

    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OverviewPage::showChosen);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const EntityId table = m_model->tableAt(index);
        if (!table.isNull())
            emit notesRequested(table);
        else
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_notes, &QPushButton::clicked, this,
            [this] { emit notesRequested(m_model->tableAt(chosen())); });
    connect(m_export, &QPushButton::clicked, this, &OverviewPage::askForExport);
    connect(m_prepare, &QPushButton::clicked, this, &OverviewPage::prepareRequested);
    connect(&m_workbook, &Workbook::changed, this, &OverviewPage::takeChanges);
    // Ten thousand tables are counted in hundreds of steps.
    m_fit->setSingleShot(true);
    m_fit->setInterval(100);
    connect(m_fit, &QTimer::timeout, this, [this] {
        fitColumns();
        showTotals();
    });
    retranslateUi();
    showChosen();
}

QFrame *OverviewPage::makeTotals()
{
    auto *frame = new QFrame;
    setRole(frame, Role::Card);
    auto *row = new QHBoxLayout(frame);
    arrange(row, space::between, space::around, space::between);
    for (int i = 0; i < 5; ++i) {
        auto *cell = new QVBoxLayout;
        arrange(cell, 0);
        const Total total{newLabel(Role::Page), newLabel(Role::Secondary)};
        total.figure->setWordWrap(false);
        total.words->setWordWrap(false);
        cell->addWidget(total.figure);
        cell->addWidget(total.words);
        row->addLayout(cell, 1);
        m_totals.push_back(total);
    }
    return frame;
}

/// While nobody sees the page, it only remembers what it has to read: somebody may be typing.
void OverviewPage::takeChanges(const ChangeSet &changes)
{
    if (changes.everything) {
        m_isFirst = true;
        m_isStale = true;
    }
    for (const Entity &entity : changes.entities) {
        if (isEntry(entity.kind))
            count(entity.reference(Field::Table));
        else if (entity.kind == Kind::Table || entity.kind == Kind::Session)
            m_isStale = true;
    }
    if (isVisible())
        catchUp();
}

void OverviewPage::catchUp()
{
    if (std::exchange(m_isStale, false))
        readAll();
    countNext();
}

void OverviewPage::readAll()
{
    whenAnswered(
        m_workbook.read([](WorkbookFile &file) { return readOverview(file); }), this,
        [this, reading = ++m_reading](const Result<std::vector<SessionOverview>> &overview) {
            if (reading != m_reading)
                return;
            if (overview)
                showOverview(*overview, std::exchange(m_isFirst, false));
            else
                emit failed(overview.error());
        });
}

void OverviewPage::showOverview(std::vector<SessionOverview> overview, bool shallCountAll)
{
    std::vector<EntityId> known = m_model->tables();
    std::ranges::sort(known);
    const std::size_t sessionsBefore = static_cast<std::size_t>(m_model->rowCount());
    m_model->setOverview(std::move(overview));
    for (const EntityId &table : m_model->tables()) {
        if (shallCountAll || !std::ranges::binary_search(known, table))
            count(table);
    }
    // A tour of a few workshops is seen whole; a national one is opened where one looks.
    constexpr int fewTables = 80;
    if (sessionsBefore == 0 && m_model->totals().expectedTables <= fewTables)
        m_tree->expandAll();
    if (m_model->totals().expectedTables == 1) // there is nothing to choose
        m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    if (!m_wanted.isNull())
        choose(m_wanted);
    const bool isEmpty = m_model->rowCount() == 0;
    m_tree->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_prepare->setVisible(isEmpty);
    showTotals();
    showChosen();
    fitColumns();
    countNext();
}

void OverviewPage::count(const EntityId &table)
{
    if (!table.isNull() && std::ranges::find(m_toCount, table) == m_toCount.end())
        m_toCount.push_back(table);
}

void OverviewPage::countNext()
{
    if (m_isCounting || m_toCount.empty() || !isVisible())
        return;
    m_isCounting = true;
    const auto chunk = static_cast<std::ptrdiff_t>(std::min(tablesAtOnce, m_toCount.size()));
    std::vector<EntityId> tables(m_toCount.begin(), m_toCount.begin() + chunk);
    m_toCount.erase(m_toCount.begin(), m_toCount.begin() + chunk);
    whenAnswered(m_workbook.read([tables](WorkbookFile &file) { return readTallies(file, tables); },
                                 Workbook::Priority::Background),
                 this, [this, tables](const Result<std::vector<TableTally>> &tallies) {
                     m_isCounting = false;
                     if (!tallies) {
                         emit failed(tallies.error());
                         return;
                     }
                     for (std::size_t i = 0; i < tables.size(); ++i)
                         m_model->setTally(tables[i], (*tallies)[i]);
                     if (!m_fit->isActive())
                         m_fit->start();
                     countNext();
                 });
}

void OverviewPage::showTotals()
{
    const OverviewModel::Totals &totals = m_model->totals();
    const QLocale locale;
    const QString figures[] = {
        locale.toString(totals.sessions),
        tr("%1 of %2", "tables received of those expected")
            .arg(locale.toString(totals.receivedTables), locale.toString(totals.expectedTables)),
        locale.toString(totals.entries[0]),
        locale.toString(totals.entries[1]),
        locale.toString(m_diverging),
    };
    const QString words[] = {
        tr("Workshop(s)", "below their number", static_cast<int>(totals.sessions)),
        tr("Table(s) received", "below their number", static_cast<int>(totals.receivedTables)),
        tr("Challenge(s)", "below their number", static_cast<int>(totals.entries[0])),
        tr("Solution(s)", "below their number", static_cast<int>(totals.entries[1])),
        tr("Diverging version(s)", "below their number", m_diverging),
    };
    QStringList parts;
    for (std::size_t i = 0; i < m_totals.size(); ++i) {
        m_totals[i].figure->setText(figures[i]);
        m_totals[i].words->setText(words[i]);
        parts << figures[i] + u'\u00a0' + words[i].toLower().replace(' ', u'\u00a0');
    }
    m_summary->setText(parts.join(" · "));
}

/// In a low window the tables matter more than the totals, which become one sentence.
void OverviewPage::fitHeight()
{
    const bool isRoomy = height() >= scaled(measure::roomyHeight);
    m_heading->setVisible(isRoomy);
    m_card->setVisible(isRoomy);
    const bool hasWidth = width() >= scaled(measure::column);
    m_summary->setVisible(!isRoomy && hasWidth);
    layout()->setSpacing(scaled(isRoomy ? space::between : space::within));
}

QModelIndex OverviewPage::chosen() const
{
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    return rows.isEmpty() ? QModelIndex() : rows.first();
}

EntityId OverviewPage::chosenEntity() const
{
    const EntityId table = m_model->tableAt(chosen());
    return table.isNull() ? m_model->sessionAt(chosen()) : table;
}

void OverviewPage::choose(const EntityId &session)
{
    m_wanted = session;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_model->sessionAt(index) == session) {
            m_tree->setCurrentIndex(index);
            m_wanted = {};
        }
    }
}

void OverviewPage::setDiverging(int count)
{
    m_diverging = count;
    showTotals();
}

void OverviewPage::showChosen()
{
    const bool isTable = !m_model->tableAt(chosen()).isNull();
    const bool isEmpty = m_model->rowCount() == 0;
    m_notes->setEnabled(isTable);
    m_export->setEnabled(!isEmpty);
    m_export->setText(isTable                                  ? tr("Export this table…")
                      : !m_model->sessionAt(chosen()).isNull() ? tr("Export this workshop…")
                                                               : tr("Export everything…"));
    const QString why = tr("Choose a table in the list to take its notes.");
    m_notes->setToolTip(isTable ? QString() : why);
    m_notes->setAccessibleDescription(isTable ? QString() : why);
    m_hint->setText(why);
    m_hint->setVisible(!isTable && !isEmpty);
}

void OverviewPage::askForExport()
{
    const QModelIndex chosen = this->chosen();
    Selection selection;
    QString name = tr("All notes");
    const EntityId session = m_model->sessionAt(chosen);
    const EntityId table = m_model->tableAt(chosen);
    if (!session.isNull()) {
        const QModelIndex row = chosen.parent().isValid() ? chosen.parent() : chosen;
        name = row.siblingAtColumn(OverviewModel::NameColumn).data().toString();
    }
    if (!table.isNull()) {
        selection.tables = {table};
        const QString tableName =
            chosen.siblingAtColumn(OverviewModel::NameColumn).data().toString();
        name = session.isNull() ? tableName : name + " - " + tableName;
    } else if (!session.isNull()) {
        selection.sessions = {session};
    }
    emit exportRequested(selection, name);
}

void OverviewPage::fitColumns()
{
    QHeaderView *header = m_tree->header();
    const auto lengthOfFigures = [this, header](bool isShort, bool isTight) {
        m_model->setTight(isTight);
        header->setSectionHidden(OverviewModel::LastEntryColumn, isShort);
        header->setSectionHidden(OverviewModel::DivergingColumn, false);
        header->resizeSections(QHeaderView::ResizeToContents);
        return header->length() - header->sectionSize(OverviewModel::NameColumn);
    };
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(OverviewModel::NameColumn, QHeaderView::Fixed);
    header->setMinimumSectionSize(scaled(space::page));
    m_tree->setIndentation(scaled(space::around));
    // Names take what the figures leave, and never so little that they cannot be read.
    // First the hour goes, then the words above the marks of the kinds.
    const int least = scaled(measure::form) * 2 / 5;
    const int comfortable = scaled(measure::form) / 2;
    const int room = m_tree->viewport()->width();
    int figures = lengthOfFigures(false, false);
    if (room - figures < comfortable)
        figures = lengthOfFigures(true, false);
    if (room - figures < comfortable)
        figures = lengthOfFigures(true, true);
    if (room - figures < least) { // the last to go has a page of its own
        figures -= header->sectionSize(OverviewModel::DivergingColumn);
        header->setSectionHidden(OverviewModel::DivergingColumn, true);
    }
    header->resizeSection(OverviewModel::NameColumn, std::max(least, room - figures));
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    catchUp();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
    fitColumns();
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        fitHeight();
        fitColumns();
        m_model->retranslate(); // the marks of the kinds are drawn anew
    }
}

void OverviewPage::retranslateUi()
{
    m_heading->setText(tr("Overview"));
    m_empty->setText(
        tr("The workshops and their tables will be here, with what came in from each."));
    m_prepare->setText(tr("Prepare the workshops"));
    m_notes->setText(tr("Take notes"));
    m_tree->setAccessibleName(tr("Workshops and tables"));
    m_model->retranslate();
    fitColumns();
    showTotals();
    showChosen();
}

} // namespace tournee
