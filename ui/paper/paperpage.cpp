// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paper/paperpage.h"

#include "core/report/words.h"
#include "core/storage/capturedraft.h"
#include "core/storage/workbook.h"
#include "ui/capture/entrykinds.h"
#include "ui/capture/kindbutton.h"
#include "ui/course/countrow.h"
#include "ui/course/coursetable.h"
#include "ui/theme/kindmark.h"
#include "ui/whenanswered.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/widgets.h"

#include <QAction>
#include <QButtonGroup>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QtConcurrentRun>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace tournee {

namespace {

constexpr int mostPages = 40;
constexpr int fieldHeight = 88;

/// "1–4, 6"
QString asRanges(const std::set<int> &numbers)
{
    QStringList parts;
    for (const int first : numbers) {
        if (numbers.contains(first - 1))
            continue;
        int last = first;
        while (numbers.contains(last + 1))
            ++last;
        parts << (first == last ? QString::number(first) : QString("%1–%2").arg(first).arg(last));
    }
    return parts.join(", ");
}

} // namespace

PaperPage::PaperPage(CourseTable &table, const CourseGround &ground, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_ground(ground)
    , m_keeper(ground.workbook, ground.environment,
               [this]() -> std::optional<std::string> {
                   const QString words = wordsIn(*m_text->document());
                   if (words.trimmed().isEmpty())
                       return {};
                   CaptureDraft draft;
                   draft.text = words;
                   draft.cursor = m_text->textCursor().position();
                   draft.kind = m_kind;
                   draft.entity = m_open;
                   return toJson(draft);
               })
    , m_heading(newLabel(Role::Page))
{
    setObjectName("paperPage");
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between, space::between); // the kinds need all the width
    column->addWidget(m_heading);
    column->addWidget(makeCopying());
    column->addWidget(makePrinting());
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    arrange(all, 0);
    all->addWidget(newScrollArea(content, measure::wide));

    for (const Kind kind : entryKinds()) {
        auto *const action = new QAction(this);
        action->setShortcuts(shortcutsOf(kind));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, kind] { chooseKind(kind); });
        addAction(action);
    }
    connect(&m_table, &CourseTable::changed, this, &PaperPage::showTable);
    retranslateUi();
}

PaperPage::~PaperPage()
{
    commit();
}

QFrame *PaperPage::makeCopying()
{
    QFrame *card = newCard();
    m_copyTitle = newLabel(Role::Section);
    m_numberLabel = newLabel(Role::Field);
    m_number = new QSpinBox;
    m_kinds = new QButtonGroup(this);
    m_textLabel = newLabel(Role::Field);
    m_text = new QPlainTextEdit;
    m_note = newButton(Role::Primary, "noteSheet");
    m_state = newLabel(Role::Secondary);
    m_number->setObjectName("sheetNumber");
    m_number->setRange(1, 9999);
    m_text->setObjectName("sheetText");
    m_text->setTabChangesFocus(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->installEventFilter(this);
    m_state->setObjectName("sheetState");

    QBoxLayout *column = columnOf(card);
    arrange(column, space::within, space::between);
    column->addWidget(m_copyTitle);
    auto *first = new QHBoxLayout;
    arrange(first, space::within);
    first->addWidget(m_numberLabel);
    first->addWidget(m_number);
    first->addStretch();
    column->addLayout(first);
    m_numberLabel->setBuddy(m_number);
    auto *kinds = new FlowLayout;
    arrange(kinds, 0);
    for (const Kind kind : entryKinds()) {
        auto *const button = new KindButton(kind);
        button->setCheckable(true);
        button->setChecked(kind == m_kind);
        button->setFocusPolicy(Qt::NoFocus); // each has its keys
        m_kinds->addButton(button, static_cast<int>(kind));
        kinds->addWidget(button);
    }
    column->addLayout(kinds);
    auto *second = new QHBoxLayout;
    arrange(second, space::within);
    second->addWidget(m_text, 1);
    second->addWidget(m_note, 0, Qt::AlignBottom);
    column->addLayout(second);
    column->addWidget(m_state);
    m_textLabel->hide(); // said to screen readers alone

    connect(m_number, &QSpinBox::valueChanged, this, &PaperPage::showNumber);
    connect(m_kinds, &QButtonGroup::idClicked, this,
            [this](int kind) { chooseKind(static_cast<Kind>(kind)); });
    connect(m_note, &QPushButton::clicked, this, &PaperPage::note);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_keeper.touch(); });
    return card;
}

