// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/entrydelegate.h"

#include "ui/capture/foldedfind.h"
#include "ui/theme/kindmark.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tournee {

namespace {

constexpr int cachedHeightsAtMost = 20'000;

/// Breaks \a layout into lines of \a width and returns their height.
double breakLines(QTextLayout &layout, int width)
{
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString forLayout(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

bool isHeading(const QModelIndex &index)
{
    return index.data(CaptureModel::IsHeadingRole).toBool();
}

Kind kindAt(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(CaptureModel::KindRole).toInt());
}

int depthAt(const QModelIndex &index)
{
    return index.data(CaptureModel::DepthRole).toInt();
}

int gapAbove(const QModelIndex &index)
{
    return index.data(CaptureModel::IsFirstOfThreadRole).toBool() ? scaled(space::within) : 0;
}

int paddingAbove(const QModelIndex &index)
{
    const bool isFirst = index.data(CaptureModel::IsFirstOfThreadRole).toBool();
    return scaled(isFirst ? space::within + space::half : space::half);
}

int paddingBelow(const QModelIndex &index)
{
    const bool isLast = index.data(CaptureModel::IsLastOfThreadRole).toBool();
    return scaled(isLast ? space::within + space::half : space::half);
}

} // namespace

EntryDelegate::EntryDelegate(QObject *parent) : QStyledItemDelegate(parent)
{
    restyle();
}

void EntryDelegate::restyle()
{
    m_words = fontOf(type::spoken);
    m_strong = fontOf(type::spoken, QFont::DemiBold);
    m_label = fontOf(type::secondary, QFont::DemiBold);
    m_heading = fontOf(type::secondary, QFont::DemiBold);
    m_chip = fontOf(type::secondary);
    m_labelWidth = 0;
    for (const Kind kind : entryKinds())
        m_labelWidth =
            std::max(m_labelWidth, QFontMetrics(m_label).horizontalAdvance(kindName(kind)));
    m_heights.clear();
}

void EntryDelegate::setEdited(const QPersistentModelIndex &index, int height)
{
    const QPersistentModelIndex former = std::exchange(m_edited, index);
    m_editedHeight = height;
    for (const QPersistentModelIndex &each : {former, index}) {
        if (each.isValid())
            emit sizeHintChanged(each);
    }
}

QFont EntryDelegate::wordsFont(Kind kind) const
{
    return kind == Kind::Challenge ? m_strong : m_words;
}

QRect EntryDelegate::column(const QRect &line)
{
    const int width = std::min(line.width() - 2 * scaled(space::between), scaled(measure::wide));
    return {line.left() + (line.width() - width) / 2, line.top(), width, line.height()};
}

int EntryDelegate::wordsIndent(int depth) const
{
    return scaled(space::between) + depth * scaled(space::around) + scaled(measure::kindMark)
           + scaled(space::within) + m_labelWidth + scaled(space::between);
}

QRect EntryDelegate::cardRect(const QRect &line, const QModelIndex &index) const
{
    return column(line).adjusted(0, gapAbove(index), 0, 0);
}

QRect EntryDelegate::wordsRect(const QRect &line, const QModelIndex &index) const
{
    return cardRect(line, index)
        .adjusted(wordsIndent(depthAt(index)), paddingAbove(index), -scaled(space::between),
                  -paddingBelow(index));
}

int EntryDelegate::heightOf(const QString &text, const QFont &font, int width) const
{
    const std::pair key(text, font.weight() > QFont::Normal ? -width : width);
    if (const auto known = m_heights.constFind(key); known != m_heights.constEnd())
        return *known;
    if (m_heights.size() >= cachedHeightsAtMost)
        m_heights.clear();
    QTextLayout layout(forLayout(text), font);
    const int height = int(std::ceil(breakLines(layout, width)));
    m_heights.insert(key, height);
    return height;
}

int EntryDelegate::heightOfChips(const QModelIndex &index, int width) const
{
    const auto chips = index.data(CaptureModel::ChipsRole).value<QList<EntryChip>>();
    return chips.isEmpty() ? 0 : ChipRow(m_chip, width).heightOf(chips);
}

QString EntryDelegate::badgeText(const QModelIndex &index)
{
    switch (static_cast<CaptureModel::Badge>(index.data(CaptureModel::BadgeRole).toInt())) {
    case CaptureModel::Badge::Diverging:
        return tr("Diverging versions");
    case CaptureModel::Badge::DeletedButEdited:
        return tr("Deleted here, edited there");
    case CaptureModel::Badge::None:
        break;
    }
    return {};
}

void EntryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *const view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRect line(0, 0, view ? view->viewport()->width() : option.rect.width(), 0);
    if (isHeading(index)) {
        return {line.width(),
                scaled(space::around) + QFontMetrics(m_heading).height() + scaled(space::half)};
    }
    int height = m_editedHeight;
    if (m_edited != index || !m_edited.isValid())
        height = heightOf(index.data().toString(), wordsFont(kindAt(index)),
                          wordsRect(line, index).width());
    height += heightOfChips(index, wordsRect(line, index).width());
    if (!badgeText(index).isEmpty())
        height += QFontMetrics(m_label).height() + 2 * scaled(space::half);
    return {line.width(), gapAbove(index) + paddingAbove(index) + height + paddingBelow(index)};
}

