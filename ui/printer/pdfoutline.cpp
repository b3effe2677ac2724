// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printer/pdfoutline.h"

#include "core/domain/text.h"
#include "core/report/refusal.h"
#include "ui/printer/pagelayout.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <vector>

namespace tournee {

namespace {

using Object = QPDFObjectHandle;

/// Adds to one document. ISO 32000-1 §12.3 (outlines, destinations) and §12.5.6.5 (links).
class PdfAdditions
{
public:
    explicit PdfAdditions(QPDF &pdf) : m_pdf(pdf)
    {
        for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
    }

    void addOutline(const std::vector<PageLayout::Heading> &headings);
    void addLinks(const std::vector<PageLayout::Link> &links);
    void addLanguage(const std::string &language);

private:
    /// An item while the items below it are still coming.
    struct Open
    {
        int level = 0;
        Object item = Object::newNull();
        Object last = Object::newNull(); ///< of those below it
        int count = 0; ///< of those below it
    };

    [[nodiscard]] Object destination(const PageLayout::Place &place) const
    {
        Object array = Object::newArray();
        array.appendItem(m_pages[static_cast<std::size_t>(place.page)]);
        array.appendItem(Object::newName("/XYZ"));
        array.appendItem(Object::newNull());
        array.appendItem(Object::newReal(PageLayout::pageHeight - place.y, 2));
        array.appendItem(Object::newNull());
        return array;
    }
    static void close(Open &open)
    {
        if (open.count > 0)
            open.item.replaceKey("/Count",
                                 Object::newInteger(open.level == 1 ? open.count : -open.count));
    }

    QPDF &m_pdf;
    std::vector<Object> m_pages;
};

void PdfAdditions::addOutline(const std::vector<PageLayout::Heading> &headings)
{
    if (headings.empty())
        return;
    std::vector<Open> path;
    Object root = m_pdf.makeIndirectObject(Object::newDictionary());
    root.replaceKey("/Type", Object::newName("/Outlines"));
    path.push_back({1, root});
    for (const PageLayout::Heading &heading : headings) {
        while (path.back().level >= heading.level) {
            close(path.back());
            path.pop_back();
        }
        Open &parent = path.back();
        Object item = m_pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", Object::newUnicodeString(utf8FromText(heading.text)));
        item.replaceKey("/Parent", parent.item);
        item.replaceKey("/Dest", destination(heading.place));
        if (parent.last.isNull()) {
            parent.item.replaceKey("/First", item);
        } else {
            parent.last.replaceKey("/Next", item);
            item.replaceKey("/Prev", parent.last);
        }
        parent.item.replaceKey("/Last", item);
        parent.last = item;
        ++parent.count;
        path.push_back({heading.level, item});
    }
    for (auto open = path.rbegin(); open != path.rend(); ++open)
        close(*open);
    m_pdf.getRoot().replaceKey("/Outlines", root);
    m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

void PdfAdditions::addLinks(const std::vector<PageLayout::Link> &links)
{
    for (const PageLayout::Link &link : links) {
        Object page = m_pages[static_cast<std::size_t>(link.page)];
        Object area = Object::newArray();
        for (const double edge : {link.area.left(), PageLayout::pageHeight - link.area.bottom(),
                                  link.area.right(), PageLayout::pageHeight - link.area.top()})
            area.appendItem(Object::newReal(edge, 2));
        Object annotation = Object::newDictionary();
        annotation.replaceKey("/Type", Object::newName("/Annot"));
        annotation.replaceKey("/Subtype", Object::newName("/Link"));
        annotation.replaceKey("/Rect", area);
        annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
        annotation.replaceKey("/Dest", destination(link.target));
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", Object::newArray());
        page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
    }
}

void PdfAdditions::addLanguage(const std::string &language)
{
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    m_pdf.getRoot().replaceKey("/ViewerPreferences", preferences);
    m_pdf.getRoot().replaceKey("/Lang", Object::newString(language));
}

} // namespace

std::string withOutline(const QByteArray &bytes, const PageLayout &pages,
                        const std::string &language)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pdf", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        PdfAdditions additions(pdf);
        additions.addOutline(pages.headings());
        additions.addLinks(pages.links());
        additions.addLanguage(language);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
    } catch (const std::exception &error) {
        refuse({ErrorCode::Io, QStringLiteral("PDF"), QString::fromUtf8(error.what())});
    }
}

} // namespace tournee
