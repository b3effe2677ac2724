// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/documentwriter.h"

#include <string>

namespace tournee {

/// An OpenDocument text (ODF 1.3, ISO/IEC 26300) with real headings, styles and lists, on Letter paper.
class OdtWriter final : public DocumentWriter
{
public:
    explicit OdtWriter(ReportSink sink) : m_sink(std::move(sink)) {}

    void heading(int level, const QString &text) override;
    void paragraph(const QString &text) override;
    void entryTitle(const QString &label, const QString &place) override;
    void quotation(std::string_view text) override;
    void composed(std::string_view text) override;
    void list(const QStringList &items) override;
    void finish() override;

private:
    ReportSink m_sink;
    std::string m_title;
    std::string m_body; ///< XML
};

} // namespace tournee
