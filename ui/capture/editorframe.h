// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

namespace tournee {

class EntryDelegate;

/// Lies over the line of an entry and gives its editor a place to write.
class EditorFrame final : public QWidget
{
    Q_OBJECT

public:
    /// \a delegate must outlive it.
    EditorFrame(const EntryDelegate &delegate, QPersistentModelIndex index);

    void layOut(QWidget *editor) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const EntryDelegate &m_delegate;
    QPersistentModelIndex m_index;
};

} // namespace tournee
