// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/storage/notesimport.h"

namespace tournee {

/// Brings in notes that another program wrote: a table as CSV, or a list as text or Markdown.
class ImportNotesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(tournee::ImportNotesCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("import-notes"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] int fewestFiles() const override { return 2; }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] int run(const Arguments &arguments, Console &console) override;

private:
    /// How the file is written, and its lines.
    struct Reading
    {
        TextEncoding encoding = TextEncoding::Utf8;
        QChar separator; ///< null: a list
        std::vector<NotesLine> lines;
        NotesMapping mapping;
    };

    /// Nothing when the wrong usage has been told.
    std::optional<Reading> reading(const Arguments &arguments, const QByteArray &bytes,
                                   Console &console) const;
    static void tell(const Reading &reading, const NotesPlan &plan, const ImportSummary *done,
                     Console &console);
    static QString wordFor(PlannedNote::State state);
};

} // namespace tournee
