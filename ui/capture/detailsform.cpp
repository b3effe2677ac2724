// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/detailsform.h"

#include "core/domain/text.h"
#include "core/report/words.h"
#include "ui/capture/entrykinds.h"
#include "ui/capture/linksfield.h"
#include "ui/prepare/formbinding.h"
#include "ui/prepare/municipalities.h"
#include "ui/widgets/chipgroup.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/widgets.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tournee {

namespace {

constexpr int mostCounted = 99'999;

/// Whether somebody chose the element and somebody else took it out.
bool diverges(const Entity &entry, Field field, const QString &element)
{
    const Register *const each = entry.find({field, element.toStdString()});
    return each && each->diverges();
}

std::vector<ChipGroup::Choice> choicesOf(Kind kind, Field field)
{
    std::vector<ChipGroup::Choice> choices;
    for (const std::string_view each : spec(kind, field).choices)
        choices.push_back(
            {QString::fromUtf8(each.data(), qsizetype(each.size())), wordForChoice(each)});
    return choices;
}

std::vector<ChipGroup::Choice> choicesOf(const std::vector<Entity> &entities,
                                         const Vocabulary &vocabulary)
{
    std::vector<ChipGroup::Choice> choices;
    choices.reserve(entities.size());
    for (const Entity &each : entities)
        choices.push_back({QString::fromStdString(each.id.toString()),
                           vocabulary.nameOf(each.id, isUiEnglish())});
    return choices;
}

} // namespace

