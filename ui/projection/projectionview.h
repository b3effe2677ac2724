// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/schema.h"

#include <QWidget>

#include <vector>

namespace tournee {

/// What a whole room reads from ten metres: the question, the time that is left, and a few lines in large
/// letters. Nothing that can be pressed.
class ProjectionView final : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        Kind kind = Kind::Note;
        QString lead; ///< before the words instead of the mark of the kind, such as a rank
        QString text;

        bool operator==(const Line &) const = default;
    };

    explicit ProjectionView(QWidget *parent = nullptr);

    void setQuestion(const QString &question);
    /// \a figures empty: no time is shown. \a share from 0 to 1.
    void setTime(const QString &figures, double share, bool isNearEnd);
    /// Those that have no room are left out: the first ones, or the last ones where \a isFromTop.
    void setLines(std::vector<Line> lines, bool isFromTop = false);

    [[nodiscard]] const QString &question() const { return m_question; }
    [[nodiscard]] const QString &figures() const { return m_figures; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    /// In pixels; never below the projection size of the tokens.
    [[nodiscard]] int letterSize() const;

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QFont letters(int pixels);
    void paintTime(QPainter &painter, QRect &room) const;
    void paintQuestion(QPainter &painter, QRect &room) const;
    void paintLines(QPainter &painter, const QRect &room) const;
    void describe();

    QString m_question;
    QString m_figures;
    double m_share = 0;
    bool m_isNearEnd = false;
    std::vector<Line> m_lines;
    bool m_isFromTop = false;
};

} // namespace tournee
