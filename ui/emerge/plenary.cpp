// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emerge/plenary.h"

#include "ui/emerge/plenaryview.h"
#include "ui/projection/projector.h"

#include <QGuiApplication>
#include <QScreen>

namespace tournee {

Plenary::Plenary(Workbook &workbook, Screens screens, QObject *parent)
    : QObject(parent), m_screens(std::move(screens)), m_reader(workbook)
{
    connect(&m_reader, &EmergenceReader::read, this, [this](const Emergence &emergence) {
        m_emergence = emergence;
        if (m_view)
            m_view->setEmergence(emergence);
    });
    connect(&m_reader, &EmergenceReader::failed, this, &Plenary::failed);
    connect(qApp, &QGuiApplication::screenAdded, this, &Plenary::place, Qt::QueuedConnection);
    connect(qApp, &QGuiApplication::primaryScreenChanged, this, &Plenary::place,
            Qt::QueuedConnection);
    // Qt moves what was on it first.
    connect(qApp, &QGuiApplication::screenRemoved, this, &Plenary::place, Qt::QueuedConnection);
}

Plenary::~Plenary() = default;

void Plenary::setTitle(const QString &title)
{
    m_title = title;
    if (m_view)
        m_view->setTitle(title);
}

void Plenary::toggle(QWidget *window)
{
    if (m_view) {
        close();
        return;
    }
    m_window = window;
    m_hadOther = false;
    m_view = std::make_unique<PlenaryView>();
    m_view->setTitle(m_title);
    m_view->setEmergence(m_emergence);
    // Not in the middle of its own event.
    connect(m_view.get(), &PlenaryView::closeRequested, this, &Plenary::close,
            Qt::QueuedConnection);
    m_reader.begin();
    place();
}

void Plenary::close()
{
    m_view.reset();
    m_reader.pause();
}

void Plenary::place()
{
    if (!m_view || !m_window)
        return;
    QScreen *const occupied = m_window->screen();
    QScreen *const target = screenForTheRoom(m_screens(), occupied);
    const bool isOther = target != occupied;
    if (!isOther && m_hadOther) {
        m_view->hide(); // unplugged: it comes back with the next screen
        return;
    }
    m_hadOther = m_hadOther || isOther;
    if (m_view->isVisible() && m_view->screen() == target
        && m_view->geometry() == target->geometry())
        return;
    m_view->hide();
    m_view->setScreen(target);
    m_view->setGeometry(target->geometry());
    m_view->showFullScreen();
    m_view->activateWindow(); // the arrow keys turn it
}

} // namespace tournee
