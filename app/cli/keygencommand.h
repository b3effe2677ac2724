// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace tournee {

/// Makes a coordinator's key.
class KeygenCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(tournee::KeygenCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("keygen"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] int fewestFiles() const override { return 0; }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] int run(const Arguments &arguments, Console &console) override;
};

} // namespace tournee
