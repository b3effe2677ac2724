// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/ownkeycard.h"

#include "core/domain/text.h"
#include "core/report/sentences.h"
#include "ui/keys/keychain.h"
#include "ui/keys/newkeyform.h"
#include "ui/keys/unlockcard.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QUrl>
#include <QVBoxLayout>

namespace tournee {

OwnKeyCard::OwnKeyCard(Keychain &keychain, QWidget *parent)
    : QFrame(parent)
    , m_keychain(keychain)
    , m_heading(newLabel(Role::Section))
    , m_lead(newText())
    , m_form(new NewKeyForm)
    , m_existing(newButton("existingKey"))
    , m_facts(new QWidget)
    , m_place(newText())
    , m_publicLabel(newLabel(Role::Field))
    , m_public(new QLineEdit)
    , m_copy(newButton("copyPublicKey"))
    , m_advice(newLabel(Role::Secondary))
    , m_state(newText())
    , m_unlock(newButton("unlockOwnKey"))
    , m_lock(newButton("lockKeys"))
    , m_showFolder(newButton(Role::Quiet, "showKeyFolder"))
    , m_other(newButton(Role::Quiet, "otherKey"))
    , m_unlockCard(new UnlockCard(keychain))
    , m_wrong(newLabel(Role::Wrong))
{
    setObjectName("ownKeyCard");
    setRole(this, Role::Card);
    m_public->setObjectName("publicKey");
    m_public->setReadOnly(true);
    m_place->setObjectName("keyPlace");
    m_state->setObjectName("keyState");
    m_wrong->setObjectName("keyWrong");
    auto *column = new QVBoxLayout(this);
    arrange(column, space::within, space::around, space::between);
    column->addWidget(m_heading);
    column->addWidget(m_lead);
    column->addWidget(m_form);

    auto *facts = new QVBoxLayout(m_facts);
    arrange(facts, space::within);
    auto *place = new QHBoxLayout;
    arrange(place, space::within);
    place->addWidget(m_place, 1);
    place->addWidget(m_showFolder);
    facts->addLayout(place);
    auto *line = new QHBoxLayout;
    arrange(line, space::within);
    addField(line, m_publicLabel, m_public);
    line->addWidget(m_copy, 0, Qt::AlignBottom);
    facts->addLayout(line);
    facts->addWidget(m_advice);
    auto *state = new QHBoxLayout;
    arrange(state, space::within);
    state->addWidget(m_state, 1);
    state->addWidget(m_unlock);
    state->addWidget(m_lock);
    facts->addLayout(state);
    column->addWidget(m_facts);
    column->addWidget(m_unlockCard);
    column->addWidget(m_wrong);
    column->addWidget(m_existing, 0, Qt::AlignLeft);
    column->addWidget(m_other, 0, Qt::AlignLeft);

    connect(m_form, &NewKeyForm::makeRequested, this, &OwnKeyCard::placeRequested);
    connect(m_existing, &QPushButton::clicked, this, &OwnKeyCard::keyFileRequested);
    connect(m_other, &QPushButton::clicked, this, &OwnKeyCard::keyFileRequested);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_public->text()); });
    connect(m_showFolder, &QPushButton::clicked, this, [this] {
        if (const auto key = m_keychain.ownKey())
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(key->path).absolutePath()));
    });
    connect(m_lock, &QPushButton::clicked, &m_keychain, &Keychain::lock);
    connect(m_unlock, &QPushButton::clicked, this, [this] {
        if (const auto key = m_keychain.ownKey())
            setKeyFile(key->path);
    });
    connect(m_unlockCard, &UnlockCard::keyFileRequested, this, &OwnKeyCard::keyFileRequested);
    connect(m_unlockCard, &UnlockCard::opened, this,
            [this](const QString &path, const AgeIdentity &identity) {
                m_isUnlocking = false;
                m_keychain.setOwnKey(path, identity);
            });
    connect(&m_keychain, &Keychain::changed, this, &OwnKeyCard::showKey);
    retranslateUi();
}

QWidget *OwnKeyCard::begin() const
{
    return m_keychain.ownKey() ? static_cast<QWidget *>(m_copy) : m_form->findChild<QLineEdit *>();
}

void OwnKeyCard::make(const QString &path)
{
    setProblem(nullptr);
    m_form->setBusy(true);
    const auto make = [path, passphrase = m_form->takePassphrase()]() -> Result<AgeIdentity> {
        AgeIdentity identity = AgeIdentity::generated();
        if (const auto written = writeKeyFile(path, identity, &passphrase); !written)
            return written.error();
        return identity;
    };
    whenAnswered(QtConcurrent::run(make), this, [this, path](const Result<AgeIdentity> &made) {
        m_form->setBusy(false);
        if (made)
            m_keychain.setOwnKey(path, *made);
        else
            setProblem([error = made.error()] { return sentence(error); });
    });
}

void OwnKeyCard::setKeyFile(const QString &path)
{
    setProblem(nullptr);
    m_isUnlocking = true;
    m_unlockCard->ask(AgeLock::Key, 0);
    m_unlockCard->setKeyFile(path);
    showKey();
}

void OwnKeyCard::setProblem(std::function<QString()> words)
{
    m_problem = std::move(words);
    retranslateUi();
}

void OwnKeyCard::showKey()
{
    const auto key = m_keychain.ownKey();
    const auto recipient =
        key ? AgeRecipient::fromString(utf8FromText(key->recipient)) : std::nullopt;
    const bool isOpen = recipient && m_keychain.isUnlocked(*recipient);
    if (!m_isUnlocking)
        m_unlockCard->ask(AgeLock::None, 0);
    m_form->setVisible(!key && !m_isUnlocking);
    m_existing->setVisible(!key && !m_isUnlocking);
    m_facts->setVisible(key.has_value());
    m_other->setVisible(key && !m_isUnlocking);
    m_unlock->setVisible(!isOpen && !m_isUnlocking);
    m_lock->setVisible(isOpen);
    m_lead->setText(
        key ? tr("What is encrypted for your key can only be read with its file and its "
                 "passphrase. Put it into the kits, and tables encrypt for it by themselves.")
            : tr("With a key of your own, what tables export can only be read by you, and nobody "
                 "at a table types anything for it. The key is a file, and a passphrase protects "
                 "the file. Without both nobody opens what is encrypted for it: there is no way "
                 "around."));
    m_state->setText(isOpen ? tr("It is open until you quit the program.")
                            : tr("It is locked; its passphrase is asked for when it is needed."));
    if (!key)
        return;
    m_place->setText(tr("Key file: %1").arg(QDir::toNativeSeparators(key->path)));
    m_public->setText(key->recipient);
    m_public->setCursorPosition(0);
}

void OwnKeyCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void OwnKeyCard::retranslateUi()
{
    m_heading->setText(tr("Your key"));
    m_existing->setText(tr("I have a key file already…"));
    m_other->setText(tr("Use another key file…"));
    m_publicLabel->setText(tr("Public key, which anybody may know"));
    m_copy->setText(tr("Copy"));
    m_advice->setText(tr("Keep a copy of the file on a stick in another place, and the passphrase "
                         "on paper, apart from it."));
    m_unlock->setText(tr("Open it…"));
    m_lock->setText(tr("Lock it"));
    m_showFolder->setText(tr("Show the folder"));
    m_wrong->setText(m_problem ? m_problem() : QString());
    m_wrong->setVisible(m_problem != nullptr);
    showKey();
}

} // namespace tournee
