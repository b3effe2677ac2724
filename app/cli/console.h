// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/storage/importer.h"

#include <QCoreApplication>
#include <QString>

#include <memory>
#include <string>
#include <string_view>

namespace tournee {

/// What a command has of the world: its streams and the person's wish to stop.
class Console
{
    Q_DECLARE_TR_FUNCTIONS(tournee::Console)

public:
    enum Status { Done = 0, Failed = 1, WrongUsage = 2 };

    explicit Console(bool isJson) : m_isJson(isJson) {}

    /// One JSON document instead of text for people.
    [[nodiscard]] bool isJson() const { return m_isJson; }

    /// What waits to be printed; flush() from time to time while it grows.
    [[nodiscard]] std::string &output() { return m_output; }
    void print(std::string_view utf8) { m_output += utf8; }
    void print(const QString &text) { m_output += utf8FromText(text); }
    void printLine(const QString &text = {});
    /// Prints when much waits. Errors: FileNotWritable when whoever reads has gone or is full.
    Result<void> flush(std::size_t much = 0);

    /// The sentence for \a error on stderr; returns Failed.
    int fail(const Error &error);
    int fail(const QString &sentence);

    /// How far a long work is; its isCancelled turns true when the person presses Ctrl+C.
    [[nodiscard]] static Progress &progress();
    [[nodiscard]] static bool isCancelled() { return progress().isCancelled; }
    static void stopOnInterrupt();

    /// Everything in a file; "-" is stdin. Errors: those of files, Cancelled.
    static Result<std::string> contentOf(const QString &path);

private:
    bool m_isJson;
    std::string m_output;
};

/// Shows how far Console::progress() is, on stderr when that is a terminal, until it goes out of scope.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tournee