QFrame *PaperPage::makePrinting()
{
    QFrame *card = newCard();
    m_printTitle = newLabel(Role::Section);
    m_printWords = newText();
    m_pages = new CountRow;
    m_print = newButton("printSheets");
    m_pages->edit().setRange(1, mostPages);
    m_pages->setCount(2);
    QBoxLayout *column = columnOf(card);
    arrange(column, space::within, space::between);
    column->addWidget(m_printTitle);
    column->addWidget(m_printWords);
    auto *row = new QHBoxLayout;
    arrange(row, space::between);
    row->addWidget(m_pages);
    row->addWidget(m_print);
    row->addStretch();
    column->addLayout(row);
    connect(m_print, &QPushButton::clicked, this, &PaperPage::print);
    return card;
}

TableSheet PaperPage::sheet() const
{
    TableSheet sheet;
    sheet.workshop = m_table.session().text(Field::Title);
    sheet.table = m_table.title();
    EntityId round;
    for (const Entity &each : m_table.rounds()) {
        if (round.isNull() && !each.text(Field::Question).isEmpty())
            round = each.id;
        if (each.text(Field::Purpose) == "discussion") {
            round = each.id;
            break;
        }
    }
    sheet.question = m_table.questionOf(round);
    for (const Kind kind : entryKinds())
        sheet.kinds << kindName(kind);
    for (const Entity &theme : m_table.themes()) {
        const QString english = theme.text(Field::NameEn);
        sheet.themes << (isUiEnglish() && !english.isEmpty() ? english : theme.text(Field::Name));
    }
    sheet.numberLabel = tr("No.", "of a blank on paper");
    sheet.footer = tr("One idea a box. No names.");
    sheet.pages = m_pages->count();
    return sheet;
}

