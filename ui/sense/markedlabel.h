// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/sharedwords.h"

#include <QLabel>

namespace tournee {

/// What somebody said, with some of its words marked.
class MarkedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit MarkedLabel(QWidget *parent = nullptr);

    void setWords(const QString &text, const std::vector<TextRange> &marks = {});
    /// The words that are marked, for tests and screen readers.
    [[nodiscard]] QStringList marked() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();

    QString m_text;
    std::vector<TextRange> m_marks;
};

/// \a text as HTML, its marks in the accent's colours and underlined.
[[nodiscard]] QString markedHtml(const QString &text, const std::vector<TextRange> &marks,
                                 const QPalette &palette);

} // namespace tournee
