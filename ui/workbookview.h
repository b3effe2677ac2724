// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/filechooser.h"
#include "ui/widgets/problembar.h"

#include <QUndoStack>
#include <QWidget>

class QButtonGroup;
class QFrame;
class QLabel;
class QStackedWidget;

namespace tournee {

class PreparePage;
class SavedMark;

/// The pages of one open workbook and the way between them.
class WorkbookView final : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Prepare };

    /// All must outlive the view.
    WorkbookView(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                 const FileChooser &chooser, QWidget *parent = nullptr);

    /// Of the tour; empty until it has been read.
    [[nodiscard]] const QString &title() const { return m_title; }
    void showPage(Page page);
    /// Makes edits of what stands in the fields, as if they had been left.
    void commitFields();

signals:
    void problem(const tournee::ProblemBar::Words &words);
    void titleChanged(const QString &title);

protected:
    void changeEvent(QEvent *event) override;

private:
    void report(const Error &error);
    void readTitle();
    void retranslateUi();

    Workbook &m_workbook;
    const FileChooser &m_chooser;
    QFrame *m_bar;
    QString m_title;
    QLabel *m_tour;
    SavedMark *m_saved;
    QButtonGroup *m_navigation;
    QStackedWidget *m_pages;
    PreparePage *m_prepare;
};

} // namespace tournee
