// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/photos/picturesource.h"

#include <QObject>
#include <QPoint>

class QWidget;

namespace tournee {

/// Takes the pictures that are dropped on a widget or what stands in it, or pasted where one writes, and
/// leaves everything else to who takes it today.
class PictureCatcher final : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as \a target, which takes drops from now on.
    explicit PictureCatcher(QWidget &target);
    /// \a writer takes pasted words itself; a pasted picture comes here.
    void watchPaste(QWidget &writer);

signals:
    /// \a at in global coordinates.
    void dropped(const std::vector<tournee::PictureSource> &sources, const QPoint &at);
    void pasted(const std::vector<tournee::PictureSource> &sources);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_target;
};

} // namespace tournee
