// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/rescuepage.h"

#include "core/report/sentences.h"
#include "core/storage/restore.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QtConcurrentRun>
#include <QVBoxLayout>

#include <algorithm>

namespace tournee {

namespace {

constexpr int fewestBackupRows = 5; ///< of the list, its header among them

} // namespace

RescuePage::RescuePage(Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_heading(newLabel(Role::Page))
    , m_words(newText())
    , m_meaning(newText())
    , m_view(new QTableView)
    , m_list(new BackupList(this))
    , m_restore(newButton(Role::Primary, "rescue"))
    , m_leave(newButton("leaveRescue"))
{
    setObjectName("rescuePage");
    m_words->setObjectName("rescueWords");
    m_view->setObjectName("rescueBackups");
    m_view->setModel(m_list);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between, space::page);
    column->addWidget(m_heading);
    column->addWidget(m_words);
    column->addWidget(m_meaning);
    column->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    arrange(foot, space::within);
    foot->addWidget(m_restore);
    foot->addWidget(m_leave);
    foot->addStretch();
    column->addLayout(foot);
    auto *page = new QVBoxLayout(this);
    arrange(page, 0);
    page->addWidget(newScrollArea(content, measure::wide));

    connect(m_restore, &QPushButton::clicked, this, &RescuePage::restore);
    connect(m_view, &QTableView::activated, m_restore, [this] { m_restore->setFocus(); });
    connect(m_leave, &QPushButton::clicked, this, &RescuePage::leaveRequested);
    retranslateUi();
}

void RescuePage::setWorkbook(const QString &workbook, const Error &error,
                             const std::vector<ListedBackup> &backups)
{
    m_workbook = workbook;
    m_error = error;
    std::vector<ListedBackup> readable;
    std::ranges::copy_if(backups, std::back_inserter(readable), [](const ListedBackup &each) {
        return each.entries && each.backup.reason != Backup::Reason::Damaged;
    });
    m_list->setBackups(std::move(readable));
    m_view->selectRow(0);
    m_restore->setEnabled(m_list->rowCount() > 0);
    fitColumns();
    retranslateUi();
    m_view->setFocus();
}

void RescuePage::restore()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (m_isRunning || rows.isEmpty())
        return;
    m_isRunning = true;
    m_restore->setEnabled(false);
    const Backup backup = m_list->at(rows.first().row());
    const auto work = [workbook = m_workbook, backup, environment = &m_environment] {
        return restoreBackup(workbook, backup, *environment);
    };
    whenAnswered(QtConcurrent::run(work), this,
                 [this, workbook = m_workbook, backup](const Result<Restoration> &done) {
                     m_isRunning = false;
                     m_restore->setEnabled(true);
                     if (done)
                         emit restored(workbook, backup);
                     else
                         emit failed(done.error());
                 });
}

void RescuePage::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(BackupList::ReasonColumn, QHeaderView::Stretch);
    const int row = fontMetrics().height() + 2 * scaled(space::within);
    m_view->verticalHeader()->setMinimumSectionSize(row);
    m_view->verticalHeader()->setDefaultSectionSize(row);
    m_view->setMinimumHeight(fewestBackupRows * row);
}

void RescuePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void RescuePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        fitColumns();
}

void RescuePage::retranslateUi()
{
    m_heading->setText(tr("“%1” does not open").arg(QFileInfo(m_workbook).completeBaseName()));
    m_words->setText(sentence(m_error));
    m_meaning->setText(tr("Copies of it were made as you worked. Go back to one of them: what is "
                          "in it is there again, what was written after it is not. A damaged file "
                          "is kept beside the copies, and what the tables handed in can be "
                          "combined once more."));
    m_restore->setText(tr("Go back to it"));
    m_leave->setText(tr("Cancel"));
    m_view->setAccessibleName(tr("Backups"));
    m_list->retranslate();
}

} // namespace tournee
