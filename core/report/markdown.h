// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/documentwriter.h"

#include <string>

namespace tournee {

/// Markdown (CommonMark 0.30). What was said stands in it byte for byte: a single line as a quotation,
/// several lines as a fenced block, where nothing is interpreted.
class MarkdownWriter final : public DocumentWriter
{
public:
    explicit MarkdownWriter(ReportSink sink) : m_sink(std::move(sink)) {}

    void title(const DocumentTitle &title) override;
    /// Whoever shows Markdown lists its headings by themselves.
    void contents(const QString &) override {}
    void heading(int level, const QString &text) override;
    void paragraph(const QString &text) override;
    void entryTitle(const EntryTitle &title) override;
    void quotation(std::string_view text) override;
    void composed(std::string_view text) override;
    void list(const QStringList &items) override;
    void table(const DocumentTable &table) override;
    /// In words: a text file holds no pictures, and what is drawn stands in a table as well.
    void picture(const DocumentPicture &picture) override;
    void finish() override {}

private:
    ReportSink m_sink;
};

/// What was said as a block of Markdown, ended by an empty line.
[[nodiscard]] std::string markdownBlock(std::string_view text);

} // namespace tournee
