// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/schema.h"

#include <QAbstractButton>

namespace tournee {

/// A kind of entry to choose: its mark, its word and the keys that do the same.
class KindButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KindButton(Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void retranslateUi();
    /// Without its word while it is not the one chosen: where the words of all have no room beside one another.
    void setShort(bool isShort);
    /// Its key too, beside the word; all buttons of a row alike.
    void setKeyShown(bool isShown);
    [[nodiscard]] int fullWidth() const;
    [[nodiscard]] int widthOfKey() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString keys() const;

    Kind m_kind;
    bool m_isShort = false;
    bool m_isKeyShown = true;
};

} // namespace tournee
