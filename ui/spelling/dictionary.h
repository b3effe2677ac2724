// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace tournee {

/// One hunspell dictionary. Loading takes a third of a second, suggestions up to a few tenths: never on
/// the thread of the window.
class Dictionary
{
public:
    /// For "fr" or "en", the variety of Canada first; null where the system has none.
    [[nodiscard]] static std::unique_ptr<Dictionary> load(const QString &language);
    ~Dictionary();
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    /// With either apostrophe, as a whole or by its parts: "l’école", "demi-journée".
    [[nodiscard]] bool knows(const QString &word) const;
    /// The likeliest first, at most \a most, with the apostrophe of \a word.
    [[nodiscard]] QStringList suggestions(const QString &word, qsizetype most) const;
    void learn(const QString &word);

private:
    struct Speller;
    explicit Dictionary(std::unique_ptr<Speller> speller);
    [[nodiscard]] bool holds(const QString &word) const;

    std::unique_ptr<Speller> m_speller;
};

} // namespace tournee
