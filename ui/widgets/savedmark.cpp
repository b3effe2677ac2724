// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/savedmark.h"

#include "ui/theme/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QStyle>

namespace tournee {

SavedMark::SavedMark(QWidget *parent) : QLabel(parent)
{
    setObjectName("savedMark");
    setRole(this, Role::Secondary);
    setTextFormat(Qt::PlainText);
}

void SavedMark::setState(Workbook::SavedState state, Moment lastSaved)
{
    m_isShown = true;
    m_state = state;
    m_lastSaved = lastSaved;
    retranslateUi();
}

void SavedMark::clearState()
{
    m_isShown = false;
    retranslateUi();
}

void SavedMark::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SavedMark::retranslateUi()
{
    QString words;
    if (m_isShown && m_state == Workbook::SavedState::Failing) {
        words = tr("Not saved yet");
    } else if (m_isShown && m_state == Workbook::SavedState::Saving) {
        words = tr("Saving…");
    } else if (m_isShown && m_lastSaved.milliseconds == 0) {
        words = tr("Everything is saved");
    } else if (m_isShown) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(
            m_lastSaved.milliseconds, Qt::OffsetFromUTC, m_lastSaved.offsetMinutes * 60);
        words = tr("Saved %1").arg(time.toString("HH:mm"));
    }
    setText(words);
    setAccessibleName(words);
    const bool isFailing = m_isShown && m_state == Workbook::SavedState::Failing;
    if (property("failing").toBool() != isFailing) {
        setProperty("failing", isFailing);
        style()->unpolish(this);
        style()->polish(this);
    }
}

} // namespace tournee
