// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/id.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QUndoStack;

namespace tournee {

struct FileChooser;
class PhotoAdder;
class PhotoStrip;
class Workbook;

/// The photos of what is chosen, and those of its table.
class PhotosPage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    PhotosPage(Workbook &workbook, QUndoStack &undoStack, PhotoAdder &adder,
               const FileChooser &chooser, QWidget *parent = nullptr);

    /// \a entry may be null.
    void setPlace(EntityId table, EntityId entry);
    /// Makes edits of what stands in the captions.
    void commit();

signals:
    void failed(const tournee::Error &error);
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslateUi();

    QUndoStack &m_undoStack;
    QLabel *m_heading;
    QPushButton *m_back;
    PhotoStrip *m_entry;
    PhotoStrip *m_table;
};

} // namespace tournee
