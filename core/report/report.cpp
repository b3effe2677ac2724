// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report.h"

#include "core/bundle/bundle.h"
#include "core/bundle/newfile.h"
#include "core/bundle/zipwriter.h"
#include "core/report/csv.h"
#include "core/report/datadescription.h"
#include "core/report/decidim.h"
#include "core/report/docx.h"
#include "core/report/editlines.h"
#include "core/report/html.h"
#include "core/report/markdown.h"
#include "core/report/narrative.h"
#include "core/report/odt.h"
#include "core/report/ranking.h"
#include "core/report/refiqda.h"
#include "core/report/reportscope.h"
#include "core/report/xlsx.h"
#include "core/sqlite/database.h"
#include "core/storage/importer.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <memory>

namespace tournee {

namespace {

constexpr std::size_t muchText = 1 << 18;
constexpr std::string_view dataPackageName = "datapackage.json";

/// A report that grows in a file which shows only when it is whole.
class ReportFile
{
public:
    explicit ReportFile(const QString &path) : m_file(path) {}

    [[nodiscard]] std::string &pending() { return m_pending; }
    void add(std::string_view bytes)
    {
        m_pending += bytes;
        flush(muchText);
    }
    void flush(std::size_t much)
    {
        if (m_pending.size() < much)
            return;
        m_file.write(m_pending);
        m_pending.clear();
    }
    void commit()
    {
        flush(0);
        m_file.commit();
    }

private:
    NewFile m_file;
    std::string m_pending;
};

template <typename Writer>
Result<void> writeDocument(ReportScope &scope, const QString &target, ReportContent content)
{
    ReportFile file(target);
    Writer writer([&file](std::string_view bytes) { file.add(bytes); });
    const auto done = tell(scope, content, writer);
    if (done) {
        writer.finish();
        file.commit();
    }
    return done;
}

/// The entities in the shape in which the CLI shows them.
Result<void> writeJsonFile(WorkbookFile &workbook, ReportScope &scope, const QString &target,
                           ReportContent content)
{
    ReportFile file(target);
    JsonWriter json(file.pending());
    const EntityJson entityJson(scope.names(), &scope);
    json.beginObject().key("entities").beginArray();
    const auto write = [&](const Entity &entity) {
        entityJson.write(json, entity);
        file.flush(muchText);
    };
    if (content == ReportContent::Priorities) {
        const auto ranking = rankedEntries(scope);
        if (!ranking)
            return ranking.error();
        for (const RankedEntry &each : *ranking) {
            const auto entity = workbook.find(each.kind, each.id);
            if (!entity)
                return entity.error();
            if (*entity)
                write(**entity);
        }
    } else {
        for (const KindSpec &kind : schema()) {
            if (const auto done = scope.forEach(kind.kind, write); !done)
                return done;
        }
    }
    json.endArray().endObject();
    file.pending() += '\n';
    file.commit();
    return {};
}

Result<void> writeCsvFolder(ReportScope &scope, const QString &target)
{
    const QDir folder(target);
    if (!folder.mkpath(QStringLiteral(".")))
        return failure(ErrorCode::FileNotWritable, target);
    std::map<std::string, std::unique_ptr<ReportFile>> files;
    CsvWriter writer([&](const std::string &name, std::string_view bytes) {
        auto &file = files[name];
        if (!file)
            file = std::make_unique<ReportFile>(folder.filePath(textFromUtf8(name)));
        file->add(bytes);
    });
    auto done = tellData(scope, writer);
    if (!done)
        return done;
    auto &description = files[std::string(dataPackageName)];
    description = std::make_unique<ReportFile>(folder.filePath(textFromUtf8(dataPackageName)));
    description->add(dataPackage(scope));
    for (auto &[name, file] : files)
        file->commit();
    return {};
}

Result<void> writeXlsx(ReportScope &scope, const QString &target)
{
    NewFile file(target);
    XlsxWriter writer(file.temporaryPath());
    auto done = tellData(scope, writer);
    if (done) {
        writer.finish();
        file.commit();
    }
    return done;
}

Result<void> writeCsvZip(ReportScope &scope, const QString &target)
{
    std::map<std::string, std::string> files;
    CsvWriter writer(
        [&files](const std::string &name, std::string_view bytes) { files[name] += bytes; });
    auto done = tellData(scope, writer);
    if (!done)
        return done;
    files[std::string(dataPackageName)] = dataPackage(scope);
    ZipWriter zip;
    for (auto &[name, bytes] : files)
        zip.addDeflated(name, std::move(bytes));
    NewFile file(target);
    zip.finish([&file](std::string_view bytes) { file.write(bytes); });
    file.commit();
    return {};
}

/// What a format is made of: told by \a write, whose errors are about the target.
template <typename Write>
ReportFormat formatWith(const QStringList &endings, Write write)
{
    return {endings,
            [write](WorkbookFile &file, const QString &target, const ReportRequest &request,
                    Progress *progress) -> Result<void> {
                auto scope = ReportScope::of(file, request, progress);
                if (!scope)
                    return scope.error();
                return guarded(target, [&] { return write(file, *scope, target, request); });
            }};
}

template <typename Writer>
ReportFormat documentFormat(const QStringList &endings)
{
    return formatWith(endings, [](WorkbookFile &, ReportScope &scope, const QString &target,
                                  const ReportRequest &request) {
        return writeDocument<Writer>(scope, target,
                                     request.content.value_or(ReportContent::Synthesis));
    });
}

ReportFormat dataFormat(const QStringList &endings,
                        Result<void> (*write)(ReportScope &, const QString &))
{
    return formatWith(endings, [write](WorkbookFile &, ReportScope &scope, const QString &target,
                                       const ReportRequest &) { return write(scope, target); });
}

/// What is told piece by piece into one file.
ReportFormat toldFormat(const QStringList &endings,
                        Result<void> (*tellTo)(ReportScope &,
                                               const std::function<void(std::string_view)> &))
{
    return formatWith(endings, [tellTo](WorkbookFile &, ReportScope &scope, const QString &target,
                                        const ReportRequest &) {
        ReportFile file(target);
        const auto told = tellTo(scope, [&file](std::string_view bytes) { file.add(bytes); });
        if (told)
            file.commit();
        return told;
    });
}

Result<void> tellJsonSchema(ReportScope &, const std::function<void(std::string_view)> &sink)
{
    sink(jsonSchema());
    return {};
}

} // namespace

std::vector<ReportFormat> reportFormats()
{
    const auto json = [](WorkbookFile &file, ReportScope &scope, const QString &target,
                         const ReportRequest &request) {
        return writeJsonFile(file, scope, target, request.content.value_or(ReportContent::Data));
    };
    return {documentFormat<OdtWriter>({".odt"}),
            documentFormat<DocxWriter>({".docx"}),
            documentFormat<HtmlWriter>({".html", ".htm"}),
            documentFormat<MarkdownWriter>({".md"}),
            dataFormat({".xlsx"}, writeXlsx),
            toldFormat({".schema.json"}, tellJsonSchema),
            toldFormat({".decidim.csv"}, tellProposals),
            toldFormat({".jsonl"}, tellEditLines),
            toldFormat({".qdc"}, tellCodebook),
            toldFormat({".qdpx"}, tellQdaProject),
            formatWith({".json"}, json),
            dataFormat({".csv", "/"}, writeCsvFolder),
            dataFormat({".zip"}, writeCsvZip)};
}

const ReportFormat *formatOf(const QString &target, const std::vector<ReportFormat> &formats)
{
    const QString name = QFileInfo(target).isDir() ? QStringLiteral("/") : target;
    const auto isOf = [&name](const ReportFormat &format) {
        return std::ranges::any_of(format.endings, [&name](const QString &ending) {
            return name.endsWith(ending, Qt::CaseInsensitive);
        });
    };
    const auto found = std::ranges::find_if(formats, isOf);
    return found == formats.end() ? nullptr : &*found;
}

Result<void> writeReport(WorkbookFile &file, const QString &target, const ReportFormat &format,
                         const ReportRequest &request, Progress *progress)
{
    if (isDatabase(target) || looksLikeBundle(target))
        return failure(ErrorCode::FileExists, target);
    return format.write(file, target, request, progress);
}

Result<void> tellReport(WorkbookFile &file, DocumentWriter &document, const ReportRequest &request,
                        Progress *progress)
{
    auto scope = ReportScope::of(file, request, progress);
    if (!scope)
        return scope.error();
    return guarded(file.path(), [&]() -> Result<void> {
        const auto told =
            tell(*scope, request.content.value_or(ReportContent::Synthesis), document);
        if (told)
            document.finish();
        return told;
    });
}

} // namespace tournee
