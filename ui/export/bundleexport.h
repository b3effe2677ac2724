// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/export/exportpage.h"

#include <QObject>

namespace tournee {

class ActivityBar;

/// Writes a bundle while everybody goes on working, and tells of it in the activity bar.
class BundleExport final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the export.
    BundleExport(Workbook &workbook, ActivityBar &activity, QObject *parent = nullptr);

    /// \a open: the drafts that somebody writes in just now; all others become entries first.
    void write(const QString &path, const ExportWish &wish, const std::vector<std::string> &open);

signals:
    void failed(const tournee::Error &error);

private:
    Workbook &m_workbook;
    ActivityBar &m_activity;
};

} // namespace tournee
