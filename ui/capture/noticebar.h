// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace tournee {

/// A bar that waits: says one thing and offers one deed, and goes away by itself.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void tell(const QString &text, const QString &offer = {}, std::function<void()> deed = {});

private:
    QLabel *m_text;
    QPushButton *m_offer;
    QTimer m_timer;
    std::function<void()> m_deed;
};

} // namespace tournee
