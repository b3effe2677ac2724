// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"

#include <QFrame>

class QLabel;

namespace tournee {

/// One entry in large letters, with its kind, what it answers, what the table said of it, and what
/// somebody said against it. The letters are as large as there is room for.
class ReadBackCard final : public QFrame
{
    Q_OBJECT

public:
    struct Contents
    {
        Kind kind = Kind::Note;
        QString text;
        QString parent; ///< the words of what it answers or is about; may be empty
        QString verification; ///< a choice of the schema
        QStringList remarks; ///< disagreements about it

        bool operator==(const Contents &) const = default;
    };

    /// \a mostPixels and \a leastPixels are sizes of the letters at 100 %.
    ReadBackCard(int mostPixels, int leastPixels, QWidget *parent = nullptr);

    void setContents(const Contents &contents);
    /// Leaves the words out while they are being edited.
    /// Where there is little room: no more margin than needed, and what was said alone while somebody writes.
    void setTight(bool isTight, bool isAlone);
    void setWordsShown(bool isShown);
    [[nodiscard]] const Contents &contents() const { return m_contents; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const Contents &contents);
    void fit();

    int m_mostPixels;
    int m_leastPixels;
    Contents m_contents;
    bool m_isTight = false;
    bool m_isAlone = false;
    QLabel *m_mark;
    QLabel *m_kind;
    QLabel *m_status;
    QLabel *m_text;
    QLabel *m_parent;
    QLabel *m_remarks;
};

} // namespace tournee
