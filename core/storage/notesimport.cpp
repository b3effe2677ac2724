// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/notesimport.h"

#include "core/log/logstore.h"
#include "core/storage/names.h"
#include "core/storage/receipt.h"
#include "core/storage/statestore.h"
#include "core/storage/validation.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace tournee {

namespace {

constexpr std::array<std::pair<NotesColumn, std::string_view>, 10> columnCodes{
    {{NotesColumn::Ignored, "-"},
     {NotesColumn::Text, "text"},
     {NotesColumn::Detail, "detail"},
     {NotesColumn::Kind, "kind"},
     {NotesColumn::Table, "table"},
     {NotesColumn::Theme, "theme"},
     {NotesColumn::Tag, "tag"},
     {NotesColumn::Background, "background"},
     {NotesColumn::Municipality, "municipality"},
     {NotesColumn::Support, "support"}}};

/// What people write on top of a column, folded.
constexpr std::array<std::pair<std::string_view, NotesColumn>, 33> headingWords{
    {{"text", NotesColumn::Text},
     {"texte", NotesColumn::Text},
     {"note", NotesColumn::Text},
     {"notes", NotesColumn::Text},
     {"propos", NotesColumn::Text},
     {"contribution", NotesColumn::Text},
     {"idee", NotesColumn::Text},
     {"idea", NotesColumn::Text},
     {"enonce", NotesColumn::Text},
     {"description", NotesColumn::Detail},
     {"detail", NotesColumn::Detail},
     {"details", NotesColumn::Detail},
     {"precision", NotesColumn::Detail},
     {"commentaire", NotesColumn::Detail},
     {"comment", NotesColumn::Detail},
     {"kind", NotesColumn::Kind},
     {"type", NotesColumn::Kind},
     {"sorte", NotesColumn::Kind},
     {"categorie", NotesColumn::Kind},
     {"table", NotesColumn::Table},
     {"no de table", NotesColumn::Table},
     {"theme", NotesColumn::Theme},
     {"themes", NotesColumn::Theme},
     {"tag", NotesColumn::Tag},
     {"tags", NotesColumn::Tag},
     {"etiquette", NotesColumn::Tag},
     {"etiquettes", NotesColumn::Tag},
     {"milieu", NotesColumn::Background},
     {"background", NotesColumn::Background},
     {"municipalite", NotesColumn::Municipality},
     {"municipality", NotesColumn::Municipality},
     {"appuis", NotesColumn::Support},
     {"support", NotesColumn::Support}}};

constexpr std::array<std::pair<std::string_view, Kind>, 24> kindWords{
    {{"challenge", Kind::Challenge},
     {"challenges", Kind::Challenge},
     {"defi", Kind::Challenge},
     {"defis", Kind::Challenge},
     {"probleme", Kind::Challenge},
     {"solution", Kind::Solution},
     {"solutions", Kind::Solution},
     {"idee", Kind::Solution},
     {"proposition", Kind::Solution},
     {"quote", Kind::Quote},
     {"quotes", Kind::Quote},
     {"propos", Kind::Quote},
     {"propos rapporte", Kind::Quote},
     {"citation", Kind::Quote},
     {"disagreement", Kind::Disagreement},
     {"disagreements", Kind::Disagreement},
     {"desaccord", Kind::Disagreement},
     {"desaccords", Kind::Disagreement},
     {"point de desaccord", Kind::Disagreement},
     {"note", Kind::Note},
     {"notes", Kind::Note},
     {"remarque", Kind::Note},
     {"commentaire", Kind::Note},
     {"autre", Kind::Note}}};

template <typename Pairs>
auto meant(const Pairs &pairs, const QString &words)
    -> std::optional<typename Pairs::value_type::second_type>
{
    const std::string form = utf8FromText(folded(words).simplified());
    const auto found = std::ranges::find(pairs, form, [](const auto &each) { return each.first; });
    if (found == pairs.end())
        return {};
    return found->second;
}

QString foldedName(const QString &text)
{
    return folded(text).simplified();
}

QStringList namesIn(const QString &cell)
{
    static const QRegularExpression between(QStringLiteral("[;,|\\n]"));
    QStringList result;
    for (const QString &each : cell.split(between)) {
        if (const QString part = each.simplified(); !part.isEmpty())
            result << part;
    }
    return result;
}

/// RFC 4122 §4.3. The same line of the same file at the same table is the same entry everywhere.
EntityId noteId(const QByteArray &fileHash, const EntityId &table, qint64 line)
{
    static const QUuid nameSpace(QStringLiteral("{5b1d3a36-0a0c-4f3f-9b0e-6a5f7a9d2c11}"));
    const QByteArray name =
        fileHash + QByteArray::fromStdString(table.toString()) + ':' + QByteArray::number(line);
    const QByteArray raw = QUuid::createUuidV5(nameSpace, name).toRfc4122();
    return EntityId::fromView({raw.constData(), static_cast<std::size_t>(raw.size())});
}

class Planner
{
public:
    Planner(WorkbookFile &file, const NotesMapping &mapping, Names names,
            std::map<qint64, EntityId> tables)
        : m_file(file), m_mapping(mapping), m_names(std::move(names)), m_tables(std::move(tables))
    {}

