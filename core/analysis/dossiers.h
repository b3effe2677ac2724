// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tournee {

/// What a dossier is complete with, in the order in which it is told.
enum class DossierPart : quint8 {
    Outcome,
    Authority,
    Conditions,
    Carrier,
    Precedent,
    Evidence,
    Confidence,
    Territories ///< others could receive it: somebody has accepted a match
};
inline constexpr int dossierPartCount = 8;

/// The field that says a part; nothing for territories, which matches say.
[[nodiscard]] std::optional<Field> fieldOf(DossierPart part);

/// A solution that has a potential or an accepted match, or a group with such a solution, without its
/// words. What a group's wordings say counts together: it is complete with what any of them says.
struct Dossier
{
    EntityId id; ///< of the group, else of the solution
    EntityId
        lead; ///< the solution whose fields stand for it: the group's lead, else its first solution
    bool isGroup = false;
    int wordings = 1; ///< solutions
    quint8 parts = 0; ///< a bit each
    quint8 potentials = 0; ///< a bit each, in the order of the schema's choices; likewise below
    quint8 outcomes = 0;
    quint8 authorities = 0;
    quint64 regions = 0; ///< where it was said: a bit each of DossierList::regions
    quint64 territories = 0; ///< that somebody has accepted it for
    std::optional<qint64> priority; ///< 1 is the first
    qint64 support =
        0; ///< the highest of one wording: those of different tables are never added up

    [[nodiscard]] bool has(DossierPart part) const { return parts >> static_cast<int>(part) & 1; }
    [[nodiscard]] int completeness() const; ///< 0 to dossierPartCount
    bool operator==(const Dossier &) const = default;
};

/// Every dossier of a workbook: some tens of bytes each, so that half a million entries can be sorted
/// and filtered at once, and their words read a page at a time.
struct DossierList
{
    std::vector<EntityId> regions; ///< in canonical order
    std::vector<Dossier> dossiers; ///< by id
};

enum class DossierOrder { Priority, Support, Completeness };

/// Of each what may be there: any of it; zero: all.
struct DossierFilter
{
    quint8 potentials = 0;
    quint8 outcomes = 0;
    quint8 authorities = 0;
    quint64 regions = 0;

    [[nodiscard]] bool accepts(const Dossier &dossier) const;
    bool operator==(const DossierFilter &) const = default;
};

/// The places in the list of what passes. Equals: by support, by completeness, then by id, so that
/// every workbook that holds the same tells them in the same order.
[[nodiscard]] std::vector<quint32> arranged(const DossierList &list, const DossierFilter &filter,
                                            DossierOrder order);

/// Reads the dossiers of a workbook in portions, for whoever must not hold up the storage thread.
class DossierReader
{
public:
    static Result<std::unique_ptr<DossierReader>> of(WorkbookFile &file);
    ~DossierReader();

    /// Looks at the next \a most solutions. False when there are none left. Errors: those of files.
    Result<bool> next(WorkbookFile &file, int most);
    /// What was found, once next() has answered false.
    [[nodiscard]] DossierList list();
    /// The one that has \a id, or that \a id is a wording of, as it is now; as long as no group, verdict,
    /// table or workshop has changed since the reader was made.
    Result<std::optional<Dossier>> one(WorkbookFile &file, const EntityId &id) const;

private:
    DossierReader();
    struct Private;
    std::unique_ptr<Private> d;
};

/// All at once: for reports. Errors: those of files.
[[nodiscard]] Result<DossierList> readDossiers(WorkbookFile &file);

/// A territory that could receive a solution: a region, and the challenge there that it may answer.
struct DossierTerritory
{
    EntityId region; ///< may be null
    Entity challenge;
    EntityId solution; ///< the wording that the verdict is about
    EntityId verdict;
    QString reason;
};

/// What a dossier stands on.
struct DossierContents
{
    Dossier dossier;
    std::optional<Entity> group;
    std::vector<Entity> wordings; ///< the lead first
    std::vector<Entity> challenges; ///< that they answer
    std::vector<Entity> remarks; ///< quotes, disagreements and notes about any of them
    std::vector<DossierTerritory> territories; ///< accepted
};

/// Of \a id, a solution or a group; nothing when it is no dossier (any more). Errors: those of files.
[[nodiscard]] Result<std::optional<DossierContents>> readDossier(WorkbookFile &file,
                                                                 const EntityId &id);

} // namespace tournee
