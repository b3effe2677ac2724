// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workbookview.h"

#include "core/report/sentences.h"
#include "ui/prepare/preparepage.h"
#include "ui/widgets/savedmark.h"
#include "ui/widgets/widgets.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tournee {

WorkbookView::WorkbookView(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                           const FileChooser &chooser, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_chooser(chooser)
    , m_bar(new QFrame)
    , m_tour(newLabel(Role::Secondary))
    , m_saved(new SavedMark)
    , m_navigation(new QButtonGroup(this))
    , m_pages(new QStackedWidget)
    , m_prepare(new PreparePage(workbook, environment, undoStack))
{
    setObjectName("workbookView");
    setRole(m_bar, Role::Bar);
    m_tour->setWordWrap(false);
    m_tour->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *bar = new QHBoxLayout(m_bar);
    arrange(bar, space::half, space::between, space::within);
    for (const auto &[page, name] : {std::pair{Page::Prepare, "goPrepare"}}) {
        QPushButton *button = newButton(Role::Navigation, name);
        button->setCheckable(true);
        m_navigation->addButton(button, static_cast<int>(page));
        bar->addWidget(button);
    }
    bar->addSpacing(space::between);
    bar->addWidget(m_tour, 1);
    bar->addWidget(m_saved);
    m_pages->addWidget(m_prepare);

    auto *column = new QVBoxLayout(this);
    arrange(column, 0);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);

    connect(m_navigation, &QButtonGroup::idClicked, this,
            [this](int page) { showPage(static_cast<Page>(page)); });
    connect(m_prepare, &PreparePage::failed, this, &WorkbookView::report);
    connect(&m_workbook, &Workbook::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || std::ranges::any_of(changes.entities, [](const Entity &each) {
                return each.kind == Kind::Tour;
            }))
            readTitle();
    });
    connect(&m_workbook, &Workbook::savedStateChanged, this,
            [this] { m_saved->setState(m_workbook.savedState(), m_workbook.lastSaved()); });
    m_saved->setState(m_workbook.savedState(), m_workbook.lastSaved());
    showPage(Page::Prepare);
    retranslateUi();
    readTitle();
}

void WorkbookView::showPage(Page page)
{
    commitFields();
    m_navigation->button(static_cast<int>(page))->setChecked(true);
    m_pages->setCurrentWidget(m_prepare);
}

void WorkbookView::commitFields()
{
    m_prepare->commit();
}

void WorkbookView::report(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        emit problem([error] { return sentence(error); });
}

void WorkbookView::readTitle()
{
    m_workbook
        .read([](WorkbookFile &file) -> Result<QString> {
            auto tours = file.entities(Kind::Tour);
            if (!tours)
                return tours.error();
            for (const Entity &tour : *tours) {
                if (!tour.isDeleted())
                    return tour.text(Field::Title);
            }
            return QString();
        })
        .then(this, [this](const Result<QString> &title) {
            if (!title)
                return;
            m_title = *title;
            m_tour->setText(*title);
            emit titleChanged(*title);
        });
}

void WorkbookView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void WorkbookView::retranslateUi()
{
    m_navigation->button(static_cast<int>(Page::Prepare))->setText(tr("Prepare"));
}

} // namespace tournee
