// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkcommand.h"

#include "app/cli/inputfile.h"
#include "app/cli/keyoptions.h"
#include "core/bundle/bundle.h"
#include "core/report/jsonwriter.h"
#include "core/report/sentences.h"
#include "core/storage/checker.h"
#include "core/storage/history.h"
#include "core/storage/photos.h"

namespace tournee {

namespace {

/// What is wrong with a file, as a code for scripts and as a technical detail.
struct Finding
{
    std::string_view code;
    QString detail;
};

std::string_view codeOf(Problem::Code code)
{
    switch (code) {
    case Problem::Code::DatabaseDamaged:
        return "database-damaged";
    case Problem::Code::OpDamaged:
        return "op-damaged";
    case Problem::Code::IndexWrong:
        return "index-wrong";
    case Problem::Code::ErasureWrong:
        return "erasure-wrong";
    case Problem::Code::WaitingWrong:
        return "waiting-wrong";
    case Problem::Code::StateWrong:
        return "state-wrong";
    case Problem::Code::PhotoDamaged:
        return "photo-damaged";
    case Problem::Code::SearchIndexDamaged:
        break;
    }
    return "search-index-damaged";
}

/// A file that cannot even be opened for what is wrong in it has been checked all the same.
std::optional<Finding> findingFrom(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WorkbookDamaged:
        return Finding{"database-damaged", error.detail};
    case ErrorCode::BundleDamaged:
        return Finding{"bundle-damaged", error.detail};
    case ErrorCode::BundleHostile:
        return Finding{"bundle-hostile", error.detail};
    case ErrorCode::SignatureWrong:
        return Finding{"signature-wrong", error.detail};
    default:
        return {};
    }
}

} // namespace

QString CheckCommand::summary() const
{
    return tr(
        "Verifies a workbook or a bundle: every hash, and that the state is what the log says.");
}

QString CheckCommand::synopsis() const
{
    return tr("FILE|BUNDLE [--identity KEYFILE]…");
}

QList<QCommandLineOption> CheckCommand::options() const
{
    return KeyOptions::options();
}

int CheckCommand::run(const Arguments &arguments, Console &console)
{
    const QString &named = arguments.files.front();
    const auto input = InputFile::from(named);
    if (!input)
        return console.fail(input.error());
    const QString &path = input->path();
    std::vector<Finding> findings;
    int waiting = 0; // which is no fault: it tells that a file is missing
    qint64 missingPhotos = 0; // likewise
    const auto note = [&findings](const Error &error) {
        const auto finding = findingFrom(error);
        if (finding)
            findings.push_back(*finding);
        return finding.has_value();
    };
    if (looksLikeBundle(path)) {
        const auto keys = KeyOptions::keyring(arguments.options);
        if (!keys)
            return console.fail(keys.error());
        if (const auto bundle = readBundle(path, *keys); !bundle && !note(bundle.error()))
            return console.fail(input->told(bundle.error()));
    } else if (auto file = openToRead(path); !file) {
        if (!note(file.error()))
            return console.fail(input->told(file.error()));
    } else if (const auto problems = checkWorkbook(**file); !problems) {
        if (!note(problems.error()))
            return console.fail(input->told(problems.error()));
    } else {
        for (const Problem &problem : *problems)
            findings.push_back({codeOf(problem.code), problem.detail});
        if (const auto entities = History(**file).waiting()) {
            for (const WaitingEntity &each : *entities)
                waiting += each.edits;
        }
        missingPhotos = countMissingPhotos(**file).value_or(0);
    }

    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("ok").truth(findings.empty()).key("problems").beginArray();
        for (const Finding &finding : findings) {
            json.beginObject();
            json.key("code").text(finding.code);
            json.key("detail").text(finding.detail);
            json.endObject();
        }
        json.endArray().key("waiting").number(waiting);
        json.key("missingPhotos").number(missingPhotos).endObject();
        console.printLine();
    } else if (findings.empty()) {
        console.printLine(tr("“%1” is sound.").arg(named));
        if (waiting > 0)
            printWaiting(waiting, console);
        if (missingPhotos > 0) {
            console.printLine(QLatin1String("  ")
                              + tr("%n photo(s) have not been received yet.", nullptr,
                                   static_cast<int>(missingPhotos)));
        }
    }
    if (findings.empty())
        return Console::Done;
    return console.fail(tr("“%1” is not sound (%2). Use a copy or a backup, and keep this file.")
                            .arg(named, textFromUtf8(findings.front().code)));
}

} // namespace tournee
