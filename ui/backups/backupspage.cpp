// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/backupspage.h"

#include "ui/backups/backuplist.h"
#include "ui/history/historydata.h"
#include "ui/settings.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QSpinBox>
#include <QTableView>
#include <QtConcurrentRun>
#include <QUrl>
#include <QVBoxLayout>

namespace tournee {

namespace {

constexpr int fewestRows = 5; ///< of the list, its header among them

} // namespace

BackupsPage::BackupsPage(Workbook &workbook, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_settings(settings)
    , m_heading(newLabel(Role::Page))
    , m_back(newButton(Role::Quiet, "leaveBackups"))
    , m_lead(newText())
    , m_view(new QTableView)
    , m_list(new BackupList(this))
    , m_card(new QFrame)
    , m_words(newText())
    , m_look(newButton("lookAtBackup"))
    , m_restore(newButton(Role::Primary, "restoreBackup"))
    , m_leave(newButton("leaveBackup"))
    , m_folder(newLabel(Role::Secondary))
    , m_showFolder(newButton(Role::Quiet, "showBackupFolder"))
    , m_newestLabel(newLabel(Role::Field))
    , m_newest(new QSpinBox)
    , m_sizeLabel(newLabel(Role::Field))
    , m_size(new QSpinBox)
{
    setObjectName("backupsPage");
    setRole(m_card, Role::Card);
    m_words->setObjectName("backupWords");
    m_folder->setObjectName("backupFolder");
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_view->setObjectName("backups");
    m_view->setModel(m_list);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFocusProxy(m_view);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between, space::around, space::between);
    auto *head = new QHBoxLayout;
    arrange(head, space::between);
    head->addWidget(m_heading, 1);
    head->addWidget(m_back);
    column->addLayout(head);
    column->addWidget(m_lead);
    column->addWidget(m_view, 1);
    auto *card = new QHBoxLayout(m_card);
    arrange(card, space::between, space::between, space::within);
    card->addWidget(m_words, 1);
    card->addWidget(m_look);
    card->addWidget(m_restore);
    card->addWidget(m_leave);
    column->addWidget(m_card);
    auto *place = new QHBoxLayout;
    arrange(place, space::within);
    place->addWidget(m_folder, 1);
    place->addWidget(m_showFolder);
    column->addLayout(place);
    column->addWidget(makeLimits());
    auto *page = new QVBoxLayout(this);
    arrange(page, 0);
    page->addWidget(newScrollArea(content, measure::wide));

    connect(m_back, &QPushButton::clicked, this, &BackupsPage::leaveRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_preview.reset();
        showChosen();
    });
    connect(m_view, &QTableView::activated, m_look, &QPushButton::click);
    connect(m_look, &QPushButton::clicked, this, &BackupsPage::preview);
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::restore);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_preview.reset();
        showChosen();
        m_view->setFocus();
    });
    connect(m_showFolder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(backupFolderOf(m_workbook.path())));
    });
    retranslateUi();
}

QWidget *BackupsPage::makeLimits()
{
    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    arrange(row, space::between);
    m_newest->setObjectName("backupsKept");
    m_newest->setRange(2, 100);
    m_newest->setValue(m_settings.backupsKept());
    m_size->setObjectName("backupGigabytes");
    m_size->setRange(1, 100);
    m_size->setValue(m_settings.backupGigabytes());
    addField(row, m_newestLabel, m_newest);
    addField(row, m_sizeLabel, m_size);
    row->addStretch();
    for (QSpinBox *field : {m_newest, m_size})
        connect(field, &QSpinBox::valueChanged, this, &BackupsPage::keepLimits);
    return ground;
}

void BackupsPage::keepLimits()
{
    m_settings.setBackupsKept(m_newest->value(), m_size->value());
    m_workbook.setBackupLimits(backupLimitsOf(m_settings));
}

void BackupsPage::read()
{
    whenAnswered(QtConcurrent::run([path = m_workbook.path()] { return listedBackups(path); }),
                 this, [this](const std::vector<ListedBackup> &backups) {
                     const auto before = chosen();
                     m_list->setBackups(backups);
                     for (int row = 0; row < m_list->rowCount(); ++row) {
                         if (!before || m_list->at(row).path == before->path) {
                             m_view->selectRow(row);
                             break;
                         }
                     }
                     fitColumns();
                     showChosen();
                 });
}

std::optional<Backup> BackupsPage::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_list->at(rows.first().row()));
}

