// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workbookview.h"

#include "core/report/sentences.h"
#include "core/storage/capturedraft.h"
#include "core/storage/owntour.h"
#include "ui/backups/backupspage.h"
#include "ui/capture/captureheader.h"
#include "ui/capture/capturepage.h"
#include "ui/capture/elidedlabel.h"
#include "ui/course/coursepage.h"
#include "ui/diverging/divergingpage.h"
#include "ui/export/bundleexport.h"
#include "ui/export/exportpage.h"
#include "ui/history/historypage.h"
#include "ui/keys/keyspage.h"
#include "ui/keys/ownkeycard.h"
#include "ui/overview/overviewpage.h"
#include "ui/photos/photoadder.h"
#include "ui/photos/photospage.h"
#include "ui/photos/picturecatcher.h"
#include "ui/prepare/preparepage.h"
#include "ui/reception/receptionpage.h"
#include "ui/settings.h"
#include "ui/whenanswered.h"
#include "ui/widgets/activitybar.h"
#include "ui/widgets/savedmark.h"
#include "ui/widgets/widgets.h"

#include <QButtonGroup>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tournee {

WorkbookView::WorkbookView(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                           const FileChooser &chooser, Keychain &keychain, Settings &settings,
                           QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_environment(environment)
    , m_undoStack(undoStack)
    , m_chooser(chooser)
    , m_settings(settings)
    , m_bar(new QFrame)
    , m_tour(new ElidedLabel)
    , m_saved(new SavedMark)
    , m_navigation(new QButtonGroup(this))
    , m_activity(new ActivityBar)
    , m_pages(new QStackedWidget)
    , m_overview(new OverviewPage(workbook))
    , m_prepare(new PreparePage(workbook, environment, undoStack))
    , m_reception(new ReceptionPage(workbook, keychain))
    , m_diverging(new DivergingPage(workbook, environment, undoStack))
    , m_history(new HistoryPage(workbook, undoStack))
    , m_export(new ExportPage(workbook, keychain))
    , m_keys(new KeysPage(workbook, keychain))
    , m_backups(new BackupsPage(workbook, settings))
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
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_prepare);
    for (QWidget *page : {static_cast<QWidget *>(m_reception), static_cast<QWidget *>(m_diverging),
                          static_cast<QWidget *>(m_history), static_cast<QWidget *>(m_export),
                          static_cast<QWidget *>(m_keys), static_cast<QWidget *>(m_backups)})
        m_pages->addWidget(page);

    connectPages();
    connectKeysAndBackups();
    m_workbook.setBackupLimits(backupLimitsOf(settings));
    showPage(Page::Overview);
    retranslateUi();
    readTitle();
    returnToDraft();
    const auto begin = [this] {
        if (m_page == Page::Overview)
            m_overview->setFocus();
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection); // once it stands in the window
}

QWidget *WorkbookView::makeBar()
{
    setRole(m_bar, Role::Bar);
    setRole(m_tour, Role::Secondary);
    m_tour->setMinimumWidth(1); // it gives way to everything else
    auto *row = new QHBoxLayout(m_bar);
    arrange(row, space::half, space::between, space::within);
    for (const auto &[page, name] :
         {std::pair{Page::Overview, "goOverview"}, std::pair{Page::Prepare, "goPrepare"},
          std::pair{Page::Reception, "goReception"}, std::pair{Page::Diverging, "goDiverging"}}) {
        QPushButton *button = newButton(Role::Navigation, name);
        button->setCheckable(true);
        m_navigation->addButton(button, static_cast<int>(page));
        row->addWidget(button);
    }
    row->addWidget(m_tour, 1);
    row->addWidget(m_saved);
    return m_bar;
}

