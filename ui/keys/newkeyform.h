// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/secret.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tournee {

class PassphraseField;

/// The passphrase of a new key, typed twice, with a hint of how good it is.
class NewKeyForm final : public QWidget
{
    Q_OBJECT

public:
    explicit NewKeyForm(QWidget *parent = nullptr);

    /// The passphrase leaves the form with it.
    [[nodiscard]] SecretText takePassphrase();
    void setBusy(bool isBusy);

signals:
    /// Everything is there but the place of the file.
    void makeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showStrength();
    void retranslateUi();

    bool m_isBusy = false;
    QLabel *m_passphraseLabel;
    PassphraseField *m_passphrase;
    QLabel *m_againLabel;
    PassphraseField *m_again;
    QLabel *m_hint;
    QPushButton *m_make;
};

/// What a person is told of a passphrase while they type it.
[[nodiscard]] QString strengthHint(const QString &passphrase);

} // namespace tournee
