// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listing/listingpage.h"

#include "core/report/words.h"
#include "core/storage/names.h"
#include "ui/editcommand.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace tournee {

namespace {

constexpr auto restBeforeListing = std::chrono::milliseconds(150);
constexpr qint64 firstLines = 200; ///< on the screen before all are sorted
constexpr std::size_t mostChanged = 20'000; ///< in one step: it is one transaction, and one undo
constexpr std::size_t rowsCopiedAtATime = 1000; // some ten milliseconds of the storage thread

const std::string columnsSlot = "listingColumns";

int widthOf(ListingColumn column)
{
    switch (column) {
    case ListingColumn::Text:
        return 420;
    case ListingColumn::Region:
    case ListingColumn::Session:
    case ListingColumn::Themes:
        return 180;
    case ListingColumn::Table:
    case ListingColumn::Support:
    case ListingColumn::Starred:
        return 84;
    default:
        return 130;
    }
}

Result<std::vector<std::pair<EntityId, QString>>> readThemeNames(WorkbookFile &file)
{
    std::vector<std::pair<EntityId, QString>> themes;
    const auto done = file.forEach(Kind::Theme, [&themes](const Entity &theme) {
        const QString english = theme.text(Field::NameEn);
        if (!theme.isDeleted()) {
            themes.emplace_back(
                theme.id, isUiEnglish() && !english.isEmpty() ? english : theme.text(Field::Name));
        }
    });
    if (!done)
        return done.error();
    return themes;
}

Result<QStringList> readShownColumns(WorkbookFile &file)
{
    const auto drafts = file.drafts();
    if (!drafts)
        return drafts.error();
    QStringList keys;
    const auto draft = std::ranges::find(*drafts, columnsSlot, &Draft::slot);
    if (draft != drafts->end()) {
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(draft->content));
        for (const auto &each : json.array())
            keys << each.toString();
    }
    return keys;
}

} // namespace

ListingPage::ListingPage(Workbook &workbook, QUndoStack &undoStack, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_undoStack(undoStack)
    , m_model(
          new PagedModel([this](quint64 generation, int page,
                                const std::vector<EntityId> &ids) { fetch(generation, page, ids); },
                         this))
    , m_heading(newLabel(Role::Page))
    , m_count(newLabel(Role::Secondary))
    , m_columnsMenu(newButton(Role::Quiet, "listingColumns"))
    , m_field(new QLineEdit)
    , m_table(new QTableView)
    , m_empty(newText())
    , m_open(newButton(Role::Primary, "openListed"))
    , m_change(newButton("changeListed"))
    , m_copy(newButton("copyListed"))
    , m_chosen(newLabel(Role::Secondary))
{
    setObjectName("listingPage");
    auto *column = new QVBoxLayout(this);
    arrange(column, space::within, space::around, space::between);
    column->addWidget(makeHead());
    m_field->setObjectName("listingFilter");
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    column->addWidget(m_empty);
    makeTable();
    column->addWidget(m_table, 1);
    column->addWidget(makeDeeds());

    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeListing);
    connect(&m_rest, &QTimer::timeout, this, &ListingPage::list);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (m_isOutdated)
            *m_isOutdated = true;
        m_rest.start();
    });
    connect(&m_workbook, &Workbook::changed, this, [this](const ChangeSet &changes) {
        if (!isVisible())
            return;
        m_model->refresh();
        const bool isNew =
            changes.everything || std::ranges::any_of(changes.entities, [](const Entity &each) {
                return isEntry(each.kind);
            });
        if (isNew)
            m_rest.start();
    });
    setColumns({ListingColumn::Kind, ListingColumn::Text, ListingColumn::Region,
                ListingColumn::Session, ListingColumn::Table, ListingColumn::Themes,
                ListingColumn::Support});
    retranslateUi();
    readColumns();
    tabAsRead(*this);
}

ListingPage::~ListingPage()
{
    if (m_isOutdated)
        *m_isOutdated = true;
}

QWidget *ListingPage::makeHead()
{
    auto *ground = new QWidget;
    auto *head = new QHBoxLayout(ground);
    arrange(head, space::within);
    m_heading->setWordWrap(false);
    m_count->setWordWrap(false);
    m_count->setObjectName("listingCount");
    head->addWidget(m_heading);
    head->addSpacing(space::within);
    head->addWidget(m_count, 1, Qt::AlignVCenter);
    head->addWidget(m_columnsMenu);
    m_columnsMenu->setMenu(new QMenu(m_columnsMenu));
    connect(m_columnsMenu->menu(), &QMenu::aboutToShow, this, &ListingPage::fillColumnsMenu);
    return ground;
}

