// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QString>
#include <QStringList>

class QPainter;
class QRectF;

namespace tournee {

/// What stands on the sheets of one table.
struct TableSheet
{
    QString workshop;
    QString table;
    QString question;
    QStringList kinds; ///< a box each
    QStringList themes; ///< likewise
    QString numberLabel; ///< "No."
    QString footer;
    int pages = 1;
    int blanks = 5; ///< of a page; they are numbered through all pages

    bool operator==(const TableSheet &) const = default;
};

/// Draws page \a page (from 0) into \a area, which is of Letter paper.
void paintSheet(QPainter &painter, const QRectF &area, const TableSheet &sheet, int page);

/// Writes the sheets to a PDF. Not for the thread of the window. Errors: FileNotWritable.
Result<void> writeSheets(const TableSheet &sheet, const QString &path);

} // namespace tournee