DetailsForm::DetailsForm(const CaptureModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_column(new QVBoxLayout(this))
    , m_binding(new FormBinding(this))
    , m_links(new LinksField(model))
    , m_confidence(new ChipGroup(ChipGroup::Mode::One))
    , m_background(new ChipGroup(ChipGroup::Mode::One))
    , m_round(new ChipGroup(ChipGroup::Mode::One))
    , m_verification(new ChipGroup(ChipGroup::Mode::One))
    , m_starred(new ChipGroup(ChipGroup::Mode::One))
    , m_tags(new QLineEdit)
    , m_place(new QLineEdit)
{
    arrange(m_column, space::between);
    m_column->addWidget(m_links);
    for (const Field field : {Field::Potentials, Field::Outcomes, Field::Authorities})
        addSet(field);
    addText(Field::Precedent, "precedent");
    addText(Field::Carrier, "carrier");
    addText(Field::Conditions, "conditions");
    addText(Field::Evidence, "evidence");
    addRow(Field::Confidence, m_confidence);
    m_binding->bind(m_confidence, Field::Confidence);
    addQuotes();
    addSet(Field::Themes);
    m_tags->setObjectName("tags");
    addRow(Field::Tags, m_tags);
    addRow(Field::Background, m_background);
    m_binding->bind(m_background, Field::Background);
    m_place->setObjectName("place");
    addRow(Field::Municipality, m_place);
    m_binding->bind(m_place, Field::Municipality);
    auto *const territory = new QLineEdit;
    territory->setObjectName("territory");
    addRow(Field::Territory, territory);
    m_binding->bind(territory, Field::Territory);
    addNumber(Field::Support, "support");
    addNumber(Field::Priority, "priority");
    addText(Field::Detail, "detail");
    addNumber(Field::Number, "number"); // of the blank on a sheet of paper
    addRow(Field::Round, m_round);
    m_binding->bind(m_round, Field::Round);
    addRow(Field::Verification, m_verification);
    m_binding->bind(m_verification, Field::Verification);
    addRow(Field::Starred, m_starred);

    connect(m_links, &LinksField::edited, this, &DetailsForm::edited);
    connect(m_binding, &FormBinding::edited, this, &DetailsForm::tell);
    connect(m_tags, &QLineEdit::editingFinished, this, &DetailsForm::tellTags);
    connect(m_starred, &ChipGroup::toggled, this, [this](const QString &, bool isOn) {
        emit edited(updateOf(m_entry).set(Field::Starred, isOn ? Value(true) : Value()));
    });
    retranslateUi();
}

void DetailsForm::addRow(Field field, QWidget *editor)
{
    auto *const holder = new QWidget;
    auto *const column = new QVBoxLayout(holder);
    arrange(column, 0);
    auto *const label = new QLabel;
    setRole(label, Role::Field);
    addField(column, label, editor);
    m_column->addWidget(holder);
    m_rows.push_back({field, label, holder});
}

void DetailsForm::addSet(Field field)
{
    auto *const chips = new ChipGroup(ChipGroup::Mode::Many);
    addRow(field, chips);
    m_sets.push_back({field, chips});
    connect(chips, &ChipGroup::toggled, this, [this, field](const QString &value, bool isOn) {
        Edit edit = updateOf(m_entry);
        if (isOn)
            edit.include(field, value.toStdString());
        else
            edit.exclude(field, value.toStdString());
        emit edited(edit);
    });
}

void DetailsForm::addText(Field field, const char *name)
{
    auto *const text = new TextField(name);
    addRow(field, text);
    m_binding->bind(text, field);
}

void DetailsForm::addNumber(Field field, const char *name)
{
    auto *const number = new QSpinBox;
    number->setObjectName(name);
    number->setRange(0, mostCounted);
    number->setSpecialValueText("–");
    addRow(field, number);
    m_binding->bind(number, field);
}

void DetailsForm::addQuotes()
{
    m_quotes = new QWidget;
    m_quotesLabel = newLabel(Role::Field);
    m_quoted = newText();
    m_quoted->setObjectName("quoted");
    m_quote = newButton(Role::Quiet, "addQuote");
    auto *const column = new QVBoxLayout(m_quotes);
    arrange(column, space::half);
    column->addWidget(m_quotesLabel);
    column->addWidget(m_quoted);
    auto *const foot = new QHBoxLayout;
    arrange(foot, 0);
    foot->addWidget(m_quote);
    foot->addStretch();
    column->addLayout(foot);
    m_column->addWidget(m_quotes);
    connect(m_quote, &QPushButton::clicked, this, [this] { emit quoteRequested(m_entry.id); });
}

void DetailsForm::retranslateUi()
{
    for (const Row &row : m_rows)
        row.label->setText(wordFor(row.field));
    m_quotesLabel->setText(tr("Quotes"));
    m_quote->setText(tr("Note a quote about it"));
    m_tags->setPlaceholderText(tr("separated by commas"));
    m_starred->setChoices({{"true", tr("★ Worth coming back to")}});
    m_confidence->setChoices(choicesOf(Kind::Solution, Field::Confidence));
    m_verification->setChoices(choicesOf(Kind::Solution, Field::Verification));
    showRounds();
    const Vocabulary &vocabulary = m_model.vocabulary();
    m_background->setChoices(choicesOf(vocabulary.backgrounds, vocabulary));
    for (const Set &set : m_sets) {
        set.chips->setChoices(set.field == Field::Themes ? choicesOf(vocabulary.themes, vocabulary)
                                                         : choicesOf(Kind::Solution, set.field));
    }
    m_links->retranslateUi();
    tabAsRead(*this);
    if (!m_entry.id.isNull())
        setEntry(m_entry);
}

void DetailsForm::setEntry(const Entity &entry)
{
    if (entry.id != m_entry.id)
        commit();
    if (!m_place->completer()) {
        auto *const model = new MunicipalityModel(shippedMunicipalities(), this);
        auto *const completer = new MunicipalityCompleter(model, this);
        m_place->setCompleter(completer);
        // The name alone does not tell which of its namesakes was chosen.
        connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
                [this](const QModelIndex &chosen) {
                    m_place->setText(chosen.data(Qt::DisplayRole).toString());
                    m_binding->commit();
                });
    }
    const bool isOther = entry.id != m_entry.id;
    m_entry = entry;
    for (const Row &row : m_rows)
        row.holder->setVisible(spec(entry.kind).find(row.field) != nullptr);
    showRounds();
    m_binding->setEntity(entry);
    m_links->setEntry(entry);
    m_starred->setChosen(entry.truth(Field::Starred) ? QStringList{"true"} : QStringList{});
    showSets();
    if (isOther || !m_tags->hasFocus())
        showTags();
    showQuotes();
}

