// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reception/receptionpage.h"

#include "core/storage/backup.h"
#include "ui/reception/receptiondetail.h"
#include "ui/reception/receptionlist.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QDirIterator>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QHideEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QTableView>
#include <QtConcurrentRun>
#include <QVBoxLayout>

#include <utility>

namespace tournee {

namespace {

constexpr auto clockMilliseconds = 100;
constexpr int stepsAFile = 100;
constexpr int fewestRows = 4; ///< of a list, its header among them

using Step = ReceptionModel::Step;

} // namespace

QStringList filesToTakeIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path; // whatever it is called: the preview tells what it is
            continue;
        }
        QStringList found;
        QDirIterator folder(path, {"*.tourneez", "*.tournee"}, QDir::Files,
                            QDirIterator::Subdirectories);
        while (folder.hasNext())
            found << folder.next();
        found.sort();
        files << found;
    }
    return files;
}

ReceptionPage::ReceptionPage(Workbook &workbook, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_model(new ReceptionModel(this))
    , m_heading(newLabel(Role::Page))
    , m_lead(newText())
    , m_files(new QTableView)
    , m_bar(new QProgressBar)
    , m_chooseFiles(newButton("chooseFiles"))
    , m_chooseFolder(newButton("chooseFolder"))
    , m_confirm(newButton(Role::Primary, "confirmImport"))
    , m_cancel(newButton("cancelImport"))
    , m_overview(newButton(Role::Primary, "goToOverview"))
    , m_receptions(new ReceptionList(this))
    , m_receptionsTitle(newLabel(Role::Section))
    , m_receptionsView(new QTableView)
    , m_detail(new ReceptionDetail(workbook))
{
    setObjectName("receptionPage");
    m_lead->setObjectName("receptionLead");
    m_files->setObjectName("receptionFiles");
    m_files->setModel(m_model);
    m_files->setSelectionMode(QAbstractItemView::NoSelection);
    m_files->setFocusPolicy(Qt::NoFocus); // nothing can be done with a line of it
    m_receptionsView->setObjectName("receptions");
    m_receptionsView->setModel(m_receptions);
    m_receptionsView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_receptionsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_receptionsView->setTabKeyNavigation(false);
    for (QTableView *view : {m_files, m_receptionsView}) {
        view->setShowGrid(false);
        view->setWordWrap(true);
        view->verticalHeader()->hide();
        view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    }
    m_bar->setTextVisible(false);
    m_clock.setInterval(clockMilliseconds);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between, space::around, space::between);
    column->addWidget(m_heading);
    column->addWidget(m_lead);
    column->addWidget(m_bar);
    column->addWidget(m_files, 1);
    auto *buttons = new QHBoxLayout;
    arrange(buttons, space::within);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_overview);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_chooseFiles);
    buttons->addWidget(m_chooseFolder);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_receptionsTitle);
    column->addWidget(m_receptionsView, 1);
    column->addWidget(m_detail);
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    arrange(page, 0);
    page->addWidget(newScrollArea(content, measure::wide));

    connect(m_chooseFiles, &QPushButton::clicked, this, &ReceptionPage::filesRequested);
    connect(m_chooseFolder, &QPushButton::clicked, this, &ReceptionPage::folderRequested);
    connect(m_confirm, &QPushButton::clicked, this, &ReceptionPage::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &ReceptionPage::cancel);
    connect(m_overview, &QPushButton::clicked, this, &ReceptionPage::overviewRequested);
    connect(&m_clock, &QTimer::timeout, this, &ReceptionPage::showProgress);
    connect(m_receptionsView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReceptionPage::showReceptions);
    connect(m_detail, &ReceptionDetail::failed, this, &ReceptionPage::failed);
    connect(m_detail, &ReceptionDetail::undone, this, &ReceptionPage::readReceptions);
    retranslateUi();
    setPhase(Phase::Empty);
    readReceptions();
}

void ReceptionPage::readReceptions()
{
    constexpr int mostShown = 500;
    whenAnswered(m_workbook.read([](WorkbookFile &file) { return receptionsOf(file, mostShown); },
                                 Workbook::Priority::Background),
                 this, [this](const Result<std::vector<Reception>> &receptions) {
                     if (!receptions)
                         return; // the page goes on without what was long ago
                     const QModelIndexList before =
                         m_receptionsView->selectionModel()->selectedRows();
                     const qint64 row =
                         before.isEmpty() ? 0 : m_receptions->at(before[0].row()).row;
                     m_receptions->setReceptions(*receptions);
                     // What has just come in is what one asks about.
                     for (int i = 0; i < m_receptions->rowCount(); ++i) {
                         if (m_receptions->at(i).row == row || m_phase == Phase::Done) {
                             m_receptionsView->selectRow(i);
                             break;
                         }
                     }
                     showReceptions();
                 });
}

