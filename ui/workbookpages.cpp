// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of a WorkbookView, each made when it is first asked for: whoever goes on taking notes waits
// for no other page, and most launches see two of them.

#include "core/report/sentences.h"
#include "core/report/words.h"
#include "core/storage/capturedraft.h"
#include "core/storage/searchquery.h"
#include "ui/backups/backupspage.h"
#include "ui/board/boardpage.h"
#include "ui/capture/captureheader.h"
#include "ui/capture/capturepage.h"
#include "ui/course/coursepage.h"
#include "ui/course/roundclock.h"
#include "ui/diverging/divergingpage.h"
#include "ui/emerge/emergepage.h"
#include "ui/emerge/plenary.h"
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
#include "ui/workbookview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStackedWidget>

namespace tournee {

template <typename Widget>
Widget *WorkbookView::added(Widget *page)
{
    m_pages->addWidget(page);
    connect(page, &Widget::failed, this, &WorkbookView::report);
    return page;
}

QWidget &WorkbookView::pageOf(Page page)
{
    switch (page) {
    case Page::Overview:
        return overview();
    case Page::Prepare:
        return prepare();
    case Page::Reception:
        return reception();
    case Page::Diverging:
        return diverging();
    case Page::Capture:
        return capture();
    case Page::History:
        return history();
    case Page::Course:
        return course();
    case Page::Photos:
        return photos();
    case Page::Export:
        return exporting();
    case Page::Keys:
        return keys();
    case Page::Backups:
        return backups();
    case Page::Board:
        return board();
    case Page::Register:
        return receptionRegister();
    case Page::Notes:
        return notes();
    case Page::Sense:
        return sense();
    case Page::Emerge:
        return emerge();
    }
    Q_UNREACHABLE();
}

OverviewPage &WorkbookView::overview()
{
    if (m_overview)
        return *m_overview;
    m_overview = added(new OverviewPage(m_workbook));
    m_overview->setDiverging(m_openCount);
    connect(m_overview, &OverviewPage::notesRequested, this, &WorkbookView::openTable);
    connect(m_overview, &OverviewPage::exportRequested, this, &WorkbookView::prepareExport);
    connect(m_overview, &OverviewPage::prepareRequested, this, [this] { showPage(Page::Prepare); });
    return *m_overview;
}

PreparePage &WorkbookView::prepare()
{
    if (m_prepare)
        return *m_prepare;
    m_prepare = added(new PreparePage(m_workbook, m_environment, m_undoStack));
    connect(m_prepare, &PreparePage::notesRequested, this, &WorkbookView::openTable);
    connect(m_prepare, &PreparePage::exportRequested, this, &WorkbookView::prepareExport);
    return *m_prepare;
}

ReceptionPage &WorkbookView::reception()
{
    if (m_reception)
        return *m_reception;
    m_reception = added(new ReceptionPage(m_workbook, m_keychain));
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
    connect(m_reception, &ReceptionPage::keyFileRequested, this, [this] {
        if (const QString path = chosenKeyFile(); !path.isEmpty())
            m_reception->setKeyFile(path);
    });
    connect(m_reception, &ReceptionPage::watchRequested, this, [this] {
        const QString folder =
            m_chooser.folder(this, tr("The folder to watch"), QDir::homePath(), {});
        if (!folder.isEmpty())
            watch(folder);
    });
    connect(m_reception, &ReceptionPage::watchingStopped, this, [this] { watch({}); });
    connect(m_reception, &ReceptionPage::registerRequested, this,
            [this] { showPage(Page::Register); });
    connect(m_reception, &ReceptionPage::notesRequested, this, [this] {
        const QString path = m_chooser.open(this, tr("Bring in other notes"), QDir::homePath(),
                                            tr("Tables and lists (*.csv *.tsv *.txt *.md)"));
        if (!path.isEmpty())
            shownNotes().setFile(path);
    });
    connect(m_reception, &ReceptionPage::pastedNotesRequested, this,
            [this] { shownNotes().setText(QGuiApplication::clipboard()->text()); });
    m_reception->watched().setFolder(m_settings.watchedFolder(m_workbook.path()));
    return *m_reception;
}

BoardPage &WorkbookView::board()
{
    if (m_board)
        return *m_board;
    m_board = added(new BoardPage(m_workbook));
    connect(m_board, &BoardPage::tableRequested, this, &WorkbookView::openTable);
    return *m_board;
}

RegisterPage &WorkbookView::receptionRegister()
{
    if (m_register)
        return *m_register;
    m_register = added(new RegisterPage(m_workbook));
    connect(m_register, &RegisterPage::leaveRequested, this, [this] { showPage(Page::Reception); });
    return *m_register;
}

NotesPage &WorkbookView::notes()
{
    if (m_notes)
        return *m_notes;
    m_notes = added(new NotesPage(m_workbook, m_settings));
    connect(m_notes, &NotesPage::leaveRequested, this, [this] { showPage(Page::Reception); });
    connect(m_notes, &NotesPage::finished, this, &WorkbookView::tellNotes);
    return *m_notes;
}

DivergingPage &WorkbookView::diverging()
{
    if (m_diverging)
        return *m_diverging;
    m_diverging = added(new DivergingPage(m_workbook, m_environment, m_undoStack));
    connect(m_diverging, &DivergingPage::countChanged, this, [this](int count) {
        m_openCount = count;
        if (m_overview)
            m_overview->setDiverging(count);
        retranslateUi();
    });
    connect(m_diverging, &DivergingPage::historyRequested, this,
            qOverload<EntityId>(&WorkbookView::showHistory));
    return *m_diverging;
}

HistoryPage &WorkbookView::history()
{
    if (m_history)
        return *m_history;
    m_history = added(new HistoryPage(m_workbook, m_undoStack));
    connect(m_history, &HistoryPage::leaveRequested, this, [this] { showPage(m_beforeHistory); });
    return *m_history;
}

ExportPage &WorkbookView::exporting()
{
    if (m_export)
        return *m_export;
    m_export = new ExportPage(m_workbook, m_keychain);
    m_pages->addWidget(m_export);
    connect(m_export, &ExportPage::exportRequested, this, &WorkbookView::exportNow);
    connect(m_export, &ExportPage::leaveRequested, this, [this] { showPage(m_beforeExport); });
    return *m_export;
}

QString WorkbookView::chosenKeyFile()
{
    return m_chooser.open(this, tr("Choose the key file"), QDir::homePath(), tr("All files (*)"));
}

KeysPage &WorkbookView::keys()
{
    if (m_keys)
        return *m_keys;
    m_keys = added(new KeysPage(m_workbook, m_keychain));
    OwnKeyCard &ownKey = m_keys->ownKey();
    connect(&ownKey, &OwnKeyCard::keyFileRequested, this, [this, &ownKey] {
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
    connect(m_keys, &KeysPage::leaveRequested, this, [this] { showPage(m_beforeAside); });
    return *m_keys;
}

BackupsPage &WorkbookView::backups()
{
    if (m_backups)
        return *m_backups;
    m_backups = added(new BackupsPage(m_workbook, m_settings));
    connect(m_backups, &BackupsPage::leaveRequested, this, [this] { showPage(m_beforeAside); });
    connect(m_backups, &BackupsPage::aboutToRestore, this, &WorkbookView::commitFields);
    connect(m_backups, &BackupsPage::restored, this, &WorkbookView::restored);
    return *m_backups;
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
    connect(&header.clock(), &RoundClock::ended, this, [this, clock = &header.clock()] {
        if (m_settings.hasRoundSound() && !clock->isLoud()) // which makes one itself
            QApplication::beep();
    });
    connect(&header, &CaptureHeader::photosRequested, this, &WorkbookView::showPhotos);
    connect(&header, &CaptureHeader::placeChanged, this, &WorkbookView::tellTitle);
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
        m_course->setClock(m_capture->header().clock());
        connect(m_course, &CoursePage::roundStarted, m_capture, &CapturePage::startRound);
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

PhotosPage &WorkbookView::photos()
{
    if (m_photos)
        return *m_photos;
    m_photos = added(new PhotosPage(m_workbook, m_undoStack, *m_adder, m_chooser));
    connect(m_photos, &PhotosPage::leaveRequested, this, [this] { showPage(Page::Capture); });
    return *m_photos;
}

void WorkbookView::showPhotos()
{
    const EntityId chosen = m_capture->chosen();
    showPage(Page::Photos); // first: what is being typed becomes an entry
    m_photos->setPlace(m_capture->table(), chosen);
}

void WorkbookView::openEntry(EntityId table, EntityId entry)
{
    if (table.isNull())
        return;
    openTable(table);
    // Behind the reading of the notes, which openTable() has asked for.
    const auto nothing = [](WorkbookFile &) -> Result<bool> { return true; };
    whenAnswered(m_workbook.read(nothing, Workbook::Priority::Background), this,
                 [this, entry](const Result<bool> &) { m_capture->choose(entry); });
}

void WorkbookView::showSession(EntityId session)
{
    showPage(Page::Overview);
    m_overview->choose(session);
}

void WorkbookView::searchTheme(const QString &name)
{
    search(writtenFilter(SearchFilter::What::Theme, name, isUiEnglish()));
}

void WorkbookView::search(const QString &query)
{
    showPage(Page::Sense);
    m_sense->search(query);
}

std::vector<PaletteItem> WorkbookView::ways()
{
    std::vector<PaletteItem> ways;
    const auto add = [&ways](const QString &words, std::function<void()> deed) {
        ways.push_back({PaletteItem::What::Command, words, tr("Page"), {}, {}, std::move(deed)});
    };
    for (QAbstractButton *button : m_navigation->buttons())
        add(button->text(), [button] { button->click(); });
    for (const SensePage::Part part : SensePage::parts()) {
        add(SensePage::nameOf(part), [this, part] {
            showPage(Page::Sense);
            m_sense->show(part);
        });
    }
    for (const EmergePage::Part part : EmergePage::parts()) {
        add(EmergePage::nameOf(part), [this, part] {
            showPage(Page::Emerge);
            m_emerge->show(part);
        });
    }
    return ways;
}

SensePage &WorkbookView::sense()
{
    if (m_sense)
        return *m_sense;
    m_sense = added(new SensePage(m_workbook, m_environment, m_undoStack));
    connect(m_sense, &SensePage::entryRequested, this, &WorkbookView::openEntry);
    connect(m_sense, &SensePage::divergingRequested, this, &WorkbookView::showDiverging);
    return *m_sense;
}

EmergePage &WorkbookView::emerge()
{
    if (m_emerge)
        return *m_emerge;
    m_emerge =
        added(new EmergePage({m_workbook, m_environment, m_undoStack, m_chooser, m_settings}));
    connect(m_emerge, &EmergePage::entryRequested, this, &WorkbookView::openEntry);
    connect(m_emerge, &EmergePage::searchRequested, this, &WorkbookView::search);
    connect(m_emerge, &EmergePage::divergingRequested, this, &WorkbookView::showDiverging);
    connect(m_emerge, &EmergePage::plenaryRequested, this, &WorkbookView::togglePlenary);
    return *m_emerge;
}

void WorkbookView::togglePlenary()
{
    if (!m_plenary) {
        m_plenary = new Plenary(m_workbook, QGuiApplication::screens, this);
        connect(m_plenary, &Plenary::failed, this, &WorkbookView::report);
    }
    m_plenary->setTitle(m_title);
    m_plenary->toggle(window());
}

void WorkbookView::showDiverging(EntityId id)
{
    diverging().choose(id);
    showPage(Page::Diverging);
}

} // namespace tournee
