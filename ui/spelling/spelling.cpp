// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spelling/spelling.h"

#include "ui/spelling/dictionary.h"

#include <QPromise>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace tournee {

namespace {

constexpr qsizetype mostSuggestions = 6;
constexpr qsizetype mostKnown = 50'000;

} // namespace

/// Has the dictionary, on the thread of its own.
class SpellingWorker final : public QObject
{
public:
    void choose(const QStringList &languages, const QStringList &personal)
    {
        m_languages = languages;
        m_personal = personal;
        m_dictionaries.clear();
        m_isLoaded = false;
    }
    [[nodiscard]] QHash<QString, bool> check(const QStringList &words)
    {
        load();
        QHash<QString, bool> answers;
        for (const QString &word : words)
            answers.insert(word, isKnown(word));
        return answers;
    }
    [[nodiscard]] QStringList suggest(const QString &word)
    {
        load();
        QStringList all;
        for (const auto &dictionary : m_dictionaries)
            all << dictionary->suggestions(word, mostSuggestions);
        all.removeDuplicates();
        return all.mid(0, mostSuggestions);
    }
    void learn(const QString &word)
    {
        m_personal << word;
        for (const auto &dictionary : m_dictionaries)
            dictionary->learn(word);
    }

private:
    [[nodiscard]] bool isKnown(const QString &word) const
    {
        return m_dictionaries.empty()
               || std::ranges::any_of(m_dictionaries,
                                      [&word](const auto &each) { return each->knows(word); });
    }
    /// Not before there is a word to check: most launches never type one.
    void load()
    {
        if (std::exchange(m_isLoaded, true))
            return;
        for (const QString &language : std::as_const(m_languages)) {
            if (auto dictionary = Dictionary::load(language))
                m_dictionaries.push_back(std::move(dictionary));
        }
        // Where one of them is missing, its words would all be wrong.
        if (static_cast<qsizetype>(m_dictionaries.size()) < m_languages.size())
            m_dictionaries.clear();
        for (const QString &word : std::as_const(m_personal)) {
            for (const auto &dictionary : m_dictionaries)
                dictionary->learn(word);
        }
    }

    QStringList m_languages;
    QStringList m_personal;
    bool m_isLoaded = false;
    std::vector<std::unique_ptr<Dictionary>> m_dictionaries;
};

Spelling::Spelling(QObject *parent) : QObject(parent), m_worker(new SpellingWorker)
{
    m_thread.setObjectName("spelling");
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

Spelling::~Spelling()
{
    m_thread.quit();
    m_thread.wait();
}

void Spelling::setLanguages(const QStringList &languages)
{
    if (m_languages == languages)
        return;
    m_languages = languages;
    ++m_generation;
    m_known.clear();
    m_asked.clear();
    m_toAsk.clear();
    const QStringList personal(m_personal.begin(), m_personal.end());
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, languages, personal] {
        worker->choose(languages, personal);
    });
    emit checked();
}

void Spelling::setPersonalWords(const QStringList &words)
{
    m_personal = QSet<QString>(words.begin(), words.end());
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, words] {
        for (const QString &word : words)
            worker->learn(word);
    });
    emit checked();
}

bool Spelling::isWrong(const QString &word)
{
    if (m_languages.isEmpty() || m_personal.contains(word))
        return false;
    if (const auto known = m_known.constFind(word); known != m_known.constEnd())
        return !*known;
    if (!m_asked.contains(word)) {
        m_asked.insert(word);
        if (m_toAsk.isEmpty())
            QMetaObject::invokeMethod(this, &Spelling::ask, Qt::QueuedConnection);
        m_toAsk << word;
    }
    return false;
}

void Spelling::ask()
{
    if (m_toAsk.isEmpty())
        return;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, generation = m_generation,
                                         words = std::exchange(m_toAsk, {})] {
        // The thread ends before this object does.
        const QHash<QString, bool> answers = worker->check(words);
        QMetaObject::invokeMethod(this, [this, generation, answers] { take(generation, answers); });
    });
}

void Spelling::take(int generation, const QHash<QString, bool> &answers)
{
    if (generation != m_generation)
        return;
    if (m_known.size() > mostKnown)
        m_known.clear();
    m_known.insert(answers);
    for (auto it = answers.begin(); it != answers.end(); ++it)
        m_asked.remove(it.key());
    emit checked();
}

QFuture<QStringList> Spelling::suggestions(const QString &word)
{
    auto promise = std::make_shared<QPromise<QStringList>>();
    QFuture<QStringList> future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, promise, word] {
        promise->addResult(worker->suggest(word));
        promise->finish();
    });
    return future;
}

void Spelling::learn(const QString &word)
{
    m_personal.insert(word);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, word] { worker->learn(word); });
    emit learned(word);
    emit checked();
}

} // namespace tournee
