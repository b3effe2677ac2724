// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace tournee {

QStringList availableLanguages()
{
    QStringList codes{"fr", "en"};
    const QStringList files = QDir(":/i18n").entryList({"tournee_*.qm"}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.section('_', 1).section('.', 0, 0);
        if (!codes.contains(code))
            codes << code;
    }
    return codes;
}

QString languageName(const QString &code)
{
    if (code == "fr")
        return QStringLiteral("Français");
    if (code == "en")
        return QStringLiteral("English");
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name.isEmpty() ? code : name;
}

namespace {

thread_local const QTranslator *wordsOfThread = nullptr;

} // namespace

ThreadLanguage::ThreadLanguage(const QString &code)
{
    if (!code.isEmpty() && m_words.load("tournee_" + code, ":/i18n"))
        wordsOfThread = &m_words;
}

ThreadLanguage::~ThreadLanguage()
{
    wordsOfThread = nullptr;
}

QString ThreadTranslator::translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const
{
    if (!wordsOfThread)
        return {};
    const QString words = wordsOfThread->translate(context, source, disambiguation, n);
    // The English of the source must not go on to the translator of the program.
    return words.isNull() ? QString::fromUtf8(source) : words;
}

Language::~Language()
{
    if (QCoreApplication::instance()) {
        QCoreApplication::removeTranslator(&m_ofThread);
        QCoreApplication::removeTranslator(&m_ours);
        QCoreApplication::removeTranslator(&m_qt);
    }
}

void Language::use(const QString &code)
{
    if (code == m_current)
        return;
    m_current = code;
    QLocale::setDefault(QLocale(code == "fr" ? "fr_CA" : code == "en" ? "en_CA" : code));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_ofThread);
    // Qt's own words may be missing on a system; ours come with the program.
    if (m_qt.load("qtbase_" + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load("tournee_" + code, ":/i18n"))
        QCoreApplication::installTranslator(&m_ours);
    QCoreApplication::installTranslator(&m_ofThread); // the last is asked first
}

} // namespace tournee
