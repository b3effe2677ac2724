// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printer/pageblock.h"

#include <QRectF>
#include <QSizeF>

#include <atomic>
#include <map>
#include <vector>

class QPainter;

namespace tournee {

class PageComposer;

/// A document on Letter pages: where each part stands, and the painting of a page on whatever there is:
/// a PDF, a printer, the screen. It looks the same everywhere, since letters are measured in units of
/// its own. Usable from any thread, one at a time.
class PageLayout
{
public:
    static constexpr int unitsAPoint = 10;
    static constexpr double pageWidth = 612; ///< points
    static constexpr double pageHeight = 792;

    struct Place
    {
        int page = 0; ///< from 0
        double y = 0; ///< points from the upper edge
    };
    struct Heading
    {
        int level = 2;
        QString text;
        Place place;
    };
    struct Link
    {
        int page = 0;
        QRectF area; ///< points
        Place target;
    };

    /// Takes the blocks over. Stops early, with the pages so far, once \a isCancelled.
    explicit PageLayout(const PageComposer &composer,
                        const std::atomic<bool> *isCancelled = nullptr);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const std::vector<Heading> &headings() const { return m_headings; }
    [[nodiscard]] const std::vector<Link> &links() const { return m_links; }
    /// \a painter has unitsAPoint units a point, the page's upper left corner at 0, 0.
    void paint(QPainter &painter, int page) const;
    /// The words of a page, for those who do not see it, and for tests.
    [[nodiscard]] QString textOf(int page) const;

private:
    /// A part of a block on a page.
    struct Piece
    {
        std::size_t block = 0;
        double y = 0; ///< units from the top
        int first = 0; ///< line or row
        int count = 0;
    };

    struct Columns;

    void lay(std::size_t begin, std::size_t end, bool onNewPage);
    void layContents(const QString &heading, std::size_t after);
    [[nodiscard]] double leastHeight(std::size_t block) const;
    [[nodiscard]] Columns columnsOf(const DocumentTable &table) const;
    [[nodiscard]] QSizeF sizeOf(const DocumentPicture &picture) const;
    [[nodiscard]] double heightOf(const PageBlock &block) const;
    void place(std::size_t index);
    void note(std::size_t index, const Piece &piece);
    void newPage();
    void paintText(QPainter &painter, const PageBlock &block, const Piece &piece) const;
    void paintTable(QPainter &painter, const PageBlock &block, const Piece &piece) const;
    void paintPicture(QPainter &painter, const PageBlock &block, const Piece &piece) const;
    void paintFooter(QPainter &painter, int page) const;

    QString m_title;
    bool m_hasTitlePage = false;
    std::vector<PageBlock> m_blocks;
    std::vector<std::vector<Piece>> m_pages;
    double m_y = 0; ///< where the next block may begin, units
    std::vector<Heading> m_headings;
    std::map<int, Place> m_sources;
    std::vector<std::pair<int, Link>> m_pending; ///< links to entries, by number
    std::vector<Link> m_links;
    const std::atomic<bool> *m_isCancelled;
};

} // namespace tournee
