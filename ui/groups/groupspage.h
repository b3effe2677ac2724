// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/sharedwords.h"
#include "core/storage/workbook.h"
#include "ui/groups/groupsdata.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QUndoStack;

namespace tournee {

class FormBinding;
class TextField;

/// What was grouped: each group with its own statement and reason above the wordings as they were
/// said, with their tables and their supports.
class GroupsPage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    GroupsPage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
               QWidget *parent = nullptr);

    void begin();
    /// Makes edits of what stands in the fields.
    void commit();

signals:
    void failed(const tournee::Error &error);
    void countChanged(int count);
    void entryRequested(tournee::EntityId table, tournee::EntityId entry);
    void divergingRequested(tournee::EntityId group);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeDetail();
    void readRows();
    void takeRows(const std::vector<GroupRow> &rows);
    void readChosen();
    void showChosen(const GroupView &view);
    [[nodiscard]] QWidget *cardFor(const GroupMember &member, const std::vector<TextRange> &marks,
                                   bool leads);
    void apply(const QString &deed, std::vector<Edit> edits);
    void retranslateUi();

    Workbook &m_workbook;
    Environment &m_environment;
    QUndoStack &m_undoStack;
    std::vector<GroupRow> m_rows;
    EntityId m_chosen;
    GroupView m_shown;
    int m_readingRows = 0; ///< drop answers that a later question has overtaken
    int m_reading = 0;

    FormBinding *m_binding;
    QLabel *m_heading;
    QLabel *m_count;
    QLabel *m_empty;
    QListWidget *m_list;
    QScrollArea *m_detail = nullptr;
    QLabel *m_statementLabel;
    TextField *m_statement;
    QLabel *m_reasonLabel;
    TextField *m_reason;
    QLabel *m_wordings;
    QPushButton *m_diverging;
    QPushButton *m_ungroup;
    QGridLayout *m_cards;
};

} // namespace tournee
