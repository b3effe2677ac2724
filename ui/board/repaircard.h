// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/coverage.h"
#include "core/storage/workbook.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace tournee {

/// Two tables, or two whole workshops, that were made apart and are the same. What declaring them the same
/// would do is told before it is done.
class RepairCard final : public QFrame
{
    Q_OBJECT

public:
    /// \a workbook must outlive the card.
    explicit RepairCard(Workbook &workbook, QWidget *parent = nullptr);

    void setSessions(const std::vector<SessionCoverage> &sessions);
    /// Puts the table that is chosen on the board first. Null: none.
    void begin(const EntityId &table);

signals:
    void failed(const tournee::Error &error);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Side
    {
        QLabel *label;
        QComboBox *session;
        QComboBox *table;
    };

    [[nodiscard]] Side makeSide(const char *name);
    void showSessions(Side &side);
    void showTables(Side &side);
    /// The table, or the workshop where all of it is meant.
    [[nodiscard]] EntityId chosen(const Side &side) const;
    void preview();
    void join();
    void retranslateUi();

    Workbook &m_workbook;
    std::vector<SessionCoverage> m_sessions;
    Side m_kept;
    Side m_same;
    QLabel *m_words;
    QPushButton *m_join;
    QPushButton *m_close;
    int m_previewing = 0; ///< drops answers that a later question has overtaken
    bool m_isReady = false; ///< the words say what would happen
};

} // namespace tournee
