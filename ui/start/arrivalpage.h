// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/secret.h"
#include "core/storage/bundlelook.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QFrame;
class QLabel;
class QListWidget;
class QPushButton;

namespace tournee {

class Keychain;
class UnlockCard;

/// Files that were chosen while no workbook is open. What is encrypted is opened first; a kit then becomes
/// a workbook by itself, and of anything else the page says what it is and asks where it shall go. Until
/// that is answered nothing is written anywhere.
class ArrivalPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a keychain must outlive the page.
    explicit ArrivalPage(Keychain &keychain, QWidget *parent = nullptr);

    /// \a workbooks: those that the files could go into.
    void setFiles(const QStringList &files, const QStringList &workbooks);
    /// To open what is encrypted.
    void setKeyFile(const QString &path);
    [[nodiscard]] const QStringList &files() const { return m_files; }
    /// One file, and no folder: what it is has been told before it goes anywhere.
    [[nodiscard]] bool isSingle() const { return m_isSingle; }
    /// What opened them beside the keychain; they leave the page.
    [[nodiscard]] std::vector<SecretText> takePassphrases();

signals:
    void newWorkbookWanted();
    void additionWanted(const QString &workbook);
    void keyFileRequested();
    void leaveRequested();
    /// There is nothing to be done with the file.
    void failed(const tournee::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Look;

    void look();
    void take(const Look &look);
    void setWorkbooks(const QStringList &workbooks);
    void showState();
    void retranslateUi();

    QStringList m_files;
    Keychain &m_keychain;
    std::vector<SecretText> m_passphrases;
    bool m_isSingle = false;
    bool m_isOpen = false; ///< what it is is known, and the person chooses
    BundleLook m_look; ///< of a single file
    int m_looking = 0; ///< drops answers about files that are not asked about any more

    QLabel *m_heading;
    QLabel *m_words;
    UnlockCard *m_unlock;
    QFrame *m_choices;
    QPushButton *m_make;
    QLabel *m_addLabel;
    QListWidget *m_workbooks;
    QPushButton *m_leave;
};

} // namespace tournee
