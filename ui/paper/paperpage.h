// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/capture/draftkeeper.h"
#include "ui/course/coursestep.h"
#include "ui/paper/tablesheet.h"

#include <QWidget>

class QButtonGroup;
class QFrame;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace tournee {

class CountRow;
class CourseTable;
class KindButton;

/// Table sheets of paper: printed for who writes by hand, and copied in quickly afterwards, each entry under
/// the number of its blank.
class PaperPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a table must outlive the page.
    PaperPage(CourseTable &table, const CourseGround &ground, QWidget *parent = nullptr);
    ~PaperPage() override;

    void begin();
    /// Makes an entry of what stands in the field.
    void commit();

signals:
    void failed(const tournee::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QFrame *makePrinting();
    QFrame *makeCopying();
    void print();
    [[nodiscard]] TableSheet sheet() const;
    void note();
    void showTable();
    void showNumber();
    void restoreDraft();
    [[nodiscard]] EntityId entryOf(int number) const;
    [[nodiscard]] int nextNumber() const;
    void chooseKind(Kind kind);
    void retranslateUi();

    CourseTable &m_table;
    CourseGround m_ground;
    Kind m_kind = Kind::Solution;
    bool m_shallBegin = false;
    QString m_printed; ///< the PDF that was made last
    EntityId m_open; ///< the entry whose words stand in the field; null: a new one
    DraftKeeper m_keeper;

    QLabel *m_heading;
    QLabel *m_printTitle = nullptr;
    QLabel *m_printWords = nullptr;
    CountRow *m_pages = nullptr;
    QPushButton *m_print = nullptr;
    QLabel *m_copyTitle = nullptr;
    QLabel *m_numberLabel = nullptr;
    QSpinBox *m_number = nullptr;
    QButtonGroup *m_kinds = nullptr;
    QLabel *m_textLabel = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_note = nullptr;
    QLabel *m_state = nullptr;
};

} // namespace tournee
