// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diverging/choicecard.h"

#include "ui/history/difflabel.h"
#include "ui/history/historydata.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace tournee {

ChoiceCard::ChoiceCard(const OpenEntity &open, const OpenField &field, bool isFirst,
                       Workbook &workbook, Environment &environment, QWidget *parent)
    : QFrame(parent)
    , m_open(open)
    , m_field(field)
    , m_environment(environment)
    , m_keeper(
          workbook, environment,
          [this]() -> std::optional<std::string> {
              if (!m_edit || m_edit->document()->isEmpty())
                  return {};
              return utf8FromText(wordsIn(*m_edit->document()));
          },
          this)
    , m_allAlike(new QCheckBox)
{
    setObjectName("choiceCard");
    setRole(this, Role::Card);
    m_keeper.setSlot(settlingSlot(open.entity.id, field.name));
    auto *column = new QVBoxLayout(this);
    arrange(column, space::between, space::around, space::between);
    QLabel *name = newLabel(Role::Strong);
    name->setText(field.isAboutDeletion() ? tr("Removed in one place, edited in another")
                                          : field.field);
    column->addWidget(name);
    if (field.ancestor) {
        QLabel *before = newLabel(Role::Secondary);
        before->setObjectName("ancestor");
        before->setText(field.ancestor->isEmpty() ? tr("Before, there was nothing.")
                                                  : tr("Before: %1").arg(*field.ancestor));
        column->addWidget(before);
    }
    auto *versions = new QHBoxLayout;
    arrange(versions, space::between);
    for (std::size_t i = 0; i < field.alternatives.size(); ++i)
        versions->addWidget(columnFor(i, isFirst), 1);
    column->addLayout(versions);
    m_allAlike->setObjectName("allAlike");
    m_allAlike->hide();
    column->addWidget(m_allAlike, 0, Qt::AlignLeft);

    auto *ways = new QHBoxLayout;
    arrange(ways, space::within);
    if (isWritten(open.entity, field)) {
        m_together = newButton("writeTogether");
        m_together->setText(tr("Write one text together"));
        connect(m_together, &QPushButton::clicked, this, &ChoiceCard::writeTogether);
        ways->addWidget(m_together);
    }
    if (canBeKeptApart(open.entity, field)) {
        m_apart = newButton("keepApart");
        m_apart->setText(tr("Keep as %n entries", nullptr, int(field.alternatives.size())));
        connect(m_apart, &QPushButton::clicked, this, [this] {
            emit decided(tr("keeping both entries"),
                         keptApart(m_open.entity, m_field, m_environment), m_keeper.slot());
        });
        ways->addWidget(m_apart);
    }
    ways->addStretch();
    column->addLayout(ways);
    m_editor = makeEditor();
    column->addWidget(m_editor);
    m_editor->hide();
    if (!field.draft.isEmpty()) {
        writeTogether();
        m_edit->setPlainText(field.draft);
        m_keeper.adopt();
    }
}

QWidget *ChoiceCard::columnFor(std::size_t place, bool isFirst)
{
    const Alternative &version = m_field.alternatives[place];
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    arrange(column, space::within);
    QLabel *who = newLabel(Role::Secondary);
    who->setText(version.who + "\n" + timeWords(version.time));
    column->addWidget(who);
    auto *words = new DiffLabel;
    words->setObjectName("version");
    if (version.isErased)
        words->setPlain(tr("(erased, or left out of the file it came in)"));
    else if (m_field.isAboutDeletion())
        words->setPlain(version.value.truth() ? tr("removed it") : tr("edited it"));
    else if (m_field.ancestor && !version.words.isEmpty())
        words->setTexts(*m_field.ancestor, version.words);
    else
        words->setPlain(version.words.isEmpty() ? tr("(nothing)") : version.words);
    column->addWidget(words, 1);

    QPushButton *take = newButton("takeVersion");
    const int number = static_cast<int>(place) + 1;
    if (m_field.isAboutDeletion())
        take->setText(version.value.truth() ? tr("Remove it") : tr("Keep it"));
    else
        take->setText(tr("Keep version %1").arg(number));
    take->setAccessibleDescription(version.who + ": " + version.words);
    take->setEnabled(!version.isErased);
    if (isFirst && number <= 9) {
        take->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)));
        take->setToolTip(take->shortcut().toString(QKeySequence::NativeText));
    }
    connect(take, &QPushButton::clicked, this, [this, place] { this->take(place); });
    column->addWidget(take, 0, Qt::AlignLeft);
    m_takes.push_back(take);
    return ground;
}

void ChoiceCard::setAlike(std::vector<AlikeField> alike)
{
    m_alike = std::move(alike);
    m_allAlike->setText(tr("Also keep what the same person wrote in %n other place(s) where these "
                           "versions stand against each other",
                           nullptr, static_cast<int>(m_alike.size())));
    m_allAlike->setVisible(!m_alike.empty());
}

void ChoiceCard::take(std::size_t place)
{
    const Alternative &version = m_field.alternatives[place];
    std::vector<Edit> edits{settled(m_open.entity, m_field, version.value)};
    if (m_allAlike->isChecked())
        std::ranges::move(settledAlike(m_alike, version.who), std::back_inserter(edits));
    emit decided(tr("settling versions"), edits, m_keeper.slot());
}

QWidget *ChoiceCard::makeEditor()
{
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    arrange(column, space::within);
    m_edit = new QPlainTextEdit;
    m_edit->setObjectName("togetherText");
    m_edit->setAccessibleName(tr("The text that takes the place of all versions"));
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(scaled(type::text * 6));
    column->addWidget(m_edit);
    auto *buttons = new QHBoxLayout;
    arrange(buttons, space::within);
    QPushButton *keep = newButton(Role::Primary, "keepTogether");
    keep->setText(tr("Keep this text"));
    QPushButton *cancel = newButton("cancelTogether");
    cancel->setText(tr("Cancel"));
    buttons->addWidget(keep);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this, keep] {
        keep->setEnabled(!wordsIn(*m_edit->document()).trimmed().isEmpty());
        m_keeper.touch();
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        m_keeper.finish();
        emit decided(
            tr("settling versions"),
            {settled(m_open.entity, m_field, Value(wordsIn(*m_edit->document()).trimmed()))},
            m_keeper.slot());
    });
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_keeper.discard();
        m_editor->hide();
        m_together->show();
        m_together->setFocus();
    });
    return ground;
}

void ChoiceCard::writeTogether()
{
    m_edit->setPlainText(m_field.alternatives.back().words);
    m_together->hide();
    m_editor->show();
    m_edit->setFocus();
    m_edit->moveCursor(QTextCursor::End);
}

void ChoiceCard::begin()
{
    if (!m_editor->isHidden())
        m_edit->setFocus();
    else if (!m_takes.empty())
        m_takes.front()->setFocus();
}

} // namespace tournee
