// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everyscreen.h"

#include "core/analysis/sample.h"
#include "core/crypto/age.h"
#include "core/storage/backup.h"
#include "ui/capture/entryedit.h"
#include "ui/emerge/plenaryview.h"
#include "ui/projection/projectionview.h"

#include <QClipboard>
#include <QListView>

namespace tournee {

using Page = WorkbookView::Page;

EveryScreen::EveryScreen() : m_tour(path("Grande tournée.tournee")), m_broken(path("Abîmé.tournee"))
{
    makeFiles();
    addStart();
    addCoordination();
    addCapture();
    addCourse();
    addAside();
}

void EveryScreen::makeFiles()
{
    if (!makeSample(m_tour, {.size = sampleSize(4, 80)}))
        qFatal("the sample tour could not be made");
    // The same tour on another laptop, where somebody noted and reworded something.
    const QString other = path("Autre.tournee");
    QFile::copy(m_tour, other);
    auto file = WorkbookFile::open(other, environment());
    const auto solutions = (*file)->entities(Kind::Solution);
    const Entity &solution = solutions->front();
    const std::vector<Edit> edits{
        tournee::update(solution).set(Field::Text,
                                      Value("Une coopérative pour tout le territoire")),
        addition(Kind::Note, environment().newId<EntityId>())
            .set(Field::Table, solution.reference(Field::Table))
            .set(Field::Text, Value("Une note venue d’ailleurs"))};
    if (!(*file)->apply(edits) || !exportBundle(**file, path("Table venue d’ailleurs.tourneez")))
        qFatal("the bundle could not be made");
    QFile notes(path("Notes d’ailleurs.csv"));
    if (!notes.open(QIODevice::WriteOnly)
        || notes.write("Table,Défi,Solution\n1,Les loyers montent,Une fiducie\n") < 0)
        qFatal("the other notes could not be written");
    // A workbook whose first page is gone, and its backup.
    {
        const auto whole = makeWorkbook("Abîmé.tournee", 1);
        if (!backUp(*whole, Backup::Reason::Daily))
            qFatal("there is no backup");
    }
    QFile broken(m_broken);
    constexpr int firstPage = 4096;
    if (!broken.open(QIODevice::ReadWrite) || broken.write(QByteArray(firstPage, 'x')) < 0)
        qFatal("the workbook could not be damaged");
    Protection closed;
    closed.recipients = {AgeIdentity::generated().recipient()};
    if (!exportBundle(**file, path("Table chiffrée.tourneez"), {}, nullptr, closed))
        qFatal("the encrypted bundle could not be made");
}

void EveryScreen::add(const QString &name, std::function<void()> arrive, bool isHome)
{
    m_screens.push_back({name, std::move(arrive), isHome});
}

void EveryScreen::arrive(const Screen &screen)
{
    m_at = screen.name;
    screen.arrive();
    settle();
}

QWidget *EveryScreen::top() const
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        if (each->isVisible()
            && (qobject_cast<ProjectionView *>(each) || qobject_cast<PlenaryView *>(each)))
            return each;
    }
    return window.get();
}

