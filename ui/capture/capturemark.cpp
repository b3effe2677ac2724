// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/capturemark.h"

#include "ui/theme/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QStyle>

namespace tournee {

CaptureMark::CaptureMark(const Workbook &workbook, QWidget *parent)
    : QLabel(parent), m_workbook(workbook)
{
    setObjectName("savedMark");
    setRole(this, Role::Secondary);
    connect(&workbook, &Workbook::savedStateChanged, this, &CaptureMark::retranslateUi);
    retranslateUi();
}

void CaptureMark::setTyping(bool isTyping)
{
    if (m_isTyping == isTyping)
        return;
    m_isTyping = isTyping;
    retranslateUi();
}

void CaptureMark::retranslateUi()
{
    const bool isFailing = m_workbook.savedState() == Workbook::SavedState::Failing;
    QString text;
    if (isFailing) {
        text = tr("The disk refuses. Your words are kept and tried again.");
    } else if (m_isTyping || m_workbook.savedState() == Workbook::SavedState::Saving) {
        text = tr("Saving…");
    } else if (m_workbook.lastSaved().milliseconds != 0) {
        const Moment saved = m_workbook.lastSaved();
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(saved.milliseconds, Qt::OffsetFromUTC,
                                                              saved.offsetMinutes * 60);
        text = tr("Saved %1").arg(QLocale::c().toString(time.time(), "HH:mm"));
    } else {
        text = tr("Everything is saved");
    }
    if (text == this->text())
        return;
    setText(text);
    if (property("failing").toBool() != isFailing) {
        setProperty("failing", isFailing);
        style()->unpolish(this);
        style()->polish(this);
    }
}

} // namespace tournee
