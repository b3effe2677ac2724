// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/documentwriter.h"

#include <memory>

namespace tournee {

/// A PDF on Letter paper with its letters inside and numbered pages. It needs a QGuiApplication for the
/// fonts, but no display. Qt 6.4 writes neither bookmarks nor the document's language.
class PdfWriter final : public DocumentWriter
{
public:
    explicit PdfWriter(const QString &path);
    ~PdfWriter() override;

    void heading(int level, const QString &text) override;
    void paragraph(const QString &text) override;
    void entryTitle(const QString &label, const QString &place) override;
    void quotation(std::string_view text) override;
    void composed(std::string_view text) override;
    void list(const QStringList &items) override;
    /// Lays out the pages and writes them. Throws Failure: FileNotWritable, DiskFull, Io.
    void finish() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tournee
