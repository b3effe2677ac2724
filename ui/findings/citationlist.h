// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/findings/findingsdata.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace tournee {

/// What a finding stands on: a card each, with a way to where it was said. Evidence may be dropped on it.
class CitationList final : public QFrame
{
    Q_OBJECT

public:
    explicit CitationList(QWidget *parent = nullptr);

    void setCitations(const std::vector<Citation> &citations);
    void retranslateUi();

signals:
    void openRequested(tournee::EntityId table, tournee::EntityId entry);
    void removeRequested(tournee::EntityId citation);
    void divergingRequested(tournee::EntityId id);
    void dropped(const std::vector<tournee::EntityId> &evidence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *cardFor(const Citation &citation);
    void setOver(bool isOver);

    std::vector<Citation> m_citations;
    QLabel *m_heading;
    QLabel *m_none;
    QVBoxLayout *m_cards;
};

} // namespace tournee
