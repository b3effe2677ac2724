// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace tournee {

class InputFile;

/// The receipt of a bundle, or those of what a workbook has received.
class ReceiptCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(tournee::ReceiptCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("receipt"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] int run(const Arguments &arguments, Console &console) override;

private:
    static int tellOwn(const InputFile &input, const QString &named,
                       const QCommandLineParser &options, Console &console);
};

} // namespace tournee
