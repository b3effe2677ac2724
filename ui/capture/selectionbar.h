// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace tournee {

/// Says how many entries are selected, and offers one change for all of them. Hidden below two.
class SelectionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    void setCount(int count);
    void align();
    void retranslateUi();

signals:
    /// To be filled with what can be changed.
    void menuOpening(QMenu *menu);
    void removeRequested();
    void clearRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QFrame *m_card;
    QLabel *m_text;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_clear;
    int m_count = 0;
};

} // namespace tournee
