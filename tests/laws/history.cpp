// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/laws/history.h"

#include "core/log/erasure.h"
#include "core/storage/blobs.h"
#include "core/storage/checker.h"
#include "core/storage/digest.h"
#include "core/storage/exporter.h"
#include "core/storage/importer.h"
#include "core/storage/importundo.h"
#include "core/storage/photos.h"
#include "tests/laws/reference.h"
#include "tests/support/testworkbook.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <ostream>
#include <random>
#include <sstream>

namespace tournee {

namespace {

constexpr int mostPeople = 5;

constexpr std::array<const char *, Step::ActionCount> actionNames{
    "adds an entry",
    "edits the text",
    "edits several fields",
    "includes a theme and a tag",
    "excludes a theme and a tag",
    "counts heads",
    "moves",
    "removes",
    "restores",
    "settles",
    "undoes",
    "redoes",
    "looks",
    "edits what was looked at",
    "removes what was looked at",
    "edits without knowing",
    "tries something invalid",
    "seals",
    "reopens",
    "copies the closed file",
    "copies the open file",
    "backs up",
    "goes back to a backup",
    "exports",
    "imports a bundle",
    "imports a workbook",
    "previews a bundle",
    "imports a workbook and takes that back",
    "receives a few ops",
    "erases",
    "attaches a photo",
    "edits a photo",
    "erases a photo",
};

/// A workbook as it is made, to be copied: making one takes longer than a whole history.
const QString &blankWorkbook()
{
    static const QTemporaryDir folder(folderTemplate());
    static const QString path = [] {
        const QString made = folder.filePath(QStringLiteral("blank.tournee"));
        SeededEnvironment environment(1);
        RC_ASSERT(WorkbookFile::create(made, environment).has_value());
        return made;
    }();
    return path;
}

template <typename T>
T sound(Result<T> result)
{
    if (!result)
        RC_FAIL("error " + std::to_string(static_cast<int>(result.error().code)) + ' '
                + result.error().subject.toStdString() + ' ' + result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::size_t index(int number, std::size_t size)
{
    return static_cast<std::size_t>(number) % size;
}

bool standsBesideAnother(const Entity &entity, const std::vector<OpId> &ops)
{
    return std::ranges::any_of(entity.registers, [&ops](const Register &each) {
        const auto isOne = [&ops](const Version &version) {
            return std::ranges::find(ops, version.op) != ops.end();
        };
        return std::ranges::any_of(each.heads, isOne) && !std::ranges::all_of(each.heads, isOne);
    });
}

std::string linesOnlyIn(const std::string &text, const std::string &other)
{
    std::string result;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = text.find('\n', from) + 1;
        const std::string line = text.substr(from, end - from);
        if (other.find(line) == std::string::npos)
            result += line;
        from = end;
    }
    return result;
}

/// Whether \a text is \a former with something in the place of what was blank there.
bool saysTheSameButBlanks(const std::string &text, const std::string &former)
{
    std::istringstream lines(text);
    std::istringstream formerLines(former);
    std::string line;
    std::string formerLine;
    while (std::getline(formerLines, formerLine)) {
        if (!std::getline(lines, line))
            return false;
        const std::size_t blank = formerLine.find(" (erased)");
        if (blank == std::string::npos
                ? line != formerLine
                : !line.starts_with(formerLine.substr(0, formerLine.find(' '))))
            return false;
    }
    return !std::getline(lines, line);
}

/// Every value that one of \a ops erases.
std::set<ValueName> erasedBy(const std::map<OpId, LoggedOp> &ops)
{
    std::set<ValueName> erased;
    for (const auto &[id, op] : ops) {
        for (const FieldKey &key : op.op.fields) {
            if (const auto value = tournee::erasedBy(key))
                erased.insert(*value);
        }
    }
    return erased;
}

bool isAboutPersons(const FieldKey &key)
{
    return key == "facilitator" || key.starts_with("headcount:") || key.starts_with(erasedPrefix);
}

constexpr std::array addable{Kind::Note, Kind::Solution, Kind::Challenge, Kind::Quote};

rc::Gen<std::vector<Step>> histories()
{
    // What changes something comes more often than what copies it.
    std::vector<int> actions;
    for (int action = 0; action < Step::ActionCount; ++action) {
        const int weight = action <= Step::Settle ? 3 : 2;
        actions.insert(actions.end(), static_cast<std::size_t>(weight), action);
    }
    return rc::gen::container<std::vector<Step>>(
        rc::gen::construct<Step>(rc::gen::elementOf(actions), rc::gen::inRange(0, mostPeople),
                                 rc::gen::inRange(0, 12), rc::gen::inRange(0, 12)));
}

} // namespace

std::ostream &operator<<(std::ostream &stream, const Step &step)
{
    return stream << 'p' << step.who << ' ' << actionNames[static_cast<std::size_t>(step.action)]
                  << " (" << step.what << ", " << step.value << ')';
}

World::World(int people) : m_folder(folderTemplate())
{
    addPerson({});
    Person &first = *m_people.front();
    const auto newId = [&first] { return first.environment->newId<EntityId>(); };
    m_session = newId();
    m_tables = {newId(), newId()};
    std::vector<Edit> edits{addition(Kind::Session, m_session).set(Field::Title, Value("Gaspé"))};
    for (const EntityId &table : m_tables)
        edits.push_back(addition(Kind::Table, table).set(Field::Session, m_session));
    m_entities = m_tables;
    apply(first, edits);
    first.undo.clear();
    for (int i = 1; i < people; ++i) {
        addPerson({});
        import(*m_people.back(), first.path);
    }
}

QString World::newPath(const char *what)
{
    return m_folder.filePath(QStringLiteral("%1-%2").arg(QLatin1String(what)).arg(++m_paths));
}

void World::addPerson(const QString &path)
{
    auto person = std::make_unique<Person>();
    person->path = path;
    if (path.isEmpty()) {
        person->path = newPath("workbook");
        RC_ASSERT(QFile::copy(blankWorkbook(), person->path));
    }
    person->environment = std::make_unique<SeededEnvironment>(100 + m_paths);
    open(*person);
    m_people.push_back(std::move(person));
}

void World::open(Person &person)
{
    person.file = sound(WorkbookFile::open(person.path, *person.environment));
}

void World::close(Person &person)
{
    person.file.reset();
    person.undo.clear();
    person.redo.clear();
}

World::Person &World::at(int who)
{
    return *m_people[index(who, m_people.size())];
}

EntityId World::entityAt(int what) const
{
    return m_entities[index(what, m_entities.size())];
}

std::optional<Entity> World::entity(Person &person, int what)
{
    return sound(person.file->find(entityAt(what)));
}

void World::apply(Person &person, const std::vector<Edit> &edits)
{
    Undoable step;
    for (const Edit &edit : edits)
        step.touched.push_back(edit.entity);
    const auto textNow = [&] {
        std::string text;
        for (const EntityId &id : step.touched) {
            const auto found = sound(person.file->find(id));
            text += found && !found->isDeleted() ? dump(*found) : "(nothing)\n";
        }
        return text;
    };
    step.before = textNow();
    Applied done = sound(person.file->apply(edits));
    step.after = textNow();
    // What was erased is not put back by an undo.
    if (step.before.find("(erased)") != std::string::npos) {
        step.before.clear();
        step.after.clear();
    }
    remember(person, step.touched, done.ops);
    if (done.ops.empty())
        return;
    // What went beside a version that had not been seen is not alone there, and so not undoable.
    for (const Entity &each : done.changes.entities) {
        if (standsBesideAnother(each, done.ops)) {
            step.before.clear();
            step.after.clear();
        }
    }
    step.inverse = std::move(done.inverse);
    person.undo.push_back(std::move(step));
    person.redo.clear();
}

void World::undo(Person &person, std::vector<Undoable> &from, std::vector<Undoable> &to)
{
    if (from.empty())
        return;
    Undoable step = std::move(from.back());
    from.pop_back();
    auto done = person.file->apply(step.inverse);
    if (!done) {
        // Refused: rightly only when something has arrived since.
        RC_ASSERT(done.error().code == ErrorCode::NotUndoable);
        RC_ASSERT(step.before.empty());
        return;
    }
    std::string text;
    for (const EntityId &id : step.touched) {
        const auto found = sound(person.file->find(id));
        text += found && !found->isDeleted() ? dump(*found) : "(nothing)\n";
    }
    remember(person, step.touched, done->ops);
    if (!step.before.empty())
        RC_ASSERT(text == step.before);
    step.inverse = std::move(done->inverse);
    std::swap(step.before, step.after);
    to.push_back(std::move(step));
}

void World::remember(Person &person, const std::vector<EntityId> &touched,
                     const std::vector<OpId> &ops)
{
    for (const EntityId &id : touched) {
        for (const LoggedOp &op : person.file->log().opsOf(id)) {
            if (std::ranges::find(ops, op.id) != ops.end())
                m_written.emplace(op.id, op);
        }
    }
}

ImportSummary World::import(Person &person, const QString &source)
{
    ImportSummary summary = importInto(*person.file, source);
    if (summary.status == ImportSummary::Status::Refused)
        RC_FAIL("import refused: " + std::to_string(static_cast<int>(summary.reason.code)) + ' '
                + summary.reason.detail.toStdString());
    if (summary.newOps == 0 && summary.filledOps == 0 && summary.newPhotos == 0)
        RC_ASSERT(summary.status == ImportSummary::Status::Known);
    // What arrived may lie beside what is undone.
    forgetUndoTexts(person);
    return summary;
}

void World::forgetUndoTexts(Person &person)
{
    for (auto *steps : {&person.undo, &person.redo}) {
        for (Undoable &step : *steps) {
            step.before.clear();
            step.after.clear();
        }
    }
}

void World::erase(Person &person, const EntityId &what, const Step &step)
{
    const auto known = sound(person.file->find(what));
    if (!known)
        return;
    const bool isOneField = step.value % 3 == 0;
    std::string_view field = "text";
    if (known->kind == Kind::Table)
        field = "name";
    else if (known->kind == Kind::Attachment)
        field = "blob";
    const Erasure done = sound(person.file->erase(known->id, isOneField ? field : "",
                                                  QStringLiteral("reason %1").arg(step.value % 2)));
    RC_ASSERT(!done.remains);
    // The photos of an entry go with it.
    std::vector<EntityId> touched = m_photos;
    touched.push_back(known->id);
    for (const EntityId &each : touched) {
        for (const LoggedOp &op : person.file->log().opsOf(each))
            m_erased.merge(erasedBy({{op.id, op}}));
    }
    forgetUndoTexts(person);
    const auto again =
        sound(person.file->erase(known->id, isOneField ? field : "", QStringLiteral("again")));
    RC_ASSERT(again.values == 0);
}

/// Few different pictures, so that one is shown at several places, and attached by several people.
void World::attachPhoto(Person &person, const Step &step)
{
    const auto known = entity(person, step.what);
    if (!known)
        return;
    const NewPhoto photo{known->id, "picture " + std::to_string(step.value % 4), "image/png",
                         step.value % 2 == 0 ? QStringLiteral("caption") : QString()};
    Attachment done = sound(attach(*person.file, std::span(&photo, 1)));
    RC_ASSERT(Blobs(person.file->database()).contains(sha256(photo.bytes)));
    if (done.applied.ops.empty())
        return; // it is there already
    m_photos.push_back(done.ids.front());
    remember(person, done.ids, done.applied.ops);
    person.undo.push_back({std::move(done.applied.inverse), {}, {}, done.ids});
    person.redo.clear();
}

void World::editPhoto(Person &person, const Step &step)
{
    if (m_photos.empty())
        return;
    const auto known = sound(person.file->find(m_photos[index(step.what, m_photos.size())]));
    if (!known)
        return;
    if (known->isDeleted())
        apply(person, {restoration(*known)});
    else if (step.value % 3 == 0)
        apply(person, {removal(*known)});
    else
        apply(person, {update(*known).set(Field::Caption, Value(std::to_string(step.value)))});
}

void World::takeBackImport(Person &person, const QString &source)
{
    const auto lastNumber = [&person] {
        const auto receptions = sound(receptionsOf(*person.file, 1));
        return receptions.empty() ? 0 : receptions.front().row;
    };
    const std::string before = visible(*person.file);
    const bool hasFilled = import(person, source).filledOps > 0;
    const auto reception = sound(receptionOf(*person.file, lastNumber()));
    if (reception.firstSegment == 0)
        return; // nothing of it was new
    const ImportUndo preview = sound(undoImport(*person.file, reception.row, ImportMode::Preview));
    const ImportUndo undo = sound(undoImport(*person.file, reception.row));
    RC_ASSERT(undo.removed == preview.removed && undo.restored == preview.restored
              && undo.kept == preview.kept && undo.waiting == preview.waiting);
    // What an erasure took is brought back by nothing.
    if (!erasedBy(opsIn(*person.file)).empty())
        return;
    RC_ASSERT(undo.kept == 0);
    // What an anonymous bundle had left out is no edit: once it has come, it stays.
    const std::string after = visible(*person.file);
    if (hasFilled)
        RC_ASSERT(saysTheSameButBlanks(after, before));
    else
        RC_ASSERT(after == before);
}

void World::exportFrom(Person &person, const Step &step)
{
    Selection selection;
    switch (step.what % 4) {
    case 0:
        break;
    case 1:
        selection.tables = {m_tables[index(step.value, m_tables.size())]};
        break;
    case 2:
        selection.sessions = {m_session};
        break;
    default:
        selection.frameOnly = true;
    }
    selection.anonymous = step.value % 5 == 0;
    using Photos = Selection::Photos;
    if (step.value % 3 == 1)
        selection.photos = Photos::LeftOut;
    else if (step.value % 3 == 2 && !selection.anonymous && !selection.frameOnly)
        selection.photos = Photos::Alone;
    const QString path = newPath("bundle");
    static_cast<void>(sound(exportBundle(*person.file, path, selection)));
    m_bundles.push_back(path);
}

void World::restoreBackup(Person &person, const Step &step)
{
    if (person.backups.empty())
        return;
    close(person);
    person.looked.reset(); // nobody has a file before their eyes while it is replaced
    const QString replaced = newPath("attic");
    RC_ASSERT(QFile::rename(person.path, replaced));
    m_attic.push_back(replaced);
    RC_ASSERT(QFile::copy(person.backups[index(step.what, person.backups.size())], person.path));
    open(person);
}

void World::perform(const Step &step)
{
    Person &person = at(step.who);
    const std::string text = "text " + std::to_string(step.value % 5);
    const auto known = entity(person, step.what);
    const auto other = at(step.value).path;
    const bool isAnother = &at(step.value) != &person;
    switch (static_cast<Step::Action>(step.action)) {
    case Step::Add: {
        const EntityId id = person.environment->newId<EntityId>();
        m_entities.push_back(id);
        apply(person, {addition(addable[index(step.what, addable.size())], id)
                           .set(Field::Table, m_tables[index(step.value, m_tables.size())])
                           .set(Field::Text, Value(text))});
        break;
    }
    case Step::EditText:
        if (known)
            apply(person,
                  {update(*known).set(known->kind == Kind::Table ? Field::Name : Field::Text,
                                      Value(text))});
        break;
    case Step::EditSeveral:
        if (known && known->kind != Kind::Table) {
            apply(person, {update(*known)
                               .set(Field::Text, Value(text))
                               .set(Field::Detail, Value("detail " + text))
                               .set(Field::Support, Value(step.value)),
                           update(*known).set(Field::Detail, Value())});
        }
        break;
    case Step::Include:
        if (known && known->kind != Kind::Table) {
            apply(person, {update(*known)
                               .include(Field::Tags, text)
                               .include(Field::Themes, m_tables[index(step.value, 2)])});
        }
        break;
    case Step::Exclude:
        if (known && known->kind != Kind::Table) {
            apply(person, {update(*known)
                               .exclude(Field::Tags, text)
                               .exclude(Field::Themes, m_tables[index(step.value, 2)])});
        }
        break;
    case Step::CountHeads: {
        const EntityId table = m_tables[index(step.what, m_tables.size())];
        if (const auto found = sound(person.file->find(table))) {
            apply(person, {update(*found)
                               .put(Field::Headcount, m_session.toString(), Value(step.value % 3))
                               .set(Field::Facilitator, Value(text))});
        }
        break;
    }
    case Step::Move:
        if (known) {
            apply(person, {update(*known).set(Field::Position,
                                              Value(positionBetween(known->position(), {})))});
        }
        break;
    case Step::Remove:
        if (known)
            apply(person, {removal(*known)});
        break;
    case Step::Restore:
        if (known)
            apply(person, {restoration(*known)});
        break;
    case Step::Settle: {
        const auto unsettled = sound(person.file->unsettled());
        if (unsettled.empty())
            break;
        const Entity &entity = unsettled[index(step.what, unsettled.size())];
        Edit edit = update(entity);
        for (const Field field : entity.diverging()) {
            for (const Register &each : entity.registers) {
                if (each.name.field == field && each.diverges()) {
                    edit.changes.push_back(
                        {each.name, each.heads[index(step.value, each.heads.size())].value});
                }
            }
        }
        if (edit.changes.empty())
            edit.set(Field::Deleted, Value(step.value % 2 == 0));
        apply(person, {edit});
        break;
    }
    case Step::Undo:
        undo(person, person.undo, person.redo);
        break;
    case Step::Redo:
        undo(person, person.redo, person.undo);
        break;
    case Step::Look:
        person.looked = known;
        break;
    case Step::EditWhatWasSeen:
        if (person.looked && person.looked->kind != Kind::Table)
            apply(person, {update(*person.looked).set(Field::Text, Value(text))});
        break;
    case Step::RemoveWhatWasSeen:
        if (person.looked)
            apply(person, {removal(*person.looked)});
        break;
    case Step::EditUnseen:
        // May come before the creation, and under another kind than the one it has elsewhere.
        if (step.what >= static_cast<int>(m_tables.size())) {
            const EntityId id = entityAt(step.what);
            if (std::ranges::find(m_tables, id) == m_tables.end()) {
                Edit edit = addition(known ? known->kind : Kind::Note, id);
                edit.seen.emplace();
                apply(person, {edit.set(Field::Text, Value(text))});
            }
        }
        break;
    case Step::Refuse: {
        const Digest before = sound(digestOf(*person.file));
        const Edit good = addition(Kind::Note, person.environment->newId<EntityId>());
        Edit bad = good;
        bad.set(Field::Support, Value("many"));
        RC_ASSERT(!person.file->apply(std::vector{good, bad}).has_value());
        if (known && known->find({Field::Text, {}})) {
            Edit late = addition(known->kind, known->id).set(Field::Text, Value("never"));
            late.onlyAfter = {sha256("no such op")};
            RC_ASSERT(!person.file->apply(std::vector{good, late}).has_value());
        }
        RC_ASSERT(sound(digestOf(*person.file)) == before);
        break;
    }
    case Step::Seal:
        sound(person.file->seal());
        break;
    case Step::Reopen:
        close(person);
        open(person);
        break;
    case Step::CopyClosed:
    case Step::CopyOpen: {
        if (m_people.size() >= mostPeople)
            break;
        const bool isClosed = step.action == Step::CopyClosed;
        if (isClosed)
            close(person);
        const QString copy = newPath("copy");
        RC_ASSERT(QFile::copy(person.path, copy));
        if (isClosed)
            open(person);
        addPerson(copy);
        break;
    }
    case Step::BackUp:
        person.backups.push_back(newPath("backup"));
        RC_ASSERT(QFile::copy(person.path, person.backups.back()));
        break;
    case Step::RestoreBackup:
        restoreBackup(person, step);
        break;
    case Step::Export:
        exportFrom(person, step);
        break;
    case Step::ImportBundle:
        if (!m_bundles.empty())
            import(person, m_bundles[index(step.what, m_bundles.size())]);
        break;
    case Step::ImportWorkbook:
        if (isAnother)
            import(person, other);
        break;
    case Step::Preview:
        if (!m_bundles.empty()) {
            const Digest before = sound(digestOf(*person.file));
            const auto summary = importInto(
                *person.file, m_bundles[index(step.what, m_bundles.size())], ImportMode::Preview);
            RC_ASSERT(summary.status != ImportSummary::Status::Refused);
            RC_ASSERT(sound(digestOf(*person.file)) == before);
        }
        break;
    case Step::TakeBackImport:
        if (isAnother)
            takeBackImport(person, other);
        break;
    case Step::Trickle:
        if (isAnother) {
            std::mt19937 chance(static_cast<unsigned>(step.what + 100 * step.value));
            takeFrom(*person.file, *at(step.value).file,
                     [&chance](const LoggedOp &) { return chance() % 3 == 0; });
            import(person, person.path); // nothing new, but undo can be compared no more
        }
        break;
    case Step::Erase:
        erase(person, entityAt(step.what), step);
        break;
    case Step::Attach:
        attachPhoto(person, step);
        break;
    case Step::EditPhoto:
        editPhoto(person, step);
        break;
    case Step::ErasePhoto:
        if (!m_photos.empty())
            erase(person, m_photos[index(step.what, m_photos.size())], step);
        break;
    case Step::ActionCount:
        break;
    }
}

void World::performInTurn(const Step &step)
{
    static constexpr std::array follows{
        Step::Add,      Step::EditText, Step::EditSeveral, Step::Include,   Step::Exclude,
        Step::Move,     Step::Remove,   Step::Restore,     Step::Undo,      Step::Redo,
        Step::Seal,     Step::Reopen,   Step::CopyClosed,  Step::Export,    Step::CountHeads,
        Step::CopyOpen, Step::Erase,    Step::Attach,      Step::ErasePhoto};
    if (std::ranges::find(follows, step.action) == follows.end())
        return;
    Person &person = at(step.who);
    Person &last = at(m_lastActor);
    if (&person != &last)
        import(person, last.path);
    m_lastActor = static_cast<int>(index(step.who, m_people.size()));
    // The same entity that perform() will take.
    const bool isCount = step.action == Step::CountHeads;
    const auto known = entity(person, isCount ? step.what % 2 : step.what);
    const bool isEdit = step.action >= Step::EditText && step.action <= Step::Move;
    // An edit of what is in the bin is an edit beside a deletion, also in one file.
    if (isEdit && known && known->isDeleted())
        return;
    // So is undoing one after somebody else has put it into the bin.
    const auto &steps = step.action == Step::Redo ? person.redo : person.undo;
    const bool isUndo = step.action == Step::Undo || step.action == Step::Redo;
    if (isUndo && !steps.empty() && steps.back().before.empty())
        return;
    perform(step);
}

void World::checkFile(WorkbookFile &file)
{
    const auto ops = opsIn(file);
    const std::set<ValueName> erased = erasedBy(ops);
    for (const auto &[id, op] : ops) {
        for (std::size_t i = 0; i < op.op.fields.size(); ++i) {
            const bool isHere = op.values.fields[i].value.has_value();
            // What nobody erased and is not left out of an anonymous bundle is always there. (What was
            // erased elsewhere may come blank, and its erasure later.)
            const ValueName name{id, op.op.fields[i]};
            const bool isRight = erased.contains(name) ? !isHere
                                                       : isHere || isAboutPersons(name.field)
                                                             || m_erased.contains(name);
            RC_ASSERT(isRight);
        }
    }
    const std::string shown = stateShownBy(file);
    const std::string meant = stateMeantBy(ops);
    if (shown != meant)
        RC_FAIL("shown but not meant:\n" + linesOnlyIn(shown, meant) + "meant but not shown:\n"
                + linesOnlyIn(meant, shown));
}

/// Of somebody who has received every file.
void World::checkPhotos(WorkbookFile &file)
{
    std::set<Hash> shown;
    for (const EntityId &id : m_photos) {
        for (const LoggedOp &op : file.log().opsOf(id)) {
            for (std::size_t i = 0; i < op.op.fields.size(); ++i) {
                const auto &value = op.values.fields[i].value;
                if (op.op.fields[i] == "blob" && value)
                    shown.insert(*Hash::fromHex(value->utf8()));
            }
        }
    }
    std::set<Hash> stored;
    for (const Blobs::Stored &each : Blobs(file.database()).all())
        stored.insert(each.hash);
    RC_ASSERT(stored == shown);
}

void World::checkEachFile()
{
    for (const auto &person : m_people)
        checkFile(*person->file);
}

void World::checkNothingDiverges()
{
    for (const auto &person : m_people) {
        RC_ASSERT(sound(person->file->unsettled()).empty());
        RC_ASSERT(person->file->log().waitingCount() == 0);
    }
}

void World::checkUnion(int order)
{
    std::vector<QString> sources = m_attic;
    for (const auto &person : m_people)
        sources.push_back(person->path);
    const std::size_t files = sources.size();
    sources.insert(sources.end(), m_bundles.begin(), m_bundles.end());

    // Two who begin with nothing, and two who have been there all along.
    std::mt19937 chance(static_cast<unsigned>(order));
    addPerson({});
    addPerson({});
    std::vector<Person *> receivers{m_people[0].get(), m_people[1].get(),
                                    m_people[m_people.size() - 2].get(), m_people.back().get()};
    std::optional<Digest> expected;
    for (Person *receiver : receivers) {
        std::ranges::shuffle(sources, chance);
        for (const QString &source : sources) {
            if (source != receiver->path)
                import(*receiver, source);
        }
        const Digest digest = sound(digestOf(*receiver->file));
        if (!expected)
            expected = digest;
        RC_ASSERT(digest == *expected);
        RC_ASSERT(receiver->file->log().waitingCount() == 0);
    }
    RC_ASSERT(files >= 1U);

    Person &last = *receivers.back();
    for (const QString &source : sources) {
        const ImportSummary again = importInto(*last.file, source);
        RC_ASSERT(again.status == ImportSummary::Status::Known);
        RC_ASSERT(again.newOps == 0);
    }
    RC_ASSERT(sound(digestOf(*last.file)) == *expected);

    const auto ops = opsIn(*last.file);
    // And somebody to whom the ops come in any order, a few at a time, and as they were once: what was
    // erased since may come before its erasure or after.
    addPerson({});
    std::vector<LoggedOp> torn;
    for (const auto &[id, op] : ops) {
        const auto written = m_written.find(id);
        torn.push_back(written == m_written.end() ? op : written->second);
    }
    std::ranges::shuffle(torn, chance);
    const std::size_t atOnce = 1 + torn.size() / (1 + chance() % 20);
    for (std::size_t from = 0; from < torn.size(); from += atOnce) {
        const auto few = std::span(torn).subspan(from, std::min(atOnce, torn.size() - from));
        take(*m_people.back()->file, {few.begin(), few.end()});
    }
    RC_ASSERT(sound(digestOf(*m_people.back()->file)) == *expected);
    RC_ASSERT(m_people.back()->file->log().waitingCount() == 0);

    const std::set<ValueName> erased = erasedBy(ops);
    for (const auto &[id, written] : m_written) {
        const auto found = ops.find(id);
        RC_ASSERT(found != ops.end());
        OpValues values = written.values;
        for (std::size_t i = 0; i < written.op.fields.size(); ++i) {
            if (erased.contains({id, written.op.fields[i]}))
                values.blank(i);
        }
        RC_ASSERT(found->second.valuesLine() == values.line(written.op.fields));
        const auto history = last.file->log().opsOf(found->second.op.entity);
        RC_ASSERT(std::ranges::find(history, id, &LoggedOp::id) != history.end());
    }
    checkFile(*last.file);
    for (Person *receiver : receivers)
        checkPhotos(*receiver->file);
    for (Person *receiver : {receivers.front(), receivers.back()}) {
        for (const Problem &problem : sound(checkWorkbook(*receiver->file)))
            RC_FAIL("check: " + std::to_string(static_cast<int>(problem.code)) + ' '
                    + problem.detail.toStdString());
    }
}

void everybodyComesToTheSame()
{
    const auto history = *histories();
    const int people = *rc::gen::inRange(2, 5);
    const int order = *rc::gen::inRange(0, 1000);
    World world(people);
    for (const Step &step : history)
        world.perform(step);
    world.checkEachFile();
    world.checkUnion(order);
}

void whoOnlyFollowsNeverDiverges()
{
    const auto history = *histories();
    const int people = *rc::gen::inRange(2, 4);
    World world(people);
    for (const Step &step : history)
        world.performInTurn(step);
    world.checkNothingDiverges();
}

} // namespace tournee
