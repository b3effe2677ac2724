// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "ui/course/coursestep.h"
#include "ui/course/readiness.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace tournee {

class CourseTable;
class DoneMark;

/// Whether this computer is ready for a workshop: room, clock, a note that is written and taken away again,
/// power, dictionary.
class ReadinessPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a table must outlive the page.
    ReadinessPage(CourseTable &table, const CourseGround &ground, QWidget *parent = nullptr);

    /// Looks at everything anew.
    void begin();

signals:
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        DoneMark *mark;
        QLabel *words;
    };
    struct TestNote
    {
        bool isDone = false;
        qint64 milliseconds = 0;
    };

    void writeTestNote();
    [[nodiscard]] bool isClockSane() const;
    void showLine(std::size_t place, bool isDone, const QString &words);
    void retranslateUi();

    CourseTable &m_table;
    CourseGround m_ground;
    std::optional<Readiness> m_readiness;
    std::optional<TestNote> m_note;
    QLabel *m_heading;
    QLabel *m_summary;
    std::vector<Line> m_lines;
    QPushButton *m_start;
    QPushButton *m_again;
};

} // namespace tournee
