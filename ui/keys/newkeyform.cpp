// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/newkeyform.h"

#include "ui/keys/passphrasefield.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tournee {

NewKeyForm::NewKeyForm(QWidget *parent)
    : QWidget(parent)
    , m_passphraseLabel(newLabel(Role::Field))
    , m_passphrase(new PassphraseField("keyPassphrase"))
    , m_againLabel(newLabel(Role::Field))
    , m_again(new PassphraseField("keyPassphraseAgain"))
    , m_hint(newLabel(Role::Secondary))
    , m_make(newButton(Role::Primary, "makeKey"))
{
    m_hint->setObjectName("keyHint");
    auto *column = new QVBoxLayout(this);
    arrange(column, space::within);
    auto *both = new QHBoxLayout;
    arrange(both, space::between);
    addField(both, m_passphraseLabel, m_passphrase);
    addField(both, m_againLabel, m_again);
    column->addLayout(both);
    column->addWidget(m_hint);
    column->addWidget(m_make, 0, Qt::AlignLeft);
    for (PassphraseField *field : {m_passphrase, m_again}) {
        connect(field, &QLineEdit::textChanged, this, &NewKeyForm::showStrength);
        connect(field, &QLineEdit::returnPressed, m_make, &QPushButton::click);
    }
    connect(m_make, &QPushButton::clicked, this, &NewKeyForm::makeRequested);
    retranslateUi();
}

SecretText NewKeyForm::takePassphrase()
{
    m_again->wipeText();
    return m_passphrase->take();
}

void NewKeyForm::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    retranslateUi();
}

void NewKeyForm::showStrength()
{
    const bool isTwice = m_passphrase->text() == m_again->text();
    m_hint->setText(isTwice || m_again->text().isEmpty()
                        ? strengthHint(m_passphrase->text())
                        : tr("The two passphrases are not the same yet."));
    m_make->setEnabled(!m_isBusy && isTwice && !m_passphrase->text().isEmpty());
}

void NewKeyForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void NewKeyForm::retranslateUi()
{
    m_passphraseLabel->setText(tr("Passphrase of the key"));
    m_againLabel->setText(tr("Once more"));
    m_make->setText(m_isBusy ? tr("Making the key…") : tr("Make my key…"));
    showStrength();
}

QString strengthHint(const QString &passphrase)
{
    switch (strengthOf(passphrase)) {
    case Strength::Empty:
        return NewKeyForm::tr("Take four or five words that have nothing to do with one another.");
    case Strength::Weak:
        return NewKeyForm::tr("Weak: a computer would find it. Take four or five words.");
    case Strength::Fair:
        return NewKeyForm::tr("Fair: one or two words more would be better.");
    case Strength::Good:
        break;
    }
    return NewKeyForm::tr("Good.");
}

} // namespace tournee