void ListingPage::makeTable()
{
    m_table->setObjectName("listing");
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *const header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::DescendingOrder);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    m_table->installEventFilter(this);
    connect(header, &QHeaderView::sectionClicked, this, &ListingPage::sortBy);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListingPage::checkDeeds);
    connect(m_table, &QTableView::doubleClicked, this, &ListingPage::openChosen);
}

QWidget *ListingPage::makeDeeds()
{
    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    arrange(row, space::within);
    m_change->setMenu(new QMenu(m_change));
    connect(m_change->menu(), &QMenu::aboutToShow, this, &ListingPage::fillChangeMenu);
    connect(m_open, &QPushButton::clicked, this, &ListingPage::openChosen);
    connect(m_copy, &QPushButton::clicked, this, &ListingPage::copy);
    m_chosen->setWordWrap(false);
    m_chosen->setObjectName("listingChosen");
    for (QWidget *each : {static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_change),
                          static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_chosen)})
        row->addWidget(each);
    row->addStretch();
    return ground;
}

void ListingPage::begin()
{
    readThemes();
    list();
    m_table->setFocus();
}

void ListingPage::readColumns()
{
    whenAnswered(m_workbook.read(readShownColumns), this, [this](const Result<QStringList> &keys) {
        if (!keys || keys->isEmpty())
            return;
        std::vector<ListingColumn> columns;
        for (const ListingColumn column : listingColumns()) {
            if (keys->contains(keyOf(column)))
                columns.push_back(column);
        }
        setColumns(std::move(columns));
    });
}

