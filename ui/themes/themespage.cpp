// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/themes/themespage.h"

#include "core/report/words.h"
#include "ui/editcommand.h"
#include "ui/palette/fuzzymatch.h"
#include "ui/sense/entryview.h"
#include "ui/whenanswered.h"
#include "ui/widgets/activitybar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <set>

namespace tournee {

namespace {

using What = ListedTheme::What;

constexpr int themeListWidth = 260;
constexpr int leastHeightForThemeHead = 300;
constexpr std::size_t mostOffersShown = 4;
constexpr std::size_t mostEntriesReloaded = 20'000;

struct EntryLine
{
    QString text;
    QString where;
    QStringList themes;
};

Result<std::vector<EntryLine>> readEntryLines(WorkbookFile &file, const std::vector<EntityId> &ids)
{
    auto views = EntryViews::of(file);
    if (!views)
        return views.error();
    std::vector<EntryLine> lines;
    for (const EntityId &id : ids) {
        const auto entry = views->find(id);
        if (!entry)
            return entry.error();
        lines.push_back(
            *entry ? EntryLine{(*entry)->text().simplified(), (*entry)->where, (*entry)->themes}
                   : EntryLine{});
    }
    return lines;
}

/// Whether \a some are among \a all, in their order.
bool isPartOf(const std::vector<EntityId> &some, const std::vector<EntityId> &all)
{
    auto place = all.begin();
    for (const EntityId &id : some) {
        place = std::find(place, all.end(), id);
        if (place == all.end())
            return false;
        ++place;
    }
    return true;
}

QIcon swatch(const QColor &colour)
{
    const int side = scaled(measure::kindMark);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(pixmap.rect());
    return pixmap;
}

QAction *addWords(QMenu &menu, QString words)
{
    return menu.addAction(words.replace('&', "&&"));
}

} // namespace

ThemesPage::ThemesPage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                       QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_environment(environment)
    , m_undoStack(undoStack)
    , m_desk(new ThemeDesk(workbook, this))
    , m_choicesModel(new LinesModel(this))
    , m_entriesModel(
          new PagedModel([this](quint64 generation, int page,
                                const std::vector<EntityId> &ids) { fetch(generation, page, ids); },
                         this))
    , m_head(nullptr)
    , m_heading(newLabel(Role::Page))
    , m_count(newLabel(Role::Secondary))
    , m_again(newButton("learnThemes"))
    , m_activity(new ActivityBar)
    , m_list(new QListView)
    , m_new(newButton(Role::Quiet, "newTheme"))
    , m_chosen(newLabel(Role::Section))
    , m_themeDeeds(nullptr)
    , m_rename(newButton(Role::Quiet, "renameTheme"))
    , m_colour(newButton(Role::Quiet, "colourTheme"))
    , m_parent(newButton(Role::Quiet, "parentTheme"))
    , m_combine(newButton(Role::Quiet, "combineTheme"))
    , m_split(newButton(Role::Quiet, "splitTheme"))
    , m_name(new QLineEdit)
    , m_empty(newText())
    , m_entries(new QListView)
    , m_letters(new QLineEdit)
    , m_offers(newLabel(Role::Secondary))
    , m_accept(newButton(Role::Primary, "acceptTheme"))
    , m_dismiss(newButton("dismissTheme"))
    , m_takeOff(newButton("takeThemeOff"))
    , m_open(newButton(Role::Quiet, "openThemed"))
{
    setObjectName("themesPage");
    auto *column = new QVBoxLayout(this);
    arrange(column, space::within, space::around, space::between);
    m_head = makeHead();
    column->addWidget(m_head);
    column->addWidget(m_activity);
    auto *row = new QHBoxLayout;
    arrange(row, space::between);
    auto *left = new QVBoxLayout;
    arrange(left, space::within);
    m_list->setObjectName("themeList");
    m_list->setModel(m_choicesModel);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget *each : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_new)})
        setWidestAt(each, themeListWidth);
    setNarrowestAt(m_list, themeListWidth);
    left->addWidget(m_list, 1);
    left->addWidget(m_new);
    row->addLayout(left);
    row->addWidget(makeEntries(), 1);
    column->addLayout(row, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (!index.isValid())
                    return;
                m_choice = m_choices[static_cast<std::size_t>(index.row())];
                m_isChosen = true;
                endNaming();
                fillEntries();
            });
    connect(m_new, &QPushButton::clicked, this, [this] { beginNaming(Naming::New); });
    connect(m_again, &QPushButton::clicked, this, &ThemesPage::load);
    connect(m_desk, &ThemeDesk::failed, this, &ThemesPage::failed);
    connect(m_desk, &ThemeDesk::cancelled, m_activity, &ActivityBar::close);
    connect(m_desk, &ThemeDesk::changed, this, [this] {
        if (!m_desk->isLoading())
            m_activity->close();
        fillChoices();
        fillEntries();
        emit countChanged(m_desk->count({What::Suggested, {}}));
    });
    retranslateUi();
    tabAsRead(*this);
}

