// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tournee {

/// Erases for good what somebody no longer consents to: says what that reaches and what it cannot,
/// asks for the reason, and tells what came of it.
class ErasureCard final : public QFrame
{
    Q_OBJECT

public:
    /// \a workbook must outlive the card.
    explicit ErasureCard(Workbook &workbook, QWidget *parent = nullptr);

    /// Hides the card when it was about something else.
    void setEntity(const Entity &entity);
    /// Shows the card and puts the cursor into the reason.
    void begin();

signals:
    void failed(const tournee::Error &error);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void erase();
    void showFields();
    void retranslateUi();

    Workbook &m_workbook;
    Entity m_entity;
    QLabel *m_heading;
    QLabel *m_reach;
    QLabel *m_fieldLabel;
    QComboBox *m_field;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_erase;
    QPushButton *m_cancel;
    QLabel *m_result;
};

} // namespace tournee
