// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tournee {

class CaptureModel;
class DivergenceBadge;

/// What an entry stands under: the challenges that a solution answers, the one thing that a remark is
/// about. Each can be taken away; a list of the table's entries adds others.
class LinksField final : public QWidget
{
    Q_OBJECT

public:
    /// \a model must outlive it.
    explicit LinksField(const CaptureModel &model, QWidget *parent = nullptr);

    /// Challenges stand under nothing: then it is empty and hidden.
    void setEntry(const Entity &entry);
    void retranslateUi();

signals:
    void edited(const tournee::Edit &edit);

private:
    void showLinks();
    void fillMenu();
    void choose(EntityId id, bool isLinked);
    [[nodiscard]] std::vector<EntityId> links() const;

    const CaptureModel &m_model;
    Entity m_entry;
    QLabel *m_label;
    DivergenceBadge *m_badge;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
};

} // namespace tournee
