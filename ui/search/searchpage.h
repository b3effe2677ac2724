// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/search/searchdata.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QUndoStack;

namespace tournee {

class FlowLayout;
class HitModel;

/// One field that finds what was said while one types, by its words and by what it is; and what can be
/// done with what was found.
class SearchPage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    SearchPage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
               QWidget *parent = nullptr);
    ~SearchPage() override;

    void begin();
    void setQuery(const QString &query);

signals:
    void failed(const tournee::Error &error);
    void entryRequested(tournee::EntityId table, tournee::EntityId entry);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeDeeds();
    void makeFilterMenus();
    void readOffers();
    void searchNow();
    void take(const HitList &list);
    void showFilters(const std::vector<SearchFilter> &filters);
    void readSaved();
    void save();
    void fillSavedMenu();
    [[nodiscard]] std::vector<EntityId> chosenEntries() const;
    void openChosen();
    void groupChosen();
    void fillThemeMenu();
    void assign(EntityId theme, const QString &name);
    void decide(const QString &deed, std::vector<Edit> edits);
    void checkDeeds();
    void retranslateUi();

    Workbook &m_workbook;
    Environment &m_environment;
    QUndoStack &m_undoStack;
    HitModel *m_model;
    QTimer m_rest; ///< between two keys
    std::shared_ptr<std::atomic<bool>> m_isOutdated; ///< of the search under way
    HitList m_shown;
    std::vector<FilterOffer> m_offers;
    QStringList m_saved;

    QLineEdit *m_field;
    QPushButton *m_savedMenu;
    QPushButton *m_save;
    FlowLayout *m_filterMenus;
    std::map<SearchFilter::What, QPushButton *> m_filterButtons;
    FlowLayout *m_filters;
    QLabel *m_count;
    QListView *m_list;
    QPushButton *m_open;
    QPushButton *m_theme;
    QPushButton *m_group;
};

} // namespace tournee