    [[nodiscard]] PlannedNote plan(const NotesLine &line, const QByteArray &fileHash,
                                   const QString &provenance)
    {
        PlannedNote note;
        note.line = line.line;
        note.kind = m_mapping.kind;
        EntityId table = m_mapping.table;
        for (const auto &[column, cell] : cellsOf(line)) {
            if (column == NotesColumn::Text)
                note.text += (note.text.isEmpty() ? QString() : QStringLiteral("\n")) + cell;
            else if (column == NotesColumn::Kind)
                note.kind = meant(kindWords, cell).value_or(note.kind);
            else if (column == NotesColumn::Table)
                table = tableNumbered(cell);
        }
        if (line.isHeading) {
            note.kind = Kind::Challenge;
            if (!m_mapping.areHeadingsChallenges)
                note.state = PlannedNote::State::LeftOut;
        }
        if (note.state == PlannedNote::State::New && note.text.trimmed().isEmpty())
            note.state = PlannedNote::State::NoText;
        else if (note.state == PlannedNote::State::New && table.isNull())
            note.state = PlannedNote::State::NoTable;
        if (note.state != PlannedNote::State::New)
            return note;

        const EntityId id = noteId(fileHash, table, line.line);
        const auto known = m_file.state().find(note.kind, id);
        if (known || !m_file.state().kindsOf(id).empty()) {
            note.state = known && known->isDeleted() ? PlannedNote::State::Removed
                                                     : PlannedNote::State::Known;
        } else {
            note.edit = editOf(line, note, table, id, provenance);
        }
        if (line.isHeading)
            m_heading = id;
        return note;
    }

private:
    [[nodiscard]] std::vector<std::pair<NotesColumn, QString>> cellsOf(const NotesLine &line) const
    {
        std::vector<std::pair<NotesColumn, QString>> cells;
        for (qsizetype i = 0; i < line.cells.size(); ++i) {
            const auto place = static_cast<std::size_t>(i);
            if (place < m_mapping.columns.size() && !line.cells[i].trimmed().isEmpty())
                cells.emplace_back(m_mapping.columns[place], line.cells[i]);
        }
        return cells;
    }
    [[nodiscard]] EntityId tableNumbered(const QString &cell) const
    {
        static const QRegularExpression digits(QStringLiteral("\\d+"));
        const auto found = m_tables.find(digits.match(cell).captured().toLongLong());
        return found == m_tables.end() ? EntityId() : found->second;
    }
    [[nodiscard]] Edit editOf(const NotesLine &line, const PlannedNote &note, const EntityId &table,
                              const EntityId &id, const QString &provenance) const
    {
        Edit edit = addition(note.kind, id);
        edit.set(Field::Table, table).set(Field::Text, Value(note.text));
        QStringList details;
        std::set<EntityId> themes;
        for (const auto &[column, cell] : cellsOf(line)) {
            switch (column) {
            case NotesColumn::Detail:
                details << cell;
                break;
            case NotesColumn::Theme:
                addThemes(edit, cell, themes);
                break;
            case NotesColumn::Tag:
                for (const QString &tag : namesIn(cell))
                    edit.include(Field::Tags, utf8FromText(tag));
                break;
            case NotesColumn::Background:
                if (const auto found = m_names.find(Kind::Background, cell))
                    edit.set(Field::Background, *found);
                else
                    details << cell;
                break;
            case NotesColumn::Municipality:
                edit.set(Field::Municipality, Value(cell.simplified()));
                break;
            case NotesColumn::Support: {
                bool isNumber = false;
                const qint64 support = cell.simplified().toLongLong(&isNumber);
                if (isNumber && support >= 0)
                    edit.set(Field::Support, Value(support));
                else
                    details << cell;
                break;
            }
            default:
                break;
            }
        }
        details << provenance;
        edit.set(Field::Detail, Value(details.join(u'\n')));
        if (!line.isHeading && !m_heading.isNull()) {
            if (note.kind == Kind::Solution)
                edit.include(Field::Challenges, m_heading);
            else if (note.kind != Kind::Challenge)
                edit.set(Field::About, m_heading);
        }
        return edit;
    }
    void addThemes(Edit &edit, const QString &cell, std::set<EntityId> &themes) const
    {
        // A name may have a comma in it.
        if (const auto whole = m_names.find(Kind::Theme, cell)) {
            if (themes.insert(*whole).second)
                edit.include(Field::Themes, *whole);
            return;
        }
        for (const QString &part : namesIn(cell)) {
            const auto found = m_names.find(Kind::Theme, part);
            if (!found)
                edit.include(Field::Tags, utf8FromText(part));
            else if (themes.insert(*found).second)
                edit.include(Field::Themes, *found);
        }
    }

