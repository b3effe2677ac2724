// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/matches/matchespage.h"

#include "core/analysis/grouping.h"
#include "ui/editcommand.h"
#include "ui/sense/entrycard.h"
#include "ui/whenanswered.h"
#include "ui/widgets/activitybar.h"
#include "ui/widgets/chipgroup.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/widgets/widgets.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QUndoStack>

#include <algorithm>
#include <array>

namespace tournee {

namespace {

constexpr int matchListWidth = 300;
constexpr int leastHeightForHead = 300;
constexpr std::array matchesViews{MatchesView::Open, MatchesView::Unanswered, MatchesView::Repeated,
                                  MatchesView::Decided};

QString wordsIn(const std::vector<std::string> &words)
{
    QStringList all;
    for (const std::string &word : words)
        all << textFromUtf8(word);
    return all.join(QStringLiteral(", "));
}

} // namespace

MatchesPage::MatchesPage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                         QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_environment(environment)
    , m_undoStack(undoStack)
    , m_search(new MatchSearch(workbook, this))
    , m_model(new LinesModel(this))
    , m_candidates(new QButtonGroup(this))
    , m_head(nullptr)
    , m_heading(newLabel(Role::Page))
    , m_count(newLabel(Role::Secondary))
    , m_look(newButton("lookForMatches"))
    , m_views(new ChipGroup(ChipGroup::Mode::One))
    , m_activity(new ActivityBar)
    , m_empty(newText())
    , m_list(new QListView)
    , m_right(nullptr)
    , m_detail(nullptr)
    , m_cards(new QGridLayout)
    , m_note(newLabel(Role::Secondary))
    , m_transfer(new QCheckBox)
    , m_reason(new QLineEdit)
    , m_accept(newButton(Role::Primary, "acceptMatch"))
    , m_reject(newButton("rejectMatch"))
    , m_extend(newButton(Role::Primary, "extendSolutions"))
    , m_apart(newButton("keepApart"))
    , m_takeBack(newButton("takeBackVerdict"))
    , m_later(newButton(Role::Quiet, "decideMatchLater"))
{
    setObjectName("matchesPage");
    auto *column = new QVBoxLayout(this);
    arrange(column, space::within, space::around, space::between);
    m_head = makeHead();
    column->addWidget(m_head);
    m_views->setObjectName("matchesViews");
    column->addWidget(m_views);
    column->addWidget(m_activity);
    column->addWidget(m_empty);
    auto *row = new QHBoxLayout;
    arrange(row, space::between);
    m_list->setObjectName("matchList");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setNarrowestAt(m_list, matchListWidth);
    setWidestAt(m_list, matchListWidth);
    row->addWidget(m_list);
    m_right = makeDetail();
    row->addWidget(m_right, 1);
    column->addLayout(row, 1);

    makeKeys();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_row = index.row();
                readChosen();
            });
    connect(m_views, &ChipGroup::toggled, this, [this](const QString &value, bool) {
        if (!value.isEmpty())
            m_view = matchesViews.at(value.toUInt());
        m_views->setChosen({QString::number(static_cast<int>(m_view))});
        m_row = 0;
        fillRows();
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_candidates, &QButtonGroup::idToggled, this, &MatchesPage::checkDeeds);
    connect(m_look, &QPushButton::clicked, this, &MatchesPage::look);
    connect(m_search, &MatchSearch::failed, this, &MatchesPage::failed);
    connect(m_search, &MatchSearch::cancelled, this, [this] {
        m_activity->close();
        retranslateUi();
    });
    connect(m_search, &MatchSearch::finished, this, [this] {
        m_activity->close();
        m_toExtend.clear();
        readDecided();
    });
    connect(&m_workbook, &Workbook::changed, this, &MatchesPage::heed);
    retranslateUi();
    tabAsRead(*this);
}

