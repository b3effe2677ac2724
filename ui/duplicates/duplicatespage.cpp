// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/duplicates/duplicatespage.h"

#include "core/analysis/grouping.h"
#include "ui/editcommand.h"
#include "ui/sense/entrycard.h"
#include "ui/sense/markedlabel.h"
#include "ui/whenanswered.h"
#include "ui/widgets/activitybar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSlider>
#include <QUndoStack>

#include <algorithm>

namespace tournee {

namespace {

constexpr int duplicateListWidth = 300;
constexpr int usualPercent = 70;
constexpr int mostPercent = 99;

} // namespace

DuplicatesPage::DuplicatesPage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                               QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_environment(environment)
    , m_undoStack(undoStack)
    , m_search(new DuplicateSearch(workbook, this))
    , m_model(new ProposalModel(this))
    , m_heading(newLabel(Role::Page))
    , m_count(newLabel(Role::Secondary))
    , m_look(newButton("lookForDuplicates"))
    , m_thresholdLabel(newLabel(Role::Field))
    , m_threshold(new QSlider(Qt::Horizontal))
    , m_activity(new ActivityBar)
    , m_empty(newText())
    , m_list(new QListView)
    , m_detail(nullptr)
    , m_cards(new QGridLayout)
    , m_note(newLabel(Role::Secondary))
    , m_group(newButton(Role::Primary, "groupEntries"))
    , m_apart(newButton("notDuplicates"))
    , m_later(newButton("laterDuplicates"))
{
    setObjectName("duplicatesPage");
    auto *column = new QVBoxLayout(this);
    arrange(column, space::between, space::around, space::between);
    column->addWidget(makeHead());
    column->addWidget(m_activity);
    column->addWidget(m_empty);
    auto *row = new QHBoxLayout;
    arrange(row, space::between);
    m_list->setObjectName("duplicateList");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setNarrowestAt(m_list, duplicateListWidth);
    setWidestAt(m_list, duplicateListWidth);
    row->addWidget(m_list);
    row->addWidget(makeDetail(), 1);
    column->addLayout(row, 1);

    makeKeys();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_row = index.row();
                readChosen();
            });
    connect(m_threshold, &QSlider::valueChanged, this, &DuplicatesPage::propose);
    connect(m_look, &QPushButton::clicked, this, &DuplicatesPage::look);
    connect(m_search, &DuplicateSearch::failed, this, &DuplicatesPage::failed);
    connect(m_search, &DuplicateSearch::cancelled, this, [this] {
        m_activity->close();
        retranslateUi();
    });
    connect(m_search, &DuplicateSearch::finished, this, [this] {
        m_activity->close();
        m_threshold->setMinimum(static_cast<int>(m_search->found().threshold * 100));
        readDecisions();
    });
    connect(&m_workbook, &Workbook::changed, this, &DuplicatesPage::heed);
    retranslateUi();
}

QWidget *DuplicatesPage::makeHead()
{
    auto *ground = new QWidget;
    auto *head = new QHBoxLayout(ground);
    arrange(head, space::within);
    m_count->setWordWrap(false);
    m_count->setObjectName("duplicateCount");
    m_thresholdLabel->setWordWrap(false);
    m_thresholdLabel->setBuddy(m_threshold);
    m_threshold->setObjectName("threshold");
    m_threshold->setRange(50, mostPercent);
    m_threshold->setValue(usualPercent);
    m_threshold->setPageStep(5);
    setWidestAt(m_threshold, 160);
    setNarrowestAt(m_threshold, 96);
    head->addWidget(m_heading);
    head->addSpacing(space::within);
    head->addWidget(m_count, 1, Qt::AlignVCenter);
    head->addWidget(m_thresholdLabel);
    head->addWidget(m_threshold);
    head->addWidget(m_look);
    return ground;
}

QWidget *DuplicatesPage::makeDetail()
{
    auto *content = new QWidget;
    auto *cards = new QVBoxLayout(content);
    arrange(cards, space::within);
    arrange(m_cards, space::within);
    m_cards->setColumnStretch(0, 1);
    m_cards->setColumnStretch(1, 1);
    cards->addLayout(m_cards);
    cards->addStretch();
    m_detail = newScrollArea(content, measure::wide);

    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    arrange(column, space::within);
    column->addWidget(m_detail, 1);
    m_note->setObjectName("duplicateNote");
    column->addWidget(m_note);
    auto *deeds = new QHBoxLayout;
    arrange(deeds, space::within);
    for (QPushButton *deed : {m_group, m_apart, m_later})
        deeds->addWidget(deed);
    deeds->addStretch();
    column->addLayout(deeds);
    connect(m_group, &QPushButton::clicked, this, &DuplicatesPage::group);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesPage::declareApart);
    connect(m_later, &QPushButton::clicked, this, &DuplicatesPage::later);
    return ground;
}

