// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace tournee {

class CaptureMark;
class ElidedLabel;
class RoundButton;
class Workbook;

/// Where one is: workshop, table, round and its question; and whether the words are saved.
class CaptureHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit CaptureHeader(const Workbook &workbook, QWidget *parent = nullptr);

    void setPlace(const Entity &session, const Entity &table);
    void setRounds(const std::vector<Entity> &rounds, EntityId current, const QString &question);
    [[nodiscard]] CaptureMark &savedMark() { return *m_saved; }
    void align();
    void retranslateUi();

signals:
    void leaveRequested();
    void roundChosen(tournee::EntityId round);
    void nextRoundRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPlace();
    void showRounds();

    QPushButton *m_leave;
    ElidedLabel *m_place;
    RoundButton *m_round;
    QPushButton *m_next;
    CaptureMark *m_saved;
    QLabel *m_question;
    QString m_workshop;
    QString m_tableName;
    qint64 m_number = 0;
    std::vector<Entity> m_rounds;
    EntityId m_current;
};

} // namespace tournee
