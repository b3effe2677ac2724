// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/captureline.h"

#include "ui/capture/elidedlabel.h"
#include "ui/capture/entrydelegate.h"
#include "ui/capture/entryedit.h"
#include "ui/capture/kindbutton.h"
#include "ui/theme/kindmark.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace tournee {

CaptureLine::CaptureLine(const EntryDelegate &delegate, QWidget *parent)
    : QWidget(parent)
    , m_delegate(delegate)
    , m_linkBar(new QWidget)
    , m_link(new ElidedLabel)
    , m_unlink(new QPushButton)
    , m_field(new QWidget)
    , m_fieldLayout(new QHBoxLayout)
    , m_edit(new EntryEdit)
    , m_note(new QPushButton)
    , m_details(new QPushButton)
    , m_hints(new ElidedLabel)
    , m_counts(new ElidedLabel)
{
    m_edit->setObjectName("captureLine");
    m_edit->setMarksAccepted(true);
    m_note->setObjectName("noteEntry");
    m_link->setObjectName("link");
    m_counts->setObjectName("counts");
    setRole(m_unlink, Role::Quiet);
    setRole(m_note, Role::Primary);
    setRole(m_hints, Role::Secondary);
    setRole(m_counts, Role::Secondary);
    m_details->setObjectName("showDetails");
    m_details->setCheckable(true);
    setRole(m_details, Role::Quiet);
    for (QPushButton *button : {m_unlink, m_note, m_details})
        button->setFocusPolicy(Qt::NoFocus);

    auto *const linkLayout = new QHBoxLayout(m_linkBar);
    arrange(linkLayout, space::within);
    linkLayout->addWidget(m_link, 1);
    linkLayout->addWidget(m_unlink);

    m_fieldLayout->addWidget(m_edit, 1, Qt::AlignVCenter);
    m_fieldLayout->addWidget(m_note, 0, Qt::AlignBottom);
    m_field->setLayout(m_fieldLayout);

    auto *const kinds = new QHBoxLayout;
    arrange(kinds, space::half);
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        const Kind kind = entryKinds()[i];
        m_kinds[i] = new KindButton(kind);
        kinds->addWidget(m_kinds[i]);
        connect(m_kinds[i], &QAbstractButton::clicked, this,
                [this, kind] { emit kindChosen(kind); });
    }
    kinds->addStretch();
    kinds->addWidget(m_details);
    auto *const words = new QHBoxLayout;
    arrange(words, space::between);
    words->addWidget(m_hints, 1);
    words->addWidget(m_counts);

    auto *const all = new QVBoxLayout(this);
    arrange(all, space::half);
    all->addWidget(m_linkBar);
    all->addWidget(m_field);
    all->addLayout(kinds);
    all->addLayout(words);

    m_edit->installEventFilter(this);
    connect(m_note, &QPushButton::clicked, this, &CaptureLine::noteRequested);
    connect(m_details, &QPushButton::clicked, this, &CaptureLine::detailsRequested);
    connect(m_unlink, &QPushButton::clicked, this, &CaptureLine::unlinkRequested);
    restyle();
    retranslateUi();
    setKind(m_kind);
}

