// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/detailspanel.h"

#include "ui/capture/changename.h"
#include "ui/capture/detailsform.h"
#include "ui/capture/entrykinds.h"
#include "ui/capture/tablenotes.h"
#include "ui/theme/kindmark.h"
#include "ui/widgets/divergencebadge.h"
#include "ui/widgets/widgets.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tournee {

DetailsPanel::DetailsPanel(TableNotes &notes, QWidget *parent)
    : QFrame(parent)
    , m_notes(notes)
    , m_mark(new QLabel)
    , m_kind(newLabel(Role::Strong))
    , m_close(newButton(Role::Quiet, "closeDetails"))
    , m_words(newText())
    , m_empty(newLabel(Role::Secondary))
    , m_content(new QWidget)
    , m_fields(new QVBoxLayout)
    , m_cards(new QVBoxLayout)
{
    setObjectName("details");
    setRole(this, Role::Card);
    auto *const all = new QVBoxLayout(this);
    arrange(all, space::within, space::within, space::within);
    auto *const head = new QHBoxLayout;
    arrange(head, space::within);
    head->addSpacing(scaled(space::within));
    m_kind->setWordWrap(false);
    head->addWidget(m_mark);
    head->addWidget(m_kind, 1);
    head->addWidget(m_close);
    all->addLayout(head);

    auto *const column = new QVBoxLayout(m_content);
    arrange(column, space::between, space::within, 0);
    m_badge = new DivergenceBadge(m_words, m_content);
    m_words->setObjectName("detailsWords");
    auto *const badge = new QHBoxLayout;
    badge->addWidget(m_badge);
    badge->addStretch();
    column->addWidget(m_words);
    column->addLayout(badge);
    column->addLayout(m_fields);
    column->addLayout(m_cards);
    arrange(m_cards, space::between);
    column->addStretch();
    all->addWidget(m_empty);
    auto *const area = newScrollArea(m_content, measure::form);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    all->addWidget(area, 1);

    connect(m_close, &QPushButton::clicked, this, &DetailsPanel::closeRequested);
    const auto follow = [this] { showEntry(); };
    CaptureModel *const model = &notes.model();
    connect(model, &QAbstractItemModel::modelReset, this, follow);
    connect(model, &CaptureModel::detailsChanged, this, follow);
    retranslateUi();
}

/// Its many fields are made when they are first seen: whoever opens a table is waiting for the line.
DetailsForm &DetailsPanel::form()
{
    if (m_form)
        return *m_form;
    m_form = new DetailsForm(m_notes.model());
    m_fields->addWidget(m_form);
    m_form->show(); // else only when the event loop is back
    connect(m_form, &DetailsForm::quoteRequested, this, &DetailsPanel::quoteRequested);
    connect(m_form, &DetailsForm::edited, this,
            [this](const Edit &edit) { m_notes.change(changeName(edit), {edit}); });
    connect(&m_notes, &TableNotes::namesChanged, m_form, &DetailsForm::retranslateUi);
    m_form->retranslateUi();
    tabAsRead(*this);
    emit fieldsMade();
    return *m_form;
}

void DetailsPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    showEntry();
}

QSize DetailsPanel::sizeHint() const
{
    return {scaled(measure::details), QFrame::sizeHint().height()};
}

void DetailsPanel::setEntry(EntityId id)
{
    if (m_id == id)
        return;
    commit();
    m_id = id;
    showEntry();
    emit entryShown(id);
}

void DetailsPanel::addCard(QWidget *card)
{
    m_cards->addWidget(card);
}

void DetailsPanel::commit()
{
    if (m_form)
        m_form->commit();
}

void DetailsPanel::enter()
{
    showEntry();
    if (!m_form)
        return;
    for (QWidget *next = m_form->nextInFocusChain(); next && next != m_form;
         next = next->nextInFocusChain()) {
        if (m_form->isAncestorOf(next) && next->isVisibleTo(m_form)
            && (next->focusPolicy() & Qt::TabFocus) && !next->focusProxy()) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void DetailsPanel::showEntry()
{
    if (!isVisibleTo(parentWidget()))
        return;
    const Entity *const entry = m_notes.model().entry(m_id);
    m_content->setVisible(entry);
    m_empty->setVisible(!entry);
    m_mark->setVisible(entry);
    m_kind->setText(entry ? kindName(entry->kind) : tr("Details"));
    if (!entry)
        return;
    const int side = scaled(measure::kindMark);
    m_mark->setPixmap(kindIcon(entry->kind, palette()).pixmap(side, side));
    m_words->setText(entry->text(Field::Text));
    showVersions();
    form().setEntry(*entry);
}

void DetailsPanel::showVersions()
{
    const Entity shown = *m_notes.model().entry(m_id);
    const Register *const text = shown.find({Field::Text, {}});
    QStringList versions;
    std::vector<Value> values;
    int at = 0;
    if (text && text->diverges()) {
        for (const Version &version : text->heads) {
            if (version.value == text->shown().value)
                at = int(versions.size());
            versions << version.value.text();
            values.push_back(version.value);
        }
    }
    m_badge->disconnect(this);
    m_badge->setVersions(versions, at);
    connect(m_badge, &DivergenceBadge::chosen, this, [this, shown, values](int version) {
        const Edit edit = updateOf(shown).set(Field::Text, values[std::size_t(version)]);
        m_notes.change(changeName(edit), {edit});
    });
}

void DetailsPanel::retranslateUi()
{
    setAccessibleName(tr("Details"));
    m_close->setText(tr("Hide"));
    m_close->setToolTip(tr("Hide the details (Ctrl+D)"));
    m_empty->setText(tr("Everything about an entry will stand here. Choose one in the list."));
    if (m_form)
        m_form->retranslateUi();
    showEntry();
}

} // namespace tournee
