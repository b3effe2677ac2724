// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/evidencepane.h"

#include "ui/search/hitmodel.h"
#include "ui/whenanswered.h"
#include "ui/widgets/chipgroup.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/widgets.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace tournee {

namespace {

constexpr auto restBeforeEvidence = std::chrono::milliseconds(60);
constexpr int mostEvidence = 200;
constexpr qint64 mostEvidenceCounted = 1000;

} // namespace

EvidencePane::EvidencePane(Workbook &workbook, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_model(new HitModel(this))
    , m_heading(newLabel(Role::Section))
    , m_source(new ChipGroup(ChipGroup::Mode::One))
    , m_field(new QLineEdit)
    , m_count(newLabel(Role::Secondary))
    , m_list(new QListView)
    , m_cite(newButton("cite"))
    , m_open(newButton(Role::Quiet, "openEvidence"))
{
    setObjectName("evidencePane");
    auto *const column = new QVBoxLayout(this);
    arrange(column, space::within);
    column->addWidget(m_heading);
    m_source->setObjectName("evidenceSource");
    column->addWidget(m_source);
    m_field->setObjectName("evidenceField");
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    m_count->setObjectName("evidenceCount");
    column->addWidget(m_count);
    m_list->setObjectName("evidence");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(*m_model, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    column->addWidget(m_list, 1);
    auto *const deeds = new FlowLayout;
    arrange(deeds, space::within);
    deeds->addWidget(m_cite);
    deeds->addWidget(m_open);
    column->addLayout(deeds);

    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeEvidence);
    connect(&m_rest, &QTimer::timeout, this, &EvidencePane::searchNow);
    connect(m_field, &QLineEdit::textChanged, this, &EvidencePane::look);
    connect(m_source, &ChipGroup::toggled, this, [this](const QString &, bool isOn) {
        if (!isOn) // one of them there is always
            m_source->setChosen({"entries"});
        look();
    });
    connect(m_list, &QListView::activated, this, &EvidencePane::cite);
    connect(m_cite, &QPushButton::clicked, this, &EvidencePane::cite);
    connect(m_open, &QPushButton::clicked, this, &EvidencePane::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EvidencePane::checkDeeds);
    retranslateUi();
    m_source->setChosen({"entries"});
}

EvidencePane::~EvidencePane()
{
    if (m_isOutdated)
        *m_isOutdated = true;
}

void EvidencePane::look()
{
    if (m_isOutdated)
        *m_isOutdated = true;
    m_rest.start();
}

void EvidencePane::begin()
{
    m_field->setFocus();
    m_field->selectAll();
}

EvidenceSource EvidencePane::source() const
{
    const QString value = m_source->value();
    return value == "groups"    ? EvidenceSource::Groups
           : value == "matches" ? EvidenceSource::Matches
                                : EvidenceSource::Entries;
}

void EvidencePane::searchNow()
{
    m_isOutdated = std::make_shared<std::atomic<bool>>(false);
    const SearchRequest request{
        m_field->text(), {}, mostEvidence, mostEvidenceCounted, m_isOutdated};
    whenAnswered(m_workbook.read([request, source = source()](WorkbookFile &file) {
        return readEvidence(file, source, request);
    }),
                 this, [this, isOutdated = m_isOutdated](const Result<HitList> &list) {
                     if (isOutdated != m_isOutdated || *isOutdated)
                         return;
                     if (list)
                         take(*list);
                     else if (list.error().code != ErrorCode::Cancelled)
                         emit failed(list.error());
                 });
}

void EvidencePane::take(const HitList &list)
{
    m_shown = list;
    showHits();
}

void EvidencePane::setFinding(const Entity &finding)
{
    const bool isSame =
        finding.id == m_finding.id
        && finding.references(Field::Citations) == m_finding.references(Field::Citations);
    m_finding = finding;
    if (!isSame)
        showHits();
    checkDeeds();
}

void EvidencePane::showHits()
{
    const EntityId current = m_list->currentIndex().isValid()
                                 ? m_model->at(m_list->currentIndex().row()).id
                                 : EntityId{};
    std::vector<Hit> hits = m_shown.hits;
    for (Hit &hit : hits) {
        if (m_finding.contains(Field::Citations, hit.id.toString()))
            hit.where = tr("✓ cited · %1").arg(hit.where);
    }
    m_model->setHits(std::move(hits));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).id == current)
            m_list->setCurrentIndex(m_model->index(row));
    }
    retranslateUi();
    checkDeeds();
}

std::vector<EntityId> EvidencePane::chosen() const
{
    std::vector<EntityId> ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        ids.push_back(m_model->at(index.row()).id);
    return ids;
}

void EvidencePane::cite()
{
    if (const auto ids = chosen(); !ids.empty() && !m_finding.id.isNull())
        emit citeRequested(ids);
}

void EvidencePane::open()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const EntityId id = m_model->at(current.row()).id;
    // A group and a match are looked at where one of their entries was said.
    const auto read = [id](WorkbookFile &file) { return readCitation(file, id); };
    whenAnswered(m_workbook.read(read), this, [this](const Result<Citation> &citation) {
        if (!citation)
            emit failed(citation.error());
        else if (!citation->table.isNull())
            emit entryRequested(citation->table, citation->entry);
    });
}

void EvidencePane::checkDeeds()
{
    const auto count = chosen().size();
    m_cite->setEnabled(count > 0 && !m_finding.id.isNull());
    m_open->setEnabled(count == 1);
}

/// Down and Enter go into what was found.
bool EvidencePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && m_model->rowCount() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus();
            if (!m_list->currentIndex().isValid() || key == Qt::Key_Down)
                m_list->setCurrentIndex(m_model->index(0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EvidencePane::retranslateUi()
{
    m_heading->setText(tr("What was said"));
    m_source->setChoices({{"entries", tr("Entries")},
                          {"groups", tr("Groups")},
                          {"matches", tr("Accepted matches")}});
    m_source->setAccessibleName(tr("Where to look"));
    m_field->setPlaceholderText(tr("Words, or region:…, theme:…"));
    m_field->setAccessibleName(tr("Look for evidence"));
    m_list->setAccessibleName(tr("What was found"));
    const bool isAsked = !m_field->text().trimmed().isEmpty();
    const QString number = QLocale().toString(m_shown.total);
    m_count->setText(source() == EvidenceSource::Entries && !isAsked
                         ? tr("What was said at all tables is found here while you type.")
                     : m_shown.total == 0 ? source() == EvidenceSource::Matches && !isAsked
                                                ? tr("No match has been accepted yet.")
                                            : source() == EvidenceSource::Groups && !isAsked
                                                ? tr("Nothing has been grouped yet.")
                                                : tr("Nothing was found.")
                     : !m_shown.isTotal ? tr("More than %1, the newest first").arg(number)
                                        : tr("%n found", nullptr, static_cast<int>(m_shown.total)));
    m_cite->setText(tr("Cite (Enter)"));
    m_open->setText(tr("At its table"));
}

} // namespace tournee
