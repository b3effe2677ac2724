// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/storage/workbook.h"
#include "ui/filechooser.h"

#include <QWidget>

#include <map>
#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace tournee {

class DocumentJob;
class PageLayout;
class PagePreview;

/// Where what emerges becomes something to hand out: which document, about what, for whom, in which form; looked
/// at before it is printed or written. What was chosen can be kept under a name, as a recipe.
class DocumentsPage final : public QWidget
{
    Q_OBJECT

public:
    /// What a document can be about.
    struct About
    {
        QString name;
        std::optional<EntityId> region;
        std::optional<EntityId> session;
        std::optional<EntityId> table;
        int depth = 0; ///< below the whole
    };

    /// All must outlive the page.
    DocumentsPage(Workbook &workbook, Environment &environment, const FileChooser &chooser,
                  QWidget *parent = nullptr);
    ~DocumentsPage() override;

    /// Reads anew what there is to choose from.
    void begin();

signals:
    void failed(const tournee::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    QFrame *makeWhat();
    QFrame *makeContents();
    QFrame *makeTitlePage();
    QFrame *makeRecipes();
    QFrame *makePreview();
    QWidget *makeFoot();
    void connectAll();
    void offerAbouts(const std::vector<About> &abouts);
    void offerRecipes(const std::vector<Recipe> &recipes);
    void offerFormats();
    void chooseLogo();
    void showLogo();
    void showRecipe(int index);
    void keepRecipe();
    void dropRecipe();
    void readRecipes();
    [[nodiscard]] ReportContent content() const;
    [[nodiscard]] Recipe recipe() const;
    [[nodiscard]] ReportRequest request() const;
    [[nodiscard]] QString suggestedName() const;
    void preview();
    void print();
    void write();
    void showChoice();
    void showBusy();
    void tell(const QString &words);
    void retranslateUi();

    Workbook &m_workbook;
    const FileChooser &m_chooser;
    DocumentJob *m_job;
    std::vector<About> m_abouts;
    std::vector<Recipe> m_recipes;
    std::string m_logo;
    std::shared_ptr<const PageLayout>
        m_pages; ///< of the last preview, while nothing else was chosen
    bool m_printsWhenLaidOut = false;

    QLabel *m_heading;
    QLabel *m_whatLabel;
    QComboBox *m_what;
    QLabel *m_aboutLabel;
    QComboBox *m_about;
    QLabel *m_formatLabel;
    QComboBox *m_format;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QCheckBox *m_full;
    QLabel *m_privacy;
    QFrame *m_contentsCard = nullptr;
    QLabel *m_contentsTitle;
    std::map<ReportSection, QCheckBox *> m_sections;
    QLabel *m_dossiersLabel;
    QSpinBox *m_dossiers;
    QLabel *m_prioritiesLabel;
    QSpinBox *m_priorities;
    QFrame *m_titleCard = nullptr;
    QLabel *m_titleTitle;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_textLabel;
    QPlainTextEdit *m_text;
    QLabel *m_logoWords;
    QPushButton *m_chooseLogo;
    QPushButton *m_dropLogo;
    QLabel *m_recipesTitle;
    QLabel *m_recipesWords;
    QComboBox *m_recipe;
    QLineEdit *m_recipeName;
    QLabel *m_recipeNameLabel;
    QLabel *m_recipeLabel;
    QPushButton *m_keep;
    QPushButton *m_drop;
    QFrame *m_previewCard = nullptr;
    PagePreview *m_preview;
    QLabel *m_told;
    QProgressBar *m_bar;
    QPushButton *m_write;
    QPushButton *m_look;
    QPushButton *m_print;
    QPushButton *m_cancel;
};

} // namespace tournee
