// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/secret.h"

#include <QLineEdit>

class QAction;

namespace tournee {

/// Takes a passphrase, as dots unless one asks to see it. What is typed leaves it by take() only and is
/// then wiped here; the copies that the system's keyboard makes are out of reach.
class PassphraseField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseField(const char *name, QWidget *parent = nullptr);
    ~PassphraseField() override;

    [[nodiscard]] SecretText take();
    /// Empties the field.
    void wipeText();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setShown(bool isShown);
    void retranslateUi();

    QAction *m_show;
};

/// How hard a passphrase is to guess, as far as its looks tell.
enum class Strength { Empty, Weak, Fair, Good };
[[nodiscard]] Strength strengthOf(const QString &passphrase);

} // namespace tournee
