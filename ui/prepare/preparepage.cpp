// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/preparepage.h"

#include "ui/editcommand.h"
#include "ui/prepare/framelistmodel.h"
#include "ui/prepare/sessionpage.h"
#include "ui/prepare/tourform.h"
#include "ui/whenanswered.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tournee {

namespace {

constexpr int listWidth = 264;

bool concerns(const ChangeSet &changes, std::initializer_list<Kind> kinds)
{
    return changes.everything || std::ranges::any_of(changes.entities, [&](const Entity &entity) {
               return std::ranges::find(kinds, entity.kind) != kinds.end();
           });
}

} // namespace

PreparePage::PreparePage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                         QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_environment(environment)
    , m_undoStack(undoStack)
    , m_model(new FrameListModel(this))
    , m_list(new QListView)
    , m_addSession(newButton("addSession"))
    , m_pages(new QStackedWidget)
    , m_tourForm(new TourForm)
    , m_sessionPage(new SessionPage)
{
    setObjectName("preparePage");
    m_list->setObjectName("frameList");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(m_list, Role::Bar);

    auto *side = new QWidget;
    setWidestAt(side, listWidth);
    setNarrowestAt(side, listWidth);
    auto *sideColumn = new QVBoxLayout(side);
    arrange(sideColumn, space::within, 0);
    sideColumn->addWidget(m_list, 1);
    sideColumn->addWidget(m_addSession);

    for (QWidget *page :
         {static_cast<QWidget *>(m_tourForm), static_cast<QWidget *>(m_sessionPage)}) {
        auto *padded = new QWidget;
        auto *column = new QVBoxLayout(padded);
        arrange(column, 0, space::around, 0);
        column->addWidget(page);
        m_pages->addWidget(newScrollArea(padded, measure::wide));
    }

    auto *row = new QHBoxLayout(this);
    arrange(row, 0, space::between, space::between);
    row->addWidget(side);
    row->addWidget(m_pages, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                m_chosen = m_model->sessionAt(current);
                showChosen();
            });
    connect(m_addSession, &QPushButton::clicked, this, &PreparePage::addSession);
    connect(m_tourForm, &TourForm::edited, this,
            [this](const Edit &edit) { apply(tr("Edit the tour"), {edit}); });
    connectSessionPage();
    connect(&m_workbook, &Workbook::changed, this, &PreparePage::takeChanges);
    retranslateUi();
    readTour();
}

void PreparePage::connectSessionPage()
{
    connect(m_sessionPage, &SessionPage::sessionEdited, this,
            [this](const Edit &edit) { apply(tr("Edit the workshop"), {edit}); });
    connect(m_sessionPage, &SessionPage::roundEdited, this,
            [this](const Edit &edit) { apply(tr("Edit the round"), {edit}); });
    connect(m_sessionPage, &SessionPage::tableEdited, this,
            [this](const Edit &edit) { apply(tr("Edit the table"), {edit}); });
    connect(m_sessionPage, &SessionPage::roundRequested, this, &PreparePage::addRound);
    connect(m_sessionPage, &SessionPage::usualRoundsRequested, this, &PreparePage::addUsualRounds);
    connect(m_sessionPage, &SessionPage::roundMoveRequested, this, &PreparePage::moveRound);
    connect(m_sessionPage, &SessionPage::roundRemovalRequested, this,
            [this](const Entity &round) { apply(tr("Remove the round"), {removal(round)}); });
    connect(m_sessionPage, &SessionPage::tablesRequested, this, &PreparePage::addTables);
    connect(m_sessionPage, &SessionPage::tableRemovalRequested, this, [this](const Entity &table) {
        apply(tr("Remove table %1").arg(table.number(Field::Number)), {removal(table)});
    });
    connect(m_sessionPage, &SessionPage::removalRequested, this, &PreparePage::removeSession);
    connect(m_sessionPage, &SessionPage::notesRequested, this, [this](EntityId table) {
        commit();
        emit notesRequested(table);
    });
    connect(m_sessionPage, &SessionPage::placeChanged, this, [this](QWidget *widget) {
        if (auto *area = qobject_cast<QScrollArea *>(m_pages->currentWidget())) {
            area->widget()->layout()->activate();
            area->ensureWidgetVisible(widget);
        }
    });
    connect(m_sessionPage, &SessionPage::kitRequested, this, [this] { askForExport(true); });
    connect(m_sessionPage, &SessionPage::bundleRequested, this, [this] { askForExport(false); });
}

