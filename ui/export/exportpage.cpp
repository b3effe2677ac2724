// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportpage.h"

#include "core/domain/text.h"
#include "ui/keys/keychain.h"
#include "ui/keys/newkeyform.h"
#include "ui/keys/passphrasefield.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSysInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace tournee {

namespace {

QString textOf(const AgeRecipient &recipient)
{
    return textFromUtf8(recipient.toString());
}

QString listed(const std::vector<AgeRecipient> &recipients)
{
    QStringList keys;
    for (const AgeRecipient &each : recipients)
        keys << shortKey(textOf(each));
    return keys.join(QStringLiteral(", "));
}

} // namespace

ExportPage::ExportPage(Workbook &workbook, Keychain &keychain, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_keychain(keychain)
    , m_heading(newLabel(Role::Page))
    , m_readersTitle(newLabel(Role::Section))
    , m_readers(new QButtonGroup(this))
    , m_explanation(newLabel(Role::Secondary))
    , m_keyGround(new QWidget)
    , m_keyLabel(newLabel(Role::Field))
    , m_key(new QLineEdit)
    , m_passphraseGround(new QWidget)
    , m_passphraseLabel(newLabel(Role::Field))
    , m_passphrase(new PassphraseField("exportPassphrase"))
    , m_againLabel(newLabel(Role::Field))
    , m_again(new PassphraseField("exportPassphraseAgain"))
    , m_strength(newLabel(Role::Secondary))
    , m_anonymous(new QCheckBox)
    , m_splitPhotos(new QCheckBox)
    , m_sign(new QCheckBox)
    , m_nameGround(new QWidget)
    , m_nameLabel(newLabel(Role::Field))
    , m_name(new QLineEdit(QSysInfo::machineHostName()))
    , m_wrong(newLabel(Role::Wrong))
    , m_export(newButton(Role::Primary, "exportNow"))
    , m_cancel(newButton("cancelExport"))
{
    setObjectName("exportPage");
    m_explanation->setObjectName("readersExplanation");
    m_wrong->setObjectName("exportWrong");
    setFocusProxy(m_export);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between, space::around, space::between);
    column->addWidget(m_heading);
    column->addWidget(makeReaders());
    column->addWidget(makeSignature());
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    arrange(page, 0);
    page->addWidget(newScrollArea(content, measure::column), 1);
    page->addWidget(makeFoot());

    connect(m_readers, &QButtonGroup::idToggled, this, &ExportPage::showChoice);
    connect(m_sign, &QCheckBox::toggled, this, &ExportPage::showChoice);
    connect(m_anonymous, &QCheckBox::toggled, this, &ExportPage::showChoice);
    for (QLineEdit *field : {m_key, static_cast<QLineEdit *>(m_passphrase),
                             static_cast<QLineEdit *>(m_again), m_name}) {
        connect(field, &QLineEdit::textChanged, this, &ExportPage::showChoice);
        connect(field, &QLineEdit::returnPressed, this, &ExportPage::submit);
    }
    connect(m_export, &QPushButton::clicked, this, &ExportPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &ExportPage::leaveRequested);
    retranslateUi();
}

/// Below what scrolls: what one does here stays in sight.
QWidget *ExportPage::makeFoot()
{
    auto *ground = new QWidget;
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(ground);
    arrange(row, 0);
    row->addStretch(1);
    row->addWidget(foot, 1000);
    row->addStretch(1);
    setWidestAt(foot, measure::column);
    auto *column = new QVBoxLayout(foot);
    arrange(column, space::within, space::around, space::within);
    column->addWidget(m_wrong);
    auto *buttons = new QHBoxLayout;
    arrange(buttons, space::within);
    buttons->addWidget(m_export);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    return ground;
}

QWidget *ExportPage::makeReaders()
{
    QFrame *card = newCard();
    QBoxLayout *column = columnOf(card);
    arrange(column, space::within, space::around, space::between);
    column->addWidget(m_readersTitle);
    const std::pair<Readers, const char *> choices[] = {{Readers::Coordination, "forCoordination"},
                                                        {Readers::Key, "forKey"},
                                                        {Readers::Passphrase, "forPassphrase"},
                                                        {Readers::Everybody, "forEverybody"}};
    for (const auto &[readers, name] : choices) {
        auto *button = new QRadioButton;
        button->setObjectName(name);
        m_readers->addButton(button, static_cast<int>(readers));
        column->addWidget(button);
    }
    m_key->setObjectName("exportKey");
    auto *key = new QVBoxLayout(m_keyGround);
    arrange(key, space::within);
    addField(key, m_keyLabel, m_key);
    column->addWidget(m_keyGround);

    auto *passphrase = new QVBoxLayout(m_passphraseGround);
    arrange(passphrase, space::within);
    auto *both = new QHBoxLayout;
    arrange(both, space::between);
    addField(both, m_passphraseLabel, m_passphrase);
    addField(both, m_againLabel, m_again);
    passphrase->addLayout(both);
    passphrase->addWidget(m_strength);
    column->addWidget(m_passphraseGround);
    column->addWidget(m_explanation);
    return card;
}

