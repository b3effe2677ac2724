// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/windowdesk.h"

#include <QString>

#include <functional>
#include <vector>

class QTreeView;

namespace tournee {

/// A window on a small believable tour, and the way to each of its screens as a person goes there.
class EveryScreen final : public WindowDesk
{
public:
    struct Screen
    {
        QString name; ///< also of the picture that is taken of it
        std::function<void()> arrive;
        /// What is there cannot be left, since it is where one comes back to.
        bool isHome = false;
    };

    EveryScreen();

    /// In an order in which each can be arrived at from the one before, and the first from the last.
    [[nodiscard]] const std::vector<Screen> &screens() const { return m_screens; }
    void arrive(const Screen &screen);
    /// The window that the screen just arrived at is in.
    [[nodiscard]] QWidget *top() const;
    /// Waits until everything that the screen has asked the disk for is there.
    void settle();
    void useLanguage(const QString &code);

private:
    void add(const QString &name, std::function<void()> arrive, bool isHome = false);
    void addStart();
    void addCoordination();
    void addCapture();
    void addCourse();
    void addAside();
    void makeFiles();

    /// Waits for \a isSo; \a what is told when it never is.
    void until(const char *what, const std::function<bool()> &isSo) const;
    /// Several pages may have one of that name.
    [[nodiscard]] bool shows(const char *name) const;
    void press(const char *button);
    void key(const QString &keys);
    [[nodiscard]] QTreeView *tree();
    void open();
    void overview();
    void notes();
    void step(const char *action);
    void chooseEntry();

    std::vector<Screen> m_screens;
    QString m_tour;
    QString m_broken; ///< a workbook that only its backup can bring back
    QString m_at; ///< the screen that is being arrived at
};

} // namespace tournee