void ListingPage::setColumns(std::vector<ListingColumn> columns)
{
    if (columns.empty())
        columns = {ListingColumn::Text};
    m_columns = std::move(columns);
    m_model->setColumns(headers());
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_table->setColumnWidth(static_cast<int>(i), scaled(widthOf(m_columns[i])));
    const auto sorted = std::ranges::find(m_columns, m_by);
    m_table->horizontalHeader()->setSortIndicator(
        sorted == m_columns.end() ? -1 : static_cast<int>(sorted - m_columns.begin()),
        m_isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QStringList ListingPage::headers() const
{
    QStringList names;
    for (const ListingColumn column : m_columns)
        names << nameOf(column);
    return names;
}

/// The first lines at once, then all of them.
void ListingPage::list()
{
    if (m_isOutdated)
        *m_isOutdated = true;
    m_isOutdated = std::make_shared<std::atomic<bool>>(false);
    ListingRequest request{m_field->text(), m_by, m_isDescending, firstLines, m_isOutdated};
    const auto ask = [this](const ListingRequest &asked, bool isAll) {
        whenAnswered(
            m_workbook.read([asked](WorkbookFile &file) { return listing(file, asked); },
                            isAll ? Workbook::Priority::Background : Workbook::Priority::Read),
            this,
            [this, isAll, isOutdated = asked.isOutdated](const Result<std::vector<EntityId>> &ids) {
                if (*isOutdated || isOutdated != m_isOutdated)
                    return;
                if (ids)
                    take(*ids, isAll);
                else if (ids.error().code != ErrorCode::Cancelled)
                    emit failed(ids.error());
            });
    };
    ask(request, false);
    request.most = std::numeric_limits<qint64>::max();
    ask(request, true);
}

void ListingPage::take(const std::vector<EntityId> &ids, bool isAll)
{
    m_isWhole = isAll || static_cast<qint64>(ids.size()) < firstLines;
    const bool isSame = std::ranges::equal(ids, m_model->ids());
    // The first lines of what stands there already say nothing new.
    const bool isBeginning = !isAll && ids.size() <= m_model->ids().size()
                             && std::equal(ids.begin(), ids.end(), m_model->ids().begin());
    if (!isSame && !isBeginning) {
        const QModelIndex current = m_table->currentIndex();
        const EntityId before = current.isValid() ? m_model->idAt(current.row()) : EntityId{};
        m_model->setIds(ids);
        const auto place = std::ranges::find(ids, before);
        if (place != ids.end()) {
            m_table->setCurrentIndex(m_model->index(static_cast<int>(place - ids.begin()), 0));
        } else if (!ids.empty()) {
            m_table->setCurrentIndex(m_model->index(0, 0));
        }
    }
    retranslateUi();
    checkDeeds();
    if (isAll)
        emit listed();
}

void ListingPage::fetch(quint64 generation, int page, const std::vector<EntityId> &ids)
{
    whenAnswered(m_workbook.read([ids, columns = m_columns](WorkbookFile &file) {
        return readListingRows(file, ids, columns);
    }),
                 this, [this, generation, page](const Result<std::vector<PagedRow>> &rows) {
                     if (rows)
                         m_model->take(generation, page, *rows);
                     else
                         emit failed(rows.error());
                 });
}

/// Up, down, then as they came.
void ListingPage::sortBy(int section)
{
    const ListingColumn column = m_columns[static_cast<std::size_t>(section)];
    if (m_by != column) {
        m_by = column;
        m_isDescending = false;
    } else if (!m_isDescending) {
        m_isDescending = true;
    } else {
        m_by = ListingColumn::Arrival;
    }
    m_table->horizontalHeader()->setSortIndicator(m_by == ListingColumn::Arrival ? -1 : section,
                                                  m_isDescending ? Qt::DescendingOrder
                                                                 : Qt::AscendingOrder);
    m_table->scrollToTop();
    list();
}

void ListingPage::readThemes()
{
    whenAnswered(m_workbook.read(readThemeNames), this, [this](const auto &themes) {
        if (themes)
            m_themes = *themes;
    });
}

void ListingPage::fillColumnsMenu()
{
    QMenu *const menu = m_columnsMenu->menu();
    menu->clear();
    for (const ListingColumn column : listingColumns()) {
        QAction *const action = menu->addAction(nameOf(column));
        action->setCheckable(true);
        action->setChecked(std::ranges::find(m_columns, column) != m_columns.end());
        connect(action, &QAction::triggered, this, [this, column](bool isShown) {
            std::vector<ListingColumn> columns;
            QJsonArray keys;
            for (const ListingColumn each : listingColumns()) {
                const bool wasShown = std::ranges::find(m_columns, each) != m_columns.end();
                if (each == column ? isShown : wasShown) {
                    columns.push_back(each);
                    keys << keyOf(each);
                }
            }
            m_workbook.saveDraft(
                {columnsSlot, QJsonDocument(keys).toJson(QJsonDocument::Compact).toStdString(), 0});
            setColumns(std::move(columns));
        });
    }
}

void ListingPage::fillChangeMenu()
{
    using What = BulkChange::What;
    QMenu *const menu = m_change->menu();
    menu->clear();
    addThemes(*menu->addMenu(tr("Give a theme")), What::Include);
    addThemes(*menu->addMenu(tr("Take a theme off")), What::Exclude);
    for (const Field field : {Field::Potentials, Field::Outcomes, Field::Authorities})
        addChoices(*menu->addMenu(wordFor(field)), field);
    QMenu *const verification = menu->addMenu(wordFor(Field::Verification));
    for (const std::string_view choice : spec(Kind::Note, Field::Verification).choices) {
        const QString words = wordForChoice(choice);
        connect(verification->addAction(words), &QAction::triggered, this, [this, choice, words] {
            change(words, {What::Set, Field::Verification, Value(std::string(choice)), {}});
        });
    }
    connect(menu->addAction(tr("Mark with a star")), &QAction::triggered, this,
            [this] { change(tr("star"), {What::Set, Field::Starred, Value(true), {}}); });
    connect(menu->addAction(tr("Take the star away")), &QAction::triggered, this,
            [this] { change(tr("no star"), {What::Set, Field::Starred, Value(false), {}}); });
    menu->addSeparator();
    connect(menu->addAction(tr("Delete")), &QAction::triggered, this,
            [this] { change(tr("deletion"), {What::Remove, Field::Deleted, {}, {}}); });
}

void ListingPage::addThemes(QMenu &menu, BulkChange::What what)
{
    for (const auto &[id, name] : m_themes) {
        QString words = name;
        connect(menu.addAction(words.replace('&', "&&")), &QAction::triggered, this,
                [this, what, id = id, name = name] {
                    change(what == BulkChange::What::Include
                               ? tr("theme “%1”").arg(name)
                               : tr("taking off the theme “%1”").arg(name),
                           {what, Field::Themes, {}, id.toString()});
                });
    }
}

void ListingPage::addChoices(QMenu &menu, Field field)
{
    for (const bool isOn : {true, false}) {
        for (const std::string_view choice : spec(Kind::Solution, field).choices) {
            const QString words =
                isOn ? wordForChoice(choice) : tr("without: %1").arg(wordForChoice(choice));
            connect(menu.addAction(words), &QAction::triggered, this,
                    [this, field, isOn, choice, words] {
                        change(words, {isOn ? BulkChange::What::Include : BulkChange::What::Exclude,
                                       field,
                                       {},
                                       std::string(choice)});
                    });
        }
        if (isOn)
            menu.addSeparator();
    }
}

/// From the top; ranges, since half a million may be chosen.
std::vector<EntityId> ListingPage::chosenEntries() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    std::vector<EntityId> ids;
    int next = 0;
    for (const auto &[top, bottom] : ranges) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            ids.push_back(m_model->idAt(row));
        next = std::max(next, bottom + 1);
    }
    return ids;
}

