// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchpage.h"

#include "core/analysis/grouping.h"
#include "core/report/words.h"
#include "ui/editcommand.h"
#include "ui/search/hitmodel.h"
#include "ui/whenanswered.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace tournee {

namespace {

using What = SearchFilter::What;

constexpr auto restBeforeSearch = std::chrono::milliseconds(60);
constexpr int mostHits = 200;
constexpr qint64 mostCounted = 1000; // who types wants to know whether there are few or many

QPushButton *newChip(const char *name)
{
    QPushButton *chip = newButton(name);
    chip->setProperty("role", "chip");
    return chip;
}

} // namespace

SearchPage::SearchPage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                       QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_environment(environment)
    , m_undoStack(undoStack)
    , m_model(new HitModel(this))
    , m_field(new QLineEdit)
    , m_savedMenu(newButton(Role::Quiet, "savedSearches"))
    , m_save(newButton(Role::Quiet, "saveSearch"))
    , m_filterMenus(new FlowLayout)
    , m_filters(new FlowLayout)
    , m_count(newLabel(Role::Secondary))
    , m_list(new QListView)
    , m_open(newButton(Role::Primary, "openHit"))
    , m_theme(newButton("assignTheme"))
    , m_group(newButton("groupHits"))
{
    setObjectName("searchPage");
    auto *column = new QVBoxLayout(this);
    arrange(column, space::within, space::around, space::between);
    column->addWidget(makeHead());
    column->addLayout(m_filterMenus);
    column->addLayout(m_filters);
    m_count->setObjectName("hitCount");
    column->addWidget(m_count);
    m_list->setObjectName("hits");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(*m_model, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    column->addWidget(makeDeeds());

    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeSearch);
    connect(&m_rest, &QTimer::timeout, this, &SearchPage::searchNow);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (m_isOutdated)
            *m_isOutdated = true;
        m_rest.start();
    });
    connect(m_list, &QListView::activated, this, &SearchPage::openChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SearchPage::checkDeeds);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SearchPage::checkDeeds);
    connect(&m_workbook, &Workbook::changed, this, [this] {
        if (isVisible())
            m_rest.start();
    });
    makeFilterMenus();
    retranslateUi();
    checkDeeds();
    readSaved();
}

SearchPage::~SearchPage()
{
    if (m_isOutdated)
        *m_isOutdated = true;
}

QWidget *SearchPage::makeHead()
{
    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    arrange(row, space::within);
    m_field->setObjectName("searchField");
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    row->addWidget(m_field, 1);
    row->addWidget(m_save);
    row->addWidget(m_savedMenu);
    m_savedMenu->setMenu(new QMenu(m_savedMenu));
    connect(m_savedMenu->menu(), &QMenu::aboutToShow, this, &SearchPage::fillSavedMenu);
    connect(m_save, &QPushButton::clicked, this, &SearchPage::save);
    return ground;
}

QWidget *SearchPage::makeDeeds()
{
    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    arrange(row, space::within);
    m_theme->setMenu(new QMenu(m_theme));
    connect(m_theme->menu(), &QMenu::aboutToShow, this, &SearchPage::fillThemeMenu);
    connect(m_open, &QPushButton::clicked, this, &SearchPage::openChosen);
    connect(m_group, &QPushButton::clicked, this, &SearchPage::groupChosen);
    for (QPushButton *deed : {m_open, m_theme, m_group})
        row->addWidget(deed);
    row->addStretch();
    const auto add = [this](Qt::Key key, QPushButton *button) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    add(Qt::Key_T, m_theme);
    add(Qt::Key_G, m_group);
    return ground;
}

void SearchPage::makeFilterMenus()
{
    for (const What what : {What::Kind, What::Region, What::Session, What::Theme, What::Potential,
                            What::Outcome, What::Authority, What::Verification, What::Support}) {
        QPushButton *button = newChip("filterMenu");
        button->setMenu(new QMenu(button));
        connect(button->menu(), &QMenu::triggered, this, [this](const QAction *action) {
            const QString query = m_field->text().trimmed();
            setQuery((query.isEmpty() ? QString() : query + ' ') + action->data().toString() + ' ');
            m_field->setFocus();
        });
        m_filterMenus->addWidget(button);
        m_filterButtons[what] = button;
    }
    tabAsRead(*this);
}

void SearchPage::begin()
{
    readOffers();
    m_rest.start(); // something may have changed while nobody looked
    m_field->setFocus();
    m_field->selectAll();
}

void SearchPage::setQuery(const QString &query)
{
    m_field->setText(query);
}

