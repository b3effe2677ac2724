// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/closing/closingpage.h"

#include "core/report/words.h"
#include "core/storage/workbook.h"
#include "ui/capture/entrykinds.h"
#include "ui/closing/donemark.h"
#include "ui/course/coursetable.h"
#include "ui/whenanswered.h"
#include "ui/widgets/receiptcode.h"
#include "ui/widgets/widgets.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QtConcurrentRun>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

namespace tournee {

using namespace std::chrono_literals;

namespace {

constexpr int fullRange = 1000;
constexpr int mostItems = 6;

} // namespace

ClosingPage::ClosingPage(CourseTable &table, const CourseGround &ground, Purpose purpose,
                         QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_ground(ground)
    , m_writer(ground)
    , m_purpose(purpose)
    , m_heading(newLabel(Role::Page))
    , m_summary(newLabel(Role::Secondary))
{
    setObjectName(purpose == Purpose::Close ? "closingPage" : "handOverPage");
    m_driveClock.setInterval(2s);
    m_progressClock.setInterval(100ms);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between, space::around, space::between);
    auto *head = new QVBoxLayout;
    arrange(head, space::half);
    head->addWidget(m_heading);
    head->addWidget(m_summary);
    column->addLayout(head);
    if (purpose == Purpose::HandOver)
        column->addWidget(makeSteps());
    column->addWidget(makeResult());
    column->addWidget(makeTarget());
    if (purpose == Purpose::Close)
        column->addWidget(makeList());
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    arrange(all, 0);
    all->addWidget(newScrollArea(content, measure::column));

    connect(&m_table, &CourseTable::changed, this, &ClosingPage::showList);
    connect(&m_driveClock, &QTimer::timeout, this, &ClosingPage::lookForDrives);
    connect(&m_progressClock, &QTimer::timeout, this, [this] {
        const double done = m_writer.done();
        m_bar->setRange(0, done < 0 ? 0 : fullRange);
        m_bar->setValue(static_cast<int>(done * fullRange));
    });
    connect(&m_writer, &BundleWriter::finished, this, &ClosingPage::take);
    connect(&m_writer, &BundleWriter::failed, this, &ClosingPage::takeFailure);
    retranslateUi();
}

QWidget *ClosingPage::makeList()
{
    QFrame *card = newCard();
    arrange(card->layout(), space::within, space::around, space::between);
    for (int i = 0; i < mostItems; ++i) {
        Line line{new QWidget, new DoneMark, newText(), newButton(Role::Quiet, "mend")};
        line.mend->setObjectName(QString("mend-%1").arg(i));
        auto *row = new QHBoxLayout(line.whole);
        arrange(row, space::within);
        row->addWidget(line.mark);
        row->addSpacing(space::half);
        row->addWidget(line.words, 1);
        row->addWidget(line.mend);
        columnOf(card)->addWidget(line.whole);
        connect(line.mend, &QPushButton::clicked, this,
                [this, i] { emit mendRequested(m_items[static_cast<std::size_t>(i)]); });
        m_lines.push_back(line);
    }
    return card;
}

QFrame *ClosingPage::makeSteps()
{
    QFrame *card = newCard();
    m_steps = newText();
    columnOf(card)->addWidget(m_steps);
    return card;
}

QFrame *ClosingPage::makeTarget()
{
    m_target = newCard();
    m_targetWords = newText();
    m_toDrive = newButton(Role::Primary, "writeToDrive");
    m_elsewhere = newButton("writeElsewhere");
    m_reopen = newButton(Role::Quiet, "reopenTable");
    m_writing = newText();
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_cancel = newButton("cancelWriting");
    m_targetWords->setObjectName("targetWords");
    auto *buttons = new QHBoxLayout;
    arrange(buttons, space::within);
    buttons->addWidget(m_toDrive);
    buttons->addWidget(m_elsewhere);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_reopen);
    QBoxLayout *column = columnOf(m_target);
    column->addWidget(m_targetWords);
    column->addWidget(m_writing);
    column->addWidget(m_bar);
    column->addLayout(buttons);

    connect(m_toDrive, &QPushButton::clicked, this, [this] {
        if (m_drives.empty())
            choosePlace();
        else
            write({{}, m_drives.front().folder, fileName()});
    });
    connect(m_elsewhere, &QPushButton::clicked, this, &ClosingPage::choosePlace);
    connect(m_cancel, &QPushButton::clicked, &m_writer, &BundleWriter::cancel);
    connect(m_reopen, &QPushButton::clicked, this, [this] {
        setStatus("open", tr("reopening of the table"));
        m_written.reset();
        showList();
    });
    return m_target;
}

