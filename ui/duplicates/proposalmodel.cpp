// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/duplicates/proposalmodel.h"

#include "ui/widgets/twolinedelegate.h"

#include <QLocale>

namespace tournee {

void ProposalModel::setProposals(std::vector<DuplicateProposal> proposals,
                                 const std::map<EntityId, QString> &texts)
{
    beginResetModel();
    m_proposals = std::move(proposals);
    m_titles.clear();
    for (const DuplicateProposal &each : m_proposals) {
        const auto text = texts.find(each.entries.front());
        m_titles.push_back(text == texts.end() ? QString() : text->second);
    }
    endResetModel();
}

void ProposalModel::retranslate()
{
    if (!m_proposals.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_proposals.size());
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const auto line = [&] {
        const DuplicateProposal &proposal = m_proposals[row];
        QStringList words;
        for (const std::string &word : proposal.shared)
            words << QString::fromStdString(word);
        const int percent = static_cast<int>(proposal.score * 100);
        return tr("%n entries", nullptr, static_cast<int>(proposal.entries.size())) + " · "
               + tr("%1 % alike").arg(QLocale().toString(percent)) + " · " + words.join(", ");
    };
    switch (role) {
    case Qt::DisplayRole:
        return m_titles[row];
    case TwoLineDelegate::SecondaryRole:
        return line();
    case Qt::AccessibleTextRole:
        return QString(m_titles[row] + ". " + line());
    default:
        return {};
    }
}

} // namespace tournee
