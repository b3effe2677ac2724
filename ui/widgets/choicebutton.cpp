// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choicebutton.h"

#include "ui/widgets/widgets.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tournee {

ChoiceButton::ChoiceButton(const char *name, QWidget *parent)
    : QPushButton(parent)
    , m_title(newLabel(Role::Strong, this))
    , m_description(newLabel(Role::Secondary, this))
{
    setObjectName(name);
    setRole(this, Role::Choice);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    auto *column = new QVBoxLayout(this);
    arrange(column, space::half, space::around - space::half, space::between + space::half);
    column->addWidget(m_title);
    column->addWidget(m_description);
    column->addStretch();
    for (QLabel *label : {m_title, m_description})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ChoiceButton::setWords(const QString &title, const QString &description)
{
    m_title->setText(title);
    m_description->setText(description);
    setAccessibleName(title);
    setAccessibleDescription(description);
    updateGeometry();
}

QSize ChoiceButton::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize ChoiceButton::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

int ChoiceButton::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

} // namespace tournee
