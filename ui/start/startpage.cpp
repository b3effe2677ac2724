// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/startpage.h"

#include "ui/widgets/choicebutton.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/widgets/widgets.h"

#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace tournee {

namespace {

constexpr int pathRole = Qt::UserRole;

QString shortFolder(const QString &path)
{
    const QString home = QDir::homePath();
    const QString folder = QFileInfo(path).absolutePath();
    return folder.startsWith(home + '/') || folder == home ? "~" + folder.mid(home.size()) : folder;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_resume(new ChoiceButton("resume"))
    , m_title(newLabel(Role::Page))
    , m_lead(newText())
    , m_kit(new ChoiceButton("openKit"))
    , m_prepare(new ChoiceButton("prepareTour"))
    , m_combine(new ChoiceButton("combine"))
    , m_sample(new ChoiceButton("trySample"))
    , m_recentTitle(newLabel(Role::Section))
    , m_recent(new QListWidget)
    , m_open(newButton(Role::Quiet, "openWorkbook"))
    , m_busy(newText())
{
    setObjectName("startPage");
    m_busy->setObjectName("busy");
    m_recent->setObjectName("recentWorkbooks");
    m_recent->setItemDelegate(new TwoLineDelegate(m_recent));
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between, space::page);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(space::within);
    column->addWidget(m_resume);
    auto *choices = new QGridLayout;
    arrange(choices, space::between);
    choices->addWidget(m_kit, 0, 0);
    choices->addWidget(m_prepare, 0, 1);
    choices->addWidget(m_combine, 1, 0);
    choices->addWidget(m_sample, 1, 1);
    choices->setColumnStretch(0, 1);
    choices->setColumnStretch(1, 1);
    column->addLayout(choices);
    column->addWidget(m_busy);
    auto *recentRow = new QHBoxLayout;
    arrange(recentRow, space::between);
    recentRow->addWidget(m_recentTitle);
    recentRow->addStretch();
    recentRow->addWidget(m_open);
    column->addLayout(recentRow);
    column->addWidget(m_recent);
    column->addStretch();

    auto *page = new QVBoxLayout(this);
    arrange(page, 0);
    page->addWidget(newScrollArea(content, measure::wide));

    connect(m_resume, &QPushButton::clicked, this,
            [this] { emit workbookChosen(m_unfinished->path); });
    connect(m_kit, &QPushButton::clicked, this, &StartPage::openKitRequested);
    connect(m_prepare, &QPushButton::clicked, this, &StartPage::prepareRequested);
    connect(m_combine, &QPushButton::clicked, this, &StartPage::combineRequested);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_recent, &QListWidget::itemClicked, this, &StartPage::choose);
    connect(m_recent, &QListWidget::itemActivated, this, &StartPage::choose);

    setBusy({});
    setRecentWorkbooks({});
    setUnfinished({});
    retranslateUi();
}

void StartPage::setUnfinished(const std::optional<Unfinished> &unfinished)
{
    m_unfinished = unfinished;
    m_resume->setVisible(unfinished.has_value());
    if (!unfinished)
        return;
    QString table = tr("Table %1").arg(unfinished->tableNumber);
    if (!unfinished->tableName.isEmpty())
        table += " · " + unfinished->tableName;
    m_resume->setWords(tr("Resume: %1").arg(table),
                       tr("Words were being typed in “%1”. They come back under the cursor.")
                           .arg(QFileInfo(unfinished->path).completeBaseName()));
    // Whoever went elsewhere meanwhile stays there.
    if (m_recent->hasFocus() || m_kit->hasFocus())
        begin();
}

void StartPage::begin()
{
    if (!m_resume->isHidden())
        m_resume->setFocus();
    else if (m_recent->count() > 0)
        m_recent->setFocus();
    else
        m_kit->setFocus();
}

void StartPage::setRecentWorkbooks(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(m_recent);
        item->setText(file.completeBaseName());
        item->setData(TwoLineDelegate::SecondaryRole, shortFolder(path));
        item->setToolTip(QDir::toNativeSeparators(path));
        item->setData(pathRole, path);
    }
    m_recent->setCurrentRow(0);
    fitRecent();
}

void StartPage::setBusy(const QString &words)
{
    m_busy->setText(words);
    m_busy->setVisible(!words.isEmpty());
    for (QWidget *widget : {static_cast<QWidget *>(m_resume), static_cast<QWidget *>(m_kit),
                            static_cast<QWidget *>(m_prepare), static_cast<QWidget *>(m_combine),
                            static_cast<QWidget *>(m_sample), static_cast<QWidget *>(m_recent),
                            static_cast<QWidget *>(m_open)})
        widget->setEnabled(words.isEmpty());
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRecent();
}

void StartPage::choose(const QListWidgetItem *item)
{
    emit workbookChosen(item->data(pathRole).toString());
}

void StartPage::fitRecent()
{
    // The page scrolls, not the list in it.
    m_recent->ensurePolished();
    int height = 2 * scaled(space::half);
    for (int row = 0; row < m_recent->count(); ++row)
        height += m_recent->sizeHintForRow(row);
    m_recent->setFixedHeight(height);
    m_recent->setVisible(m_recent->count() > 0);
    m_recentTitle->setVisible(m_recent->count() > 0);
}

void StartPage::retranslateUi()
{
    setUnfinished(std::optional(m_unfinished));
    m_title->setText(tr("What would you like to do?"));
    m_lead->setText(tr("Tournée takes notes at the tables of a workshop, brings the files of all "
                       "tables together, and shows what emerges. Everything stays on this "
                       "computer."));
    m_kit->setWords(tr("Open a kit"),
                    tr("You take notes at a table: choose the file your coordinator sent you."));
    m_prepare->setWords(tr("Prepare a tour"),
                        tr("Set up the workshops, their rounds and their tables."));
    m_combine->setWords(tr("Combine bundles"),
                        tr("Bring together the files that the tables handed in."));
    m_sample->setWords(tr("Try with a sample"),
                       tr("A tour with notes already taken, to look around without risk."));
    m_recentTitle->setText(tr("Recent workbooks"));
    m_recent->setAccessibleName(tr("Recent workbooks"));
    m_open->setText(tr("Open a workbook…"));
}

} // namespace tournee
