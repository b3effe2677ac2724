// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardpage.h"

#include "core/report/reminders.h"
#include "ui/board/boardmodel.h"
#include "ui/board/repaircard.h"
#include "ui/whenanswered.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QFrame>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace tournee {

namespace {

constexpr int boardRestMilliseconds = 500;
constexpr int cellWidth = 72;
constexpr int workshopWidth = 260;
constexpr int reminderLines = 6;

} // namespace

BoardPage::BoardPage(Workbook &workbook, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_model(new BoardModel(this))
    , m_heading(newLabel(Role::Page))
    , m_summary(newText())
    , m_onlyMissing(new QCheckBox)
    , m_remind(newButton("showReminders"))
    , m_view(new QTableView)
    , m_legend(newLabel(Role::Secondary))
    , m_empty(newText())
    , m_repair(newButton(Role::Quiet, "showRepair"))
    , m_repairCard(new RepairCard(workbook))
    , m_reminders(nullptr)
    , m_text(new QPlainTextEdit)
    , m_copy(newButton(Role::Primary, "copyReminders"))
    , m_close(newButton("closeReminders"))
    , m_copied(newLabel(Role::Secondary))
{
    setObjectName("boardPage");
    m_summary->setObjectName("boardSummary");
    m_onlyMissing->setObjectName("onlyMissing");
    m_view->setObjectName("board");
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFocusProxy(m_view);

    auto *column = new QVBoxLayout(this);
    arrange(column, space::between, space::around, space::between);
    auto *head = new QHBoxLayout;
    arrange(head, space::between);
    head->addWidget(m_heading);
    head->addWidget(m_summary, 1);
    auto *deeds = new FlowLayout; // in several lines where the letters are large
    arrange(deeds, space::within);
    deeds->preferOneLine();
    deeds->addWidget(m_onlyMissing);
    deeds->addWidget(m_repair);
    deeds->addWidget(m_remind);
    head->addLayout(deeds);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    m_repairCard->setVisible(false);
    column->addWidget(m_repairCard);
    m_reminders = makeReminders();
    column->addWidget(m_reminders);

    m_rest.setSingleShot(true);
    m_rest.setInterval(boardRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &BoardPage::read);
    connect(&m_workbook, &Workbook::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            m_rest.start();
    });
    const auto open = [this](const QModelIndex &index) {
        if (const TableCoverage *const table = m_model->tableAt(index))
            emit tableRequested(table->table.id);
    };
    connect(m_view, &QTableView::clicked, this, open);
    connect(m_view, &QTableView::activated, this, open);
    connect(m_onlyMissing, &QCheckBox::toggled, this, &BoardPage::showSessions);
    connect(m_repair, &QPushButton::clicked, this, [this] {
        const TableCoverage *const table = m_model->tableAt(m_view->currentIndex());
        m_reminders->setVisible(false);
        m_repairCard->setVisible(true);
        m_repairCard->begin(table ? table->table.id : EntityId());
    });
    connect(m_repairCard, &RepairCard::failed, this, &BoardPage::failed);
    connect(m_repairCard, &RepairCard::closed, this, [this] {
        m_repairCard->setVisible(false);
        m_view->setFocus();
    });
    connect(m_remind, &QPushButton::clicked, this, [this] {
        m_repairCard->setVisible(false);
        m_reminders->setVisible(true);
        m_isCopied = false;
        showReminders();
        m_copy->setFocus();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_isCopied = true;
        retranslateUi();
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_reminders->setVisible(false);
        m_view->setFocus();
    });
    retranslateUi();
}

QFrame *BoardPage::makeReminders()
{
    QFrame *card = newCard();
    m_text->setObjectName("reminderText");
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_copied->setObjectName("remindersCopied");
    QBoxLayout *column = columnOf(card);
    arrange(column, space::within, space::between, space::within);
    column->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    arrange(buttons, space::within);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    buttons->addWidget(m_copied, 1);
    column->addLayout(buttons);
    card->setVisible(false);
    return card;
}

void BoardPage::read()
{
    if (m_isReading || !m_isStale)
        return;
    m_isReading = true;
    m_isStale = false;
    whenAnswered(m_workbook.read([](WorkbookFile &file) { return coverageOf(file); },
                                 Workbook::Priority::Background),
                 this, [this](const Result<Coverage> &coverage) {
                     m_isReading = false;
                     if (coverage)
                         take(*coverage);
                     else
                         emit failed(coverage.error());
                     if (m_isStale && isVisible())
                         m_rest.start();
                 });
}

void BoardPage::take(const Coverage &coverage)
{
    m_isRead = true;
    m_coverage = coverage;
    m_repairCard->setSessions(m_coverage.sessions);
    putMissingFirst(m_coverage);
    showSessions();
    showReminders();
}

