// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/listing/listingdata.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;
class QUndoStack;

namespace tournee {

/// Every entry in one table, however many there are: columns chosen, sorted and filtered by SQL, one change
/// for all that is chosen, copied to a spreadsheet.
class ListingPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    ListingPage(Workbook &workbook, QUndoStack &undoStack, QWidget *parent = nullptr);
    ~ListingPage() override;

    void begin();

signals:
    void failed(const tournee::Error &error);
    void entryRequested(tournee::EntityId table, tournee::EntityId entry);
    /// For tests and measuring: all ids are here.
    void listed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeDeeds();
    void makeTable();
    void readColumns();
    void setColumns(std::vector<ListingColumn> columns);
    void list();
    void take(const std::vector<EntityId> &ids, bool isAll);
    void fetch(quint64 generation, int page, const std::vector<EntityId> &ids);
    void sortBy(int section);
    void readThemes();
    void fillColumnsMenu();
    void fillChangeMenu();
    void addThemes(QMenu &menu, BulkChange::What what);
    void addChoices(QMenu &menu, Field field);
    [[nodiscard]] std::vector<EntityId> chosenEntries() const;
    void change(const QString &deed, const BulkChange &change);
    void openChosen();
    void copy();
    void copyOn(const std::shared_ptr<std::vector<EntityId>> &ids,
                const std::shared_ptr<std::vector<PagedRow>> &rows);
    [[nodiscard]] QStringList headers() const;
    void checkDeeds();
    void retranslateUi();

    Workbook &m_workbook;
    QUndoStack &m_undoStack;
    PagedModel *m_model;
    std::vector<ListingColumn> m_columns;
    ListingColumn m_by = ListingColumn::Arrival;
    bool m_isDescending = true;
    QTimer m_rest; ///< between two keys
    std::shared_ptr<std::atomic<bool>> m_isOutdated; ///< of the listing under way
    std::vector<std::pair<EntityId, QString>> m_themes;
    bool m_isWhole = true; ///< false: the first lines, while the others come
    QString m_copied;

    QLabel *m_heading;
    QLabel *m_count;
    QPushButton *m_columnsMenu;
    QLineEdit *m_field;
    QTableView *m_table;
    QLabel *m_empty;
    QPushButton *m_open;
    QPushButton *m_change;
    QPushButton *m_copy;
    QLabel *m_chosen;
};

} // namespace tournee
