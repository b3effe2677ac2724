// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThread>

namespace tournee {

class SpellingWorker;

/// Says which words a dictionary does not know. Lives on the thread of the window and never waits: the
/// dictionary is loaded and asked on a thread of its own, and a word counts as right until the answer is
/// there. Where the system has no dictionary every word is right.
class Spelling final : public QObject
{
    Q_OBJECT

public:
    explicit Spelling(QObject *parent = nullptr);
    ~Spelling() override;

    /// "fr", "en" or both: then a word is right when either knows it. None checks nothing.
    void setLanguages(const QStringList &languages);
    void setLanguage(const QString &language) { setLanguages({language}); }
    void setPersonalWords(const QStringList &words);

    /// Whether \a word is known to be wrong; asks when nobody has asked before.
    [[nodiscard]] bool isWrong(const QString &word);
    /// What \a word may have been meant to be.
    [[nodiscard]] QFuture<QStringList> suggestions(const QString &word);
    /// From now on it is right.
    void learn(const QString &word);

signals:
    /// More is known than before: look again.
    void checked();
    void learned(const QString &word);

private:
    void ask();
    void take(int generation, const QHash<QString, bool> &answers);

    QThread m_thread;
    SpellingWorker *m_worker; ///< on m_thread
    QStringList m_languages;
    QSet<QString> m_personal;
    QHash<QString, bool> m_known; ///< by word: whether it is right
    QSet<QString> m_asked;
    QStringList m_toAsk;
    int m_generation = 0;
};

} // namespace tournee
