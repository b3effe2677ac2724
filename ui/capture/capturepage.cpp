// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/capturepage.h"

#include "core/report/sentences.h"
#include "ui/capture/batchdeeds.h"
#include "ui/capture/captureheader.h"
#include "ui/capture/capturekeys.h"
#include "ui/capture/captureline.h"
#include "ui/capture/capturemark.h"
#include "ui/capture/chosenround.h"
#include "ui/capture/detailspanel.h"
#include "ui/capture/detailsside.h"
#include "ui/capture/entrycorrector.h"
#include "ui/capture/entrydeeds.h"
#include "ui/capture/entryedit.h"
#include "ui/capture/entrykinds.h"
#include "ui/capture/entrylist.h"
#include "ui/capture/findbar.h"
#include "ui/capture/linewriter.h"
#include "ui/capture/noticebar.h"
#include "ui/capture/selectionbar.h"
#include "ui/course/roundclock.h"
#include "ui/spelling/spellguard.h"
#include "ui/theme/kindmark.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QUndoStack>
#include <QVBoxLayout>

namespace tournee {

CapturePage::CapturePage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                         QWidget *parent)
    : QWidget(parent)
    , m_undoStack(undoStack)
    , m_notes(workbook, environment, undoStack)
    , m_header(new CaptureHeader(workbook, environment))
    , m_list(new EntryList(m_notes.model()))
    , m_find(new FindBar(m_notes.model(), *m_list))
    , m_selection(new SelectionBar)
    , m_notice(new NoticeBar)
    , m_line(new CaptureLine(m_list->entryDelegate()))
    , m_writer(new LineWriter(m_notes, *m_line, *m_list, workbook, environment, this))
    , m_corrector(new EntryCorrector(m_notes, *m_list, workbook, environment, this))
    , m_panel(new DetailsPanel(m_notes))
    , m_details(nullptr)
    , m_keys(new CaptureKeys(*this))
    , m_round(new ChosenRound(m_notes, *m_writer, *m_header, this))
    , m_batch(new BatchDeeds(m_notes, undoStack, this))
    , m_deeds(new EntryDeeds(
          {m_notes, *m_list, *m_writer, *m_corrector, *m_notice, *m_batch, undoStack}, this))
{
    setObjectName("capturePage");
    setFocusProxy(&m_line->edit());

    auto *const row = new QHBoxLayout(this);
    arrange(row, space::between, 0, space::between);
    auto *const all = new QVBoxLayout;
    arrange(all, space::within);
    row->addLayout(all, 1);
    all->addWidget(m_header);
    all->addWidget(m_find);
    all->addWidget(m_list, 1);
    all->addWidget(m_selection);
    all->addWidget(m_notice);
    all->addWidget(m_line);
    // Their margins follow the width of the window and must not keep it from getting narrower.
    for (QWidget *const part :
         std::initializer_list<QWidget *>{m_header, m_find, m_selection, m_notice, m_line})
        part->setMinimumWidth(1);
    m_list->setMinimumHeight(1); // in a low window it gives way, not the words that are being typed
    m_details = new DetailsSide({*this, *row, *m_panel, *m_list, *m_writer, *m_corrector}, this);

    makeActions();
    connectLine();
    connectList();
    connectNotes();
    connectSelection();
    connectDetails();
    restyle();
    retranslateUi();
}

CapturePage::~CapturePage()
{
    sealDraft();
    // The editors go before the page does, and must not speak to it then.
    m_corrector->disconnect(this);
    m_find->disconnect(this);
    m_details->disconnect(this);
    m_line->edit().disconnect(this);
}

