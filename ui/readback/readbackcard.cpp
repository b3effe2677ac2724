// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/readback/readbackcard.h"

#include "core/report/words.h"
#include "ui/theme/kindmark.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace tournee {

ReadBackCard::ReadBackCard(int mostPixels, int leastPixels, QWidget *parent)
    : QFrame(parent)
    , m_mostPixels(mostPixels)
    , m_leastPixels(leastPixels)
    , m_mark(new QLabel)
    , m_kind(newLabel(Role::Strong))
    , m_status(newLabel(Role::Secondary))
    , m_text(newText())
    , m_parent(newText())
    , m_remarks(newText())
{
    setRole(this, Role::Card);
    m_text->setObjectName("readText");
    m_status->setObjectName("readStatus");
    m_remarks->setObjectName("readRemarks");
    for (QLabel *label : {m_kind, m_status})
        label->setWordWrap(false);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);

    auto *head = new QHBoxLayout;
    arrange(head, space::within);
    head->addWidget(m_mark);
    head->addWidget(m_kind);
    head->addStretch();
    head->addWidget(m_status);
    auto *column = new QVBoxLayout(this);
    arrange(column, space::within, space::page, space::around);
    column->addLayout(head);
    column->addWidget(m_parent);
    column->addWidget(m_text, 1);
    column->addWidget(m_remarks);
}

void ReadBackCard::setContents(const Contents &contents)
{
    if (contents == m_contents)
        return;
    m_contents = contents;
    show(contents);
}

void ReadBackCard::setTight(bool isTight, bool isAlone)
{
    if (m_isTight == isTight && m_isAlone == isAlone)
        return;
    m_isTight = isTight;
    m_isAlone = isAlone;
    arrange(layout(), isTight ? space::half : space::within, space::page,
            isTight ? space::within : space::around);
    show(m_contents);
}

void ReadBackCard::setWordsShown(bool isShown)
{
    m_text->setVisible(isShown);
}

void ReadBackCard::show(const Contents &contents)
{
    const int side = scaled(type::section);
    m_mark->setPixmap(kindIcon(contents.kind, palette()).pixmap(QSize(side, side)));
    m_kind->setText(kindName(contents.kind));
    m_kind->setFont(fontOf(type::section, QFont::DemiBold));
    const bool isOpen = contents.verification.isEmpty() || contents.verification == "unverified";
    m_status->setText(isOpen ? QString() : wordForChoice(contents.verification.toStdString()));
    m_parent->setText(contents.parent.isEmpty()         ? QString()
                      : contents.kind == Kind::Solution ? tr("Answers: %1").arg(contents.parent)
                                                        : tr("About: %1").arg(contents.parent));
    m_parent->setVisible(!contents.parent.isEmpty() && !m_isAlone);
    QStringList remarks;
    for (const QString &each : contents.remarks)
        remarks << tr("%1: %2").arg(kindName(Kind::Disagreement), each);
    m_remarks->setText(remarks.join('\n'));
    m_remarks->setVisible(!remarks.isEmpty() && !m_isAlone);
    m_text->setText(contents.text);
    setAccessibleName(tr("%1: %2").arg(kindName(contents.kind), contents.text));
    fit();
}

/// The largest letters with which all words fit.
void ReadBackCard::fit()
{
    const QRect room = m_text->contentsRect();
    int pixels = m_mostPixels;
    for (; pixels > m_leastPixels; pixels -= 4) {
        const QFontMetrics metrics(fontOf(pixels, QFont::DemiBold));
        const QRect needed = metrics.boundingRect(QRect(0, 0, room.width(), 1 << 20),
                                                  Qt::TextWordWrap, m_contents.text);
        if (needed.height() <= room.height() && needed.width() <= room.width())
            break;
    }
    m_text->setFont(fontOf(pixels, QFont::DemiBold));
}

void ReadBackCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    fit();
}

void ReadBackCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        show(m_contents);
}

} // namespace tournee