/// One letter each, the same in both languages; a figure takes an entry out, or in again.
void DuplicatesPage::makeKeys()
{
    const auto add = [this](Qt::Key key, QPushButton *button) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    add(Qt::Key_G, m_group);
    add(Qt::Key_N, m_apart);
    add(Qt::Key_L, m_later);
    for (std::size_t i = 0; i < DuplicateProposal::mostEntries; ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i));
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            if (i < m_checks.size())
                m_checks[i]->toggle();
        });
    }
}

void DuplicatesPage::begin()
{
    m_list->setFocus();
    if (!m_hasLooked || (m_isStale && m_search->found().entries < 20'000))
        look();
}

void DuplicatesPage::look()
{
    m_hasLooked = true;
    m_isStale = false;
    m_search->start();
    m_activity->begin([] { return tr("Comparing all entries with each other…"); },
                      m_search->progress());
    retranslateUi();
}

void DuplicatesPage::readDecisions()
{
    whenAnswered(
        m_workbook.read([](WorkbookFile &file) { return DuplicateDecisions::of(file); }), this,
        [this, reading = ++m_readingDecisions](const Result<DuplicateDecisions> &decisions) {
            if (reading != m_readingDecisions)
                return;
            if (!decisions) {
                emit failed(decisions.error());
                return;
            }
            m_decisions = *decisions;
            propose();
        });
}

double DuplicatesPage::threshold() const
{
    return m_threshold->value() / 100.0;
}

void DuplicatesPage::propose()
{
    const EntityId middle = m_list->currentIndex().isValid()
                                ? m_model->at(m_list->currentIndex().row()).entries.front()
                                : EntityId{};
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setProposals(duplicateProposals(m_search->found().pairs, m_decisions, threshold()),
                              m_search->found().texts);
    }
    // What was decided makes room for what comes after it.
    int row = std::min(m_row, m_model->rowCount() - 1);
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->at(i).entries.front() == middle)
            row = i;
    }
    m_list->setCurrentIndex(m_model->index(row));
    emit countChanged(count());
    retranslateUi();
    readChosen();
}

void DuplicatesPage::readChosen()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        ++m_reading;
        showChosen({});
        return;
    }
    holdDeeds();
    const auto read = [ids =
                           m_model->at(index.row()).entries](WorkbookFile &file) -> Result<Shown> {
        auto views = EntryViews::of(file);
        if (!views)
            return views.error();
        auto entries = views->all(ids);
        if (!entries)
            return entries.error();
        auto groups = groupsHolding(file, ids);
        if (!groups)
            return groups.error();
        return Shown{std::move(*entries), std::move(*groups)};
    };
    whenAnswered(m_workbook.read(read), this,
                 [this, reading = ++m_reading](const Result<Shown> &shown) {
                     if (reading != m_reading)
                         return;
                     if (shown)
                         showChosen(*shown);
                     else
                         emit failed(shown.error());
                 });
}

void DuplicatesPage::showChosen(const Shown &shown)
{
    m_shown = shown;
    m_checks.clear();
    clearLayout(*m_cards);
    QStringList texts;
    for (const EntryView &entry : shown.entries)
        texts << entry.text();
    const auto marks = sharedWordsIn(texts);
    for (std::size_t i = 0; i < shown.entries.size(); ++i) {
        const EntryView &entry = shown.entries[i];
        auto *card = new EntryCard(entry, marks[i]);
        for (const Entity &group : shown.groups) {
            if (group.contains(Field::Members, entry.entity.id.toString())) {
                card->addLine(tr("In a group of %n entries already", nullptr,
                                 static_cast<int>(group.references(Field::Members).size())));
            }
        }
        auto *check = new QCheckBox(tr("Take along (%1)").arg(i + 1));
        check->setObjectName("takeAlong");
        check->setAccessibleDescription(entry.text());
        check->setChecked(true);
        connect(check, &QCheckBox::toggled, this, &DuplicatesPage::checkDeeds);
        card->deeds().addWidget(check);
        m_checks.push_back(check);
        QPushButton *open = newButton(Role::Quiet, "openEntry");
        open->setText(tr("At its table"));
        connect(open, &QPushButton::clicked, this, [this, entry] {
            emit entryRequested(entry.entity.reference(Field::Table), entry.entity.id);
        });
        card->deeds().addWidget(open);
        m_cards->addWidget(card, static_cast<int>(i / 2), static_cast<int>(i % 2));
    }
    m_detail->ensureVisible(0, 0);
    checkDeeds();
}