void PreparePage::begin()
{
    m_isBeginning = m_model->rowCount() == 0; // not read yet: then once more
    QWidget *const place = m_model->rowCount() > 1 ? static_cast<QWidget *>(m_list) : m_addSession;
    place->setFocus();
}

EntityId PreparePage::chosen() const
{
    if (!m_chosen.isNull())
        return m_chosen;
    return m_tour.tour ? m_tour.tour->id : EntityId{};
}

void PreparePage::commit()
{
    m_tourForm->commit();
    m_sessionPage->commit();
}

void PreparePage::apply(const QString &text, std::vector<Edit> edits)
{
    applyEdit(m_workbook, m_undoStack, text, std::move(edits)); // a refusal is told by the queue
}

void PreparePage::takeChanges(const ChangeSet &changes)
{
    if (concerns(changes, {Kind::Tour, Kind::Session, Kind::Region}))
        readTour();
    if (concerns(changes, {Kind::Session, Kind::Round, Kind::Table}))
        readSession();
}

void PreparePage::readTour()
{
    whenAnswered(m_workbook.read([](WorkbookFile &file) { return readTourFrame(file); }), this,
                 [this, reading = ++m_tourReading](const Result<TourFrame> &frame) {
                     if (reading != m_tourReading)
                         return;
                     if (frame)
                         showTour(*frame);
                     else
                         emit failed(frame.error());
                 });
}

void PreparePage::readSession()
{
    if (m_chosen.isNull())
        return;
    whenAnswered(
        m_workbook.read([id = m_chosen](WorkbookFile &file) { return readSessionFrame(file, id); }),
        this, [this, reading = ++m_sessionReading](const Result<SessionFrame> &frame) {
            if (reading != m_sessionReading)
                return;
            if (frame)
                showSession(*frame);
            else if (frame.error().code != ErrorCode::UnknownEntity) // taken away by an undo
                emit failed(frame.error());
        });
}

void PreparePage::showTour(TourFrame frame)
{
    m_tour = std::move(frame);
    Entity tour;
    tour.kind = Kind::Tour;
    if (m_tour.tour)
        tour = *m_tour.tour;
    else
        tour.id = m_environment.newId<EntityId>(); // made by the first field that is filled in
    m_tourForm->setTour(tour);
    m_sessionPage->setRegions(m_tour.regions);
    m_model->setFrame(m_tour.tour, m_tour.sessions);
    const QModelIndex added = m_model->indexOf(m_wasAdded);
    if (!m_wasAdded.isNull() && added.isValid()) {
        m_list->setCurrentIndex(added);
    } else if (!std::exchange(m_isRead, true) || !m_list->currentIndex().isValid()) {
        // The list has made the tour its current line by itself when it got the keyboard.
        m_list->setCurrentIndex(m_model->index(m_model->rowCount() > 1 ? 1 : 0));
    }
    // Nothing was touched while the tour was being read.
    if (std::exchange(m_isBeginning, false) && (m_list->hasFocus() || m_addSession->hasFocus()))
        begin();
}

void PreparePage::showSession(const SessionFrame &frame)
{
    m_session = frame;
    m_sessionPage->setSession(frame);
    if (frame.session.id != m_wasAdded)
        return;
    m_wasAdded = {};
    m_sessionPage->begin();
}

void PreparePage::showChosen()
{
    commit();
    m_pages->setCurrentIndex(m_chosen.isNull() ? 0 : 1);
    if (auto *area = qobject_cast<QScrollArea *>(m_pages->currentWidget()))
        area->verticalScrollBar()->setValue(0);
    readSession();
}

