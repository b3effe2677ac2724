// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sense/markedlabel.h"

#include "ui/theme/theme.h"

#include <QEvent>

namespace tournee {

QString markedHtml(const QString &text, const std::vector<TextRange> &marks,
                   const QPalette &palette)
{
    const Colours &c = colours(palette);
    const auto plain = [&text](qsizetype from, qsizetype to) {
        return text.mid(from, to - from).toHtmlEscaped().replace('\n', "<br>");
    };
    QString html;
    qsizetype at = 0;
    for (const TextRange &mark : marks) {
        html += plain(at, mark.from)
                + QString("<span style=\"background:%1;text-decoration:underline\">%2</span>")
                      .arg(c.accentSoft.name(), plain(mark.from, mark.to));
        at = mark.to;
    }
    return html + plain(at, text.size());
}

MarkedLabel::MarkedLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void MarkedLabel::setWords(const QString &text, const std::vector<TextRange> &marks)
{
    m_text = text;
    m_marks = marks;
    show();
}

QStringList MarkedLabel::marked() const
{
    QStringList words;
    for (const TextRange &mark : m_marks)
        words << m_text.mid(mark.from, mark.to - mark.from);
    return words;
}

void MarkedLabel::show()
{
    setText(markedHtml(m_text, m_marks, palette()));
    setAccessibleName(m_text);
    setAccessibleDescription(m_marks.empty() ? QString()
                                             : tr("In common: %1").arg(marked().join(", ")));
}

void MarkedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        show();
}

} // namespace tournee
