// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/storage/exporter.h"

namespace tournee {

/// Writes a bundle and verifies it by reading it back.
class ExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(tournee::ExportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("export"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] int run(const Arguments &arguments, Console &console) override;

private:
    [[nodiscard]] static Result<Protection> protectionFrom(const QCommandLineParser &options);
    static void printPhotos(const ExportSummary &summary, const Selection &selection,
                            Console &console);
};

} // namespace tournee