void PreparePage::addSession()
{
    commit();
    m_wasAdded = m_environment.newId<EntityId>();
    Edit session = addition(Kind::Session, m_wasAdded);
    session.set(Field::Title, Value(tr("New workshop")));
    if (m_tour.tour)
        session.set(Field::Tour, m_tour.tour->id);
    apply(tr("Add a workshop"), {session});
}

void PreparePage::removeSession()
{
    std::vector<Edit> edits{removal(m_session.session)};
    const int row = m_model->indexOf(m_session.session.id).row();
    m_list->setCurrentIndex(m_model->index(std::max(0, row - 1)));
    apply(tr("Remove the workshop"), std::move(edits));
}

void PreparePage::addRound()
{
    Edit round = addition(Kind::Round, m_environment.newId<EntityId>());
    round.set(Field::Session, m_session.session.id);
    round.set(Field::Title, Value(tr("Round %1").arg(m_session.rounds.size() + 1)));
    round.set(Field::Purpose, Value("discussion"));
    apply(tr("Add a round"), {round});
}

void PreparePage::addUsualRounds()
{
    const QString question = m_tour.tour ? m_tour.tour->text(Field::GuidingQuestion) : QString();
    struct Usual
    {
        QString title;
        QString question;
        const char *purpose;
        int minutes;
    };
    const Usual usual[] = {
        {tr("Welcome and instructions"), {}, "opening", 30},
        {tr("Writing in silence"), question, "silent", 3},
        {tr("Challenges and solutions"), question, "discussion", 32},
        {tr("Priorities"), tr("Which solutions come first?"), "priorities", 30},
        {tr("Plenary"), tr("What do we keep from this evening?"), "plenary", 15},
    };
    std::vector<Edit> edits;
    for (const Usual &each : usual) {
        Edit round = addition(Kind::Round, m_environment.newId<EntityId>());
        round.set(Field::Session, m_session.session.id);
        round.set(Field::Title, Value(each.title));
        if (!each.question.isEmpty())
            round.set(Field::Question, Value(each.question));
        round.set(Field::Purpose, Value(each.purpose));
        round.set(Field::Minutes, Value(each.minutes));
        edits.push_back(round);
    }
    apply(tr("Add the usual rounds"), std::move(edits));
}

void PreparePage::moveRound(int from, int to)
{
    const auto &rounds = m_session.rounds;
    if (to < 0 || to >= static_cast<int>(rounds.size()))
        return;
    const auto positionAt = [&](int row) {
        return row < 0 || row >= static_cast<int>(rounds.size())
                   ? std::string()
                   : rounds[static_cast<std::size_t>(row)].position();
    };
    const std::string position = to < from ? positionBetween(positionAt(to - 1), positionAt(to))
                                           : positionBetween(positionAt(to), positionAt(to + 1));
    apply(tr("Move the round"), {tournee::update(rounds[static_cast<std::size_t>(from)])
                                     .set(Field::Position, Value(position))});
}

void PreparePage::addTables(int count)
{
    qint64 number = 0;
    for (const Entity &table : m_session.tables)
        number = std::max(number, table.number(Field::Number));
    std::vector<Edit> edits;
    for (int i = 0; i < count; ++i) {
        Edit table = addition(Kind::Table, m_environment.newId<EntityId>());
        table.set(Field::Session, m_session.session.id);
        table.set(Field::Number, Value(++number));
        edits.push_back(table);
    }
    apply(tr("Add %n table(s)", nullptr, count), std::move(edits));
}

void PreparePage::askForExport(bool isKit)
{
    commit();
    Selection selection;
    selection.sessions = {m_chosen}; // which may not be read yet
    selection.frameOnly = isKit;
    const auto session = std::ranges::find(m_tour.sessions, m_chosen, &Entity::id);
    const QString title =
        session == m_tour.sessions.end() ? QString() : session->text(Field::Title);
    emit exportRequested(selection, isKit ? tr("Kit %1").arg(title) : title);
}

void PreparePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PreparePage::retranslateUi()
{
    m_addSession->setText(tr("Add a workshop"));
    m_list->setAccessibleName(tr("The tour and its workshops"));
    m_model->retranslate();
}

} // namespace tournee
