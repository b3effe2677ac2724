// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/receiptwords.h"

#include "core/report/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace tournee {

namespace {

class ReceiptWords
{
    Q_DECLARE_TR_FUNCTIONS(tournee::ReceiptWords)

public:
    /// The spelling alphabet of the ICAO, which French and English share.
    static QString spelled(char character)
    {
        switch (character) {
        case 'C':
            return QStringLiteral("Charlie");
        case 'D':
            return QStringLiteral("Delta");
        case 'F':
            return QStringLiteral("Foxtrot");
        case 'G':
            return QStringLiteral("Golf");
        case 'H':
            return tr("Hotel", "spelling alphabet");
        case 'J':
            return tr("Juliett", "spelling alphabet");
        case 'K':
            return QStringLiteral("Kilo");
        case 'M':
            return QStringLiteral("Mike");
        case 'N':
            return tr("November", "spelling alphabet");
        case 'P':
            return QStringLiteral("Papa");
        case 'Q':
            return tr("Quebec", "spelling alphabet");
        case 'R':
            return tr("Romeo", "spelling alphabet");
        case 'T':
            return QStringLiteral("Tango");
        case 'V':
            return QStringLiteral("Victor");
        case 'W':
            return tr("Whiskey", "spelling alphabet");
        case 'X':
            return QStringLiteral("X-ray");
        case 'Y':
            return QStringLiteral("Yankee");
        default:
            return QString(QLatin1Char(character));
        }
    }
};

void writeId(JsonWriter &json, const EntityId &id)
{
    if (id.isNull())
        json.null();
    else
        json.text(std::string_view(id.toString()));
}

} // namespace

QString spokenCode(std::string_view code)
{
    QString spoken;
    for (const char character : code) {
        if (character == '-') {
            spoken += QLatin1Char(',');
            continue;
        }
        if (!spoken.isEmpty())
            spoken += QLatin1Char(' ');
        spoken += ReceiptWords::spelled(character);
    }
    return spoken;
}

QString readable(const TableReceipt &table)
{
    const QString title = textFromUtf8(table.title);
    QString place = ReceiptWords::tr("without a table");
    if (!table.table.isNull()) {
        place = table.number ? ReceiptWords::tr("table %1").arg(*table.number)
                             : ReceiptWords::tr("a table without a number");
    }
    if (!title.isEmpty())
        place = ReceiptWords::tr("%1, %2", "workshop, table").arg(title, place);
    QStringList counts;
    for (const auto &[kind, count] : table.entries)
        counts.append(ReceiptWords::tr("%1 %2", "Challenges 5").arg(pluralFor(kind)).arg(count));
    if (counts.isEmpty())
        counts.append(ReceiptWords::tr("no entries"));
    QString line =
        ReceiptWords::tr("%1: %2", "table, entries").arg(place, counts.join(QLatin1String(", ")));
    if (table.headcount > 0) {
        line += QLatin1String("; ")
                + ReceiptWords::tr("%n people", nullptr, static_cast<int>(table.headcount));
    }
    return line;
}

void writeReceipt(JsonWriter &json, const Receipt &receipt)
{
    json.beginObject();
    json.key("code").text(std::string_view(receipt.code));
    json.key("ops").number(receipt.ops);
    json.key("entries").number(receipt.entryCount());
    json.key("headcount").number(receipt.headcount());
    json.key("tables").beginArray();
    for (const TableReceipt &table : receipt.tables) {
        json.beginObject();
        writeId(json.key("session"), table.session);
        json.key("title").text(std::string_view(table.title));
        writeId(json.key("table"), table.table);
        json.key("number");
        if (table.number)
            json.number(*table.number);
        else
            json.null();
        json.key("headcount").number(table.headcount);
        json.key("entries").beginObject();
        for (const auto &[kind, count] : table.entries)
            json.key(nameOf(kind)).number(count);
        json.endObject().endObject();
    }
    json.endArray().endObject();
}

} // namespace tournee