QWidget *ThemesPage::makeHead()
{
    auto *ground = new QWidget;
    auto *head = new QHBoxLayout(ground);
    arrange(head, space::within);
    m_heading->setWordWrap(false);
    m_count->setWordWrap(false);
    m_count->setObjectName("themesCount");
    head->addWidget(m_heading);
    head->addSpacing(space::within);
    head->addWidget(m_count, 1, Qt::AlignVCenter);
    head->addWidget(m_again);
    return ground;
}

QWidget *ThemesPage::makeEntries()
{
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    arrange(column, space::within);
    m_chosen->setObjectName("chosenTheme");
    column->addWidget(m_chosen);
    m_themeDeeds = makeThemeDeeds();
    column->addWidget(m_themeDeeds);
    m_name->setObjectName("themeName");
    m_name->installEventFilter(this);
    m_name->hide();
    column->addWidget(m_name);
    column->addWidget(m_empty);
    m_entries->setObjectName("themedEntries");
    m_entries->setModel(m_entriesModel);
    m_entries->setItemDelegate(new TwoLineDelegate(m_entries));
    m_entries->setUniformItemSizes(true);
    m_entries->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_entries->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_entries->installEventFilter(this);
    column->addWidget(m_entries, 1);
    m_letters->setObjectName("themeLetters");
    m_letters->setClearButtonEnabled(true);
    m_letters->installEventFilter(this);
    column->addWidget(m_letters);
    m_offers->setObjectName("themeOffers");
    column->addWidget(m_offers);
    auto *deeds = new FlowLayout;
    arrange(deeds, space::within);
    for (QPushButton *deed : {m_accept, m_dismiss, m_takeOff, m_open})
        deeds->addWidget(deed);
    column->addLayout(deeds);

    connect(m_entries->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ThemesPage::checkDeeds);
    connect(m_letters, &QLineEdit::textEdited, this, [this] {
        m_offer = 0;
        offer();
    });
    connect(m_name, &QLineEdit::returnPressed, this, &ThemesPage::takeName);
    connect(m_accept, &QPushButton::clicked, this, &ThemesPage::acceptSuggestions);
    connect(m_dismiss, &QPushButton::clicked, this, &ThemesPage::dismissSuggestions);
    connect(m_takeOff, &QPushButton::clicked, this, &ThemesPage::takeOff);
    connect(m_open, &QPushButton::clicked, this, &ThemesPage::openChosen);
    return ground;
}

QWidget *ThemesPage::makeThemeDeeds()
{
    auto *ground = new QWidget;
    auto *deeds = new FlowLayout(ground);
    arrange(deeds, space::half);
    for (QPushButton *deed : {m_rename, m_colour, m_parent, m_combine, m_split})
        deeds->addWidget(deed);
    connect(m_rename, &QPushButton::clicked, this, [this] { beginNaming(Naming::Rename); });
    connect(m_split, &QPushButton::clicked, this, [this] { beginNaming(Naming::Split); });
    for (const auto &[button, fill] : {std::pair{m_colour, &ThemesPage::fillColourMenu},
                                       std::pair{m_parent, &ThemesPage::fillParentMenu},
                                       std::pair{m_combine, &ThemesPage::fillCombineMenu}}) {
        button->setMenu(new QMenu(button));
        connect(button->menu(), &QMenu::aboutToShow, this, fill);
    }
    auto *rename = new QShortcut(QKeySequence(Qt::Key_F2), this);
    rename->setContext(Qt::WidgetWithChildrenShortcut);
    connect(rename, &QShortcut::activated, this, [this] { beginNaming(Naming::Rename); });
    return ground;
}

