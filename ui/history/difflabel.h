// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace tournee {

/// A text with the words marked that another text did not have, and those it had more: by a line
/// through or under them, by colour, and in words for who listens.
class DiffLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit DiffLabel(QWidget *parent = nullptr);

    void setTexts(const QString &before, const QString &after);
    /// Nothing to compare with.
    void setPlain(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();

    QString m_before;
    QString m_after;
    bool m_isCompared = false;
};

} // namespace tournee
