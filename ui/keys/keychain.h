// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/keys.h"
#include "ui/settings.h"

#include <QObject>

namespace tournee {

/// The keys that were unlocked since the program began. In memory only: they are gone when it ends, and
/// what the settings keep of one's own key is its place and its public half.
class Keychain final : public QObject
{
    Q_OBJECT

public:
    /// \a settings must outlive the keychain.
    explicit Keychain(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<AgeIdentity> &identities() const { return m_identities; }
    [[nodiscard]] bool isUnlocked(const AgeRecipient &recipient) const;
    void add(const std::vector<AgeIdentity> &identities);
    void lock();

    /// The coordinator's own key; nothing when there is none on this computer.
    [[nodiscard]] std::optional<OwnKey> ownKey() const { return m_settings.ownKey(); }
    void setOwnKey(const QString &path, const AgeIdentity &identity);

signals:
    void changed();

private:
    Settings &m_settings;
    std::vector<AgeIdentity> m_identities;
};

/// Enough of a public key to tell it from others: "age1qyqszq…x7k2".
[[nodiscard]] QString shortKey(const QString &key);

} // namespace tournee
