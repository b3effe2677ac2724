// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingspage.h"

#include "core/storage/history.h"
#include "ui/editcommand.h"
#include "ui/findings/citationlist.h"
#include "ui/findings/evidencepane.h"
#include "ui/findings/findingmodel.h"
#include "ui/prepare/formbinding.h"
#include "ui/whenanswered.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QUndoStack>

#include <algorithm>

namespace tournee {

namespace {

constexpr int findingsWidth = 240;
constexpr int evidenceWidth = 300;
constexpr int leastEditorWidth = 360;
// Above one another: what each needs at least.
constexpr int findingsHeight = 150;
constexpr int editorHeight = 420;
constexpr int evidenceHeight = 360;
constexpr int fewestBodyLines = 5;
constexpr int mostBodyLines = 40;
constexpr int widestFindings = 10'000; // as wide as the window is

} // namespace

FindingsPage::FindingsPage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                           QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_environment(environment)
    , m_undoStack(undoStack)
    , m_model(new FindingModel(this))
    , m_binding(new FormBinding(this))
    , m_heading(newLabel(Role::Page))
    , m_count(newLabel(Role::Secondary))
    , m_add(newButton(Role::Primary, "addFinding"))
    , m_up(newButton("findingUp"))
    , m_down(newButton("findingDown"))
    , m_remove(newButton("removeFinding"))
    , m_empty(newText())
    , m_list(new QListView)
    , m_parts(new QHBoxLayout)
    , m_partsGround(new QWidget)
    , m_titleLabel(newLabel(Role::Field))
    , m_title(new QLineEdit)
    , m_bodyLabel(newLabel(Role::Field))
    , m_body(new TextField("findingBody"))
    , m_diverging(newButton(Role::Badge, "findingDiverging"))
    , m_citations(new CitationList)
    , m_evidence(new EvidencePane(workbook))
{
    setObjectName("findingsPage");
    auto *column = new QVBoxLayout(this);
    arrange(column, space::between, space::around, space::between);
    column->addWidget(makeHead());
    column->addWidget(m_empty);
    arrange(m_parts, space::between);
    m_parts->addWidget(m_list);
    m_parts->addWidget(makeEditor(), 1);
    m_parts->addWidget(m_evidence);
    m_partsGround->setLayout(m_parts);
    m_whole = newScrollArea(m_partsGround, widestFindings);
    column->addWidget(m_whole, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_isTaking)
                    choose(m_model->at(current.row()).finding.id);
            });
    connect(m_model, &FindingModel::moveRequested, this, &FindingsPage::move);
    connect(m_model, &FindingModel::citeRequested, this, &FindingsPage::cite);
    connect(m_binding, &FormBinding::edited, this, [this](const Edit &edit) {
        const bool isTitle = !edit.changes.empty() && edit.changes[0].name.field == Field::Title;
        apply(isTitle ? tr("title of a finding") : tr("text of a finding"), {edit});
    });
    connect(m_citations, &CitationList::openRequested, this, &FindingsPage::entryRequested);
    connect(m_citations, &CitationList::divergingRequested, this,
            &FindingsPage::divergingRequested);
    connect(m_citations, &CitationList::removeRequested, this, [this](const EntityId &citation) {
        Edit edit = tournee::update(m_shown.finding);
        apply(tr("taking out evidence"), {edit.exclude(Field::Citations, citation)});
    });
    connect(m_citations, &CitationList::dropped, this,
            [this](const std::vector<EntityId> &evidence) { cite(m_chosen, evidence); });
    connect(m_evidence, &EvidencePane::citeRequested, this,
            [this](const std::vector<EntityId> &evidence) { cite(m_chosen, evidence); });
    connect(m_evidence, &EvidencePane::entryRequested, this, &FindingsPage::entryRequested);
    connect(m_evidence, &EvidencePane::failed, this, &FindingsPage::failed);
    connect(&m_workbook, &Workbook::changed, this, [this](const ChangeSet &changes) {
        const bool concerns =
            changes.everything || std::ranges::any_of(changes.entities, [](const Entity &each) {
                return each.kind >= Kind::Session; // findings and whatever they may stand on
            });
        if (!concerns)
            return;
        m_isStale = true;
        if (isVisible()) {
            readRows();
            if (changes.everything)
                m_evidence->look();
        }
    });
    retranslateUi();
    fit();
    readRows();
}