QFrame *ClosingPage::makeResult()
{
    m_result = newCard();
    m_resultTitle = newLabel(Role::Section);
    m_resultWords = newLabel(Role::Secondary);
    m_safe = newLabel(Role::Strong);
    m_code = new ReceiptCode;
    m_codeWords = newText();
    m_back = newButton(Role::Primary, "backFromClosing");
    m_again = newButton("writeAgain");
    m_showFolder = newButton(Role::Quiet, "showWritten");
    m_result->setObjectName("closingResult");
    m_safe->setObjectName("safeToRemove");
    m_resultWords->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QBoxLayout *column = columnOf(m_result);
    arrange(column, space::within, space::around, space::between);
    column->addWidget(m_resultTitle);
    column->addWidget(m_safe);
    column->addWidget(m_resultWords);
    column->addSpacing(space::within);
    column->addWidget(m_codeWords);
    column->addWidget(m_code, 0, Qt::AlignLeft);
    auto *buttons = new QHBoxLayout;
    arrange(buttons, space::within);
    buttons->addWidget(m_back);
    buttons->addWidget(m_again);
    buttons->addWidget(m_showFolder);
    buttons->addStretch();
    column->addSpacing(space::within);
    column->addLayout(buttons);

    connect(m_back, &QPushButton::clicked, this, &ClosingPage::leaveRequested);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_written.reset();
        showList();
        m_toDrive->setFocus();
    });
    connect(m_showFolder, &QPushButton::clicked, this, [this] {
        const QString folder = QFileInfo(m_written->path).absolutePath();
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    return m_result;
}

void ClosingPage::begin()
{
    if (!std::exchange(m_isUnseen, false) || m_writtenFor != m_table.id())
        m_written.reset();
    lookForDrives();
    m_driveClock.start();
    showList();
    m_toDrive->setFocus();
}

void ClosingPage::hideEvent(QHideEvent *event)
{
    m_driveClock.stop();
    QWidget::hideEvent(event);
}

void ClosingPage::lookForDrives()
{
    if (std::exchange(m_isLooking, true))
        return;
    whenAnswered(QtConcurrent::run(m_ground.drives), this, [this](const std::vector<Drive> &found) {
        m_isLooking = false;
        if (found == m_drives)
            return;
        m_drives = found;
        showDrives();
    });
}

void ClosingPage::showDrives()
{
    const bool hasDrive = !m_drives.empty();
    m_toDrive->setText(hasDrive ? tr("Write to “%1”").arg(m_drives.front().name)
                                : tr("Choose where to write…"));
    m_elsewhere->setVisible(hasDrive && !m_writer.isBusy());
    m_targetWords->setText(
        hasDrive ? tr("All notes of this table go into one file on the stick, which is read back "
                      "and compared. %1 are free there.")
                       .arg(QLocale().formattedDataSize(m_drives.front().bytesFree, 0))
                 : tr("All notes of this table go into one file, which is read back and compared. "
                      "Plug in a stick: it will be offered here."));
}

void ClosingPage::choosePlace()
{
    const QString folder = QFileInfo(m_table.workbook().path()).absolutePath();
    QString path = m_ground.chooser.save(
        this, tr("Where the notes of the table go"),
        freeFileName(m_drives.empty() ? folder : m_drives.front().folder, fileName(), ".tourneez"),
        tr("Bundles (*.tourneez)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".tourneez", Qt::CaseInsensitive))
        path += ".tourneez";
    write({path, {}, {}});
}

void ClosingPage::write(const BundleWriter::Target &target)
{
    if (m_writer.isBusy())
        return;
    m_written.reset();
    m_wasClosed = isClosed();
    m_writtenFor = m_table.id();
    if (m_purpose == Purpose::Close && !m_wasClosed) // first, so that the bundle says so
        setStatus("closed", tr("closing of the table"));
    Selection selection;
    selection.tables = {m_table.id()};
    m_writer.begin(selection, target);
    m_bar->setRange(0, 0);
    m_progressClock.start();
    showList();
    m_cancel->setFocus();
}

void ClosingPage::take(const BundleWriter::Written &written)
{
    m_progressClock.stop();
    m_written = written;
    m_isUnseen = !isVisible();
    showList();
    m_back->setFocus();
}

void ClosingPage::takeFailure(const Error &error)
{
    m_progressClock.stop();
    const bool isSame = m_writtenFor == m_table.id();
    if (m_purpose == Purpose::Close && isSame && !m_wasClosed) // nothing was handed over
        setStatus("open", tr("reopening of the table"));
    showList();
    m_toDrive->setFocus();
    if (error.code != ErrorCode::Cancelled)
        emit failed(error);
}

void ClosingPage::setStatus(const char *status, const QString &name)
{
    m_table.apply(name, {updateOf(m_table.table()).set(Field::Status, Value(status))});
}

bool ClosingPage::isClosed() const
{
    return m_table.table().value(Field::Status).utf8() == "closed";
}

QString ClosingPage::fileName() const
{
    const QString workshop = m_table.session().text(Field::Title);
    return workshop.isEmpty() ? m_table.title() : workshop + " - " + m_table.title();
}

QString ClosingPage::wordsFor(const ClosingItem &item) const
{
    using About = ClosingItem::About;
    switch (item.about) {
    case About::Headcount:
        return item.isDone()
                   ? tr("%n people are counted.", nullptr, static_cast<int>(m_table.headcount()))
                   : tr("Nobody has been counted yet.");
    case About::Consent:
        return item.isDone() ? tr("The consent sentence has been read out.")
                             : tr("The consent sentence has not been read out.");
    case About::Challenges:
        return item.isDone() ? tr("Every challenge has an answer.")
                             : tr("%n challenge(s) without a solution.", nullptr, item.count);
    case About::Kinds:
        return item.isDone()
                   ? tr("Every entry has its kind.")
                   : tr("%n note(s) that may be a challenge or a solution.", nullptr, item.count);
    case About::Verification:
        return item.isDone()
                   ? tr("The table has checked every entry.")
                   : tr("%n entries that the table has not checked.", nullptr, item.count);
    case About::Diverging:
        return tr("%n entries with diverging versions.", nullptr, item.count);
    }
    return {};
}

void ClosingPage::showList()
{
    m_items = closingList(m_table);
    const QString mends[] = {tr("Count"),     tr("Read it out"), tr("Show them"),
                             tr("Show them"), tr("Read back"),   tr("Show them")};
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        line.whole->setVisible(i < m_items.size());
        if (i >= m_items.size())
            continue;
        line.mark->setDone(m_items[i].isDone());
        line.words->setText(wordsFor(m_items[i]));
        line.mend->setText(mends[static_cast<int>(m_items[i].about)]);
        line.mend->setAccessibleDescription(line.words->text());
        line.mend->setVisible(!m_items[i].isDone());
    }
    QStringList parts;
    for (const Kind kind : entryKinds()) {
        if (const int count = m_table.countOf(kind); count > 0)
            parts << tr("%1: %2").arg(pluralFor(kind), QLocale().toString(count));
    }
    if (m_purpose == Purpose::HandOver)
        m_heading->setText(tr("Somebody else goes on with %1").arg(m_table.title()));
    else
        m_heading->setText(isClosed() ? tr("%1 is closed").arg(m_table.title())
                                      : tr("Close %1").arg(m_table.title()));
    if (m_steps) {
        const QStringList steps{
            tr("1.  Write the notes of this table to a stick, here."),
            tr("2.  On the other laptop, open the file with Tournée."),
            tr("3.  Choose %1 there and go on. Whatever is noted on both is combined later, and nothing "
               "is doubled.")
                .arg(m_table.title())};
        m_steps->setText(steps.join("\n\n"));
    }
    m_summary->setText(parts.isEmpty() ? tr("Nothing has been noted here yet.")
                                       : parts.join(" · "));
    const bool isBusy = m_writer.isBusy();
    m_target->setVisible(!m_written);
    m_toDrive->setVisible(!isBusy);
    m_cancel->setVisible(isBusy);
    m_writing->setVisible(isBusy);
    m_bar->setVisible(isBusy);
    m_targetWords->setVisible(!isBusy);
    m_reopen->setVisible(!isBusy && isClosed() && m_purpose == Purpose::Close);
    showDrives();
    showResult();
}

void ClosingPage::showResult()
{
    m_result->setVisible(m_written.has_value());
    m_code->setCode(m_written ? m_written->summary.receipt.code : std::string());
    if (!m_written)
        return;
    const BundleWriter::Written &written = *m_written;
    m_resultTitle->setText(written.isRemovable ? tr("The notes are on the stick.")
                                               : tr("The notes are written."));
    QStringList words{tr("%1, %2, read back and compared.")
                          .arg(QDir::toNativeSeparators(written.path),
                               QLocale().formattedDataSize(written.summary.bytes, 0))};
    if (!written.summary.recipients.empty())
        words << tr("Only those whom the coordination has named can read the file.");
    if (written.summary.isProposalOpen)
        words << tr("Another kit named another key than the one used here: ask your coordination.");
    m_resultWords->setText(words.join(' '));
    m_safe->setVisible(written.isRemovable || !written.isSafe);
    m_safe->setText(written.isSafe ? tr("You may take the stick out.")
                                   : tr("Eject the stick with the system before you take it out."));
    m_codeWords->setText(
        m_purpose == Purpose::HandOver
            ? tr("The other laptop shows the same code when everything has arrived:")
            : tr("Read this code aloud to the coordination. They see the same one when "
                 "everything has arrived:"));
}

void ClosingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ClosingPage::retranslateUi()
{
    m_cancel->setText(tr("Cancel"));
    m_elsewhere->setText(tr("Elsewhere…"));
    m_reopen->setText(tr("Reopen the table"));
    m_writing->setText(tr("The notes are being written and read back…"));
    m_bar->setAccessibleName(tr("Progress"));
    m_back->setText(tr("Back to the notes"));
    m_again->setText(tr("Write another copy"));
    m_showFolder->setText(tr("Show the folder"));
    showList();
}

} // namespace tournee
