// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "core/domain/entity.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tournee {

class FormBinding;

/// One round of a workshop, written in place.
class RoundRow final : public QFrame
{
    Q_OBJECT

public:
    explicit RoundRow(QWidget *parent = nullptr);

    void setRound(const Entity &round, int number);
    [[nodiscard]] const Entity &round() const;
    void commit();
    void begin();
    /// From field to field, then to the buttons, which stand above them.
    void orderTabs();

signals:
    void edited(const tournee::Edit &edit);
    void removalRequested();
    /// -1: earlier, 1: later.
    void moveRequested(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    FormBinding *m_binding;
    int m_number = 1;
    QLabel *m_heading;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_purposeLabel;
    QComboBox *m_purpose;
    QLabel *m_minutesLabel;
    QSpinBox *m_minutes;
    QLabel *m_questionLabel;
    QLineEdit *m_question;
};

} // namespace tournee
