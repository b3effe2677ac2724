// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workbookview.h"

#include "core/report/sentences.h"
#include "core/storage/capturedraft.h"
#include "core/storage/owntour.h"
#include "ui/backups/backupspage.h"
#include "ui/board/boardpage.h"
#include "ui/capture/captureheader.h"
#include "ui/capture/capturepage.h"
#include "ui/capture/elidedlabel.h"
#include "ui/course/coursepage.h"
#include "ui/diverging/divergingpage.h"
#include "ui/emerge/emergepage.h"
#include "ui/export/bundleexport.h"
#include "ui/export/exportpage.h"
#include "ui/history/historypage.h"
#include "ui/keys/keyspage.h"
#include "ui/keys/ownkeycard.h"
#include "ui/notes/notespage.h"
#include "ui/overview/overviewpage.h"
#include "ui/photos/photoadder.h"
#include "ui/photos/photospage.h"
#include "ui/photos/picturecatcher.h"
#include "ui/prepare/preparepage.h"
#include "ui/reception/receptionpage.h"
#include "ui/reception/registerpage.h"
#include "ui/reception/watchedfolder.h"
#include "ui/sense/sensepage.h"
#include "ui/settings.h"
#include "ui/whenanswered.h"
#include "ui/widgets/activitybar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/savedmark.h"
#include "ui/widgets/widgets.h"

#include <QButtonGroup>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tournee {

namespace {

/// What another program wrote: its columns or lines need a look of their own.
bool isNotes(const QString &path)
{
    static constexpr std::array endings{".csv", ".tsv", ".txt", ".md"};
    return std::ranges::any_of(endings, [&path](const char *ending) {
        return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    });
}

} // namespace

WorkbookView::WorkbookView(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                           const FileChooser &chooser, Keychain &keychain, Settings &settings,
                           QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_environment(environment)
    , m_undoStack(undoStack)
    , m_chooser(chooser)
    , m_keychain(keychain)
    , m_settings(settings)
    , m_bar(new QFrame)
    , m_tour(new ElidedLabel)
    , m_saved(new SavedMark)
    , m_navigation(new QButtonGroup(this))
    , m_activity(new ActivityBar)
    , m_pages(new QStackedWidget)
    , m_bundleExport(new BundleExport(workbook, *m_activity, this))
    , m_adder(new PhotoAdder(workbook, undoStack, this))
{
    setObjectName("workbookView");
    auto *column = new QVBoxLayout(this);
    arrange(column, 0);
    column->addWidget(makeBar());
    auto *activity = new QVBoxLayout;
    arrange(activity, 0, space::between, 0);
    activity->addWidget(m_activity);
    column->addLayout(activity);
    column->addWidget(m_pages, 1);

    connectWorkbook();
    m_workbook.setBackupLimits(backupLimitsOf(settings));
    retranslateUi();
    readTitle();
    if (!settings.watchedFolder(workbook.path()).isEmpty()) // the page watches it
        QMetaObject::invokeMethod(this, [this] { reception(); }, Qt::QueuedConnection);
}

void WorkbookView::begin(EntityId table)
{
    if (!table.isNull()) {
        openTable(table);
        return;
    }
    showPage(Page::Overview);
    const auto focus = [this] {
        if (m_page == Page::Overview)
            m_overview->setFocus();
    };
    QMetaObject::invokeMethod(this, focus, Qt::QueuedConnection); // once it stands in the window
}

QWidget *WorkbookView::makeBar()
{
    setRole(m_bar, Role::Bar);
    setRole(m_tour, Role::Secondary);
    m_tour->setMinimumWidth(1); // it gives way to everything else
    m_tour->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(m_bar);
    arrange(row, space::half, space::between, space::within);
    auto *const pages = new FlowLayout; // a second line where the letters are large
    arrange(pages, space::half);
    pages->preferOneLine();
    for (const auto &[page, name] :
         {std::pair{Page::Overview, "goOverview"}, std::pair{Page::Prepare, "goPrepare"},
          std::pair{Page::Reception, "goReception"}, std::pair{Page::Board, "goBoard"},
          std::pair{Page::Diverging, "goDiverging"}, std::pair{Page::Sense, "goSense"},
          std::pair{Page::Emerge, "goEmerge"}}) {
        QPushButton *button = newButton(Role::Navigation, name);
        button->setCheckable(true);
        m_navigation->addButton(button, static_cast<int>(page));
        pages->addWidget(button);
    }
    row->addLayout(pages);
    row->addWidget(m_tour, 1);
    row->addWidget(m_saved);
    return m_bar;
}

void WorkbookView::connectWorkbook()
{
    connect(m_navigation, &QButtonGroup::idClicked, this,
            [this](int page) { showPage(static_cast<Page>(page)); });
    connect(&m_workbook, &Workbook::savedStateChanged, this,
            [this] { m_saved->setState(m_workbook.savedState(), m_workbook.lastSaved()); });
    m_saved->setState(m_workbook.savedState(), m_workbook.lastSaved());
    connect(&m_workbook, &Workbook::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || std::ranges::any_of(changes.entities, [](const Entity &each) {
                return each.kind == Kind::Tour;
            }))
            readTitle();
    });
    connect(&m_workbook, &Workbook::backupFailed, this, [this](const Error &error) {
        emit problem([error] {
            return tr("The backup of the day could not be made.") + u' ' + sentence(error);
        });
    });
    connect(m_bundleExport, &BundleExport::failed, this, &WorkbookView::report);
}

