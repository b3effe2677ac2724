// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/arrivalpage.h"

#include "core/report/receiptwords.h"
#include "ui/keys/keychain.h"
#include "ui/keys/unlockcard.h"
#include "ui/start/recentworkbooks.h"
#include "ui/whenanswered.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/widgets/widgets.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace tournee {

namespace {

constexpr int workbookRole = Qt::UserRole;
constexpr int mostNamedTables = 3; ///< that are named
constexpr int mostOfferedWorkbooks = 5;

} // namespace

struct ArrivalPage::Look
{
    Result<BundleLook> bundle;
    AgeLock lock = AgeLock::None;
};

ArrivalPage::ArrivalPage(Keychain &keychain, QWidget *parent)
    : QWidget(parent)
    , m_keychain(keychain)
    , m_heading(newLabel(Role::Page))
    , m_words(newText())
    , m_unlock(new UnlockCard(keychain))
    , m_choices(newCard())
    , m_make(newButton(Role::Primary, "makeWorkbookForIt"))
    , m_addLabel(newLabel(Role::Field))
    , m_workbooks(new QListWidget)
    , m_leave(newButton("leaveArrival"))
{
    setObjectName("arrivalPage");
    m_words->setObjectName("arrivalWords");
    m_workbooks->setObjectName("arrivalWorkbooks");
    m_workbooks->setItemDelegate(new TwoLineDelegate(m_workbooks));
    m_workbooks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_addLabel->setBuddy(m_workbooks);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between, space::page);
    column->addWidget(m_heading);
    column->addWidget(m_words);
    column->addWidget(m_unlock);
    auto *make = new QHBoxLayout;
    arrange(make, space::within);
    make->addWidget(m_make);
    make->addStretch();
    columnOf(m_choices)->addLayout(make);
    columnOf(m_choices)->addWidget(m_addLabel);
    columnOf(m_choices)->addWidget(m_workbooks);
    column->addWidget(m_choices);
    auto *foot = new QHBoxLayout;
    arrange(foot, space::within);
    foot->addWidget(m_leave);
    foot->addStretch();
    column->addLayout(foot);
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    arrange(page, 0);
    page->addWidget(newScrollArea(content, measure::column));

    connect(m_unlock, &UnlockCard::keyFileRequested, this, &ArrivalPage::keyFileRequested);
    connect(m_unlock, &UnlockCard::passphraseGiven, this, [this](const SecretText &passphrase) {
        m_passphrases = {passphrase};
        look();
    });
    connect(&m_keychain, &Keychain::changed, this, [this] {
        if (isVisible() && !m_isOpen)
            look();
    });
    connect(m_make, &QPushButton::clicked, this, &ArrivalPage::newWorkbookWanted);
    connect(m_leave, &QPushButton::clicked, this, &ArrivalPage::leaveRequested);
    const auto choose = [this](const QListWidgetItem *item) {
        emit additionWanted(item->data(workbookRole).toString());
    };
    connect(m_workbooks, &QListWidget::itemClicked, this, choose);
    connect(m_workbooks, &QListWidget::itemActivated, this, choose);
    retranslateUi();
}

void ArrivalPage::setFiles(const QStringList &files, const QStringList &workbooks)
{
    m_files = files;
    m_isSingle = files.size() == 1 && !QFileInfo(files.first()).isDir();
    m_passphrases.clear();
    m_isOpen = false;
    m_look = {};
    m_unlock->ask(AgeLock::None, 0);
    setWorkbooks({});
    whenAnswered(QtConcurrent::run([workbooks] { return lookAt(workbooks); }), this,
                 [this, files](const RecentWorkbooks &recent) {
                     if (files == m_files)
                         setWorkbooks(recent.there.mid(0, mostOfferedWorkbooks));
                 });
    if (m_isSingle) {
        look();
    } else {
        ++m_looking;
        m_isOpen = true; // each is looked at, and opened, where it is previewed
    }
    showState();
    if (m_isOpen)
        m_leave->setFocus();
    else
        setFocus(); // whoever is quick with the keys shall not cancel what has not been looked at
}

void ArrivalPage::setKeyFile(const QString &path)
{
    m_unlock->setKeyFile(path);
}

