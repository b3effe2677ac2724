// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photos/photospage.h"

#include "ui/photos/photostrip.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QUndoStack>
#include <QVBoxLayout>

namespace tournee {

PhotosPage::PhotosPage(Workbook &workbook, QUndoStack &undoStack, PhotoAdder &adder,
                       const FileChooser &chooser, QWidget *parent)
    : QWidget(parent)
    , m_undoStack(undoStack)
    , m_heading(newLabel(Role::Page))
    , m_back(newButton(Role::Quiet, "leavePhotos"))
    , m_entry(new PhotoStrip(workbook, undoStack, adder, chooser))
    , m_table(new PhotoStrip(workbook, undoStack, adder, chooser))
{
    setObjectName("photosPage");
    setFocusProxy(m_back);
    m_entry->setObjectName("entryPhotos");
    m_table->setObjectName("tablePhotos");
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between, space::around, space::between);
    auto *head = new QHBoxLayout;
    arrange(head, space::between);
    head->addWidget(m_heading, 1);
    head->addWidget(m_back);
    column->addLayout(head);
    column->addWidget(m_entry);
    column->addWidget(m_table);
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    arrange(page, 0);
    page->addWidget(newScrollArea(content, measure::wide));

    connect(m_back, &QPushButton::clicked, this, &PhotosPage::leaveRequested);
    for (PhotoStrip *const strip : {m_entry, m_table})
        connect(strip, &PhotoStrip::failed, this, &PhotosPage::failed);
    retranslateUi();
}

void PhotosPage::setPlace(EntityId table, EntityId entry)
{
    m_entry->setAbout(entry == table ? EntityId{} : entry);
    m_table->setAbout(table);
}

void PhotosPage::commit()
{
    m_entry->commit();
    m_table->commit();
}

void PhotosPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

/// What no caption took: Ctrl+V goes to the part that has the keyboard, else to the first.
void PhotosPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        (m_entry->isVisible() && !m_table->isAncestorOf(focusWidget()) ? m_entry : m_table)
            ->paste();
    else if (event->matches(QKeySequence::Undo))
        m_undoStack.undo();
    else if (event->matches(QKeySequence::Redo))
        m_undoStack.redo();
    else if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void PhotosPage::retranslateUi()
{
    m_heading->setText(tr("Photos"));
    m_back->setText(tr("Back"));
}

} // namespace tournee
