// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QString>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace tournee {

/// Tells what went wrong without stopping anybody: it waits until it is put away. The newest problem
/// shows; those before it come back when it goes.
class ProblemBar final : public QFrame
{
    Q_OBJECT

public:
    /// Makes the sentence anew whenever the language changes.
    using Words = std::function<QString()>;

    explicit ProblemBar(QWidget *parent = nullptr);

    void report(Words words);
    /// A problem that lasts until the cause is gone, such as a disk that refuses; empty: none.
    void setLasting(Words words);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QLabel *m_label;
    QPushButton *m_dismiss;
    std::vector<Words> m_problems;
    Words m_lasting;
};

} // namespace tournee
