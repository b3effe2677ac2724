// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tournee {

class CaptureModel;
class ChipGroup;
class EntryList;

/// Finds words in what was said at the table, and leaves out the kinds that one does not want to see.
/// Hidden until it is asked for; when it goes, everything is shown again.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    FindBar(CaptureModel &model, EntryList &list, QWidget *parent = nullptr);

    /// Shows it with the keyboard in it.
    void enter();
    void leave();
    /// To the next entry with the words (1), or the one before (-1).
    void step(int step);
    /// Shows all kinds again, when \a id would else be hidden.
    void uncover(EntityId id);
    void align();
    void retranslateUi();

signals:
    void leaveRequested();
    void shownChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void find();
    void filter();
    void showCounts();
    [[nodiscard]] std::vector<EntityId> matches() const;

    CaptureModel &m_model;
    EntryList &m_list;
    QLineEdit *m_words;
    QLabel *m_found;
    ChipGroup *m_kinds;
    QPushButton *m_close;
};

} // namespace tournee
