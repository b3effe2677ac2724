// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emerge/figureview.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>
#include <limits>

namespace tournee {

FigureView::FigureView(QWidget *parent) : QWidget(parent)
{
    setObjectName("figureView");
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FigureStyle FigureView::style() const
{
    return {appearance().scheme, fontOf(type::text)};
}

void FigureView::setTable(const FigureTable &table)
{
    m_table = table;
    if (m_current
        >= static_cast<int>(m_table.rows.size()) * static_cast<int>(m_table.columns.size()))
        m_current = -1;
    setAccessibleName(m_table.title);
    setAccessibleDescription(figureInWords(m_table));
    fitHeight();
    update();
}

/// The layouts of Qt do not ask a page in a scroll area again when what it shows grows.
void FigureView::fitHeight()
{
    updateGeometry();
}

int FigureView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(figureHeight(m_table, style(), width))) + 4;
}

QSize FigureView::sizeHint() const
{
    const int width = scaled(measure::column);
    return {width, heightForWidth(width)};
}

QSize FigureView::minimumSizeHint() const
{
    return {scaled(measure::details), 1};
}

void FigureView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    m_marks = paintFigure(painter, QRectF(rect()).adjusted(2, 2, -2, -2), m_table, style());
    if (!hasFocus() || m_current < 0 || m_current >= static_cast<int>(m_marks.size()))
        return;
    const Colours &c = colours(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = m_marks[static_cast<std::size_t>(m_current)].area;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c.card, scaled(4))); // seen on every ground
    painter.drawRoundedRect(area, radius::field, radius::field);
    painter.setPen(QPen(c.ink, scaled(2)));
    painter.drawRoundedRect(area, radius::field, radius::field);
}

int FigureView::markAt(const QPointF &at) const
{
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (m_marks[i].area.contains(at))
            return static_cast<int>(i);
    }
    return -1;
}

QString FigureView::wordsOf(int mark) const
{
    const FigureMark &at = m_marks[static_cast<std::size_t>(mark)];
    const FigureRow &row = m_table.rows[static_cast<std::size_t>(at.row)];
    const QString words = tr("%1, %2: %3")
                              .arg(row.name, m_table.columns.value(at.column),
                                   row.cells[static_cast<std::size_t>(at.column)].words);
    return row.remark.isEmpty() ? words : tr("%1 (%2)").arg(words, row.remark);
}

bool FigureView::leadsSomewhere(int mark) const
{
    const FigureMark &at = m_marks[static_cast<std::size_t>(mark)];
    const FigureRow &row = m_table.rows[static_cast<std::size_t>(at.row)];
    return !row.table.isNull() || !row.cells[static_cast<std::size_t>(at.column)].query.isEmpty();
}

void FigureView::setCurrent(int mark)
{
    if (mark < 0 || mark >= static_cast<int>(m_marks.size()))
        return;
    m_current = mark;
    setAccessibleDescription(wordsOf(mark));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

/// Left and Right as one reads; Up and Down to what stands nearest in that direction.
int FigureView::nextTo(int key) const
{
    const int count = static_cast<int>(m_marks.size());
    if (m_current < 0 || m_current >= count)
        return count > 0 ? 0 : -1;
    if (key == Qt::Key_Left)
        return std::max(0, m_current - 1);
    if (key == Qt::Key_Right)
        return std::min(count - 1, m_current + 1);
    const QPointF here = m_marks[static_cast<std::size_t>(m_current)].area.center();
    int best = m_current;
    qreal least = std::numeric_limits<qreal>::max();
    for (int i = 0; i < count; ++i) {
        const QPointF there = m_marks[static_cast<std::size_t>(i)].area.center();
        const qreal down = (there.y() - here.y()) * (key == Qt::Key_Down ? 1 : -1);
        const qreal distance = down + 2 * std::abs(there.x() - here.x());
        if (down > 1 && distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        m_current = m_marks.empty() ? -1 : 0;
    update();
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrent(nextTo(event->key()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && m_current < static_cast<int>(m_marks.size())
            && leadsSomewhere(m_current)) {
            const FigureMark &mark = m_marks[static_cast<std::size_t>(m_current)];
            emit activated(mark.row, mark.column);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    setCursor(mark >= 0 && leadsSomewhere(mark) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (event->button() != Qt::LeftButton || mark < 0)
        return;
    setCurrent(mark);
    if (leadsSomewhere(mark)) {
        const FigureMark &at = m_marks[static_cast<std::size_t>(mark)];
        emit activated(at.row, at.column);
    }
}

bool FigureView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int mark = markAt(help->pos());
    if (mark >= 0)
        QToolTip::showText(help->globalPos(), wordsOf(mark), this);
    else
        QToolTip::hideText();
    return true;
}

void FigureView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace tournee
