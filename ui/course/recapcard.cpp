// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/course/recapcard.h"

#include "core/report/words.h"
#include "ui/capture/capturemodel.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>
#include <set>

namespace tournee {

QString recapOf(const CaptureModel &entries, EntityId round)
{
    std::map<Kind, int> counts;
    std::set<EntityId> challenges;
    std::set<EntityId> answered;
    for (int row = 0; row < entries.rowCount(); ++row) {
        const Entity *const entry = entries.entry(entries.idAt(entries.index(row)));
        if (!entry)
            continue;
        for (const EntityId &challenge : entry->references(Field::Challenges))
            answered.insert(challenge);
        if (entry->reference(Field::Round) != round)
            continue;
        ++counts[entry->kind];
        if (entry->kind == Kind::Challenge)
            challenges.insert(entry->id);
    }
    QStringList parts;
    for (const auto &[kind, count] : counts)
        parts << RecapCard::tr("%1: %2").arg(pluralFor(kind), QLocale().toString(count));
    std::erase_if(challenges, [&](const EntityId &id) { return answered.contains(id); });
    if (const int open = static_cast<int>(challenges.size()); open > 0)
        parts << RecapCard::tr("%n challenge(s) without a solution", nullptr, open);
    return parts.join(" · ");
}

RecapCard::RecapCard(QWidget *parent)
    : QFrame(parent)
    , m_title(newLabel(Role::Strong))
    , m_words(newText())
    , m_close(newButton(Role::Quiet, "closeRecap"))
{
    setObjectName("recap");
    setRole(this, Role::Card);
    m_words->setObjectName("recapWords");
    m_close->setFocusPolicy(Qt::NoFocus); // the keyboard belongs to the capture line
    auto *row = new QHBoxLayout(this);
    arrange(row, space::between, space::between, space::half);
    auto *what = new QVBoxLayout;
    arrange(what, 0);
    what->addWidget(m_title);
    what->addWidget(m_words);
    row->addLayout(what, 1);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    retranslateUi();
    hide();
}

void RecapCard::setRoomy(bool isRoomy)
{
    m_title->setVisible(isRoomy);
}

void RecapCard::tell(const QString &round, const QString &recap)
{
    m_title->setText(round);
    m_words->setText(recap);
    setAccessibleName(text());
    setVisible(!recap.isEmpty());
}

QString RecapCard::text() const
{
    return m_title->text() + " – " + m_words->text();
}

void RecapCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void RecapCard::retranslateUi()
{
    m_close->setText(tr("Put away"));
}

} // namespace tournee