void SearchPage::readOffers()
{
    whenAnswered(m_workbook.read(readFilterOffers), this,
                 [this](const Result<std::vector<FilterOffer>> &offers) {
                     if (!offers)
                         return;
                     m_offers = *offers;
                     for (const auto &[what, button] : m_filterButtons)
                         button->menu()->clear();
                     for (const FilterOffer &offer : m_offers) {
                         QString words = offer.words;
                         QAction *action = m_filterButtons[offer.what]->menu()->addAction(
                             words.replace('&', "&&"));
                         action->setData(offer.written);
                     }
                 });
}

void SearchPage::searchNow()
{
    if (m_isOutdated)
        *m_isOutdated = true;
    m_isOutdated = std::make_shared<std::atomic<bool>>(false);
    const SearchRequest request{m_field->text(), {}, mostHits, mostCounted, m_isOutdated};
    whenAnswered(m_workbook.read([request](WorkbookFile &file) { return readHits(file, request); }),
                 this, [this, isOutdated = m_isOutdated](const Result<HitList> &list) {
                     if (isOutdated != m_isOutdated || *isOutdated)
                         return;
                     if (list)
                         take(*list);
                     else if (list.error().code != ErrorCode::Cancelled)
                         emit failed(list.error());
                 });
}

void SearchPage::take(const HitList &list)
{
    const QModelIndex current = m_list->currentIndex();
    const EntityId before = current.isValid() ? m_model->at(current.row()).id : EntityId{};
    const bool isSame = std::ranges::equal(list.hits, m_shown.hits, {}, &Hit::id, &Hit::id);
    const QItemSelection chosen = m_list->selectionModel()->selection();
    std::vector<int> rows;
    for (const QModelIndex &index : chosen.indexes())
        rows.push_back(index.row());
    m_shown = list;
    m_model->setHits(list.hits);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).id == before)
            m_list->setCurrentIndex(m_model->index(row));
    }
    if (isSame) { // something was done to them: they stay chosen
        for (const int row : rows)
            m_list->selectionModel()->select(m_model->index(row), QItemSelectionModel::Select);
    }
    showFilters(list.filters);
    retranslateUi();
    checkDeeds();
}

/// Each a chip that takes itself out of the query.
void SearchPage::showFilters(const std::vector<SearchFilter> &filters)
{
    clearLayout(*m_filters);
    for (const SearchFilter &filter : filters) {
        QPushButton *chip = newChip("filterChip");
        chip->setCheckable(true);
        chip->setChecked(filter.isUnderstood());
        const QString words =
            filter.isUnderstood() ? filter.written : tr("%1: unknown").arg(filter.written);
        chip->setText(words + QStringLiteral("  ×"));
        chip->setAccessibleName(tr("Take away the filter %1").arg(words));
        connect(chip, &QPushButton::clicked, this, [this, written = filter.written] {
            QString query = m_field->text();
            setQuery(query.remove(query.indexOf(written), written.size()).simplified());
            m_field->setFocus();
        });
        m_filters->addWidget(chip);
    }
}

void SearchPage::readSaved()
{
    whenAnswered(m_workbook.read(readSearches), this, [this](const Result<QStringList> &saved) {
        if (saved)
            m_saved = *saved;
        retranslateUi();
    });
}

void SearchPage::save()
{
    const QString query = m_field->text().simplified();
    if (query.isEmpty())
        return;
    if (!m_saved.removeOne(query)) // pressed again, it is forgotten
        m_saved.prepend(query);
    m_workbook.saveDraft(
        {searchesSlot(), searchesContent(m_saved), m_environment.now().milliseconds});
    retranslateUi();
}

void SearchPage::fillSavedMenu()
{
    QMenu *menu = m_savedMenu->menu();
    menu->clear();
    for (const QString &query : m_saved) {
        QString words = query;
        connect(menu->addAction(words.replace('&', "&&")), &QAction::triggered, this,
                [this, query] {
                    setQuery(query);
                    m_field->setFocus();
                });
    }
}

std::vector<EntityId> SearchPage::chosenEntries() const
{
    std::vector<EntityId> ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        if (isEntry(m_model->at(index.row()).kind))
            ids.push_back(m_model->at(index.row()).id);
    }
    return ids;
}

void SearchPage::openChosen()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const Hit &hit = m_model->at(current.row());
    if (!hit.table.isNull())
        emit entryRequested(hit.table, hit.id);
}

