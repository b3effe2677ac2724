// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"

#include <QLabel>

namespace tournee {

/// "Saved 14:03": whether what was typed is on the disk, always visible, always true.
class SavedMark final : public QLabel
{
    Q_OBJECT

public:
    explicit SavedMark(QWidget *parent = nullptr);

    void setState(Workbook::SavedState state, Moment lastSaved);
    /// No workbook is open.
    void clearState();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    bool m_isShown = false;
    Workbook::SavedState m_state = Workbook::SavedState::Saved;
    Moment m_lastSaved;
};

} // namespace tournee
