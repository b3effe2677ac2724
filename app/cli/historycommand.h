// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace tournee {

class Names;
struct PastVersion;

/// Lists every version of one entity.
class HistoryCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(tournee::HistoryCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("history"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] int fewestFiles() const override { return 2; }
    [[nodiscard]] int run(const Arguments &arguments, Console &console) override;

private:
    static void print(const PastVersion &version, const Names &names, Console &console);
};

} // namespace tournee
