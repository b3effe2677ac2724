// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/documentwriter.h"
#include "core/report/recipe.h"
#include "core/storage/importer.h"
#include "core/storage/workbookfile.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace tournee {

/// Draws for documents, which the core cannot.
class ReportPictures
{
public:
    ReportPictures() = default;
    ReportPictures(const ReportPictures &) = delete;
    ReportPictures &operator=(const ReportPictures &) = delete;
    virtual ~ReportPictures() = default;

    /// Of what emerges in the scope of \a request, in the language of the program; may be none.
    [[nodiscard]] virtual Result<std::vector<DocumentPicture>> pictures(
        WorkbookFile &file, const struct ReportRequest &request) = 0;
    /// The size in which the logo is shown, points; nothing when it cannot be read.
    [[nodiscard]] virtual std::optional<std::pair<double, double>> sizeOf(
        const std::string &logo) = 0;
};

struct ReportRequest
{
    /// Nothing: the synthesis in a format for people, the data in one for programs.
    std::optional<ReportContent> content;
    std::optional<EntityId> session; ///< only this workshop
    std::optional<EntityId> region; ///< only workshops in this region
    std::optional<EntityId> table; ///< only this table
    Privacy privacy = Privacy::Full;
    Recipe recipe; ///< its content and privacy are those above
    ReportPictures *pictures = nullptr; ///< none: no pictures; must outlive the writing
};

/// A format of what is handed out.
struct ReportFormat
{
    QStringList endings; ///< of its files, the usual one first: ".html", ".htm"
    std::function<Result<void>(WorkbookFile &file, const QString &target,
                               const ReportRequest &request, Progress *progress)>
        write;
};

/// Those that need no fonts; a program adds its own.
[[nodiscard]] std::vector<ReportFormat> reportFormats();
/// The one of \a formats that the ending of \a target names; a folder that exists is one of CSV files.
/// Null for any other.
[[nodiscard]] const ReportFormat *formatOf(const QString &target,
                                           const std::vector<ReportFormat> &formats);

/// Writes what is handed out. A file of that name is only replaced by a whole one.
/// Errors: UnknownEntity, FileExists (a workbook or a bundle), FileNotWritable, DiskFull, Cancelled, those of files.
Result<void> writeReport(WorkbookFile &file, const QString &target, const ReportFormat &format,
                         const ReportRequest &request, Progress *progress = nullptr);

/// Tells the same to a writer of another format; the data as minutes. Errors: likewise.
Result<void> tellReport(WorkbookFile &file, DocumentWriter &document, const ReportRequest &request,
                        Progress *progress = nullptr);

} // namespace tournee
