// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "core/domain/entity.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace tournee {

class FormBinding;
class MunicipalityModel;

/// Where and when a workshop is held. A municipality brings its region.
class SessionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionForm(QWidget *parent = nullptr);

    void setRegions(const std::vector<Entity> &regions);
    void setSession(const Entity &session);
    void commit();
    /// Puts the cursor into the title.
    void begin();

signals:
    void edited(const tournee::Edit &edit);

protected:
    void changeEvent(QEvent *event) override;

private:
    void bringRegion(Edit &edit) const;
    void retranslateUi();

    MunicipalityModel *m_municipalities;
    FormBinding *m_binding;
    std::vector<Entity> m_regions;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_dateLabel;
    QLineEdit *m_date;
    QLabel *m_timeLabel;
    QLineEdit *m_time;
    QLabel *m_dateHint;
    QLabel *m_timeHint;
    QLabel *m_municipalityLabel;
    QLineEdit *m_municipality;
    QLabel *m_placeLabel;
    QLineEdit *m_place;
    QLabel *m_regionLabel;
    QComboBox *m_region;
};

} // namespace tournee
