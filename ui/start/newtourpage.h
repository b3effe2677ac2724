// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tournee {

/// What a new workbook needs to know: a title, a question, and where to lie.
class NewTourPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NewTourPage(QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    /// Empties the fields and puts the cursor into the first.
    void begin();

signals:
    void folderRequested(const QString &current);
    void createRequested(const QString &path, const QString &title, const QString &question);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showWhere();
    void create();
    void retranslateUi();

    QString m_folder;
    QString m_path;
    QLabel *m_heading;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_questionLabel;
    QLineEdit *m_question;
    QLabel *m_whereLabel;
    QPushButton *m_folderButton;
    QLabel *m_where;
    QPushButton *m_create;
    QPushButton *m_cancel;
};

} // namespace tournee
