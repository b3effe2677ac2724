// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/typing.h"

#include "core/domain/resources.h"
#include "core/storage/backup.h"
#include "tests/bench/apart.h"
#include "tests/bench/limits.h"
#include "tests/bench/stallwatch.h"
#include "tests/bench/typist.h"
#include "ui/capture/entryedit.h"
#include "ui/capture/entrylist.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/reception/receptionpage.h"
#include "ui/settings.h"
#include "ui/workbookview.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <map>

using namespace std::chrono_literals;

namespace tournee {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto pace = 25ms; // four times as fast as good typists
constexpr auto aFrame = 16.0;
constexpr auto slowDisk = "500";

void say(const char *what, const Typist::Figures &figures)
{
    const Spread &passed = figures.passed;
    std::printf("  %-26s %8.2f %8.2f %8.2f %8.2f %8.2f  ms of %zu%s\n", what, passed.at(0.5),
                passed.at(0.99), passed.at(1), figures.computed.at(0.5), figures.computed.at(0.99),
                passed.count(), passed.at(0.99) <= aFrame ? "" : "  more than a frame");
}

/// The window with its folder of settings, as the program builds it.
class Desk
{
public:
    explicit Desk(const TypingOptions &options)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
    {
        loadResources();
        m_settings.setLanguage(QStringLiteral("fr"));
        m_language.use(QStringLiteral("fr"));
        window = std::make_unique<MainWindow>(MainWindow::Ground{.environment = m_environment,
                                                                 .settings = m_settings,
                                                                 .language = m_language,
                                                                 .chooser = systemFileChooser()});
        window->resize(options.size);
        window->show();
        window->openFile(options.workbook);
        until([this] { return line() && line()->hasFocus() && list()->model()->rowCount() >= 500; },
              "the table's notes stand in the window");
        // The day's backup has its own time.
        until([&] { return !backupsOf(options.workbook).empty(); }, "the day's backup is made");
        require(idle(), "the storage thread answers");
    }

    /// Lets the window go on until something holds.
    static void until(const std::function<bool()> &isTrue, const char *what)
    {
        constexpr auto patience = 600s;
        const auto begun = Clock::now();
        while (!isTrue()) {
            require(Clock::now() - begun < patience, what);
            Typist::rest(20ms);
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

    [[nodiscard]] EntryEdit *line() const
    {
        return window->findChild<EntryEdit *>(QStringLiteral("captureLine"));
    }
    [[nodiscard]] EntryList *list() const
    {
        return window->findChild<EntryList *>(QStringLiteral("entries"));
    }
    [[nodiscard]] ReceptionRun &reception() const
    {
        return window->findChild<ReceptionPage *>()->run();
    }

private:
    QTemporaryDir m_folder;
    SystemEnvironment m_environment;
    Settings m_settings;
    Language m_language;

public:
    std::unique_ptr<MainWindow> window; // last: it goes first
};

/// How long an entry takes from Enter to the disk, as the window hears of it.
class Durability final : public QObject
{
public:
    explicit Durability(Workbook &workbook)
    {
        connect(&workbook, &Workbook::changed, this, [this](const ChangeSet &changes) {
            for (const Entity &entity : changes.entities) {
                const auto asked = m_asked.find(entity.text(Field::Text));
                if (asked == m_asked.end())
                    continue;
                const auto passed = Clock::now() - asked->second;
                m_spread.add(std::chrono::duration<double, std::milli>(passed).count());
                m_asked.erase(asked);
            }
        });
    }
    void expect(const QString &words) { m_asked[words] = Clock::now(); }
    [[nodiscard]] bool isAllThere() const { return m_asked.empty(); }
    [[nodiscard]] const Spread &spread() const { return m_spread; }

private:
    std::map<QString, Clock::time_point> m_asked;
    Spread m_spread;
};

QString nameOf(Situation situation)
{
    switch (situation) {
    case Situation::Quiet:
        return QStringLiteral("quiet");
    case Situation::LargeImport:
        return QStringLiteral("a large bundle comes in");
    case Situation::ManyImports:
        return QStringLiteral("the bundles of 200 tables come in");
    case Situation::SlowDisk:
        return QStringLiteral("every fsync takes half a second longer");
    }
    return {};
}

} // namespace

void measureTyping(const TypingOptions &options)
{
    Desk desk(options);
    const double append = secondsToAppend(QFileInfo(options.workbook).absolutePath()) * 1e3;
    Durability durability(*desk.window->workbook());
    const bool isImporting =
        options.situation == Situation::LargeImport || options.situation == Situation::ManyImports;
    if (isImporting)
        desk.reception().takeIn({options.arriving});
    if (options.situation == Situation::SlowDisk)
        qputenv("TOURNEE_FSYNC_MS", slowDisk);

    Typist typist(pace);
    int typed = 0;
    StallWatch watch;
    for (; typed < options.sentences; ++typed) {
        if (isImporting && typed > 0 && !desk.reception().isWorking())
            break; // the rest would be quiet
        const QString words = QStringLiteral("Idée %1, à vélo").arg(typed);
        for (const QChar letter : words)
            typist.type(letter, *desk.line()->viewport());
        durability.expect(words);
        typist.press(Qt::Key_Return, *desk.list()->viewport());
    }
    const int stalls = watch.stalls();
    const double longestStall = watch.longest();
    const bool isStillImporting = isImporting && desk.reception().isWorking();
    qunsetenv("TOURNEE_FSYNC_MS");
    Desk::until([&] { return durability.isAllThere(); }, "every entry is on the disk");

    std::printf("%s, window of %d × %d%s\n", qUtf8Printable(nameOf(options.situation)),
                options.size.width(), options.size.height(),
                isStillImporting ? " (the import goes on)" : "");
    std::printf("  %-26s %8s %8s %8s %8s %8s\n", "", "median", "p99", "longest", "computed", "p99");
    say("key press to painted", typist.keys());
    say("Enter to painted", typist.presses());
    std::printf("  paintings a key            %8.2f\n",
                double(typist.paintings())
                    / double(typist.keys().passed.count() + std::size_t(typed)));
    std::printf("  stalls over 50 ms          %8d          longest %.0f ms\n", stalls,
                longestStall);
    if (options.situation != Situation::SlowDisk) {
        const Spread &saved = durability.spread();
        std::printf("  Enter to durable           %8.2f %8.2f %8.2f  ms\n", saved.at(0.5),
                    saved.at(0.99), saved.at(1));
        std::printf("  append and fdatasync       %8.2f\n", append);
        std::printf("  times the append, median   %8.2f%s\n", saved.at(0.5) / append,
                    options.situation == Situation::Quiet ? "  at most 5" : "");
    }
    std::fflush(stdout);
    if (isStillImporting)
        desk.reception().cancel();
}

} // namespace tournee
