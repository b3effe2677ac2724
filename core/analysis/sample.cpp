// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sample.h"

#include "core/analysis/samplecoordination.h"
#include "core/analysis/sampletable.h"
#include "core/log/shipped.h"
#include "core/sqlite/database.h"
#include "core/storage/workbookfile.h"

#include <QDate>
#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <iterator>
#include <memory>
#include <set>

namespace tournee {

namespace {

/// Above it a table is one transaction, not one for each thing that was talked about.
constexpr qint64 entriesWrittenOneByOne = 20'000;
constexpr std::size_t editsInATransaction = 2'000;
constexpr std::size_t sessionsInATransaction = 40;

/// Tuesday.
QDate firstDay()
{
    return QDate(2026, 9, 15);
}

QDate dateOf(int day)
{
    const QDate date = firstDay().addDays(day);
    return date.dayOfWeek() == Qt::Sunday ? date.addDays(1) : date;
}

std::string isoDate(int day)
{
    return dateOf(day).toString(Qt::ISODate).toStdString();
}

Moment momentOf(int day, bool morning, int minute)
{
    const QDate date = dateOf(day);
    const int offset = date < QDate(2026, 11, 1) ? -240 : -300; // Québec's summer and winter time
    const int hour = morning ? 9 : 18;
    const QDateTime start(date, QTime(hour, 30), Qt::OffsetFromUTC, offset * 60);
    return {start.toMSecsSinceEpoch() + qint64{minute} * 60'000, offset};
}

class SampleMaker
{
public:
    SampleMaker(const QString &path, const SampleOptions &options)
        : m_path(path)
        , m_options(options)
        , m_environment(options.seed)
        , m_random(options.seed ^ 0x546f75726e6565)
        , // not the stream that makes the ids
        m_plan(m_text, options.size, m_random)
        , m_coordination(m_text, SampleRandom(m_random.next()), newId())
    {}

    Result<SampleSummary> make()
    {
        for (const auto step : {&SampleMaker::create, &SampleMaker::writeFrame,
                                &SampleMaker::writeTables, &SampleMaker::writeSynthesis}) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        return m_summary;
    }

private:
    [[nodiscard]] std::function<EntityId()> newId()
    {
        return [this] { return m_environment.newId<EntityId>(); };
    }

    Result<void> create();
    Result<void> writeFrame();
    Result<void> writeTables();
    Result<void> writeTable(std::size_t index);
    Result<void> writeAfterSession(const PlannedSession &session);
    Result<void> writeContested(int day);
    Result<void> writeSynthesis();

    /// A new launch of the program, on someone's laptop.
    void launch(const std::string &person, const QString &device);
    /// Until \a isLasting the disk may take its time: nobody's words are at stake before the end.
    Result<void> setLasting(bool isLasting);
    Result<void> apply(const std::vector<Edit> &edits, Moment at);

    [[nodiscard]] std::vector<Edit> sessionEdits(std::size_t index);
    [[nodiscard]] EntityId hubOf(const std::string &region) const;

    QString m_path;
    const SampleOptions &m_options;
    SeededEnvironment m_environment;
    SampleText m_text;
    SampleRandom m_random;
    SamplePlan m_plan;
    SampleCoordination m_coordination;
    std::unique_ptr<WorkbookFile> m_file;
    SampleFrame m_frame;
    std::vector<Entity> m_hubs;
    EntityId m_tour;
    std::vector<std::size_t> m_questions; ///< the one asked in each round, the same everywhere
    std::vector<EntityId> m_sessions;
    std::vector<std::vector<EntityId>> m_rounds; ///< by session
    std::vector<EntityId> m_tables;
    SampleSummary m_summary;
};

Result<void> SampleMaker::create()
{
    auto created = WorkbookFile::create(
        m_path, m_environment,
        {QStringLiteral("Coordination nationale"), QStringLiteral("Portable de l’équipe")});
    if (!created)
        return created.error();
    m_file = std::move(*created);

    for (const SampleTheme &theme : m_text.themes())
        m_frame.themes.push_back(shippedId(Kind::Theme, theme.name));
    auto backgrounds = m_file->entities(Kind::Background);
    if (!backgrounds)
        return backgrounds.error();
    for (const Entity &each : *backgrounds)
        m_frame.backgrounds.push_back(each.id);
    auto hubs = m_file->entities(Kind::Hub);
    if (!hubs)
        return hubs.error();
    m_hubs = std::move(*hubs);
    return setLasting(false);
}

Result<void> SampleMaker::writeFrame()
{
    m_tour = m_environment.newId<EntityId>();
    for (const SampleRound &round : m_text.rounds())
        m_questions.push_back(m_random.below(round.questions.size()));
    std::vector<Edit> edits{addition(Kind::Tour, m_tour)
                                .set(Field::Title, Value(m_random.pick(m_text.tourTitles)))
                                .set(Field::GuidingQuestion, Value(m_text.guidingQuestion()))
                                .set(Field::Organizer, Value(m_text.organizer()))
                                .set(Field::Starts, Value(isoDate(0)))
                                .set(Field::Ends, Value(isoDate(m_plan.lastDay())))};
    constexpr int daysToPrepare = -21;
    for (std::size_t s = 0; s < m_plan.sessions().size(); ++s) {
        for (Edit &edit : sessionEdits(s))
            edits.push_back(std::move(edit));
        if (s % sessionsInATransaction == sessionsInATransaction - 1) {
            if (const auto done = apply(edits, momentOf(daysToPrepare, true, 0)); !done)
                return done;
            edits.clear();
        }
    }
    std::set<std::string> regions;
    for (const PlannedSession &session : m_plan.sessions())
        regions.insert(session.region);
    m_summary.regions = static_cast<int>(regions.size());
    m_summary.sessions = static_cast<int>(m_plan.sessions().size());
    m_summary.tables = static_cast<int>(m_plan.tables().size());
    if (const auto done = apply(edits, momentOf(daysToPrepare, true, 0)); !done)
        return done;
    return m_file->seal();
}

std::vector<Edit> SampleMaker::sessionEdits(std::size_t index)
{
    const PlannedSession &planned = m_plan.sessions()[index];
    const SampleScene here{planned.where, planned.where};
    m_sessions.push_back(m_environment.newId<EntityId>());
    m_rounds.emplace_back();
    const std::string &title = m_random.pick(m_text.workshopTitles);
    const bool isLast = index + 1 == m_plan.sessions().size();
    std::vector<Edit> edits{addition(Kind::Session, m_sessions.back())
                                .set(Field::Tour, m_tour)
                                .set(Field::Title, Value(m_text.expanded(title, here, m_random)))
                                .set(Field::Date, Value(isoDate(planned.day)))
                                .set(Field::StartTime, Value(planned.morning ? "09:30" : "18:30"))
                                .set(Field::Place, Value(m_random.pick(m_text.places)))
                                .set(Field::Municipality, Value(planned.where->name))
                                .set(Field::Region, shippedId(Kind::Region, planned.region))
                                .set(Field::Status, Value(isLast ? "open" : "closed"))};
    if (const EntityId hub = hubOf(planned.region); !hub.isNull())
        edits.back().set(Field::Hub, hub);
    for (std::size_t r = 0; r < m_text.rounds().size(); ++r) {
        const SampleRound &round = m_text.rounds()[r];
        m_rounds.back().push_back(m_environment.newId<EntityId>());
        edits.push_back(addition(Kind::Round, m_rounds.back().back())
                            .set(Field::Session, m_sessions.back())
                            .set(Field::Title, Value(round.title))
                            .set(Field::Question, Value(round.questions[m_questions[r]]))
                            .set(Field::Purpose, Value(round.purpose))
                            .set(Field::Minutes, Value(round.minutes)));
    }
    const std::size_t firstName = m_random.below(m_text.tableNames.size());
    for (std::size_t n = 0; n < planned.tableCount; ++n) {
        m_tables.push_back(m_environment.newId<EntityId>());
        edits.push_back(
            addition(Kind::Table, m_tables.back())
                .set(Field::Session, m_sessions.back())
                .set(Field::Number, Value(m_plan.tables()[planned.firstTable + n].number))
                .set(Field::Name,
                     Value(m_text.tableNames[(firstName + n) % m_text.tableNames.size()]))
                .set(Field::Status, Value("expected")));
    }
    return edits;
}

EntityId SampleMaker::hubOf(const std::string &region) const
{
    const std::string id = shippedId(Kind::Region, region).toString();
    // The hub of this region alone, rather than one that spans several.
    const Entity *best = nullptr;
    for (const Entity &hub : m_hubs) {
        const bool isNarrower =
            !best || hub.elements(Field::Regions).size() < best->elements(Field::Regions).size();
        if (hub.contains(Field::Regions, id) && isNarrower)
            best = &hub;
    }
    return best ? best->id : EntityId{};
}

Result<void> SampleMaker::writeTables()
{
    for (const PlannedSession &session : m_plan.sessions()) {
        for (std::size_t n = 0; n < session.tableCount; ++n) {
            if (const auto done = writeTable(session.firstTable + n); !done)
                return done;
            if (m_options.progress
                && !m_options.progress(m_summary.entries, m_options.size.entries))
                return failure(ErrorCode::Cancelled, m_path);
        }
        if (const auto done = writeAfterSession(session); !done)
            return done;
    }
    return {};
}

Result<void> SampleMaker::writeTable(std::size_t index)
{
    const PlannedTable &planned = m_plan.tables()[index];
    const SampleRandom random(m_random.next());
    if (!planned.received)
        return {};
    const PlannedSession &session = m_plan.sessions()[planned.session];
    std::vector<const SampleMunicipality *> near{session.where};
    std::ranges::copy(m_plan.municipalities(session.region), std::back_inserter(near));
    SampleTable table(m_text, m_frame,
                      {.table = m_tables[index],
                       .session = m_sessions[planned.session],
                       .rounds = m_rounds[planned.session],
                       .region = session.region,
                       .municipalities = std::move(near),
                       .entries = planned.entries},
                      random, newId());
    const std::vector<SampleStep> steps = table.play();

    launch(table.noteTaker(), QStringLiteral("Portable %1").arg(planned.number));
    const bool isUnhurried = m_options.size.entries <= entriesWrittenOneByOne;
    std::vector<Edit> edits;
    for (const SampleStep &step : steps) {
        std::ranges::copy(step.edits, std::back_inserter(edits));
        const bool isEnough = isUnhurried || edits.size() >= editsInATransaction;
        if (!isEnough && &step != &steps.back())
            continue;
        const Moment at = momentOf(session.day, session.morning, step.minute);
        if (const auto done = apply(edits, at); !done)
            return done;
        edits.clear();
    }
    m_coordination.hear(table.entries());
    m_summary.entries += planned.entries;
    ++m_summary.receivedTables;
    return {};
}

Result<void> SampleMaker::writeAfterSession(const PlannedSession &session)
{
    const int nextDay = session.day + 1;
    if (const auto done = writeContested(nextDay); !done)
        return done;
    const std::vector<Edit> calm = m_coordination.calmEdits();
    launch("Coordination régionale", QStringLiteral("Portable du pôle"));
    if (const auto done = apply(calm, momentOf(nextDay, true, 60)); !done)
        return done;
    return m_file->seal();
}

/// Two laptops take the same entries home and edit them without knowing of each other.
Result<void> SampleMaker::writeContested(int day)
{
    std::vector<Entity> shown;
    const std::vector<SampleSaid> contested = m_coordination.takeContested();
    for (int side = 0; side < 2 && !contested.empty(); ++side) {
        launch(side == 0 ? "Coordination régionale" : "Animation",
               side == 0 ? QStringLiteral("Portable du pôle")
                         : QStringLiteral("Portable de relecture"));
        if (side == 0) {
            for (const SampleSaid &each : contested) {
                auto found = m_file->find(each.kind, each.id);
                if (!found)
                    return found.error();
                if (*found)
                    shown.push_back(std::move(**found));
            }
        }
        std::vector<Edit> edits;
        edits.reserve(shown.size());
        for (const Entity &each : shown)
            edits.push_back(m_coordination.contestedEdit(each, side));
        if (const auto done = apply(edits, momentOf(day, side == 0, 30)); !done)
            return done;
    }
    return {};
}

Result<void> SampleMaker::writeSynthesis()
{
    if (const auto done = setLasting(true); !done)
        return done;
    launch("Coordination nationale", QStringLiteral("Portable de l’équipe"));
    int minute = 0;
    for (const auto &edits :
         {m_coordination.groups(), m_coordination.verdicts(), m_coordination.findings()}) {
        const Moment at = momentOf(m_plan.lastDay() + 7, true, minute += 60);
        if (const auto done = apply(edits, at); !done)
            return done;
    }
    return m_file->seal();
}

void SampleMaker::launch(const std::string &person, const QString &device)
{
    m_file->beginWriter({QString::fromStdString(person), device});
}

Result<void> SampleMaker::setLasting(bool isLasting)
{
    return guarded(m_path, [this, isLasting]() -> Result<void> {
        m_file->database().execute(isLasting
                                       ? "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL"
                                       : "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
        return {};
    });
}

Result<void> SampleMaker::apply(const std::vector<Edit> &edits, Moment at)
{
    if (edits.empty())
        return {};
    m_environment.setNow(at);
    if (const auto applied = m_file->apply(edits); !applied)
        return applied.error();
    return {};
}

} // namespace

Result<SampleSummary> makeSample(const QString &path, const SampleOptions &options)
{
    if (QFile::exists(path))
        return failure(ErrorCode::FileExists, path);
    auto result = SampleMaker(path, options).make();
    if (!result)
        QFile::remove(path); // ours: it was not there before
    return result;
}

} // namespace tournee
