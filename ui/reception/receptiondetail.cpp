// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reception/receptiondetail.h"

#include "core/report/arrival.h"
#include "core/report/receiptwords.h"
#include "ui/history/historydata.h"
#include "ui/whenanswered.h"
#include "ui/widgets/receiptcode.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tournee {

namespace {

/// More would not fit beside the list; all of them are in the tool tip.
constexpr std::size_t mostTables = 3;

QStringList tableWords(const Receipt &receipt)
{
    QStringList lines;
    for (const TableReceipt &table : receipt.tables)
        lines << readable(table);
    return lines;
}

} // namespace

ReceptionDetail::ReceptionDetail(Workbook &workbook, QWidget *parent)
    : QFrame(parent)
    , m_workbook(workbook)
    , m_code(new ReceiptCode)
    , m_words(newText())
    , m_undo(newButton("undoImport"))
    , m_confirm(newButton(Role::Primary, "confirmUndoImport"))
    , m_leave(newButton("leaveImport"))
{
    setObjectName("receptionDetail");
    setRole(this, Role::Card);
    m_words->setObjectName("receptionWords");
    auto *row = new QHBoxLayout(this);
    arrange(row, space::between, space::between, space::within);
    row->addWidget(m_code);
    row->addWidget(m_words, 1);
    row->addWidget(m_undo);
    row->addWidget(m_confirm);
    row->addWidget(m_leave);
    connect(m_undo, &QPushButton::clicked, this, [this] { ask(ImportMode::Preview); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { ask(ImportMode::Import); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_preview.reset();
        retranslateUi();
        m_undo->setFocus();
    });
    setReception({});
}

void ReceptionDetail::setReception(const std::optional<Reception> &reception)
{
    if (!reception || !m_reception || reception->row != m_reception->row)
        m_preview.reset();
    m_reception = reception;
    m_code->setCode(reception ? reception->receipt.code : std::string());
    setVisible(reception.has_value());
    retranslateUi();
}

void ReceptionDetail::ask(ImportMode mode)
{
    if (m_isRunning || !m_reception)
        return;
    m_isRunning = true;
    retranslateUi();
    whenAnswered(m_workbook.read([row = m_reception->row,
                                  mode](WorkbookFile &file) { return undoImport(file, row, mode); },
                                 Workbook::Priority::Background),
                 this, [this, mode, row = m_reception->row](const Result<ImportUndo> &answer) {
                     m_isRunning = false;
                     const bool isStillShown = m_reception && m_reception->row == row;
                     m_preview.reset();
                     if (!answer) {
                         emit failed(answer.error());
                     } else if (mode == ImportMode::Import) {
                         m_workbook.announce(answer->changes);
                         emit undone();
                     } else if (isStillShown) {
                         m_preview = *answer;
                     }
                     retranslateUi();
                     if (m_preview)
                         m_leave->setFocus();
                 });
}

void ReceptionDetail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ReceptionDetail::retranslateUi()
{
    m_undo->setText(tr("Undo this reception…"));
    m_confirm->setText(tr("Undo the reception"));
    m_leave->setText(tr("Leave it"));
    const bool canUndo = m_reception && m_reception->undone == 0 && m_reception->firstSegment != 0;
    m_undo->setVisible(canUndo && !m_preview);
    m_undo->setEnabled(!m_isRunning);
    m_confirm->setVisible(m_preview.has_value());
    m_confirm->setEnabled(!m_isRunning);
    m_leave->setVisible(m_preview.has_value());
    m_code->setVisible(m_reception && !m_reception->receipt.code.empty() && !m_preview);
    if (!m_reception) {
        m_words->clear();
        return;
    }
    const QStringList tables = tableWords(m_reception->receipt);
    m_words->setToolTip(tables.join('\n'));
    QStringList sentences;
    if (m_preview) {
        const auto count = [](qint64 number) { return static_cast<int>(number); };
        sentences << tr("This would remove %n thing(s) that came with “%1”.", nullptr,
                        count(m_preview->removed))
                         .arg(m_reception->file);
        if (m_preview->restored > 0)
            sentences << tr("%n would be as before.", nullptr, count(m_preview->restored));
        if (m_preview->kept > 0)
            sentences << tr("%n stay, since somebody has worked on them.", nullptr,
                            count(m_preview->kept));
        if (m_preview->waiting > 0)
            sentences << tr("%n change(s) of it wait for another file and go on waiting: they take "
                            "effect when that file comes, and go when it is undone.",
                            nullptr, count(m_preview->waiting));
    } else if (m_reception->undone != 0) {
        sentences << tr("Undone %1.")
                         .arg(timeWords({m_reception->undone, m_reception->at.offsetMinutes}));
    } else {
        sentences << tables.mid(0, mostTables).join(" · ");
        if (tables.size() > qsizetype(mostTables))
            sentences << tr("and %n more", nullptr, static_cast<int>(tables.size() - mostTables));
    }
    QString words = sentences.join(' ');
    if (m_reception->origin && !m_preview)
        words = (words + u'\n' + signatureSentence(*m_reception->origin)).trimmed();
    m_words->setText(words);
}

} // namespace tournee