void ListingPage::change(const QString &deed, const BulkChange &change)
{
    const auto ids = chosenEntries();
    if (ids.empty() || ids.size() > mostChanged)
        return;
    whenAnswered(
        m_workbook.read([ids, change](WorkbookFile &file) { return bulkEdits(file, ids, change); }),
        this, [this, deed](const Result<std::vector<Edit>> &edits) {
            if (!edits) {
                emit failed(edits.error());
                return;
            }
            if (edits->empty())
                return;
            const int count = static_cast<int>(edits->size());
            whenAnswered(applyEdit(m_workbook, m_undoStack,
                                   tr("%1, %n entries", nullptr, count).arg(deed), *edits),
                         this, [this](const Result<Applied> &done) {
                             if (!done)
                                 emit failed(done.error());
                         });
        });
}

void ListingPage::openChosen()
{
    if (!m_table->currentIndex().isValid())
        return;
    const EntityId id = m_model->idAt(m_table->currentIndex().row());
    whenAnswered(m_workbook.read([id](WorkbookFile &file) { return file.find(id); }), this,
                 [this, id](const Result<std::optional<Entity>> &entry) {
                     if (entry && *entry)
                         emit entryRequested((*entry)->reference(Field::Table), id);
                 });
}

void ListingPage::copy()
{
    const auto ids = std::make_shared<std::vector<EntityId>>(chosenEntries());
    if (!ids->empty())
        copyOn(ids, std::make_shared<std::vector<PagedRow>>());
}

/// A portion after the other, so that whoever types meanwhile is not behind it.
void ListingPage::copyOn(const std::shared_ptr<std::vector<EntityId>> &ids,
                         const std::shared_ptr<std::vector<PagedRow>> &rows)
{
    const std::size_t from = rows->size();
    const std::size_t to = std::min(ids->size(), from + rowsCopiedAtATime);
    const std::vector<EntityId> portion(ids->begin() + static_cast<std::ptrdiff_t>(from),
                                        ids->begin() + static_cast<std::ptrdiff_t>(to));
    whenAnswered(
        m_workbook.read([portion, columns = m_columns](
                            WorkbookFile &file) { return readListingRows(file, portion, columns); },
                        Workbook::Priority::Background),
        this, [this, ids, rows](const Result<std::vector<PagedRow>> &read) {
            if (!read) {
                emit failed(read.error());
                return;
            }
            rows->insert(rows->end(), read->begin(), read->end());
            if (rows->size() < ids->size())
                return copyOn(ids, rows);
            auto *data = new QMimeData;
            data->setText(tabSeparated(headers(), *rows));
            data->setHtml(htmlTable(headers(), *rows));
            QGuiApplication::clipboard()->setMimeData(data);
            m_copied = tr("%n lines copied", nullptr, static_cast<int>(rows->size()));
            m_chosen->setText(m_copied);
        });
}

void ListingPage::checkDeeds()
{
    int count = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        count += range.height();
    m_open->setEnabled(count == 1);
    m_change->setEnabled(count > 0 && count <= static_cast<int>(mostChanged));
    m_copy->setEnabled(count > 0);
    m_chosen->setText(count > static_cast<int>(mostChanged)
                          ? tr("%n chosen; at most 20,000 are changed at once", nullptr, count)
                      : count > 1 ? tr("%n chosen", nullptr, count)
                                  : QString());
}

/// Down goes into the table, Enter opens, and what is copied is whole lines.
bool ListingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_field && key->key() == Qt::Key_Down) {
        m_table->setFocus();
        return true;
    }
    if (watched == m_table && key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (watched == m_table && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        openChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ListingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setColumns(m_columns);
        m_model->refresh();
        readThemes();
        retranslateUi();
    }
}

void ListingPage::retranslateUi()
{
    const int count = m_model->rowCount();
    m_heading->setText(tr("Everything in a table"));
    m_count->setText(m_isWhole ? tr("%n entries", nullptr, count) : tr("Counting…"));
    m_columnsMenu->setText(tr("Columns"));
    m_field->setPlaceholderText(
        tr("Only what has these words, or region:, theme:, kind:, support>=…"));
    m_field->setAccessibleName(tr("Filter of the table"));
    m_table->setAccessibleName(tr("Entries"));
    m_empty->setText(m_field->text().trimmed().isEmpty()
                         ? tr("Everything that was said stands here once there are entries.")
                         : tr("No entry is like that."));
    m_empty->setVisible(count == 0 && m_isWhole);
    m_table->setVisible(count > 0);
    m_open->setText(tr("At its table (Enter)"));
    m_change->setText(tr("Change all that is chosen"));
    m_copy->setText(tr("Copy to a spreadsheet"));
}

} // namespace tournee
