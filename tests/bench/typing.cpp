// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/typing.h"

#include "tests/bench/desk.h"
#include "tests/bench/limits.h"
#include "tests/bench/stallwatch.h"
#include "tests/bench/typist.h"
#include "ui/capture/entryedit.h"
#include "ui/capture/entrylist.h"

#include <QFileInfo>

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
    BenchDesk desk(options.workbook, options.size);
    const Appending appending(QFileInfo(options.workbook).absolutePath());
    Spread appends;
    Durability durability(*desk.window->workbook());
    const bool isImporting =
        options.situation == Situation::LargeImport || options.situation == Situation::ManyImports;
    if (isImporting)
        desk.takeIn(options.arriving);
    if (options.situation == Situation::SlowDisk)
        qputenv("TOURNEE_FSYNC_MS", slowDisk);

    Typist typist(pace);
    int typed = 0;
    StallWatch watch;
    for (; typed < options.sentences; ++typed) {
        if (isImporting && typed > 0 && !desk.isImporting())
            break; // the rest would be quiet
        const QString words = QStringLiteral("Idée %1, à vélo").arg(typed);
        for (const QChar letter : words)
            typist.type(letter, *desk.line()->viewport());
        durability.expect(words);
        typist.press(Qt::Key_Return, *desk.list()->viewport());
        if (options.situation != Situation::Quiet)
            continue;
        // By turns, since other programs may use the disk at any time.
        BenchDesk::until([&] { return durability.isAllThere(); }, "an entry is on the disk");
        appends.add(appending.seconds() * 1e3);
    }
    const int stalls = watch.stalls();
    const double longestStall = watch.longest();
    const bool isStillImporting = desk.isImporting();
    qunsetenv("TOURNEE_FSYNC_MS");
    BenchDesk::until([&] { return durability.isAllThere(); }, "every entry is on the disk");

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
    const Spread &saved = durability.spread();
    std::printf("  %-26s %8.2f %8.2f %8.2f%18s ms\n", "Enter to durable", saved.at(0.5),
                saved.at(0.99), saved.at(1), "");
    if (options.situation == Situation::Quiet) {
        std::printf("  %-26s %8.2f %8.2f %8.2f%18s ms\n", "append and fdatasync", appends.at(0.5),
                    appends.at(0.99), appends.at(1), "");
        std::printf("  times the append           %8.2f  at most 5\n",
                    saved.at(0.5) / appends.at(0.5));
    }
    std::fflush(stdout);
    if (isStillImporting)
        desk.cancelImport();
}

} // namespace tournee