void WorkbookView::showPage(Page page)
{
    commitFields();
    m_page = page;
    m_pages->setCurrentWidget(&pageOf(page));
    if (page == Page::Overview) // the keyboard begins where the tables are
        m_overview->setFocus();
    else if (page == Page::Prepare)
        m_prepare->begin();
    else if (page == Page::Diverging)
        m_diverging->begin();
    else if (page == Page::History)
        m_history->setFocus();
    else if (page == Page::Photos)
        m_photos->setFocus();
    else if (page == Page::Export)
        m_export->setFocus();
    else if (page == Page::Backups)
        m_backups->setFocus();
    else if (page == Page::Board)
        m_board->setFocus();
    else if (page == Page::Register)
        m_register->setFocus();
    else if (page == Page::Sense)
        m_sense->begin();
    else if (page == Page::Emerge)
        m_emerge->begin();
    // Whoever takes notes has the whole height, and the page's own saved mark.
    m_bar->setVisible(page != Page::Capture && page != Page::Course && page != Page::Photos);
    QAbstractButton *const button = m_navigation->button(static_cast<int>(page));
    if (page == Page::Keys || page == Page::Backups) { // none of those that have a button
        m_navigation->setExclusive(false);
        if (QAbstractButton *const checked = m_navigation->checkedButton())
            checked->setChecked(false);
        m_navigation->setExclusive(true);
    } else if (button) {
        button->setChecked(true);
    }
    if (!m_bar->isHidden() && !m_diverging) // which tells the bar how many there are
        QMetaObject::invokeMethod(this, [this] { diverging(); }, Qt::QueuedConnection);
    tellTitle();
}

void WorkbookView::showHistory()
{
    const EntityId chosen = m_page == Page::Capture    ? m_capture->chosen()
                            : m_page == Page::Prepare  ? m_prepare->chosen()
                            : m_page == Page::Overview ? m_overview->chosenEntity()
                                                       : EntityId{};
    if (!chosen.isNull())
        showHistory(chosen);
}

void WorkbookView::showHistory(EntityId id)
{
    if (m_page != Page::History)
        m_beforeHistory = m_page;
    history().setEntity(id);
    showPage(Page::History);
}

void WorkbookView::showAside(Page page)
{
    if (m_page != Page::Keys && m_page != Page::Backups)
        m_beforeAside = m_page;
    showPage(page);
}

void WorkbookView::tell(const std::function<QString()> &words)
{
    if (!m_activity->isBusy())
        m_activity->finish(words);
}

void WorkbookView::openTable(EntityId table)
{
    if (m_page != Page::Capture)
        m_beforeCapture = m_page;
    capture().setTable(table);
    m_workbook.saveDraft(
        {placeSlot(), table.toString(), m_environment.now().milliseconds}); // for the next day
    showPage(Page::Capture);
}