QWidget *MatchesPage::makeHead()
{
    auto *ground = new QWidget;
    auto *head = new QHBoxLayout(ground);
    arrange(head, space::within);
    m_heading->setWordWrap(false);
    m_count->setWordWrap(false);
    m_count->setObjectName("matchCount");
    head->addWidget(m_heading);
    head->addSpacing(space::within);
    head->addWidget(m_count, 1, Qt::AlignVCenter);
    head->addWidget(m_look);
    return ground;
}

QWidget *MatchesPage::makeDetail()
{
    auto *content = new QWidget;
    auto *cards = new QVBoxLayout(content);
    arrange(cards, space::within);
    arrange(m_cards, space::within);
    m_cards->setColumnStretch(0, 1);
    m_cards->setColumnStretch(1, 1);
    cards->addLayout(m_cards);
    m_transfer->setObjectName("makeTransfer");
    m_transfer->setChecked(true);
    cards->addWidget(m_transfer);
    m_reason->setObjectName("matchReason");
    cards->addWidget(m_reason);
    cards->addStretch();
    m_detail = newScrollArea(content, measure::wide);

    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    arrange(column, space::within);
    column->addWidget(m_detail, 1);
    m_note->setObjectName("matchNote");
    column->addWidget(m_note);
    auto *deeds = new FlowLayout;
    arrange(deeds, space::within);
    for (QPushButton *deed : {m_accept, m_reject, m_extend, m_apart, m_takeBack, m_later})
        deeds->addWidget(deed);
    column->addLayout(deeds);
    connect(m_accept, &QPushButton::clicked, this, [this] { judge(true); });
    connect(m_reject, &QPushButton::clicked, this, [this] { judge(false); });
    connect(m_extend, &QPushButton::clicked, this, &MatchesPage::extend);
    connect(m_apart, &QPushButton::clicked, this, &MatchesPage::declareApart);
    connect(m_takeBack, &QPushButton::clicked, this, &MatchesPage::takeBack);
    connect(m_later, &QPushButton::clicked, this, &MatchesPage::later);
    return ground;
}

/// One letter each, the same in both languages; a figure chooses a solution, or takes one out.
void MatchesPage::makeKeys()
{
    const auto add = [this](Qt::Key key, auto deed) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    for (const auto &[key, button] :
         {std::pair{Qt::Key_A, m_accept}, std::pair{Qt::Key_R, m_reject},
          std::pair{Qt::Key_E, m_extend}, std::pair{Qt::Key_N, m_apart},
          std::pair{Qt::Key_T, m_takeBack}, std::pair{Qt::Key_L, m_later}}) {
        add(key, [button] {
            if (button->isVisible())
                button->click();
        });
    }
    for (int i = 0; i < static_cast<int>(DuplicateProposal::mostEntries); ++i) {
        add(static_cast<Qt::Key>(Qt::Key_1 + i), [this, i] {
            if (QAbstractButton *candidate = m_candidates->button(i))
                candidate->setChecked(true);
            else if (i < static_cast<int>(m_checks.size()))
                m_checks[static_cast<std::size_t>(i)]->toggle();
        });
    }
}

