// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/findings/findingsdata.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace tournee {

class ChipGroup;
class HitModel;

/// Where one looks for what speaks for a finding: entries, groups, accepted matches. Enter cites what is
/// chosen, and so does dragging it to the finding.
class EvidencePane final : public QWidget
{
    Q_OBJECT

public:
    /// \a workbook must outlive it.
    explicit EvidencePane(Workbook &workbook, QWidget *parent = nullptr);
    ~EvidencePane() override;

    /// Looks again: something may have changed.
    void look();
    /// What the finding cites already is marked; without a finding nothing can be cited.
    void setFinding(const Entity &finding);
    void begin();
    void retranslateUi();

signals:
    void failed(const tournee::Error &error);
    void citeRequested(const std::vector<tournee::EntityId> &evidence);
    void entryRequested(tournee::EntityId table, tournee::EntityId entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] EvidenceSource source() const;
    void searchNow();
    void take(const HitList &list);
    void showHits();
    [[nodiscard]] std::vector<EntityId> chosen() const;
    void cite();
    void open();
    void checkDeeds();

    Workbook &m_workbook;
    HitModel *m_model;
    QTimer m_rest; ///< between two keys
    std::shared_ptr<std::atomic<bool>> m_isOutdated; ///< of the search under way
    HitList m_shown;
    Entity m_finding;

    QLabel *m_heading;
    ChipGroup *m_source;
    QLineEdit *m_field;
    QLabel *m_count;
    QListView *m_list;
    QPushButton *m_cite;
    QPushButton *m_open;
};

} // namespace tournee
