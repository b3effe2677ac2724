// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <string>

class QLabel;
class QPushButton;

namespace tournee {

/// The short code of a receipt, large enough to be read aloud across a room, and its copy. Hidden
/// while there is none.
class ReceiptCode final : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptCode(QWidget *parent = nullptr);

    void setCode(const std::string &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    std::string m_text;
    QLabel *m_code;
    QPushButton *m_copy;
};

} // namespace tournee
