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

namespace tournee {

namespace {

constexpr int mostLines = 8;

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
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    // The style's padding and border, as they are with the keyboard in it and without.
    const int frame = 2 * (scaled(6) + 1);
    const int height = std::clamp(lines, 1, mostLines) * fontMetrics().lineSpacing() + frame + 2;
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
