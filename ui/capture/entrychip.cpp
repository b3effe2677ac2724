// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/entrychip.h"

#include "core/domain/text.h"
#include "core/report/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace tournee {

QList<EntryChip> chipsOf(const Entity &entry, const Vocabulary &vocabulary)
{
    QList<EntryChip> chips;
    const bool isEnglish = isUiEnglish();
    if (entry.truth(Field::Starred))
        chips.append({"★"});
    if (const qint64 support = entry.number(Field::Support); support > 0)
        chips.append({QCoreApplication::translate("tournee::EntryChip", "%n support(s)", nullptr,
                                                  int(support))});
    for (const EntityId id : entry.references(Field::Themes)) {
        const auto it = std::ranges::find(vocabulary.themes, id, &Entity::id);
        const QString name = vocabulary.nameOf(id, isEnglish);
        if (!name.isEmpty())
            chips.append({name, QColor(it->text(Field::Colour))});
    }
    for (const std::string &tag : entry.elements(Field::Tags))
        chips.append({u'#' + textFromUtf8(tag)});
    const QString background = vocabulary.nameOf(entry.reference(Field::Background), isEnglish);
    if (!background.isEmpty())
        chips.append({background});
    if (const QString place = entry.text(Field::Municipality); !place.isEmpty())
        chips.append({place});
    const QString verification = entry.text(Field::Verification);
    if (!verification.isEmpty() && verification != "unverified")
        chips.append({wordForChoice(verification.toStdString())});
    return chips;
}

ChipRow::ChipRow(const QFont &font, int width) : m_font(font), m_width(width) {}

std::vector<QRect> ChipRow::placesOf(const QList<EntryChip> &chips) const
{
    const QFontMetrics metrics(m_font);
    const int gap = scaled(space::half);
    const int height = metrics.height() + gap;
    std::vector<QRect> places;
    int x = 0;
    int y = 0;
    for (const EntryChip &chip : chips) {
        const int dot = chip.dot.isValid() ? metrics.xHeight() + gap : 0;
        const int width = std::min(m_width, metrics.horizontalAdvance(chip.words) + 2 + dot
                                                + 2 * scaled(space::within));
        if (x > 0 && x + width > m_width) {
            x = 0;
            y += height + gap;
        }
        places.emplace_back(x, y, width, height);
        x += width + gap;
    }
    return places;
}

int ChipRow::heightOf(const QList<EntryChip> &chips) const
{
    return chips.isEmpty() ? 0 : placesOf(chips).back().bottom() + 1 + scaled(space::half);
}

void ChipRow::paint(QPainter &painter, const QPoint &topLeft, const QList<EntryChip> &chips,
                    const QPalette &palette) const
{
    const Colours &scheme = colours(palette);
    const QFontMetrics metrics(m_font);
    const std::vector<QRect> places = placesOf(chips);
    const QPoint origin = topLeft + QPoint(0, scaled(space::half));
    painter.setFont(m_font);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const EntryChip &chip = chips[qsizetype(i)];
        const QRect place = places[i].translated(origin);
        painter.setPen(Qt::NoPen);
        painter.setBrush(scheme.paper);
        painter.drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
        QRect words = place.adjusted(scaled(space::within), 0, -scaled(space::within), 0);
        if (chip.dot.isValid()) {
            const int side = metrics.xHeight();
            painter.setBrush(chip.dot);
            painter.drawEllipse(QRect(words.left(), words.center().y() - side / 2, side, side));
            words.setLeft(words.left() + side + scaled(space::half));
        }
        painter.setPen(scheme.ink);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(chip.words, Qt::ElideRight, words.width()));
    }
}

} // namespace tournee
