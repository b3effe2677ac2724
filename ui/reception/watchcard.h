// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace tournee {

class WatchedFolder;

/// Which folder is watched, what has come from it, and what waits for a person.
class WatchCard final : public QFrame
{
    Q_OBJECT

public:
    /// \a folder must outlive the card.
    explicit WatchCard(WatchedFolder &folder, QWidget *parent = nullptr);

signals:
    void folderRequested();
    void stopRequested();
    /// What is held is to be looked at.
    void heldRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    WatchedFolder &m_folder;
    QLabel *m_words;
    QPushButton *m_look;
    QPushButton *m_choose;
    QPushButton *m_stop;
};

} // namespace tournee
