// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/emergence.h"

#include <QWidget>

namespace tournee {

/// What emerges now, read by a whole room from ten metres: how much has come, the solutions with the most support, the
/// themes, the map. A page at a time, turned by the arrow keys, the space bar or a click.
class PlenaryView final : public QWidget
{
    Q_OBJECT

public:
    enum class Slide { Solutions, Themes, Map };
    static constexpr int slideCount = 3;

    explicit PlenaryView(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setEmergence(const Emergence &emergence);
    [[nodiscard]] Slide slide() const { return m_slide; }
    void turn(int slides);
    /// Of the words, in pixels; never below the projection size of the tokens.
    [[nodiscard]] int letterSize() const;
    /// How many of the solutions have room.
    [[nodiscard]] int solutionsShown() const { return m_shown; }

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString counts() const;
    void paintHead(QPainter &painter, QRect &room) const;
    void paintSolutions(QPainter &painter, const QRect &room);
    void paintTable(QPainter &painter, const QRect &room) const;
    void describe();

    QString m_title;
    Emergence m_emergence;
    Slide m_slide = Slide::Solutions;
    int m_shown = 0;
};

} // namespace tournee
