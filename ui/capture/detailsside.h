// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QBoxLayout;
class QWidget;

namespace tournee {

class DetailsPanel;
class EntryCorrector;
class EntryList;
class LineWriter;

/// Where the details stand and whose they are: beside the list where there is room, else over its
/// right part until one writes on; of the entry that is chosen, else of the one noted last.
class DetailsSide final : public QObject
{
    Q_OBJECT

public:
    struct Desk
    {
        QWidget &page;
        QBoxLayout &row; ///< the page's; the panel stands at its end
        DetailsPanel &panel;
        EntryList &list;
        LineWriter &writer;
        EntryCorrector &corrector;
    };

    /// All of \a desk must outlive it.
    explicit DetailsSide(const Desk &desk, QObject *parent = nullptr);

    void setShown(bool isShown);
    [[nodiscard]] bool isShown() const { return m_isShown; }
    /// Shows them and goes there; whoever is there already hides them.
    void toggle();
    /// Whether they lie over the list.
    [[nodiscard]] bool isOver() const { return m_isOver; }
    [[nodiscard]] bool hasKeyboard() const;
    /// The page has another size, or the zoom is another.
    void place();

signals:
    void shownChanged(bool isShown);
    void lineRequested();

private:
    void follow();

    Desk m_desk;
    bool m_isShown = false;
    bool m_isOver = false;
};

} // namespace tournee
