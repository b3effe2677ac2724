// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printer/pagecomposer.h"

namespace tournee {

struct Progress;

/// A PDF on Letter paper: its letters inside, numbered pages, bookmarks, links from citations to entries,
/// the document's language and title. It needs a QGuiApplication for the fonts, but no display. It is not
/// tagged: Qt 6.4 paints and keeps no structure; ODT, DOCX and HTML have it.
class PdfWriter final : public PageComposer
{
public:
    /// \a progress, which may cancel, must outlive the writer.
    explicit PdfWriter(QString path, Progress *progress = nullptr)
        : m_path(std::move(path)), m_progress(progress)
    {}

    /// Lays out the pages and writes them. Throws Failure: FileNotWritable, DiskFull, Io, Cancelled.
    void finish() override;

private:
    QString m_path;
    Progress *m_progress;
};

} // namespace tournee