QWidget *ExportPage::makeSignature()
{
    QFrame *card = newCard();
    QBoxLayout *column = columnOf(card);
    arrange(column, space::within, space::around, space::between);
    m_sign->setObjectName("signExport");
    m_name->setObjectName("signerName");
    m_anonymous->setObjectName("anonymousExport");
    m_splitPhotos->setObjectName("splitPhotos");
    column->addWidget(m_sign);
    auto *name = new QVBoxLayout(m_nameGround);
    arrange(name, space::within);
    addField(name, m_nameLabel, m_name);
    setWidestAt(m_name, measure::form / 2);
    column->addWidget(m_nameGround);
    column->addWidget(m_anonymous);
    column->addWidget(m_splitPhotos);
    return card;
}

void ExportPage::setRequest(const Selection &selection, const QString &title)
{
    m_selection = selection;
    m_title = title;
    m_passphrase->wipeText();
    m_again->wipeText();
    m_key->clear();
    m_sign->setChecked(false);
    m_anonymous->setChecked(false);
    m_splitPhotos->setChecked(false);
    m_photos = {};
    m_readers->button(static_cast<int>(Readers::Everybody))->setChecked(true);
    m_isKnown = false;
    retranslateUi();
    whenAnswered(m_workbook.read([](WorkbookFile &file) { return recipientsOf(file); }), this,
                 [this, reading = ++m_reading](const Result<Recipients> &recipients) {
                     if (reading == m_reading && recipients)
                         take(*recipients);
                 });
    readPhotos();
}

void ExportPage::readPhotos()
{
    whenAnswered(m_workbook.read([selection = m_selection](
                                     WorkbookFile &file) { return photoAmount(file, selection); },
                                 Workbook::Priority::Background),
                 this, [this, reading = m_reading](const Result<PhotoAmount> &photos) {
                     if (reading != m_reading || !photos)
                         return; // the export itself tells what is wrong
                     m_photos = *photos;
                     retranslateUi();
                 });
}

void ExportPage::take(const Recipients &recipients)
{
    m_recipients = recipients;
    const auto own = m_keychain.ownKey();
    const bool isKit = m_selection.frameOnly;
    const auto &named = isKit ? recipients.ofKits() : recipients.used;
    if (own && named.empty())
        m_key->setText(own->recipient);
    const Readers readers = !named.empty() ? Readers::Coordination
                            : own && isKit ? Readers::Key
                                           : Readers::Everybody;
    m_readers->button(static_cast<int>(readers))->setChecked(true);
    m_isKnown = true;
    retranslateUi();
    if (isVisible())
        m_export->setFocus();
}

Readers ExportPage::readers() const
{
    return static_cast<Readers>(m_readers->checkedId());
}

std::optional<AgeRecipient> ExportPage::typedKey() const
{
    return AgeRecipient::fromString(utf8FromText(m_key->text().trimmed()));
}

QString ExportPage::problem() const
{
    if (readers() == Readers::Key && !typedKey())
        return m_key->text().isEmpty()
                   ? QString()
                   : tr("This is not a public key. They begin with age1; copy it whole.");
    if (readers() == Readers::Passphrase && !m_again->text().isEmpty()
        && m_again->text() != m_passphrase->text())
        return tr("The two passphrases are not the same.");
    return {};
}

void ExportPage::submit()
{
    if (m_export->isEnabled())
        emit exportRequested();
}

ExportWish ExportPage::takeWish()
{
    ExportWish wish;
    wish.selection = m_selection;
    wish.readers = readers();
    wish.isSigned = m_sign->isChecked() && !m_anonymous->isChecked();
    wish.selection.anonymous = m_anonymous->isChecked();
    wish.splitsPhotos = m_splitPhotos->isChecked() && m_splitPhotos->isVisibleTo(this);
    Protection &protection = wish.protection;
    switch (readers()) {
    case Readers::Coordination: // exportBundle() knows them
        break;
    case Readers::Key:
        protection.recipients = {*typedKey()};
        break;
    case Readers::Passphrase:
        protection.passphrase = m_passphrase->take();
        m_again->wipeText();
        break;
    case Readers::Everybody:
        protection.isPlain = true;
        break;
    }
    if (wish.isSigned) {
        protection.signerName = m_name->text().trimmed();
        // The coordinator's own key, once it is open, says more than the device's.
        if (const auto own = m_keychain.ownKey()) {
            for (const AgeIdentity &identity : m_keychain.identities()) {
                if (textOf(identity.recipient()) == own->recipient)
                    protection.signer.emplace(identity);
            }
        }
    }
    return wish;
}