std::vector<EntityId> DuplicatesPage::checkedEntries() const
{
    std::vector<EntityId> ids;
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        if (m_checks[i]->isChecked())
            ids.push_back(m_shown.entries[i].entity.id);
    }
    return ids;
}

void DuplicatesPage::checkDeeds()
{
    const auto ids = checkedEntries();
    for (QPushButton *deed : {m_group, m_apart})
        deed->setEnabled(ids.size() >= 2);
    m_later->setEnabled(m_model->rowCount() > 1);
    QStringList supports;
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        const qint64 support = m_shown.entries[i].entity.number(Field::Support);
        if (m_checks[i]->isChecked() && support > 0)
            supports << QLocale().toString(support);
    }
    m_note->setText(
        supports.size() > 1
            ? tr("Support: %1. It is not added up: the same people may have been asked.")
                  .arg(supports.join(" · "))
            : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

void DuplicatesPage::group()
{
    const auto ids = checkedEntries();
    std::vector<Entity> groups;
    std::ranges::copy_if(m_shown.groups, std::back_inserter(groups), [&](const Entity &each) {
        return std::ranges::any_of(
            ids, [&](const EntityId &id) { return each.contains(Field::Members, id.toString()); });
    });
    decide(tr("grouping %n entries", nullptr, static_cast<int>(ids.size())),
           groupedTogether(groups, ids, m_environment));
}

void DuplicatesPage::declareApart()
{
    decide(tr("“not a duplicate”"), declaredApart(checkedEntries(), m_decisions, m_environment));
}

void DuplicatesPage::later()
{
    const int next = m_list->currentIndex().row() + 1;
    m_list->setCurrentIndex(m_model->index(next < m_model->rowCount() ? next : 0));
}

void DuplicatesPage::decide(const QString &deed, std::vector<Edit> edits)
{
    if (edits.empty())
        return;
    ++m_reading; // what is on its way is of what is decided now
    holdDeeds();
    m_list->setFocus();
    whenAnswered(applyEdit(m_workbook, m_undoStack, deed, std::move(edits)), this,
                 [this](const Result<Applied> &done) {
                     if (done)
                         return;
                     emit failed(done.error());
                     readChosen();
                 });
}

/// Until what is chosen is shown, whoever is quick must not decide on what was.
void DuplicatesPage::holdDeeds()
{
    for (QPushButton *deed : {m_group, m_apart})
        deed->setEnabled(false);
}

void DuplicatesPage::heed(const ChangeSet &changes)
{
    const auto concerns = [&](auto isMeant) {
        return changes.everything || std::ranges::any_of(changes.entities, isMeant);
    };
    if (!m_hasLooked)
        return;
    if (concerns([](const Entity &each) { return isEntry(each.kind); })) {
        m_isStale = true;
        retranslateUi();
    }
    if (concerns([](const Entity &each) {
            return each.kind == Kind::Group || each.kind == Kind::Verdict;
        }))
        readDecisions();
}

void DuplicatesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model->retranslate();
    retranslateUi();
    readChosen();
}

void DuplicatesPage::retranslateUi()
{
    const QString percent = QLocale().toString(m_threshold->value());
    m_heading->setText(tr("Possible duplicates"));
    m_count->setText(m_hasLooked ? tr("%n to decide", nullptr, count()) : QString());
    m_thresholdLabel->setText(tr("Alike by at least %1 %").arg(percent));
    m_threshold->setAccessibleName(m_thresholdLabel->text());
    m_look->setText(m_isStale ? tr("Entries have changed: look again") : tr("Look again"));
    m_look->setVisible(m_hasLooked && !m_search->isRunning());
    const bool isEmpty = count() == 0;
    m_empty->setText(tr("Entries that may say the same thing will stand here beside each other. "
                        "There are none at this threshold: a lower one finds more."));
    m_empty->setVisible(isEmpty && m_hasLooked && !m_search->isRunning());
    m_list->setVisible(!isEmpty);
    m_list->setAccessibleName(tr("What may be a duplicate"));
    for (QWidget *each : {static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_group),
                          static_cast<QWidget *>(m_apart), static_cast<QWidget *>(m_later)})
        each->setVisible(!isEmpty);
    m_group->setText(tr("Group (G)"));
    m_apart->setText(tr("Not a duplicate (N)"));
    m_later->setText(tr("Later (L)"));
}

} // namespace tournee
