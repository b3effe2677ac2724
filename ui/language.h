// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace tournee {

/// The codes of the catalogues that came with the program, French and English first: a file
/// translations/tournee_CODE.ts is all that a language needs.
[[nodiscard]] QStringList availableLanguages();
/// In its own words.
[[nodiscard]] QString languageName(const QString &code);

/// The language of the running program; switching it sends every widget a LanguageChange.
class Language
{
public:
    Language() = default;
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// One of availableLanguages().
    void use(const QString &code);
    [[nodiscard]] const QString &current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace tournee
