// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/schema.h"
#include "core/log/opvalues.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tournee {

/// What a file brings of one table of one workshop.
struct TableReceipt
{
    EntityId session; ///< null when the file does not tell
    EntityId table; ///< null: entries that stand at no table
    std::optional<qint64> number;
    qint64 headcount = 0;
    std::map<Kind, qint64> entries; ///< deleted ones left out; kinds without any left out
    std::string title; ///< of the workshop; never stored, since it can be erased

    [[nodiscard]] qint64 entryCount() const;
    bool operator==(const TableReceipt &) const = default;
};

/// What a file brings, whoever reads it: made from its ops and values alone, so that who sent it and
/// who received it come to the same. It can be handed back as proof of arrival.
struct Receipt
{
    /// Two groups of four characters, equal where the sets of ops and of the values in them are:
    /// "K7QM-3XRD". Empty: none.
    /// There are 22^8 codes, 55 thousand million: enough to tell one file from the one that was
    /// meant, and two of ten thousand are alike once in a thousand tours. No proof against fraud.
    std::string code;
    qint64 ops = 0;
    std::vector<TableReceipt> tables; ///< by workshop, number and id

    [[nodiscard]] qint64 entryCount() const;
    [[nodiscard]] qint64 headcount() const;
    bool operator==(const Receipt &) const = default;
};

/// Makes a receipt without holding the ops: they are shown one by one, in any order, and some of them
/// again.
class ReceiptMaker
{
public:
    ReceiptMaker();
    ~ReceiptMaker();
    ReceiptMaker(const ReceiptMaker &) = delete;
    ReceiptMaker &operator=(const ReceiptMaker &) = delete;

    void add(const LoggedOp &op);
    /// After all were added: whether the ops about \a entity must be shown again.
    [[nodiscard]] bool wantsAgain(const EntityId &entity) const;
    void addAgain(const LoggedOp &op);
    [[nodiscard]] Receipt receipt();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// \a ops in any order, each once.
[[nodiscard]] Receipt receiptOf(std::span<const LoggedOp> ops);

} // namespace tournee
