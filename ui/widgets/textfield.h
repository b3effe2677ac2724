// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace tournee {

/// A field of a form for a sentence or a few: as high as its words up to a limit. Tab leaves it.
class TextField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextField(const char *name, QWidget *parent = nullptr);

    /// With their no-break spaces.
    [[nodiscard]] QString words() const;
    /// Keeps the cursor where it is when \a words are there already.
    void setWords(const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// By the person.
    void wordsChanged();
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString m_former;
    bool m_isSetting = false;
    int m_height = 0;
};

} // namespace tournee
