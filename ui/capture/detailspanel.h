// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tournee {

class DetailsForm;
class DivergenceBadge;
class TableNotes;

/// Everything about one entry, beside the list: its words, its fields, and whatever else is added as
/// a card. Follows the entry it was given; what is written here is one undo step a field.
class DetailsPanel final : public QFrame
{
    Q_OBJECT

public:
    /// \a notes must outlive it.
    explicit DetailsPanel(TableNotes &notes, QWidget *parent = nullptr);

    /// A null id, or one that is gone: a sentence says what will be here.
    void setEntry(EntityId id);
    [[nodiscard]] EntityId entry() const { return m_id; }
    /// Below the fields: photos and the like. It hears of the entry by entryShown().
    void addCard(QWidget *card);
    /// Makes edits of everything that was written and not told yet.
    void commit();
    /// Puts the keyboard into the first field.
    void enter();
    void retranslateUi();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Another entry than before; null for none.
    void entryShown(tournee::EntityId id);
    /// The fields are there from now on.
    void fieldsMade();
    void closeRequested();
    void quoteRequested(tournee::EntityId about);

protected:
    void showEvent(QShowEvent *event) override;

private:
    DetailsForm &form();
    void showEntry();
    void showVersions();

    TableNotes &m_notes;
    EntityId m_id;
    QLabel *m_mark;
    QLabel *m_kind;
    QPushButton *m_close;
    DivergenceBadge *m_badge;
    QLabel *m_words;
    QLabel *m_empty;
    DetailsForm *m_form = nullptr;
    QWidget *m_content;
    QVBoxLayout *m_fields; ///< with the form alone
    QVBoxLayout *m_cards;
};

} // namespace tournee
