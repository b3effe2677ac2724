// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"

#include <QListView>
#include <QTimer>

#include <optional>

namespace tournee {

class PriorityModel;

/// A list in which figures are typed: digits for the line one is on, arrows up and down for the lines, right
/// and left for one more and one fewer. What is typed counts on Enter, on leaving the line, or after a rest.
class TallyView final : public QListView
{
    Q_OBJECT

public:
    explicit TallyView(PriorityModel &model, QWidget *parent = nullptr);

    /// Says what stands typed and does not count yet.
    void finishTyping();

signals:
    /// To be shown at once, while digits are being typed.
    void typed(tournee::EntityId id, int support);
    /// To be kept.
    void counted(tournee::EntityId id, int support);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void typeDigit(int digit);
    void add(int difference);
    void goOn();
    [[nodiscard]] int support() const;

    PriorityModel &m_model;
    std::optional<int> m_typed; ///< the digits so far, for the line m_typedFor
    EntityId m_typedFor;
    QTimer m_rest;
};

} // namespace tournee
