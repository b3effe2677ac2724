// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tournee {

/// What a person chooses on this computer. Each choice counts at once; there is nothing to save.
class PreferencesPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a settings must outlive the page.
    explicit PreferencesPage(Settings &settings, QWidget *parent = nullptr);

    /// Shows what is chosen now and gives the keyboard to the first field.
    void begin(bool isWorkbookOpen);
    void setFolder(const QString &folder);

signals:
    void languageChosen(const QString &code);
    void themeChosen(tournee::ThemeChoice choice);
    void zoomChosen(int percent);
    void spellingChosen();
    void backupsChosen();
    /// Where new workbooks go; \a current is the folder now.
    void folderRequested(const QString &current);
    void watchingRequested();
    void keysRequested();
    void backupsRequested();
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFrame *makeLook();
    QFrame *makeNotes();
    QFrame *makePerson();
    QFrame *makeFiles();
    void connectFields();
    void show();
    void retranslateUi();

    Settings &m_settings;
    QLabel *m_heading;
    QPushButton *m_back;
    QLabel *m_lookTitle;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_themeLabel;
    QComboBox *m_theme;
    QLabel *m_zoomLabel;
    QSpinBox *m_zoom;
    QLabel *m_notesTitle;
    QLabel *m_spellingLabel;
    QComboBox *m_spelling;
    QCheckBox *m_sound;
    QLabel *m_personTitle;
    QLabel *m_personWords;
    QLabel *m_personLabel;
    QLineEdit *m_person;
    QLabel *m_deviceLabel;
    QLineEdit *m_device;
    QLabel *m_filesTitle;
    QLabel *m_folderLabel;
    QPushButton *m_folder;
    QLabel *m_keptLabel;
    QSpinBox *m_kept;
    QLabel *m_sizeLabel;
    QSpinBox *m_size;
    QLabel *m_workbookWords;
    QPushButton *m_watching;
    QPushButton *m_keys;
    QPushButton *m_backups;
};

} // namespace tournee