    WorkbookFile &m_file;
    const NotesMapping &m_mapping;
    Names m_names;
    std::map<qint64, EntityId> m_tables; ///< by number
    EntityId m_heading; ///< what stands above
};

/// Whether the words in the first line name columns.
bool isHeadingLine(const NotesLine &line)
{
    return std::ranges::any_of(
        line.cells, [](const QString &cell) { return meant(headingWords, cell).has_value(); });
}

} // namespace

std::string_view codeOf(NotesColumn column)
{
    return std::ranges::find(columnCodes, column, [](const auto &each) { return each.first; })
        ->second;
}

std::optional<NotesColumn> notesColumnNamed(const QString &code)
{
    for (const auto &[column, name] : columnCodes) {
        if (utf8FromText(code.simplified().toLower()) == name)
            return column;
    }
    return {};
}

std::vector<NotesColumn> allNotesColumns()
{
    std::vector<NotesColumn> columns(columnCodes.size());
    std::ranges::transform(columnCodes, columns.begin(),
                           [](const auto &each) { return each.first; });
    return columns;
}

QString columnsToText(const std::vector<NotesColumn> &columns)
{
    QStringList codes;
    for (const NotesColumn each : columns)
        codes << textFromUtf8(codeOf(each));
    return codes.join(u',');
}

std::optional<std::vector<NotesColumn>> columnsFromText(const QString &text)
{
    std::vector<NotesColumn> columns;
    for (const QString &code : text.split(u',')) {
        const auto column = notesColumnNamed(code);
        if (!column)
            return {};
        columns.push_back(*column);
    }
    return columns;
}

NotesMapping guessedMapping(const std::vector<NotesLine> &lines)
{
    NotesMapping mapping;
    qsizetype most = 0;
    for (const NotesLine &line : lines)
        most = std::max(most, line.cells.size());
    mapping.columns.assign(static_cast<std::size_t>(most), NotesColumn::Ignored);
    if (lines.empty())
        return mapping;
    mapping.hasHeadings = lines.size() > 1 && isHeadingLine(lines.front());
    if (mapping.hasHeadings) {
        for (qsizetype i = 0; i < lines.front().cells.size(); ++i) {
            mapping.columns[static_cast<std::size_t>(i)] =
                meant(headingWords, lines.front().cells[i]).value_or(NotesColumn::Ignored);
        }
    }
    if (std::ranges::count(mapping.columns, NotesColumn::Text) > 0)
        return mapping;
    // The words are where most letters stand.
    std::vector<qsizetype> letters(static_cast<std::size_t>(most), 0);
    for (const NotesLine &line : lines) {
        for (qsizetype i = 0; i < line.cells.size(); ++i)
            letters[static_cast<std::size_t>(i)] += line.cells[i].size();
    }
    std::size_t longest = letters.size();
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (mapping.columns[i] == NotesColumn::Ignored
            && (longest == letters.size() || letters[i] > letters[longest]))
            longest = i;
    }
    if (longest < letters.size())
        mapping.columns[longest] = NotesColumn::Text;
    return mapping;
}