void CapturePage::makeActions()
{
    const auto add = [this](const QString &name, const QList<QKeySequence> &keys, auto deed) {
        m_keys->add(name, keys, deed);
    };
    for (const Kind kind : entryKinds()) {
        const std::string_view name = nameOf(kind);
        add("chooseKind-" + QString::fromUtf8(name.data(), qsizetype(name.size())),
            shortcutsOf(kind), [this, kind] { m_deeds->chooseKind(kind); });
    }
    add("nextRound", {QKeySequence(Qt::CTRL | Qt::Key_PageDown)}, [this] { m_round->step(1); });
    add("previousRound", {QKeySequence(Qt::CTRL | Qt::Key_PageUp)}, [this] { m_round->step(-1); });
    add("find", QKeySequence::keyBindings(QKeySequence::Find), [this] { m_find->enter(); });
    add("findNext", {QKeySequence(Qt::Key_F3)}, [this] { m_find->step(1); });
    add("findPrevious", {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, [this] { m_find->step(-1); });
    add("takeOffer",
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
        [this] { m_notice->takeOffer(); });
    add("star", {QKeySequence(Qt::CTRL | Qt::Key_B)}, [this] { m_deeds->toggleStar(); });
    add("details", {QKeySequence(Qt::CTRL | Qt::Key_D)}, [this] { m_details->toggle(); });
}

void CapturePage::connectLine()
{
    EntryEdit *const edit = &m_line->edit();
    connect(edit, &EntryEdit::escapePressed, this, &CapturePage::focusLine);
    connect(edit, &EntryEdit::undoRequested, &m_undoStack, &QUndoStack::undo);
    connect(edit, &EntryEdit::redoRequested, &m_undoStack, &QUndoStack::redo);
    connect(edit, &EntryEdit::previousRequested, this, [this] {
        if (m_line->edit().words().isEmpty())
            m_deeds->edit(m_writer->above());
    });
    connect(m_line, &CaptureLine::kindChosen, m_deeds, &EntryDeeds::chooseKind);
    connect(m_writer, &LineWriter::noted, m_notice, &QWidget::hide);
    connect(m_writer, &LineWriter::listPasted, this,
            [this](const QString &pasted, const QStringList &entries) {
                const int count = int(entries.size());
                m_notice->tell(tr("What was pasted stays one entry."),
                               tr("Make %n entries of it", nullptr, count),
                               [this, pasted, entries] { m_writer->noteEach(pasted, entries); });
            });
    connect(&m_writer->keeper(), &DraftKeeper::pendingChanged, this, &CapturePage::showTyping);
}

void CapturePage::connectList()
{
    connect(m_list, &EntryList::historyRequested, this, &CapturePage::historyRequested);
    connect(m_list, &EntryList::lineRequested, this, [this](const QString &text) {
        if (text.isEmpty())
            m_list->clearSelection();
        m_line->edit().setFocus();
        if (!text.isEmpty())
            m_line->edit().insertPlainText(text);
    });
    connect(m_corrector, &EntryCorrector::undoRequested, &m_undoStack, &QUndoStack::undo);
    connect(m_corrector, &EntryCorrector::redoRequested, &m_undoStack, &QUndoStack::redo);
    connect(m_corrector, &EntryCorrector::finished, this, [this] {
        // Whoever clicked into another place meant that place.
        if (!m_list->hasFocus() && !m_details->hasKeyboard())
            focusLine();
    });
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &CapturePage::keepFocus,
            Qt::QueuedConnection);
    connect(m_find, &FindBar::leaveRequested, this, &CapturePage::focusLine);
    connect(m_find, &FindBar::shownChanged, this, &CapturePage::makeRoom);
    connect(m_writer, &LineWriter::noted, m_find, &FindBar::uncover);
    connect(m_deeds, &EntryDeeds::lineRequested, this, &CapturePage::focusLine);
    connect(&m_corrector->keeper(), &DraftKeeper::pendingChanged, this, &CapturePage::showTyping);
}

void CapturePage::connectNotes()
{
    connect(m_header, &CaptureHeader::leaveRequested, this, &CapturePage::leaveRequested);
    connect(&m_notes, &TableNotes::opened, this, &CapturePage::takeDrafts);
    connect(&m_notes, &TableNotes::refused, this, [this](const Error &error, const QString &words) {
        const QString why = sentence(error);
        m_notice->tell(words.isEmpty() ? why : why + ' ' + tr("Your words are back in the line."));
        m_writer->putBack(words);
    });
    const auto follow = [this] {
        showCounts();
        m_writer->followModel();
    };
    CaptureModel *const model = &m_notes.model();
    connect(model, &CaptureModel::detailsChanged, this, follow);
    connect(model, &QAbstractItemModel::modelReset, this, follow);
}

void CapturePage::connectSelection()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_selection->setCount(int(m_list->selection().size())); });
    connect(m_selection, &SelectionBar::menuOpening, this,
            [this](QMenu *menu) { m_batch->fill(*menu, m_list->selection()); });
    connect(m_selection, &SelectionBar::removeRequested, this,
            [this] { m_deeds->removeAll(m_list->selection()); });
    connect(m_selection, &SelectionBar::clearRequested, this, &CapturePage::focusLine);
    connect(&m_line->edit(), &EntryEdit::listRequested, this, [this] {
        m_list->select(m_notes.model().last());
        if (!m_list->selected().isNull())
            m_list->setFocus();
    });
}

void CapturePage::connectDetails()
{
    connect(m_details, &DetailsSide::shownChanged, m_line, &CaptureLine::setDetailsShown);
    connect(m_details, &DetailsSide::shownChanged, this, &CapturePage::detailsShownChanged);
    connect(m_details, &DetailsSide::lineRequested, this, &CapturePage::focusLine);
    connect(m_line, &CaptureLine::detailsRequested, this, [this] {
        m_details->setShown(!m_details->isShown());
        m_line->setDetailsShown(m_details->isShown());
    });
}

void CapturePage::setSpelling(Spelling &spelling)
{
    const auto watch = [&spelling](EntryEdit &edit) {
        auto *const guard =
            new SpellGuard(edit, spelling, [edit = &edit] { return edit->chips(); });
        connect(&edit, &EntryEdit::chipsChanged, guard, &QSyntaxHighlighter::rehighlight);
    };
    watch(m_line->edit());
    connect(m_corrector, &EntryCorrector::begun, this, [this, watch] { watch(*m_list->editor()); });
    const auto watchFields = [this, &spelling] {
        const auto fields = m_panel->findChildren<TextField *>();
        for (TextField *const field : fields)
            new SpellGuard(*field, spelling);
    };
    watchFields();
    connect(m_panel, &DetailsPanel::fieldsMade, this, watchFields);
}

