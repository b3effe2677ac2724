// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace tournee {

/// Tells in two hashes what a workbook holds, so that two can be compared.
class DigestCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(tournee::DigestCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("digest"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] int run(const Arguments &arguments, Console &console) override;
};

} // namespace tournee
