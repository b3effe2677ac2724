// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/csv.h"

#include "core/log/op.h"
#include "core/report/readable.h"
#include "core/report/smallgroups.h"
#include "core/report/words.h"

#include <QCoreApplication>

namespace tournee {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
constexpr std::string_view lineEnd = "\r\n";
constexpr std::string_view betweenElements = " | ";
constexpr std::string_view otherVersions = "otherVersions";

/// RFC 4180 §2.
std::string quotedCell(std::string_view cell)
{
    if (cell.find_first_of("\",\r\n") == std::string_view::npos)
        return std::string(cell);
    std::string result = "\"";
    for (const char c : cell) {
        if (c == '"')
            result += '"';
        result += c;
    }
    return result + '"';
}

class Csv
{
    Q_DECLARE_TR_FUNCTIONS(tournee::Csv)

public:
    Csv(ReportScope &scope, const CsvSink &sink)
        : m_scope(scope), m_sink(sink), m_json(scope.names())
    {}

    Result<void> data();
    void dictionary();

private:
    void cell(std::string_view ready);
    void textCell(std::string_view text) { cell(csvText(text)); }
    void endLine(const std::string &file);
    [[nodiscard]] bool hasColumn(const FieldSpec &field) const;
    [[nodiscard]] std::string contentOf(const FieldSpec &field, const Entity &entity) const;
    [[nodiscard]] bool isWithheld(const Entity &entity, const std::string &background) const;
    [[nodiscard]] std::string otherVersionsOf(const Entity &entity) const;
    void placeColumns(const Entity &entity);
    void describe(const std::string &file, std::string_view column, const QString &meaning,
                  const QString &type);
    [[nodiscard]] QString typeOf(const FieldSpec &field) const;

