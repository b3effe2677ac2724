// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/themesuggestions.h"
#include "core/analysis/themework.h"
#include "core/storage/importer.h"
#include "core/storage/workbook.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>
#include <unordered_map>

namespace tournee {

/// Which entries the page of themes lists.
struct ListedTheme
{
    enum class What { Suggested, Without, Theme };

    What what = What::Without;
    EntityId theme; ///< of Theme

    bool operator==(const ListedTheme &) const = default;
};

/// All entries with their themes, and what the themes assigned so far suggest for those that have none. Read
/// and learned in the background, then kept up to date by what changes; the words of the entries are not kept.
class ThemeDesk final : public QObject
{
    Q_OBJECT

public:
    /// \a workbook must outlive it.
    explicit ThemeDesk(Workbook &workbook, QObject *parent = nullptr);
    ~ThemeDesk() override;

    /// Reads and learns anew.
    void load();
    [[nodiscard]] bool isLoading() const { return m_progress != nullptr; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] std::shared_ptr<Progress> progress() const { return m_progress; }
    /// Of entries.
    [[nodiscard]] std::size_t size() const { return m_all->entries.size(); }

    /// Those that are not deleted, in canonical order.
    [[nodiscard]] const std::vector<Entity> &themes() const { return m_themes; }
    [[nodiscard]] const Entity *theme(const EntityId &id) const;
    /// Those meant by \a choice. Suggestions come by theme, the surest first; the others as they were noted.
    [[nodiscard]] std::vector<EntityId> entries(const ListedTheme &choice) const;
    [[nodiscard]] int count(const ListedTheme &choice) const;
    [[nodiscard]] const ThemeSuggestion *suggestionFor(const EntityId &entry) const;
    [[nodiscard]] EntryName nameOf(const EntityId &entry) const;
    /// Puts a suggestion away. It is not made again on this workbook's desk.
    void dismiss(const EntityId &entry, qint64 now);

signals:
    void changed();
    void cancelled();
    void failed(const tournee::Error &error);

private:
    struct Themed
    {
        EntityId id;
        Kind kind = Kind::Note;
        bool isGone = false;
        std::vector<EntityId> themes;
    };
    struct All
    {
        std::vector<Themed> entries;
        std::unordered_map<EntityId, std::size_t, BytesHash> places;
        std::vector<ThemeSuggestion> suggestions; ///< by theme, the surest first
        std::unordered_map<EntityId, std::size_t, BytesHash> suggested; ///< by entry
    };

    static std::shared_ptr<All> learned(const std::vector<EntryText> &texts, Progress &progress);
    void learn(std::vector<EntryText> texts);
    void readThemes();
    void heed(const ChangeSet &changes);
    void update(const Entity &entry);
    void recount();
    [[nodiscard]] bool isSuggested(const EntityId &entry) const;

    Workbook &m_workbook;
    std::shared_ptr<Progress> m_progress; ///< of what is under way
    std::shared_ptr<All> m_all;
    std::vector<Entity> m_missed; ///< that changed while it was read
    std::vector<Entity> m_themes;
    std::map<EntityId, int> m_counts; ///< by theme
    int m_without = 0;
    int m_suggested = 0;
    std::set<std::string> m_dismissed; ///< entry and theme
    bool m_isLoaded = false;
};

} // namespace tournee
