// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/help/helptext.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;
class QTextDocument;

namespace tournee {

/// The guide, the words, the keys, and what the program is: on a page, so that nothing stands in front of
/// the notes.
class HelpPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a crashFolder has the reports of crashes; may be empty or missing.
    explicit HelpPage(QString crashFolder, QWidget *parent = nullptr);

    void begin(HelpTopic topic, std::vector<KeyHelp> shortcuts);
    [[nodiscard]] HelpTopic topic() const;
    /// All topics as one document on Letter paper; false when \a path could not be written.
    [[nodiscard]] bool writePdf(const QString &path) const;

signals:
    void pdfRequested();
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// For the finger: rows of a height that follows the zoom.
    void makeRoom();
    void render();
    void readReports();
    void showReport();
    void deleteReports();
    void retranslateUi();

    QString m_crashFolder;
    std::vector<KeyHelp> m_shortcuts;
    QStringList m_reports;
    QLabel *m_heading;
    QPushButton *m_back;
    QListWidget *m_topics;
    QTextBrowser *m_text;
    QPushButton *m_pdf;
    QPushButton *m_readReport;
    QPushButton *m_deleteReports;
};

} // namespace tournee
