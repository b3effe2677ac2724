// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "ui/capture/draftkeeper.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tournee {

class CountdownBar;
class CourseTable;
class ReadBackCard;

/// The table checks what was noted: one entry at a time, in letters that everybody can read. One key says
/// that it is right, that it was put otherwise, or that somebody disagrees.
class ReadBackPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    ReadBackPage(CourseTable &table, Environment &environment, QWidget *parent = nullptr);
    ~ReadBackPage() override;

    void begin();
    /// The entry that is read now; a null id at the end.
    [[nodiscard]] EntityId current() const { return m_current; }
    /// Makes edits of what stands in an open field.
    void commit();

signals:
    void currentChanged(tournee::EntityId entry);
    void leaveRequested();
    void failed(const tournee::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Mode { Reading, Amending, Disagreeing };

    void layOut();
    void connectParts();
    void showTable();
    void showEntry();
    void showMode(Mode mode);
    void fitHeight();
    void step(int step);
    void goTo(EntityId entry);
    void verify(const char *verification, const QString &name);
    void amend();
    void disagree();
    void finishField(bool isMeant);
    void restoreDraft();
    [[nodiscard]] std::vector<EntityId> remarksOn(EntityId entry) const;
    void retranslateUi();

    CourseTable &m_table;
    Mode m_mode = Mode::Reading;
    EntityId m_current;
    std::vector<EntityId> m_order; ///< as shown last: where to go on when an entry goes
    std::optional<Edit> m_begun; ///< what was on the screen when the amending began
    bool m_shallBegin = false;
    DraftKeeper m_keeper;

    QLabel *m_progress;
    CountdownBar *m_bar;
    ReadBackCard *m_card;
    QPlainTextEdit *m_field;
    QLabel *m_fieldLabel;
    QLabel *m_end;
    QPushButton *m_verified;
    QPushButton *m_amended;
    QPushButton *m_contested;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_leave; ///< at the end
};

} // namespace tournee