void MatchesPage::begin()
{
    m_list->setFocus();
    if (!m_hasLooked || (m_isStale && m_search->found().listed.size() < 20'000))
        look();
}

void MatchesPage::look()
{
    m_hasLooked = true;
    m_isStale = false;
    m_search->start();
    m_activity->begin([] { return tr("Putting challenges beside solutions of other regions…"); },
                      m_search->progress());
    retranslateUi();
}

void MatchesPage::readDecided()
{
    whenAnswered(m_workbook.read(readMatchesDecided), this,
                 [this, reading = ++m_readingDecided](const Result<MatchesDecided> &decided) {
                     if (reading != m_readingDecided)
                         return;
                     if (!decided) {
                         emit failed(decided.error());
                         return;
                     }
                     m_decided = *decided;
                     fillRows();
                 });
}

const MatchesRow *MatchesPage::chosenRow() const
{
    const auto row = static_cast<std::size_t>(m_list->currentIndex().row());
    return m_list->currentIndex().isValid() && row < m_rows.size() ? &m_rows[row] : nullptr;
}

void MatchesPage::fillRows()
{
    const MatchesRow *const before = chosenRow();
    const EntityId lead = before ? before->entries.front() : EntityId{};
    m_rows = matchesRows(m_view, m_search->found(), m_decided, m_toExtend);
    std::vector<TwoLines> lines;
    lines.reserve(m_rows.size());
    for (const MatchesRow &row : m_rows)
        lines.push_back(linesOf(row));
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setLines(std::move(lines));
    }
    // What was decided makes room for what comes after it.
    int place = std::min(m_row, m_model->rowCount() - 1);
    const auto same = std::ranges::find_if(
        m_rows, [&](const MatchesRow &row) { return row.entries.front() == lead; });
    if (same != m_rows.end())
        place = static_cast<int>(same - m_rows.begin());
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex(m_model->index(place));
    }
    if (place >= 0)
        m_list->scrollTo(m_model->index(place));
    m_row = std::max(place, 0);
    emit countChanged(
        m_view == MatchesView::Open
            ? m_model->rowCount()
            : static_cast<int>(
                  matchesRows(MatchesView::Open, m_search->found(), m_decided, m_toExtend).size()));
    retranslateUi();
    readChosen();
}

TwoLines MatchesPage::linesOf(const MatchesRow &row) const
{
    const auto &listed = m_search->found().listed;
    const auto known = listed.find(row.entries.front());
    const QString title = known == listed.end() ? QString() : known->second.text;
    switch (m_view) {
    case MatchesView::Open: {
        const int percent = static_cast<int>(row.matches.front().score * 100);
        const QString few = row.answers == 0
                                ? tr("unanswered")
                                : tr("%n solution(s)", nullptr, static_cast<int>(row.answers));
        return {title, few + " · "
                           + tr("%n possible", nullptr, static_cast<int>(row.matches.size()))
                           + " · " + tr("%1 % alike").arg(QLocale().toString(percent))};
    }
    case MatchesView::Unanswered:
        return {title, tr("no solution yet")};
    case MatchesView::Repeated: {
        std::vector<EntityId> regions;
        for (const EntityId &id : row.entries) {
            if (const auto each = listed.find(id); each != listed.end())
                regions.push_back(each->second.region);
        }
        std::ranges::sort(regions);
        const auto same = std::ranges::unique(regions);
        const auto count = regions.size() - same.size();
        return {title,
                tr("%n regions", nullptr, static_cast<int>(count)) + " · " + wordsIn(row.shared)};
    }
    case MatchesView::Decided:
        return {title.isEmpty() ? tr("A challenge") : title,
                (row.decision->isAccepted ? tr("accepted") : tr("rejected"))
                    + (row.decision->verdict.text(Field::Reason).isEmpty()
                           ? QString()
                           : " · " + row.decision->verdict.text(Field::Reason))};
    }
    Q_UNREACHABLE();
}

void MatchesPage::readChosen()
{
    const MatchesRow *const row = chosenRow();
    ++m_reading;
    if (!row) {
        showChosen({}, {});
        return;
    }
    for (QPushButton *deed : {m_accept, m_reject, m_extend, m_apart, m_takeBack})
        deed->setEnabled(false); // until what is chosen is shown
    whenAnswered(
        m_workbook.read([row = *row](WorkbookFile &file) { return readMatchesRow(file, row); }),
        this, [this, row = *row, reading = m_reading](const Result<MatchesShown> &shown) {
            if (reading != m_reading)
                return;
            if (shown)
                showChosen(row, *shown);
            else
                emit failed(shown.error());
        });
}

void MatchesPage::showChosen(const MatchesRow &row, const MatchesShown &shown)
{
    m_shown = shown;
    m_checks.clear();
    for (QAbstractButton *const each : m_candidates->buttons())
        m_candidates->removeButton(each);
    clearLayout(*m_cards);
    if (m_view == MatchesView::Repeated)
        showAlike(row);
    else
        showMatches(row);
    m_detail->ensureVisible(0, 0);
    checkDeeds();
}

