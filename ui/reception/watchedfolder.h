// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace tournee {

class Keychain;

/// A folder that somebody else fills: what is whole in it and brings something comes in by itself. A file is
/// taken for whole when two looks in turn find it the same. What is known already is left alone without a
/// trace, so nothing comes in twice, in this launch or the next; what is encrypted or refused is held.
class WatchedFolder final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    WatchedFolder(Workbook &workbook, Keychain &keychain, QObject *parent = nullptr);

    /// Empty: nothing is watched.
    void setFolder(const QString &folder);
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Files that came in since the folder is watched.
    [[nodiscard]] int takenCount() const { return m_taken; }
    /// Those that need a person, as they lie there.
    [[nodiscard]] QStringList held() const;
    /// Whether the folder could be read when it was looked at last.
    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// As happens by itself every few seconds, and soon after something has changed.
    void look();

signals:
    /// A look is over, and what it found whole is in or held.
    void looked();

private:
    /// How a file lay there.
    struct Stamp
    {
        qint64 bytes = 0;
        qint64 modified = 0; ///< milliseconds since 1970

        bool operator==(const Stamp &) const = default;
    };
    using Stamps = QHash<QString, Stamp>;
    struct Found
    {
        bool isThere = false;
        Stamps files;
        QStringList folders;
    };
    struct Taken
    {
        QStringList in;
        QStringList held;
    };

    [[nodiscard]] static Found filesIn(const QString &folder);
    void take(const Found &found);
    void bringIn(const QStringList &files);
    void finish();

    Workbook &m_workbook;
    Keychain &m_keychain;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_clock;
    Stamps m_last; ///< of the look before
    Stamps m_done; ///< that were brought in, known, or held, as they were then
    QSet<QString> m_held;
    int m_taken = 0;
    int m_looking = 0; ///< drops answers about another folder
    bool m_isBusy = false;
    bool m_isThere = true;
};

} // namespace tournee
