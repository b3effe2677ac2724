// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/closing/bundlewriter.h"
#include "ui/closing/closinglist.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;

namespace tournee {

class CourseTable;
class DoneMark;
class ReceiptCode;

/// Where a table hands over its notes: what is still missing, where the bundle goes, and the proof that it
/// is there. Can be come back to for another copy at any time. Or where somebody else goes on with them, on
/// another laptop: in three steps, and the table stays open.
class ClosingPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { Close, HandOver };

    /// \a table must outlive the page.
    ClosingPage(CourseTable &table, const CourseGround &ground, Purpose purpose,
                QWidget *parent = nullptr);

    void begin();

signals:
    void mendRequested(const tournee::ClosingItem &item);
    void leaveRequested();
    void failed(const tournee::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Line
    {
        QWidget *whole;
        DoneMark *mark;
        QLabel *words;
        QPushButton *mend;
    };

    QWidget *makeList();
    QFrame *makeSteps();
    QFrame *makeTarget();
    QFrame *makeResult();
    void lookForDrives();
    void showDrives();
    void choosePlace();
    void write(const BundleWriter::Target &target);
    void take(const BundleWriter::Written &written);
    void takeFailure(const Error &error);
    void setStatus(const char *status, const QString &name);
    [[nodiscard]] bool isClosed() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString wordsFor(const ClosingItem &item) const;
    void showList();
    void showResult();
    void retranslateUi();

    CourseTable &m_table;
    CourseGround m_ground;
    BundleWriter m_writer;
    std::vector<Drive> m_drives;
    Purpose m_purpose;
    bool m_isLooking = false;
    bool m_wasClosed = false; ///< before the writing that is going on
    EntityId m_writtenFor; ///< the table of the writing that is going on, or was last
    bool m_isUnseen = false; ///< it ended while another page was shown
    std::optional<BundleWriter::Written> m_written;
    std::vector<ClosingItem> m_items;
    QTimer m_driveClock;
    QTimer m_progressClock;

    QLabel *m_heading;
    QLabel *m_summary;
    std::vector<Line> m_lines;
    QLabel *m_steps = nullptr;
    QFrame *m_target = nullptr;
    QLabel *m_targetWords = nullptr;
    QPushButton *m_toDrive = nullptr;
    QPushButton *m_elsewhere = nullptr;
    QPushButton *m_reopen = nullptr;
    QLabel *m_writing = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QFrame *m_result = nullptr;
    QLabel *m_resultTitle = nullptr;
    QLabel *m_resultWords = nullptr;
    QLabel *m_safe = nullptr;
    ReceiptCode *m_code = nullptr;
    QLabel *m_codeWords = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_showFolder = nullptr;
};

} // namespace tournee
