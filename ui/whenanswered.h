// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace tournee {

/// Calls \a deed with what \a future brings, on the thread of \a context; never when that is gone
/// before. QFuture::then(context, …) of Qt 6.4 ends the program in this case, and a disk may well
/// answer after a page was closed.
template <typename T, typename Deed>
void whenAnswered(const QFuture<T> &future, QObject *context, Deed deed)
{
    auto *const watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, deed = std::move(deed)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             deed(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace tournee
