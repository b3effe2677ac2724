// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/duplicates/duplicatesearch.h"

#include <QAbstractListModel>

namespace tournee {

/// What there is to decide, a line a proposal: what its first entry says; how alike, and in which words.
class ProposalModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// \a texts as FoundDuplicates has them.
    void setProposals(std::vector<DuplicateProposal> proposals,
                      const std::map<EntityId, QString> &texts);
    [[nodiscard]] const DuplicateProposal &at(int row) const
    {
        return m_proposals[static_cast<std::size_t>(row)];
    }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

private:
    std::vector<DuplicateProposal> m_proposals;
    std::vector<QString> m_titles;
};

} // namespace tournee