void CapturePage::setDetailsShown(bool isShown)
{
    m_details->setShown(isShown);
}

void CapturePage::setTable(EntityId table)
{
    m_corrector->finish();
    m_panel->commit();
    m_writer->leaveTable();
    m_notice->hide();
    m_header->clock().open(table); // first: the round that is running is the one chosen
    m_notes.open(table);
    m_writer->show();
}

void CapturePage::sealDraft()
{
    m_writer->seal();
    m_corrector->seal();
    m_panel->commit();
}

EntityId CapturePage::chosen() const
{
    return m_corrector->isOpen() ? m_corrector->entry() : m_writer->above();
}

EntityId CapturePage::placeAt(const QPoint &global) const
{
    const QModelIndex at = m_list->indexAt(m_list->viewport()->mapFromGlobal(global));
    const EntityId id = at.isValid() ? m_notes.model().idAt(at) : EntityId{};
    return m_notes.model().entry(id) ? id : table();
}

void CapturePage::tellDone(const QString &text)
{
    m_notice->tell(text, tr("Undo"), [this] { m_undoStack.undo(); });
}

void CapturePage::choose(EntityId entry)
{
    m_list->setFocus();
    m_list->select(entry);
}

void CapturePage::startRound(EntityId round)
{
    m_round->start(round);
}

std::vector<std::string> CapturePage::openSlots() const
{
    return {m_writer->keeper().slot(), m_corrector->keeper().slot()};
}

void CapturePage::takeDrafts(const std::vector<Draft> &drafts)
{
    m_writer->enterTable();
    for (const Draft &each : drafts) {
        const auto draft = captureDraftFromJson(each.content);
        if (!draft)
            continue;
        const std::optional<EntityId> edited = entityOfEditSlot(each.slot);
        if (m_writer->ownsSlot(each.slot)) {
            m_writer->restore(*draft);
        } else if (edited && m_notes.model().entry(*edited)) {
            if (draft->isAbandoned || m_corrector->isOpen())
                m_corrector->remember(*edited, *draft);
            else
                m_corrector->begin(*edited, *draft);
        }
    }
    m_list->scrollToBottom();
}

/// An undo may take away the widget that had the focus; whoever types next types into the line.
void CapturePage::keepFocus()
{
    const QWidget *const focused = QApplication::focusWidget();
    const bool isHere = focused && focused->isVisible() && isAncestorOf(focused);
    if (isVisible() && isActiveWindow() && !isHere)
        focusLine();
}

void CapturePage::focusLine()
{
    m_list->clearSelection();
    m_notice->setVisible(m_notice->isVisible() && !m_line->edit().hasFocus());
    m_line->edit().setFocus();
}

void CapturePage::showCounts()
{
    QStringList parts;
    if (const int count = m_notes.model().unansweredChallenges(); count > 0)
        parts << tr("%n challenge(s) without a solution", nullptr, count);
    if (const int count = m_notes.model().unlinkedSolutions(); count > 0)
        parts << tr("%n solution(s) on their own", nullptr, count);
    m_line->setCounts(parts.join(" · "));
}

void CapturePage::showTyping()
{
    m_header->savedMark().setTyping(m_writer->keeper().isPending()
                                    || m_corrector->keeper().isPending());
}

/// What can be spared goes first where the window is low and the letters are large.
void CapturePage::makeRoom()
{
    const bool isRoomy = height() >= scaled(measure::roomyHeight);
    m_header->setRoomy(isRoomy);
    m_line->setRoomy(isRoomy);
    m_line->setKindsShown(isRoomy || m_find->isHidden());
}

void CapturePage::restyle()
{
    m_list->restyle();
    m_header->align();
    m_notice->align();
    m_find->align();
    m_selection->align();
    m_line->restyle();
    makeRoom();
    m_details->place();
}

void CapturePage::retranslateUi()
{
    m_header->retranslateUi();
    m_line->retranslateUi();
    m_panel->retranslateUi();
    m_find->retranslateUi();
    m_selection->retranslateUi();
    m_list->restyle(); // the words of the kinds have another width
    m_list->setAccessibleName(tr("What was said so far"));
    m_list->setEmptyText(
        tr("What is said at the table will stand here. Type it below, then Enter."));
    m_keys->retranslateUi();
    m_line->restyle();
    m_notes.retranslate();
    m_writer->show();
    showCounts();
}

void CapturePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        restyle();
}

void CapturePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
    m_details->place();
}

void CapturePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_line->edit().setFocus();
    m_list->scrollToBottom();
}

void CapturePage::hideEvent(QHideEvent *event)
{
    sealDraft();
    QWidget::hideEvent(event);
}

/// Whatever no part of the page took.
void CapturePage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        m_undoStack.undo();
    } else if (event->matches(QKeySequence::Redo)) {
        m_undoStack.redo();
    } else if (event->key() == Qt::Key_Escape) {
        if (m_details->isOver() && m_details->hasKeyboard())
            m_details->setShown(false); // the list is under it
        focusLine();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace tournee
