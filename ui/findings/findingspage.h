// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/findings/findingsdata.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QScrollArea;
class QUndoStack;

namespace tournee {

class CitationList;
class EvidencePane;
class FindingModel;
class FormBinding;
class TextField;

/// The sections of the synthesis, written beside what speaks for them.
class FindingsPage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    FindingsPage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                 QWidget *parent = nullptr);

    void begin();
    /// Makes edits of what stands in the fields.
    void commit();

signals:
    void failed(const tournee::Error &error);
    void countChanged(int count);
    void entryRequested(tournee::EntityId table, tournee::EntityId entry);
    void divergingRequested(tournee::EntityId finding);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeEditor();
    void readRows();
    void takeRows(const std::vector<FindingRow> &rows);
    void readChosen();
    void showChosen(const FindingView &view);
    void choose(const EntityId &finding);
    void add();
    void move(const EntityId &finding, int row);
    void step(int by);
    void cite(const EntityId &finding, const std::vector<EntityId> &evidence);
    void apply(const QString &deed, std::vector<Edit> edits);
    void fit();
    void retranslateUi();

    Workbook &m_workbook;
    Environment &m_environment;
    QUndoStack &m_undoStack;
    FindingModel *m_model;
    EntityId m_chosen;
    bool m_isNew = false; ///< its title is to be written as soon as it is there
    bool m_isStale = false; ///< something changed while nobody looked
    bool m_isTaking = false; ///< the list is being filled: nobody chooses in it
    FindingView m_shown;
    int m_readingRows = 0; ///< drop answers that a later question has overtaken
    int m_reading = 0;

    FormBinding *m_binding;
    QLabel *m_heading;
    QLabel *m_count;
    QPushButton *m_add;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QLabel *m_empty;
    QListView *m_list;
    QBoxLayout *m_parts;
    QWidget *m_partsGround;
    QScrollArea *m_whole;
    QScrollArea *m_editor = nullptr;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_bodyLabel;
    TextField *m_body;
    QPushButton *m_diverging;
    CitationList *m_citations;
    EvidencePane *m_evidence;
};

} // namespace tournee
