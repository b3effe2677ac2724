// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/keyfile.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace tournee {

class Keychain;
class PassphraseField;

/// Asks for what opens encrypted files: a key file with its passphrase, or a passphrase of their own.
/// Waits beside everything else until somebody has it.
class UnlockCard final : public QFrame
{
    Q_OBJECT

public:
    /// \a keychain, which gets the keys that are opened, must outlive the card.
    explicit UnlockCard(Keychain &keychain, QWidget *parent = nullptr);

    /// What \a files wait for (0: nothing but the key itself); None hides the card.
    void ask(AgeLock lock, int files);
    /// The file of a key, which a person chose.
    void setKeyFile(const QString &path);
    /// What was tried did not open all of it.
    void refuse(const Error &reason);
    /// Where the keyboard begins.
    [[nodiscard]] QWidget *begin() const;

signals:
    void keyFileRequested();
    /// Before the keychain has it.
    void opened(const QString &path, const tournee::AgeIdentity &identity);
    /// A passphrase of the files themselves.
    void passphraseGiven(const tournee::SecretText &passphrase);

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void openKeyFile(const SecretText &passphrase);
    void lookAtKeyFile();
    void setProblem(std::function<QString()> words);
    void retranslateUi();

    Keychain &m_keychain;
    AgeLock m_lock = AgeLock::None;
    int m_files = 0;
    QString m_keyFile; ///< whose passphrase is asked for
    bool m_isBusy = false;
    std::function<QString()> m_problem;

    QLabel *m_words;
    QLabel *m_label;
    PassphraseField *m_field;
    QPushButton *m_open;
    QPushButton *m_choose;
    QLabel *m_wrong;
};

} // namespace tournee
