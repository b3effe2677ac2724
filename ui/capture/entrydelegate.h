// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/capture/capturemodel.h"

#include <QFont>
#include <QHash>
#include <QRect>
#include <QStyledItemDelegate>

namespace tournee {

struct Colours;

/// Draws the lines of a CaptureModel: each thread a card, each entry with the mark and the word of
/// its kind beside its words. Heights are measured once a text, so that hundreds of entries lay out
/// in a frame.
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EntryDelegate(QObject *parent = nullptr);

    /// Fonts and measures of the present zoom and language.
    void restyle();

    /// The entry whose words are being edited in place: its line is as high as the editor asks.
    void setEdited(const QPersistentModelIndex &index, int height);
    /// Marks these words wherever they stand.
    void setWanted(const QString &words) { m_wanted = words; }
    /// Where the words of an entry stand, inside the rectangle of its line.
    [[nodiscard]] QRect wordsRect(const QRect &line, const QModelIndex &index) const;
    [[nodiscard]] QFont wordsFont(Kind kind) const;

    /// Where the column of entries stands in a view: centred, not wider than people read.
    [[nodiscard]] static QRect column(const QRect &line);
    /// How far the words of an entry stand from the edge of the column, at \a depth.
    [[nodiscard]] int wordsIndent(int depth) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The editor has the whole line; the style would leave out its own paddings.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    [[nodiscard]] QRect cardRect(const QRect &line, const QModelIndex &index) const;
    [[nodiscard]] int heightOf(const QString &text, const QFont &font, int width) const;
    [[nodiscard]] int heightOfChips(const QModelIndex &index, int width) const;
    void paintHeading(QPainter *painter, const QRect &line, const QModelIndex &index,
                      const QPalette &palette) const;
    void paintWords(QPainter *painter, const QRect &words, const QString &text, const QFont &font,
                    const Colours &scheme) const;
    void paintBadge(QPainter *painter, const QRect &words, const QModelIndex &index,
                    const QPalette &palette) const;
    [[nodiscard]] static QString badgeText(const QModelIndex &index);

    QFont m_words;
    QFont m_strong;
    QFont m_label;
    QFont m_heading;
    QFont m_chip;
    int m_labelWidth = 0;
    QString m_wanted;
    QPersistentModelIndex m_edited;
    int m_editedHeight = 0;
    mutable QHash<std::pair<QString, int>, int> m_heights; ///< by text and signed width (bold: < 0)
};

} // namespace tournee
