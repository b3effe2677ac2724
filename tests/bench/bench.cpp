// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/apart.h"
#include "tests/bench/input.h"
#include "tests/bench/limits.h"
#include "tests/bench/measures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sodium.h>

#include <algorithm>
#include <cstring>

using namespace tournee;

namespace {

struct Options
{
    double scale = 0.1; ///< of a national tour
    SampleSize size{10'000, 500'000};
    QString folder = QDir::tempPath();
};

[[noreturn]] void explain()
{
    std::fprintf(stderr, "tournee-bench [--scale NUMBER] [--bundles COUNT] [--entries COUNT]"
                         " [--folder PATH]\n\n"
                         "  --scale    1 is a national tour: 10,000 bundles, 500,000 entries; 0.1\n"
                         "  --folder   on the disk to measure; a temporary one is made inside\n");
    std::exit(2);
}

Options optionsFrom(int count, char **words)
{
    Options options;
    for (int i = 1; i < count; i += 2) {
        const auto is = [&](const char *name) { return std::strcmp(words[i], name) == 0; };
        if (i + 1 == count)
            explain();
        if (is("--scale"))
            options.scale = std::atof(words[i + 1]);
        else if (is("--bundles"))
            options.size.tables = std::atoi(words[i + 1]);
        else if (is("--entries"))
            options.size.entries = std::atoll(words[i + 1]);
        else if (is("--folder"))
            options.folder = QString::fromLocal8Bit(words[i + 1]);
        else
            explain();
    }
    if (options.scale <= 0 || options.size.tables <= 0 || options.size.entries <= 0)
        explain();
    options.size.tables = static_cast<int>(options.size.tables * options.scale);
    options.size.entries =
        static_cast<qint64>(static_cast<double>(options.size.entries) * options.scale);
    return options;
}

void say(const char *what, double value, const char *unit, const char *aim = "")
{
    std::printf("%-52s %10.2f %-8s %s\n", what, value, unit, aim);
    std::fflush(stdout);
}

double megabytes(qint64 bytes)
{
    return static_cast<double>(bytes) / 1e6;
}

template <typename Size>
qint64 sumOf(const QStringList &files, Size size)
{
    qint64 sum = 0;
    for (const QString &file : files)
        sum += size(file);
    return sum;
}

/// How many rows a bare insert puts in, by the clock and by the processor.
struct Rates
{
    double inASecond = 0;
    double inAProcessorSecond = 0;
};

/// To be asked before and after what is compared with it, since other programs may be busy at any time.
Rates bareRates(const BenchFolder &folder, qint64 changes)
{
    constexpr qint64 enough = 1'000'000; // so that the one commit counts for little
    const qint64 rows = std::max(changes, enough);
    const auto texts = someTexts(folder.file("values.txt"));
    const auto bare =
        apart("bare insert", [&] { return secondsToInsert(folder.path(), rows, texts); });
    return {static_cast<double>(rows) / bare.answer,
            static_cast<double>(rows) / bare.processorSeconds};
}

/// The limit, and how near to it an import of \a changes came.
void sayRate(qint64 changes, const Measured<double> &import, const Rates &before,
             const Rates &after)
{
    const double limit = std::max(before.inASecond, after.inASecond);
    const double processor = std::max(before.inAProcessorSecond, after.inAProcessorSecond);
    const double rate = static_cast<double>(changes) / import.answer;
    say("  bare insert", limit / 1e3, "k/s", "the limit");
    say("  time", import.answer, "s");
    say("  rate", rate / 1e3, "k/s");
    say("  of the bare insert's rate", rate / limit, "", "at least 0.5, wanted 0.8");
    say("  likewise, by the time of both processors",
        2 * static_cast<double>(changes) / import.processorSeconds / processor, "",
        "what two idle cores could reach");
    say("  memory", import.peakMiB, "MiB", "below 600; ten times the work: below 1024");
}

void measureNational(const BenchFolder &folder)
{
    const QString workbook = folder.file("national.tournee");
    const QString text = folder.file("values.txt");
    makeWorkbook(workbook);
    const QStringList bundles = folder.bundles();
    const auto first =
        apart("national merge", [&] { return secondsToImport(workbook, bundles, true); });
    const auto again =
        apart("the same bundles again", [&] { return secondsToImport(workbook, bundles, false); });
    const Census held = apart("census", [&] { return census(workbook, text); }).answer;
    const Rates before = bareRates(folder, held.changes);
    const Rates after = bareRates(folder, held.changes);
    std::printf("%lld bundles, %lld entries, %lld ops, %lld field changes\n\n",
                static_cast<long long>(bundles.size()), static_cast<long long>(held.entries),
                static_cast<long long>(held.ops), static_cast<long long>(held.changes));
    std::printf("national merge\n");
    sayRate(held.changes, first, before, after);
    say("the same bundles again", again.answer, "s");
    say("  times faster than the first time", first.answer / again.answer, "", "at least 10");
    say("  memory", again.peakMiB, "MiB");
    const auto entries = static_cast<double>(held.entries);
    say("workbook, an entry", static_cast<double>(held.bytes) / entries, "bytes", "at most 1000");
    const auto plain = apart("deflated plain texts", [&] {
        return sumOf(folder.late(), [&](const QString &bundle) {
            return deflatedSize(folder.path(), plainTextOf(bundle));
        });
    });
    const qint64 packed =
        sumOf(folder.late(), [](const QString &bundle) { return QFileInfo(bundle).size(); });
    say("a table's bundle, deflated plain text of its values",
        megabytes(plain.answer / folder.late().size()) * 1e3, "KB", "the limit");
    say("a table's bundle", megabytes(packed / folder.late().size()) * 1e3, "KB");
    say("  times the text", static_cast<double>(packed) / static_cast<double>(plain.answer), "",
        "at most 1.6");
}

void measureLate(const BenchFolder &folder)
{
    const auto append =
        apart("append and fdatasync", [&] { return secondsToAppend(folder.path()); });
    const auto late = apart("a table's bundle into the national workbook", [&] {
        return secondsToImportOne(folder.file("national.tournee"), folder.late());
    });
    say("append of 4 KiB and fdatasync, median", append.answer * 1e3, "ms", "the limit");
    say("a table's bundle into the national workbook, median", late.answer * 1e3, "ms");
    say("  times the append", late.answer / append.answer, "", "at most 10");
    say("  memory", late.peakMiB, "MiB");
}

void measureBackup(const BenchFolder &folder)
{
    const QString workbook = folder.file("national.tournee");
    const auto copy = apart("cp and fsync", [&] { return secondsToCopy(folder.path(), workbook); });
    const auto backup = apart("verified backup", [&] { return secondsToBackUp(workbook); });
    say("cp and fsync of the national workbook, median", copy.answer, "s", "the limit");
    say("verified backup of it, median", backup.answer, "s");
    say("  times cp and fsync", backup.answer / copy.answer, "", "at most 1.5");
    say("  memory", backup.peakMiB, "MiB");
}

void measureWhole(const BenchFolder &folder)
{
    const QString workbook = folder.file("national.tournee");
    const QString bundle = folder.file("national.tourneez");
    const QString text = folder.file("values.txt");
    const auto exported =
        apart("export of the whole", [&] { return secondsToExport(workbook, bundle); });
    const auto deflated =
        apart("libzip alone", [&] { return secondsToDeflate(folder.path(), bundle); });
    say("libzip deflates the same bytes", deflated.answer, "s", "the limit");
    say("export of the whole as one bundle", exported.answer, "s");
    say("  of libzip's rate", deflated.answer / exported.answer, "", "at least 0.8");
    say("  memory", exported.peakMiB, "MiB");

    const Census held = apart("census", [&] { return census(workbook, text); }).answer;
    const auto plain = apart("deflated plain text", [&] {
        QFile file(text);
        require(file.open(QIODevice::ReadOnly), "the values are there");
        return deflatedSize(folder.path(), file.readAll().toStdString());
    });
    const double size = megabytes(QFileInfo(bundle).size());
    say("that bundle", size, "MB");
    say("  times the deflated plain text of its values", size / megabytes(plain.answer), "",
        "at most 1.6");

    const QString second = folder.file("second.tournee");
    makeWorkbook(second);
    const auto first =
        apart("import of that bundle", [&] { return secondsToImport(second, {bundle}, true); });
    const auto again =
        apart("that bundle again", [&] { return secondsToImport(second, {bundle}, false); });
    const Rates before = bareRates(folder, held.changes);
    std::printf("import of that bundle into an empty workbook\n");
    sayRate(held.changes, first, before, bareRates(folder, held.changes));
    say("that bundle again", again.answer, "s");
    say("  times faster than the first time", first.answer / again.answer, "", "at least 10");
    say("  memory", again.peakMiB, "MiB");
}

} // namespace

int main(int count, char **words)
{
    const Options options = optionsFrom(count, words);
    const QTemporaryDir temporary(options.folder + QStringLiteral("/tournee-bench-XXXXXX"));
    if (!temporary.isValid() || sodium_init() < 0) {
        std::fprintf(stderr, "no temporary folder\n");
        return 1;
    }
    const BenchFolder folder(temporary.path());
    const auto made = apart("a tour and its bundles",
                            [&] { return secondsOf([&] { makeBundles(folder, options.size); }); });
    say("a tour made and exported table by table", made.answer, "s", "not a measure");
    measureNational(folder);
    measureLate(folder);
    measureBackup(folder);
    measureWhole(folder);
    return 0;
}
