// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/capturekeys.h"

#include "core/domain/schema.h"
#include "ui/theme/kindmark.h"

#include <QAction>
#include <QWidget>

#include <utility>

namespace tournee {

CaptureKeys::CaptureKeys(QWidget &page) : QObject(&page), m_page(page) {}

void CaptureKeys::add(const QString &name, const QList<QKeySequence> &keys,
                      std::function<void()> deed)
{
    auto *const action = new QAction(&m_page);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(deed));
    m_page.addAction(action);
}

void CaptureKeys::retranslateUi()
{
    const std::pair<const char *, QString> texts[] = {
        {"nextRound", tr("Next round")},
        {"previousRound", tr("Previous round")},
        {"details", tr("Details")},
        {"star", tr("Give or take a star")},
        {"takeOffer", tr("Do what the bar offers")},
        {"find", tr("Find at this table")},
        {"findNext", tr("Find the next one")},
        {"findPrevious", tr("Find the one before")},
    };
    const QList<QAction *> actions = m_page.actions();
    for (QAction *const action : actions) {
        const QString name = action->objectName();
        if (const auto kind = kindNamed(name.section(u'-', 1).toStdString()))
            action->setText(kindName(*kind));
        for (const auto &[known, text] : texts) {
            if (name == known)
                action->setText(text);
        }
    }
}

} // namespace tournee
