// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/notesimport.h"
#include "core/storage/workbook.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace tournee {

class NotesPlanModel;
class Settings;

/// Notes that another program wrote, on their way in: how the file was read, what each column is for, and what
/// every line would become, before anything is done.
class NotesPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    NotesPage(Workbook &workbook, Settings &settings, QWidget *parent = nullptr);

    /// A table as CSV, or a list where the name ends in .txt or .md.
    void setFile(const QString &path);
    /// A list that somebody pasted.
    void setText(const QString &text);

signals:
    /// What came in; the person has seen it come.
    void finished(const QString &name, const tournee::ImportSummary &summary);
    void leaveRequested();
    void failed(const tournee::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Place ///< a table and its workshop
    {
        EntityId session;
        QString sessionTitle;
        EntityId table;
        QString words;
    };

    QWidget *makeChoices();
    void begin(const QString &name, const QByteArray &bytes, bool isList);
    void readPlaces();
    /// Takes the bytes apart as the choices say.
    void parse();
    void showColumns();
    void showTables();
    void takeColumns();
    void plan();
    void bringIn();
    void retranslateUi();

    Workbook &m_workbook;
    Settings &m_settings;
    QString m_name;
    QByteArray m_bytes;
    bool m_isList = false;
    bool m_isBusy = false;
    std::vector<NotesLine> m_lines;
    NotesMapping m_mapping;
    NotesPlan m_plan;
    std::vector<Place> m_places;
    int m_planning = 0; ///< drops answers that a later question has overtaken

    QLabel *m_heading;
    QLabel *m_lead;
    QLabel *m_sessionLabel;
    QComboBox *m_session;
    QLabel *m_tableLabel;
    QComboBox *m_table;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_separatorLabel;
    QComboBox *m_separator;
    QCheckBox *m_headings;
    QLabel *m_columnsTitle;
    QTableWidget *m_columns; ///< what each is for, and the first lines
    QLabel *m_planTitle;
    NotesPlanModel *m_planModel;
    QLabel *m_outcome;
    QPushButton *m_bringIn;
    QPushButton *m_leave;
};

} // namespace tournee
