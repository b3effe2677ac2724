// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emerge/emergepage.h"

#include "ui/emerge/picturepage.h"

#include <array>

namespace tournee {

std::span<const EmergePage::Part> EmergePage::parts()
{
    static constexpr std::array all{Part::Picture};
    return all;
}

QString EmergePage::nameOf(Part part)
{
    switch (part) {
    case Part::Picture:
        return tr("Picture");
    }
    Q_UNREACHABLE();
}

EmergePage::EmergePage(const Ground &ground, QWidget *parent)
    : PartsPage("emergePage", parent), m_ground(ground)
{
    add(Part::Picture, "goPicture", &EmergePage::makePicture);
}

EmergePage::Made EmergePage::makePicture()
{
    auto *page = new PicturePage(m_ground.workbook);
    connect(page, &PicturePage::failed, this, &EmergePage::failed);
    connect(page, &PicturePage::searchRequested, this, &EmergePage::searchRequested);
    return {page, [page] { page->begin(); }, nullptr};
}

} // namespace tournee
