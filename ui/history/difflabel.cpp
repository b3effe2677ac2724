// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/difflabel.h"

#include "core/analysis/worddiff.h"
#include "ui/theme/theme.h"

#include <QEvent>

namespace tournee {

namespace {

QString marked(const DiffPiece &piece, const Colours &colours)
{
    QString text = piece.text.toHtmlEscaped().replace('\n', "<br>");
    switch (piece.change) {
    case DiffPiece::Change::Same:
        return text;
    case DiffPiece::Change::Removed:
        return QString("<span style=\"color:%1;text-decoration:line-through\">%2</span>")
            .arg(colours.alarm.name(), text);
    case DiffPiece::Change::Added:
        return QString("<span style=\"color:%1;background:%2;text-decoration:underline\">%3</span>")
            .arg(colours.accent.name(), colours.accentSoft.name(), text);
    }
    return text;
}

} // namespace

DiffLabel::DiffLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void DiffLabel::setTexts(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
    m_isCompared = true;
    show();
}

void DiffLabel::setPlain(const QString &text)
{
    m_after = text;
    m_isCompared = false;
    show();
}

void DiffLabel::show()
{
    QString html;
    QStringList removed;
    QStringList added;
    const std::vector<DiffPiece> pieces =
        m_isCompared ? wordDiff(m_before, m_after)
                     : std::vector<DiffPiece>{{DiffPiece::Change::Same, m_after}};
    for (const DiffPiece &piece : pieces) {
        html += marked(piece, colours(palette()));
        if (piece.change == DiffPiece::Change::Removed)
            removed << piece.text.trimmed();
        else if (piece.change == DiffPiece::Change::Added)
            added << piece.text.trimmed();
    }
    setText(html);
    setAccessibleName(m_after);
    QStringList spoken;
    if (!removed.isEmpty())
        spoken << tr("Removed: %1").arg(removed.join("; "));
    if (!added.isEmpty())
        spoken << tr("Added: %1").arg(added.join("; "));
    setAccessibleDescription(spoken.join(". "));
}

void DiffLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        show();
}

} // namespace tournee
