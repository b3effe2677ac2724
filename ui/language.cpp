// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace tournee {

Language::~Language()
{
    if (QCoreApplication::instance()) {
        QCoreApplication::removeTranslator(&m_ours);
        QCoreApplication::removeTranslator(&m_qt);
    }
}

void Language::use(const QString &code)
{
    if (code == m_current)
        return;
    m_current = code;
    QLocale::setDefault(QLocale(code == "fr" ? "fr_CA" : "en_CA"));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    // Qt's own words may be missing on a system; ours come with the program.
    if (m_qt.load("qtbase_" + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load("tournee_" + code, ":/i18n"))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace tournee
