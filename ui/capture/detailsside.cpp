// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/detailsside.h"

#include "ui/capture/detailspanel.h"
#include "ui/capture/entrycorrector.h"
#include "ui/capture/entrylist.h"
#include "ui/capture/linewriter.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QStyle>

#include <algorithm>

namespace tournee {

DetailsSide::DetailsSide(const Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_desk.panel.setParent(&m_desk.page);
    m_desk.panel.hide();
    const auto follows = [this] { follow(); };
    connect(m_desk.list.selectionModel(), &QItemSelectionModel::selectionChanged, this, follows);
    connect(m_desk.list.model(), &QAbstractItemModel::modelReset, this, follows);
    connect(m_desk.list.model(), &QAbstractItemModel::rowsInserted, this, follows);
    connect(m_desk.list.model(), &QAbstractItemModel::rowsRemoved, this, follows);
    connect(&m_desk.writer, &LineWriter::noted, this, follows);
    connect(&m_desk.corrector, &EntryCorrector::begun, this, follows);
    connect(&m_desk.panel, &DetailsPanel::closeRequested, this, [this] {
        setShown(false);
        emit lineRequested();
    });
    // Where they lie over the list they lie over the line, too: whoever writes there is done with them.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (m_isOver && m_isShown && now && now == m_desk.page.focusProxy())
            setShown(false);
    });
    connect(&m_desk.panel, &DetailsPanel::quoteRequested, this,
            [this](EntityId about) { m_desk.writer.startUnder(Kind::Quote, about); });
}

bool DetailsSide::hasKeyboard() const
{
    const QWidget *const focused = QApplication::focusWidget();
    return focused && m_desk.panel.isAncestorOf(focused);
}

void DetailsSide::setShown(bool isShown)
{
    if (m_isShown == isShown)
        return;
    m_isShown = isShown;
    if (!isShown)
        m_desk.panel.commit();
    m_desk.panel.setVisible(isShown);
    place();
    if (isShown)
        follow();
    emit shownChanged(isShown);
}

void DetailsSide::toggle()
{
    if (m_isShown && hasKeyboard()) {
        setShown(false);
        emit lineRequested();
        return;
    }
    setShown(true);
    m_desk.panel.enter();
}

void DetailsSide::follow()
{
    if (!m_isShown)
        return; // nothing is read for what nobody sees
    const EntityId id =
        m_desk.corrector.isOpen() ? m_desk.corrector.entry() : m_desk.writer.above();
    m_desk.panel.setEntry(id);
}

void DetailsSide::place()
{
    const int width = scaled(measure::details);
    m_isOver = m_desk.page.width() - width < scaled(measure::besideDetails);
    m_desk.panel.setFixedWidth(width);
    const bool isBeside = m_isShown && !m_isOver;
    m_desk.row.setContentsMargins(0, scaled(space::between), scaled(isBeside ? space::between : 0),
                                  scaled(space::between));
    if (m_desk.panel.property("over").toBool() != m_isOver) {
        m_desk.panel.setProperty("over", m_isOver); // an edge tells it from the list below
        m_desk.panel.style()->unpolish(&m_desk.panel);
        m_desk.panel.style()->polish(&m_desk.panel);
    }
    if (!m_isOver) {
        if (m_desk.row.indexOf(&m_desk.panel) < 0)
            m_desk.row.addWidget(&m_desk.panel);
        return;
    }
    m_desk.row.removeWidget(&m_desk.panel);
    // From the list down, higher where that is little; never over the saved mark.
    const int right = m_desk.page.width() - scaled(space::within);
    const int bottom = m_desk.page.height() - scaled(space::within);
    const int listTop = m_desk.list.mapTo(&m_desk.page, QPoint(0, 0)).y();
    const int top =
        std::clamp(bottom - scaled(measure::details), scaled(space::page + space::around),
                   std::max(listTop, scaled(space::page + space::around)));
    m_desk.panel.setGeometry(right - width, top, width, bottom - top);
    m_desk.panel.raise();
}

} // namespace tournee