void BackupsPage::showChosen()
{
    const auto backup = chosen();
    const bool isEmpty = m_list->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_card->setVisible(backup.has_value());
    m_look->setVisible(!m_preview);
    m_look->setEnabled(!m_isRunning);
    m_restore->setVisible(m_preview.has_value());
    m_restore->setEnabled(!m_isRunning);
    m_leave->setVisible(m_preview.has_value());
    m_lead->setText(
        isEmpty ? tr("A copy of this workbook is made at the first writing of each day, and before "
                     "files are combined. There is none yet.")
                : tr("A copy of this workbook is made at the first writing of each day, and before "
                     "files are combined. You can go back to any of them."));
    if (!backup)
        return;
    const QString when = timeWords(backup->at);
    if (!m_preview) {
        m_words->setText(m_isRunning ? tr("Comparing…")
                                     : tr("The workbook as it was on %1.").arg(when));
        return;
    }
    const auto count = [](qint64 number) { return static_cast<int>(number); };
    QStringList parts;
    if (m_preview->back > 0)
        parts << tr("%n thing(s) would come back", nullptr, count(m_preview->back));
    if (m_preview->changed > 0)
        parts << tr("%n would be as it was", nullptr, count(m_preview->changed));
    if (m_preview->gone > 0)
        parts << tr("%n that came since would be gone", nullptr, count(m_preview->gone));
    m_words->setText(
        parts.isEmpty()
            ? tr("It holds the same as the workbook does now.")
            : parts.join(QStringLiteral(", "))
                  + tr(". What is here now is kept as another backup, and combining that one "
                       "brings both together."));
    m_restore->setEnabled(!m_isRunning && !parts.isEmpty());
}

void BackupsPage::preview()
{
    const auto backup = chosen();
    if (m_isRunning || !backup)
        return;
    m_isRunning = true;
    emit aboutToRestore();
    showChosen();
    whenAnswered(
        m_workbook.read(
            [backup = *backup](WorkbookFile &file) { return previewRestoration(file, backup); },
            Workbook::Priority::Background),
        this, [this, path = backup->path](const Result<Restoration> &preview) {
            m_isRunning = false;
            const auto now = chosen();
            if (!preview)
                emit failed(preview.error());
            else if (now && now->path == path)
                m_preview = *preview;
            showChosen();
            if (m_preview)
                m_leave->setFocus();
        });
}

void BackupsPage::restore()
{
    const auto backup = chosen();
    if (m_isRunning || !backup)
        return;
    m_isRunning = true;
    emit aboutToRestore();
    showChosen();
    whenAnswered(m_workbook.restore(*backup), this,
                 [this, backup = *backup](const Result<Restoration> &done) {
                     m_isRunning = false;
                     m_preview.reset();
                     if (!done) {
                         emit failed(done.error());
                         showChosen();
                         return;
                     }
                     emit restored(backup);
                 });
}

void BackupsPage::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(BackupList::ReasonColumn, QHeaderView::Stretch);
    const int row = fontMetrics().height() + 2 * scaled(space::within);
    m_view->verticalHeader()->setMinimumSectionSize(row);
    m_view->verticalHeader()->setDefaultSectionSize(row);
    m_view->setMinimumHeight(fewestRows * row);
}

void BackupsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_preview.reset();
    read();
}

void BackupsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void BackupsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        fitColumns();
}

void BackupsPage::retranslateUi()
{
    m_heading->setText(tr("Backups"));
    m_back->setText(tr("← Back"));
    m_look->setText(tr("See what would change…"));
    m_restore->setText(tr("Go back to it"));
    m_leave->setText(tr("Leave it"));
    m_folder->setText(
        tr("They lie in %1").arg(QDir::toNativeSeparators(backupFolderOf(m_workbook.path()))));
    m_showFolder->setText(tr("Show the folder"));
    m_newestLabel->setText(tr("How many to keep"));
    m_sizeLabel->setText(tr("Room for them all"));
    m_size->setSuffix(tr(" GB"));
    m_view->setAccessibleName(tr("Backups"));
    m_list->retranslate();
    fitColumns();
    showChosen();
}

BackupLimits backupLimitsOf(const Settings &settings)
{
    BackupLimits limits;
    limits.newest = settings.backupsKept();
    limits.mostBytes = qint64{settings.backupGigabytes()} << 30;
    return limits;
}

} // namespace tournee
