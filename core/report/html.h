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

    void heading(int level, const QString &text) override;
    void paragraph(const QString &text) override;
    void entryTitle(const QString &label, const QString &place) override;
    void quotation(std::string_view text) override;
    void composed(std::string_view text) override;
    void list(const QStringList &items) override;
    void finish() override;

private:
    void put(const std::string &html) { m_sink(html); }
    /// The head, of which the title is a part.
    void begin(const std::string &title);

    ReportSink m_sink;
    bool m_hasBegun = false;
};

} // namespace tournee
