// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/signerscard.h"

#include "core/domain/text.h"
#include "ui/keys/keychain.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tournee {

SignersCard::SignersCard(Workbook &workbook, QWidget *parent)
    : QFrame(parent)
    , m_workbook(workbook)
    , m_heading(newLabel(Role::Section))
    , m_lead(newText())
    , m_rows(new QVBoxLayout)
{
    setObjectName("signersCard");
    setRole(this, Role::Card);
    auto *column = new QVBoxLayout(this);
    arrange(column, space::within, space::around, space::between);
    column->addWidget(m_heading);
    column->addWidget(m_lead);
    arrange(m_rows, space::within);
    column->addLayout(m_rows);
    retranslateUi();
}

void SignersCard::read()
{
    whenAnswered(m_workbook.read([](WorkbookFile &file) { return knownSigners(file); }), this,
                 [this](const Result<std::vector<KnownSigner>> &signers) {
                     if (!signers) {
                         emit failed(signers.error());
                         return;
                     }
                     m_signers = *signers;
                     retranslateUi();
                 });
}

void SignersCard::accept(const SignerKey &key)
{
    whenAnswered(m_workbook.read([key](WorkbookFile &file) { return acceptSigner(file, key); },
                                 Workbook::Priority::Edit),
                 this, [this](const Result<void> &done) {
                     if (!done)
                         emit failed(done.error());
                     read();
                 });
}

QWidget *SignersCard::rowOf(const KnownSigner &signer)
{
    auto *row = new QFrame;
    row->setObjectName("signer");
    if (!signer.isAccepted)
        setRole(row, Role::Notice);
    auto *column = new QVBoxLayout(row);
    arrange(column, space::half, signer.isAccepted ? 0 : space::between,
            signer.isAccepted ? 0 : space::within);
    QLabel *words = newText();
    words->setObjectName("signerWords");
    const QString key = shortKey(textFromUtf8(signer.key.toString()));
    const QString name = signer.name.isEmpty() ? key : signer.name;
    const QString since = QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(signer.firstSeen.milliseconds).date(), QLocale::LongFormat);
    words->setText(signer.isAccepted
                       ? tr("%1, known since %2").arg(name, since)
                       : tr("%1, since %2 with another key than before. It is not accepted: ask "
                            "them, by telephone or in person, whether they have changed "
                            "computers. If they have not, somebody else may be using their name.")
                             .arg(name, since));
    column->addWidget(words);
    QLabel *detail = newLabel(Role::Secondary);
    detail->setText(key);
    detail->setToolTip(textFromUtf8(signer.key.toString()));
    column->addWidget(detail);
    if (!signer.isAccepted) {
        QPushButton *accept = newButton("acceptSigner");
        accept->setText(tr("It is theirs: accept it"));
        accept->setAccessibleDescription(words->text());
        connect(accept, &QPushButton::clicked, this,
                [this, key = signer.key] { this->accept(key); });
        column->addWidget(accept, 0, Qt::AlignLeft);
    }
    return row;
}

void SignersCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SignersCard::retranslateUi()
{
    m_heading->setText(tr("Who signed what came in"));
    m_lead->setText(m_signers.empty()
                        ? tr("Nobody yet. Whoever signs what they export is known here from the "
                             "first time on, and another key under their name is told.")
                        : tr("A signature proves the key; the name is what its owner says."));
    clearLayout(*m_rows);
    for (const KnownSigner &signer : m_signers)
        m_rows->addWidget(rowOf(signer));
}

} // namespace tournee
