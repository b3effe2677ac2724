// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/readback/readbackpage.h"

#include "core/storage/capturedraft.h"
#include "ui/capture/entrykinds.h"
#include "ui/course/countdownbar.h"
#include "ui/course/coursetable.h"
#include "ui/readback/readbackcard.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tournee {

namespace {

bool isChecked(const Entity &entry)
{
    const std::string &verified = entry.value(Field::Verification).utf8();
    return !verified.empty() && verified != "unverified";
}

} // namespace

ReadBackPage::ReadBackPage(CourseTable &table, Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_keeper(table.workbook(), environment,
               [this]() -> std::optional<std::string> {
                   const Entity *const entry = m_table.entry(m_current);
                   const QString words = wordsIn(*m_field->document());
                   if (m_mode == Mode::Reading || !entry || words.trimmed().isEmpty())
                       return {};
                   CaptureDraft draft;
                   draft.text = words;
                   draft.cursor = m_field->textCursor().position();
                   draft.kind = m_mode == Mode::Amending ? entry->kind : Kind::Disagreement;
                   draft.round = entry->reference(Field::Round);
                   (m_mode == Mode::Amending ? draft.entity : draft.parent) = m_current;
                   return toJson(draft);
               })
    , m_progress(newLabel(Role::Secondary))
    , m_bar(new CountdownBar)
    , m_card(new ReadBackCard(type::projection * 3 / 2, type::spoken))
    , m_field(new QPlainTextEdit)
    , m_fieldLabel(newLabel(Role::Field))
    , m_end(newLabel(Role::Section))
    , m_verified(newButton(Role::Primary, "readVerified"))
    , m_amended(newButton("readAmended"))
    , m_contested(newButton("readContested"))
    , m_save(newButton(Role::Primary, "readSave"))
    , m_cancel(newButton("readCancel"))
    , m_previous(newButton(Role::Quiet, "readPrevious"))
    , m_next(newButton(Role::Quiet, "readNext"))
    , m_leave(newButton(Role::Primary, "readLeave"))
{
    setObjectName("readBackPage");
    layOut();
    connectParts();
    retranslateUi();
    showMode(Mode::Reading);
}

ReadBackPage::~ReadBackPage()
{
    commit();
}

void ReadBackPage::layOut()
{
    m_progress->setObjectName("readProgress");
    m_progress->setWordWrap(false);
    m_card->setObjectName("readCard");
    m_card->setFocusPolicy(Qt::StrongFocus); // so that a screen reader says the entry
    m_field->setObjectName("readField");
    m_field->setTabChangesFocus(true);
    m_end->setObjectName("readEnd");
    m_end->setAlignment(Qt::AlignCenter);

    auto *column = new QVBoxLayout(this);
    arrange(column, space::between, space::around, space::between);
    auto *head = new QHBoxLayout;
    arrange(head, space::between);
    head->addWidget(m_bar, 1);
    head->addWidget(m_progress);
    column->addLayout(head);
    column->addWidget(m_card, 1);
    column->addWidget(m_end, 1);
    auto *field = new QVBoxLayout;
    arrange(field, space::half);
    field->addWidget(m_fieldLabel);
    field->addWidget(m_field, 1);
    column->addLayout(field);
    auto *buttons = new QHBoxLayout;
    arrange(buttons, space::within);
    for (QPushButton *button : {m_verified, m_amended, m_contested, m_save, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    column->addWidget(m_leave, 0, Qt::AlignHCenter);
    m_fieldLabel->setBuddy(m_field);
}

void ReadBackPage::connectParts()
{
    m_field->installEventFilter(this);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        if (m_mode != Mode::Reading)
            m_keeper.touch();
    });
    connect(m_verified, &QPushButton::clicked, this,
            [this] { verify("verified", tr("verification")); });
    connect(m_amended, &QPushButton::clicked, this, &ReadBackPage::amend);
    connect(m_contested, &QPushButton::clicked, this, &ReadBackPage::disagree);
    connect(m_save, &QPushButton::clicked, this, [this] { finishField(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { finishField(false); });
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_leave, &QPushButton::clicked, this, &ReadBackPage::leaveRequested);
    connect(&m_table, &CourseTable::changed, this, &ReadBackPage::showTable);
}

void ReadBackPage::begin()
{
    m_shallBegin = true;
    showTable();
}

void ReadBackPage::showTable()
{
    if (!m_table.isOpen()) {
        m_current = {};
        return;
    }
    const std::vector<EntityId> entries = m_table.entries();
    if (std::exchange(m_shallBegin, false)) {
        const auto open = std::ranges::find_if(
            entries, [this](const EntityId &id) { return !isChecked(*m_table.entry(id)); });
        goTo(open == entries.end() ? EntityId{} : *open);
        restoreDraft();
    } else if (!m_current.isNull() && !m_table.entry(m_current)) {
        // It was removed, here or by an undo: the one after it takes its place.
        auto it = std::ranges::find(m_order, m_current);
        it = std::find_if(it, m_order.end(),
                          [this](const EntityId &id) { return m_table.entry(id) != nullptr; });
        goTo(it == m_order.end() ? EntityId{} : *it);
    }
    m_order = entries;
    showEntry();
}

void ReadBackPage::goTo(EntityId entry)
{
    m_current = entry;
    emit currentChanged(entry);
    showMode(Mode::Reading);
    showEntry();
}

void ReadBackPage::showEntry()
{
    const std::vector<EntityId> entries = m_table.entries();
    const Entity *const entry = m_table.entry(m_current);
    const auto place = std::ranges::find(entries, m_current) - entries.begin();
    const auto checked = std::ranges::count_if(
        entries, [this](const EntityId &id) { return isChecked(*m_table.entry(id)); });
    const auto total = std::ssize(entries);
    m_bar->setTime(total == 0 ? 0 : static_cast<double>(checked) / static_cast<double>(total),
                   false);
    const QLocale locale;
    m_progress->setText(
        entry ? tr("%1 of %2").arg(locale.toString(qint64{place} + 1), locale.toString(total))
              : tr("%1 of %2 checked").arg(locale.toString(checked), locale.toString(total)));
    m_end->setText(total == 0         ? tr("There is nothing to read back yet.")
                   : checked == total ? tr("Everything has been read back.")
                                      : tr("That was the last entry."));
    m_previous->setEnabled(total > 0 && place > 0);
    m_next->setEnabled(entry != nullptr);
    if (entry) {
        ReadBackCard::Contents contents;
        contents.kind = entry->kind;
        contents.text = entry->text(Field::Text);
        if (const Entity *const parent = m_table.entry(m_table.model().parentOf(m_current)))
            contents.parent = parent->text(Field::Text);
        contents.verification = entry->text(Field::Verification);
        for (const EntityId &remark : remarksOn(m_current))
            contents.remarks << m_table.entry(remark)->text(Field::Text);
        m_card->setContents(contents);
    }
}

std::vector<EntityId> ReadBackPage::remarksOn(EntityId entry) const
{
    std::vector<EntityId> remarks = m_table.entries();
    std::erase_if(remarks, [&](const EntityId &id) {
        const Entity &each = *m_table.entry(id);
        return each.kind != Kind::Disagreement || each.reference(Field::About) != entry;
    });
    return remarks;
}

void ReadBackPage::showMode(Mode mode)
{
    m_mode = mode;
    const bool isEnd = m_current.isNull();
    const bool isReading = mode == Mode::Reading;
    m_card->setVisible(!isEnd);
    m_end->setVisible(isEnd);
    m_leave->setVisible(isEnd);
    m_card->setWordsShown(mode != Mode::Amending);
    for (QPushButton *button : {m_verified, m_amended, m_contested})
        button->setVisible(isReading && !isEnd);
    for (QPushButton *button : {m_previous, m_next})
        button->setVisible(isReading);
    m_field->setVisible(!isReading);
    m_fieldLabel->setVisible(!isReading);
    m_save->setVisible(!isReading);
    m_cancel->setVisible(!isReading);
    fitHeight();
    retranslateUi();
    if (!isReading)
        m_field->setFocus();
    else if (isEnd)
        m_leave->setFocus();
    else
        m_card->setFocus();
}

/// While somebody writes in a low window, how far one is gives way to what was said.
void ReadBackPage::fitHeight()
{
    const bool isLow = height() < scaled(measure::roomyHeight);
    const bool isTight = isLow && m_mode != Mode::Reading;
    m_bar->setVisible(!isTight);
    m_progress->setVisible(!isTight);
    m_card->setTight(isLow, isTight);
    const QFontMetrics words(m_field->font());
    const int frame = 2 * scaled(space::between);
    m_field->setMinimumHeight(words.lineSpacing() + frame);
    m_field->setMaximumHeight((isTight ? 2 : 6) * words.lineSpacing() + frame);
}

void ReadBackPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void ReadBackPage::step(int step)
{
    const std::vector<EntityId> entries = m_table.entries();
    const auto place = std::ranges::find(entries, m_current) - entries.begin() + step;
    if (place >= 0 && place < std::ssize(entries))
        goTo(entries[static_cast<std::size_t>(place)]);
    else if (place >= std::ssize(entries))
        goTo({});
}

void ReadBackPage::verify(const char *verification, const QString &name)
{
    const Entity *const entry = m_table.entry(m_current);
    if (!entry)
        return;
    if (entry->value(Field::Verification).utf8() != verification)
        m_table.apply(name, {updateOf(*entry).set(Field::Verification, Value(verification))});
    step(1);
}

void ReadBackPage::amend()
{
    const Entity *const entry = m_table.entry(m_current);
    if (!entry)
        return;
    m_begun = updateOf(*entry);
    m_keeper.setSlot(editSlot(m_current));
    m_field->setFont(fontOf(type::page));
    m_field->setPlainText(entry->text(Field::Text));
    m_field->moveCursor(QTextCursor::End);
    showMode(Mode::Amending);
}

void ReadBackPage::disagree()
{
    if (!m_table.entry(m_current))
        return;
    m_keeper.setSlot(readBackSlot(m_table.id()));
    m_field->setFont(fontOf(type::section));
    m_field->clear();
    showMode(Mode::Disagreeing);
}

void ReadBackPage::finishField(bool isMeant)
{
    const Entity *const entry = m_table.entry(m_current);
    const Mode mode = m_mode;
    const QString words = wordsIn(*m_field->document()).trimmed();
    m_mode = Mode::Reading;
    if (mode == Mode::Reading)
        return;
    const bool isNew = mode == Mode::Amending
                           ? entry && !words.isEmpty() && words != entry->text(Field::Text)
                           : entry != nullptr;
    if (!isMeant || !isNew) {
        m_keeper.discard();
        showMode(Mode::Reading);
        return;
    }
    if (mode == Mode::Amending) {
        m_begun->set(Field::Text, Value(words)).set(Field::Verification, Value("amended"));
        m_table.apply(tr("amendment"), {*m_begun}, m_keeper.slot());
    } else {
        std::vector<Edit> edits{updateOf(*entry).set(Field::Verification, Value("contested"))};
        if (!words.isEmpty()) {
            Edit remark = addition(Kind::Disagreement, m_table.newId());
            remark.set(Field::Table, m_table.id()).set(Field::Text, Value(words));
            if (const EntityId round = entry->reference(Field::Round); !round.isNull())
                remark.set(Field::Round, round);
            if (mayStandUnder(Kind::Disagreement, entry->kind))
                remark.set(Field::About, entry->id);
            edits.push_back(remark);
        }
        m_table.apply(tr("disagreement"), std::move(edits), m_keeper.slot());
    }
    m_keeper.finish();
    showMode(Mode::Reading);
    step(1);
}

void ReadBackPage::commit()
{
    // An empty field says nothing yet.
    if (m_mode != Mode::Reading && !wordsIn(*m_field->document()).trimmed().isEmpty())
        finishField(true);
}

/// A disagreement that somebody was writing when the battery died; an amendment is put back where notes
/// are taken.
void ReadBackPage::restoreDraft()
{
    const auto read = [slot =
                           readBackSlot(m_table.id())](WorkbookFile &file) -> Result<std::string> {
        const auto drafts = file.drafts();
        if (!drafts)
            return drafts.error();
        const auto kept = std::ranges::find(*drafts, slot, &Draft::slot);
        return kept == drafts->end() ? std::string() : kept->content;
    };
    whenAnswered(m_table.workbook().read(read), this, [this](const Result<std::string> &kept) {
        const auto draft = kept ? captureDraftFromJson(*kept) : std::nullopt;
        if (!draft || !m_table.entry(draft->parent) || m_mode != Mode::Reading)
            return;
        goTo(draft->parent);
        disagree();
        m_field->setPlainText(draft->text);
        m_field->moveCursor(QTextCursor::End);
        m_keeper.adopt();
    });
}

bool ReadBackPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            finishField(true);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            finishField(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReadBackPage::keyPressEvent(QKeyEvent *event)
{
    if (m_mode != Mode::Reading) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_V:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        m_verified->click();
        break;
    case Qt::Key_A:
        m_amended->click();
        break;
    case Qt::Key_C:
        m_contested->click();
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        step(-1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        step(1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReadBackPage::hideEvent(QHideEvent *event)
{
    commit();
    QWidget::hideEvent(event);
}

void ReadBackPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        showEntry();
    }
}

void ReadBackPage::retranslateUi()
{
    m_verified->setText(tr("Verified (V)"));
    m_amended->setText(tr("Amend (A)"));
    m_contested->setText(tr("Contested (C)"));
    m_save->setText(tr("Note it"));
    m_cancel->setText(tr("Cancel"));
    m_previous->setText(tr("← Previous"));
    m_next->setText(tr("Next →"));
    m_leave->setText(tr("Back to the notes"));
    m_fieldLabel->setText(m_mode == Mode::Amending
                              ? tr("How the table puts it")
                              : tr("What is the disagreement? It is kept beside the entry."));
    m_field->setAccessibleName(m_fieldLabel->text());
}

} // namespace tournee
