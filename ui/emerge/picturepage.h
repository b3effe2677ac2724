// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/emerge/emergencereader.h"
#include "ui/filechooser.h"
#include "ui/search/searchdata.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace tournee {

class FigureCard;

/// What emerges, to look at: of everything, or of what a search lets through. Each mark leads to what is behind it.
class PicturePage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    PicturePage(Workbook &workbook, const FileChooser &chooser, QWidget *parent = nullptr);

    void begin();

signals:
    void failed(const tournee::Error &error);
    void entryRequested(tournee::EntityId table, tournee::EntityId entry);
    /// The entries behind a mark, as the search finds them.
    void searchRequested(const QString &query);
    /// To be shown to the room.
    void plenaryRequested();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void fillFilters();
    void show(const Emergence &emergence);
    void retranslateUi();

    Workbook &m_workbook;
    EmergenceReader m_reader;
    Emergence m_emergence;
    bool m_isRead = false;
    QTimer m_rest; ///< of who types a filter
    QLabel *m_heading;
    QLabel *m_summary;
    QPushButton *m_plenary;
    QLineEdit *m_filter;
    QPushButton *m_filters;
    QMenu *m_filterMenu;
    QLabel *m_wrong;
    std::vector<FigureCard *> m_cards;
};

} // namespace tournee
