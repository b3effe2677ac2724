// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chipgroup.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace tournee {

ChipGroup::ChipGroup(Mode mode, QWidget *parent) : QWidget(parent), m_mode(mode)
{
    arrange(new FlowLayout(this), space::half);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipGroup::setChoices(const std::vector<Choice> &choices)
{
    if (m_choices == choices)
        return;
    const QStringList before = chosen();
    m_choices = choices;
    while (m_chips.size() > m_choices.size()) {
        delete m_chips.back();
        m_chips.pop_back();
    }
    while (m_chips.size() < m_choices.size()) {
        auto *const chip = new QPushButton(this);
        chip->setProperty("role", "chip");
        chip->setCheckable(true);
        chip->setCursor(Qt::PointingHandCursor);
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, chip] { press(chip); });
        layout()->addWidget(chip);
        m_chips.push_back(chip);
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setText(QString(m_choices[i].words).replace('&', "&&"));
        m_chips[i]->setAccessibleName(m_choices[i].words);
        m_chips[i]->setObjectName("chip-" + m_choices[i].value);
        m_chips[i]->show();
    }
    setChosen(before);
    updateGeometry();
}

void ChipGroup::setChosen(const QStringList &values)
{
    const QPushButton *first = nullptr;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setChecked(values.contains(m_choices[i].value));
        if (!first && m_chips[i]->isChecked())
            first = m_chips[i];
    }
    const bool isHere =
        std::ranges::any_of(m_chips, [](const QPushButton *chip) { return chip->hasFocus(); });
    if (!isHere && !m_chips.empty())
        letOneBeReached(first ? first : m_chips.front());
}

QStringList ChipGroup::chosen() const
{
    QStringList values;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->isChecked())
            values << m_choices[i].value;
    }
    return values;
}

QString ChipGroup::wordsOf(const QString &value) const
{
    const auto it = std::ranges::find(m_choices, value, &Choice::value);
    return it == m_choices.end() ? QString() : it->words;
}

void ChipGroup::setRemark(const QString &value, const QString &words)
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (m_choices[i].value != value)
            continue;
        const QString mark = words.isEmpty() ? QString() : QString(" ⚑");
        m_chips[i]->setText(QString(m_choices[i].words).replace('&', "&&") + mark);
        m_chips[i]->setToolTip(words);
        m_chips[i]->setAccessibleDescription(words);
    }
}

void ChipGroup::press(QPushButton *chip)
{
    const auto at = std::size_t(std::ranges::find(m_chips, chip) - m_chips.begin());
    if (m_mode == Mode::One && chip->isChecked()) {
        for (QPushButton *const each : m_chips) {
            if (each != chip)
                each->setChecked(false);
        }
    }
    letOneBeReached(chip);
    emit toggled(m_choices[at].value, chip->isChecked());
}

/// The group is one stop of Tab: where one was last.
void ChipGroup::letOneBeReached(const QPushButton *reached)
{
    for (QPushButton *const chip : m_chips)
        chip->setFocusPolicy(chip == reached ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(const_cast<QPushButton *>(reached));
}

void ChipGroup::goTo(int chip)
{
    if (chip < 0 || chip >= int(m_chips.size()))
        return;
    letOneBeReached(m_chips[std::size_t(chip)]);
    m_chips[std::size_t(chip)]->setFocus(Qt::TabFocusReason);
}

bool ChipGroup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto at = int(std::ranges::find(m_chips, watched) - m_chips.begin());
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        goTo(at - 1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        goTo(at + 1);
        return true;
    case Qt::Key_Home:
        goTo(0);
        return true;
    case Qt::Key_End:
        goTo(int(m_chips.size()) - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_chips[std::size_t(at)]->click();
        return true;
    default:
        return false;
    }
}

} // namespace tournee