void MatchesPage::showMatches(const MatchesRow &row)
{
    QStringList texts;
    for (const EntryView &entry : m_shown.entries)
        texts << entry.text();
    for (std::size_t i = 0; i < m_shown.entries.size(); ++i) {
        const EntryView &entry = m_shown.entries[i];
        // A solution's words are marked for what it shares with the challenge, not with its neighbours.
        const QStringList others = i == 0 ? texts.mid(1) : texts.mid(0, 1);
        const auto marks = sharedWordsIn({entry.text(), others.join(QLatin1Char(' '))});
        auto *card = new EntryCard(entry, marks.front());
        const auto match = std::ranges::find(row.matches, entry.entity.id, &Match::solution);
        if (match != row.matches.end()) {
            card->addLine(reasonOf(*match));
            auto *candidate = new QRadioButton(tr("Judge this one (%1)").arg(i));
            candidate->setObjectName("candidate");
            candidate->setAccessibleDescription(entry.text());
            m_candidates->addButton(candidate, static_cast<int>(i) - 1);
            card->deeds().addWidget(candidate);
        } else if (i == 0 && m_view == MatchesView::Open) {
            card->addLine(row.answers == 0 ? tr("Nobody has answered it yet.")
                                           : tr("%n solution(s) answer it already.", nullptr,
                                                static_cast<int>(row.answers)));
        }
        addOpenButton(*card);
        if (i == 0) // the challenge stands beside whatever may answer it
            m_cards->addWidget(card, 0, 0, Qt::AlignTop);
        else
            m_cards->addWidget(card, static_cast<int>(i) - 1, 1);
    }
    if (QAbstractButton *first = m_candidates->button(0))
        first->setChecked(true);
}

void MatchesPage::showAlike(const MatchesRow &)
{
    QStringList texts;
    for (const EntryView &entry : m_shown.entries)
        texts << entry.text();
    const auto marks = sharedWordsIn(texts);
    for (std::size_t i = 0; i < m_shown.entries.size(); ++i) {
        const EntryView &entry = m_shown.entries[i];
        auto *card = new EntryCard(entry, marks[i]);
        auto *check = new QCheckBox(tr("Take along (%1)").arg(i + 1));
        check->setObjectName("takeAlong");
        check->setAccessibleDescription(entry.text());
        check->setChecked(true);
        connect(check, &QCheckBox::toggled, this, &MatchesPage::checkDeeds);
        card->deeds().addWidget(check);
        m_checks.push_back(check);
        addOpenButton(*card);
        m_cards->addWidget(card, static_cast<int>(i / 2), static_cast<int>(i % 2));
    }
}

void MatchesPage::addOpenButton(EntryCard &card)
{
    QPushButton *open = newButton(Role::Quiet, "openEntry");
    open->setText(tr("At its table"));
    open->setAccessibleDescription(card.entry().text());
    connect(open, &QPushButton::clicked, this, [this, entry = card.entry().entity] {
        emit entryRequested(entry.reference(Field::Table), entry.id);
    });
    card.deeds().addWidget(open);
}

QString MatchesPage::reasonOf(const Match &match) const
{
    QStringList reasons;
    if (!match.shared.empty())
        reasons << tr("Both speak of: %1.").arg(wordsIn(match.shared));
    if (const auto alike = m_shown.alike.find(match.alike); alike != m_shown.alike.end()) {
        reasons << tr("It answers a challenge there that is %1 % like this one: “%2”.")
                       .arg(QLocale().toString(static_cast<int>(match.likeness * 100)),
                            alike->second);
    }
    return reasons.join(QLatin1Char(' '));
}

const Match *MatchesPage::chosenMatch() const
{
    const MatchesRow *const row = chosenRow();
    const int place = m_candidates->checkedId() + 1;
    if (!row || place < 1 || place >= static_cast<int>(m_shown.entries.size()))
        return nullptr;
    const EntityId id = m_shown.entries[static_cast<std::size_t>(place)].entity.id;
    const auto match = std::ranges::find(row->matches, id, &Match::solution);
    return match == row->matches.end() ? nullptr : &*match;
}

