// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/schema.h"
#include "ui/widgets/widgets.h"

#include <QPlainTextEdit>

#include <optional>
#include <utility>
#include <vector>

namespace tournee {

/// A place to write one entry: grows with its words, and turns the keys of the capture page into
/// signals. Used for the capture line and for editing an entry in the list.
class EntryEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit EntryEdit(QWidget *parent = nullptr);

    /// Whether ! + " ~ - as the first character of an empty line choose the kind.
    void setMarksAccepted(bool isAccepted) { m_areMarksAccepted = isAccepted; }
    /// The most lines it shows before it scrolls.
    void setMostLines(int lines);
    /// What to do here, while there are no words; in a colour that can be read.
    void setHint(const QString &hint);
    void setTextFont(const QFont &font);
    /// Parts of the words, by position and length, that have a ground of their own.
    void setChips(std::vector<std::pair<int, int>> chips);
    [[nodiscard]] const std::vector<std::pair<int, int>> &chips() const { return m_chips; }
    /// As they were typed; toPlainText() would make blanks of no-break spaces.
    [[nodiscard]] QString words() const { return wordsIn(*document()); }
    /// Replaces the words and forgets what could be undone in them.
    void setWords(const QString &text, int cursor);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void wordsChanged();
    void submitRequested();
    void escapePressed();
    /// Tab and Shift+Tab.
    void nestRequested();
    void unnestRequested();
    /// Up on the first line, Down on the last.
    void previousRequested();
    void nextRequested();
    /// Ctrl+Up: to what was noted, without correcting it.
    void listRequested();
    void chipsChanged();
    /// Undo and redo when the words themselves have nothing to undo.
    void undoRequested();
    void redoRequested();
    /// A first character chose a kind; it is not part of the words.
    void markTyped(tournee::Kind kind);
    /// Backspace right after that: the character is in the words and the kind as it was before.
    void markTakenBack();
    /// What came by paste or drop and is in the words now.
    void pasted(const QString &text);
    void left();
    void heightChanged();

protected:
    bool event(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void onTextChanged();
    void paintChips();
    void updateHeight();
    [[nodiscard]] int visualLines() const;
    [[nodiscard]] bool isOnFirstLine() const;
    [[nodiscard]] bool isOnLastLine() const;

    QString m_former;
    QString m_hint;
    std::vector<std::pair<int, int>> m_chips;
    bool m_isComposing = false; ///< an accent or the like is on its way
    std::optional<QChar> m_mark; ///< typed just now; Backspace brings it back
    bool m_areMarksAccepted = false;
    bool m_isSettingWords = false;
    int m_mostLines = 6;
    int m_height = 0;
};

} // namespace tournee
