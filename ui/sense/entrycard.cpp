// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sense/entrycard.h"

#include "ui/sense/markedlabel.h"
#include "ui/theme/kindmark.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace tournee {

EntryCard::EntryCard(const EntryView &entry, const std::vector<TextRange> &marks, QWidget *parent)
    : QFrame(parent), m_entry(entry), m_column(new QVBoxLayout(this)), m_deeds(new FlowLayout)
{
    setObjectName("entryCard");
    setRole(this, Role::Card);
    setFocusPolicy(Qt::NoFocus);
    arrange(m_column, space::within, space::between);

    auto *head = new QHBoxLayout;
    arrange(head, space::within);
    auto *mark = new QLabel;
    const int side = scaled(measure::kindMark);
    mark->setPixmap(kindIcon(entry.entity.kind, palette()).pixmap(side, side));
    head->addWidget(mark);
    QLabel *kind = newLabel(Role::Strong);
    kind->setText(kindName(entry.entity.kind));
    kind->setWordWrap(false);
    head->addWidget(kind);
    head->addStretch();
    if (const qint64 support = entry.entity.number(Field::Support); support > 0) {
        QLabel *count = newLabel(Role::Secondary);
        count->setObjectName("cardSupport");
        count->setText(tr("Support: %1").arg(QLocale().toString(support)));
        count->setWordWrap(false);
        head->addWidget(count);
    }
    m_column->addLayout(head);
    auto *words = new MarkedLabel;
    words->setObjectName("cardWords");
    words->setWords(entry.text(), marks);
    m_column->addWidget(words);
    if (const QString detail = entry.entity.text(Field::Detail); !detail.isEmpty())
        addLine(detail);
    addLine(entry.where.isEmpty() ? tr("At no table") : entry.where);
    if (!entry.themes.isEmpty())
        addLine(entry.themes.join(" · "));
    m_column->addStretch();
    arrange(m_deeds, space::within);
    m_column->addLayout(m_deeds);
}

void EntryCard::addLine(const QString &words)
{
    QLabel *line = newLabel(Role::Secondary);
    line->setObjectName("cardLine");
    line->setText(words);
    // Above the stretch and the deeds, once these are there.
    const int end = m_column->count();
    const bool isComplete = m_deeds->parent() != nullptr;
    m_column->insertWidget(isComplete ? end - 2 : end, line);
}

} // namespace tournee
