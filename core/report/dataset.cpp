// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/dataset.h"

#include "core/log/op.h"
#include "core/report/readable.h"
#include "core/report/smallgroups.h"
#include "core/report/words.h"

#include <QCoreApplication>

namespace tournee {

namespace {

constexpr std::string_view betweenElements = " | ";
constexpr std::string_view otherVersions = "otherVersions";

class DataSet
{
    Q_DECLARE_TR_FUNCTIONS(tournee::DataSet)

public:
    DataSet(ReportScope &scope, DataWriter &writer)
        : m_scope(scope), m_writer(writer), m_json(scope.names())
    {}

    Result<void> data();
    void dictionary();

private:
    void cell(std::string_view text, Cell::Type type = Cell::Text)
    {
        m_row.push_back({std::string(text), type});
    }
    void endRow()
    {
        m_writer.row(m_row);
        m_row.clear();
    }
    [[nodiscard]] bool hasColumn(const FieldSpec &field) const;
    [[nodiscard]] Cell contentOf(const FieldSpec &field, const Entity &entity) const;
    [[nodiscard]] bool isWithheld(const Entity &entity, const std::string &background) const;
    [[nodiscard]] std::string otherVersionsOf(const Entity &entity) const;
    void placeColumns(const Entity &entity);
    void describe(const std::string &file, std::string_view column, const QString &meaning,
                  const QString &type);
    [[nodiscard]] QString typeOf(const FieldSpec &field) const;

    ReportScope &m_scope;
    DataWriter &m_writer;
    EntityJson m_json;
    std::vector<Cell> m_row;
};

bool DataSet::hasColumn(const FieldSpec &field) const
{
    return field.field != Field::Deleted && field.field != Field::Erased
           && !(m_scope.isAnonymous() && field.personal);
}

Cell DataSet::contentOf(const FieldSpec &field, const Entity &entity) const
{
    const auto join = [](std::string &all, const std::string &part) {
        if (!all.empty())
            all += betweenElements;
        all += part;
    };
    std::string content;
    if (!m_scope.tells(entity, field))
        return {};
    switch (field.shape) {
    case Shape::Scalar: {
        const Value &value = entity.value(field.field);
        if (const auto *number = std::get_if<qint64>(&value.data))
            return {std::to_string(*number), Cell::Number};
        if (const auto *truth = std::get_if<bool>(&value.data))
            return {*truth ? "true" : "false", Cell::Truth};
        if (field.field == Field::Region)
            return {m_json.codeOrId(value.utf8()), Cell::Text};
        return {value.utf8(), field.type == Type::Date ? Cell::Date : Cell::Text};
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
    return {content, Cell::Text};
}

bool DataSet::isWithheld(const Entity &entity, const std::string &background) const
{
    if (!m_scope.isAnonymous())
        return false;
    const auto id = EntityId::fromString(background);
    return !id || !m_scope.tellsCount(entity, *id);
}

/// "field: value" a line, for each version that does not stand in the field's own column.
std::string DataSet::otherVersionsOf(const Entity &entity) const
{
    std::string lines;
    const auto add = [&lines](std::string_view key, const std::string &value) {
        if (!lines.empty())
            lines += '\n';
        lines.append(key).append(": ").append(value);
    };
    for (const Register &each : entity.registers) {
        const FieldSpec &field = spec(entity.kind, each.name.field);
        if (!each.diverges() || !hasColumn(field) || !m_scope.tells(entity, field)
            || field.shape == Shape::Set || field.divergence == Divergence::Silent)
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
void DataSet::placeColumns(const Entity &entity)
{
    const bool isApart = m_scope.standsApart(entity);
    const Entity *const table = isApart ? nullptr : m_scope.place(entity.reference(Field::Table));
    const Entity *const session = table ? m_scope.place(table->reference(Field::Session)) : nullptr;
    const Entity *const round = isApart ? nullptr : m_scope.find(entity.reference(Field::Round));
    cell(session ? utf8FromText(m_scope.regionOf(*session)) : std::string());
    cell(session ? session->value(Field::Title).utf8() : std::string());
    cell(table ? utf8FromText(m_scope.titleOfTable(*table)) : std::string());
    cell(round ? utf8FromText(m_scope.titleOfRound(*round)) : std::string());
    QStringList themes;
    for (const EntityId &theme : entity.references(Field::Themes))
        themes.append(m_scope.names().nameOf(theme, isUiEnglish()));
    cell(utf8FromText(themes.join(QStringLiteral(" | "))));
}

Result<void> DataSet::data()
{
    for (const KindSpec &kind : schema()) {
        if (kind.kind == Kind::Writer && m_scope.isAnonymous())
            continue;
        m_writer.beginTable(std::string(kind.name));
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
        endRow();
        const auto read = m_scope.forEach(kind.kind, [&](const Entity &entity) {
            cell(entity.id.toString());
            for (const FieldSpec &field : kind.fields) {
                if (hasColumn(field))
                    m_row.push_back(contentOf(field, entity));
            }
            cell(otherVersionsOf(entity));
            if (isEntry(kind.kind))
                placeColumns(entity);
            endRow();
        });
        if (!read)
            return read;
    }
    return {};
}

QString DataSet::typeOf(const FieldSpec &field) const
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

void DataSet::describe(const std::string &file, std::string_view column, const QString &meaning,
                       const QString &type)
{
    cell(file);
    cell(column);
    cell(utf8FromText(meaning));
    cell(utf8FromText(type));
    endRow();
}

void DataSet::dictionary()
{
    m_writer.beginTable("dictionary");
    for (const char *column : {"file", "column", "meaning", "content"})
        cell(column);
    endRow();
    if (const QString form = m_writer.form(); !form.isEmpty())
        describe("*", "*", tr("All files"), form);
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
        describe(m_writer.nameOfTable(std::string(kind.name)), "id", wordFor(kind.kind),
                 QStringLiteral("UUID"));
        for (const FieldSpec &field : kind.fields) {
            if (hasColumn(field))
                describe(m_writer.nameOfTable(std::string(kind.name)), field.name,
                         wordFor(field.field), typeOf(field));
        }
        describe(m_writer.nameOfTable(std::string(kind.name)), otherVersions,
                 tr("Diverging versions"),
                 tr("a line for each version that stands in no column: field and value"));
        if (!isEntry(kind.kind))
            continue;
        for (const auto &[column, field] :
             {std::pair("regionName", Field::Region), std::pair("sessionTitle", Field::Session),
              std::pair("tableTitle", Field::Table), std::pair("roundTitle", Field::Round),
              std::pair("themeNames", Field::Themes)})
            describe(m_writer.nameOfTable(std::string(kind.name)), column, wordFor(field),
                     tr("text"));
    }
}

} // namespace

Result<void> tellData(ReportScope &scope, DataWriter &writer)
{
    DataSet data(scope, writer);
    data.dictionary();
    return data.data();
}

} // namespace tournee