void ReceptionPage::showReceptions()
{
    const bool isRoomy = height() >= scaled(measure::roomyHeight);
    const bool isShown = m_receptions->rowCount() > 0
                         && (m_phase == Phase::Empty || (m_phase == Phase::Done && isRoomy));
    m_receptionsTitle->setVisible(isShown);
    m_receptionsView->setVisible(isShown);
    const QModelIndexList rows = m_receptionsView->selectionModel()->selectedRows();
    const bool hasDetail = !rows.isEmpty() && (m_phase == Phase::Empty || m_phase == Phase::Done);
    m_detail->setReception(hasDetail ? std::optional(m_receptions->at(rows[0].row()))
                                     : std::nullopt);
}

void ReceptionPage::focusNext()
{
    for (QPushButton *button : {m_confirm, m_overview, m_chooseFiles, m_cancel}) {
        if (!button->isVisibleTo(this) || !button->isEnabled())
            continue;
        setFocusProxy(button);
        if (isVisible())
            button->setFocus();
        return;
    }
}

void ReceptionPage::preview(const QStringList &paths)
{
    m_isConfirmed = false;
    add(paths);
}

void ReceptionPage::takeIn(const QStringList &paths)
{
    m_isConfirmed = true;
    add(paths);
}

void ReceptionPage::add(const QStringList &paths)
{
    if (m_phase == Phase::Done)
        m_model->clear();
    if (m_phase != Phase::Importing)
        setPhase(Phase::Previewing);
    whenAnswered(QtConcurrent::run([paths] { return filesToTakeIn(paths); }), this,
                 [this](const QStringList &files) {
                     m_model->add(files);
                     next();
                 });
}

void ReceptionPage::next()
{
    if (m_isRunning)
        return;
    const int waiting = m_model->firstAt(Step::Waiting);
    if (m_phase == Phase::Importing) {
        const int previewed = m_model->firstAt(Step::Previewed);
        const int row = previewed >= 0 ? previewed : waiting;
        if (row >= 0) {
            begin(row, ImportMode::Import);
            return;
        }
        setPhase(Phase::Done);
        emit finished(m_model->totals());
        return;
    }
    if (m_isConfirmed) {
        confirm();
        return;
    }
    if (waiting >= 0)
        begin(waiting, ImportMode::Preview);
    else
        setPhase(m_model->rowCount() == 0 ? Phase::Empty : Phase::Previewed);
}

void ReceptionPage::begin(int row, ImportMode mode)
{
    const bool isImport = mode == ImportMode::Import;
    const bool isBackupDue = isImport && std::exchange(m_isBackupDue, false);
    m_isRunning = true;
    m_progress = std::make_shared<Progress>();
    m_model->setStep(row, isImport ? Step::Importing : Step::Previewing);
    m_clock.start();
    whenAnswered(m_workbook.read(
                     [path = m_model->at(row).path, mode, isBackupDue,
                      progress = m_progress](WorkbookFile &file) -> Result<ImportSummary> {
                         // What cannot be copied can be imported into all the same.
                         const bool isSafe =
                             !isBackupDue || backUp(file, Backup::Reason::Import).has_value();
                         ImportSummary summary = importInto(file, path, mode, progress.get());
                         if (!isSafe)
                             summary.notices.append(QStringLiteral("backup-failed"));
                         return summary;
                     },
                     Workbook::Priority::Background),
                 this, [this, row, isImport](const Result<ImportSummary> &answer) {
                     m_isRunning = false;
                     m_clock.stop();
                     if (!answer)
                         return; // the workbook is closing
                     if (isImport && answer->status == ImportSummary::Status::Imported)
                         m_workbook.announce(answer->changes);
                     if (isImport)
                         readReceptions();
                     if (answer->reason.code == ErrorCode::Cancelled
                         && answer->status == ImportSummary::Status::Refused)
                         m_model->setStep(row, Step::Left);
                     else
                         m_model->setSummary(row, isImport ? Step::Imported : Step::Previewed,
                                             *answer);
                     showTotals();
                     showProgress();
                     next();
                 });
}

void ReceptionPage::confirm()
{
    m_isBackupDue = true;
    setPhase(Phase::Importing);
    next();
}

void ReceptionPage::cancel()
{
    if (m_progress)
        m_progress->isCancelled = true;
    for (const Step step : {Step::Waiting, Step::Previewed}) {
        // What was only looked at stays as it is when nothing was asked to come in yet.
        if (step == Step::Previewed && m_phase != Phase::Importing)
            continue;
        for (int row = m_model->firstAt(step); row >= 0; row = m_model->firstAt(step))
            m_model->setStep(row, Step::Left);
    }
    if (m_phase == Phase::Previewed) {
        m_model->clear();
        setPhase(Phase::Empty);
    } else {
        next();
    }
}