    ReportScope &m_scope;
    const CsvSink &m_sink;
    EntityJson m_json;
    std::string m_line;
    bool m_isFirstCell = true;
};

std::string fileOf(Kind kind)
{
    return std::string(nameOf(kind)) + ".csv";
}

void Csv::cell(std::string_view ready)
{
    if (!m_isFirstCell)
        m_line += ',';
    m_isFirstCell = false;
    m_line += ready;
}

void Csv::endLine(const std::string &file)
{
    m_line += lineEnd;
    m_sink(file, m_line);
    m_line.clear();
    m_isFirstCell = true;
}

bool Csv::hasColumn(const FieldSpec &field) const
{
    return field.field != Field::Deleted && field.field != Field::Erased
           && !(m_scope.isAnonymous() && field.personal);
}

std::string Csv::contentOf(const FieldSpec &field, const Entity &entity) const
{
    const auto join = [](std::string &all, const std::string &part) {
        if (!all.empty())
            all += betweenElements;
        all += part;
    };
    std::string content;
    switch (field.shape) {
    case Shape::Scalar: {
        const Value &value = entity.value(field.field);
        if (const auto *number = std::get_if<qint64>(&value.data))
            return std::to_string(*number);
        if (const auto *truth = std::get_if<bool>(&value.data))
            return *truth ? "true" : "false";
        if (field.field == Field::Region)
            return csvText(m_json.codeOrId(value.utf8()));
        return csvText(value.utf8());
    }
    case Shape::Set:
        for (const std::string &each : entity.elements(field.field))
            join(content, each);
        break;
    case Shape::Map:
        for (const auto &[element, value] : entity.entries(field.field)) {
            if (!isWithheld(entity, element))
                join(content, m_json.codeOrId(element) + '=' + std::to_string(value.number()));
        }
        break;
    }
    return csvText(content);
}

bool Csv::isWithheld(const Entity &entity, const std::string &background) const
{
    if (!m_scope.isAnonymous())
        return false;
    const auto id = EntityId::fromString(background);
    return !id || withheldFrom(headCountsOf(entity)).groups.contains(*id);
}

/// "field: value" a line, for each version that does not stand in the field's own column.
std::string Csv::otherVersionsOf(const Entity &entity) const
{
    std::string lines;
    const auto add = [&lines](std::string_view key, const std::string &value) {
        if (!lines.empty())
            lines += '\n';
        lines.append(key).append(": ").append(value);
    };
    for (const Register &each : entity.registers) {
        const FieldSpec &field = spec(entity.kind, each.name.field);
        if (!each.diverges() || !hasColumn(field) || field.shape == Shape::Set
            || field.divergence == Divergence::Silent)
            continue;
        for (const Version &version : each.heads) {
            const auto *number = std::get_if<qint64>(&version.value.data);
            const bool isTooSmall = m_scope.isAnonymous() && field.shape == Shape::Map
                                    && (isWithheld(entity, each.name.element)
                                        || (number && *number < smallestCountedGroup));
            if (version.value == each.shown().value || isTooSmall)
                continue;
            std::string value = version.value.utf8();
            if (number)
                value = std::to_string(*number);
            else if (const auto *truth = std::get_if<bool>(&version.value.data))
                value = *truth ? "true" : "false";
            add(m_json.readableKey(fieldKey(entity.kind, each.name)), value);
        }
    }
    if (entity.isDeletedButEdited())
        add(nameOf(Field::Deleted), "true");
    return lines;
}

/// Where an entry comes from, for those who read the file alone.
void Csv::placeColumns(const Entity &entity)
{
    const Entity *const table = m_scope.place(entity.reference(Field::Table));
    const Entity *const session = table ? m_scope.place(table->reference(Field::Session)) : nullptr;
    const Entity *const round = m_scope.find(entity.reference(Field::Round));
    textCell(session ? utf8FromText(m_scope.regionOf(*session)) : std::string());
    textCell(session ? session->value(Field::Title).utf8() : std::string());
    textCell(table ? utf8FromText(m_scope.titleOfTable(*table)) : std::string());
    textCell(round ? utf8FromText(m_scope.titleOfRound(*round)) : std::string());
    QStringList themes;
    for (const EntityId &theme : entity.references(Field::Themes))
        themes.append(m_scope.names().nameOf(theme, isUiEnglish()));
    textCell(utf8FromText(themes.join(QStringLiteral(" | "))));
}

Result<void> Csv::data()
{
    for (const KindSpec &kind : schema()) {
        if (kind.kind == Kind::Writer && m_scope.isAnonymous())
            continue;
        const std::string file = fileOf(kind.kind);
        m_sink(file, byteOrderMark);
        cell("id");
        for (const FieldSpec &field : kind.fields) {
            if (hasColumn(field))
                cell(field.name);
        }
        cell(otherVersions);
        if (isEntry(kind.kind)) {
            for (const char *column :
                 {"regionName", "sessionTitle", "tableTitle", "roundTitle", "themeNames"})
                cell(column);
        }
        endLine(file);
        const auto read = m_scope.forEach(kind.kind, [&](const Entity &entity) {
            cell(entity.id.toString());
            for (const FieldSpec &field : kind.fields) {
                if (hasColumn(field))
                    cell(contentOf(field, entity));
            }
            textCell(otherVersionsOf(entity));
            if (isEntry(kind.kind))
                placeColumns(entity);
            endLine(file);
        });
        if (!read)
            return read;
    }
    return {};
}

QString Csv::typeOf(const FieldSpec &field) const
{
    const auto one = [&field]() -> QString {
        switch (field.type) {
        case Type::Integer:
            return tr("whole number");
        case Type::Truth:
            return QStringLiteral("true, false");
        case Type::Date:
            return tr("date (ISO 8601)");
        case Type::Time:
            return tr("time of day (ISO 8601)");
        case Type::Reference: {
            if (field.field == Field::Region)
                return tr("code of a region, or its id");
            QStringList targets;
            for (const Kind target : field.targets)
                targets.append(textFromUtf8(nameOf(target)));
            //: "id of challenge, solution"
            return tr("id of %1").arg(targets.join(QStringLiteral(", ")));
        }
        case Type::Choice: {
            QStringList choices;
            for (const std::string_view choice : field.choices) {
                choices.append(textFromUtf8(choice) + QStringLiteral(" (") + wordForChoice(choice)
                               + QLatin1Char(')'));
            }
            return choices.join(QStringLiteral(", "));
        }
        case Type::BlobHash:
            return QStringLiteral("SHA-256");
        case Type::Text:
            break;
        }
        return tr("text");
    };
    switch (field.shape) {
    case Shape::Set:
        return tr("several, between “ | ”: %1").arg(one());
    case Shape::Map:
        return tr("several, between “ | ”: background=number");
    case Shape::Scalar:
        break;
    }
    return one();
}

void Csv::describe(const std::string &file, std::string_view column, const QString &meaning,
                   const QString &type)
{
    textCell(file);
    textCell(column);
    textCell(utf8FromText(meaning));
    textCell(utf8FromText(type));
    endLine("dictionary.csv");
}

void Csv::dictionary()
{
    const std::string file = "dictionary.csv";
    m_sink(file, byteOrderMark);
    for (const char *column : {"file", "column", "meaning", "content"})
        cell(column);
    endLine(file);
    describe("*", "*", tr("All files"),
             tr("UTF-8, commas, RFC 4180. A text that begins with = + - @ ' or a tab has an "
                "apostrophe before it, so that no spreadsheet takes it for a formula; take one "
                "leading apostrophe away to have the text back."));
    if (m_scope.isAnonymous()) {
        describe(
            "*", "*", tr("Anonymous"),
            tr("Names of persons are left out, and so are head counts under %1, with another one "
               "where it would tell them.")
                .arg(smallestCountedGroup));
    }
    for (const KindSpec &kind : schema()) {
        if (kind.kind == Kind::Writer && m_scope.isAnonymous())
            continue;
        describe(fileOf(kind.kind), "id", wordFor(kind.kind), QStringLiteral("UUID"));
        for (const FieldSpec &field : kind.fields) {
            if (hasColumn(field))
                describe(fileOf(kind.kind), field.name, wordFor(field.field), typeOf(field));
        }
        describe(fileOf(kind.kind), otherVersions, tr("Diverging versions"),
                 tr("a line for each version that stands in no column: field and value"));
        if (!isEntry(kind.kind))
            continue;
        for (const auto &[column, field] :
             {std::pair("regionName", Field::Region), std::pair("sessionTitle", Field::Session),
              std::pair("tableTitle", Field::Table), std::pair("roundTitle", Field::Round),
              std::pair("themeNames", Field::Themes)})
            describe(fileOf(kind.kind), column, wordFor(field), tr("text"));
    }
}

} // namespace

std::string csvText(std::string_view text)
{
    static constexpr std::string_view risky = "=+-@\t\r'";
    if (!text.empty() && risky.find(text.front()) != std::string_view::npos)
        return quotedCell('\'' + std::string(text));
    return quotedCell(text);
}

Result<void> writeCsv(ReportScope &scope, const CsvSink &sink)
{
    Csv csv(scope, sink);
    csv.dictionary();
    return csv.data();
}

} // namespace tournee
