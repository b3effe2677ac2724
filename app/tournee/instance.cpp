// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tournee/instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QLocalSocket>
#include <QStandardPaths>

#include <utility>

namespace tournee {

namespace {

constexpr int patience = 2'000; ///< milliseconds; a window that is busy answers between two events
constexpr auto streamVersion = QDataStream::Qt_6_0;
constexpr quint8 accepted = 1;

} // namespace

Instance::Instance(QString address, QObject *parent)
    : QObject(parent), m_address(std::move(address))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::answer);
}

QString Instance::addressFor(const QString &settingsPath)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(settingsPath.toUtf8());
    for (const char *const variable : {"WAYLAND_DISPLAY", "DISPLAY", "XDG_SESSION_ID"})
        hash.addData(qgetenv(variable) + '\n');
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + "/tournee-"
           + QString::fromLatin1(hash.result().toHex().left(16));
}

bool Instance::handOver(const QStringList &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(patience))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << files;
    socket.write(message);
    // Only an answer proves that somebody lives behind the socket.
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience)
           && socket.read(1) == QByteArray(1, static_cast<char>(accepted));
}

bool Instance::listen()
{
    if (m_server.listen(m_address))
        return true;
    // The socket of one that was killed: nobody answered there a moment ago.
    QLocalServer::removeServer(m_address);
    return m_server.listen(m_address);
}

void Instance::answer()
{
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            QDataStream stream(socket);
            stream.setVersion(streamVersion);
            stream.startTransaction();
            QStringList files;
            stream >> files;
            if (!stream.commitTransaction())
                return; // the rest is on its way
            socket->write(QByteArray(1, static_cast<char>(accepted)));
            socket->flush();
            socket->disconnectFromServer();
            emit asked(files);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}

} // namespace tournee