void ThemesPage::begin()
{
    if (!m_desk->isLoaded() || m_desk->size() < mostEntriesReloaded)
        load();
    m_entries->setFocus();
}

void ThemesPage::load()
{
    m_desk->load();
    m_activity->begin([] { return tr("Reading the entries and learning from their themes…"); },
                      m_desk->progress());
    retranslateUi();
}

QString ThemesPage::nameOf(const Entity &theme) const
{
    const QString english = theme.text(Field::NameEn);
    return isUiEnglish() && !english.isEmpty() ? english : theme.text(Field::Name);
}

const Entity *ThemesPage::chosenTheme() const
{
    return m_choice.what == What::Theme ? m_desk->theme(m_choice.theme) : nullptr;
}

/// Themes under another stand behind it.
void ThemesPage::fillChoices()
{
    m_choices = {{What::Suggested, {}}, {What::Without, {}}};
    std::vector<int> depths{0, 0};
    const std::function<void(const EntityId &, int)> add = [&](const EntityId &parent, int depth) {
        for (const Entity &theme : m_desk->themes()) {
            const EntityId above = theme.reference(Field::Parent);
            const bool isHere =
                depth == 0 ? above.isNull() || !m_desk->theme(above) : above == parent;
            if (!isHere
                || std::ranges::find(m_choices, ListedTheme{What::Theme, theme.id})
                       != m_choices.end())
                continue;
            m_choices.push_back({What::Theme, theme.id});
            depths.push_back(depth);
            add(theme.id, depth + 1);
        }
    };
    add({}, 0);
    for (const Entity &theme : m_desk->themes()) { // two that were put under each other apart
        const ListedTheme choice{What::Theme, theme.id};
        if (std::ranges::find(m_choices, choice) == m_choices.end()) {
            m_choices.push_back(choice);
            depths.push_back(0);
        }
    }
    if (m_choice.what == What::Theme && !m_desk->theme(m_choice.theme))
        m_choice = {What::Without, {}};
    if (!m_isChosen && m_desk->isLoaded() && m_desk->count({What::Suggested, {}}) > 0)
        m_choice = {What::Suggested, {}};
    std::vector<TwoLines> lines;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const ListedTheme &choice = m_choices[i];
        const Entity *const theme = m_desk->theme(choice.theme);
        QString title = choice.what == What::Suggested ? tr("Suggested")
                        : choice.what == What::Without ? tr("No theme")
                                                       : nameOf(*theme);
        for (int depth = 0; depth < depths[i]; ++depth)
            title.prepend(QStringLiteral("    "));
        lines.push_back({title, tr("%n entries", nullptr, m_desk->count(choice))});
    }
    const QSignalBlocker quiet(m_list->selectionModel());
    m_choicesModel->setLines(std::move(lines));
    const auto place = std::ranges::find(m_choices, m_choice);
    const QModelIndex index = m_choicesModel->index(static_cast<int>(place - m_choices.begin()));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

