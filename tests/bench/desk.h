// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/resources.h"
#include "core/storage/backup.h"
#include "tests/bench/apart.h"
#include "tests/bench/typist.h"
#include "ui/capture/entryedit.h"
#include "ui/capture/entrylist.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/reception/receptionpage.h"
#include "ui/settings.h"
#include "ui/workbookview.h"

#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>

namespace tournee {

/// The window with its folder of settings, as the program builds it.
class BenchDesk
{
public:
    BenchDesk(const QString &workbook, QSize size)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
    {
        loadResources();
        m_settings.setLanguage(QStringLiteral("fr"));
        m_language.use(QStringLiteral("fr"));
        window = std::make_unique<MainWindow>(MainWindow::Ground{.environment = m_environment,
                                                                 .settings = m_settings,
                                                                 .language = m_language,
                                                                 .chooser = systemFileChooser()});
        window->resize(size);
        window->show();
        window->openFile(workbook);
        until([this] { return line() && line()->hasFocus() && list()->model()->rowCount() >= 500; },
              "the table's notes stand in the window");
        // The day's backup has its own time.
        until([&] { return !backupsOf(workbook).empty(); }, "the day's backup is made");
        require(idle(), "the storage thread answers");
    }

    /// Lets the window go on until something holds.
    static void until(const std::function<bool()> &isTrue, const char *what)
    {
        using Clock = std::chrono::steady_clock;
        constexpr auto patience = std::chrono::minutes(10);
        const auto begun = Clock::now();
        while (!isTrue()) {
            require(Clock::now() - begun < patience, what);
            Typist::rest(std::chrono::milliseconds(20));
        }
    }
    /// When all that was asked of the storage thread is done.
    [[nodiscard]] bool idle() const
    {
        auto answer = window->workbook()->read([](WorkbookFile &) -> Result<void> { return {}; },
                                               Workbook::Priority::Background);
        until([&] { return answer.isFinished(); }, "the storage thread is done");
        return answer.result().has_value();
    }

    [[nodiscard]] bool isSaved() const
    {
        return window->workbook()->savedState() == Workbook::SavedState::Saved;
    }

    [[nodiscard]] EntryEdit *line() const
    {
        return window->findChild<EntryEdit *>(QStringLiteral("captureLine"));
    }
    [[nodiscard]] EntryList *list() const
    {
        return window->findChild<EntryList *>(QStringLiteral("entries"));
    }
    /// Begins to take in \a path, and goes back to the notes.
    void takeIn(const QString &path)
    {
        window->view()->showPage(WorkbookView::Page::Reception);
        m_reception = &window->findChild<ReceptionPage *>()->run();
        window->view()->showPage(WorkbookView::Page::Capture);
        m_reception->takeIn({path});
    }
    void cancelImport() { m_reception->cancel(); }
    [[nodiscard]] bool isImporting() const { return m_reception && m_reception->isWorking(); }

private:
    QTemporaryDir m_folder;
    SystemEnvironment m_environment;
    Settings m_settings;
    Language m_language;
    ReceptionRun *m_reception = nullptr;

public:
    std::unique_ptr<MainWindow> window; // last: it goes first
};

} // namespace tournee
