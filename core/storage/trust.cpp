// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/trust.h"

#include "core/bundle/bundle.h"
#include "core/sqlite/database.h"
#include "core/storage/importer.h"

#include <algorithm>

namespace tournee {

namespace {

constexpr std::string_view usedRole = "used";
constexpr std::string_view givenRole = "given";
constexpr std::string_view proposedRole = "proposed";

std::string spelt(std::vector<AgeRecipient> recipients)
{
    std::ranges::sort(recipients);
    const auto repeated = std::ranges::unique(recipients);
    recipients.erase(repeated.begin(), repeated.end());
    std::string text;
    for (const AgeRecipient &recipient : recipients)
        text += (text.empty() ? "" : " ") + recipient.toString();
    return text;
}

std::vector<AgeRecipient> read(Database &database, std::string_view role)
{
    auto &query = database.prepared("SELECT public_keys FROM recipients WHERE role = ?");
    Database::bindText(query, 1, role);
    std::string text;
    if (query.executeStep())
        text = Database::text(query, 0);
    query.reset();
    std::vector<AgeRecipient> recipients;
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        const auto recipient = AgeRecipient::fromString(rest.substr(0, end));
        if (!recipient) // better no bundle than a readable one
            throw Failure(ErrorCode::WorkbookDamaged, database.path(),
                          QStringLiteral("recipients"));
        recipients.push_back(*recipient);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return recipients;
}

void write(WorkbookFile &file, std::string_view role, const std::vector<AgeRecipient> &recipients)
{
    Database &database = file.database();
    if (recipients.empty()) {
        auto &remove = database.prepared("DELETE FROM recipients WHERE role = ?");
        Database::bindText(remove, 1, role);
        remove.exec();
        return;
    }
    const std::string text = spelt(recipients);
    auto &insert = database.prepared(
        "INSERT OR REPLACE INTO recipients (role, public_keys, since) VALUES (?, ?, ?)");
    Database::bindText(insert, 1, role);
    Database::bindText(insert, 2, text);
    Database::bindNumber(insert, 3, file.environment().now().milliseconds);
    insert.exec();
}

KnownSigner signerFrom(SQLite::Statement &query)
{
    KnownSigner signer;
    signer.key.key = Bytes<32>::fromView(Database::blob(query, 0));
    signer.name = textFromUtf8(Database::text(query, 1));
    signer.firstSeen.milliseconds = query.getColumn(2).getInt64();
    signer.lastSeen.milliseconds = query.getColumn(3).getInt64();
    signer.isAccepted = query.getColumn(4).getInt() != 0;
    return signer;
}

std::vector<KnownSigner> readSigners(Database &database)
{
    std::vector<KnownSigner> signers;
    auto &query = database.prepared("SELECT public_key, name, first_seen, last_seen, accepted"
                                    " FROM signer ORDER BY name, first_seen, public_key");
    while (query.executeStep())
        signers.push_back(signerFrom(query));
    query.reset();
    return signers;
}

/// The one that had \a name first, other than \a key.
const KnownSigner *namesakeOf(const std::vector<KnownSigner> &known, const QString &name,
                              const SignerKey &key)
{
    const QString wanted = folded(name);
    const KnownSigner *first = nullptr;
    for (const KnownSigner &each : known) {
        const bool isNamesake = each.key != key && each.isAccepted && folded(each.name) == wanted;
        if (isNamesake && (!first || each.firstSeen.milliseconds < first->firstSeen.milliseconds))
            first = &each;
    }
    return wanted.isEmpty() ? nullptr : first;
}

BundleOrigin originFrom(const std::vector<KnownSigner> &known, const KnownSigner &signer)
{
    BundleOrigin origin{signer.key, signer.name, BundleOrigin::Status::Known, signer.firstSeen};
    if (signer.isAccepted)
        return origin;
    origin.status = BundleOrigin::Status::Changed;
    if (const KnownSigner *const other = namesakeOf(known, signer.name, signer.key))
        origin.since = other->firstSeen;
    return origin;
}

void takeSigner(WorkbookFile &file, const BundleSigner &signer, ImportSummary &summary)
{
    Database &database = file.database();
    const qint64 now = file.environment().now().milliseconds;
    const QString name = textFromUtf8(signer.name);
    const std::vector<KnownSigner> known = readSigners(database);
    const auto same = std::ranges::find(known, signer.key, &KnownSigner::key);
    BundleOrigin origin{signer.key, name, BundleOrigin::Status::New, {now, 0}};
    if (same != known.end()) {
        origin = originFrom(known, *same);
        origin.name = name;
    }
    // A key that is known by another name is no better than one that was never seen.
    const bool isNewName = same == known.end() || folded(same->name) != folded(name);
    const KnownSigner *const other = isNewName ? namesakeOf(known, name, signer.key) : nullptr;
    if (other) {
        origin.status = BundleOrigin::Status::Changed;
        origin.since = other->firstSeen;
    }
    auto &insert =
        database.prepared("INSERT INTO signer (public_key, name, first_seen, last_seen, accepted)"
                          " VALUES (?1, ?2, ?3, ?3, ?4)"
                          " ON CONFLICT (public_key) DO UPDATE SET name = ?2, last_seen = ?3,"
                          " accepted = ?4");
    Database::bindBlob(insert, 1, signer.key.key.view());
    Database::bindText(insert, 2, signer.name);
    Database::bindNumber(insert, 3, now);
    Database::bindNumber(insert, 4, origin.status == BundleOrigin::Status::Changed ? 0 : 1);
    insert.exec();
    summary.notices.append(codeOf(origin.status));
    summary.origin = std::move(origin);
}

void takeRecipients(WorkbookFile &file, const std::vector<AgeRecipient> &named,
                    ImportSummary &summary)
{
    Database &database = file.database();
    const std::string spelling = spelt(named);
    const std::vector<AgeRecipient> used = read(database, usedRole);
    if (spelling == spelt(used) || spelling == spelt(read(database, givenRole)))
        return;
    // The first kit is trusted like the table's own coordination; no later one can turn what is
    // written here to other eyes without a person saying so.
    write(file, used.empty() ? usedRole : proposedRole, named);
    summary.notices.append(used.empty() ? QStringLiteral("recipient-set")
                                        : QStringLiteral("recipient-changed"));
    summary.recipients = named;
}

Result<void> inTransaction(WorkbookFile &file, const std::function<void()> &work)
{
    return guarded(file.path(), [&]() -> Result<void> {
        Transaction transaction(file.database());
        work();
        transaction.commit();
        return {};
    });
}

} // namespace

Result<Recipients> recipientsOf(WorkbookFile &file)
{
    return guarded(file.path(), [&]() -> Result<Recipients> {
        Database &database = file.database();
        return Recipients{read(database, usedRole), read(database, givenRole),
                          read(database, proposedRole)};
    });
}

Result<void> giveRecipients(WorkbookFile &file, const std::vector<AgeRecipient> &recipients)
{
    return inTransaction(file, [&] { write(file, givenRole, recipients); });
}

Result<void> acceptProposedRecipients(WorkbookFile &file)
{
    return inTransaction(file, [&] {
        const std::vector<AgeRecipient> proposed = read(file.database(), proposedRole);
        if (proposed.empty())
            return;
        write(file, usedRole, proposed);
        write(file, proposedRole, {});
    });
}

Result<void> refuseProposedRecipients(WorkbookFile &file)
{
    return inTransaction(file, [&] { write(file, proposedRole, {}); });
}

Result<std::vector<KnownSigner>> knownSigners(WorkbookFile &file)
{
    return guarded(file.path(), [&]() -> Result<std::vector<KnownSigner>> {
        return readSigners(file.database());
    });
}

Result<void> acceptSigner(WorkbookFile &file, const SignerKey &key)
{
    return inTransaction(file, [&] {
        auto &update =
            file.database().prepared("UPDATE signer SET accepted = 1 WHERE public_key = ?");
        Database::bindBlob(update, 1, key.key.view());
        update.exec();
    });
}

std::optional<BundleOrigin> originOf(WorkbookFile &file, const SignerKey &key)
{
    const std::vector<KnownSigner> known = readSigners(file.database());
    const auto signer = std::ranges::find(known, key, &KnownSigner::key);
    if (signer == known.end())
        return {};
    return originFrom(known, *signer);
}

void takeTrust(WorkbookFile &file, const BundleCover &cover, ImportSummary &summary)
{
    if (cover.signer)
        takeSigner(file, *cover.signer, summary);
    if (cover.isKit && !cover.recipients.empty())
        takeRecipients(file, cover.recipients, summary);
}

QString codeOf(BundleOrigin::Status status)
{
    switch (status) {
    case BundleOrigin::Status::Known:
        return QStringLiteral("signed-known");
    case BundleOrigin::Status::New:
        return QStringLiteral("signed-new");
    case BundleOrigin::Status::Changed:
        break;
    }
    return QStringLiteral("signer-changed");
}

} // namespace tournee
