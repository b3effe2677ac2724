// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/themes/themedesk.h"

#include "ui/sense/portions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrentRun>

#include <algorithm>

namespace tournee {

namespace {

constexpr int textsAtATimeForThemes = 4000; // some ten milliseconds of the storage thread

/// What was put away is this desk's habit: beside the drafts, in no bundle.
std::string dismissedSlot()
{
    return "dismissedThemes";
}

std::string dismissalOf(const ThemeSuggestion &suggestion)
{
    return suggestion.entry.toString() + ' ' + suggestion.theme.toString();
}

struct ThemesRead
{
    std::vector<Entity> themes;
    std::set<std::string> dismissed;
};

Result<ThemesRead> readThemesAndDismissed(WorkbookFile &file)
{
    auto themes = file.entities(Kind::Theme);
    if (!themes)
        return themes.error();
    std::erase_if(*themes, [](const Entity &theme) { return theme.isDeleted(); });
    const auto drafts = file.drafts();
    if (!drafts)
        return drafts.error();
    ThemesRead read{std::move(*themes), {}};
    const auto draft = std::ranges::find(*drafts, dismissedSlot(), &Draft::slot);
    if (draft != drafts->end()) {
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(draft->content));
        for (const auto &each : json.array())
            read.dismissed.insert(each.toString().toStdString());
    }
    return read;
}

} // namespace

ThemeDesk::ThemeDesk(Workbook &workbook, QObject *parent)
    : QObject(parent), m_workbook(workbook), m_all(std::make_shared<All>())
{
    connect(&m_workbook, &Workbook::changed, this, &ThemeDesk::heed);
}

ThemeDesk::~ThemeDesk()
{
    if (m_progress)
        m_progress->isCancelled = true;
}

void ThemeDesk::load()
{
    if (m_progress)
        m_progress->isCancelled = true;
    m_progress = std::make_shared<Progress>();
    m_missed.clear();
    readThemes();
    auto soFar = std::make_shared<PortionsRead<EntryText>>();
    soFar->kinds.assign(entryKinds().begin(), entryKinds().end());
    const auto read = [](WorkbookFile &file, Kind kind, qint64 from) {
        return readEntryTexts(file, kind, from, textsAtATimeForThemes);
    };
    readPortions<EntryText>(m_workbook, this, m_progress, soFar, read,
                            [this, progress = m_progress](Result<std::vector<EntryText>> texts) {
                                if (progress != m_progress)
                                    return;
                                if (texts)
                                    return learn(std::move(*texts));
                                m_progress.reset();
                                if (progress->isCancelled)
                                    emit cancelled();
                                else
                                    emit failed(texts.error());
                            });
}

std::shared_ptr<ThemeDesk::All> ThemeDesk::learned(const std::vector<EntryText> &texts,
                                                   Progress &progress)
{
    auto all = std::make_shared<All>();
    all->suggestions = suggestedThemes(texts, &progress);
    std::map<EntityId, std::size_t> counts; // the themes of which most is suggested come first
    for (const ThemeSuggestion &each : all->suggestions)
        ++counts[each.theme];
    std::ranges::stable_sort(all->suggestions, std::greater(),
                             [&counts](const ThemeSuggestion &each) {
                                 return std::pair(counts[each.theme], each.theme);
                             });
    for (std::size_t i = 0; i < all->suggestions.size(); ++i)
        all->suggested.emplace(all->suggestions[i].entry, i);
    all->entries.reserve(texts.size());
    all->places.reserve(texts.size());
    for (const EntryText &text : texts) {
        all->places.emplace(text.id, all->entries.size());
        all->entries.push_back({text.id, text.kind, false, text.themes});
    }
    return all;
}

void ThemeDesk::learn(std::vector<EntryText> texts)
{
    const auto shared = std::make_shared<const std::vector<EntryText>>(std::move(texts));
    const auto work = [shared, progress = m_progress] { return learned(*shared, *progress); };
    whenAnswered(QtConcurrent::run(work), this,
                 [this, progress = m_progress](const std::shared_ptr<All> &all) {
                     if (progress != m_progress)
                         return;
                     m_progress.reset();
                     if (progress->isCancelled) {
                         emit cancelled();
                         return;
                     }
                     m_all = all;
                     m_isLoaded = true;
                     for (const Entity &entry : m_missed)
                         update(entry);
                     m_missed.clear();
                     recount();
                     emit changed();
                 });
}

