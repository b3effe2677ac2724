// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/pagepreview.h"

#include "ui/printer/pagelayout.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tournee {

/// A sheet of paper, as wide as there is room.
class Sheet final : public QWidget
{
public:
    explicit Sheet(QWidget *parent) : QWidget(parent)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setObjectName("previewSheet");
    }
    void setPage(std::shared_ptr<const PageLayout> pages, int page)
    {
        m_pages = std::move(pages);
        m_page = page;
        setAccessibleName(m_pages ? m_pages->textOf(page) : QString());
        update();
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return static_cast<int>(width * PageLayout::pageHeight / PageLayout::pageWidth);
    }
    [[nodiscard]] QSize sizeHint() const override { return {400, heightForWidth(400)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_pages)
            return;
        QPainter painter(this);
        const double scale =
            std::min(width() / PageLayout::pageWidth, height() / PageLayout::pageHeight);
        const QRectF paper(0, 0, PageLayout::pageWidth * scale, PageLayout::pageHeight * scale);
        // Paper is white, whatever the scheme of the window.
        painter.fillRect(paper, Qt::white);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(paper.adjusted(0, 0, -1, -1));
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(scale / PageLayout::unitsAPoint, scale / PageLayout::unitsAPoint);
        m_pages->paint(painter, m_page);
    }

private:
    std::shared_ptr<const PageLayout> m_pages;
    int m_page = 0;
};

PagePreview::PagePreview(QWidget *parent)
    : QWidget(parent)
    , m_previous(newButton("previousPage"))
    , m_number(newLabel(Role::Secondary))
    , m_next(newButton("nextPage"))
    , m_sheet(new Sheet(this))
{
    setObjectName("pagePreview");
    auto *column = new QVBoxLayout(this);
    arrange(column, space::within);
    auto *row = new QHBoxLayout;
    arrange(row, space::within);
    row->addWidget(m_previous);
    row->addWidget(m_number, 1);
    row->addWidget(m_next);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setObjectName("previewNumber");
    column->addLayout(row);
    column->addWidget(m_sheet, 1);
    connect(m_previous, &QPushButton::clicked, this, [this] { show(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_page + 1); });
    retranslateUi();
}

void PagePreview::setPages(std::shared_ptr<const PageLayout> pages)
{
    m_pages = std::move(pages);
    show(0);
}

void PagePreview::show(int page)
{
    m_page = m_pages ? std::clamp(page, 0, m_pages->pageCount() - 1) : 0;
    m_sheet->setPage(m_pages, m_page);
    retranslateUi();
}

void PagePreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PagePreview::retranslateUi()
{
    const int count = m_pages ? m_pages->pageCount() : 0;
    m_previous->setText(tr("Previous page"));
    m_next->setText(tr("Next page"));
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < count);
    m_number->setText(
        count == 0
            ? QString()
            : tr("Page %1 of %2").arg(QLocale().toString(m_page + 1), QLocale().toString(count)));
}

} // namespace tournee
