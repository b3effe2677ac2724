// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emerge/figurecard.h"

#include "ui/emerge/figureview.h"
#include "ui/whenanswered.h"
#include "ui/widgets/chipgroup.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/widgets.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace tournee {

namespace {

constexpr int mostRowsSeen = 14; ///< more of them are scrolled to

QString asTabbedText(const FigureTable &table)
{
    QString text = table.rowsAre;
    for (const QString &name : table.columns)
        text += QLatin1Char('\t') + name;
    for (const FigureRow &row : table.rows) {
        text += QLatin1Char('\n') + row.name;
        for (const FigureCell &cell : row.cells)
            text += QLatin1Char('\t') + QString::number(cell.value);
    }
    return text;
}

} // namespace

FigureCard::FigureCard(Figure figure, const FileChooser &chooser, QWidget *parent)
    : QFrame(parent)
    , m_figure(figure)
    , m_chooser(chooser)
    , m_title(newLabel(Role::Section))
    , m_note(newLabel(Role::Secondary))
    , m_asTable(newButton(Role::Quiet, "asTable"))
    , m_take(newButton(Role::Quiet, "takeFigure"))
    , m_view(new FigureView)
    , m_table(new QTableWidget)
{
    setObjectName("figureCard");
    setRole(this, Role::Card);
    auto *column = new QVBoxLayout(this);
    arrange(column, space::within, space::around, space::between);
    makeHead();
    makeMenu();
    column->addWidget(m_note);
    column->addWidget(m_view);
    m_table->setObjectName("figureTable");
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setVisible(false);
    column->addWidget(m_table);

    connect(m_view, &FigureView::activated, this, &FigureCard::open);
    connect(m_table, &QTableWidget::cellActivated, this,
            [this](int row, int cell) { open(row, std::max(0, cell - 1)); });
    connect(m_asTable, &QPushButton::toggled, this, &FigureCard::showTable);
    retranslateUi();
}

void FigureCard::makeHead()
{
    auto *head = new QHBoxLayout;
    arrange(head, space::between);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    auto *deeds = new FlowLayout;
    arrange(deeds, space::half);
    deeds->preferOneLine();
    deeds->addWidget(m_asTable);
    deeds->addWidget(m_take);
    head->addLayout(deeds);
    columnOf(this)->addLayout(head);
    m_asTable->setCheckable(true);
    if (m_figure != Figure::Map)
        return;
    m_measures = new ChipGroup(ChipGroup::Mode::One);
    m_measures->setObjectName("measures");
    columnOf(this)->addWidget(m_measures);
    connect(m_measures, &ChipGroup::toggled, this, [this](const QString &value) {
        if (!value.isEmpty())
            m_measure = static_cast<Measure>(value.toInt());
        m_measures->setChosen(
            {QString::number(static_cast<int>(m_measure))}); // one is always shown
        show(figureTable(m_figure, m_emergence, m_measure));
    });
}

void FigureCard::makeMenu()
{
    auto *menu = new QMenu(m_take);
    m_take->setMenu(menu);
    m_svg = menu->addAction({}, this, [this] { write(FigureFormat::Svg); });
    m_png = menu->addAction({}, this, [this] { write(FigureFormat::Png); });
    m_csv = menu->addAction({}, this, [this] { write(FigureFormat::Csv); });
    menu->addSeparator();
    m_copyPicture = menu->addAction(
        {}, this, [this] { QGuiApplication::clipboard()->setImage(figureImage(table())); });
    m_copyTable = menu->addAction(
        {}, this, [this] { QGuiApplication::clipboard()->setText(asTabbedText(table())); });
    m_svg->setObjectName("saveSvg");
    m_png->setObjectName("savePng");
    m_csv->setObjectName("saveCsv");
    m_copyPicture->setObjectName("copyPicture");
    m_copyTable->setObjectName("copyTable");
}

const FigureTable &FigureCard::table() const
{
    return m_view->table();
}

void FigureCard::begin()
{
    (m_asTable->isChecked() ? static_cast<QWidget *>(m_table) : m_view)->setFocus();
}

void FigureCard::setEmergence(const Emergence &emergence)
{
    m_emergence = emergence;
    show(figureTable(m_figure, m_emergence, m_measure));
}

