// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reception/registerpage.h"

#include "core/report/register.h"
#include "ui/reception/receptiondetail.h"
#include "ui/reception/receptionlist.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace tournee {

namespace {

constexpr int receptionsAtOnce = 500;

} // namespace

RegisterPage::RegisterPage(Workbook &workbook, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_list(new ReceptionList(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_heading(newLabel(Role::Page))
    , m_back(newButton(Role::Quiet, "leaveRegister"))
    , m_search(new QLineEdit)
    , m_copy(newButton("copyRegister"))
    , m_words(newLabel(Role::Secondary))
    , m_view(new QTableView)
    , m_detail(new ReceptionDetail(workbook))
{
    setObjectName("registerPage");
    m_search->setObjectName("registerSearch");
    m_search->setClearButtonEnabled(true);
    m_words->setObjectName("registerWords");
    m_found->setSourceModel(m_list);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setObjectName("register");
    m_view->setModel(m_found);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFocusProxy(m_search);

    auto *column = new QVBoxLayout(this);
    arrange(column, space::between, space::around, space::between);
    auto *head = new QHBoxLayout;
    arrange(head, space::between);
    head->addWidget(m_heading, 1);
    head->addWidget(m_back);
    column->addLayout(head);
    auto *tools = new QHBoxLayout;
    arrange(tools, space::between);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_copy);
    column->addLayout(tools);
    column->addWidget(m_words);
    column->addWidget(m_view, 1);
    column->addWidget(m_detail);

    connect(m_back, &QPushButton::clicked, this, &RegisterPage::leaveRequested);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_copied = 0;
        m_found->setFilterFixedString(text.trimmed());
        retranslateUi();
    });
    connect(m_copy, &QPushButton::clicked, this, &RegisterPage::copy);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RegisterPage::showChosen);
    connect(m_detail, &ReceptionDetail::failed, this, &RegisterPage::failed);
    connect(m_detail, &ReceptionDetail::undone, this, &RegisterPage::read);
    retranslateUi();
}

void RegisterPage::read()
{
    m_copied = 0;
    ++m_reading;
    readNext(0);
}

/// A part after the other: whoever types meanwhile waits for little.
void RegisterPage::readNext(qint64 before)
{
    const auto work = [before](WorkbookFile &file) {
        return receptionsOf(file, receptionsAtOnce,
                            before == 0 ? std::nullopt : std::optional<qint64>(before));
    };
    whenAnswered(m_workbook.read(work, Workbook::Priority::Background), this,
                 [this, before, reading = m_reading](const Result<std::vector<Reception>> &part) {
                     if (reading != m_reading)
                         return;
                     if (!part) {
                         emit failed(part.error());
                         return;
                     }
                     if (before == 0)
                         m_list->setReceptions(*part);
                     else
                         m_list->add(*part);
                     retranslateUi();
                     showChosen();
                     if (part->size() == receptionsAtOnce)
                         readNext(part->back().row);
                 });
}

void RegisterPage::showChosen()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    m_detail->setReception(
        rows.isEmpty() ? std::nullopt
                       : std::optional(m_list->at(m_found->mapToSource(rows.first()).row())));
}

void RegisterPage::copy()
{
    std::vector<Reception> shown;
    shown.reserve(static_cast<std::size_t>(m_found->rowCount()));
    for (int row = 0; row < m_found->rowCount(); ++row)
        shown.push_back(m_list->at(m_found->mapToSource(m_found->index(row, 0)).row()));
    QGuiApplication::clipboard()->setText(spreadsheetOf(shown));
    m_copied = m_found->rowCount();
    retranslateUi();
}

void RegisterPage::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ReceptionList::TimeColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ReceptionList::CodeColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ReceptionList::BroughtColumn, QHeaderView::Stretch);
    for (const int column : {int{ReceptionList::FileColumn}, int{ReceptionList::TablesColumn}})
        header->resizeSection(column, scaled(measure::form / 4));
    for (const int column : {int{ReceptionList::FromColumn}, int{ReceptionList::SignatureColumn}})
        header->resizeSection(column, scaled(measure::form / 5));
    const int row = fontMetrics().height() + 2 * scaled(space::within);
    m_view->verticalHeader()->setMinimumSectionSize(row);
    m_view->verticalHeader()->setDefaultSectionSize(row);
}

void RegisterPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void RegisterPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

void RegisterPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        fitColumns();
}

void RegisterPage::retranslateUi()
{
    m_heading->setText(tr("Register of receptions"));
    m_back->setText(tr("← Back"));
    m_search->setPlaceholderText(tr("File, person, workshop, receipt…"));
    m_search->setAccessibleName(tr("Search in the register"));
    m_copy->setText(tr("Copy for a spreadsheet"));
    m_copy->setEnabled(m_found->rowCount() > 0);
    m_view->setAccessibleName(tr("Register of receptions"));
    const int all = m_list->rowCount();
    const int found = m_found->rowCount();
    QString words = tr("Every file that was combined into this workbook will stand here.");
    if (m_copied > 0)
        words = tr("%n reception(s) copied: paste them into a spreadsheet.", nullptr, m_copied);
    else if (all > 0 && found < all)
        words = tr("%n of %1 receptions", nullptr, found).arg(all);
    else if (all > 0)
        words = tr("%n reception(s)", nullptr, all);
    m_words->setText(words);
    m_list->retranslate();
    fitColumns();
}

} // namespace tournee