void WorkbookView::previewImport(const QStringList &files, std::vector<SecretText> passphrases)
{
    if (files.size() == 1 && isNotes(files.first())) {
        shownNotes().setFile(files.first());
        return;
    }
    showPage(Page::Reception);
    m_reception->run().remember(std::move(passphrases));
    m_reception->run().preview(files);
}

void WorkbookView::watch(const QString &folder)
{
    m_settings.setWatchedFolder(m_workbook.path(), folder);
    reception().watched().setFolder(folder);
}

NotesPage &WorkbookView::shownNotes()
{
    showPage(Page::Notes);
    return *m_notes;
}

void WorkbookView::tellNotes(const QString &name, const ImportSummary &summary)
{
    showPage(Page::Reception);
    const auto count = static_cast<int>(summary.newEntities);
    tell([name, count] {
        return tr("%n entries came in from “%1”. The receptions below take them back.", nullptr,
                  count)
            .arg(name);
    });
}

void WorkbookView::takeIn(const QStringList &files, std::vector<SecretText> passphrases)
{
    showPage(Page::Reception);
    m_reception->run().remember(std::move(passphrases));
    m_isKit = true;
    m_reception->run().takeIn(files);
}

void WorkbookView::commitFields()
{
    if (m_prepare)
        m_prepare->commit();
    if (m_capture)
        m_capture->sealDraft();
    if (m_course)
        m_course->commit();
    if (m_photos)
        m_photos->commit();
    if (m_sense)
        m_sense->commit();
    if (m_emerge)
        m_emerge->commit();
}

void WorkbookView::prepareExport(const Selection &selection, const QString &name)
{
    if (m_activity->isBusy())
        return;
    if (m_page != Page::Export)
        m_beforeExport = m_page;
    exporting().setRequest(selection, name);
    showPage(Page::Export);
}

void WorkbookView::exportNow()
{
    if (m_activity->isBusy())
        return;
    const QString folder = QFileInfo(m_workbook.path()).absolutePath();
    QString path = m_chooser.save(this, tr("Export the bundle"),
                                  freeFileName(folder, m_export->title(), ".tourneez"),
                                  tr("Bundles (*.tourneez)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".tourneez", Qt::CaseInsensitive))
        path += ".tourneez";
    const ExportWish wish = m_export->takeWish();
    showPage(m_beforeExport); // which makes edits of what stands in its fields
    m_bundleExport->write(path, wish,
                          m_capture ? m_capture->openSlots() : std::vector<std::string>());
}

void WorkbookView::report(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        emit problem([error] { return sentence(error); });
}

void WorkbookView::readTitle()
{
    const auto titleOf = [](WorkbookFile &file) -> Result<QString> {
        const auto tour = ownTour(file);
        if (!tour)
            return tour.error();
        return *tour ? (*tour)->text(Field::Title) : QString();
    };
    whenAnswered(m_workbook.read(titleOf), this, [this](const Result<QString> &title) {
        if (!title)
            return;
        m_title = *title;
        m_tour->setText(*title);
        tellTitle();
    });
}

void WorkbookView::tellTitle()
{
    const bool isAtTable = m_page == Page::Capture || m_page == Page::Course;
    const QString table = isAtTable && m_capture ? m_capture->header().placeName() : QString();
    emit titleChanged(table.isEmpty() || m_title.isEmpty() ? m_title
                                                           : tr("%1 — %2").arg(table, m_title));
}

/// What no page took: Esc leads to the tables from wherever one is.
void WorkbookView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_page != Page::Overview)
        showPage(Page::Overview);
    else
        QWidget::keyPressEvent(event);
}

void WorkbookView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void WorkbookView::retranslateUi()
{
    const auto setWords = [this](Page page, const QString &words) {
        m_navigation->button(static_cast<int>(page))->setText(words);
    };
    setWords(Page::Overview, tr("Overview"));
    setWords(Page::Prepare, tr("Prepare"));
    setWords(Page::Reception, tr("Combine"));
    setWords(Page::Board, tr("Tables received"));
    setWords(Page::Sense, tr("Make sense"));
    setWords(Page::Emerge, tr("What emerges"));
    setWords(Page::Diverging, m_openCount == 0 ? tr("Diverging versions")
                                               : tr("Diverging versions (%1)").arg(m_openCount));
}

} // namespace tournee