void FigureCard::show(const FigureTable &table)
{
    m_title->setText(table.title);
    m_note->setText(table.rows.empty() ? tr("Nothing yet.") : table.note);
    m_note->setVisible(!m_note->text().isEmpty());
    m_view->setTable(table);
    if (m_asTable->isChecked())
        fillTable(table);
    m_asTable->setAccessibleName(tr("%1: as a table").arg(table.title));
    m_take->setAccessibleName(tr("%1: take along").arg(table.title));
}

void FigureCard::fillTable(const FigureTable &table)
{
    const QModelIndex current = m_table->currentIndex();
    m_table->clear();
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    m_table->setColumnCount(static_cast<int>(table.columns.size()) + 1);
    m_table->setHorizontalHeaderLabels(QStringList{table.rowsAre} + table.columns);
    m_table->setAccessibleName(table.title);
    m_table->setAccessibleDescription(figureInWords(table));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const FigureRow &row = table.rows[static_cast<std::size_t>(i)];
        const QString name =
            row.remark.isEmpty() ? row.name : tr("%1 (%2)").arg(row.name, row.remark);
        m_table->setItem(i, 0, new QTableWidgetItem(name));
        for (int j = 1; j < m_table->columnCount(); ++j) {
            auto *item = new QTableWidgetItem(row.cells[static_cast<std::size_t>(j) - 1].words);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(i, j, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(0, std::min(m_table->columnWidth(0), scaled(measure::details)));
    const int rows = std::min(m_table->rowCount(), mostRowsSeen);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize()
                            + scaled(space::around));
    m_table->setCurrentCell(std::max(0, current.row()), std::max(0, current.column()));
}

void FigureCard::showTable(bool isTable)
{
    const bool hadFocus = m_view->hasFocus() || m_table->hasFocus();
    if (isTable)
        fillTable(table());
    m_view->setVisible(!isTable);
    m_table->setVisible(isTable);
    if (hadFocus)
        begin();
}

void FigureCard::open(int row, int column)
{
    const FigureRow &chosen = table().rows[static_cast<std::size_t>(row)];
    if (!chosen.table.isNull())
        emit entryRequested(chosen.table, chosen.entry);
    else if (const QString &query = chosen.cells[static_cast<std::size_t>(column)].query;
             !query.isEmpty())
        emit searchRequested(query);
}

void FigureCard::write(FigureFormat format)
{
    static constexpr std::array<std::pair<const char *, const char *>, 3> formats{
        {{".svg", QT_TR_NOOP("SVG pictures (*.svg)")},
         {".png", QT_TR_NOOP("PNG pictures (*.png)")},
         {".csv", QT_TR_NOOP("CSV tables (*.csv)")}}};
    const auto &[ending, filter] = formats[static_cast<std::size_t>(format)];
    const QString path = m_chooser.save(
        this, table().title, freeFileName(QDir::homePath(), safeFileName(table().title), ending),
        tr(filter));
    if (path.isEmpty())
        return;
    whenAnswered(writeFigure(path, figureBytes(table(), format)), this,
                 [this](const Result<void> &done) {
                     if (!done)
                         emit failed(done.error());
                 });
}

void FigureCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void FigureCard::retranslateUi()
{
    m_asTable->setText(tr("As a table"));
    m_take->setText(tr("Take along"));
    m_svg->setText(tr("Save as a drawing (SVG)…"));
    m_png->setText(tr("Save as an image (PNG)…"));
    m_csv->setText(tr("Save its table (CSV)…"));
    m_copyPicture->setText(tr("Copy the picture"));
    m_copyTable->setText(tr("Copy the table"));
    if (m_measures) {
        std::vector<ChipGroup::Choice> choices;
        for (const Measure measure : allMeasures())
            choices.push_back({QString::number(static_cast<int>(measure)), wordFor(measure)});
        m_measures->setChoices(choices);
        m_measures->setChosen({QString::number(static_cast<int>(m_measure))});
        m_measures->setAccessibleName(tr("What the map shows"));
    }
    show(figureTable(m_figure, m_emergence, m_measure));
}

} // namespace tournee