void ReceptionPage::setPhase(Phase phase)
{
    m_phase = phase;
    const bool isWorking = phase == Phase::Previewing || phase == Phase::Importing;
    m_bar->setVisible(isWorking);
    m_files->setVisible(phase != Phase::Empty);
    m_confirm->setVisible(phase == Phase::Previewing || phase == Phase::Previewed);
    m_confirm->setEnabled(phase == Phase::Previewed && m_model->totals().useful > 0);
    m_cancel->setVisible(isWorking || phase == Phase::Previewed);
    m_overview->setVisible(phase == Phase::Done);
    m_chooseFiles->setVisible(!isWorking);
    m_chooseFolder->setVisible(!isWorking);
    showReceptions();
    focusNext();
    showTotals();
    showProgress();
}

void ReceptionPage::showProgress()
{
    const ReceptionModel::Totals totals = m_model->totals();
    int done = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Step step = m_model->at(row).step;
        const bool isDone = step == Step::Imported || step == Step::Left
                            || (step == Step::Previewed && m_phase != Phase::Importing);
        done += isDone ? stepsAFile : 0;
    }
    if (m_isRunning && m_progress && m_progress->total > 0)
        done += static_cast<int>(m_progress->done * stepsAFile / m_progress->total);
    m_bar->setRange(0, std::max(1, totals.files * stepsAFile));
    m_bar->setValue(done);
}

void ReceptionPage::showTotals()
{
    const ReceptionModel::Totals totals = m_model->totals();
    const QString came = whatCame(totals.arrival);
    const int received = totals.files - totals.refused;
    QString words;
    switch (m_phase) {
    case Phase::Empty:
        words = tr("Drop bundles, workbooks or whole folders anywhere on this window, or choose "
                   "them here. You will see what each would bring before anything comes in.");
        break;
    case Phase::Previewing:
        words = tr("Looking at %n file(s)…", nullptr, totals.files);
        break;
    case Phase::Importing:
        words = tr("%n file(s) are coming in. You can go on working.", nullptr, totals.files);
        break;
    case Phase::Previewed:
        words = came.isEmpty() ? tr("%n file(s) would bring nothing new.", nullptr, totals.files)
                               : tr("%n file(s) would bring %1.", nullptr, totals.files).arg(came);
        break;
    case Phase::Done:
        words = came.isEmpty()
                    ? tr("%n file(s) are in; nothing was new.", nullptr, received)
                    : tr("%n file(s) are in and brought %1.", nullptr, received).arg(came);
        break;
    }
    if (totals.refused > 0)
        words +=
            ' ' + tr("%n file(s) refused; the reason stands beside each.", nullptr, totals.refused);
    m_lead->setText(words);
    // Heights follow the words; for thousands of files one line each must do.
    constexpr int manyRows = 200;
    m_files->verticalHeader()->setSectionResizeMode(
        m_model->rowCount() <= manyRows ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
}

void ReceptionPage::fitColumns()
{
    QHeaderView *header = m_files->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(ReceptionModel::FileColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(ReceptionModel::ResultColumn, QHeaderView::Stretch);
    header->resizeSection(ReceptionModel::FileColumn, scaled(measure::form / 2));
    QHeaderView *past = m_receptionsView->horizontalHeader();
    past->setHighlightSections(false);
    past->setSectionResizeMode(ReceptionList::TimeColumn, QHeaderView::ResizeToContents);
    past->setSectionResizeMode(ReceptionList::FileColumn, QHeaderView::Interactive);
    past->setSectionResizeMode(ReceptionList::BroughtColumn, QHeaderView::Stretch);
    past->setSectionResizeMode(ReceptionList::CodeColumn, QHeaderView::ResizeToContents);
    past->resizeSection(ReceptionList::FileColumn, scaled(measure::form / 3));
    const int row = fontMetrics().height() + 2 * scaled(space::within);
    for (QTableView *view : {m_files, m_receptionsView})
        view->setMinimumHeight(fewestRows * row); // in a low window the page scrolls
    m_receptionsView->verticalHeader()->setMinimumSectionSize(row);
    m_receptionsView->verticalHeader()->setDefaultSectionSize(row);
}

void ReceptionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusNext();
}

/// What came in is told by the receptions when one comes back.
void ReceptionPage::hideEvent(QHideEvent *event)
{
    if (m_phase == Phase::Done && !event->spontaneous()) {
        m_model->clear();
        setPhase(Phase::Empty);
    }
    QWidget::hideEvent(event);
}

void ReceptionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showReceptions();
}

void ReceptionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        fitColumns();
}

void ReceptionPage::retranslateUi()
{
    m_heading->setText(tr("Combine bundles"));
    m_chooseFiles->setText(tr("Choose files…"));
    m_chooseFolder->setText(tr("Choose a folder…"));
    m_confirm->setText(tr("Combine"));
    m_cancel->setText(tr("Cancel"));
    m_overview->setText(tr("See the overview"));
    m_files->setAccessibleName(tr("Files to combine"));
    m_bar->setAccessibleName(tr("Progress"));
    m_receptionsTitle->setText(tr("Receptions"));
    m_receptionsView->setAccessibleName(tr("Receptions"));
    m_receptions->retranslate();
    m_model->retranslate();
    fitColumns();
    showTotals();
}

} // namespace tournee
