// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/exporter.h"

#include "core/bundle/bundle.h"
#include "core/crypto/bytesource.h"
#include "core/log/blobname.h"
#include "core/log/logstore.h"
#include "core/sqlite/database.h"
#include "core/storage/anonymity.h"
#include "core/storage/blobs.h"
#include "core/storage/owntour.h"
#include "core/storage/statestore.h"
#include "core/storage/trust.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <set>

namespace tournee {

namespace {

/// Finds the entities that a selection covers: closed under what they stand in and refer to.
class Coverer
{
public:
    Coverer(StateStore &state, bool frameOnly) : m_state(state), m_frameOnly(frameOnly) {}

    void addAll(Kind kind)
    {
        m_state.forEach(kind, [this](Entity &&entity) { m_ids.insert(entity.id); });
    }
    void addSession(const EntityId &session)
    {
        m_places.insert(session);
        for (const Entity &table : placedAt(Kind::Table, Field::Session, session))
            addTable(table.id);
        addSessionFrame(session);
        if (m_frameOnly)
            return;
        for (const Entity &photo : m_state.referring(Kind::Attachment, Field::About, session))
            add(photo);
    }
    void addTable(const EntityId &table)
    {
        const auto found = m_state.find(Kind::Table, table);
        if (!found)
            throw Failure(ErrorCode::UnknownEntity, textFromUtf8(table.toString()));
        m_places.insert(table);
        add(*found);
        for (const EntityId &session : named(*found, Field::Session))
            addSessionFrame(session);
        if (m_frameOnly)
            return;
        for (const Kind kind : entryKinds()) {
            for (const Entity &entry : placedAt(kind, Field::Table, table)) {
                if (m_ids.contains(entry.id))
                    continue;
                m_places.insert(entry.id);
                add(entry);
                if (!entry.isDeleted())
                    ++m_entries;
                for (const Entity &photo :
                     m_state.referring(Kind::Attachment, Field::About, entry.id))
                    add(photo);
            }
        }
        for (const Entity &photo : m_state.referring(Kind::Attachment, Field::About, table))
            add(photo);
    }
    [[nodiscard]] const std::set<EntityId> &ids() const { return m_ids; }
    /// Those of the workshops.
    [[nodiscard]] const std::set<EntityId> &tours() const { return m_tours; }
    /// The tables of the workshops, covered or not: a receiver has to know which are missing.
    [[nodiscard]] const std::set<EntityId> &expected() const { return m_expected; }
    [[nodiscard]] qint64 entries() const { return m_entries; }
    /// Whether what has no state here names one of the tables, workshops or entries covered, and none of the
    /// tables that are not.
    [[nodiscard]] bool covers(const std::vector<LoggedOp> &ops)
    {
        bool isCovered = false;
        for (const LoggedOp &op : ops) {
            for (const SaltedValue &field : op.values.fields) {
                const auto id = EntityId::fromString(field.value ? field.value->utf8() : "");
                if (!id)
                    continue;
                if (m_places.contains(*id))
                    isCovered = true;
                else if (m_state.find(Kind::Table, *id))
                    return false;
            }
        }
        return isCovered;
    }

private:
    /// Also those that only one of several diverging versions puts there.
    std::vector<Entity> placedAt(Kind kind, Field field, const EntityId &target)
    {
        std::vector<Entity> result = m_state.referring(kind, field, target);
        for (Entity &each : m_state.unsettled(kind)) {
            const bool isKnown = std::ranges::find(result, each.id, &Entity::id) != result.end();
            if (!isKnown && std::ranges::count(named(each, field), target) > 0)
                result.push_back(std::move(each));
        }
        return result;
    }
    /// What every version of a reference names.
    static std::vector<EntityId> named(const Entity &entity, Field field)
    {
        std::vector<EntityId> result;
        if (const Register *const place = entity.find({field, {}})) {
            for (const Version &version : place->heads) {
                if (const auto id = EntityId::fromString(version.value.utf8()))
                    result.push_back(*id);
            }
        }
        return result;
    }
    void addSessionFrame(const EntityId &session)
    {
        const auto found = m_state.find(Kind::Session, session);
        if (!found || m_ids.contains(session))
            return;
        add(*found);
        if (const auto tour = m_state.find(Kind::Tour, found->reference(Field::Tour))) {
            add(*tour);
            m_tours.insert(tour->id);
        }
        for (const Entity &round : m_state.referring(Kind::Round, Field::Session, session))
            add(round);
        for (const Entity &table : placedAt(Kind::Table, Field::Session, session))
            m_expected.insert(table.id);
    }
    /// With the regions, hubs, themes and backgrounds it names.
    void add(const Entity &entity)
    {
        m_ids.insert(entity.id);
        for (const FieldSpec &field : spec(entity.kind).fields) {
            const bool isShared =
                !field.targets.empty() && std::ranges::all_of(field.targets, [](Kind kind) {
                    return kind >= Kind::Region && kind <= Kind::Background;
                });
            if (!isShared)
                continue;
            for (const Register &each : entity.registers) {
                if (each.name.field != field.field)
                    continue;
                addNamed(each.name.element);
                for (const Version &version : each.heads)
                    addNamed(version.value.utf8());
            }
        }
    }
    void addNamed(const std::string &text)
    {
        if (const auto id = EntityId::fromString(text))
            m_ids.insert(*id);
    }

