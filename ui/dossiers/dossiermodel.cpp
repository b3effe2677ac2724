// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossiers/dossiermodel.h"

#include "core/report/dossierwords.h"
#include "core/report/words.h"
#include "ui/theme/kindmark.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace tournee {

namespace {

constexpr std::size_t mostPagesOfWords = 64;
constexpr int dossierTitleLines = 2;
constexpr int completenessWidth = 96;
constexpr int completenessHeight = 8;

} // namespace

DossierModel::DossierModel(Fetch fetch, QObject *parent)
    : QAbstractListModel(parent), m_fetch(std::move(fetch))
{}

QString DossierModel::figuresOf(const Dossier &dossier)
{
    QStringList parts;
    const QString potentials = choicesIn(Field::Potentials, dossier.potentials).join(", ");
    if (!potentials.isEmpty())
        parts << potentials;
    if (dossier.priority)
        parts << tr("priority %1").arg(QLocale().toString(*dossier.priority));
    if (dossier.support > 0) {
        const QString support = QLocale().toString(dossier.support);
        parts << (dossier.wordings > 1 ? tr("support up to %1").arg(support)
                                       : tr("support %1").arg(support));
    }
    if (dossier.isGroup)
        parts << tr("%n wordings", nullptr, dossier.wordings);
    return parts.join(" · ");
}

void DossierModel::setList(DossierList list)
{
    beginResetModel();
    m_list = std::move(list);
    m_places = arranged(m_list, m_filter, m_order);
    m_pages.clear();
    m_pagesAsked.clear();
    ++m_generation;
    endResetModel();
}

void DossierModel::arrange(const DossierFilter &filter, DossierOrder order)
{
    beginResetModel();
    m_filter = filter;
    m_order = order;
    m_places = arranged(m_list, m_filter, m_order);
    m_pages.clear();
    m_pagesAsked.clear();
    ++m_generation;
    endResetModel();
}

void DossierModel::replace(const EntityId &id, const std::optional<Dossier> &now)
{
    auto &all = m_list.dossiers;
    const EntityId where = now ? now->id : id;
    const auto place = std::ranges::lower_bound(all, where, {}, &Dossier::id);
    const bool isThere = place != all.end() && place->id == where;
    if (isThere && now) {
        const bool isSame = *place == *now;
        *place = *now;
        if (!isSame && arranged(m_list, m_filter, m_order) != m_places) {
            arrange(m_filter, m_order);
            return;
        }
        forgetWords(); // the words may be others
        return;
    }
    if (!isThere && !now)
        return;
    if (now)
        all.insert(place, *now);
    else
        all.erase(place);
    arrange(m_filter, m_order);
}

void DossierModel::forgetWords()
{
    ++m_generation;
    m_pagesAsked.clear();
    // What is shown stays until the answer is there.
    if (!m_places.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void DossierModel::setPage(int number, const std::vector<DossierWords> &words)
{
    const auto asked = m_asked.find(number);
    if (asked == m_asked.end())
        return;
    const Asked question = asked->second;
    m_asked.erase(asked);
    if (question.generation != m_generation)
        return;
    if (m_pages.size() >= mostPagesOfWords) { // the farthest goes
        const bool isFirst =
            question.page - m_pages.begin()->first > m_pages.rbegin()->first - question.page;
        const int gone = isFirst ? m_pages.begin()->first : m_pages.rbegin()->first;
        m_pages.erase(gone);
        m_pagesAsked.erase(gone);
    }
    m_pages[question.page] = words;
    const int first = question.page * pageSize;
    const int last = std::min(first + static_cast<int>(words.size()), rowCount()) - 1;
    if (last >= first)
        emit dataChanged(index(first), index(last));
}

const Dossier &DossierModel::at(int row) const
{
    return m_list.dossiers[m_places[static_cast<std::size_t>(row)]];
}

QModelIndex DossierModel::indexOf(const EntityId &id) const
{
    const auto found = std::ranges::find_if(
        m_places, [&](quint32 place) { return m_list.dossiers[place].id == id; });
    return found == m_places.end() ? QModelIndex()
                                   : index(static_cast<int>(found - m_places.begin()));
}

int DossierModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

/// Null until they are there; then they are told by dataChanged().
const DossierWords *DossierModel::wordsAt(int row) const
{
    const int page = row / pageSize;
    if (m_pagesAsked.insert(page).second) {
        const int first = page * pageSize;
        std::vector<Dossier> dossiers;
        for (int i = first; i < std::min(first + pageSize, rowCount()); ++i)
            dossiers.push_back(at(i));
        m_asked[++m_lastAsked] = {m_generation, page};
        m_fetch(m_lastAsked, std::move(dossiers));
    }
    const auto there = m_pages.find(page);
    const auto place = static_cast<std::size_t>(row % pageSize);
    return there == m_pages.end() || place >= there->second.size() ? nullptr
                                                                   : &there->second[place];
}

QVariant DossierModel::data(const QModelIndex &index, int role) const
{
    const Dossier &dossier = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const DossierWords *const words = wordsAt(index.row());
        return words ? words->title : QStringLiteral("…");
    }
    case WhereRole: {
        const DossierWords *const words = wordsAt(index.row());
        if (!words)
            return QString();
        return words->isOpen ? tr("diverging versions · %1").arg(words->where) : words->where;
    }
    case FiguresRole:
        return figuresOf(dossier);
    case PartsRole:
        return dossier.completeness();
    case Qt::AccessibleTextRole: {
        const DossierWords *const words = wordsAt(index.row());
        QStringList parts;
        if (words)
            parts << words->title << words->where;
        parts << figuresOf(dossier) << tr("complete: %1").arg(completenessOf(dossier));
        parts.removeAll(QString());
        return parts.join(". ");
    }
    default:
        return {};
    }
}

