// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace tournee {

/// Tells whom a workbook encrypts to and whose signatures it knows.
class KeysCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(tournee::KeysCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("keys"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] int run(const Arguments &arguments, Console &console) override;
};

} // namespace tournee
