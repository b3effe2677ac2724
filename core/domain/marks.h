// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"

#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace tournee {

/// What a mark in the words of an entry names: #food, @citizens, @Rimouski, =12.
enum class MarkKind : quint8 { Theme, Tag, Background, Place, Support };

/// One thing that a # or an @ may name.
struct MarkName
{
    MarkKind kind = MarkKind::Tag;
    QString words; ///< what stands after the sign
    EntityId id = {}; ///< of a theme or a background
    QString place = {}; ///< of a place: the municipality, without what tells it from its namesakes
    QString territory =
        {}; ///< of a place: its MRC and region; empty when there are several of the name

    bool operator==(const MarkName &) const = default;
};

/// A mark that was recognised, and where it stands in the words.
struct Mark
{
    MarkName name;
    qint64 support = 0;
    qsizetype from = 0;
    qsizetype length = 0;
    bool isAside = false; ///< before or after the words of its line, so that it is none of them

    /// Whether both say the same, wherever they stand.
    [[nodiscard]] bool saysTheSame(const Mark &other) const
    {
        return name == other.name && support == other.support;
    }
};

/// What marks may name, found by folded words: accents, case, hyphens and œ make no difference.
class MarkNames
{
public:
    /// Of several of the same words a theme goes before a tag, a background before a place, and what
    /// was added first before the rest.
    void add(const MarkName &name);

    /// The longest name that \a text holds from \a at on, up to the end of a word; null when there
    /// is none. \a length is that of its words.
    [[nodiscard]] const MarkName *longestAt(QChar sign, const QString &text, qsizetype at,
                                            qsizetype &length) const;
    /// What \a typed may become after \a sign, the likeliest first, at most \a most.
    [[nodiscard]] std::vector<MarkName> completions(QChar sign, const QString &typed,
                                                    std::size_t most) const;

private:
    struct Known
    {
        QString key;
        MarkName name;
    };
    std::vector<Known> m_known;
    QHash<QString, qsizetype> m_byKey; ///< with the sign before it
    qsizetype m_longest = 0;
};

/// The marks in the words of an entry. A # that names nothing known is a new tag when a letter
/// follows; an @ that does not, and a number inside a sentence, are just text. Words that would be
/// nothing but marks hold none.
[[nodiscard]] std::vector<Mark> marksIn(const QString &text, const MarkNames &names);
/// The words that are left: marks beside them are gone, marks among them lose their sign.
[[nodiscard]] QString withoutMarks(const QString &text, std::span<const Mark> marks);
/// Makes of the marks \a before in the words of an entry those that are there \a now. \a existing is
/// the entry as it is shown, null when it is new.
void applyMarks(Edit &edit, const Entity *existing, std::span<const Mark> before,
                std::span<const Mark> now);
/// How names are compared.
[[nodiscard]] QString markKey(const QString &words);

} // namespace tournee
