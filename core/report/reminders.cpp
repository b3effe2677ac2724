// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reminders.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

namespace tournee {

namespace {

class Reminders
{
    Q_DECLARE_TR_FUNCTIONS(tournee::Reminders)

public:
    static QString workshop(const SessionCoverage &session)
    {
        QString title = session.session.text(Field::Title).simplified();
        if (title.isEmpty())
            title = tr("Workshop without a title");
        const QDate day = QDate::fromString(session.session.text(Field::Date), Qt::ISODate);
        if (day.isValid())
            title = tr("%1, %2", "workshop, day")
                        .arg(title, QLocale().toString(day, QLocale::LongFormat));
        return tr("%1: %n table(s) missing", nullptr,
                  static_cast<int>(session.expectedTables - session.receivedTables))
            .arg(title);
    }
    static QString table(const Entity &table)
    {
        QString words = table.value(Field::Number).isNull()
                            ? tr("Table without a number")
                            : tr("Table %1").arg(table.number(Field::Number));
        const QString name = table.text(Field::Name).simplified();
        if (!name.isEmpty())
            words += QStringLiteral(" · ") + name;
        QStringList people;
        for (const Field field : {Field::NoteTaker, Field::Facilitator}) {
            const QString person = table.text(field).simplified();
            if (!person.isEmpty() && !people.contains(person))
                people << person;
        }
        return people.isEmpty()
                   ? words
                   : tr("%1 (%2)", "table, people").arg(words, people.join(QStringLiteral(", ")));
    }
};

} // namespace

QString remindersFor(const Coverage &coverage, bool onlyLate)
{
    QStringList lines;
    for (const SessionCoverage &session : coverage.sessions) {
        QStringList tables;
        for (const TableCoverage &each : session.tables) {
            if (onlyLate ? each.state == TableState::Late : each.isMissing())
                tables << QStringLiteral("  – ") + Reminders::table(each.table);
        }
        if (tables.isEmpty())
            continue;
        if (!lines.isEmpty())
            lines << QString();
        lines << Reminders::workshop(session) << tables;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace tournee
