// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossiers/dossiersheet.h"

#include "core/report/dossierwords.h"
#include "core/report/words.h"
#include "core/storage/history.h"
#include "ui/capture/changename.h"
#include "ui/capture/detailsform.h"
#include "ui/capture/tablenotes.h"
#include "ui/dossiers/dossiermodel.h"
#include "ui/sense/entrycard.h"
#include "ui/whenanswered.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/widgets.h"

#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tournee {

namespace {

constexpr int sheetBarWidth = 160;
constexpr int sheetBarHeight = 10;

/// The pieces that a dossier has, drawn; the words beside it say the same.
class CompletenessBar final : public QWidget
{
public:
    CompletenessBar() { setObjectName("completenessBar"); }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {scaled(sheetBarWidth), scaled(sheetBarHeight)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const QRect bar(0, (height() - scaled(sheetBarHeight)) / 2, scaled(sheetBarWidth),
                        scaled(sheetBarHeight));
        paintCompleteness(painter, bar, property("parts").toInt(), palette());
    }
};

/// What another wording of a group says beside its words, a line each.
void addParts(EntryCard &card, const Entity &wording)
{
    for (int i = 0; i < dossierPartCount; ++i) {
        const auto field = fieldOf(static_cast<DossierPart>(i));
        if (!field)
            continue;
        QString words;
        if (spec(Kind::Solution, *field).shape == Shape::Set) {
            QStringList choices;
            for (const std::string &choice : wording.elements(*field))
                choices << wordForChoice(choice);
            words = choices.join(", ");
        } else if (*field == Field::Confidence) {
            const std::string_view choice = wording.value(*field).utf8();
            words = choice.empty() ? QString() : wordForChoice(choice);
        } else {
            words = wording.text(*field);
        }
        if (!words.isEmpty())
            card.addLine(DossierSheet::tr("%1: %2").arg(wordFor(*field), words));
    }
}

} // namespace

DossierSheet::DossierSheet(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                           QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_undoStack(undoStack)
    , m_notes(new TableNotes(workbook, environment, undoStack, this))
    , m_column(new QVBoxLayout)
    , m_content(new QWidget)
    , m_kind(newLabel(Role::Secondary))
    , m_title(newText())
    , m_bar(new CompletenessBar)
    , m_completeness(newLabel(Role::Strong))
    , m_missing(newLabel(Role::Secondary))
    , m_open(newButton("openDossierLead"))
    , m_diverging(newButton(Role::Badge, "dossierDiverging"))
    , m_lead(newLabel(Role::Secondary))
    , m_fields(new QVBoxLayout)
{
    setObjectName("dossierSheet");
    auto *const all = new QVBoxLayout(this);
    arrange(all, 0);
    m_content->setLayout(m_column);
    arrange(m_column, space::between);
    all->addWidget(newScrollArea(m_content, measure::wide));
    m_column->addWidget(makeHead());
    QFrame *const card = newCard();
    columnOf(card)->addWidget(m_lead);
    columnOf(card)->addLayout(m_fields);
    m_column->addWidget(card);
    m_wordings = addSection("dossierWordings");
    m_challenges = addSection("dossierChallenges");
    m_remarks = addSection("dossierRemarks");
    m_territories = addSection("dossierTerritories");
    m_column->addStretch();

    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_view)
            emit entryRequested(m_view->lead().reference(Field::Table), m_view->lead().id);
    });
    connect(m_diverging, &QPushButton::clicked, this, [this] {
        const auto &group = m_view->contents.group;
        emit divergingRequested(group && isOpen(*group) ? group->id : m_view->lead().id);
    });
    connect(m_notes, &TableNotes::opened, this, &DossierSheet::showForm);
    connect(&m_notes->model(), &CaptureModel::detailsChanged, this, &DossierSheet::showForm);
    connect(m_notes, &TableNotes::refused, this,
            [this](const Error &error, const QString &) { emit failed(error); });
    m_content->hide();
    retranslateUi();
}