void paintCompleteness(QPainter &painter, const QRect &rect, int parts, const QPalette &palette)
{
    const Colours &c = colours(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double gap = scaled(2);
    const double width = (rect.width() - gap * (dossierPartCount - 1)) / dossierPartCount;
    for (int i = 0; i < dossierPartCount; ++i) {
        const QRectF piece(rect.left() + i * (width + gap) + 0.5, rect.top() + 0.5, width - 1,
                           rect.height() - 1);
        painter.setPen(i < parts ? c.accent : c.edge);
        painter.setBrush(i < parts ? QBrush(c.accent) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(piece, scaled(2), scaled(2));
    }
    painter.restore();
}

void DossierDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem view = option;
    initStyleOption(&view, index);
    const QString title = std::exchange(view.text, QString());
    const QStyle *style = view.widget ? view.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &view, painter, view.widget);

    const Colours &c = colours(view.palette);
    const int edge = scaled(space::within);
    const int side = scaled(measure::kindMark);
    QRect box = view.rect.adjusted(edge, edge, -edge, -edge);
    const QFont font = fontOf(type::text);
    const int lineHeight = QFontMetrics(font).height();
    painter->save();
    paintKindMark(*painter, QRect(box.left(), box.top(), side, lineHeight), Kind::Solution,
                  view.palette);
    box.setLeft(box.left() + side + edge);
    QTextLayout layout(title, font);
    layout.beginLayout();
    for (int i = 0; i < dossierTitleLines; ++i) {
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
    const auto line = [&](int fromBottom, int left, const QString &words) {
        const QRect row(left, box.bottom() + 1 - fromBottom * metrics.height(),
                        box.right() - left + 1, metrics.height());
        painter->drawText(row, Qt::AlignVCenter,
                          metrics.elidedText(words, Qt::ElideRight, row.width()));
    };
    const int parts = index.data(DossierModel::PartsRole).toInt();
    const QRect bar(box.left(),
                    box.bottom() + 1 - metrics.height()
                        + (metrics.height() - scaled(completenessHeight)) / 2,
                    scaled(completenessWidth), scaled(completenessHeight));
    paintCompleteness(*painter, bar, parts, view.palette);
    const QString words = DossierModel::tr("%1 of %2").arg(parts).arg(dossierPartCount);
    const QString figures = index.data(DossierModel::FiguresRole).toString();
    line(1, bar.right() + edge, figures.isEmpty() ? words : words + " · " + figures);
    line(2, box.left(), index.data(DossierModel::WhereRole).toString());
    painter->restore();
}

QSize DossierDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                const QModelIndex & /*index*/) const
{
    return {scaled(measure::form) / 4, dossierTitleLines * QFontMetrics(fontOf(type::text)).height()
                                           + 2 * QFontMetrics(fontOf(type::secondary)).height()
                                           + 2 * scaled(space::within) + scaled(space::half)};
}

} // namespace tournee
