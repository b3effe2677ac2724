// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/storage/importundo.h"

namespace tournee {

/// Takes back what an import brought, by edits that travel.
class UndoImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(tournee::UndoImportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("undo-import"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] int mostFiles() const override { return 2; }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] int run(const Arguments &arguments, Console &console) override;

private:
    static int list(WorkbookFile &file, Console &console);
    static int tell(const ImportUndo &undo, bool isPreview, Console &console);
};

} // namespace tournee
