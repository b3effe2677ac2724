// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/trust.h"
#include "core/storage/workbook.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tournee {

class Keychain;

/// For whom a workbook's bundles are encrypted, which keys its kits name, and the key that another kit
/// proposes until somebody has decided.
class RecipientsCard final : public QFrame
{
    Q_OBJECT

public:
    /// Both must outlive the card.
    RecipientsCard(Workbook &workbook, Keychain &keychain, QWidget *parent = nullptr);

    void read();

signals:
    void failed(const tournee::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Change = std::function<Result<void>(WorkbookFile &file)>;

    void change(const Change &deed);
    void retranslateUi();

    Workbook &m_workbook;
    Keychain &m_keychain;
    Recipients m_recipients;

    QLabel *m_heading;
    QLabel *m_used;
    QLabel *m_given;
    QPushButton *m_give;
    QPushButton *m_takeOut;
    QFrame *m_proposal;
    QLabel *m_proposed;
    QPushButton *m_accept;
    QPushButton *m_refuse;
};

} // namespace tournee
