// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/emerge/emergencereader.h"

#include <QList>
#include <QPointer>

#include <functional>
#include <memory>

class QScreen;

namespace tournee {

class PlenaryView;

/// Shows the room what emerges, on the screen where the work is not, and keeps it up to date as files come in. Follows
/// the screens as the Projector of a table does.
class Plenary final : public QObject
{
    Q_OBJECT

public:
    using Screens = std::function<QList<QScreen *>()>;

    /// \a workbook must outlive it. A test plugs screens in and out by \a screens.
    Plenary(Workbook &workbook, Screens screens, QObject *parent = nullptr);
    ~Plenary() override;

    /// Of the tour.
    void setTitle(const QString &title);
    /// Shows it beside \a window, or no more.
    void toggle(QWidget *window);
    /// Null while nothing is shown.
    [[nodiscard]] PlenaryView *view() const { return m_view.get(); }

signals:
    void failed(const tournee::Error &error);

private:
    void place();
    void close();

    Screens m_screens;
    EmergenceReader m_reader;
    Emergence m_emergence;
    QString m_title;
    std::unique_ptr<PlenaryView> m_view;
    QPointer<QWidget> m_window;
    bool m_hadOther = false; ///< a second screen was there: without it, the work is not covered
};

} // namespace tournee
