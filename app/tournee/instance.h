// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace tournee {

/// One window a person and display: whoever comes second hands its files to the first and ends.
class Instance final : public QObject
{
    Q_OBJECT

public:
    /// \a address is where the first one listens: see addressFor().
    explicit Instance(QString address, QObject *parent = nullptr);

    /// True when another window has taken \a files, which may be none.
    [[nodiscard]] bool handOver(const QStringList &files) const;
    /// From now on others hand over to this one; without a place to listen at, each has its own window.
    bool listen();

    /// The same for all windows with these settings on this display, in a folder that only the person enters.
    [[nodiscard]] static QString addressFor(const QString &settingsPath);

signals:
    /// Somebody started the program once more, with \a files.
    void asked(const QStringList &files);

private:
    void answer();

    QString m_address;
    QLocalServer m_server;
};

} // namespace tournee
