// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/exporter.h"
#include "core/storage/trust.h"
#include "core/storage/workbook.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace tournee {

class Keychain;
class PassphraseField;

/// Who is to read a bundle; of a kit: what is exported with it.
enum class Readers { Coordination, Key, Passphrase, Everybody };

/// A bundle as a person wants it.
struct ExportWish
{
    Selection selection;
    Readers readers = Readers::Everybody;
    Protection protection;
    bool splitsPhotos = false; ///< they go into a second file
    bool isSigned = false; ///< with this device's key, unless the protection holds another
};

/// What goes into a bundle, who can read it and who signs it. What a kit has settled is chosen already,
/// so that a table's notes go out with one key.
class ExportPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    ExportPage(Workbook &workbook, Keychain &keychain, QWidget *parent = nullptr);

    /// \a title tells people what it is.
    void setRequest(const Selection &selection, const QString &title);
    [[nodiscard]] const QString &title() const { return m_title; }
    /// What was chosen; the passphrase leaves the page with it.
    [[nodiscard]] ExportWish takeWish();

signals:
    /// Everything is chosen but the file.
    void exportRequested();
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeReaders();
    QWidget *makeSignature();
    QWidget *makeFoot();
    void take(const Recipients &recipients);
    void readPhotos();
    [[nodiscard]] Readers readers() const;
    [[nodiscard]] std::optional<AgeRecipient> typedKey() const;
    /// Empty when it can be exported like that.
    [[nodiscard]] QString problem() const;
    void showChoice();
    void submit();
    void retranslateUi();

    Workbook &m_workbook;
    Keychain &m_keychain;
    Selection m_selection;
    QString m_title;
    Recipients m_recipients;
    PhotoAmount m_photos;
    bool m_isKnown = false; ///< whom the kit named
    int m_reading = 0; ///< drops answers that a later question has overtaken

    QLabel *m_heading;
    QLabel *m_readersTitle;
    QButtonGroup *m_readers;
    QLabel *m_explanation;
    QWidget *m_keyGround;
    QLabel *m_keyLabel;
    QLineEdit *m_key;
    QWidget *m_passphraseGround;
    QLabel *m_passphraseLabel;
    PassphraseField *m_passphrase;
    QLabel *m_againLabel;
    PassphraseField *m_again;
    QLabel *m_strength;
    QCheckBox *m_anonymous;
    QCheckBox *m_splitPhotos; ///< only where they would be too much for e-mail
    QCheckBox *m_sign;
    QWidget *m_nameGround;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_wrong;
    QPushButton *m_export;
    QPushButton *m_cancel;
};

/// "Encrypted for the coordination (age1…)": who can read what was exported.
[[nodiscard]] QString readersSentence(const ExportSummary &summary, Readers readers, bool isKit);

} // namespace tournee
