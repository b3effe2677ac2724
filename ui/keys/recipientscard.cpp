// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/recipientscard.h"

#include "core/domain/text.h"
#include "ui/keys/keychain.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tournee {

RecipientsCard::RecipientsCard(Workbook &workbook, Keychain &keychain, QWidget *parent)
    : QFrame(parent)
    , m_workbook(workbook)
    , m_keychain(keychain)
    , m_heading(newLabel(Role::Section))
    , m_used(newText())
    , m_given(newText())
    , m_give(newButton("giveKey"))
    , m_takeOut(newButton(Role::Quiet, "takeKeyOut"))
    , m_proposal(new QFrame)
    , m_proposed(newText())
    , m_accept(newButton("acceptKey"))
    , m_refuse(newButton("refuseKey"))
{
    setObjectName("recipientsCard");
    setRole(this, Role::Card);
    setRole(m_proposal, Role::Notice);
    m_used->setObjectName("usedKeys");
    m_given->setObjectName("givenKeys");
    m_proposed->setObjectName("proposedKeys");
    auto *column = new QVBoxLayout(this);
    arrange(column, space::within, space::around, space::between);
    column->addWidget(m_heading);
    column->addWidget(m_used);
    auto *proposal = new QVBoxLayout(m_proposal);
    arrange(proposal, space::within, space::between, space::within);
    proposal->addWidget(m_proposed);
    auto *answers = new QHBoxLayout;
    arrange(answers, space::within);
    answers->addWidget(m_accept);
    answers->addWidget(m_refuse);
    answers->addStretch();
    proposal->addLayout(answers);
    column->addWidget(m_proposal);
    column->addWidget(m_given);
    auto *buttons = new QHBoxLayout;
    arrange(buttons, space::within);
    buttons->addWidget(m_give);
    buttons->addWidget(m_takeOut);
    buttons->addStretch();
    column->addLayout(buttons);

    connect(m_accept, &QPushButton::clicked, this, [this] { change(acceptProposedRecipients); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { change(refuseProposedRecipients); });
    connect(m_takeOut, &QPushButton::clicked, this,
            [this] { change([](WorkbookFile &file) { return giveRecipients(file, {}); }); });
    connect(m_give, &QPushButton::clicked, this, [this] {
        const auto own = m_keychain.ownKey();
        const auto key =
            own ? AgeRecipient::fromString(utf8FromText(own->recipient)) : std::nullopt;
        if (key)
            change([key = *key](WorkbookFile &file) { return giveRecipients(file, {key}); });
    });
    connect(&m_keychain, &Keychain::changed, this, &RecipientsCard::retranslateUi);
    retranslateUi();
}

void RecipientsCard::read()
{
    whenAnswered(m_workbook.read([](WorkbookFile &file) { return recipientsOf(file); }), this,
                 [this](const Result<Recipients> &recipients) {
                     if (!recipients) {
                         emit failed(recipients.error());
                         return;
                     }
                     m_recipients = *recipients;
                     retranslateUi();
                 });
}

void RecipientsCard::change(const Change &deed)
{
    whenAnswered(m_workbook.read([deed](WorkbookFile &file) { return deed(file); },
                                 Workbook::Priority::Edit),
                 this, [this](const Result<void> &done) {
                     if (!done)
                         emit failed(done.error());
                     read();
                 });
}

void RecipientsCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void RecipientsCard::retranslateUi()
{
    const auto own = m_keychain.ownKey();
    const auto words = [&own](const std::vector<AgeRecipient> &recipients) {
        QStringList keys;
        for (const AgeRecipient &each : recipients) {
            const QString key = textFromUtf8(each.toString());
            keys << (own && own->recipient == key ? tr("your key %1").arg(shortKey(key))
                                                  : tr("the key %1").arg(shortKey(key)));
        }
        return keys.join(QStringLiteral(", "));
    };
    const auto ownIsGiven =
        std::ranges::any_of(m_recipients.given, [&own](const AgeRecipient &each) {
            return own && textFromUtf8(each.toString()) == own->recipient;
        });
    m_heading->setText(tr("This workbook"));
    m_used->setText(m_recipients.used.empty()
                        ? tr("No kit has named a key: what is exported from here can be read by "
                             "everybody, unless you choose otherwise when you export.")
                        : tr("What is exported from here is encrypted for %1, as its kit asked.")
                              .arg(words(m_recipients.used)));
    m_given->setText(m_recipients.ofKits().empty()
                         ? tr("Kits made here name no key.")
                         : tr("Kits made here name %1: what tables export with them is encrypted "
                              "for it.")
                               .arg(words(m_recipients.ofKits())));
    m_proposed->setText(
        tr("Another kit names %1. Exports stay encrypted as before until you decide. Ask the "
           "coordination, by telephone or in person, whether this key is theirs.")
            .arg(words(m_recipients.proposed)));
    m_proposal->setVisible(!m_recipients.proposed.empty());
    m_accept->setText(tr("It is theirs: use it"));
    m_refuse->setText(tr("Refuse it"));
    m_give->setText(tr("Put your key into the kits"));
    m_takeOut->setText(tr("Take it out of the kits"));
    m_give->setVisible(own && !ownIsGiven);
    m_takeOut->setVisible(!m_recipients.given.empty());
}

} // namespace tournee
