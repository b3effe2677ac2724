// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/figurepainter.h"

#include <QWidget>

namespace tournee {

/// A figure that can be looked at and gone into: each mark by a click, or by the arrow keys and Enter.
class FigureView final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent = nullptr);

    void setTable(const FigureTable &table);
    [[nodiscard]] const FigureTable &table() const { return m_table; }
    [[nodiscard]] const std::vector<FigureMark> &marks() const { return m_marks; }
    /// The mark that the keyboard is on; nothing before it has been there.
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The row and column of the table.
    void activated(int row, int column);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] FigureStyle style() const;
    [[nodiscard]] int markAt(const QPointF &at) const;
    [[nodiscard]] int nextTo(int key) const;
    [[nodiscard]] QString wordsOf(int mark) const;
    [[nodiscard]] bool leadsSomewhere(int mark) const;
    void setCurrent(int mark);
    void fitHeight();

    FigureTable m_table;
    std::vector<FigureMark> m_marks; ///< as they were painted last
    int m_current = -1;
};

} // namespace tournee
