// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/decidim.h"

#include "core/report/csv.h"
#include "core/report/words.h"

namespace tournee {

namespace {

constexpr qsizetype shortestText = 15; // characters, as Decidim asks for
constexpr qsizetype longestTitle = 150;

std::string quotedField(const QString &text)
{
    std::string cell = csvText(utf8FromText(text));
    // Its separator is the semicolon, which a plain CSV leaves alone.
    if (cell.find(';') != std::string::npos && !cell.starts_with('"'))
        return '"' + cell + '"';
    return cell;
}

/// At least as long as is asked for, and beginning with a capital letter.
QString longEnough(QString text)
{
    if (text.size() < shortestText)
        text = wordFor(Kind::Solution) + QStringLiteral(" – ") + text;
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text.leftJustified(shortestText, QLatin1Char('.'));
}

QString titleFor(const QString &text)
{
    QString title = text.simplified();
    if (title.size() > longestTitle) {
        const qsizetype end = title.lastIndexOf(QLatin1Char(' '), longestTitle - 2);
        title = title.left(end > longestTitle / 2 ? end : longestTitle - 2) + QStringLiteral(" …");
    }
    return longEnough(title);
}

} // namespace

Result<void> tellProposals(ReportScope &scope, const std::function<void(std::string_view)> &sink)
{
    const std::string language = documentLanguage().substr(0, 2);
    sink("\xef\xbb\xbfid;title/" + language + ";body/" + language + "\r\n");
    return scope.forEach(Kind::Solution, [&](const Entity &solution) {
        const QString text = solution.text(Field::Text);
        if (text.trimmed().isEmpty())
            return;
        QStringList body{text};
        for (const Field field : {Field::Detail, Field::Carrier, Field::Conditions}) {
            if (const QString more = solution.text(field); !more.isEmpty())
                body.append(wordFor(field) + QStringLiteral(" – ") + more);
        }
        body.append(scope.placeOf(solution));
        sink(solution.id.toString() + ';' + quotedField(titleFor(text)) + ';'
             + quotedField(longEnough(body.join(QStringLiteral("\n\n")))) + "\r\n");
    });
}

} // namespace tournee
