// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace tournee {

/// A thin bar that grows while time goes by: quiet first, of the notice's colour near the end and after it.
class CountdownBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownBar(QWidget *parent = nullptr);

    /// \a share from 0 to 1.
    void setTime(double share, bool isNearEnd);
    /// What a screen reader is told: how much is over.
    [[nodiscard]] int percent() const;
    /// In pixels at 100 %.
    void setThickness(int pixels);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    bool m_isNearEnd = false;
    int m_thickness;
};

} // namespace tournee
