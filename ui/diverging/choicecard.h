// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/capture/draftkeeper.h"
#include "ui/diverging/divergingdata.h"

#include <QFrame>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace tournee {

/// The versions of one field beside each other, and the ways to settle them. Changes nothing by
/// itself: says what the person decided.
class ChoiceCard final : public QFrame
{
    Q_OBJECT

public:
    /// \a isFirst gives the card its keys: Alt+1, Alt+2… \a workbook keeps the draft of a text
    /// written together.
    ChoiceCard(const OpenEntity &open, const OpenField &field, bool isFirst, Workbook &workbook,
               Environment &environment, QWidget *parent = nullptr);

    /// Where the keyboard begins.
    void begin();
    [[nodiscard]] const OpenField &field() const { return m_field; }
    /// What else may be settled the same way, when the person wishes it.
    void setAlike(std::vector<AlikeField> alike);

signals:
    /// \a finishedDraft goes in the same transaction.
    void decided(const QString &deed, const std::vector<tournee::Edit> &edits,
                 const std::string &finishedDraft);

private:
    [[nodiscard]] QWidget *columnFor(std::size_t place, bool isFirst);
    [[nodiscard]] QWidget *makeEditor();
    void writeTogether();
    void take(std::size_t place);

    OpenEntity m_open;
    OpenField m_field;
    Environment &m_environment;
    DraftKeeper m_keeper;
    std::vector<AlikeField> m_alike;
    QCheckBox *m_allAlike;
    std::vector<QPushButton *> m_takes;
    QPushButton *m_together = nullptr;
    QPushButton *m_apart = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    QWidget *m_editor = nullptr;
};

} // namespace tournee
