// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>
#include <map>

class QBoxLayout;
class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace tournee {

class FlowLayout;

/// A page of several parts and the way between them. A part is made when it is first asked for.
class PartsPage : public QWidget
{
    Q_OBJECT

public:
    /// Puts the keyboard where one works.
    void begin();
    /// Makes edits of what stands in the fields.
    void commit();

protected:
    /// A part that was made: its page, and what it does when it is gone to and when it is left.
    struct Made
    {
        QWidget *page = nullptr;
        std::function<void()> begin = nullptr;
        std::function<void()> commit = nullptr;
    };

    explicit PartsPage(const QString &name, QWidget *parent);

    /// \a button is the object name of the way there; Page::nameOf() tells it in the language of the moment.
    template <typename Page>
    void add(typename Page::Part part, const char *button, Made (Page::*make)())
    {
        addPart(
            static_cast<int>(part), button, [part] { return Page::nameOf(part); },
            [page = static_cast<Page *>(this), make] { return (page->*make)(); });
    }
    [[nodiscard]] int currentPart() const { return m_part; }
    void showPart(int part);
    /// Makes it where nobody has asked for it yet.
    [[nodiscard]] QWidget &pageOf(int part);
    /// Stands behind the words; zero is not told.
    void setCountOf(int part, int count);

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        QPushButton *button = nullptr;
        std::function<QString()> words;
        std::function<Made()> make;
        Made made;
        int count = 0;
    };

    void addPart(int part, const char *button, std::function<QString()> words,
                 std::function<Made()> make);
    void tell(const Part &part);
    void makeRoom();

    std::map<int, Part> m_all;
    int m_part = -1; ///< the first one that was added, until another is shown
    QButtonGroup *m_navigation;
    FlowLayout *m_ways;
    QStackedWidget *m_pages;
};

} // namespace tournee
