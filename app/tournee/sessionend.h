// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace tournee {

/// Hears of the end of the session (SIGTERM, SIGINT, SIGHUP) as a signal of Qt, so that what is being typed
/// can be sealed. One a program.
class SessionEnd final : public QObject
{
    Q_OBJECT

public:
    explicit SessionEnd(QObject *parent = nullptr);

signals:
    void ending();
};

} // namespace tournee
