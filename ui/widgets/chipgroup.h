// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace tournee {

/// A few choices side by side, each a chip that is pressed or not: one of them at most, or any number.
/// One stop of the Tab key; arrows go from chip to chip, the space bar presses.
class ChipGroup final : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { One, Many };
    struct Choice
    {
        QString value;
        QString words;

        bool operator==(const Choice &) const = default;
    };

    explicit ChipGroup(Mode mode, QWidget *parent = nullptr);

    /// Keeps what is chosen as far as it is still there.
    void setChoices(const std::vector<Choice> &choices);
    void setChosen(const QStringList &values);
    [[nodiscard]] QStringList chosen() const;
    /// For Mode::One; empty when nothing is chosen.
    [[nodiscard]] QString value() const { return chosen().value(0); }
    [[nodiscard]] QString wordsOf(const QString &value) const;
    /// Something about a choice that deserves a look; empty words take it away.
    void setRemark(const QString &value, const QString &words);

signals:
    /// By the person. Of Mode::One an empty value is none.
    void toggled(const QString &value, bool isOn);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(QPushButton *chip);
    void goTo(int chip);
    void letOneBeReached(const QPushButton *reached);

    Mode m_mode;
    std::vector<Choice> m_choices;
    std::vector<QPushButton *> m_chips;
};

} // namespace tournee
