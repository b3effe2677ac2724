// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSpinBox>
#include <QWidget>

class QLabel;
class QPushButton;

namespace tournee {

/// A figure that a person counts up with + and takes back with −, and can type. The wheel leaves it alone.
class CountEdit final : public QSpinBox
{
    Q_OBJECT

public:
    explicit CountEdit(QWidget *parent = nullptr);

signals:
    /// Enter: this one is done.
    void doneRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

/// What is counted, its figure, and two buttons that are easy to hit.
class CountRow final : public QWidget
{
    Q_OBJECT

public:
    explicit CountRow(QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Shows \a count without saying so.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_edit->value(); }
    [[nodiscard]] CountEdit &edit() { return *m_edit; }

signals:
    void counted(int count);

private:
    QLabel *m_name;
    QPushButton *m_fewer;
    CountEdit *m_edit;
    QPushButton *m_more;
};

} // namespace tournee
