// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emerge/emergepage.h"

#include "ui/documents/documentspage.h"
#include "ui/dossiers/dossierspage.h"
#include "ui/emerge/picturepage.h"
#include "ui/findings/findingspage.h"

#include <array>

namespace tournee {

std::span<const EmergePage::Part> EmergePage::parts()
{
    static constexpr std::array all{Part::Picture, Part::Findings, Part::Dossiers, Part::Documents};
    return all;
}

QString EmergePage::nameOf(Part part)
{
    switch (part) {
    case Part::Picture:
        return tr("Picture");
    case Part::Findings:
        return tr("Findings");
    case Part::Dossiers:
        return tr("Dossiers");
    case Part::Documents:
        return tr("Documents");
    }
    Q_UNREACHABLE();
}

EmergePage::EmergePage(const Ground &ground, QWidget *parent)
    : PartsPage("emergePage", parent), m_ground(ground)
{
    add(Part::Picture, "goPicture", &EmergePage::makePicture);
    add(Part::Findings, "goFindings", &EmergePage::makeFindings);
    add(Part::Dossiers, "goDossiers", &EmergePage::makeDossiers);
    add(Part::Documents, "goDocuments", &EmergePage::makeDocuments);
}

EmergePage::Made EmergePage::makePicture()
{
    auto *page = new PicturePage(m_ground.workbook, m_ground.chooser);
    connect(page, &PicturePage::failed, this, &EmergePage::failed);
    connect(page, &PicturePage::searchRequested, this, &EmergePage::searchRequested);
    connect(page, &PicturePage::entryRequested, this, &EmergePage::entryRequested);
    connect(page, &PicturePage::plenaryRequested, this, &EmergePage::plenaryRequested);
    return {page, [page] { page->begin(); }, nullptr};
}

EmergePage::Made EmergePage::makeFindings()
{
    auto *page = new FindingsPage(m_ground.workbook, m_ground.environment, m_ground.undoStack);
    connect(page, &FindingsPage::failed, this, &EmergePage::failed);
    connect(page, &FindingsPage::entryRequested, this, &EmergePage::entryRequested);
    connect(page, &FindingsPage::divergingRequested, this, &EmergePage::divergingRequested);
    connect(page, &FindingsPage::countChanged, this,
            [this](int count) { setCountOf(static_cast<int>(Part::Findings), count); });
    return {page, [page] { page->begin(); }, [page] { page->commit(); }};
}

EmergePage::Made EmergePage::makeDossiers()
{
    auto *page = new DossiersPage(m_ground.workbook, m_ground.environment, m_ground.undoStack);
    connect(page, &DossiersPage::failed, this, &EmergePage::failed);
    connect(page, &DossiersPage::entryRequested, this, &EmergePage::entryRequested);
    connect(page, &DossiersPage::divergingRequested, this, &EmergePage::divergingRequested);
    connect(page, &DossiersPage::countChanged, this,
            [this](int count) { setCountOf(static_cast<int>(Part::Dossiers), count); });
    return {page, [page] { page->begin(); }, [page] { page->commit(); }};
}

EmergePage::Made EmergePage::makeDocuments()
{
    auto *page = new DocumentsPage(m_ground.workbook, m_ground.environment, m_ground.chooser);
    connect(page, &DocumentsPage::failed, this, &EmergePage::failed);
    return {page, [page] { page->begin(); }, nullptr};
}

} // namespace tournee
