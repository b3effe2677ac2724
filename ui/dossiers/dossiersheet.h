// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/dossiers/dossiersdata.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QUndoStack;
class QVBoxLayout;

namespace tournee {

class DetailsForm;
class EntryCard;
class TableNotes;

/// One dossier: how complete it is, its fields, which are written in place, and what it stands on.
class DossierSheet final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the sheet.
    DossierSheet(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                 QWidget *parent = nullptr);

    /// A null id shows nothing.
    void setDossier(const EntityId &id);
    /// Something of it may have changed.
    void reread();
    /// Whether \a id is the dossier, or something that it shows.
    [[nodiscard]] bool concerns(const EntityId &id) const;
    /// Makes edits of everything that was written and not told yet.
    void commit();
    void enter();
    void retranslateUi();

signals:
    void failed(const tournee::Error &error);
    void entryRequested(tournee::EntityId table, tournee::EntityId entry);
    void divergingRequested(tournee::EntityId id);

private:
    /// A title above some cards.
    struct Section
    {
        QLabel *heading = nullptr;
        QLabel *none = nullptr;
        QVBoxLayout *cards = nullptr;
    };

    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] Section addSection(const char *name);
    void show(const std::optional<DossierView> &view);
    void showForm();
    void showCards();
    void showWords();
    EntryCard *addCard(const Section &section, const EntryView &entry);

    Workbook &m_workbook;
    QUndoStack &m_undoStack;
    TableNotes *m_notes; ///< the table of the lead: the fields are written there
    EntityId m_id;
    std::optional<DossierView> m_view;
    int m_reading = 0; ///< drops answers that a later question has overtaken

    QBoxLayout *m_column;
    QWidget *m_content;
    QLabel *m_kind;
    QLabel *m_title;
    QWidget *m_bar;
    QLabel *m_completeness;
    QLabel *m_missing;
    QPushButton *m_open;
    QPushButton *m_diverging;
    QLabel *m_lead;
    DetailsForm *m_form = nullptr;
    QBoxLayout *m_fields;
    Section m_wordings;
    Section m_challenges;
    Section m_remarks;
    Section m_territories;
};

} // namespace tournee
