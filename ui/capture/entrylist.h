// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/schema.h"

#include <QListView>
#include <QPointer>

namespace tournee {

class CaptureModel;
class EntryDelegate;
class EntryEdit;

/// The list of what was said so far, where an entry is selected by arrows or mouse and edited in its
/// place.
class EntryList final : public QListView
{
    Q_OBJECT

public:
    explicit EntryList(CaptureModel &model, QWidget *parent = nullptr);

    [[nodiscard]] EntityId selected() const;
    void select(EntityId id);
    void showEntry(EntityId id);

    /// Opens an editor in the place of an entry, and closes any other.
    EntryEdit *openEditor(EntityId id, const QString &text, int cursor);
    void closeEditor();
    [[nodiscard]] EntityId edited() const { return m_edited; }
    [[nodiscard]] EntryEdit *editor() const;

    [[nodiscard]] const EntryDelegate &entryDelegate() const { return *m_delegate; }
    void restyle();
    /// The sentence in the middle while there is nothing.
    void setEmptyText(const QString &text);

signals:
    void editRequested(tournee::EntityId id);
    void removeRequested(tournee::EntityId id);
    void historyRequested(tournee::EntityId id);
    void nestRequested(tournee::EntityId id);
    void unnestRequested(tournee::EntityId id);
    /// The person wants to write, or to be back where one writes: \a text is what was typed.
    void lineRequested(const QString &text);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void fitEditor();

    CaptureModel &m_model;
    EntryDelegate *m_delegate;
    EntityId m_edited;
    QPointer<EntryEdit> m_editor; ///< gone when its line is
    QPointer<QWidget> m_frame; ///< covers the line of the entry; the editor stands in it
    QString m_emptyText;
};

} // namespace tournee
