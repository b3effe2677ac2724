// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QSyntaxHighlighter>

#include <functional>
#include <utility>
#include <vector>

class QMenu;
class QPlainTextEdit;

namespace tournee {

class Spelling;

/// A word in a line of text, as far as spelling is concerned.
struct SpelledWord
{
    int from = 0;
    QString text;

    bool operator==(const SpelledWord &) const = default;
};

/// The words of \a text that are worth checking: no addresses, no numbers, no abbreviations in capitals,
/// no names (capitals inside a sentence), nothing that begins with # or @.
[[nodiscard]] std::vector<SpelledWord> wordsToCheck(const QString &text);

/// Underlines the wrong words of a text while it is being written, all but the one under the cursor, and
/// offers what they may have been meant to be: by the context menu, and by Ctrl+. at the cursor.
class SpellGuard final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// Parts of the words that are not checked, by position and length.
    using Exempt = std::function<std::vector<std::pair<int, int>>()>;

    /// Belongs to \a edit; \a spelling must outlive that.
    SpellGuard(QPlainTextEdit &edit, Spelling &spelling, Exempt exempt = {});

protected:
    void highlightBlock(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followCursor();
    /// Its position in the document; an empty text for none.
    [[nodiscard]] SpelledWord wrongWordAt(int position) const;
    void openMenu(const QPoint &at, int position, bool isOnlySpelling);
    void addOffers(QMenu &menu, const SpelledWord &word);
    void replace(const SpelledWord &word, const QString &with);

    QPlainTextEdit &m_edit;
    Spelling &m_spelling;
    Exempt m_exempt;
    int m_writtenAt = -1; ///< where letters were typed last; what ends there is not wrong yet
};

} // namespace tournee
