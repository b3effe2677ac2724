// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/listing/pagedmodel.h"
#include "ui/sense/linesmodel.h"
#include "ui/themes/themedesk.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QUndoStack;

namespace tournee {

class ActivityBar;

/// The themes with what belongs to them: entries get a theme by its first letters, several at once; what has
/// none comes with what was learned from the others; themes are made, renamed, combined and split.
class ThemesPage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    ThemesPage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
               QWidget *parent = nullptr);

    /// Puts the keyboard into the entries, and reads when nobody has read yet.
    void begin();

signals:
    void failed(const tournee::Error &error);
    /// Of entries for which a theme is suggested.
    void countChanged(int count);
    void entryRequested(tournee::EntityId table, tournee::EntityId entry);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the name that is being typed is for.
    enum class Naming { Nothing, New, Rename, Split };

    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeEntries();
    [[nodiscard]] QWidget *makeThemeDeeds();
    void load();
    void fillChoices();
    void fillEntries();
    void fetch(quint64 generation, int page, const std::vector<EntityId> &ids);
    [[nodiscard]] QString suggestionWords(const EntityId &entry) const;
    [[nodiscard]] QString nameOf(const Entity &theme) const;
    [[nodiscard]] const Entity *chosenTheme() const;
    [[nodiscard]] std::vector<EntryName> chosenEntries() const;

    void offer();
    void assignOffered();
    void makeAndAssign();
    void acceptSuggestions();
    void dismissSuggestions();
    void takeOff();
    void openChosen();
    void beginNaming(Naming naming);
    void endNaming();
    void takeName();
    void fillParentMenu();
    void fillCombineMenu();
    void fillColourMenu();
    void combineInto(EntityId into);
    void decide(const QString &deed, std::vector<Edit> edits);
    void checkDeeds();
    void retranslateUi();

    Workbook &m_workbook;
    Environment &m_environment;
    QUndoStack &m_undoStack;
    ThemeDesk *m_desk;
    LinesModel *m_choicesModel;
    PagedModel *m_entriesModel;
    std::vector<ListedTheme> m_choices;
    ListedTheme m_choice;
    bool m_isChosen = false; ///< by the person; else what is best to begin with
    std::vector<EntityId> m_offered; ///< themes meant by what is typed, the best first
    std::size_t m_offer = 0;
    Naming m_naming = Naming::Nothing;

    QWidget *m_head;
    QLabel *m_heading;
    QLabel *m_count;
    QPushButton *m_again;
    ActivityBar *m_activity;
    QListView *m_list; ///< of themes
    QPushButton *m_new;
    QLabel *m_chosen;
    QWidget *m_themeDeeds;
    QPushButton *m_rename;
    QPushButton *m_colour;
    QPushButton *m_parent;
    QPushButton *m_combine;
    QPushButton *m_split;
    QLineEdit *m_name;
    QLabel *m_empty;
    QListView *m_entries;
    QLineEdit *m_letters;
    QLabel *m_offers;
    QPushButton *m_accept;
    QPushButton *m_dismiss;
    QPushButton *m_takeOff;
    QPushButton *m_open;
};

} // namespace tournee
