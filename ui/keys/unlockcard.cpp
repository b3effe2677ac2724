// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/unlockcard.h"

#include "core/report/sentences.h"
#include "ui/keys/keychain.h"
#include "ui/keys/passphrasefield.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace tournee {

UnlockCard::UnlockCard(Keychain &keychain, QWidget *parent)
    : QFrame(parent)
    , m_keychain(keychain)
    , m_words(newText())
    , m_label(newLabel(Role::Field))
    , m_field(new PassphraseField("unlockPassphrase"))
    , m_open(newButton("unlock"))
    , m_choose(newButton("chooseKeyFile"))
    , m_wrong(newLabel(Role::Wrong))
{
    setObjectName("unlockCard");
    setRole(this, Role::Card);
    m_words->setObjectName("unlockWords");
    m_wrong->setObjectName("unlockWrong");
    m_label->setBuddy(m_field);
    auto *column = new QVBoxLayout(this);
    arrange(column, space::within, space::between, space::within);
    column->addWidget(m_words);
    column->addWidget(m_label);
    auto *row = new QHBoxLayout;
    arrange(row, space::within);
    row->addWidget(m_field, 1);
    row->addWidget(m_open);
    row->addWidget(m_choose);
    row->addStretch();
    setWidestAt(m_field, measure::form / 2);
    column->addLayout(row);
    column->addWidget(m_wrong);

    connect(m_open, &QPushButton::clicked, this, &UnlockCard::submit);
    connect(m_field, &QLineEdit::returnPressed, this, &UnlockCard::submit);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty() && m_problem)
            setProblem(nullptr);
        m_open->setEnabled(!text.isEmpty() && !m_isBusy);
    });
    connect(m_choose, &QPushButton::clicked, this, &UnlockCard::keyFileRequested);
    ask(AgeLock::None, 0);
}

void UnlockCard::ask(AgeLock lock, int files)
{
    const bool isNew = lock != m_lock;
    m_lock = lock;
    m_files = files;
    if (isNew) {
        m_problem = nullptr;
        m_field->wipeText();
        const auto own = m_keychain.ownKey();
        m_keyFile.clear();
        // One's own key is asked for by itself, unless it is open and did not help.
        if (lock == AgeLock::Key && own) {
            const auto recipient = AgeRecipient::fromString(own->recipient.toStdString());
            if (recipient && !m_keychain.isUnlocked(*recipient))
                m_keyFile = own->path;
        }
    }
    m_isBusy = false;
    setVisible(lock != AgeLock::None);
    retranslateUi();
}

void UnlockCard::setKeyFile(const QString &path)
{
    m_keyFile = path;
    lookAtKeyFile();
}

/// A key without a passphrase opens by itself.
void UnlockCard::lookAtKeyFile()
{
    setProblem(nullptr);
    whenAnswered(QtConcurrent::run([path = m_keyFile] { return isProtectedKeyFile(path); }), this,
                 [this, path = m_keyFile](bool isProtected) {
                     if (path != m_keyFile)
                         return;
                     if (!isProtected)
                         openKeyFile({});
                     else
                         m_field->setFocus();
                 });
}

void UnlockCard::submit()
{
    if (m_isBusy || m_field->text().isEmpty())
        return;
    const SecretText passphrase = m_field->take();
    m_isBusy = true;
    setProblem(nullptr);
    if (m_lock == AgeLock::Passphrase)
        emit passphraseGiven(passphrase);
    else
        openKeyFile(passphrase);
}

void UnlockCard::openKeyFile(const SecretText &passphrase)
{
    m_isBusy = true;
    retranslateUi();
    const auto open = [path = m_keyFile, passphrase] {
        return readKeyFile(path, passphrase.isEmpty() ? nullptr : &passphrase);
    };
    whenAnswered(QtConcurrent::run(open), this,
                 [this, path = m_keyFile](const Result<std::vector<AgeIdentity>> &identities) {
                     m_isBusy = false;
                     if (!identities) {
                         if (identities.error().code != ErrorCode::PassphraseWrong)
                             m_keyFile.clear(); // there is nothing to type for it
                         refuse(identities.error());
                         return;
                     }
                     m_keyFile.clear();
                     emit opened(path, identities->front());
                     m_keychain.add(*identities);
                     retranslateUi();
                 });
}

void UnlockCard::refuse(const Error &reason)
{
    m_isBusy = false;
    setProblem([reason, lock = m_lock] {
        if (reason.code == ErrorCode::NoMatchingKey)
            return tr("That key does not open what is left. Ask whoever sent it for which key it "
                      "was made.");
        if (reason.code == ErrorCode::PassphraseWrong && lock == AgeLock::Passphrase)
            return tr("That passphrase does not open what is left. Check it and try again.");
        return sentence({reason.code, QFileInfo(reason.subject).fileName(), reason.detail});
    });
    if (isVisible() && m_field->isVisibleTo(this) && !window()->focusWidget())
        m_field->setFocus();
}

QWidget *UnlockCard::begin() const
{
    return m_field->isVisibleTo(this) ? static_cast<QWidget *>(m_field) : m_choose;
}

void UnlockCard::setProblem(std::function<QString()> words)
{
    m_problem = std::move(words);
    retranslateUi();
}

void UnlockCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void UnlockCard::retranslateUi()
{
    const bool isKey = m_lock == AgeLock::Key;
    const bool hasField = !isKey || !m_keyFile.isEmpty();
    m_words->setVisible(m_files > 0);
    m_words->setText(
        isKey ? tr("%n file(s) can only be opened with the key of the coordination they were made "
                   "for.",
                   nullptr, m_files)
              : tr("%n file(s) can only be opened with a passphrase. Whoever sent them knows it.",
                   nullptr, m_files));
    m_label->setText(isKey ? tr("Passphrase of the key “%1”").arg(QFileInfo(m_keyFile).fileName())
                           : tr("Passphrase of the files"));
    m_open->setText(m_isBusy ? tr("Opening…") : tr("Open"));
    m_open->setEnabled(!m_isBusy && !m_field->text().isEmpty());
    m_choose->setText(m_keyFile.isEmpty() ? tr("Choose the key file…") : tr("Another key file…"));
    m_choose->setEnabled(!m_isBusy);
    m_label->setVisible(hasField);
    m_field->setVisible(hasField);
    m_open->setVisible(hasField);
    m_choose->setVisible(isKey);
    m_wrong->setText(m_problem ? m_problem() : QString());
    m_wrong->setVisible(m_problem != nullptr);
}

} // namespace tournee
