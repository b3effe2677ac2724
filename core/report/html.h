// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/documentwriter.h"

#include <string>

namespace tournee {

/// One file of semantic HTML 5 that needs nothing else, reads on a telephone and prints on Letter paper.
class HtmlWriter final : public DocumentWriter
{
public:
    explicit HtmlWriter(ReportSink sink) : m_sink(std::move(sink)) {}

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
    void put(std::string_view html);

    ReportSink m_sink;
    std::string m_contents; ///< the headings so far, once they are asked for
    std::string m_body; ///< what stands below them, which waits for the last of them
    bool m_hasContents = false;
    int m_headings = 0;
};

} // namespace tournee