std::vector<SecretText> ArrivalPage::takePassphrases()
{
    return std::exchange(m_passphrases, {});
}

void ArrivalPage::look()
{
    const Keyring keys{m_keychain.identities(), m_passphrases};
    const auto work = [path = m_files.first(), keys] {
        return Look{lookAtBundle(path, keys), lockOf(path)};
    };
    whenAnswered(QtConcurrent::run(work), this, [this, looking = ++m_looking](const Look &look) {
        if (looking == m_looking)
            take(look);
    });
}

void ArrivalPage::take(const Look &look)
{
    if (look.bundle) {
        m_unlock->ask(AgeLock::None, 0);
        m_look = *look.bundle;
        m_isOpen = true;
        showState();
        if (m_look.isKit)
            emit newWorkbookWanted();
        else
            m_make->setFocus();
        return;
    }
    const Error &error = look.bundle.error();
    switch (error.code) {
    case ErrorCode::BundleEncrypted:
    case ErrorCode::PassphraseNeeded:
        m_unlock->ask(look.lock, 1);
        break;
    case ErrorCode::NoMatchingKey:
    case ErrorCode::PassphraseWrong: {
        const bool wasAsked = m_unlock->isVisibleTo(this);
        m_passphrases.clear();
        m_unlock->ask(look.lock, 1);
        if (wasAsked)
            m_unlock->refuse(error);
        break;
    }
    default:
        emit failed(error);
        return;
    }
    showState();
    m_unlock->begin()->setFocus();
}

void ArrivalPage::setWorkbooks(const QStringList &workbooks)
{
    m_workbooks->clear();
    for (const QString &path : workbooks) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(file.completeBaseName(), m_workbooks);
        item->setData(TwoLineDelegate::SecondaryRole,
                      QDir::toNativeSeparators(file.absolutePath()));
        item->setData(workbookRole, path);
    }
    m_workbooks->setCurrentRow(0);
    int height = 2 * scaled(space::half);
    for (int row = 0; row < m_workbooks->count(); ++row)
        height += m_workbooks->sizeHintForRow(row);
    m_workbooks->setFixedHeight(height);
    m_workbooks->setVisible(m_workbooks->count() > 0);
    m_addLabel->setVisible(m_workbooks->count() > 0);
}

void ArrivalPage::showState()
{
    m_choices->setVisible(m_isOpen && !m_look.isKit);
    retranslateUi();
}

void ArrivalPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) {
        ++m_looking;
        m_passphrases.clear();
    }
    QWidget::hideEvent(event);
}

void ArrivalPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void ArrivalPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ArrivalPage::retranslateUi()
{
    const int count = static_cast<int>(m_files.size());
    m_heading->setText(count == 0   ? QString()
                       : count == 1 ? tr("Open “%1”").arg(QFileInfo(m_files.first()).fileName())
                                    : tr("Open %n file(s)", nullptr, count));
    m_make->setText(m_isSingle ? tr("Make a workbook for it") : tr("Make a workbook for them"));
    m_addLabel->setText(m_isSingle ? tr("Or add it to a workbook")
                                   : tr("Or add them to a workbook"));
    m_workbooks->setAccessibleName(m_addLabel->text());
    m_leave->setText(tr("Cancel"));
    QString words;
    if (!m_isSingle) {
        words = tr("No workbook is open. You will see what each file would bring before anything "
                   "comes in.");
    } else if (m_unlock->isVisibleTo(this)) {
        words = tr("It is encrypted. Nothing is written on this computer before it is open.");
    } else if (!m_isOpen) {
        words = tr("Looking at it…");
    } else if (!m_look.isKit) {
        words = m_look.title.isEmpty() ? tr("It is a bundle with %n entries, no kit.", nullptr,
                                            static_cast<int>(m_look.entries))
                                       : tr("It is a bundle of “%1” with %n entries, no kit.",
                                            nullptr, static_cast<int>(m_look.entries))
                                             .arg(m_look.title);
        QStringList tables;
        for (const TableReceipt &each : m_look.receipt.tables) {
            if (each.entryCount() > 0 && tables.size() < mostNamedTables)
                tables << readable(each);
        }
        words += u'\n' + tables.join(u'\n');
    }
    m_words->setText(words.trimmed());
}

} // namespace tournee
