// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/documentwriter.h"

#include <QColor>
#include <QString>

#include <memory>
#include <vector>

namespace tournee {

/// Letters of one kind within a block.
struct PageSpan
{
    QString text;
    double size = 10; ///< points
    bool isBold = false;
    QColor ink = Qt::black;
};

/// What stands on pages: a paragraph in some letters, a table or a picture. All lengths are points.
struct PageBlock
{
    std::vector<PageSpan> spans;
    double above = 0;
    double below = 0;
    double indent = 0;
    bool hasBar = false; ///< at the left, as beside what was said
    bool staysWithNext = false;
    int headingLevel = 0; ///< 0: none
    int source = 0; ///< the number of the entry that stands here in full
    int link = 0; ///< the number of the entry that the first span leads to
    std::shared_ptr<const DocumentTable> table;
    std::shared_ptr<const DocumentPicture> picture;
    bool hasCaption = true; ///< the picture's words stand below it
};

} // namespace tournee
