// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace tournee {

/// Lists the backups of a workbook.
class BackupsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(tournee::BackupsCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("backups"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] int run(const Arguments &arguments, Console &console) override;
};

} // namespace tournee
