// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printer/pageblock.h"

namespace tournee {

/// Takes a document as blocks for pages, in the letters that each kind of part has.
class PageComposer : public DocumentWriter
{
public:
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
    void finish() override {}

    [[nodiscard]] const QString &title() const { return m_title; }
    /// What stands before the table of contents; all of it when there is none.
    [[nodiscard]] const std::vector<PageBlock> &front() const
    {
        return m_hasContents ? m_front : m_blocks;
    }
    /// What comes after it.
    [[nodiscard]] const std::vector<PageBlock> &body() const { return m_blocks; }
    [[nodiscard]] bool hasContents() const { return m_hasContents; }
    [[nodiscard]] const QString &contentsHeading() const { return m_contentsHeading; }
    [[nodiscard]] bool hasTitlePage() const { return m_hasTitlePage; }

private:
    void add(const QString &text, double size, double above, double below, bool isQuiet = false);

    QString m_title;
    QString m_contentsHeading;
    std::vector<PageBlock> m_front;
    std::vector<PageBlock> m_blocks;
    bool m_hasContents = false;
    bool m_hasTitlePage = false;
};

} // namespace tournee
