// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printer/allformats.h"

#include "ui/printer/pdfwriter.h"

#include <QBuffer>
#include <QImageReader>

namespace tournee {

namespace {

constexpr QSizeF logoRoom(220, 90); // points

} // namespace

std::vector<ReportFormat> allReportFormats()
{
    std::vector<ReportFormat> formats = reportFormats();
    const auto writePdf = [](WorkbookFile &file, const QString &target,
                             const ReportRequest &request, Progress *progress) {
        PdfWriter writer(target, progress);
        return tellReport(file, writer, request, progress);
    };
    formats.insert(formats.begin(), {{QStringLiteral(".pdf")}, writePdf});
    return formats;
}

Result<std::vector<DocumentPicture>> DrawnPictures::pictures(WorkbookFile &, const ReportRequest &)
{
    return std::vector<DocumentPicture>{};
}

std::optional<std::pair<double, double>> DrawnPictures::sizeOf(const std::string &logo)
{
    QByteArray bytes(logo.data(), static_cast<qsizetype>(logo.size()));
    QBuffer buffer(&bytes);
    const QSizeF size = QImageReader(&buffer).size();
    if (size.isEmpty())
        return {};
    const QSizeF shown = size.scaled(logoRoom, Qt::KeepAspectRatio);
    return std::pair(shown.width(), shown.height());
}

} // namespace tournee
