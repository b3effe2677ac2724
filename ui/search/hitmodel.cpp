// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/hitmodel.h"

#include "core/report/words.h"
#include "ui/sense/evidencedrag.h"
#include "ui/theme/kindmark.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace tournee {

namespace {

constexpr int mostLines = 2;

} // namespace

void HitModel::setHits(std::vector<Hit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    const Hit &hit = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.words;
    case Qt::AccessibleTextRole:
        return QString(wordFor(hit.kind) + ". " + hit.words + ". " + hit.where);
    default:
        return {};
    }
}

Qt::ItemFlags HitModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index)
           | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList HitModel::mimeTypes() const
{
    return {evidenceType()};
}

QMimeData *HitModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<EntityId> ids;
    QStringList words;
    for (const QModelIndex &index : indexes) {
        ids.push_back(at(index.row()).id);
        words << at(index.row()).words;
    }
    return evidenceData(ids, words.join('\n'));
}

HitDelegate::HitDelegate(const HitModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem view = option;
    initStyleOption(&view, index);
    view.text.clear();
    const QStyle *style = view.widget ? view.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &view, painter, view.widget);

    const Hit &hit = m_model.at(index.row());
    const Colours &c = colours(view.palette);
    const int edge = scaled(space::within);
    const int side = scaled(measure::kindMark);
    QRect box = view.rect.adjusted(edge, edge, -edge, -edge);
    const QFont font = fontOf(type::text);
    const int lineHeight = QFontMetrics(font).height();
    painter->save();
    if (isEntry(hit.kind)) {
        const QRect mark(box.left(), box.top(), side, lineHeight);
        paintKindMark(*painter, mark, hit.kind, view.palette);
    }
    box.setLeft(box.left() + side + edge);

    QTextLayout layout(hit.words, font);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &match : hit.matches) {
        QTextCharFormat format;
        format.setBackground(c.accentSoft);
        format.setFontUnderline(true);
        formats.append({int(match.from), int(match.to - match.from), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        line.setPosition(QPointF(0, i * lineHeight));
    }
    layout.endLayout();
    painter->setPen(c.ink);
    layout.draw(painter, box.topLeft());

    const QFont small = fontOf(type::secondary);
    const QFontMetrics metrics(small);
    painter->setFont(small);
    painter->setPen(c.secondary);
    const QString where = hit.where.isEmpty() ? wordFor(hit.kind) : hit.where;
    painter->drawText(
        QRect(box.left(), box.bottom() - metrics.height() + 1, box.width(), metrics.height()),
        Qt::AlignVCenter, metrics.elidedText(where, Qt::ElideRight, box.width()));
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                            const QModelIndex & /*index*/) const
{
    return {scaled(measure::form) / 4, mostLines * QFontMetrics(fontOf(type::text)).height()
                                           + QFontMetrics(fontOf(type::secondary)).height()
                                           + 2 * scaled(space::within) + scaled(space::half)};
}

} // namespace tournee