QWidget *DossierSheet::makeHead()
{
    QFrame *const card = newCard();
    QBoxLayout *const column = columnOf(card);
    arrange(column, space::within, space::between);
    column->addWidget(m_kind);
    m_title->setObjectName("dossierTitle");
    m_title->setProperty("spoken", true);
    column->addWidget(m_title);
    auto *const row = new QHBoxLayout;
    arrange(row, space::within);
    m_completeness->setObjectName("dossierCompleteness");
    m_completeness->setWordWrap(false);
    row->addWidget(m_bar);
    row->addWidget(m_completeness);
    row->addStretch();
    column->addLayout(row);
    m_missing->setObjectName("dossierMissing");
    column->addWidget(m_missing);
    auto *const deeds = new FlowLayout;
    arrange(deeds, space::within);
    deeds->addWidget(m_open);
    deeds->addWidget(m_diverging);
    column->addLayout(deeds);
    return card;
}

DossierSheet::Section DossierSheet::addSection(const char *name)
{
    auto *const part = new QWidget;
    part->setObjectName(name);
    auto *const column = new QVBoxLayout(part);
    arrange(column, space::within);
    const Section section{newLabel(Role::Section), newLabel(Role::Secondary), new QVBoxLayout};
    arrange(section.cards, space::within);
    column->addWidget(section.heading);
    column->addWidget(section.none);
    column->addLayout(section.cards);
    m_column->addWidget(part);
    return section;
}

void DossierSheet::setDossier(const EntityId &id)
{
    if (id == m_id)
        return;
    commit(); // of the one that is left
    m_id = id;
    reread();
}

void DossierSheet::reread()
{
    if (m_id.isNull()) {
        ++m_reading;
        show({});
        return;
    }
    const auto read = [id = m_id](WorkbookFile &file) { return readDossierView(file, id); };
    whenAnswered(m_workbook.read(read), this,
                 [this, reading = ++m_reading](const Result<std::optional<DossierView>> &view) {
                     if (reading != m_reading)
                         return;
                     if (view)
                         show(*view);
                     else
                         emit failed(view.error());
                 });
}

bool DossierSheet::concerns(const EntityId &id) const
{
    if (id == m_id)
        return true;
    if (!m_view)
        return false;
    const auto has = [&id](const std::vector<EntryView> &views) {
        return std::ranges::any_of(views,
                                   [&](const EntryView &each) { return each.entity.id == id; });
    };
    return has(m_view->wordings) || has(m_view->challenges) || has(m_view->remarks)
           || std::ranges::any_of(m_view->contents.territories, [&](const DossierTerritory &each) {
                  return each.verdict == id || each.challenge.id == id;
              });
}

void DossierSheet::commit()
{
    if (m_form)
        m_form->commit();
}

void DossierSheet::enter()
{
    m_open->setFocus();
}

void DossierSheet::show(const std::optional<DossierView> &view)
{
    m_view = view;
    m_content->setVisible(view.has_value());
    if (!m_view)
        return;
    const EntityId table = m_view->lead().reference(Field::Table);
    if (table != m_notes->id() || !m_notes->isOpen())
        m_notes->open(table);
    else
        showForm();
    showCards();
    showWords();
}

/// The lead as its table shows it: with edits that are still on their way to the disk.
void DossierSheet::showForm()
{
    const Entity *const lead = m_view ? m_notes->model().entry(m_view->lead().id) : nullptr;
    if (lead && !m_form) {
        m_form = new DetailsForm(m_notes->model());
        m_fields->addWidget(m_form);
        connect(m_form, &DetailsForm::edited, this,
                [this](const Edit &edit) { m_notes->change(changeName(edit), {edit}); });
        connect(m_form, &DetailsForm::quoteRequested, this, [this](const EntityId &about) {
            emit entryRequested(m_view->lead().reference(Field::Table), about);
        });
        connect(m_notes, &TableNotes::namesChanged, m_form, &DetailsForm::retranslateUi);
        m_form->retranslateUi();
        m_form->show();
    }
    if (m_form) {
        m_form->setVisible(lead);
        if (lead)
            m_form->setEntry(*lead);
    }
}

