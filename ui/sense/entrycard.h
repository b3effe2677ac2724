// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/sharedwords.h"
#include "ui/sense/entryview.h"

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace tournee {

class FlowLayout;
class MarkedLabel;

/// An entry beside others: its kind, where it was said, its words with some of them marked, its
/// themes and its support. Whatever can be done with it is added below.
class EntryCard final : public QFrame
{
    Q_OBJECT

public:
    explicit EntryCard(const EntryView &entry, const std::vector<TextRange> &marks = {},
                       QWidget *parent = nullptr);

    [[nodiscard]] const EntryView &entry() const { return m_entry; }
    /// A line for more about it, in small letters.
    void addLine(const QString &words);
    /// The row, or rows, of what can be done with it.
    [[nodiscard]] FlowLayout &deeds() { return *m_deeds; }

private:
    EntryView m_entry;
    QBoxLayout *m_column;
    FlowLayout *m_deeds;
};

} // namespace tournee