void WorkbookView::connectPages()
{
    connect(m_navigation, &QButtonGroup::idClicked, this,
            [this](int page) { showPage(static_cast<Page>(page)); });
    connect(m_overview, &OverviewPage::failed, this, &WorkbookView::report);
    connect(m_overview, &OverviewPage::notesRequested, this, &WorkbookView::openTable);
    connect(m_overview, &OverviewPage::exportRequested, this, &WorkbookView::prepareExport);
    connect(m_overview, &OverviewPage::prepareRequested, this, [this] { showPage(Page::Prepare); });
    connect(m_prepare, &PreparePage::failed, this, &WorkbookView::report);
    connect(m_prepare, &PreparePage::notesRequested, this, &WorkbookView::openTable);
    connect(m_prepare, &PreparePage::exportRequested, this, &WorkbookView::prepareExport);
    connect(m_diverging, &DivergingPage::failed, this, &WorkbookView::report);
    connect(m_diverging, &DivergingPage::countChanged, this, [this](int count) {
        m_openCount = count;
        m_overview->setDiverging(count);
        retranslateUi();
    });
    connect(m_diverging, &DivergingPage::historyRequested, this,
            qOverload<EntityId>(&WorkbookView::showHistory));
    connect(m_history, &HistoryPage::failed, this, &WorkbookView::report);
    connect(m_history, &HistoryPage::leaveRequested, this, [this] { showPage(m_beforeHistory); });
    connect(m_export, &ExportPage::exportRequested, this, &WorkbookView::exportNow);
    connect(m_export, &ExportPage::leaveRequested, this, [this] { showPage(m_beforeExport); });
    connect(m_reception, &ReceptionPage::failed, this, &WorkbookView::report);
    connect(m_reception, &ReceptionPage::overviewRequested, this,
            [this] { showPage(Page::Overview); });
    connect(&m_reception->run(), &ReceptionRun::finished, this,
            [this](const ReceptionModel::Totals &totals) {
                if (totals.locked == 0 && std::exchange(m_isKit, false) && totals.refused == 0)
                    showPage(Page::Overview);
            });
    connect(m_reception, &ReceptionPage::filesRequested, this, [this] {
        const QStringList files =
            m_chooser.several(this, tr("Combine bundles"), QDir::homePath(),
                              tr("Bundles and workbooks (*.tourneez *.tournee)"));
        if (!files.isEmpty())
            previewImport(files);
    });
    connect(m_reception, &ReceptionPage::folderRequested, this, [this] {
        const QString folder = m_chooser.folder(this, tr("Combine bundles"), QDir::homePath(), {});
        if (!folder.isEmpty())
            previewImport({folder});
    });
    connect(&m_workbook, &Workbook::savedStateChanged, this,
            [this] { m_saved->setState(m_workbook.savedState(), m_workbook.lastSaved()); });
    m_saved->setState(m_workbook.savedState(), m_workbook.lastSaved());
    connect(&m_workbook, &Workbook::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || std::ranges::any_of(changes.entities, [](const Entity &each) {
                return each.kind == Kind::Tour;
            }))
            readTitle();
    });
}

void WorkbookView::connectKeysAndBackups()
{
    const auto chosenKeyFile = [this] {
        return m_chooser.open(this, tr("Choose the key file"), QDir::homePath(),
                              tr("All files (*)"));
    };
    connect(m_reception, &ReceptionPage::keyFileRequested, this, [this, chosenKeyFile] {
        if (const QString path = chosenKeyFile(); !path.isEmpty())
            m_reception->setKeyFile(path);
    });
    OwnKeyCard &ownKey = m_keys->ownKey();
    connect(&ownKey, &OwnKeyCard::keyFileRequested, this, [&ownKey, chosenKeyFile] {
        if (const QString path = chosenKeyFile(); !path.isEmpty())
            ownKey.setKeyFile(path);
    });
    connect(&ownKey, &OwnKeyCard::placeRequested, this, [this, &ownKey] {
        const QString folder = QFileInfo(m_workbook.path()).absolutePath();
        const QString path = m_chooser.save(
            this, tr("Where the key file will be"),
            freeFileName(folder, tr("Key of the coordination"), ".key"), tr("Key files (*.key)"));
        if (!path.isEmpty())
            ownKey.make(path);
    });
    connect(m_keys, &KeysPage::failed, this, &WorkbookView::report);
    connect(m_keys, &KeysPage::leaveRequested, this, [this] { showPage(m_beforeAside); });
    connect(m_backups, &BackupsPage::failed, this, &WorkbookView::report);
    connect(m_backups, &BackupsPage::leaveRequested, this, [this] { showPage(m_beforeAside); });
    connect(m_backups, &BackupsPage::aboutToRestore, this, &WorkbookView::commitFields);
    connect(m_backups, &BackupsPage::restored, this, &WorkbookView::restored);
    connect(&m_workbook, &Workbook::backupFailed, this, [this](const Error &error) {
        emit problem([error] {
            return tr("The backup of the day could not be made.") + u' ' + sentence(error);
        });
    });
    connect(m_bundleExport, &BundleExport::failed, this, &WorkbookView::report);
}

CapturePage &WorkbookView::capture()
{
    if (!m_capture) {
        m_capture = new CapturePage(m_workbook, m_environment, m_undoStack);
        m_pages->addWidget(m_capture);
        if (m_spelling)
            m_capture->setSpelling(*m_spelling);
        m_capture->setDetailsShown(m_settings.areDetailsShown());
        connect(m_capture, &CapturePage::detailsShownChanged, this,
                [this](bool areShown) { m_settings.setDetailsShown(areShown); });
        connect(m_capture, &CapturePage::leaveRequested, this, [this] {
            m_workbook.discardDraft(placeSlot());
            showPage(m_beforeCapture);
        });
        connect(m_capture, &CapturePage::historyRequested, this,
                qOverload<EntityId>(&WorkbookView::showHistory));
        connectHeader(m_capture->header());
        catchPictures();
    }
    return *m_capture;
}

