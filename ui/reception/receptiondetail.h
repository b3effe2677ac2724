// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/importundo.h"
#include "core/storage/workbook.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace tournee {

class ReceiptCode;

/// One reception: its receipt with the short code, and the way to take it back. What that would do is
/// told before it is done.
class ReceptionDetail final : public QFrame
{
    Q_OBJECT

public:
    /// \a workbook must outlive the widget.
    explicit ReceptionDetail(Workbook &workbook, QWidget *parent = nullptr);

    /// Nothing: hidden.
    void setReception(const std::optional<Reception> &reception);

signals:
    void failed(const tournee::Error &error);
    /// The reception was taken back.
    void undone();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask(ImportMode mode);
    void retranslateUi();

    Workbook &m_workbook;
    std::optional<Reception> m_reception;
    std::optional<ImportUndo>
        m_preview; ///< what taking it back would do, while that is the question
    bool m_isRunning = false;

    ReceiptCode *m_code;
    QLabel *m_words;
    QPushButton *m_undo;
    QPushButton *m_confirm;
    QPushButton *m_leave;
};

} // namespace tournee