/// Whoever works down a list keeps the place: what has left it makes room for the next.
void ThemesPage::fillEntries()
{
    auto ids = m_desk->entries(m_choice);
    const auto &before = m_entriesModel->ids();
    const int row = m_entries->currentIndex().row();
    if (ids == before) {
        m_entriesModel->refresh();
    } else if (isPartOf(ids, before)) {
        const std::set<EntityId> left(ids.begin(), ids.end());
        m_entriesModel->removeIds([&left](const EntityId &id) { return !left.contains(id); });
    } else {
        const EntityId current =
            m_entries->currentIndex().isValid() ? m_entriesModel->idAt(row) : EntityId{};
        m_entriesModel->setIds(std::move(ids));
        const auto &now = m_entriesModel->ids();
        const auto place = std::ranges::find(now, current);
        const int there = place == now.end() ? 0 : static_cast<int>(place - now.begin());
        m_entries->setCurrentIndex(m_entriesModel->index(there, 0));
    }
    if (m_entries->selectionModel()->selection().isEmpty() && m_entriesModel->rowCount() > 0) {
        const int next = std::clamp(row, 0, m_entriesModel->rowCount() - 1);
        m_entries->setCurrentIndex(m_entriesModel->index(next, 0));
    }
    retranslateUi();
    checkDeeds();
}

void ThemesPage::fetch(quint64 generation, int page, const std::vector<EntityId> &ids)
{
    whenAnswered(m_workbook.read([ids](WorkbookFile &file) { return readEntryLines(file, ids); }),
                 this, [this, generation, page, ids](const Result<std::vector<EntryLine>> &lines) {
                     if (!lines) {
                         emit failed(lines.error());
                         return;
                     }
                     std::vector<PagedRow> rows;
                     for (std::size_t i = 0; i < ids.size(); ++i) {
                         const EntryLine &line = (*lines)[i];
                         QStringList parts{suggestionWords(ids[i])};
                         parts << line.themes << line.where;
                         parts.removeAll(QString());
                         rows.push_back({{line.text, parts.join(QStringLiteral(" · "))}});
                     }
                     m_entriesModel->take(generation, page, std::move(rows));
                 });
}

QString ThemesPage::suggestionWords(const EntityId &entry) const
{
    const ThemeSuggestion *const suggestion = m_desk->suggestionFor(entry);
    const Entity *const theme = suggestion ? m_desk->theme(suggestion->theme) : nullptr;
    if (!theme || m_choice.what != What::Suggested)
        return {};
    QStringList words;
    for (const std::string &word : suggestion->words)
        words << textFromUtf8(word);
    return tr("%1, for its words: %2").arg(nameOf(*theme), words.join(QStringLiteral(", ")));
}

std::vector<EntryName> ThemesPage::chosenEntries() const
{
    std::vector<EntryName> names;
    for (const QItemSelectionRange &range : m_entries->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            names.push_back(m_desk->nameOf(m_entriesModel->idAt(row)));
    }
    return names;
}

void ThemesPage::offer()
{
    m_offered.clear();
    const QString typed = m_letters->text().trimmed();
    std::vector<std::pair<int, const Entity *>> scored;
    for (const Entity &theme : m_desk->themes()) {
        if (const auto score = fuzzyScore(typed, nameOf(theme)); score && !typed.isEmpty())
            scored.emplace_back(*score, &theme);
    }
    std::ranges::stable_sort(scored, std::greater(), &std::pair<int, const Entity *>::first);
    QStringList names;
    for (const auto &[score, theme] : scored) {
        m_offered.push_back(theme->id);
        names << nameOf(*theme);
    }
    m_offer = m_offered.empty() ? 0 : m_offer % m_offered.size();
    if (typed.isEmpty()) {
        m_offers->clear();
    } else if (names.isEmpty()) {
        m_offers->setText(tr("No theme is called so. Shift+Enter makes it and assigns it."));
    } else {
        QString words = tr("Enter: %1").arg(names[static_cast<qsizetype>(m_offer)]);
        names.removeAt(static_cast<qsizetype>(m_offer));
        if (!names.isEmpty()) {
            words +=
                QStringLiteral("   ")
                + tr("Down: %1").arg(names.mid(0, mostOffersShown).join(QStringLiteral(" · ")));
        }
        m_offers->setText(words);
    }
    m_offers->setVisible(!typed.isEmpty());
    m_letters->setAccessibleDescription(m_offers->text());
}

void ThemesPage::assignOffered()
{
    const auto entries = chosenEntries();
    if (m_offered.empty() || entries.empty())
        return;
    const EntityId theme = m_offered[m_offer];
    m_letters->clear();
    offer();
    m_entries->setFocus();
    decide(tr("theme “%1”, %n entries", nullptr, static_cast<int>(entries.size()))
               .arg(nameOf(*m_desk->theme(theme))),
           themeAssigned(entries, theme));
}

