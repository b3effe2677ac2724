// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/erasure.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace tournee {

class Database;
class Erasures;
class WorkbookFile;
struct ImportSummary;
struct Progress;
enum class ImportMode;

/// What one file says of photos, and the photos it brings: these stay where they are until they are
/// taken, one after the other.
class ArrivedPhotos
{
public:
    /// Gives bytes that are what their hash says, or nothing when they are damaged after all. May throw
    /// Failure.
    using Read = std::function<std::optional<std::string>(const Hash &hash)>;

    /// Before note(): what the file brings.
    void brings(std::vector<Hash> hashes, Read read);
    /// Every op of the file.
    void note(const LoggedOp &op);
    /// It neither brings nor names any.
    [[nodiscard]] bool isEmpty() const { return m_brought.empty() && m_named.empty(); }

    /// Puts what is wanted and not here yet into the workbook, in the transaction of the caller and after
    /// the ops, and tells \a summary. What somebody has erased here does not come back. A preview only
    /// counts. Throws Failure or SQLite::Exception.
    void take(WorkbookFile &file, const Erasures &erasures, ImportMode mode,
              const Progress *progress, ImportSummary &summary);

private:
    [[nodiscard]] bool isWanted(const Hash &hash, const Erasures &erasures) const;
    void tellChanges(WorkbookFile &file, const std::set<Hash> &came, ImportSummary &summary) const;

    std::map<Hash, std::vector<std::pair<EntityId, ValueName>>> m_named;
    std::set<EntityId> m_attachments;
    std::vector<Hash> m_brought;
    Read m_read;
};

/// What \a workbook, which stays open as long as \a photos, has of pictures.
void bringFromWorkbook(ArrivedPhotos &photos, const std::shared_ptr<Database> &workbook);

} // namespace tournee
