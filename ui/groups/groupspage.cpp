// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/groups/groupspage.h"

#include "core/analysis/grouping.h"
#include "core/storage/history.h"
#include "ui/editcommand.h"
#include "ui/prepare/formbinding.h"
#include "ui/sense/entrycard.h"
#include "ui/sense/markedlabel.h"
#include "ui/whenanswered.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QUndoStack>

#include <algorithm>

namespace tournee {

namespace {

constexpr int groupListWidth = 300;

} // namespace

GroupsPage::GroupsPage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                       QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_environment(environment)
    , m_undoStack(undoStack)
    , m_binding(new FormBinding(this))
    , m_heading(newLabel(Role::Page))
    , m_count(newLabel(Role::Secondary))
    , m_empty(newText())
    , m_list(new QListWidget)
    , m_statementLabel(newLabel(Role::Field))
    , m_statement(new TextField("groupStatement"))
    , m_reasonLabel(newLabel(Role::Field))
    , m_reason(new TextField("groupReason"))
    , m_wordings(newLabel(Role::Secondary))
    , m_diverging(newButton(Role::Badge, "groupDiverging"))
    , m_ungroup(newButton("ungroup"))
    , m_cards(new QGridLayout)
{
    setObjectName("groupsPage");
    auto *column = new QVBoxLayout(this);
    arrange(column, space::between, space::around, space::between);
    auto *head = new QHBoxLayout;
    arrange(head, space::within);
    m_heading->setWordWrap(false);
    m_count->setWordWrap(false);
    m_count->setObjectName("groupCount");
    head->addWidget(m_heading);
    head->addSpacing(space::within);
    head->addWidget(m_count, 1, Qt::AlignVCenter);
    head->addWidget(m_ungroup);
    column->addLayout(head);
    column->addWidget(m_empty);
    auto *row = new QHBoxLayout;
    arrange(row, space::between);
    m_list->setObjectName("groupList");
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setNarrowestAt(m_list, groupListWidth);
    setWidestAt(m_list, groupListWidth);
    row->addWidget(m_list);
    row->addWidget(makeDetail(), 1);
    column->addLayout(row, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int place) {
        if (place < 0 || place >= std::ssize(m_rows))
            return;
        commit(); // of the group that is left
        m_chosen = m_rows[static_cast<std::size_t>(place)].id;
        readChosen();
    });
    connect(m_ungroup, &QPushButton::clicked, this, [this] {
        if (!m_shown.group.id.isNull())
            apply(tr("ungrouping"), {removal(m_shown.group)});
    });
    connect(m_diverging, &QPushButton::clicked, this,
            [this] { emit divergingRequested(m_shown.group.id); });
    connect(m_binding, &FormBinding::edited, this, [this](const Edit &edit) {
        const bool isReason = !edit.changes.empty() && edit.changes[0].name.field == Field::Reason;
        apply(isReason ? tr("reason of a group") : tr("statement of a group"), {edit});
    });
    connect(&m_workbook, &Workbook::changed, this, [this](const ChangeSet &changes) {
        const bool concerns =
            changes.everything || std::ranges::any_of(changes.entities, [this](const Entity &each) {
                return each.kind == Kind::Group
                       || std::ranges::any_of(m_shown.members, [&](const GroupMember &member) {
                              return member.entry.entity.id == each.id;
                          });
            });
        if (concerns)
            readRows();
    });
    retranslateUi();
    readRows();
}

QWidget *GroupsPage::makeDetail()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between);
    QFrame *card = newCard();
    addField(columnOf(card), m_statementLabel, m_statement);
    addField(columnOf(card), m_reasonLabel, m_reason);
    columnOf(card)->addWidget(m_diverging, 0, Qt::AlignLeft);
    m_binding->bind(m_statement, Field::Statement);
    m_binding->bind(m_reason, Field::Reason);
    column->addWidget(card);
    m_wordings->setObjectName("groupWordings");
    column->addWidget(m_wordings);
    arrange(m_cards, space::within);
    m_cards->setColumnStretch(0, 1);
    m_cards->setColumnStretch(1, 1);
    column->addLayout(m_cards);
    column->addStretch();
    m_detail = newScrollArea(content, measure::wide);
    return m_detail;
}

void GroupsPage::begin()
{
    m_list->setFocus();
}

void GroupsPage::commit()
{
    m_binding->commit();
}

void GroupsPage::readRows()
{
    whenAnswered(m_workbook.read(readGroupRows, Workbook::Priority::Background), this,
                 [this, reading = ++m_readingRows](const Result<std::vector<GroupRow>> &rows) {
                     if (reading != m_readingRows)
                         return;
                     if (rows)
                         takeRows(*rows);
                     else
                         emit failed(rows.error());
                 });
}