/// Those of the workshop, which may change while one writes.
void DetailsForm::showRounds()
{
    std::vector<ChipGroup::Choice> choices;
    for (const Entity &round : m_model.rounds()) {
        const int number = static_cast<int>(choices.size()) + 1;
        const QString title = round.text(Field::Title);
        choices.push_back(
            {QString::fromStdString(round.id.toString()),
             title.isEmpty() ? tr("Round %1").arg(number) : tr("%1 · %2").arg(number).arg(title)});
    }
    m_round->setChoices(choices);
}

void DetailsForm::showSets()
{
    for (const Set &set : m_sets) {
        QStringList chosen;
        for (const std::string &element : m_entry.elements(set.field))
            chosen << textFromUtf8(element);
        set.chips->setChosen(chosen);
        const auto all = set.field == Field::Themes
                             ? choicesOf(m_model.vocabulary().themes, m_model.vocabulary())
                             : choicesOf(Kind::Solution, set.field);
        for (const ChipGroup::Choice &choice : all) {
            set.chips->setRemark(choice.value, diverges(m_entry, set.field, choice.value)
                                                   ? tr("Chosen in one place, taken out in another")
                                                   : QString());
        }
    }
}

void DetailsForm::showQuotes()
{
    const bool mayHave = m_entry.kind == Kind::Challenge || m_entry.kind == Kind::Solution;
    m_quotes->setVisible(mayHave);
    QStringList said;
    for (int row = 0; mayHave && row < m_model.rowCount(); ++row) {
        const Entity *const each = m_model.entry(m_model.idAt(m_model.index(row)));
        if (each && each->kind == Kind::Quote && each->reference(Field::About) == m_entry.id)
            said << tr("“%1”").arg(each->text(Field::Text).simplified());
    }
    m_quoted->setText(said.join('\n'));
    m_quoted->setVisible(!said.isEmpty());
}

void DetailsForm::showTags()
{
    QStringList tags;
    for (const std::string &tag : m_entry.elements(Field::Tags))
        tags << textFromUtf8(tag);
    m_tags->setText(tags.join(", "));
}

void DetailsForm::tellTags()
{
    if (m_entry.id.isNull())
        return;
    QStringList wanted;
    for (const QString &each : m_tags->text().split(',')) {
        const QString tag = each.simplified();
        if (!tag.isEmpty() && !wanted.contains(tag))
            wanted << tag;
    }
    Edit edit = updateOf(m_entry);
    for (const std::string &tag : m_entry.elements(Field::Tags)) {
        if (!wanted.removeOne(textFromUtf8(tag)))
            edit.exclude(Field::Tags, tag);
    }
    for (const QString &tag : wanted)
        edit.include(Field::Tags, utf8FromText(tag));
    if (!edit.changes.empty())
        emit edited(edit);
}

/// A municipality brings its territory.
void DetailsForm::tell(Edit edit)
{
    if (edit.changes.size() == 1 && edit.changes.front().name.field == Field::Municipality) {
        const QString written = edit.changes.front().value.text();
        qsizetype length = 0;
        const MarkName *const name = m_model.vocabulary().names.longestAt(u'@', written, 0, length);
        if (name && name->kind == MarkKind::Place && length == written.size()) {
            edit.changes.front().value = Value(name->place);
            if (!name->territory.isEmpty())
                edit.set(Field::Territory, Value(name->territory));
        }
    }
    emit edited(edit);
}

void DetailsForm::commit()
{
    m_binding->commit();
    tellTags();
}

} // namespace tournee
