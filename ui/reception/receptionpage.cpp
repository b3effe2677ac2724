// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reception/receptionpage.h"

#include "ui/keys/unlockcard.h"
#include "ui/reception/receptiondetail.h"
#include "ui/reception/receptionlist.h"
#include "ui/reception/watchcard.h"
#include "ui/reception/watchedfolder.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QHeaderView>
#include <QHideEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace tournee {

namespace {

constexpr auto clockMilliseconds = 100;
constexpr int fullRange = 1000;
constexpr int fewestRows = 4; ///< of a list, its header among them

} // namespace

ReceptionPage::ReceptionPage(Workbook &workbook, Keychain &keychain, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_run(new ReceptionRun(workbook, keychain, this))
    , m_watched(new WatchedFolder(workbook, keychain, this))
    , m_heading(newLabel(Role::Page))
    , m_lead(newText())
    , m_files(new QTableView)
    , m_bar(new QProgressBar)
    , m_unlock(new UnlockCard(keychain))
    , m_chooseFiles(newButton("chooseFiles"))
    , m_chooseFolder(newButton("chooseFolder"))
    , m_chooseNotes(newButton(Role::Quiet, "chooseNotes"))
    , m_pasteNotes(newButton(Role::Quiet, "pasteNotes"))
    , m_confirm(newButton(Role::Primary, "confirmImport"))
    , m_cancel(newButton("cancelImport"))
    , m_overview(newButton(Role::Primary, "goToOverview"))
    , m_receptions(new ReceptionList(this))
    , m_receptionsTitle(newLabel(Role::Section))
    , m_register(newButton(Role::Quiet, "openRegister"))
    , m_receptionsView(new QTableView)
    , m_detail(new ReceptionDetail(workbook))
    , m_watch(new WatchCard(*m_watched))
{
    setObjectName("receptionPage");
    m_lead->setObjectName("receptionLead");
    m_files->setObjectName("receptionFiles");
    m_files->setModel(&m_run->model());
    m_files->setSelectionMode(QAbstractItemView::NoSelection);
    m_files->setTabKeyNavigation(false);
    m_receptionsView->setObjectName("receptions");
    m_receptionsView->setModel(m_receptions);
    m_receptionsView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_receptionsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_receptionsView->setTabKeyNavigation(false);
    for (const int column : {int{ReceptionList::FromColumn}, int{ReceptionList::TablesColumn},
                             int{ReceptionList::SignatureColumn}})
        m_receptionsView->setColumnHidden(column, true); // the register has them
    for (QTableView *view : {m_files, m_receptionsView}) {
        view->setShowGrid(false);
        view->setWordWrap(true);
        view->verticalHeader()->hide();
        view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    }
    m_bar->setTextVisible(false);
    m_bar->setRange(0, fullRange);
    m_clock.setInterval(clockMilliseconds);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between, space::around, space::between);
    column->addWidget(m_heading);
    column->addWidget(m_lead);
    column->addWidget(m_bar);
    column->addWidget(m_unlock);
    column->addWidget(m_files, 1);
    auto *buttons = new QHBoxLayout;
    arrange(buttons, space::within);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_overview);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_chooseFiles);
    buttons->addWidget(m_chooseFolder);
    buttons->addStretch();
    buttons->addWidget(m_chooseNotes);
    buttons->addWidget(m_pasteNotes);
    column->addLayout(buttons);
    auto *past = new QHBoxLayout;
    arrange(past, space::between);
    past->addWidget(m_receptionsTitle, 1);
    past->addWidget(m_register);
    column->addLayout(past);
    column->addWidget(m_receptionsView, 1);
    column->addWidget(m_detail);
    column->addWidget(m_watch);
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    arrange(page, 0);
    page->addWidget(newScrollArea(content, measure::wide));

    connect(m_chooseFiles, &QPushButton::clicked, this, &ReceptionPage::filesRequested);
    connect(m_chooseFolder, &QPushButton::clicked, this, &ReceptionPage::folderRequested);
    connect(m_chooseNotes, &QPushButton::clicked, this, &ReceptionPage::notesRequested);
    connect(m_pasteNotes, &QPushButton::clicked, this, &ReceptionPage::pastedNotesRequested);
    connect(m_confirm, &QPushButton::clicked, m_run, &ReceptionRun::confirm);
    connect(m_cancel, &QPushButton::clicked, m_run, &ReceptionRun::cancel);
    connect(m_unlock, &UnlockCard::keyFileRequested, this, &ReceptionPage::keyFileRequested);
    connect(m_unlock, &UnlockCard::passphraseGiven, m_run, &ReceptionRun::open);
    connect(m_run, &ReceptionRun::phaseChanged, this, &ReceptionPage::showPhase);
    connect(m_run, &ReceptionRun::advanced, this, [this] {
        showTotals();
        showProgress();
    });
    connect(m_run, &ReceptionRun::finished, this, &ReceptionPage::readReceptions);
    connect(&m_run->model(), &ReceptionModel::choiceChanged, this, [this] {
        m_confirm->setEnabled(model().totals().useful > 0);
        showTotals();
    });
    connect(m_register, &QPushButton::clicked, this, &ReceptionPage::registerRequested);
    connect(m_overview, &QPushButton::clicked, this, &ReceptionPage::overviewRequested);
    connect(&m_clock, &QTimer::timeout, this, &ReceptionPage::showProgress);
    connect(m_receptionsView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReceptionPage::showReceptions);
    connect(m_watch, &WatchCard::folderRequested, this, &ReceptionPage::watchRequested);
    connect(m_watch, &WatchCard::stopRequested, this, &ReceptionPage::watchingStopped);
    connect(m_watch, &WatchCard::heldRequested, this,
            [this] { m_run->preview(m_watched->held()); });
    connect(m_watched, &WatchedFolder::looked, this, [this, taken = 0]() mutable {
        if (std::exchange(taken, m_watched->takenCount()) != m_watched->takenCount())
            readReceptions();
    });
    connect(m_detail, &ReceptionDetail::failed, this, &ReceptionPage::failed);
    connect(m_detail, &ReceptionDetail::undone, this, &ReceptionPage::readReceptions);
    retranslateUi();
    showPhase();
    readReceptions();
}

