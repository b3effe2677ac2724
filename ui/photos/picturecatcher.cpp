// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photos/picturecatcher.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QWidget>

namespace tournee {

PictureCatcher::PictureCatcher(QWidget &target) : QObject(&target), m_target(target)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

void PictureCatcher::watchPaste(QWidget &writer)
{
    writer.installEventFilter(this);
}

bool PictureCatcher::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *const drop = static_cast<QDropEvent *>(event); // the base of them all
        if (watched != &m_target || !drop->mimeData() || !holdsPictures(*drop->mimeData()))
            return false;
        drop->setDropAction(Qt::CopyAction); // never Move: the file manager would remove the photo
        drop->accept();
        if (event->type() == QEvent::Drop)
            emit dropped(picturesIn(*drop->mimeData()),
                         m_target.mapToGlobal(drop->position().toPoint()));
        return true;
    }
    case QEvent::KeyPress: {
        const QMimeData *const data = QApplication::clipboard()->mimeData();
        if (!static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) || !data
            || !holdsPictures(*data))
            return false;
        emit pasted(picturesIn(*data));
        return true;
    }
    default:
        return false;
    }
}

} // namespace tournee