void ExportPage::showChoice()
{
    const bool isKit = m_selection.frameOnly;
    const Readers readers = this->readers();
    const bool isNamed = !(isKit ? m_recipients.ofKits() : m_recipients.used).empty();
    m_readers->button(static_cast<int>(Readers::Coordination))->setVisible(isNamed);
    m_readers->button(static_cast<int>(Readers::Passphrase))->setVisible(!isKit);
    m_keyGround->setVisible(readers == Readers::Key);
    m_passphraseGround->setVisible(readers == Readers::Passphrase);
    m_sign->setEnabled(!m_anonymous->isChecked());
    m_nameGround->setVisible(m_sign->isChecked() && m_sign->isEnabled());
    m_anonymous->setVisible(!isKit);
    m_splitPhotos->setVisible(m_photos.bytes > photoBytesForEmail && !m_anonymous->isChecked());

    QString words;
    switch (readers) {
    case Readers::Coordination:
        words = isKit ? tr("The kit itself holds no notes and anybody may open it. What tables "
                           "export with it can only be read with that key.")
                      : tr("Only the coordination can read it, with its key. If the stick is lost "
                           "or the message goes astray, nobody else learns what was said.");
        break;
    case Readers::Key:
        words = isKit
                    ? tr("The kit itself holds no notes and anybody may open it. What tables "
                         "export with it can only be read with the key whose public half stands "
                         "here: yours, or that of whoever gathers the notes.")
                    : tr("Only who has the key whose public half stands here can read it. Without "
                         "that key nobody can, you neither.");
        break;
    case Readers::Passphrase:
        words = tr("Whoever knows the passphrase can read it. Tell it by telephone or in person, "
                   "not in the same message. Without it nobody can read the file, you neither.");
        break;
    case Readers::Everybody:
        words = isKit ? tr("What tables export with this kit will not be encrypted.")
                      : tr("Whoever gets hold of the file can read all of it, names too.");
        break;
    }
    m_explanation->setText(words);
    m_strength->setText(strengthHint(m_passphrase->text()));
    const QString wrong = problem();
    m_wrong->setText(wrong);
    m_wrong->setVisible(!wrong.isEmpty());
    const bool isReady =
        readers == Readers::Key ? typedKey().has_value()
        : readers == Readers::Passphrase
            ? !m_passphrase->text().isEmpty() && m_passphrase->text() == m_again->text()
            : true;
    const bool hasName = !m_nameGround->isVisibleTo(this) || !m_name->text().trimmed().isEmpty();
    m_export->setEnabled(m_isKnown && wrong.isEmpty() && isReady && hasName);
}

void ExportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void ExportPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ExportPage::retranslateUi()
{
    const bool isKit = m_selection.frameOnly;
    const auto setWords = [this](Readers readers, const QString &words) {
        m_readers->button(static_cast<int>(readers))->setText(words);
    };
    m_heading->setText(tr("Export “%1”").arg(m_title));
    m_readersTitle->setText(isKit ? tr("Who can read what tables export with it")
                                  : tr("Who can read it"));
    setWords(Readers::Coordination,
             tr("The coordination (key %1)")
                 .arg(listed(isKit ? m_recipients.ofKits() : m_recipients.used)));
    setWords(Readers::Key, tr("Who has a certain key"));
    setWords(Readers::Passphrase, tr("Who knows a passphrase"));
    setWords(Readers::Everybody, tr("Everybody"));
    m_keyLabel->setText(tr("Public key (age1…)"));
    m_passphraseLabel->setText(tr("Passphrase"));
    m_againLabel->setText(tr("Once more"));
    m_sign->setText(tr("Sign it, to show who made it"));
    m_nameLabel->setText(tr("Name they will see"));
    m_anonymous->setText(tr("Leave out names and head counts"));
    m_splitPhotos->setText(
        tr("Put the %n photo(s) (%1) into a second file: together it is too much for most e-mail",
           nullptr, static_cast<int>(m_photos.count))
            .arg(QLocale().formattedDataSize(m_photos.bytes, 0)));
    m_export->setText(tr("Choose where, and export…"));
    m_cancel->setText(tr("Cancel"));
    showChoice();
}

QString readersSentence(const ExportSummary &summary, Readers readers, bool isKit)
{
    if (isKit)
        return {}; // it can be read by anybody, and its page said for whom the notes will be
    QString words;
    switch (readers) {
    case Readers::Passphrase:
        return ExportPage::tr("Only who knows the passphrase can read it.");
    case Readers::Key:
        return ExportPage::tr("Encrypted for the key %1.").arg(listed(summary.recipients));
    case Readers::Coordination:
        words = ExportPage::tr("Encrypted for the coordination (key %1).")
                    .arg(listed(summary.recipients));
        if (summary.isProposalOpen)
            words += u' '
                     + ExportPage::tr("Another kit named another key: see Keys and encryption in "
                                      "the File menu.");
        return words;
    case Readers::Everybody:
        break;
    }
    return ExportPage::tr("It is not encrypted: whoever has the file can read it.");
}

} // namespace tournee
