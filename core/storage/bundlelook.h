// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/keys.h"
#include "core/storage/receipt.h"

#include <QString>

namespace tournee {

/// What a bundle is, before there is a workbook that it could go into.
struct BundleLook
{
    bool isKit = false;
    QString title; ///< of the tour
    qint64 entries = 0;
    Receipt receipt;
};

/// Reads and verifies the whole of a bundle, and writes nothing anywhere. Errors: those of BundleReader.
Result<BundleLook> lookAtBundle(const QString &path, const Keyring &keys = {});

} // namespace tournee
