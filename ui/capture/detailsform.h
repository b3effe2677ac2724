// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "ui/capture/capturemodel.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tournee {

class ChipGroup;
class FormBinding;
class LinksField;

/// Every field of an entry beyond its words; those that its kind does not have are hidden. Each change
/// is an edit, told at once.
class DetailsForm final : public QWidget
{
    Q_OBJECT

public:
    /// \a model must outlive it.
    explicit DetailsForm(const CaptureModel &model, QWidget *parent = nullptr);

    void setEntry(const Entity &entry);
    /// Makes edits of everything that was written and not told yet.
    void commit();
    /// Themes and backgrounds, and what all is called.
    void retranslateUi();

signals:
    void edited(const tournee::Edit &edit);
    /// The person wants to note what somebody said about it.
    void quoteRequested(tournee::EntityId about);

private:
    struct Row
    {
        Field field = Field::Text;
        QLabel *label = nullptr;
        QWidget *holder = nullptr;
    };
    struct Set
    {
        Field field = Field::Text;
        ChipGroup *chips = nullptr;
    };

    void addRow(Field field, QWidget *editor);
    void addSet(Field field);
    void addText(Field field, const char *name);
    void addNumber(Field field, const char *name);
    void addQuotes();
    void showRounds();
    void showSets();
    void showQuotes();
    void tell(Edit edit);
    void tellTags();
    void showTags();

    const CaptureModel &m_model;
    Entity m_entry;
    QVBoxLayout *m_column;
    FormBinding *m_binding;
    std::vector<Row> m_rows;
    std::vector<Set> m_sets;
    LinksField *m_links;
    ChipGroup *m_confidence = nullptr;
    ChipGroup *m_background = nullptr;
    ChipGroup *m_round = nullptr;
    ChipGroup *m_verification = nullptr;
    ChipGroup *m_starred = nullptr;
    QLineEdit *m_tags = nullptr;
    QLineEdit *m_place = nullptr;
    QWidget *m_quotes = nullptr;
    QLabel *m_quotesLabel = nullptr;
    QLabel *m_quoted = nullptr;
    QPushButton *m_quote = nullptr;
};

} // namespace tournee
