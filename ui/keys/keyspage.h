// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tournee {

class Keychain;
class OwnKeyCard;
class RecipientsCard;
class SignersCard;

/// Keys in one place: the coordinator's own, those that this workbook encrypts to, and those that have
/// signed what came in.
class KeysPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    KeysPage(Workbook &workbook, Keychain &keychain, QWidget *parent = nullptr);

    [[nodiscard]] OwnKeyCard &ownKey() const { return *m_ownKey; }

signals:
    void failed(const tournee::Error &error);
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslateUi();

    QLabel *m_heading;
    QPushButton *m_back;
    OwnKeyCard *m_ownKey;
    RecipientsCard *m_recipients;
    SignersCard *m_signers;
};

} // namespace tournee