void BoardPage::showSessions()
{
    const TableCoverage *const before = m_model->tableAt(m_view->currentIndex());
    const EntityId chosen = before ? before->table.id : EntityId();
    std::vector<SessionCoverage> shown;
    for (const SessionCoverage &each : m_coverage.sessions) {
        const bool isMissing = each.receivedTables < each.expectedTables;
        if (each.expectedTables > 0 && (isMissing || !m_onlyMissing->isChecked()))
            shown.push_back(each);
    }
    m_model->setSessions(std::move(shown));
    const QModelIndex again = chosen.isNull() ? QModelIndex() : m_model->indexOf(chosen);
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(again.isValid() ? again
                                                : m_model->index(0, BoardModel::FirstTableColumn));
    retranslateUi();
}

void BoardPage::showReminders()
{
    m_text->setPlainText(remindersFor(m_coverage, false));
}

void BoardPage::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    header->setMinimumSectionSize(scaled(space::around));
    header->setDefaultSectionSize(scaled(cellWidth));
    for (int column = BoardModel::FirstTableColumn; column < m_model->columnCount(); ++column)
        header->resizeSection(column, scaled(cellWidth));
    header->resizeSection(BoardModel::TitleColumn, scaled(workshopWidth));
    header->setSectionResizeMode(BoardModel::CountColumn, QHeaderView::ResizeToContents);
    const int row = fontMetrics().height() + 2 * scaled(space::within);
    m_view->verticalHeader()->setMinimumSectionSize(row);
    m_view->verticalHeader()->setDefaultSectionSize(row);
    m_text->setFixedHeight(reminderLines * fontMetrics().lineSpacing() + 2 * scaled(space::within));
}

void BoardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_isStale = true; // the day may have changed too
    read();
}

void BoardPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_reminders->isVisible())
        m_close->click();
    else if (event->key() == Qt::Key_Escape && m_repairCard->isVisible())
        emit m_repairCard->closed();
    else
        QWidget::keyPressEvent(event);
}

void BoardPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showReminders();
        retranslateUi();
    } else if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
}

void BoardPage::retranslateUi()
{
    qint64 expected = 0;
    qint64 received = 0;
    qint64 late = 0;
    qint64 verified = 0;
    for (const SessionCoverage &each : m_coverage.sessions) {
        expected += each.expectedTables;
        received += each.receivedTables;
        late += each.count(TableState::Late);
        verified += each.count(TableState::Verified);
    }
    const auto number = [](qint64 count) { return static_cast<int>(count); };
    m_heading->setText(tr("Tables received"));
    QStringList words;
    if (expected > 0) {
        words << tr("%1 of %n table(s) received", nullptr, number(expected)).arg(received);
        if (late > 0)
            words << tr("%n late", nullptr, number(late));
        if (verified > 0)
            words << tr("%n verified", nullptr, number(verified));
        if (m_coverage.waitingElsewhere > 0)
            words << tr("%n change(s) wait for data of unknown tables", nullptr,
                        number(m_coverage.waitingElsewhere));
    }
    m_summary->setText(words.join(QStringLiteral(" · ")));
    m_onlyMissing->setText(tr("Only what is missing"));
    m_repair->setText(tr("The same twice…"));
    m_repair->setToolTip(tr("Two tables or workshops that were made apart and are the same."));
    m_repair->setEnabled(expected > 1);
    m_remind->setText(tr("Reminders…"));
    m_remind->setEnabled(received < expected);
    QStringList legend;
    for (const TableState state :
         {TableState::Expected, TableState::Late, TableState::Received, TableState::Verified})
        legend << BoardModel::markOf(state) + QChar(QChar::Nbsp) + BoardModel::wordFor(state);
    legend << tr("×2 received twice") << tr("… waiting for data");
    m_legend->setText(legend.join(QStringLiteral("    ")));
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setText(
        expected == 0 ? tr("The workshops and their tables will stand here, with what has come of "
                           "each, once they are prepared or a kit or a bundle has been combined.")
                      : tr("Everything that was expected has come."));
    m_empty->setVisible(isEmpty && m_isRead);
    m_view->setVisible(!isEmpty);
    m_legend->setVisible(!isEmpty);
    m_view->setAccessibleName(tr("Workshops and tables"));
    m_text->setAccessibleName(tr("Missing tables"));
    m_copy->setText(tr("Copy for an e-mail"));
    m_close->setText(tr("Close"));
    m_copied->setText(m_isCopied ? tr("Copied.") : QString());
    m_model->retranslate();
    fitColumns();
}

} // namespace tournee
