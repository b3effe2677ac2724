// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QFocusEvent>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace tournee {

namespace {

/// Where \a field is to be another height: the property "lines", the fewest and the most.
std::pair<int, int> linesOf(const QWidget &field)
{
    constexpr std::pair usual(1, 8);
    const QVariant lines = field.property("lines");
    return lines.isValid() ? std::pair(lines.toSize().width(), lines.toSize().height()) : usual;
}

} // namespace

TextField::TextField(const char *name, QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(name);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        const QString now = words();
        if (!m_isSetting && now != m_former)
            emit wordsChanged();
        m_former = now;
    });
    fit();
}

QString TextField::words() const
{
    return wordsIn(*document());
}

void TextField::setWords(const QString &words)
{
    if (words == this->words())
        return;
    const QScopedValueRollback setting(m_isSetting, true);
    setPlainText(words);
}

QSize TextField::sizeHint() const
{
    return {scaled(space::around), m_height};
}

void TextField::fit()
{
    const auto [fewest, most] = linesOf(*this);
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    setVerticalScrollBarPolicy(lines > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    // The style's padding and border, as they are with the keyboard in it and without.
    const int frame = 2 * (scaled(6) + 1);
    const int height = std::clamp(lines, fewest, most) * fontMetrics().lineSpacing() + frame + 2;
    if (height == m_height)
        return;
    m_height = height;
    setFixedHeight(height);
    updateGeometry();
}

void TextField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason)
        emit left();
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace tournee