    StateStore &m_state;
    bool m_frameOnly;
    std::set<EntityId> m_ids;
    std::set<EntityId> m_tours;
    std::set<EntityId> m_expected;
    std::set<EntityId> m_places; ///< where something may stand that this version does not know
    qint64 m_entries = 0;
};

/// Whether an op says that a table is expected, beyond what came from it.
bool isAboutTheFrame(const LoggedOp &op)
{
    return std::ranges::any_of(op.op.fields, [](const FieldKey &key) {
        const auto name = registerName(Kind::Table, key);
        if (!name)
            return false;
        static constexpr std::array frame{Field::Position, Field::Deleted, Field::Session,
                                          Field::Number, Field::Name};
        return std::ranges::find(frame, name->field) != frame.end();
    });
}

/// Of ops about tables that are only expected: what tells the table, and what those ops have seen,
/// so that none of them waits. Who came to the table travels with the table.
std::vector<LoggedOp> frameOps(std::vector<LoggedOp> ops)
{
    std::set<OpId> wanted;
    for (const LoggedOp &op : ops) {
        if (isAboutTheFrame(op))
            wanted.insert(op.id);
    }
    for (std::size_t before = 0; before != wanted.size();) {
        before = wanted.size();
        for (const LoggedOp &op : ops) {
            if (wanted.contains(op.id))
                wanted.insert(op.op.seen.begin(), op.op.seen.end());
        }
    }
    std::erase_if(ops, [&wanted](const LoggedOp &op) { return !wanted.contains(op.id); });
    return ops;
}

/// A kit of some workshops has the regions, themes and backgrounds all the same: people choose
/// among them.
void addFrame(Coverer &coverer, const Selection &selection)
{
    const bool isOfAll = selection.sessions.empty() && selection.tables.empty();
    for (const KindSpec &kind : schema()) {
        if (isFrame(kind.kind) && (isOfAll || kind.kind <= Kind::Background))
            coverer.addAll(kind.kind);
    }
}

qint64 countEntries(StateStore &state)
{
    qint64 count = 0;
    for (const Kind kind : entryKinds())
        count += state.countVisible(kind);
    return count;
}

template <typename T>
T unwrapped(Result<T> result)
{
    if (!result)
        throw Failure(result.error());
    return std::move(*result);
}

std::set<Hash> namedPhotos(const Bundle &bundle)
{
    std::set<Hash> hashes;
    for (const LoggedOp &op : bundle.ops)
        forEachBlobName(op,
                        [&hashes](const Hash &hash, const ValueName &) { hashes.insert(hash); });
    return hashes;
}

std::optional<qint64> soundSize(Blobs &blobs, const Hash &hash)
{
    const auto bytes = blobs.bytesOf(hash);
    return bytes ? std::optional(static_cast<qint64>(bytes->size())) : std::nullopt;
}

/// Of \a bundle, the ops about what has photos, and who wrote them.
void keepPhotos(Bundle &bundle)
{
    std::set<EntityId> kept;
    std::set<EntityId> writers;
    for (const LoggedOp &op : bundle.ops) {
        forEachBlobName(op, [&](const Hash &, const ValueName &) { kept.insert(op.op.entity); });
        if (op.op.kind == nameOf(Kind::Attachment))
            kept.insert(op.op.entity);
    }
    for (const LoggedOp &op : bundle.ops) {
        if (kept.contains(op.op.entity))
            writers.insert(EntityId::fromView(op.op.writer.view()));
    }
    std::erase_if(bundle.ops, [&](const LoggedOp &op) {
        return !kept.contains(op.op.entity) && !writers.contains(op.op.entity);
    });
    bundle.cover.entries = 0;
}

/// What ops are about that have no effect here: of a kind that this version does not know, or waiting.
std::set<EntityId> withoutState(Database &database)
{
    std::set<EntityId> ids;
    auto &query = database.prepared("SELECT uuid FROM entity WHERE kinds = 0");
    while (query.executeStep())
        ids.insert(EntityId::fromView(Database::blob(query, 0)));
    query.reset();
    return ids;
}

/// What a newer program wrote at the tables covered, in kinds that this one does not know.
void addUnknown(WorkbookFile &file, Coverer &coverer, Bundle &bundle)
{
    std::map<EntityId, std::vector<LoggedOp>> unknown;
    for (LoggedOp &op : file.log().opsAbout(withoutState(file.database())))
        unknown[op.op.entity].push_back(std::move(op));
    for (auto &[id, ops] : unknown) {
        if (coverer.covers(ops))
            std::ranges::move(ops, std::back_inserter(bundle.ops));
    }
}

Bundle bundleFor(WorkbookFile &file, const Selection &selection)
{
    Bundle bundle;
    StateStore &state = file.state();
    std::optional<Entity> tour = unwrapped(ownTour(file));
    const bool isWhole =
        selection.sessions.empty() && selection.tables.empty() && !selection.frameOnly;
    if (isWhole) {
        file.log().forEachInOrder(
            [&bundle](LoggedOp &&op) { bundle.ops.push_back(std::move(op)); });
        bundle.cover.entries = countEntries(state);
    } else {
        Coverer coverer(state, selection.frameOnly);
        if (selection.frameOnly)
            addFrame(coverer, selection);
        for (const EntityId &session : selection.sessions) {
            if (!state.find(Kind::Session, session))
                throw Failure(ErrorCode::UnknownEntity, textFromUtf8(session.toString()));
            coverer.addSession(session);
        }
        for (const EntityId &table : selection.tables)
            coverer.addTable(table);
        if (coverer.tours().size() == 1) // of several that were combined here
            tour = state.find(Kind::Tour, *coverer.tours().begin());
        bundle.ops = file.log().opsAbout(coverer.ids());
        if (!selection.frameOnly)
            addUnknown(file, coverer, bundle);
        std::set<EntityId> missing;
        std::ranges::set_difference(coverer.expected(), coverer.ids(),
                                    std::inserter(missing, missing.end()));
        for (LoggedOp &op : frameOps(file.log().opsAbout(missing)))
            bundle.ops.push_back(std::move(op));
        // Who wrote them: the writers introduce themselves by ops of their own.
        std::set<EntityId> writers;
        for (const LoggedOp &op : bundle.ops)
            writers.insert(EntityId::fromView(op.op.writer.view()));
        for (LoggedOp &op : file.log().opsAbout(writers))
            bundle.ops.push_back(std::move(op));
        bundle.cover.entries = coverer.entries();
    }
    const auto inOrder = [](const LoggedOp &a, const LoggedOp &b) {
        return std::tie(a.op.writer, a.op.seq, a.id) < std::tie(b.op.writer, b.op.seq, b.id);
    };
    if (!isWhole)
        std::ranges::sort(bundle.ops, inOrder);
    const auto repeated = std::ranges::unique(bundle.ops, {}, &LoggedOp::id);
    bundle.ops.erase(repeated.begin(), repeated.end());
    if (selection.photos == Selection::Photos::Alone)
        keepPhotos(bundle);
    if (selection.anonymous)
        std::ranges::for_each(bundle.ops, makeAnonymous);

    bundle.cover.isKit = selection.frameOnly;
    bundle.cover.sessions = selection.sessions;
    bundle.cover.tables = selection.tables;
    std::ranges::sort(bundle.cover.sessions);
    std::ranges::sort(bundle.cover.tables);
    if (tour) {
        bundle.cover.tour = tour->id;
        bundle.cover.title = tour->value(Field::Title).utf8();
    }
    return bundle;
}

/// The pictures that the ops of \a bundle name, by hash, as far as they are here and sound.
void addPhotos(WorkbookFile &file, const Selection &selection, Bundle &bundle,
               ExportSummary &summary)
{
    Blobs blobs(file.database());
    const bool areWanted = selection.photos != Selection::Photos::LeftOut && !selection.anonymous;
    for (const Hash &hash : namedPhotos(bundle)) {
        // A damaged one must not keep the words from being handed in.
        const auto size = areWanted ? soundSize(blobs, hash) : blobs.sizeOf(hash);
        if (!size)
            ++summary.photosMissing;
        else if (areWanted)
            bundle.blobs.push_back({hash, static_cast<quint64>(*size)});
        else
            ++summary.photosLeftOut;
    }
    summary.photos = static_cast<qint64>(bundle.blobs.size());
    bundle.bytesOf = [&file](const Hash &hash) {
        auto bytes = Blobs(file.database()).bytesOf(hash);
        if (!bytes)
            throw Failure(ErrorCode::Io, file.path(), QStringLiteral("blob"));
        return std::move(*bytes);
    };
}

Recipients taken(Result<Recipients> recipients)
{
    if (!recipients)
        throw Failure(recipients.error());
    return std::move(*recipients);
}

/// As a reader takes it: short, and nothing that a terminal would obey.
std::string plainName(const QString &name)
{
    constexpr int longest = 100;
    QString plain;
    std::ranges::copy_if(name.simplified(), std::back_inserter(plain),
                         [](QChar c) { return c.isPrint(); });
    return utf8FromText(plain.left(longest));
}

/// Completes \a cover: a kit names recipients, a signed bundle its signer.
BundleSealing sealingFor(WorkbookFile &file, const Protection &protection, BundleCover &cover)
{
    BundleSealing sealing;
    sealing.signer = protection.signer;
    if (protection.signer)
        cover.signer = {protection.signer->signer(), plainName(protection.signerName)};
    if (protection.isPlain)
        return sealing;
    if (cover.isKit) {
        cover.recipients = protection.recipients.empty() ? taken(recipientsOf(file)).ofKits()
                                                         : protection.recipients;
        std::ranges::sort(cover.recipients); // same content, same bytes
        const auto repeated = std::ranges::unique(cover.recipients);
        cover.recipients.erase(repeated.begin(), repeated.end());
        return sealing;
    }
    sealing.passphrase = protection.passphrase;
    sealing.recipients = protection.recipients;
    if (!sealing.isEncrypted())
        sealing.recipients = taken(recipientsOf(file)).used;
    return sealing;
}

} // namespace

Result<PhotoAmount> photoAmount(WorkbookFile &file, const Selection &selection)
{
    return guarded(file.path(), [&]() -> Result<PhotoAmount> {
        PhotoAmount amount;
        Blobs blobs(file.database());
        if (selection.anonymous || selection.frameOnly || blobs.all().empty())
            return amount;
        for (const Hash &hash : namedPhotos(bundleFor(file, selection))) {
            if (const auto size = blobs.sizeOf(hash)) {
                ++amount.count;
                amount.bytes += *size;
            }
        }
        return amount;
    });
}

Result<ExportSummary> exportBundle(WorkbookFile &file, const QString &target,
                                   const Selection &selection, Progress *progress,
                                   const Protection &protection)
{
    if (isDatabase(target))
        return failure(ErrorCode::FileExists, target);
    if (const auto sealed = file.seal(); !sealed)
        return sealed.error();
    return guarded(target, [&]() -> Result<ExportSummary> {
        ExportSummary summary;
        Bundle bundle = bundleFor(file, selection);
        addPhotos(file, selection, bundle, summary);
        const BundleSealing sealing = sealingFor(file, protection, bundle.cover);
        if (progress) {
            progress->total = 2;
            progress->done = 1;
            if (progress->isCancelled)
                return failure(ErrorCode::Cancelled, target);
        }
        // Before it takes the place of an older one, which is good for all we know.
        const auto check = [&](std::unique_ptr<ByteSource> written) -> Result<void> {
            BundleReader back(std::move(written));
            bool isSame = back.cover() == bundle.cover && back.blobs() == bundle.blobs
                          && back.opCount() == bundle.ops.size();
            auto expected = bundle.ops.begin();
            while (const auto op = back.next()) {
                isSame = isSame && expected != bundle.ops.end() && op->id == expected->id;
                if (isSame)
                    ++expected;
            }
            if (!isSame)
                return failure(ErrorCode::Io, target, QStringLiteral("what was read back differs"));
            return {};
        };
        if (const auto written = writeBundle(target, bundle, check, sealing); !written)
            return written.error();
        const bool givesRecipients =
            bundle.cover.isKit && !protection.isPlain && !protection.recipients.empty();
        if (givesRecipients) { // only now: a kit that nobody got has named nobody
            if (const auto given = giveRecipients(file, protection.recipients); !given)
                return given.error();
        }
        if (progress)
            progress->done = 2;
        summary.ops = static_cast<qint64>(bundle.ops.size());
        summary.entries = bundle.cover.entries;
        summary.bytes = QFileInfo(target).size();
        summary.receipt = receiptOf(bundle.ops);
        summary.recipients = sealing.recipients;
        summary.isProposalOpen =
            !selection.frameOnly && !taken(recipientsOf(file)).proposed.empty();
        return summary;
    });
}

} // namespace tournee