void ThemesPage::makeAndAssign()
{
    const QString name = m_letters->text().simplified();
    const auto entries = chosenEntries();
    if (name.isEmpty() || entries.empty())
        return;
    Edit theme = addition(Kind::Theme, m_environment.newId<EntityId>());
    std::vector<Edit> edits{theme.set(Field::Name, Value(name))};
    const auto assigned = themeAssigned(entries, theme.entity);
    edits.insert(edits.end(), assigned.begin(), assigned.end());
    m_letters->clear();
    offer();
    m_entries->setFocus();
    decide(tr("new theme “%1”").arg(name), std::move(edits));
}

void ThemesPage::acceptSuggestions()
{
    std::vector<Edit> edits;
    for (const EntryName &entry : chosenEntries()) {
        if (const ThemeSuggestion *const suggestion = m_desk->suggestionFor(entry.second)) {
            const auto assigned = themeAssigned(std::span(&entry, 1), suggestion->theme);
            edits.insert(edits.end(), assigned.begin(), assigned.end());
        }
    }
    decide(tr("suggested themes of %n entries", nullptr, static_cast<int>(edits.size())),
           std::move(edits));
}

void ThemesPage::dismissSuggestions()
{
    for (const EntryName &entry : chosenEntries())
        m_desk->dismiss(entry.second, m_environment.now().milliseconds);
}

void ThemesPage::takeOff()
{
    const Entity *const theme = chosenTheme();
    const auto entries = chosenEntries();
    if (theme && !entries.empty()) {
        decide(tr("taking off the theme “%1”").arg(nameOf(*theme)),
               themeAssigned(entries, theme->id, false));
    }
}

void ThemesPage::openChosen()
{
    if (!m_entries->currentIndex().isValid())
        return;
    const EntityId id = m_entriesModel->idAt(m_entries->currentIndex().row());
    whenAnswered(m_workbook.read([id](WorkbookFile &file) { return file.find(id); }), this,
                 [this, id](const Result<std::optional<Entity>> &entry) {
                     if (entry && *entry)
                         emit entryRequested((*entry)->reference(Field::Table), id);
                 });
}

void ThemesPage::beginNaming(Naming naming)
{
    const Entity *const theme = chosenTheme();
    const bool needsTheme = naming != Naming::New;
    if ((needsTheme && !theme) || (naming == Naming::Split && chosenEntries().empty()))
        return;
    m_naming = naming;
    m_name->setText(naming == Naming::Rename ? nameOf(*theme) : QString());
    m_name->show();
    retranslateUi();
    m_name->setFocus();
    m_name->selectAll();
}

void ThemesPage::endNaming()
{
    m_naming = Naming::Nothing;
    m_name->hide();
}

void ThemesPage::takeName()
{
    const QString name = m_name->text().simplified();
    const Entity *const theme = chosenTheme();
    const Naming naming = m_naming;
    const auto entries = chosenEntries();
    endNaming();
    m_entries->setFocus();
    if (name.isEmpty())
        return;
    if (naming == Naming::New) {
        Edit made = addition(Kind::Theme, m_environment.newId<EntityId>());
        m_choice = {What::Theme, made.entity};
        m_isChosen = true;
        decide(tr("new theme “%1”").arg(name), {made.set(Field::Name, Value(name))});
    } else if (naming == Naming::Rename && theme && name != nameOf(*theme)) {
        const bool isEnglish = isUiEnglish() && !theme->text(Field::NameEn).isEmpty();
        Edit edit = tournee::update(*theme);
        decide(tr("renaming the theme “%1”").arg(nameOf(*theme)),
               {edit.set(isEnglish ? Field::NameEn : Field::Name, Value(name))});
    } else if (naming == Naming::Split && theme && !entries.empty()) {
        decide(tr("splitting the theme “%1”").arg(nameOf(*theme)),
               themeSplit(entries, *theme, name, m_environment));
    }
}

