// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace tournee {

/// Declares two tables or two workshops the same.
class SameCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(tournee::SameCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("same"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] int fewestFiles() const override { return 3; }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] int run(const Arguments &arguments, Console &console) override;
};

} // namespace tournee
