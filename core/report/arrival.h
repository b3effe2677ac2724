// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/importer.h"

#include <QString>
#include <QStringList>

#include <map>

namespace tournee {

/// Several files taken together, or one of them.
struct Arrival
{
    std::map<Kind, qint64> newOfKind;
    qint64 changedEntities = 0;
    qint64 diverging = 0;
    qint64 erasedValues = 0;
    qint64 waitingOps = 0;
    qint64 photos = 0; ///< pictures, whatever it says of them

    void add(const ImportSummary &summary);
};

/// "9 notes, 1 table, 3 changed": entries first. Empty when there is nothing to tell.
[[nodiscard]] QString whatCame(const Arrival &arrival);
[[nodiscard]] QString whatCame(const ImportSummary &summary);

/// A sentence or two for each notice: what it means, and what to do.
[[nodiscard]] QStringList noticeSentences(const ImportSummary &summary);

/// "Made by Anne, known since 3 October 2026.", or what deserves to be asked.
[[nodiscard]] QString signatureSentence(const BundleOrigin &origin);

} // namespace tournee