void ThemesPage::fillColourMenu()
{
    QMenu &menu = *m_colour->menu();
    menu.clear();
    const std::vector<std::pair<QString, const char *>> offers{
        {tr("Blue"), "#1f77b4"},      {tr("Orange"), "#c75c12"}, {tr("Green"), "#1b8a5a"},
        {tr("Ochre"), "#a07a12"},     {tr("Violet"), "#7a6bc4"}, {tr("Pink"), "#b5527f"},
        {tr("Turquoise"), "#16899a"}, {tr("Red"), "#d1495b"},    {tr("Grey"), "#6b7280"}};
    for (const auto &[words, colour] : offers) {
        QAction *action = addWords(menu, words);
        action->setIcon(swatch(QColor(QLatin1String(colour))));
        connect(action, &QAction::triggered, this, [this, colour = Value(colour)] {
            if (const Entity *const theme = chosenTheme()) {
                Edit edit = tournee::update(*theme);
                decide(tr("colour of the theme “%1”").arg(nameOf(*theme)),
                       {edit.set(Field::Colour, colour)});
            }
        });
    }
}

void ThemesPage::fillParentMenu()
{
    QMenu &menu = *m_parent->menu();
    menu.clear();
    const Entity *const theme = chosenTheme();
    if (!theme)
        return;
    const auto put = [this](const EntityId &parent) {
        if (const Entity *const chosen = chosenTheme()) {
            Edit edit = tournee::update(*chosen);
            decide(tr("place of the theme “%1”").arg(nameOf(*chosen)),
                   {parent.isNull() ? edit.set(Field::Parent, Value())
                                    : edit.set(Field::Parent, parent)});
        }
    };
    connect(addWords(menu, tr("By itself")), &QAction::triggered, this, [put] { put({}); });
    for (const Entity &each : m_desk->themes()) {
        if (mayStandUnder(m_desk->themes(), theme->id, each.id)) {
            connect(addWords(menu, nameOf(each)), &QAction::triggered, this,
                    [put, id = each.id] { put(id); });
        }
    }
}

void ThemesPage::fillCombineMenu()
{
    QMenu &menu = *m_combine->menu();
    menu.clear();
    for (const Entity &each : m_desk->themes()) {
        if (each.id != m_choice.theme) {
            connect(addWords(menu, nameOf(each)), &QAction::triggered, this,
                    [this, id = each.id] { combineInto(id); });
        }
    }
}

void ThemesPage::combineInto(EntityId into)
{
    const Entity *const from = chosenTheme();
    const Entity *const target = m_desk->theme(into);
    if (!from || !target)
        return;
    const QString deed = tr("combining “%1” into “%2”").arg(nameOf(*from), nameOf(*target));
    whenAnswered(m_workbook.read([id = from->id, into](WorkbookFile &file) {
        return themesCombined(file, id, into);
    }),
                 this, [this, deed, into](const Result<std::vector<Edit>> &edits) {
                     if (!edits) {
                         emit failed(edits.error());
                         return;
                     }
                     m_choice = {What::Theme, into};
                     decide(deed, *edits);
                 });
}

void ThemesPage::decide(const QString &deed, std::vector<Edit> edits)
{
    if (edits.empty())
        return;
    whenAnswered(applyEdit(m_workbook, m_undoStack, deed, std::move(edits)), this,
                 [this](const Result<Applied> &done) {
                     if (!done)
                         emit failed(done.error());
                 });
}

void ThemesPage::checkDeeds()
{
    const bool areChosen = !m_entries->selectionModel()->selection().isEmpty();
    const bool isTheme = chosenTheme() != nullptr;
    const bool isSuggested = m_choice.what == What::Suggested;
    m_accept->setVisible(isSuggested);
    m_dismiss->setVisible(isSuggested);
    m_takeOff->setVisible(isTheme);
    m_themeDeeds->setVisible(isTheme);
    for (QPushButton *each : {m_accept, m_dismiss, m_takeOff, m_open, m_split})
        each->setEnabled(areChosen);
    m_letters->setEnabled(areChosen);
    if (!areChosen)
        m_letters->clear();
    offer();
}

