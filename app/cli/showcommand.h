// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace tournee {

class Names;
struct BlankRegister;

/// Lists what a workbook holds now, in canonical order.
class ShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(tournee::ShowCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("show"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] int run(const Arguments &arguments, Console &console) override;

private:
    static void print(const Entity &entity, const std::vector<BlankRegister> &blanks,
                      const Names &names, Console &console);
};

} // namespace tournee
