// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace tournee {

class Names;
struct OpenDivergence;

/// Lists the diverging versions that nobody has settled yet.
class ConflictsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(tournee::ConflictsCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("conflicts"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] int run(const Arguments &arguments, Console &console) override;

private:
    static void print(const OpenDivergence &conflict, const Names &names, Console &console);
};

} // namespace tournee
