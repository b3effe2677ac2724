// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/keychain.h"

#include "core/domain/text.h"

#include <algorithm>

namespace tournee {

Keychain::Keychain(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

bool Keychain::isUnlocked(const AgeRecipient &recipient) const
{
    return std::ranges::find(m_identities, recipient, &AgeIdentity::recipient)
           != m_identities.end();
}

void Keychain::add(const std::vector<AgeIdentity> &identities)
{
    for (const AgeIdentity &identity : identities) {
        if (!isUnlocked(identity.recipient()))
            m_identities.push_back(identity);
    }
    emit changed();
}

void Keychain::lock()
{
    m_identities.clear();
    emit changed();
}

void Keychain::setOwnKey(const QString &path, const AgeIdentity &identity)
{
    m_settings.setOwnKey({path, textFromUtf8(identity.recipient().toString())});
    add({identity});
}

QString shortKey(const QString &key)
{
    constexpr qsizetype first = 10;
    constexpr qsizetype last = 4;
    return key.size() <= first + last ? key : key.left(first) + u'…' + key.right(last);
}

} // namespace tournee
