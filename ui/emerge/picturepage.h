// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/tally.h"
#include "core/storage/workbook.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace tournee {

/// What emerges, to look at.
class PicturePage final : public QWidget
{
    Q_OBJECT

public:
    /// \a workbook must outlive the page.
    explicit PicturePage(Workbook &workbook, QWidget *parent = nullptr);

    void begin();

signals:
    void failed(const tournee::Error &error);
    /// The entries behind a mark, as the search finds them.
    void searchRequested(const QString &query);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void retranslateUi();

    Workbook &m_workbook;
    qint64 m_entries = 0;
    qint64 m_tables = 0;
    bool m_isStale = true;
    QTimer m_rest;
    QLabel *m_heading;
    QLabel *m_summary;
};

} // namespace tournee
