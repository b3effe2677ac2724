// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/printing.h"

#include "ui/printer/pagelayout.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace tournee {

std::optional<int> printPages(const PageLayout &pages, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::Letter));
    printer.setFullPage(true);
    printer.setDocName(pages.title());
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, pages.pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isRange ? printer.fromPage() - 1 : 0;
    const int last = isRange ? std::min(printer.toPage(), pages.pageCount()) : pages.pageCount();
    QPainter painter(&printer);
    const double scale = printer.resolution() / (72.0 * PageLayout::unitsAPoint);
    painter.scale(scale, scale);
    for (int page = first; page < last; ++page) {
        if (page > first)
            printer.newPage();
        pages.paint(painter, page);
    }
    return last - first;
}

} // namespace tournee
