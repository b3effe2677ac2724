// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printer/pdfwriter.h"

#include "core/bundle/newfile.h"
#include "core/report/refusal.h"
#include "core/report/words.h"
#include "core/storage/importer.h"
#include "ui/printer/pagelayout.h"
#include "ui/printer/pdfoutline.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace tournee {

namespace {

constexpr int dotsAnInch = 72 * PageLayout::unitsAPoint;

} // namespace

void PdfWriter::finish()
{
    NewFile file(m_path);
    const auto stopWhenCancelled = [this] {
        if (m_progress && m_progress->isCancelled)
            refuse({ErrorCode::Cancelled, {}, {}});
    };
    const PageLayout pages(*this, m_progress ? &m_progress->isCancelled : nullptr);
    stopWhenCancelled();
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter pdf(&buffer);
        pdf.setResolution(dotsAnInch);
        pdf.setPageSize(QPageSize(QPageSize::Letter));
        pdf.setPageMargins(QMarginsF());
        pdf.setTitle(pages.title());
        pdf.setCreator(QStringLiteral("Tournée"));
        if (m_progress)
            m_progress->total = pages.pageCount();
        QPainter painter(&pdf);
        for (int page = 0; page < pages.pageCount(); ++page) {
            stopWhenCancelled();
            if (page > 0)
                pdf.newPage();
            pages.paint(painter, page);
            if (m_progress)
                m_progress->done = page + 1;
        }
    }
    const std::string whole = withOutline(bytes, pages, documentLanguage());
    file.write(whole);
    file.commit();
}

} // namespace tournee
