// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace tournee {

/// A disc with a tick where something is done, a ring where it is not: told by shape, and beside words.
class DoneMark final : public QWidget
{
    Q_OBJECT

public:
    explicit DoneMark(QWidget *parent = nullptr);

    void setDone(bool isDone);
    [[nodiscard]] bool isDone() const { return m_isDone; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isDone = false;
};

} // namespace tournee