QWidget *FindingsPage::makeHead()
{
    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    arrange(row, space::within);
    m_heading->setWordWrap(false);
    m_count->setWordWrap(false);
    m_count->setObjectName("findingCount");
    auto *deeds = new FlowLayout;
    arrange(deeds, space::within);
    deeds->preferOneLine();
    for (QPushButton *each : {m_add, m_up, m_down, m_remove})
        deeds->addWidget(each);
    row->addWidget(m_heading);
    row->addSpacing(space::within);
    row->addWidget(m_count, 1, Qt::AlignVCenter);
    row->addLayout(deeds, 1);
    connect(m_add, &QPushButton::clicked, this, &FindingsPage::add);
    connect(m_up, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (!m_shown.finding.id.isNull())
            apply(tr("deleting a finding"), {removal(m_shown.finding)});
    });
    m_list->setObjectName("findingList");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->installEventFilter(this);
    return ground;
}

QWidget *FindingsPage::makeEditor()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between);
    QFrame *card = newCard();
    arrange(card->layout(), space::between, space::between);
    m_title->setObjectName("findingTitle");
    m_title->setProperty("written", "title");
    m_body->setProperty("written", "body");
    m_body->setProperty("lines", QSize(fewestBodyLines, mostBodyLines));
    addField(columnOf(card), m_titleLabel, m_title);
    addField(columnOf(card), m_bodyLabel, m_body);
    columnOf(card)->addWidget(m_diverging, 0, Qt::AlignLeft);
    m_binding->bind(m_title, Field::Title);
    m_binding->bind(m_body, Field::Body);
    connect(m_diverging, &QPushButton::clicked, this,
            [this] { emit divergingRequested(m_shown.finding.id); });
    column->addWidget(card);
    column->addWidget(m_citations);
    column->addStretch();
    m_editor = newScrollArea(content, measure::column);
    return m_editor;
}

void FindingsPage::begin()
{
    if (m_isStale)
        readRows();
    m_evidence->look();
    if (m_model->rowCount() == 0)
        m_add->setFocus();
    else
        m_list->setFocus();
}

void FindingsPage::commit()
{
    m_binding->commit();
}

void FindingsPage::readRows()
{
    m_isStale = false;
    whenAnswered(m_workbook.read(readFindingRows, Workbook::Priority::Background), this,
                 [this, reading = ++m_readingRows](const Result<std::vector<FindingRow>> &rows) {
                     if (reading != m_readingRows)
                         return;
                     if (rows)
                         takeRows(*rows);
                     else
                         emit failed(rows.error());
                 });
}

void FindingsPage::takeRows(const std::vector<FindingRow> &rows)
{
    int place = m_model->indexOf(m_chosen).row();
    {
        const QScopedValueRollback taking(m_isTaking, true);
        m_model->setRows(rows);
        if (const QModelIndex there = m_model->indexOf(m_chosen); there.isValid())
            place = there.row();
        place = std::clamp(place, std::min(0, m_model->rowCount() - 1), m_model->rowCount() - 1);
        m_list->setCurrentIndex(m_model->index(place));
    }
    const EntityId chosen = place < 0 ? EntityId{} : m_model->at(place).finding.id;
    if (chosen != m_chosen && !m_isNew)
        m_chosen = chosen;
    emit countChanged(static_cast<int>(rows.size()));
    retranslateUi();
    readChosen();
}

void FindingsPage::choose(const EntityId &finding)
{
    if (finding == m_chosen)
        return;
    commit(); // of the one that is left
    m_chosen = finding;
    readChosen();
}

void FindingsPage::readChosen()
{
    if (m_chosen.isNull()) {
        ++m_reading;
        showChosen({});
        return;
    }
    whenAnswered(
        m_workbook.read([id = m_chosen](WorkbookFile &file) { return readFinding(file, id); }),
        this, [this, reading = ++m_reading](const Result<FindingView> &view) {
            if (reading != m_reading)
                return;
            if (view)
                showChosen(*view);
            else
                emit failed(view.error());
        });
}

void FindingsPage::showChosen(const FindingView &view)
{
    const bool areSame =
        view.finding.id == m_shown.finding.id && view.citations == m_shown.citations;
    m_shown = view;
    m_binding->setEntity(view.finding);
    m_diverging->setVisible(isOpen(view.finding));
    if (!areSame)
        m_citations->setCitations(view.citations);
    m_evidence->setFinding(view.finding);
    const int row = m_model->indexOf(view.finding.id).row();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
    m_remove->setEnabled(row >= 0);
    if (m_isNew && view.finding.id == m_chosen && row >= 0) {
        m_isNew = false;
        m_title->setFocus();
    }
}