std::vector<Entity> MatchesPage::checkedEntries() const
{
    std::vector<Entity> entries;
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        if (m_checks[i]->isChecked())
            entries.push_back(m_shown.entries[i].entity);
    }
    return entries;
}

void MatchesPage::checkDeeds()
{
    const bool canJudge = chosenMatch() != nullptr;
    m_accept->setEnabled(canJudge);
    m_reject->setEnabled(canJudge);
    const auto count = checkedEntries().size();
    m_extend->setEnabled(count > 0);
    m_apart->setEnabled(count > 1);
    m_takeBack->setEnabled(m_view == MatchesView::Decided && chosenRow());
    m_later->setEnabled(m_model->rowCount() > 1);
}

void MatchesPage::judge(bool isAccepted)
{
    const Match *const match = chosenMatch();
    if (!match)
        return;
    std::vector<Edit> edits{m_decided.matches.decided(match->challenge, match->solution, isAccepted,
                                                      m_reason->text().simplified())};
    if (isAccepted && m_transfer->isChecked()) {
        const auto solution = std::ranges::find_if(m_shown.entries, [&](const EntryView &each) {
            return each.entity.id == match->solution;
        });
        if (solution != m_shown.entries.end()
            && !solution->entity.contains(Field::Potentials, "transfer")) {
            Edit potential = tournee::update(solution->entity);
            edits.push_back(potential.include(Field::Potentials, "transfer"));
        }
    }
    m_reason->clear();
    decide(isAccepted ? tr("accepting a match") : tr("rejecting a match"), std::move(edits));
}

void MatchesPage::extend()
{
    std::vector<Edit> edits;
    for (const Entity &solution : checkedEntries()) {
        if (!solution.contains(Field::Potentials, "extend")) {
            Edit potential = tournee::update(solution);
            edits.push_back(potential.include(Field::Potentials, "extend"));
        }
    }
    decide(tr("potential “extend” of %n solutions", nullptr, static_cast<int>(edits.size())),
           std::move(edits));
}

void MatchesPage::declareApart()
{
    std::vector<EntityId> ids;
    for (const Entity &entry : checkedEntries())
        ids.push_back(entry.id);
    decide(tr("“not the same”"), declaredApart(ids, m_decided.duplicates, m_environment));
}

void MatchesPage::takeBack()
{
    if (const MatchesRow *const row = chosenRow(); row && row->decision)
        decide(tr("taking a verdict back"), {removal(row->decision->verdict)});
}

void MatchesPage::later()
{
    const int next = m_list->currentIndex().row() + 1;
    m_list->setCurrentIndex(m_model->index(next < m_model->rowCount() ? next : 0));
}

void MatchesPage::decide(const QString &deed, std::vector<Edit> edits)
{
    if (edits.empty())
        return;
    ++m_reading; // what is on its way is of what is decided now
    for (QPushButton *each : {m_accept, m_reject, m_extend, m_apart, m_takeBack})
        each->setEnabled(false);
    m_list->setFocus();
    whenAnswered(applyEdit(m_workbook, m_undoStack, deed, std::move(edits)), this,
                 [this](const Result<Applied> &done) {
                     if (done)
                         return;
                     emit failed(done.error());
                     readChosen();
                 });
}

void MatchesPage::heed(const ChangeSet &changes)
{
    if (!m_hasLooked)
        return;
    bool areDecisions = changes.everything;
    bool areEntries = changes.everything;
    const auto &listed = m_search->found().listed;
    for (const Entity &each : changes.entities) {
        areDecisions = areDecisions || each.kind == Kind::Verdict;
        if (each.kind != Kind::Challenge && each.kind != Kind::Solution)
            continue;
        const auto known = listed.find(each.id);
        const bool hadPotential = known != listed.end() && known->second.isToExtend;
        const auto since = m_toExtend.find(each.id);
        const bool isToExtend = each.contains(Field::Potentials, "extend");
        if (isToExtend != (since == m_toExtend.end() ? hadPotential : since->second)) {
            m_toExtend[each.id] = isToExtend;
            areDecisions = true;
        }
        areEntries = areEntries || known == listed.end()
                     || known->second.text != each.text(Field::Text).simplified()
                     || each.isDeleted();
    }
    if (areEntries && !m_isStale) {
        m_isStale = true;
        retranslateUi();
    }
    if (areDecisions)
        readDecided();
}