/// In the list a letter begins the name of a theme, Enter accepts what is suggested, Delete puts it away.
bool ThemesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_entries) {
        const QString text = key->text();
        const bool isCommand = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
        if (!text.isEmpty() && text.front().isLetterOrNumber() && !isCommand
            && m_letters->isEnabled()) {
            m_letters->setFocus();
            m_letters->setText(text);
            m_offer = 0;
            offer();
            return true;
        }
        if (isEnter) {
            if (m_accept->isVisible())
                m_accept->click();
            else
                m_open->click();
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            if (m_dismiss->isVisible())
                m_dismiss->click();
            else if (m_takeOff->isVisible())
                m_takeOff->click();
            return true;
        }
    } else if (watched == m_letters) {
        if (isEnter) {
            if (key->modifiers() & Qt::ShiftModifier)
                makeAndAssign();
            else
                assignOffered();
            return true;
        }
        const bool isDown = key->key() == Qt::Key_Down;
        if ((isDown || key->key() == Qt::Key_Up) && !m_offered.empty()) {
            m_offer += isDown ? 1 : m_offered.size() - 1;
            offer();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_letters->clear();
            offer();
            m_entries->setFocus();
            return true;
        }
    } else if (watched == m_name && key->key() == Qt::Key_Escape) {
        endNaming();
        m_entries->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// In a low window the entries matter more; the list beside them says which theme is chosen, too.
void ThemesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isRoomy = height() >= scaled(leastHeightForThemeHead);
    m_head->setVisible(isRoomy);
    m_chosen->setVisible(isRoomy);
}

void ThemesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fillChoices();
        fillEntries();
    }
}

void ThemesPage::retranslateUi()
{
    m_heading->setText(tr("Themes"));
    m_count->setText(m_desk->isLoaded() ? tr("%n entries without a theme", nullptr,
                                             m_desk->count({What::Without, {}}))
                                        : QString());
    m_again->setText(tr("Learn again"));
    m_again->setVisible(m_desk->isLoaded() && !m_desk->isLoading());
    m_list->setAccessibleName(tr("Themes"));
    m_new->setText(tr("New theme"));
    const Entity *const theme = chosenTheme();
    const QString name = theme                              ? nameOf(*theme)
                         : m_choice.what == What::Suggested ? tr("Suggested themes")
                                                            : tr("Entries without a theme");
    m_chosen->setText(name);
    m_rename->setText(tr("Rename (F2)"));
    m_colour->setText(tr("Colour"));
    m_colour->setIcon(theme && !theme->text(Field::Colour).isEmpty()
                          ? swatch(QColor(theme->text(Field::Colour)))
                          : QIcon());
    m_parent->setText(tr("Under another theme"));
    m_combine->setText(tr("Combine into"));
    m_split->setText(tr("Split what is chosen off"));
    m_name->setPlaceholderText(m_naming == Naming::Split ? tr("Name of the theme that is split off")
                                                         : tr("Name of the theme"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_entries->setAccessibleName(name);
    m_empty->setText(m_choice.what == What::Suggested
                         ? tr("Once a few entries have themes, the words that go with them suggest "
                              "themes for the others. There are no suggestions at present.")
                     : m_choice.what == What::Without ? tr("Every entry has a theme.")
                                                      : tr("No entry has this theme."));
    const bool isEmpty = m_entriesModel->rowCount() == 0;
    m_empty->setVisible(isEmpty && m_desk->isLoaded());
    for (QWidget *each : {static_cast<QWidget *>(m_entries), static_cast<QWidget *>(m_letters)})
        each->setVisible(!isEmpty);
    m_letters->setPlaceholderText(tr("The letters of a theme, then Enter"));
    m_letters->setAccessibleName(tr("Theme to assign"));
    m_accept->setText(tr("Accept (Enter)"));
    m_dismiss->setText(tr("Not this theme (Delete)"));
    m_takeOff->setText(tr("Take the theme off (Delete)"));
    m_open->setText(tr("At its table"));
}

} // namespace tournee
