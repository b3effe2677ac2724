// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/keyfile.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tournee {

class Keychain;
class NewKeyForm;
class UnlockCard;

/// The coordinator's own key: made here, or found in a file; where it lies, its public half to hand
/// out, and whether it is open.
class OwnKeyCard final : public QFrame
{
    Q_OBJECT

public:
    /// \a keychain must outlive the card.
    explicit OwnKeyCard(Keychain &keychain, QWidget *parent = nullptr);

    /// Makes the key at \a path, which must not exist, with the passphrase that was typed.
    void make(const QString &path);
    /// Takes the key of an existing file for one's own.
    void setKeyFile(const QString &path);
    [[nodiscard]] QWidget *begin() const;

signals:
    /// A name for the new file is wanted.
    void placeRequested();
    void keyFileRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showKey();
    void setProblem(std::function<QString()> words);
    void retranslateUi();

    Keychain &m_keychain;
    bool m_isUnlocking = false;
    std::function<QString()> m_problem;

    QLabel *m_heading;
    QLabel *m_lead;
    NewKeyForm *m_form;
    QPushButton *m_existing;
    QWidget *m_facts;
    QLabel *m_place;
    QLabel *m_publicLabel;
    QLineEdit *m_public;
    QPushButton *m_copy;
    QLabel *m_advice;
    QLabel *m_state;
    QPushButton *m_unlock;
    QPushButton *m_lock;
    QPushButton *m_showFolder;
    QPushButton *m_other;
    UnlockCard *m_unlockCard;
    QLabel *m_wrong;
};

} // namespace tournee
