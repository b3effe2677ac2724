// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a program of Qt Widgets can do: a window with a line in which one types.

#include <QApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    auto *const column = new QVBoxLayout(&window);
    auto *const line = new QPlainTextEdit;
    line->setObjectName("captureLine");
    column->addWidget(line);
    window.resize(1024, 600);
    window.show();
    line->setFocus();
    return QApplication::exec();
}
