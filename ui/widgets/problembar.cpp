// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/problembar.h"

#include "ui/widgets/accessiblefaces.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tournee {

namespace {

constexpr std::size_t mostKept = 20;

} // namespace

ProblemBar::ProblemBar(QWidget *parent)
    : QFrame(parent)
    , m_label(newText(this))
    , m_dismiss(newButton(Role::Quiet, "dismissProblem", this))
{
    setObjectName("problemBar");
    setRole(this, Role::Alarm);
    m_label->setObjectName("problem");
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *row = new QHBoxLayout(this);
    arrange(row, space::between, space::between, space::within);
    row->addWidget(m_label, 1);
    row->addWidget(m_dismiss, 0, Qt::AlignTop);

    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        if (!m_problems.empty())
            m_problems.pop_back();
        retranslateUi();
    });
    retranslateUi();
}

void ProblemBar::report(Words words)
{
    if (m_problems.size() == mostKept)
        m_problems.erase(m_problems.begin());
    m_problems.push_back(std::move(words));
    retranslateUi();
}

void ProblemBar::setLasting(Words words)
{
    m_lasting = std::move(words);
    retranslateUi();
}

void ProblemBar::clear()
{
    m_problems.clear();
    m_lasting = nullptr;
    retranslateUi();
}

QString ProblemBar::text() const
{
    return m_label->text();
}

void ProblemBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ProblemBar::retranslateUi()
{
    m_dismiss->setText(tr("Put away"));
    m_dismiss->setVisible(!m_problems.empty());
    QStringList parts;
    if (m_lasting) // first: nothing matters more while it lasts
        parts << m_lasting();
    if (!m_problems.empty())
        parts << m_problems.back()();
    const QString words = parts.join('\n');
    const bool isNew = words != m_label->text() && !words.isEmpty();
    m_label->setText(words);
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    if (isNew)
        announce(*this);
}

} // namespace tournee