void ThemeDesk::readThemes()
{
    whenAnswered(m_workbook.read(readThemesAndDismissed), this,
                 [this](const Result<ThemesRead> &read) {
                     if (!read) {
                         emit failed(read.error());
                         return;
                     }
                     m_themes = read->themes;
                     m_dismissed = read->dismissed;
                     recount();
                     emit changed();
                 });
}

const Entity *ThemeDesk::theme(const EntityId &id) const
{
    const auto place = std::ranges::find(m_themes, id, &Entity::id);
    return place == m_themes.end() ? nullptr : &*place;
}

bool ThemeDesk::isSuggested(const EntityId &entry) const
{
    const ThemeSuggestion *const suggestion = suggestionFor(entry);
    return suggestion && !m_dismissed.contains(dismissalOf(*suggestion))
           && theme(suggestion->theme);
}

std::vector<EntityId> ThemeDesk::entries(const ListedTheme &choice) const
{
    std::vector<EntityId> ids;
    if (choice.what == ListedTheme::What::Suggested) {
        for (const ThemeSuggestion &each : m_all->suggestions) {
            if (isSuggested(each.entry))
                ids.push_back(each.entry);
        }
        return ids;
    }
    const bool isWithout = choice.what == ListedTheme::What::Without;
    for (const Themed &each : m_all->entries) {
        const bool isMeant =
            isWithout ? each.themes.empty()
                      : std::ranges::find(each.themes, choice.theme) != each.themes.end();
        if (isMeant && !each.isGone)
            ids.push_back(each.id);
    }
    return ids;
}

int ThemeDesk::count(const ListedTheme &choice) const
{
    switch (choice.what) {
    case ListedTheme::What::Suggested:
        return m_suggested;
    case ListedTheme::What::Without:
        return m_without;
    case ListedTheme::What::Theme:
        break;
    }
    const auto known = m_counts.find(choice.theme);
    return known == m_counts.end() ? 0 : known->second;
}

/// Nothing once the entry has a theme.
const ThemeSuggestion *ThemeDesk::suggestionFor(const EntityId &entry) const
{
    const auto known = m_all->suggested.find(entry);
    if (known == m_all->suggested.end())
        return nullptr;
    const Themed &themed = m_all->entries[m_all->places.at(entry)];
    return themed.isGone || !themed.themes.empty() ? nullptr : &m_all->suggestions[known->second];
}

EntryName ThemeDesk::nameOf(const EntityId &entry) const
{
    const auto known = m_all->places.find(entry);
    return {known == m_all->places.end() ? Kind::Note : m_all->entries[known->second].kind, entry};
}

void ThemeDesk::dismiss(const EntityId &entry, qint64 now)
{
    const ThemeSuggestion *const suggestion = suggestionFor(entry);
    if (!suggestion)
        return;
    m_dismissed.insert(dismissalOf(*suggestion));
    QJsonArray all;
    for (const std::string &each : m_dismissed)
        all << QString::fromStdString(each);
    m_workbook.saveDraft(
        {dismissedSlot(), QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString(), now});
    recount();
    emit changed();
}

void ThemeDesk::update(const Entity &entry)
{
    auto known = m_all->places.find(entry.id);
    if (known == m_all->places.end()) {
        known = m_all->places.emplace(entry.id, m_all->entries.size()).first;
        m_all->entries.push_back({entry.id, entry.kind, false, {}});
    }
    Themed &themed = m_all->entries[known->second];
    themed.themes = entry.references(Field::Themes);
    themed.isGone = entry.isDeleted() || entry.text(Field::Text).isEmpty();
}

void ThemeDesk::recount()
{
    m_counts.clear();
    m_without = 0;
    for (const Themed &each : m_all->entries) {
        if (each.isGone)
            continue;
        for (const EntityId &theme : each.themes)
            ++m_counts[theme];
        m_without += each.themes.empty() ? 1 : 0;
    }
    m_suggested = static_cast<int>(
        std::ranges::count_if(m_all->suggestions, [this](const ThemeSuggestion &each) {
            return isSuggested(each.entry);
        }));
}

void ThemeDesk::heed(const ChangeSet &changes)
{
    if (!m_isLoaded && !m_progress)
        return;
    if (changes.everything) {
        load();
        return;
    }
    bool concerns = false;
    bool areThemes = false;
    for (const Entity &each : changes.entities) {
        areThemes = areThemes || each.kind == Kind::Theme;
        if (!isEntry(each.kind))
            continue;
        concerns = true;
        if (m_progress)
            m_missed.push_back(each);
        if (m_isLoaded)
            update(each);
    }
    if (areThemes)
        readThemes();
    if (concerns && m_isLoaded) {
        recount();
        emit changed();
    }
}

} // namespace tournee
