// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/editorframe.h"

#include "ui/capture/entrydelegate.h"
#include "ui/capture/entryedit.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace tournee {

EditorFrame::EditorFrame(const EntryDelegate &delegate, QPersistentModelIndex index)
    : m_delegate(delegate), m_index(std::move(index))
{}

void EditorFrame::layOut(QWidget *editor) const
{
    if (m_index.isValid())
        editor->setGeometry(m_delegate.wordsRect(rect(), m_index));
}

void EditorFrame::paintEvent(QPaintEvent *)
{
    if (!m_index.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int margin = scaled(space::half);
    const QRectF field = QRectF(m_delegate.wordsRect(rect(), m_index))
                             .adjusted(-2 * margin, -margin + 1, 2 * margin, margin - 1);
    painter.setPen(QPen(colours(palette()).accent, 2));
    painter.setBrush(colours(palette()).field);
    painter.drawRoundedRect(field, scaled(radius::field), scaled(radius::field));
}

void EditorFrame::resizeEvent(QResizeEvent *)
{
    if (auto *const editor = findChild<EntryEdit *>())
        layOut(editor);
}

} // namespace tournee
