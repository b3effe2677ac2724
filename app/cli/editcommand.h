// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace tournee {

/// Applies a script of edits, all or nothing, the same way as the window's edits.
class EditCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(tournee::EditCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("edit"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] int mostFiles() const override { return 2; }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] int run(const Arguments &arguments, Console &console) override;
};

} // namespace tournee
