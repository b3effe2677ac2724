// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/register.h"

#include "core/report/arrival.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace tournee {

namespace {

class RegisterWords
{
    Q_DECLARE_TR_FUNCTIONS(tournee::RegisterWords)

public:
    static QStringList headings()
    {
        return {tr("Number"),
                tr("Date"),
                tr("Time"),
                tr("File"),
                tr("From"),
                tr("Tables"),
                tr("Entries in it"),
                tr("What it brought"),
                tr("Waiting for data"),
                tr("Receipt"),
                tr("Signed by"),
                tr("Undone")};
    }
    static QString undone() { return tr("undone"); }
    static QString known() { return tr("Everything in it was here already"); }
    static QString things(qint64 count)
    {
        return tr("%n new thing(s)", nullptr, static_cast<int>(count));
    }
    static QString tablesOf(const QString &workshop, const QStringList &numbers)
    {
        return tr("%1: %2", "workshop: tables")
            .arg(workshop.isEmpty() ? tr("No workshop") : workshop,
                 numbers.join(QStringLiteral(", ")));
    }
};

/// One cell: a tab or a line break would make two of it, and a spreadsheet computes what begins like a formula.
QString spreadsheetCell(const QString &text)
{
    const QString plain = text.simplified();
    return !plain.isEmpty() && QStringLiteral("=+-@'").contains(plain.front()) ? u'\'' + plain
                                                                               : plain;
}

QDateTime receivedAt(const Reception &reception)
{
    return QDateTime::fromMSecsSinceEpoch(reception.at.milliseconds, Qt::OffsetFromUTC,
                                          reception.at.offsetMinutes * 60);
}

} // namespace

QString whatItBrought(const Reception &reception)
{
    if (reception.newOps == 0)
        return RegisterWords::known();
    QStringList parts;
    if (reception.undone != 0)
        parts << RegisterWords::undone();
    if (reception.newEntities > 0)
        parts << RegisterWords::things(reception.newEntities);
    Arrival others;
    others.changedEntities = reception.changedEntities;
    others.diverging = reception.diverging;
    others.waitingOps = reception.waitingOps;
    const QString words = whatCame(others);
    if (!words.isEmpty())
        parts << words;
    return parts.join(QStringLiteral(", "));
}

QString whichTables(const Reception &reception)
{
    QStringList workshops;
    QStringList numbers;
    EntityId session;
    QString title;
    const auto close = [&] {
        if (!numbers.isEmpty())
            workshops << RegisterWords::tablesOf(title, numbers);
        numbers.clear();
    };
    for (const TableReceipt &each : reception.receipt.tables) { // by workshop
        if (each.entryCount() == 0 && each.headcount == 0)
            continue;
        if (each.session != session)
            close();
        session = each.session;
        title = textFromUtf8(each.title).simplified();
        numbers << (each.number ? QString::number(*each.number) : QStringLiteral("–"));
    }
    close();
    return workshops.join(QStringLiteral("; "));
}

QString spreadsheetOf(const std::vector<Reception> &receptions)
{
    QStringList lines{RegisterWords::headings().join(u'\t')};
    for (const Reception &each : receptions) {
        const QDateTime time = receivedAt(each);
        QStringList cells{QString::number(each.row),
                          time.toString(QStringLiteral("yyyy-MM-dd")),
                          time.toString(QStringLiteral("HH:mm")),
                          each.file,
                          each.from.join(QStringLiteral(", ")),
                          whichTables(each),
                          QString::number(each.receipt.entryCount()),
                          whatItBrought(each),
                          QString::number(each.waitingOps),
                          textFromUtf8(each.receipt.code),
                          each.origin ? each.origin->name : QString(),
                          each.undone == 0 ? QString() : RegisterWords::undone()};
        for (QString &text : cells)
            text = spreadsheetCell(text);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace tournee
