// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace tournee {

/// Finds possible duplicates.
class SimilarCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(tournee::SimilarCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("similar"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] int run(const Arguments &arguments, Console &console) override;
};

} // namespace tournee
