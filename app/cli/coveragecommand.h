// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace tournee {

class Names;
struct SessionCoverage;

/// Tells which tables and rounds have come and which are missing.
class CoverageCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(tournee::CoverageCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("coverage"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] int run(const Arguments &arguments, Console &console) override;

private:
    static void print(const SessionCoverage &session, const Names &names, Console &console);
};

} // namespace tournee
