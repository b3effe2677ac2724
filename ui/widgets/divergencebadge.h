// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>
#include <QStringList>

namespace tournee {

/// Stands beside the label of a field with diverging versions: says how many there are, lists all of
/// them, and lets a person choose one. Hidden while there is one version only.
class DivergenceBadge final : public QPushButton
{
    Q_OBJECT

public:
    explicit DivergenceBadge(QWidget *field, QWidget *parent = nullptr);

    /// The badge that addField() made for \a field; null when there is none.
    [[nodiscard]] static DivergenceBadge *of(const QWidget *field);

    /// In words; \a shown is the one that stands in the field. Fewer than two: nothing diverges.
    void setVersions(const QStringList &versions, int shown);

signals:
    /// The person settles on this one of setVersions().
    void chosen(int version);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QWidget *m_field;
    QStringList m_versions;
    int m_shown = 0;
};

} // namespace tournee
