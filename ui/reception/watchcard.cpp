// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reception/watchcard.h"

#include "ui/reception/watchedfolder.h"
#include "ui/widgets/widgets.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tournee {

WatchCard::WatchCard(WatchedFolder &folder, QWidget *parent)
    : QFrame(parent)
    , m_folder(folder)
    , m_words(newText())
    , m_look(newButton("lookAtHeld"))
    , m_choose(newButton("watchFolder"))
    , m_stop(newButton("stopWatching"))
{
    setObjectName("watchCard");
    setRole(this, Role::Card);
    m_words->setObjectName("watchWords");
    auto *row = new QHBoxLayout(this);
    arrange(row, space::between, space::between, space::within);
    row->addWidget(m_words, 1);
    row->addWidget(m_look);
    row->addWidget(m_choose);
    row->addWidget(m_stop);
    connect(m_look, &QPushButton::clicked, this, &WatchCard::heldRequested);
    connect(m_choose, &QPushButton::clicked, this, &WatchCard::folderRequested);
    connect(m_stop, &QPushButton::clicked, this, &WatchCard::stopRequested);
    connect(&m_folder, &WatchedFolder::looked, this, &WatchCard::retranslateUi);
    retranslateUi();
}

void WatchCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void WatchCard::retranslateUi()
{
    const bool isWatching = !m_folder.folder().isEmpty();
    const int held = static_cast<int>(m_folder.held().size());
    m_look->setText(tr("Look at what waits"));
    m_choose->setText(tr("Watch a folder…"));
    m_stop->setText(tr("Stop watching"));
    m_look->setVisible(held > 0);
    m_choose->setVisible(!isWatching);
    m_stop->setVisible(isWatching);
    QStringList words;
    if (!isWatching) {
        words << tr(
            "A folder that others fill, by Nextcloud for example, can be watched while this "
            "workbook is open: what arrives there comes in by itself.");
    } else {
        const QString folder = QDir::toNativeSeparators(m_folder.folder());
        words << (m_folder.isThere() ? tr("“%1” is watched.").arg(folder)
                                     : tr("“%1” is watched, but is not there now.").arg(folder));
        if (m_folder.takenCount() > 0)
            words << tr("%n file(s) came in by themselves.", nullptr, m_folder.takenCount());
        if (held > 0)
            words << tr("%n file(s) wait for you: encrypted, damaged or no bundles.", nullptr,
                        held);
    }
    m_words->setText(words.join(u' '));
}

} // namespace tournee