void SearchPage::groupChosen()
{
    const auto ids = chosenEntries();
    if (ids.size() < 2)
        return;
    whenAnswered(m_workbook.read([ids](WorkbookFile &file) { return groupsHolding(file, ids); }),
                 this, [this, ids](const Result<std::vector<Entity>> &groups) {
                     if (!groups) {
                         emit failed(groups.error());
                         return;
                     }
                     decide(tr("grouping %n entries", nullptr, static_cast<int>(ids.size())),
                            groupedTogether(*groups, ids, m_environment));
                 });
}

void SearchPage::fillThemeMenu()
{
    m_theme->menu()->clear();
    for (const FilterOffer &offer : m_offers) {
        if (offer.what != What::Theme)
            continue;
        QString words = offer.words;
        connect(m_theme->menu()->addAction(words.replace('&', "&&")), &QAction::triggered, this,
                [this, name = offer.words] {
                    const auto read = [name](WorkbookFile &file) -> Result<EntityId> {
                        const auto names = Names::of(file);
                        return names ? names->find(Kind::Theme, name)
                                     : Result<EntityId>(names.error());
                    };
                    whenAnswered(m_workbook.read(read), this,
                                 [this, name](const Result<EntityId> &theme) {
                                     if (theme)
                                         assign(*theme, name);
                                     else
                                         emit failed(theme.error());
                                 });
                });
    }
}

void SearchPage::assign(EntityId theme, const QString &name)
{
    std::vector<Edit> edits;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        const Hit &hit = m_model->at(index.row());
        if (!isEntry(hit.kind))
            continue;
        Edit edit;
        edit.kind = hit.kind;
        edit.entity = hit.id;
        edits.push_back(edit.include(Field::Themes, theme));
    }
    const int count = static_cast<int>(edits.size());
    decide(tr("theme “%1”, %n entries", nullptr, count).arg(name), std::move(edits));
}

void SearchPage::decide(const QString &deed, std::vector<Edit> edits)
{
    if (edits.empty())
        return;
    whenAnswered(applyEdit(m_workbook, m_undoStack, deed, std::move(edits)), this,
                 [this](const Result<Applied> &done) {
                     if (!done)
                         emit failed(done.error());
                 });
}

void SearchPage::checkDeeds()
{
    const auto count = chosenEntries().size();
    m_theme->setEnabled(count > 0);
    m_group->setEnabled(count > 1);
    const QModelIndex current = m_list->currentIndex();
    m_open->setEnabled(current.isValid() && !m_model->at(current.row()).table.isNull());
}

/// Down goes into what was found, Esc out of the query.
bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && m_model->rowCount() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus();
            if (!m_list->currentIndex().isValid() || key == Qt::Key_Down)
                m_list->setCurrentIndex(m_model->index(0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        readOffers();
        m_rest.start();
    }
}

void SearchPage::retranslateUi()
{
    m_field->setPlaceholderText(tr("Words, “words in this order”, -without"));
    m_field->setAccessibleName(tr("Search"));
    m_list->setAccessibleName(tr("What was found"));
    const QString number = QLocale().toString(m_shown.total);
    const bool isAsked = !m_field->text().trimmed().isEmpty();
    m_count->setText(!isAsked ? tr("What was said at all tables is found here while you type.")
                     : !m_shown.isTotal ? tr("More than %1, the newest first").arg(number)
                                        : tr("%n found", nullptr, static_cast<int>(m_shown.total)));
    const bool isSaved = m_saved.contains(m_field->text().simplified());
    m_save->setText(isSaved ? tr("Forget this search") : tr("Keep this search"));
    m_save->setVisible(isAsked);
    m_savedMenu->setText(tr("Kept searches"));
    m_savedMenu->setVisible(!m_saved.isEmpty());
    m_filterButtons[What::Kind]->setText(tr("Kind"));
    m_filterButtons[What::Region]->setText(wordFor(Kind::Region));
    m_filterButtons[What::Session]->setText(wordFor(Kind::Session));
    m_filterButtons[What::Theme]->setText(wordFor(Kind::Theme));
    m_filterButtons[What::Potential]->setText(wordFor(Field::Potentials));
    m_filterButtons[What::Outcome]->setText(wordFor(Field::Outcomes));
    m_filterButtons[What::Authority]->setText(wordFor(Field::Authorities));
    m_filterButtons[What::Verification]->setText(wordFor(Field::Verification));
    m_filterButtons[What::Support]->setText(wordFor(Field::Support));
    m_open->setText(tr("Open at its table (Enter)"));
    m_theme->setText(tr("Assign a theme (T)"));
    m_group->setText(tr("Group (G)"));
}

} // namespace tournee
