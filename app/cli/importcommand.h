// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace tournee {

/// Combines bundles and workbooks into a workbook, one transaction a file.
class ImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(tournee::ImportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] int fewestFiles() const override { return 2; }
    [[nodiscard]] int mostFiles() const override { return -1; }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] int run(const Arguments &arguments, Console &console) override;

private:
    static void print(const ImportSummary &summary, bool isPreview, Console &console);
};

} // namespace tournee