void PaperPage::print()
{
    const TableSheet wanted = sheet();
    const QString folder = QFileInfo(m_table.workbook().path()).absolutePath();
    QString path = m_ground.chooser.save(
        this, tr("Table sheets"),
        freeFileName(folder, wanted.workshop + " - " + wanted.table, ".pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".pdf", Qt::CaseInsensitive))
        path += ".pdf";
    whenAnswered(QtConcurrent::run([wanted, path] { return writeSheets(wanted, path); }), this,
                 [this, path](const Result<void> &written) {
                     if (!written) {
                         emit failed(written.error());
                         return;
                     }
                     m_printed = path;
                     retranslateUi();
                     QDesktopServices::openUrl(QUrl::fromLocalFile(path));
                 });
}

void PaperPage::begin()
{
    m_shallBegin = true;
    showTable();
}

EntityId PaperPage::entryOf(int number) const
{
    for (const EntityId &id : m_table.entries()) {
        if (m_table.entry(id)->number(Field::Number) == number)
            return id;
    }
    return {};
}

int PaperPage::nextNumber() const
{
    int number = 1;
    while (!entryOf(number).isNull())
        ++number;
    return number;
}

void PaperPage::showTable()
{
    if (!m_table.isOpen())
        return;
    if (std::exchange(m_shallBegin, false)) {
        m_number->setValue(nextNumber());
        showNumber();
        m_text->setFocus();
        restoreDraft();
    }
    std::set<int> numbers;
    for (const EntityId &id : m_table.entries()) {
        if (const auto number = static_cast<int>(m_table.entry(id)->number(Field::Number));
            number > 0)
            numbers.insert(number);
    }
    std::set<int> missing;
    for (int i = 1; !numbers.empty() && i < *numbers.rbegin(); ++i) {
        if (!numbers.contains(i))
            missing.insert(i);
    }
    QStringList parts;
    if (numbers.empty())
        parts << tr("Nothing has been copied from paper yet.");
    else
        parts << tr("Copied: %1").arg(asRanges(numbers));
    if (!missing.empty())
        parts << tr("missing: %1").arg(asRanges(missing));
    m_state->setText(parts.join(" · "));
}

/// A number that was copied before shows its words again.
void PaperPage::showNumber()
{
    commit();
    m_keeper.setSlot(sheetSlot(m_table.id()));
    m_open = entryOf(m_number->value());
    const Entity *const entry = m_table.entry(m_open);
    m_text->setPlainText(entry ? entry->text(Field::Text) : QString());
    if (entry) {
        chooseKind(entry->kind);
        m_keeper.setSlot(editSlot(m_open));
    }
    m_keeper.finish(); // filling the field is no typing
    m_text->moveCursor(QTextCursor::End);
    retranslateUi();
}

void PaperPage::chooseKind(Kind kind)
{
    const Entity *const entry = m_table.entry(m_open);
    m_kind = entry ? entry->kind : kind; // another kind is chosen where notes are taken
    m_kinds->button(static_cast<int>(m_kind))->setChecked(true);
}

void PaperPage::note()
{
    const bool isEmpty = wordsIn(*m_text->document()).trimmed().isEmpty();
    const int number = m_number->value();
    commit();
    m_text->setFocus();
    if (isEmpty)
        return;
    int next = number + 1;
    while (!entryOf(next).isNull())
        ++next;
    m_number->setValue(next);
}

void PaperPage::commit()
{
    QString words = wordsIn(*m_text->document()).trimmed();
    if (words.isEmpty() || !m_table.isOpen())
        return;
    m_text->clear();
    if (const Entity *const entry = m_table.entry(m_open)) {
        if (words != entry->text(Field::Text))
            m_table.apply(tr("edit"), {updateOf(*entry).set(Field::Text, Value(words))},
                          m_keeper.slot());
        m_keeper.finish();
        return;
    }
    Kind kind = m_kind;
    if (const auto marked = kindOfMark(words.front()); marked && words.size() > 1) {
        kind = *marked;
        words = notedText(words.mid(1), kind, true);
    }
    Edit edit = addition(kind, m_table.newId());
    edit.set(Field::Table, m_table.id()).set(Field::Text, Value(words));
    edit.set(Field::Number, Value(m_number->value()));
    const auto discussion = std::ranges::find_if(m_table.rounds(), [](const Entity &each) {
        return each.text(Field::Purpose) == "discussion";
    });
    if (discussion != m_table.rounds().end())
        edit.set(Field::Round, discussion->id);
    m_table.apply(kindName(kind).toLower(), {edit}, m_keeper.slot());
    m_keeper.finish();
}

/// What somebody was copying when the battery died.
void PaperPage::restoreDraft()
{
    const auto read = [slot = sheetSlot(m_table.id())](WorkbookFile &file) -> Result<std::string> {
        const auto drafts = file.drafts();
        if (!drafts)
            return drafts.error();
        const auto kept = std::ranges::find(*drafts, slot, &Draft::slot);
        return kept == drafts->end() ? std::string() : kept->content;
    };
    whenAnswered(m_table.workbook().read(read), this, [this](const Result<std::string> &kept) {
        const auto draft = kept ? captureDraftFromJson(*kept) : std::nullopt;
        if (!draft || !m_text->document()->isEmpty())
            return;
        chooseKind(draft->kind);
        m_text->setPlainText(draft->text);
        m_text->moveCursor(QTextCursor::End);
        m_keeper.adopt();
    });
}

bool PaperPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            note();
            return true;
        }
        if (key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown) {
            m_number->stepBy(key->key() == Qt::Key_PageUp ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PaperPage::hideEvent(QHideEvent *event)
{
    commit();
    QWidget::hideEvent(event);
}

void PaperPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        retranslateUi();
        showTable();
    }
}

void PaperPage::retranslateUi()
{
    m_heading->setText(tr("Table sheets"));
    m_printTitle->setText(tr("Print sheets"));
    m_printWords->setText(
        m_printed.isEmpty()
            ? tr("With the question, numbered boxes, and what to tick. Letter paper, "
                 "as a PDF that opens for printing.")
            : tr("The sheets are ready to be printed: %1")
                  .arg(QDir::toNativeSeparators(m_printed)));
    m_pages->setName(tr("Sheets"));
    m_print->setText(tr("Make the PDF…"));
    m_copyTitle->setText(tr("Copy what was filled in"));
    m_numberLabel->setText(tr("No.", "of a blank on paper"));
    m_textLabel->setText(tr("What stands on the sheet"));
    m_text->setAccessibleName(m_textLabel->text());
    m_text->setPlaceholderText(tr("What stands under this number; Enter goes on to the next"));
    m_text->setFixedHeight(scaled(fieldHeight));
    m_note->setText(m_open.isNull() ? tr("Note it") : tr("Correct it"));
    for (QAbstractButton *const button : m_kinds->buttons())
        static_cast<KindButton *>(button)->retranslateUi();
}

} // namespace tournee
