// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/trust.h"
#include "core/storage/workbook.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace tournee {

/// Who has signed what came into a workbook. A key under a name that was known with another one is told
/// until a person accepts it.
class SignersCard final : public QFrame
{
    Q_OBJECT

public:
    /// \a workbook must outlive the card.
    explicit SignersCard(Workbook &workbook, QWidget *parent = nullptr);

    void read();

signals:
    void failed(const tournee::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *rowOf(const KnownSigner &signer);
    void accept(const SignerKey &key);
    void retranslateUi();

    Workbook &m_workbook;
    std::vector<KnownSigner> m_signers;

    QLabel *m_heading;
    QLabel *m_lead;
    QVBoxLayout *m_rows;
};

} // namespace tournee