void FindingsPage::add()
{
    commit();
    const EntityId id = m_environment.newId<EntityId>();
    m_chosen = id;
    m_isNew = true;
    Edit edit = addition(Kind::Finding, id);
    edit.set(Field::Position, Value(m_model->positionAt(m_model->rowCount())));
    apply(tr("new finding"), {edit});
}

void FindingsPage::move(const EntityId &finding, int row)
{
    const int now = m_model->indexOf(finding).row();
    if (now < 0 || row == now || row == now + 1)
        return;
    Edit edit = tournee::update(m_model->at(now).finding);
    edit.set(Field::Position, Value(m_model->positionAt(row, finding)));
    apply(tr("order of the findings"), {edit});
}

void FindingsPage::step(int by)
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const int row = current.row() + (by < 0 ? -1 : 2);
    if (row >= 0 && row <= m_model->rowCount())
        move(m_model->at(current.row()).finding.id, row);
}

void FindingsPage::cite(const EntityId &finding, const std::vector<EntityId> &evidence)
{
    const QModelIndex place = m_model->indexOf(finding);
    if (!place.isValid())
        return;
    const Entity &shown = m_model->at(place.row()).finding;
    Edit edit = tournee::update(shown);
    for (const EntityId &each : evidence) {
        if (!shown.contains(Field::Citations, each.toString()))
            edit.include(Field::Citations, each);
    }
    if (!edit.changes.empty())
        apply(tr("evidence of a finding"), {edit});
}

void FindingsPage::apply(const QString &deed, std::vector<Edit> edits)
{
    whenAnswered(applyEdit(m_workbook, m_undoStack, deed, std::move(edits)), this,
                 [this](const Result<Applied> &done) {
                     if (!done)
                         emit failed(done.error());
                 });
}

/// Alt and an arrow move the finding; Delete takes it away.
bool FindingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            step(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete && m_remove->isEnabled()) {
            m_remove->click();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_title->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Beside one another where there is room, else below one another.
void FindingsPage::fit()
{
    const int needed = scaled(findingsWidth + leastEditorWidth + evidenceWidth + 2 * space::between
                              + 2 * space::around);
    const bool isWide = width() >= needed;
    m_parts->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const auto set = [isWide](QWidget *part, int wide, int high) {
        part->setMinimumWidth(isWide ? scaled(wide) : 0);
        part->setMaximumWidth(isWide ? scaled(wide) : QWIDGETSIZE_MAX);
        part->setMinimumHeight(isWide ? 0 : scaled(high));
    };
    set(m_list, findingsWidth, findingsHeight);
    set(m_evidence, evidenceWidth, evidenceHeight);
    m_editor->setMinimumHeight(isWide ? 0 : scaled(editorHeight));
}

void FindingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        m_evidence->retranslateUi();
        m_evidence->look();
        m_citations->setCitations(m_shown.citations);
        readRows();
    } else if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        fit();
    }
}

void FindingsPage::retranslateUi()
{
    const int count = m_model->rowCount();
    int bare = 0;
    for (int row = 0; row < count; ++row)
        bare += m_model->index(row).data(FindingModel::IsBareRole).toBool() ? 1 : 0;
    m_heading->setText(tr("Findings"));
    m_count->setText(bare > 0 ? tr("%n without evidence", nullptr, bare) : QString());
    m_add->setText(tr("New finding"));
    m_up->setText(tr("Up (Alt+↑)"));
    m_down->setText(tr("Down (Alt+↓)"));
    m_remove->setText(tr("Delete"));
    m_empty->setText(
        tr("What emerges is written here, a section each: a title, a few sentences, and what "
           "was said that speaks for it."));
    m_empty->setVisible(count == 0);
    m_whole->setVisible(count > 0);
    for (QPushButton *each : {m_up, m_down, m_remove})
        each->setVisible(count > 0);
    m_list->setAccessibleName(tr("Findings"));
    m_titleLabel->setText(tr("What emerges, in one line"));
    m_title->setPlaceholderText(tr("A title that says it"));
    m_bodyLabel->setText(tr("Your words"));
    m_body->setPlaceholderText(tr("An empty line begins another paragraph."));
    m_diverging->setText(tr("Diverging versions: look at them"));
    m_model->retranslate();
}

} // namespace tournee
