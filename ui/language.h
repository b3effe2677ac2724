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

/// What this thread says until this is gone, whatever the language of the program: a document may be in
/// the other one. Only where a Language is in use.
class ThreadLanguage
{
public:
    /// "fr", "en", or empty: that of the program.
    explicit ThreadLanguage(const QString &code);
    ~ThreadLanguage();
    ThreadLanguage(const ThreadLanguage &) = delete;
    ThreadLanguage &operator=(const ThreadLanguage &) = delete;

private:
    QTranslator m_words;
};

/// Answers in the language of the thread that asks, where it has one of its own.
class ThreadTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

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
    ThreadTranslator m_ofThread; ///< asked first
};

} // namespace tournee