void GroupsPage::takeRows(const std::vector<GroupRow> &rows)
{
    auto place = std::ranges::find(m_rows, m_chosen, &GroupRow::id) - m_rows.begin();
    m_rows = rows;
    const auto there = std::ranges::find(m_rows, m_chosen, &GroupRow::id);
    if (there != m_rows.end())
        place = there - m_rows.begin();
    place = std::min<std::ptrdiff_t>(place, std::ssize(m_rows) - 1);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const GroupRow &row : m_rows) {
            auto *item = new QListWidgetItem(row.title.simplified(), m_list);
            QStringList parts{tr("%n wordings", nullptr, row.members)};
            QStringList supports;
            for (const qint64 support : row.supports)
                supports << QLocale().toString(support);
            if (!supports.isEmpty())
                parts << tr("support %1").arg(supports.join(" · "));
            if (row.isOpen)
                parts << tr("diverging versions");
            item->setData(TwoLineDelegate::SecondaryRole, parts.join(", "));
        }
        m_list->setCurrentRow(static_cast<int>(place));
    }
    m_chosen = place < 0 ? EntityId{} : m_rows[static_cast<std::size_t>(place)].id;
    emit countChanged(static_cast<int>(m_rows.size()));
    retranslateUi();
    readChosen();
}

void GroupsPage::readChosen()
{
    if (m_chosen.isNull()) {
        ++m_reading;
        showChosen({});
        return;
    }
    whenAnswered(
        m_workbook.read([id = m_chosen](WorkbookFile &file) { return readGroup(file, id); }), this,
        [this, reading = ++m_reading](const Result<GroupView> &view) {
            if (reading != m_reading)
                return;
            if (view)
                showChosen(*view);
            else
                emit failed(view.error());
        });
}

void GroupsPage::showChosen(const GroupView &view)
{
    m_shown = view;
    clearLayout(*m_cards);
    m_binding->setEntity(view.group);
    m_diverging->setVisible(isOpen(view.group));
    QStringList texts;
    QStringList supports;
    for (const GroupMember &member : view.members) {
        texts << member.entry.text();
        if (const qint64 support = member.entry.entity.number(Field::Support); support > 0)
            supports << QLocale().toString(support);
    }
    const auto marks = sharedWordsIn(texts);
    for (std::size_t i = 0; i < view.members.size(); ++i) {
        m_cards->addWidget(cardFor(view.members[i], marks[i], i == 0), static_cast<int>(i / 2),
                           static_cast<int>(i % 2));
    }
    QString words =
        tr("%n wordings, as they were said.", nullptr, static_cast<int>(view.members.size()));
    if (supports.size() > 1) {
        words += ' '
                 + tr("Support: %1. It is not added up: the same people may have been asked.")
                       .arg(supports.join(" · "));
    }
    m_wordings->setText(words);
}

QWidget *GroupsPage::cardFor(const GroupMember &member, const std::vector<TextRange> &marks,
                             bool leads)
{
    auto *card = new EntryCard(member.entry, marks);
    const EntityId id = member.entry.entity.id;
    for (const Entity &other : member.others) {
        card->addLine(tr("Also in another group"));
        QPushButton *combine = newButton(Role::Quiet, "combineGroups");
        combine->setText(tr("Make one group of both"));
        connect(combine, &QPushButton::clicked, this, [this, other] {
            const std::vector<Entity> both{m_shown.group, other};
            apply(tr("combining two groups"), groupedTogether(both, {}, m_environment));
        });
        card->deeds().addWidget(combine);
    }
    QPushButton *lead = newButton(Role::Quiet, "leadWording");
    lead->setText(leads ? tr("Leads the group") : tr("Let it lead"));
    lead->setEnabled(!leads);
    connect(lead, &QPushButton::clicked, this, [this, id] {
        Edit edit = tournee::update(m_shown.group);
        apply(tr("lead wording"), {edit.set(Field::Lead, id)});
    });
    QPushButton *out = newButton(Role::Quiet, "takeOut");
    out->setText(tr("Take out"));
    connect(out, &QPushButton::clicked, this,
            [this, id] { apply(tr("taking out of a group"), {takenOut(m_shown.group, id)}); });
    QPushButton *open = newButton(Role::Quiet, "openEntry");
    open->setText(tr("At its table"));
    connect(open, &QPushButton::clicked, this, [this, entry = member.entry.entity] {
        emit entryRequested(entry.reference(Field::Table), entry.id);
    });
    for (QPushButton *deed : {lead, out, open}) {
        deed->setAccessibleDescription(member.entry.text());
        card->deeds().addWidget(deed);
    }
    return card;
}

void GroupsPage::apply(const QString &deed, std::vector<Edit> edits)
{
    whenAnswered(applyEdit(m_workbook, m_undoStack, deed, std::move(edits)), this,
                 [this](const Result<Applied> &done) {
                     if (!done)
                         emit failed(done.error());
                 });
}

void GroupsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        takeRows(m_rows);
    }
}

void GroupsPage::retranslateUi()
{
    const bool isEmpty = m_rows.empty();
    m_heading->setText(tr("Groups"));
    m_count->setText(isEmpty ? QString()
                             : tr("%n groups", nullptr, static_cast<int>(m_rows.size())));
    m_empty->setText(tr("Entries that say the same thing can be grouped under Possible duplicates. "
                        "Each group stands here, with its own statement and all its wordings."));
    m_empty->setVisible(isEmpty);
    for (QWidget *each : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_detail),
                          static_cast<QWidget *>(m_ungroup)})
        each->setVisible(!isEmpty);
    m_list->setAccessibleName(tr("Groups"));
    m_statementLabel->setText(tr("Statement of the group"));
    m_statement->setPlaceholderText(tr("What all of them say, in one sentence"));
    m_reasonLabel->setText(tr("Why they belong together"));
    m_diverging->setText(tr("Diverging versions: look at them"));
    m_ungroup->setText(tr("Ungroup"));
}

} // namespace tournee
