// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/documentwriter.h"

#include <string>
#include <vector>

namespace tournee {

/// An OpenDocument text (ODF 1.3, ISO/IEC 26300) with real headings, styles and lists, on Letter paper.
class OdtWriter final : public DocumentWriter
{
public:
    explicit OdtWriter(ReportSink sink) : m_sink(std::move(sink)) {}

    void title(const DocumentTitle &title) override;
    void contents(const QString &heading) override;
    void heading(int level, const QString &text) override;
    void paragraph(const QString &text) override;
    void entryTitle(const EntryTitle &title) override;
    void quotation(std::string_view text) override;
    void composed(std::string_view text) override;
    void list(const QStringList &items) override;
    void table(const DocumentTable &table) override;
    void picture(const DocumentPicture &picture) override;
    void finish() override;

private:
    struct Picture
    {
        std::string name;
        std::string bytes;
    };
    struct Listed
    {
        int level = 0;
        std::string text;
    };

    [[nodiscard]] std::string frameOf(const DocumentPicture &picture);
    [[nodiscard]] std::string contentsTable() const;

    ReportSink m_sink;
    std::string m_title;
    std::string m_front; ///< XML, what stands before the table of contents
    std::string m_body; ///< XML
    std::string m_contentsHeading; ///< empty: no table of contents
    std::vector<Listed> m_listed;
    std::vector<Picture> m_pictures;
    std::string m_columns; ///< XML, the styles of columns
    int m_tables = 0;
    bool m_breaksPage = false; ///< before the next paragraph
};

} // namespace tournee