QString headingsOf(const std::vector<NotesLine> &lines, const NotesMapping &mapping)
{
    if (!mapping.hasHeadings || lines.empty())
        return {};
    QStringList names;
    for (const QString &cell : lines.front().cells)
        names << foldedName(cell);
    return names.join(u'\t');
}

qint64 NotesPlan::count(PlannedNote::State state) const
{
    return std::ranges::count(notes, state, &PlannedNote::state);
}

Result<NotesPlan> planNotes(WorkbookFile &file, const QByteArray &bytes,
                            const std::vector<NotesLine> &lines, const NotesMapping &mapping,
                            const std::function<QString(qint64 line)> &provenance)
{
    auto names = Names::of(file);
    if (!names)
        return names.error();
    return guarded(file.path(), [&]() -> Result<NotesPlan> {
        EntityId session = mapping.session;
        if (!mapping.table.isNull()) {
            const auto table = file.state().find(Kind::Table, mapping.table);
            if (!table)
                return failure(ErrorCode::UnknownEntity, textFromUtf8(mapping.table.toString()));
            if (session.isNull())
                session = table->reference(Field::Session);
        }
        std::map<qint64, EntityId> tables;
        std::map<EntityId, qint64> numbers;
        for (const Entity &table : file.state().referring(Kind::Table, Field::Session, session)) {
            if (table.isDeleted() || table.value(Field::Number).isNull())
                continue;
            tables.emplace(table.number(Field::Number), table.id);
            numbers.emplace(table.id, table.number(Field::Number));
        }
        const Hash hash = sha256({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        const QByteArray fileHash(reinterpret_cast<const char *>(hash.bytes.data()),
                                  static_cast<qsizetype>(hash.bytes.size()));
        Planner planner(file, mapping, std::move(*names), std::move(tables));
        NotesPlan plan;
        for (std::size_t i = mapping.hasHeadings ? 1 : 0; i < lines.size(); ++i) {
            PlannedNote note = planner.plan(lines[i], fileHash, provenance(lines[i].line));
            for (const Change &change : note.edit.changes) {
                if (change.name.field == Field::Table) {
                    const auto id = EntityId::fromString(change.value.utf8());
                    note.tableNumber = id && numbers.contains(*id) ? numbers[*id] : 0;
                }
            }
            plan.notes.push_back(std::move(note));
        }
        return plan;
    });
}

Result<ImportSummary> takeNotes(WorkbookFile &file, const QString &name, const NotesPlan &plan)
{
    std::vector<Edit> edits;
    std::set<EntityId> ids;
    ImportSummary summary;
    summary.file = name;
    summary.status = ImportSummary::Status::Known;
    for (const PlannedNote &note : plan.notes) {
        if (note.state == PlannedNote::State::Known)
            ++summary.knownOps;
        if (note.state != PlannedNote::State::New)
            continue;
        if (const auto valid = validated(note.edit); !valid)
            return valid.error();
        edits.push_back(note.edit);
        ids.insert(note.edit.entity);
        ++summary.newOfKind[note.kind];
    }
    if (edits.empty())
        return summary;
    const auto done = file.transact([&] {
        ReceptionRecorder recorder(file);
        Applied applied = file.applyWithin(edits, file.environment().now());
        file.log().seal();
        summary.status = ImportSummary::Status::Imported;
        summary.newOps = static_cast<qint64>(applied.ops.size());
        summary.newEntities = static_cast<qint64>(ids.size());
        summary.receipt = receiptOf(file.log().opsAbout(ids));
        summary.changes = std::move(applied.changes);
        recorder.record(summary);
        return true;
    });
    if (!done)
        return done.error();
    return summary;
}

} // namespace tournee
