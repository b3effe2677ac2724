// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

namespace tournee {

/// Those of the core, and the PDF, which needs fonts.
[[nodiscard]] std::vector<ReportFormat> allReportFormats();

/// The pictures that documents show.
class DrawnPictures final : public ReportPictures
{
public:
    Result<std::vector<DocumentPicture>> pictures(WorkbookFile &file,
                                                  const ReportRequest &request) override;
    std::optional<std::pair<double, double>> sizeOf(const std::string &logo) override;
};

} // namespace tournee
