// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace tournee {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// In what spelling is checked.
enum class SpellingChoice { LikeWindow, French, English, Both, None };

/// Nothing when \a word is not light, dark, contrast or system.
[[nodiscard]] std::optional<ThemeChoice> themeChoiceNamed(const QString &word);

/// Where a coordinator's key file lies, and its public half ("age1…"). Never what opens it.
struct OwnKey
{
    QString path;
    QString recipient;

    bool operator==(const OwnKey &) const = default;
};

/// What a person chose on this computer; nothing of it travels with a workbook.
class Settings
{
public:
    /// \a path is an INI file; it need not exist.
    explicit Settings(const QString &path);

    /// What the command line asks for: holds until the program ends or someone chooses anew.
    void setForThisLaunch(const std::optional<QString> &language,
                          const std::optional<ThemeChoice> &theme,
                          const std::optional<int> &zoomPercent);

    /// One of availableLanguages(); until someone chooses, the system's, and French when that is neither.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    [[nodiscard]] int zoomPercent() const;
    void setZoomPercent(int percent);

    /// The newest first; files that are gone too.
    [[nodiscard]] QStringList recentWorkbooks() const;
    void addRecentWorkbook(const QString &path);
    void forgetRecentWorkbook(const QString &path);

    /// Where new workbooks go unless a person chooses otherwise.
    [[nodiscard]] QString workbookFolder() const;
    void setWorkbookFolder(const QString &folder);

    /// The fields of an entry beside the notes of a table.
    [[nodiscard]] bool areDetailsShown() const;
    void setDetailsShown(bool areShown);

    [[nodiscard]] SpellingChoice spelling() const;
    void setSpelling(SpellingChoice choice);
    /// What that means now: languages of dictionaries.
    [[nodiscard]] QStringList spellingLanguages() const;

    /// When the time of a round is over.
    [[nodiscard]] bool hasRoundSound() const;
    void setRoundSound(bool isOn);

    /// Who writes here, and on what; empty until someone says so.
    [[nodiscard]] QString person() const;
    void setPerson(const QString &name);
    [[nodiscard]] QString device() const;
    void setDevice(const QString &name);

    /// Words that the spell check takes for right.
    [[nodiscard]] QStringList personalWords() const;
    void addPersonalWord(const QString &word);

    /// How many of the newest backups are kept, and how many gigabytes all of them may take.
    [[nodiscard]] int backupsKept() const;
    [[nodiscard]] int backupGigabytes() const;
    void setBackupsKept(int count, int gigabytes);

    /// The folder that is watched while \a workbook is open; empty: none.
    [[nodiscard]] QString watchedFolder(const QString &workbook) const;
    void setWatchedFolder(const QString &workbook, const QString &folder);

    /// What the columns of a table of notes with such headings were for last time; empty: never seen.
    [[nodiscard]] QString notesColumns(const QString &headings) const;
    void setNotesColumns(const QString &headings, const QString &columns);

    [[nodiscard]] std::optional<OwnKey> ownKey() const;
    void setOwnKey(const OwnKey &key);

    /// The name of the newest report of a crash that the person has been told of.
    [[nodiscard]] QString lastCrashTold() const;
    void setLastCrashTold(const QString &name);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    QSettings m_settings;
    std::optional<QString> m_languageNow;
    std::optional<ThemeChoice> m_themeNow;
    std::optional<int> m_zoomNow;
};

} // namespace tournee