void WorkbookView::connectHeader(CaptureHeader &header)
{
    connect(&header, &CaptureHeader::stepRequested, this, [this](CourseStep step) {
        CoursePage &page = course();
        showPage(Page::Course);
        page.enter(m_capture->table(), step);
    });
    connect(&header, &CaptureHeader::photosRequested, this, &WorkbookView::showPhotos);
    connect(&header, &CaptureHeader::projectionRequested, this, [this](Projection what) {
        CoursePage &page = course();
        page.openTable(m_capture->table());
        page.projector().setQuestion(m_capture->header().question());
        page.projector().project(what, window());
    });
    connect(&header, &CaptureHeader::questionChanged, this, [this] {
        if (!m_course || m_course->projector().projection() == Projection::None)
            return;
        m_course->openTable(m_capture->table());
        m_course->projector().setQuestion(m_capture->header().question());
    });
}

CoursePage &WorkbookView::course()
{
    if (!m_course) {
        const auto seal = [this] {
            commitFields();
            return m_capture->openSlots();
        };
        m_course = new CoursePage(
            {m_workbook, m_environment, m_undoStack, m_chooser, seal, removableDrives});
        m_pages->addWidget(m_course);
        m_course->projector().setClock(&m_capture->header().clock());
        connect(&m_course->projector(), &Projector::stopped, this,
                [this] { m_capture->header().setProjection(Projection::None); });
        connect(m_course, &CoursePage::failed, this, &WorkbookView::report);
        connect(m_course, &CoursePage::leaveRequested, this, [this] { showPage(Page::Capture); });
        connect(m_course, &CoursePage::entryRequested, this, [this](EntityId entry) {
            showPage(Page::Capture);
            m_capture->choose(entry);
        });
    }
    return *m_course;
}

/// Pictures that are dropped on the notes belong to the entry under them, pasted ones to the entry that is
/// chosen; else to the table.
void WorkbookView::catchPictures()
{
    auto *const catcher = new PictureCatcher(*m_capture);
    catcher->watchPaste(*m_capture->focusProxy());
    connect(catcher, &PictureCatcher::dropped, this,
            [this](const std::vector<PictureSource> &sources, const QPoint &at) {
                m_adder->add(m_capture->placeAt(at), sources);
            });
    connect(catcher, &PictureCatcher::pasted, this,
            [this](const std::vector<PictureSource> &sources) {
                const EntityId chosen = m_capture->chosen();
                m_adder->add(chosen.isNull() ? m_capture->table() : chosen, sources);
            });
    connect(m_adder, &PhotoAdder::finished, this,
            [this](EntityId, int count, const QStringList &refusals) {
                if (m_page == Page::Photos) // which tells it itself
                    return;
                if (count > 0)
                    m_capture->tellDone(tr("%n photo(s) added.", nullptr, count));
                if (!refusals.isEmpty())
                    emit problem([refusals] { return refusals.join(QLatin1Char(' ')); });
            });
}

void WorkbookView::showPhotos()
{
    if (!m_photos) {
        m_photos = new PhotosPage(m_workbook, m_undoStack, *m_adder, m_chooser);
        m_pages->addWidget(m_photos);
        connect(m_photos, &PhotosPage::failed, this, &WorkbookView::report);
        connect(m_photos, &PhotosPage::leaveRequested, this, [this] { showPage(Page::Capture); });
    }
    const EntityId chosen = m_capture->chosen();
    showPage(Page::Photos); // first: what is being typed becomes an entry
    m_photos->setPlace(m_capture->table(), chosen);
}

void WorkbookView::showPage(Page page)
{
    commitFields();
    m_page = page;
    QWidget *const widgets[] = {m_overview, m_prepare, m_reception, m_diverging,
                                m_capture,  m_history, m_course,    m_photos,
                                m_export,   m_keys,    m_backups};
    m_pages->setCurrentWidget(widgets[static_cast<int>(page)]);
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
    m_history->setEntity(id);
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

/// Whoever was typing when the battery died goes on in the middle of the word; and on the next day where
/// the table was left.
void WorkbookView::returnToDraft()
{
    whenAnswered(m_workbook.read(tableToReturnTo), this, [this](const Result<EntityId> &table) {
        if (table && !table->isNull() && m_page == Page::Overview)
            openTable(*table);
    });
}

void WorkbookView::previewImport(const QStringList &files)
{
    showPage(Page::Reception);
    m_reception->run().preview(files);
}

void WorkbookView::takeIn(const QStringList &files)
{
    showPage(Page::Reception);
    m_isKit = true;
    m_reception->run().takeIn(files);
}

void WorkbookView::commitFields()
{
    m_prepare->commit();
    if (m_capture)
        m_capture->sealDraft();
    if (m_course)
        m_course->commit();
    if (m_photos)
        m_photos->commit();
}

void WorkbookView::prepareExport(const Selection &selection, const QString &name)
{
    if (m_activity->isBusy())
        return;
    if (m_page != Page::Export)
        m_beforeExport = m_page;
    m_export->setRequest(selection, name);
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
        emit titleChanged(*title);
    });
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
    setWords(Page::Diverging, m_openCount == 0 ? tr("Diverging versions")
                                               : tr("Diverging versions (%1)").arg(m_openCount));
}

} // namespace tournee
