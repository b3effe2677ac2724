// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"

#include <QLabel>

namespace tournee {

/// The quiet "Saved 14:03" that tells whether what was typed is on the disk.
class CaptureMark final : public QLabel
{
    Q_OBJECT

public:
    explicit CaptureMark(const Workbook &workbook, QWidget *parent = nullptr);

    /// Words were typed that the workbook has not been asked to keep yet.
    void setTyping(bool isTyping);
    void retranslateUi();

private:
    const Workbook &m_workbook;
    bool m_isTyping = false;
};

} // namespace tournee