EntryCard *DossierSheet::addCard(const Section &section, const EntryView &entry)
{
    auto *const card = new EntryCard(entry);
    QPushButton *const open = newButton(Role::Quiet, "openSource");
    open->setText(tr("At its table"));
    open->setAccessibleDescription(entry.text());
    const EntityId table = entry.entity.reference(Field::Table);
    open->setVisible(!table.isNull());
    connect(open, &QPushButton::clicked, this,
            [this, table, id = entry.entity.id] { emit entryRequested(table, id); });
    card->deeds().addWidget(open);
    section.cards->addWidget(card);
    return card;
}

void DossierSheet::showCards()
{
    for (const Section &section : {m_wordings, m_challenges, m_remarks, m_territories})
        clearLayout(*section.cards);
    for (const EntryView &each : m_view->wordings) {
        EntryCard *const card = addCard(m_wordings, each);
        if (each.entity.id != m_view->lead().id)
            addParts(*card, each.entity);
    }
    for (const EntryView &each : m_view->challenges)
        addCard(m_challenges, each);
    for (const EntryView &each : m_view->remarks)
        addCard(m_remarks, each);
    for (const TerritoryView &each : m_view->territories) {
        EntryCard *const card = addCard(m_territories, each.challenge);
        card->addLine(tr("Territory: %1").arg(each.region));
        if (!each.reason.isEmpty())
            card->addLine(each.reason);
    }
}

void DossierSheet::retranslateUi()
{
    m_open->setText(tr("At its table"));
    m_diverging->setText(tr("Diverging versions: look at them"));
    m_wordings.heading->setText(tr("As it was said"));
    m_challenges.heading->setText(tr("Challenges it answers"));
    m_remarks.heading->setText(tr("Quotes, disagreements and notes about it"));
    m_territories.heading->setText(tr("Territories that could receive it"));
    m_challenges.none->setText(tr("It is linked to no challenge."));
    m_remarks.none->setText(tr("None was noted."));
    m_territories.none->setText(
        tr("No match with a challenge of another region has been accepted yet."));
    m_lead->setText(tr("These are the fields of the wording that leads the group. What its other "
                       "wordings say stands with them below, and counts as well."));
    if (m_form)
        m_form->retranslateUi();
    m_wordings.none->hide();
    showWords();
}

/// What its head says, and which parts of it are empty.
void DossierSheet::showWords()
{
    if (!m_view)
        return;
    m_challenges.none->setVisible(m_view->challenges.empty());
    m_remarks.none->setVisible(m_view->remarks.empty());
    m_territories.none->setVisible(m_view->territories.empty());
    const Dossier &dossier = m_view->contents.dossier;
    m_lead->setVisible(dossier.isGroup && m_view->wordings.size() > 1);
    m_kind->setText(dossier.isGroup ? tr("Group of %n wordings", nullptr,
                                         static_cast<int>(m_view->wordings.size()))
                                    : m_view->wordings.front().where);
    m_title->setText(m_view->title());
    m_bar->setProperty("parts", dossier.completeness());
    m_bar->update();
    m_completeness->setText(completenessOf(dossier));
    const QStringList missing = missingIn(dossier);
    m_missing->setText(missing.isEmpty() ? tr("It says everything that a dossier says.")
                                         : tr("Still open: %1").arg(missing.join(", ").toLower()));
    m_open->setEnabled(!m_view->lead().reference(Field::Table).isNull());
    m_diverging->setVisible(isOpen(m_view->lead())
                            || (m_view->contents.group && isOpen(*m_view->contents.group)));
}

} // namespace tournee