void EveryScreen::settle()
{
    for (int i = 0; i < 3; ++i) {
        if (Workbook *const workbook = window->workbook()) {
            workbook
                ->read([](WorkbookFile &) { return Result<int>(0); },
                       Workbook::Priority::Background)
                .waitForFinished();
        }
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void EveryScreen::useLanguage(const QString &code)
{
    window->useLanguage(code);
    settle();
}

void EveryScreen::until(const char *what, const std::function<bool()> &isSo) const
{
    if (!QTest::qWaitFor(isSo, 10'000))
        qFatal("%s: %s is not there after ten seconds", qPrintable(m_at), what);
}

bool EveryScreen::shows(const char *name) const
{
    const auto all = window->findChildren<QWidget *>(name);
    return std::ranges::any_of(all, &QWidget::isVisible);
}

void EveryScreen::press(const char *name)
{
    // Several pages have one of that name; the one that can be seen is meant.
    QPushButton *button = nullptr;
    until(name, [&] {
        const auto all = window->findChildren<QPushButton *>(name);
        for (QPushButton *const each : all) {
            if (each->isVisible() && each->isEnabled())
                button = each;
        }
        return button != nullptr;
    });
    button->click();
}

void EveryScreen::key(const QString &keys)
{
    QWidget *const where = window->focusWidget() ? window->focusWidget() : window.get();
    QTest::keySequence(where, QKeySequence(keys));
}

QTreeView *EveryScreen::tree()
{
    return child<QTreeView>("overview");
}

void EveryScreen::open()
{
    if (!window->view()) {
        window->openFile(m_tour);
        until("tour", [this] { return window->view() && !window->view()->title().isEmpty(); });
    }
    if (!window->view()->isVisible())
        key("Esc"); // from where a new tour is begun
}

/// The first table that was received is chosen.
void EveryScreen::overview()
{
    open();
    window->view()->showPage(Page::Overview);
    until("table", [this] { return tree()->model()->rowCount() > 0; });
    tree()->setFocus();
    tree()->setCurrentIndex(tree()->model()->index(0, 0, tree()->model()->index(0, 0)));
}

/// The capture line, empty, with nothing chosen and nothing shown beside it.
void EveryScreen::notes()
{
    if (top() != window.get()) {
        QTest::keyClick(top(), Qt::Key_Escape);
        until("window alone", [this] { return top() == window.get(); });
    }
    window->activateWindow();
    until("keyboard", [this] { return window->isActiveWindow(); });
    if (window->view() && window->view()->page() == Page::Capture) {
        key("Esc");
    } else if (window->view() && window->view()->page() == Page::Course) {
        press("backToNotes");
    } else {
        overview();
        press("takeNotes");
    }
    auto *const line = waitFor<EntryEdit>("captureLine");
    auto *const list = child<QListView>("entries");
    until("entry", [list] { return list->model()->rowCount() > 3; });
    line->setFocus();
    line->clear();
    if (child<QPushButton>("showDetails")->isChecked())
        press("showDetails");
    key("Esc");
}

void EveryScreen::chooseEntry()
{
    notes();
    key("Ctrl+Up");
    until("chosen entry", [this] { return child<QListView>("entries")->hasFocus(); });
}

void EveryScreen::step(const char *action)
{
    notes();
    trigger(action);
    until(action, [this] { return window->view()->page() != Page::Capture; });
}

void EveryScreen::addStart()
{
    add(
        "start",
        [this] {
            open();
            trigger("closeWorkbook");
            until("recent workbook", [this] { return shows("recentWorkbooks"); });
        },
        true);
    add("new-tour", [this] { trigger("newTour"); });
    add("preferences", [this] { trigger("preferences"); });
    add("help", [this] { trigger("guide"); });
    add("about", [this] { trigger("about"); });
    add("arrival", [this] {
        if (window->view())
            trigger("closeWorkbook");
        window->openFile(path("Table chiffrée.tourneez"));
        until("arrival", [this] { return shows("arrivalPage"); });
    });
    add("rescue", [this] {
        window->openFile(m_broken);
        until("rescue", [this] { return shows("rescueBackups"); });
    });
}

void EveryScreen::addCoordination()
{
    add("overview", [this] { overview(); }, true);
    add("prepare-tour", [this] {
        open();
        press("goPrepare");
        auto *const list = child<QListView>("frameList");
        until("workshop", [list] { return list->model()->rowCount() > 1; });
        list->setCurrentIndex(list->model()->index(0, 0));
    });
    add("prepare-workshop", [this] {
        open();
        press("goPrepare");
        auto *const list = child<QListView>("frameList");
        list->setCurrentIndex(list->model()->index(1, 0));
    });
    add("export", [this] {
        overview();
        press("exportChosen");
    });
    add("reception", [this] {
        open();
        press("goReception");
    });
    add("reception-preview", [this] {
        open();
        drop({path("Table venue d’ailleurs.tourneez"), path("Table chiffrée.tourneez")});
        until("preview", [this] { return shows("chooseKeyFile"); });
    });
    add("reception-done", [this] {
        open();
        drop({path("Table venue d’ailleurs.tourneez")});
        until("preview", [this] { return shows("cancelImport") && shows("chooseFiles"); });
        auto *const confirm = child<QPushButton>("confirmImport");
        press(confirm->isEnabled() ? "confirmImport" : "cancelImport"); // in by now
        until("combined file", [this] { return shows("receptions") || shows("goToOverview"); });
    });
    add("register", [this] {
        open();
        window->view()->showPage(Page::Register);
    });
    add("other-notes", [this] {
        open();
        drop({path("Notes d’ailleurs.csv")});
        until("plan", [this] { return shows("notesPage"); });
    });
    add("board", [this] {
        open();
        press("goBoard");
    });
    for (const auto &[name, button] :
         {std::pair{"search", "goSearch"}, std::pair{"duplicates", "goDuplicates"},
          std::pair{"groups", "goGroups"}, std::pair{"everything", "goEverything"}}) {
        add(name, [this, button] {
            open();
            press("goSense");
            press(button);
        });
    }
    add("themes", [this] {
        open();
        press("goSense");
        press("goThemes");
        until("entry", [this] { return shows("themeLetters"); });
    });
    add("matches", [this] {
        open();
        press("goSense");
        press("goMatches");
        until("match", [this] { return shows("acceptMatch"); });
    });
    for (const auto &[name, button] :
         {std::pair{"picture", "goPicture"}, std::pair{"findings", "goFindings"},
          std::pair{"dossiers", "goDossiers"}, std::pair{"documents", "goDocuments"}}) {
        add(name, [this, button] {
            open();
            press("goEmerge");
            press(button);
        });
    }
    add("finding-evidence", [this] {
        open();
        press("goEmerge");
        press("goFindings");
        auto *const list = child<QListView>("findingList");
        until("findings", [list] { return list->model()->rowCount() > 0; });
        list->setCurrentIndex(list->model()->index(0, 0));
        auto *const field = child<QLineEdit>("evidenceField");
        field->setText("coop");
        auto *const found = child<QListView>("evidence");
        until("evidence", [found] { return found->model()->rowCount() > 0; });
        field->setFocus();
    });
    add("dossier", [this] {
        open();
        press("goEmerge");
        press("goDossiers");
        auto *const list = child<QListView>("dossierList");
        until("dossiers", [list] { return list->model()->rowCount() > 0; });
        list->setCurrentIndex(list->model()->index(0, 0));
        list->setFocus();
        key("Return");
        until("dossier", [this] { return shows("dossierTitle"); });
    });
    add("diverging", [this] {
        open();
        press("goDiverging");
        until("versions", [this] { return shows("choiceCard"); });
    });
}

void EveryScreen::addCapture()
{
    add("capture", [this] { notes(); });
    add("capture-marks", [this] {
        notes();
        QTest::keyClicks(child<EntryEdit>("captureLine"), "Une solution pour #");
        until("offer", [this] { return shows("markOffers"); });
    });
    add("capture-notice", [this] {
        notes();
        QGuiApplication::clipboard()->setText("Une ligne\nUne autre\nUne troisième");
        key("Ctrl+V");
        until("notice", [this] { return shows("notice"); });
    });
    add("capture-find", [this] {
        notes();
        key("Ctrl+F");
        until("find bar", [this] { return shows("findBar"); });
        QTest::keyClicks(child<QLineEdit>("findWords"), "coop");
    });
    add("capture-entry", [this] { chooseEntry(); });
    add("capture-selection", [this] {
        chooseEntry();
        child<QListView>("entries")->selectAll();
        until("selection bar", [this] { return shows("selectionBar"); });
    });
    add("capture-editor", [this] {
        chooseEntry();
        key("Return");
        until("editor", [this] { return window->findChild<QWidget *>("entryEditor"); });
    });
    add("capture-details", [this] {
        chooseEntry();
        key("Ctrl+D");
        until("details", [this] { return shows("details"); });
    });
    add("capture-round", [this] {
        notes();
        constexpr int rounds = 6;
        for (int i = 0; i < rounds; ++i)
            key("Ctrl+PgUp");
        for (int i = 0; i < rounds && !shows("recap"); ++i) // until one where something was said
            key("Ctrl+PgDown");
        until("recap", [this] { return shows("recap"); });
    });
    add("photos", [this] { step("photos"); });
}

void EveryScreen::addCourse()
{
    add("readiness", [this] { step("checkReadiness"); });
    add("people", [this] { step("countPeople"); });
    add("rounds", [this] { step("showRounds"); });
    add("read-back", [this] { step("readBack"); });
    add("read-back-contested", [this] {
        step("readBack");
        press("readContested");
    });
    add("priorities", [this] { step("rankPriorities"); });
    add("paper", [this] { step("tableSheets"); });
    add("hand-over", [this] { step("handOver"); });
    add("closing", [this] { step("closeTable"); });
    add("closed", [this] {
        step("closeTable");
        chosen = path("Table fermée.tourneez");
        press("writeToDrive");
        until("receipt", [this] { return shows("closingResult"); });
    });
    add("plenary", [this] {
        notes();
        trigger("plenaryAction");
        until("plenary", [this] { return top() != window.get(); });
    });
    add("projection", [this] {
        notes();
        trigger("project");
        until("projection", [this] { return top() != window.get(); });
    });
}

void EveryScreen::addAside()
{
    add("history", [this] {
        chooseEntry();
        key("Ctrl+H");
        until("history", [this] { return window->view()->page() == Page::History; });
    });
    add("erasure", [this] {
        chooseEntry();
        key("Ctrl+H");
        press("erase");
    });
    add("keys", [this] {
        open();
        trigger("keysAction");
    });
    add("backups", [this] {
        open();
        trigger("backupsAction");
    });
    add(
        "problem",
        [this] {
            overview();
            window->openFile(path("Il n’y en a pas.tournee"));
            until("problem", [this] { return shows("problemBar"); });
        },
        true);
}

} // namespace tournee