/// In a low window the cards matter more; whoever comes back to the page looks again anyway.
void MatchesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_head->setVisible(height() >= scaled(leastHeightForHead));
}

void MatchesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fillRows();
}

void MatchesPage::retranslateUi()
{
    const int count = m_model->rowCount();
    const bool isEmpty = count == 0;
    const bool isIdle = m_hasLooked && !m_search->isRunning();
    m_heading->setText(tr("Matches between regions"));
    const std::array viewNames{tr("Few answers here, some elsewhere"), tr("Unanswered challenges"),
                               tr("Proposed in several regions"), tr("Decided")};
    std::vector<ChipGroup::Choice> choices;
    for (std::size_t i = 0; i < viewNames.size(); ++i)
        choices.push_back({QString::number(i), viewNames[i]});
    m_views->setChoices(choices);
    m_views->setChosen({QString::number(static_cast<int>(m_view))});
    m_look->setText(m_isStale ? tr("Entries have changed: look again") : tr("Look again"));
    m_look->setVisible(isIdle);
    const QString number = QLocale().toString(count);
    switch (m_view) {
    case MatchesView::Open:
        m_count->setText(tr("%n to decide", nullptr, count));
        m_empty->setText(tr("Challenges that few have answered will stand here beside solutions of "
                            "other regions. There are none at present."));
        break;
    case MatchesView::Unanswered:
        m_count->setText(tr("%n without a solution", nullptr, count));
        m_empty->setText(tr("Every challenge has a solution."));
        break;
    case MatchesView::Repeated:
        m_count->setText(tr("%n to look at", nullptr, count));
        m_empty->setText(tr("Solutions that several regions have proposed will stand here: they "
                            "may be extended. There are none at present."));
        break;
    case MatchesView::Decided:
        m_count->setText(tr("%n verdicts", nullptr, count));
        m_empty->setText(tr("What is accepted or rejected stands here and can be taken back."));
        break;
    }
    if (!m_hasLooked)
        m_count->clear();
    m_empty->setVisible(isEmpty && isIdle);
    m_list->setVisible(!isEmpty);
    m_right->setVisible(!isEmpty);
    m_list->setAccessibleName(tr("Challenges and solutions"));
    const bool isOpen = m_view == MatchesView::Open;
    for (QWidget *each : {static_cast<QWidget *>(m_transfer), static_cast<QWidget *>(m_reason),
                          static_cast<QWidget *>(m_accept), static_cast<QWidget *>(m_reject)})
        each->setVisible(isOpen);
    m_extend->setVisible(m_view == MatchesView::Repeated);
    m_apart->setVisible(m_view == MatchesView::Repeated);
    m_takeBack->setVisible(m_view == MatchesView::Decided);
    m_note->setVisible(m_view == MatchesView::Repeated);
    m_note->setText(tr("Tables that did not know of each other have proposed the same: perhaps it "
                       "can be extended."));
    m_transfer->setText(tr("Give an accepted solution the potential “transfer”"));
    m_reason->setPlaceholderText(tr("Why (may stay empty)"));
    m_reason->setAccessibleName(tr("Reason of the verdict"));
    m_accept->setText(tr("Accept (A)"));
    m_reject->setText(tr("Reject (R)"));
    m_extend->setText(tr("To be extended (E)"));
    m_apart->setText(tr("Not the same (N)"));
    m_takeBack->setText(tr("Take the verdict back (T)"));
    m_later->setText(tr("Later (L)"));
}

} // namespace tournee
