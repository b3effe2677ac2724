// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/citationlist.h"

#include "core/report/words.h"
#include "ui/sense/evidencedrag.h"
#include "ui/theme/kindmark.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/widgets.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace tournee {

namespace {

/// An accepted match is a verdict among others; people call it a match.
QString nameOf(const Citation &citation)
{
    return citation.kind == Kind::Verdict ? CitationList::tr("Accepted match")
                                          : wordFor(citation.kind);
}

QString sentenceFor(Citation::State state)
{
    switch (state) {
    case Citation::State::There:
        break;
    case Citation::State::Erased:
        return CitationList::tr("Its words were erased, or left out of what came.");
    case Citation::State::Deleted:
        return CitationList::tr("It was deleted. Its words stand here until it is taken out.");
    case Citation::State::Unknown:
        return CitationList::tr(
            "It is not in this workbook yet: it comes with the file of its table.");
    }
    return {};
}

} // namespace

CitationList::CitationList(QWidget *parent)
    : QFrame(parent)
    , m_heading(newLabel(Role::Section))
    , m_none(newLabel(Role::Secondary))
    , m_cards(new QVBoxLayout)
{
    setObjectName("citations");
    setRole(this, Role::Card);
    setAcceptDrops(true);
    auto *const column = new QVBoxLayout(this);
    arrange(column, space::within, space::between);
    m_heading->setObjectName("citationsHeading");
    column->addWidget(m_heading);
    m_none->setObjectName("noEvidence");
    column->addWidget(m_none);
    arrange(m_cards, space::between);
    column->addLayout(m_cards);
    retranslateUi();
}

void CitationList::setCitations(const std::vector<Citation> &citations)
{
    m_citations = citations;
    clearLayout(*m_cards);
    for (const Citation &citation : m_citations)
        m_cards->addWidget(cardFor(citation));
    retranslateUi();
}

QWidget *CitationList::cardFor(const Citation &citation)
{
    auto *const card = new QWidget;
    card->setObjectName("citation");
    auto *const column = new QVBoxLayout(card);
    arrange(column, space::half);
    auto *const head = new QHBoxLayout;
    arrange(head, space::within);
    if (isEntry(citation.kind) && citation.state != Citation::State::Unknown) {
        auto *const mark = new QLabel;
        const int side = scaled(measure::kindMark);
        mark->setPixmap(kindIcon(citation.kind, palette()).pixmap(side, side));
        head->addWidget(mark);
    }
    QLabel *const kind = newLabel(Role::Strong);
    kind->setWordWrap(false);
    kind->setText(citation.state == Citation::State::Unknown ? tr("Not here yet")
                                                             : nameOf(citation));
    head->addWidget(kind);
    head->addStretch();
    column->addLayout(head);
    const auto addText = [&](QLabel *label, const QString &words, const char *name) {
        label->setText(words);
        label->setObjectName(name);
        label->setVisible(!words.isEmpty());
        column->addWidget(label);
    };
    addText(newText(), citation.words, "citationWords");
    addText(newLabel(Role::Secondary), citation.where, "citationPlace");
    addText(newLabel(Role::Secondary), citation.more, "citationMore");
    addText(newLabel(Role::Secondary), sentenceFor(citation.state), "citationState");

    auto *const deeds = new FlowLayout;
    arrange(deeds, space::within);
    if (!citation.table.isNull() && citation.state != Citation::State::Deleted) {
        QPushButton *const open = newButton(Role::Quiet, "openCitation");
        open->setText(tr("At its table"));
        open->setAccessibleDescription(citation.words);
        connect(open, &QPushButton::clicked, this,
                [this, citation] { emit openRequested(citation.table, citation.entry); });
        deeds->addWidget(open);
    }
    QPushButton *const out = newButton(Role::Quiet, "removeCitation");
    out->setText(tr("Take out"));
    out->setAccessibleDescription(citation.words);
    connect(out, &QPushButton::clicked, this,
            [this, id = citation.id] { emit removeRequested(id); });
    deeds->addWidget(out);
    if (citation.isOpen) {
        QPushButton *const badge = newButton(Role::Badge, "citationDiverging");
        badge->setText(tr("Diverging versions"));
        connect(badge, &QPushButton::clicked, this,
                [this, id = citation.id] { emit divergingRequested(id); });
        deeds->addWidget(badge);
    }
    column->addLayout(deeds);
    return card;
}

void CitationList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(evidenceType()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setOver(true);
}

void CitationList::dragLeaveEvent(QDragLeaveEvent * /*event*/)
{
    setOver(false);
}

void CitationList::dropEvent(QDropEvent *event)
{
    setOver(false);
    const auto evidence = evidenceIn(*event->mimeData());
    if (evidence.empty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit dropped(evidence);
}

void CitationList::setOver(bool isOver)
{
    setProperty("over", isOver);
    style()->unpolish(this);
    style()->polish(this);
}

void CitationList::retranslateUi()
{
    const int count = static_cast<int>(m_citations.size());
    m_heading->setText(count == 0 ? tr("Evidence") : tr("Evidence (%1)").arg(count));
    m_none->setText(
        tr("○ Nothing speaks for this finding yet. Look for what was said, and press Enter on "
           "it or drag it here."));
    m_none->setVisible(count == 0);
}

} // namespace tournee
