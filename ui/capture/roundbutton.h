// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace tournee {

/// Tells the round, and that another one can be chosen. Words that do not fit are cut at their end.
class RoundButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit RoundButton(QWidget *parent = nullptr);

    void setRound(const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    [[nodiscard]] QSize sizeFor(const QString &words) const;

    QString m_words;
};

} // namespace tournee