void EntryDelegate::paintHeading(QPainter *painter, const QRect &line, const QModelIndex &index,
                                 const QPalette &palette) const
{
    painter->setFont(m_heading);
    painter->setPen(colours(palette).secondary);
    const QRect text = column(line).adjusted(scaled(space::between), 0, -scaled(space::between),
                                             -scaled(space::half));
    painter->drawText(
        text, Qt::AlignLeft | Qt::AlignBottom,
        QFontMetrics(m_heading).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

void EntryDelegate::paintBadge(QPainter *painter, const QRect &words, const QModelIndex &index,
                               const QPalette &palette) const
{
    const QString text = badgeText(index);
    if (text.isEmpty())
        return;
    const QFontMetrics metrics(m_label);
    QRect badge(0, 0, metrics.horizontalAdvance(text) + 2 * scaled(space::within),
                metrics.height() + scaled(space::half));
    badge.moveBottomLeft(words.bottomLeft());
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours(palette).noticeSoft);
    painter->drawRoundedRect(badge, scaled(radius::field), scaled(radius::field));
    painter->setPen(colours(palette).notice);
    painter->setFont(m_label);
    painter->drawText(badge, Qt::AlignCenter, text);
}

void EntryDelegate::paintWords(QPainter *painter, const QRect &words, const QString &text,
                               const QFont &font, const Colours &scheme) const
{
    QTextLayout layout(forLayout(text), font);
    breakLines(layout, words.width());
    QList<QTextLayout::FormatRange> marks;
    for (const auto &[from, length] : findFolded(text, m_wanted)) {
        QTextLayout::FormatRange range;
        range.start = from;
        range.length = length;
        range.format.setBackground(scheme.noticeSoft);
        range.format.setForeground(scheme.notice);
        range.format.setFontUnderline(true); // not by colour alone
        marks.append(range);
    }
    painter->setPen(scheme.ink);
    layout.draw(painter, words.topLeft(), marks);
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colours &scheme = colours(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHeading(index)) {
        paintHeading(painter, option.rect, index, option.palette);
        painter->restore();
        return;
    }

    // The card of a thread goes on over its lines: the corners of the middle ones lie outside.
    const QRect card = cardRect(option.rect, index);
    const int round = scaled(radius::card);
    const bool isFirst = index.data(CaptureModel::IsFirstOfThreadRole).toBool();
    const bool isLast = index.data(CaptureModel::IsLastOfThreadRole).toBool();
    painter->setClipRect(card);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? scheme.accentSoft
                                                                    : scheme.card);
    painter->drawRoundedRect(card.adjusted(0, isFirst ? 0 : -2 * round, 0, isLast ? 0 : 2 * round),
                             round, round);

    const Kind kind = kindAt(index);
    const QFont font = wordsFont(kind);
    const QRect words = wordsRect(option.rect, index);
    const int firstLine = QFontMetrics(font).height();
    const int markSide = scaled(measure::kindMark);
    const QRect mark(words.left() - wordsIndent(0) + scaled(space::between),
                     words.top() + (firstLine - markSide) / 2, markSide, markSide);
    paintKindMark(*painter, mark, kind, option.palette);
    painter->setFont(m_label);
    painter->setPen(kindColour(kind, option.palette));
    painter->drawText(
        QRect(mark.right() + 1 + scaled(space::within), words.top(), m_labelWidth + 1, firstLine),
        Qt::AlignLeft | Qt::AlignVCenter, kindName(kind));

    if (m_edited != index || !m_edited.isValid()) {
        paintWords(painter, words, index.data().toString(), font, scheme);
    }
    const auto chips = index.data(CaptureModel::ChipsRole).value<QList<EntryChip>>();
    if (!chips.isEmpty()) {
        const bool isEdited = m_edited == index && m_edited.isValid();
        const int below =
            isEdited ? m_editedHeight : heightOf(index.data().toString(), font, words.width());
        ChipRow(m_chip, words.width())
            .paint(*painter, words.topLeft() + QPoint(0, below), chips, option.palette);
    }
    paintBadge(painter, words, index, option.palette);
    painter->restore();
}

} // namespace tournee
