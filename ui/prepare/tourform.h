// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "core/domain/entity.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tournee {

class FormBinding;

/// The tour itself: title, question, organizer, dates.
class TourForm final : public QWidget
{
    Q_OBJECT

public:
    explicit TourForm(QWidget *parent = nullptr);

    void setTour(const Entity &tour);
    void commit();

signals:
    void edited(const tournee::Edit &edit);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    FormBinding *m_binding;
    QLabel *m_heading;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_questionLabel;
    QLineEdit *m_question;
    QLabel *m_organizerLabel;
    QLineEdit *m_organizer;
    QLabel *m_startsLabel;
    QLineEdit *m_starts;
    QLabel *m_endsLabel;
    QLineEdit *m_ends;
    QLabel *m_startsHint;
    QLabel *m_endsHint;
};

} // namespace tournee
