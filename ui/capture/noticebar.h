// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace tournee {

/// A bar that waits under the column of entries: says one thing and offers one deed, and goes away by
/// itself.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void align();
    /// As if the offer were pressed; nothing while none is shown.
    void takeOffer();
    void tell(const QString &text, const QString &offer = {}, std::function<void()> deed = {});

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QFrame *m_card;
    QLabel *m_text;
    QPushButton *m_offer;
    QTimer m_timer;
    std::function<void()> m_deed;
};

} // namespace tournee
