// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings.h"

#include "ui/language.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace tournee {

namespace {

constexpr int mostRecent = 8;
constexpr const char *spellingWords[] = {"window", "fr", "en", "both", "none"};
constexpr const char *themeWords[] = {"system", "light", "dark", "contrast"};

/// In \a group, whatever signs \a name has.
QString keyOf(const char *group, const QString &name)
{
    return group + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

} // namespace

std::optional<ThemeChoice> themeChoiceNamed(const QString &word)
{
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (word == themeWords[static_cast<int>(choice)])
            return choice;
    }
    return {};
}

Settings::Settings(const QString &path) : m_settings(path, QSettings::IniFormat) {}

void Settings::setForThisLaunch(const std::optional<QString> &language,
                                const std::optional<ThemeChoice> &theme,
                                const std::optional<int> &zoomPercent)
{
    m_languageNow = language;
    m_themeNow = theme;
    m_zoomNow = zoomPercent;
}

QString Settings::language() const
{
    if (m_languageNow)
        return *m_languageNow;
    QString chosen = m_settings.value("language").toString();
    if (availableLanguages().contains(chosen))
        return chosen;
    return QLocale::system().language() == QLocale::English ? "en" : "fr";
}

void Settings::setLanguage(const QString &code)
{
    m_languageNow.reset();
    m_settings.setValue("language", code);
}

ThemeChoice Settings::theme() const
{
    if (m_themeNow)
        return *m_themeNow;
    return themeChoiceNamed(m_settings.value("theme").toString()).value_or(ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice choice)
{
    m_themeNow.reset();
    m_settings.setValue("theme", themeWords[static_cast<int>(choice)]);
}

int Settings::zoomPercent() const
{
    if (m_zoomNow)
        return *m_zoomNow;
    return std::clamp(m_settings.value("zoom", zoom::normal).toInt(), zoom::least, zoom::most);
}

void Settings::setZoomPercent(int percent)
{
    m_zoomNow.reset();
    m_settings.setValue("zoom", percent);
}

QStringList Settings::recentWorkbooks() const
{
    return m_settings.value("recentWorkbooks").toStringList();
}

void Settings::addRecentWorkbook(const QString &path)
{
    QStringList recent = recentWorkbooks();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue("recentWorkbooks", recent.mid(0, mostRecent));
}

void Settings::forgetRecentWorkbook(const QString &path)
{
    QStringList recent = recentWorkbooks();
    recent.removeAll(path);
    m_settings.setValue("recentWorkbooks", recent);
}

QString Settings::workbookFolder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_settings.value("workbookFolder", QDir(documents).filePath("Tournée")).toString();
}

void Settings::setWorkbookFolder(const QString &folder)
{
    m_settings.setValue("workbookFolder", folder);
}

bool Settings::areDetailsShown() const
{
    return m_settings.value("details").toBool();
}

void Settings::setDetailsShown(bool areShown)
{
    m_settings.setValue("details", areShown);
}

SpellingChoice Settings::spelling() const
{
    const QString word = m_settings.value("spelling").toString();
    for (const SpellingChoice choice : {SpellingChoice::French, SpellingChoice::English,
                                        SpellingChoice::Both, SpellingChoice::None}) {
        if (word == spellingWords[static_cast<int>(choice)])
            return choice;
    }
    return SpellingChoice::LikeWindow;
}

void Settings::setSpelling(SpellingChoice choice)
{
    m_settings.setValue("spelling", spellingWords[static_cast<int>(choice)]);
}

QStringList Settings::spellingLanguages() const
{
    switch (spelling()) {
    case SpellingChoice::LikeWindow:
        return {language()};
    case SpellingChoice::French:
        return {"fr"};
    case SpellingChoice::English:
        return {"en"};
    case SpellingChoice::Both:
        return {"fr", "en"};
    case SpellingChoice::None:
        return {};
    }
    return {};
}

bool Settings::hasRoundSound() const
{
    return m_settings.value("roundSound").toBool();
}

void Settings::setRoundSound(bool isOn)
{
    m_settings.setValue("roundSound", isOn);
}

QString Settings::person() const
{
    return m_settings.value("person").toString();
}

void Settings::setPerson(const QString &name)
{
    m_settings.setValue("person", name);
}

QString Settings::device() const
{
    return m_settings.value("device").toString();
}

void Settings::setDevice(const QString &name)
{
    m_settings.setValue("device", name);
}

QStringList Settings::personalWords() const
{
    return m_settings.value("personalWords").toStringList();
}

void Settings::addPersonalWord(const QString &word)
{
    QStringList words = personalWords();
    if (words.contains(word))
        return;
    words << word;
    m_settings.setValue("personalWords", words);
}

int Settings::backupsKept() const
{
    return std::clamp(m_settings.value("backups/newest", 10).toInt(), 2, 100);
}

int Settings::backupGigabytes() const
{
    return std::clamp(m_settings.value("backups/gigabytes", 2).toInt(), 1, 100);
}

void Settings::setBackupsKept(int count, int gigabytes)
{
    m_settings.setValue("backups/newest", count);
    m_settings.setValue("backups/gigabytes", gigabytes);
}

QString Settings::watchedFolder(const QString &workbook) const
{
    return m_settings.value(keyOf("watched/", workbook)).toString();
}

void Settings::setWatchedFolder(const QString &workbook, const QString &folder)
{
    if (folder.isEmpty())
        m_settings.remove(keyOf("watched/", workbook));
    else
        m_settings.setValue(keyOf("watched/", workbook), folder);
}

QString Settings::notesColumns(const QString &headings) const
{
    return headings.isEmpty() ? QString() : m_settings.value(keyOf("notes/", headings)).toString();
}

void Settings::setNotesColumns(const QString &headings, const QString &columns)
{
    if (!headings.isEmpty())
        m_settings.setValue(keyOf("notes/", headings), columns);
}

std::optional<OwnKey> Settings::ownKey() const
{
    OwnKey key{m_settings.value("ownKey/file").toString(),
               m_settings.value("ownKey/recipient").toString()};
    if (key.path.isEmpty() || key.recipient.isEmpty())
        return {};
    return key;
}

void Settings::setOwnKey(const OwnKey &key)
{
    m_settings.setValue("ownKey/file", key.path);
    m_settings.setValue("ownKey/recipient", key.recipient);
}

QString Settings::lastCrashTold() const
{
    return m_settings.value("lastCrash").toString();
}

void Settings::setLastCrashTold(const QString &name)
{
    m_settings.setValue("lastCrash", name);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value("windowGeometry").toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue("windowGeometry", geometry);
}

} // namespace tournee