void ReceptionPage::setKeyFile(const QString &path)
{
    m_unlock->setKeyFile(path);
}

void ReceptionPage::readReceptions()
{
    constexpr int mostShown = 50;
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
                         if (m_receptions->at(i).row == row || m_run->phase() == Phase::Done) {
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
    const bool isShown =
        m_receptions->rowCount() > 0
        && (m_run->phase() == Phase::Empty || (m_run->phase() == Phase::Done && isRoomy));
    m_receptionsTitle->setVisible(isShown);
    m_register->setVisible(isShown);
    m_receptionsView->setVisible(isShown);
    const QModelIndexList rows = m_receptionsView->selectionModel()->selectedRows();
    const bool hasDetail =
        !rows.isEmpty() && (m_run->phase() == Phase::Empty || m_run->phase() == Phase::Done);
    m_detail->setReception(hasDetail ? std::optional(m_receptions->at(rows[0].row()))
                                     : std::nullopt);
}

void ReceptionPage::focusNext()
{
    QWidget *const key = m_unlock->isVisibleTo(this) ? m_unlock->begin() : nullptr;
    for (QWidget *widget :
         {key, static_cast<QWidget *>(m_confirm), static_cast<QWidget *>(m_overview),
          static_cast<QWidget *>(m_chooseFiles), static_cast<QWidget *>(m_cancel)}) {
        if (!widget || !widget->isVisibleTo(this) || !widget->isEnabled())
            continue;
        setFocusProxy(widget);
        if (isVisible())
            widget->setFocus();
        return;
    }
}

void ReceptionPage::showPhase()
{
    const Phase phase = m_run->phase();
    const bool isWorking = m_run->isWorking();
    isWorking ? m_clock.start() : m_clock.stop();
    m_bar->setVisible(isWorking);
    m_files->setVisible(phase != Phase::Empty);
    m_confirm->setVisible(phase == Phase::Previewing || phase == Phase::Previewed);
    m_confirm->setEnabled(phase == Phase::Previewed && model().totals().useful > 0);
    m_cancel->setVisible(isWorking || phase == Phase::Previewed);
    m_overview->setVisible(phase == Phase::Done);
    m_chooseFiles->setVisible(!isWorking);
    m_chooseFolder->setVisible(!isWorking);
    for (QWidget *widget : {static_cast<QWidget *>(m_watch), static_cast<QWidget *>(m_chooseNotes),
                            static_cast<QWidget *>(m_pasteNotes)})
        widget->setVisible(phase == Phase::Empty);
    if (!isWorking)
        showLocked();
    showReceptions();
    focusNext();
    showTotals();
    showProgress();
}

void ReceptionPage::showLocked()
{
    const AgeLock lock = m_run->awaited();
    const bool wasTried = m_unlock->isVisibleTo(this);
    m_unlock->ask(lock, model().totals().locked);
    if (lock == AgeLock::None || !wasTried)
        return;
    const int row = model().firstAt(ReceptionModel::Step::Locked);
    const Error &reason = model().at(row).summary.reason;
    if (reason.code != ErrorCode::BundleEncrypted && reason.code != ErrorCode::PassphraseNeeded)
        m_unlock->refuse(reason);
}

void ReceptionPage::showProgress()
{
    m_bar->setValue(static_cast<int>(m_run->progress() * fullRange));
}

void ReceptionPage::showTotals()
{
    const ReceptionModel::Totals totals = model().totals();
    const QString came = whatCame(totals.arrival);
    const int received = totals.done - totals.refused;
    QString words;
    switch (m_run->phase()) {
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
                               : tr("%n file(s) would bring %1.", nullptr, received).arg(came);
        break;
    case Phase::Done:
        words = came.isEmpty()
                    ? tr("%n file(s) are in; nothing was new.", nullptr, received)
                    : tr("%n file(s) are in and brought %1.", nullptr, received).arg(came);
        break;
    }
    if (totals.locked > 0 && received == 0)
        words.clear();
    if (totals.locked > 0 && !m_run->isWorking())
        words += ' ' + tr("%n file(s) are encrypted.", nullptr, totals.locked);
    if (totals.refused > 0)
        words +=
            ' ' + tr("%n file(s) refused; the reason stands beside each.", nullptr, totals.refused);
    m_lead->setText(words.trimmed());
    // Heights follow the words; for thousands of files one line each must do.
    constexpr int manyRows = 200;
    m_files->verticalHeader()->setSectionResizeMode(
        model().rowCount() <= manyRows ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
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
    readReceptions(); // other pages bring things in, too
    focusNext();
}

/// What came in is told by the receptions when one comes back.
void ReceptionPage::hideEvent(QHideEvent *event)
{
    const bool isOver = m_run->phase() == Phase::Done && m_run->awaited() == AgeLock::None;
    if (isOver && !event->spontaneous())
        m_run->clear();
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
    m_chooseNotes->setText(tr("Other notes…"));
    m_chooseNotes->setToolTip(tr("A table from a spreadsheet, or a list as text or Markdown."));
    m_pasteNotes->setText(tr("Paste a list"));
    m_confirm->setText(tr("Combine"));
    m_cancel->setText(tr("Cancel"));
    m_overview->setText(tr("See the overview"));
    m_files->setAccessibleName(tr("Files to combine"));
    m_bar->setAccessibleName(tr("Progress"));
    m_receptionsTitle->setText(tr("Receptions"));
    m_register->setText(tr("The whole register"));
    m_receptionsView->setAccessibleName(tr("Receptions"));
    m_receptions->retranslate();
    m_run->model().retranslate();
    fitColumns();
    showTotals();
}

} // namespace tournee
