// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/start/recentworkbooks.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace tournee {

class ChoiceButton;

/// The first thing a person sees: four things to do, and the workbooks they had open.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// The newest first; only those that are there should be given.
    void setRecentWorkbooks(const QStringList &paths);
    /// Offers to go on where somebody was typing; nothing: there is no such place.
    void setUnfinished(const std::optional<Unfinished> &unfinished);
    /// Puts the keyboard where one most likely goes on.
    void begin();
    /// While a file is being opened nothing else can be chosen; \a words tell which. Empty: done.
    void setBusy(const QString &words);

signals:
    void openKitRequested();
    void prepareRequested();
    void combineRequested();
    void sampleRequested();
    void openRequested();
    void workbookChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const QListWidgetItem *item);
    void fitRecent();
    void retranslateUi();

    std::optional<Unfinished> m_unfinished;
    ChoiceButton *m_resume;
    QLabel *m_title;
    QLabel *m_lead;
    ChoiceButton *m_kit;
    ChoiceButton *m_prepare;
    ChoiceButton *m_combine;
    ChoiceButton *m_sample;
    QLabel *m_recentTitle;
    QListWidget *m_recent;
    QPushButton *m_open;
    QLabel *m_busy;
};

} // namespace tournee
