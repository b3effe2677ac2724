// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bundlelook.h"

#include "core/bundle/bundle.h"
#include "core/domain/text.h"
#include "core/sqlite/database.h"

namespace tournee {

Result<BundleLook> lookAtBundle(const QString &path, const Keyring &keys)
{
    return guarded(path, [&]() -> Result<BundleLook> {
        BundleReader reader(path, keys);
        std::vector<LoggedOp> ops;
        while (auto op = reader.next())
            ops.push_back(std::move(*op));
        const BundleCover &cover = reader.cover();
        return BundleLook{cover.isKit, textFromUtf8(cover.title), cover.entries, receiptOf(ops)};
    });
}

} // namespace tournee