void CaptureLine::setKind(Kind kind)
{
    m_kind = kind;
    fitKinds();
    for (std::size_t i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setChecked(entryKinds()[i] == kind);
    showLink();
    m_edit->setAccessibleName(tr("What is being said: %1").arg(kindName(kind)));
    update();
}

void CaptureLine::setParentText(const QString &text)
{
    m_parentText = text;
    showLink();
}

void CaptureLine::setCounts(const QString &text)
{
    m_counts->setText(text);
}

void CaptureLine::setRoomy(bool isRoomy)
{
    constexpr int mostLines = 6;
    constexpr int mostLinesInLowWindow = 3;
    m_edit->setMostLines(isRoomy ? mostLines : mostLinesInLowWindow);
    m_hints->setVisible(isRoomy);
    m_counts->setVisible(isRoomy);
}

void CaptureLine::setKindsShown(bool areShown)
{
    for (KindButton *const button : m_kinds)
        button->setVisible(areShown);
    m_details->setVisible(areShown);
}

void CaptureLine::setDetailsShown(bool isShown)
{
    m_details->setChecked(isShown);
}

void CaptureLine::showLink()
{
    m_linkBar->setVisible(!m_parentText.isEmpty());
    const QString words = m_parentText.simplified();
    m_link->setText(m_kind == Kind::Solution ? tr("↳ Answers: %1").arg(words)
                                             : tr("↳ About: %1").arg(words));
}

void CaptureLine::restyle()
{
    m_edit->setTextFont(fontOf(type::spoken));
    align();
    fitKinds();
    update();
}

void CaptureLine::retranslateUi()
{
    m_edit->setHint(tr("Write what is being said"));
    m_note->setText(tr("Note it"));
    m_details->setText(tr("Details"));
    m_details->setToolTip(tr("Everything about an entry (Ctrl+D)"));
    m_unlink->setText(tr("Take out"));
    m_unlink->setToolTip(tr("Shift+Tab"));
    m_hints->setText(tr("Enter: note it · Tab: under the entry above · ↑: correct · #theme · "
                        "@background or place · =12 support"));
    for (KindButton *button : m_kinds)
        button->retranslateUi();
    setKind(m_kind);
}

/// The words of the line begin where those of the entries do.
void CaptureLine::align()
{
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const QRect column = EntryDelegate::column(QRect(0, 0, width() - scrollBar, 0));
    layout()->setContentsMargins(column.left(), 0, width() - 1 - column.right(), 0);
    const int padding = scaled(space::within);
    m_fieldLayout->setContentsMargins(m_delegate.wordsIndent(0), padding, padding, padding);
    m_fieldLayout->setSpacing(scaled(space::between));
    m_linkBar->layout()->setContentsMargins(m_delegate.wordsIndent(0), 0, 0, 0);
    m_hints->setContentsMargins(scaled(space::within), 0, 0, 0);
}

void CaptureLine::fitKinds()
{
    int needed = m_details->sizeHint().width();
    int forKeys = 0;
    for (const KindButton *const button : m_kinds) {
        needed += button->fullWidth() + scaled(space::half);
        forKeys += button->widthOfKey();
    }
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const bool isShort = needed > room;
    for (KindButton *const button : m_kinds) {
        button->setShort(isShort);
        button->setKeyShown(needed + forKeys <= room);
        button->updateGeometry();
    }
}

bool CaptureLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update(); // the frame shows where one types
    return QWidget::eventFilter(watched, event);
}

void CaptureLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    align();
    fitKinds();
}

void CaptureLine::mousePressEvent(QMouseEvent *event)
{
    if (m_field->geometry().contains(event->position().toPoint()))
        m_edit->setFocus();
}

void CaptureLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &scheme = colours(palette());
    const bool hasFocus = m_edit->hasFocus();
    const QRectF field = QRectF(m_field->geometry()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(hasFocus ? scheme.accent : scheme.edge, hasFocus ? 2 : 1));
    painter.setBrush(scheme.field);
    painter.drawRoundedRect(field, scaled(radius::card), scaled(radius::card));

    const int side = scaled(measure::kindMark);
    const QFont words = fontOf(type::spoken);
    const int lineHeight = QFontMetrics(words).lineSpacing();
    const QPoint start = m_edit->mapTo(this, QPoint(0, 0));
    const QRect mark(m_field->x() + scaled(space::between), start.y() + (lineHeight - side) / 2 + 1,
                     side, side);
    paintKindMark(painter, mark, m_kind, palette());
    painter.setFont(fontOf(type::secondary, QFont::DemiBold));
    painter.setPen(kindColour(m_kind, palette()));
    painter.drawText(QRect(mark.right() + 1 + scaled(space::within), start.y() + 1,
                           start.x() - mark.right(), lineHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, kindName(m_kind));
}

} // namespace tournee
