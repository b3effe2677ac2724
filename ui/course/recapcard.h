// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tournee {

class CaptureModel;

/// What a round has brought, for the host who sums up. Waits until it is put away.
class RecapCard final : public QFrame
{
    Q_OBJECT

public:
    explicit RecapCard(QWidget *parent = nullptr);

    /// In a low window without its title.
    void setRoomy(bool isRoomy);
    /// Shows nothing about a round in which nothing was said.
    void tell(const QString &round, const QString &recap);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QLabel *m_title;
    QLabel *m_words;
    QPushButton *m_close;
};

/// "Challenges: 5 · Solutions: 7 · 2 challenges without a solution"; empty when nothing was said.
[[nodiscard]] QString recapOf(const CaptureModel &entries, EntityId round);

} // namespace tournee
