// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentspage.h"

#include "core/domain/text.h"
#include "core/report/words.h"
#include "ui/documents/abouts.h"
#include "ui/documents/documentjob.h"
#include "ui/documents/pagepreview.h"
#include "ui/documents/printing.h"
#include "ui/printer/pagelayout.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tournee {

namespace {

constexpr int mostListed = 10'000;
constexpr int progressInterval = 150; // milliseconds

/// \a items in place of what \a box offered; the choice stays where it can.
void offer(QComboBox *box, const QStringList &items)
{
    const QSignalBlocker quiet(box);
    const int chosen = std::max(box->currentIndex(), 0);
    box->clear();
    box->addItems(items);
    box->setCurrentIndex(std::min<int>(chosen, static_cast<int>(items.size()) - 1));
}

QSpinBox *newLimit(const char *name)
{
    auto *box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(0, mostListed);
    return box;
}

} // namespace

DocumentsPage::DocumentsPage(Workbook &workbook, Environment &environment,
                             const FileChooser &chooser, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_chooser(chooser)
    , m_job(new DocumentJob(workbook, environment, this))
    , m_heading(newLabel(Role::Page))
    , m_whatLabel(newLabel(Role::Field))
    , m_what(new QComboBox)
    , m_aboutLabel(newLabel(Role::Field))
    , m_about(new QComboBox)
    , m_formatLabel(newLabel(Role::Field))
    , m_format(new QComboBox)
    , m_languageLabel(newLabel(Role::Field))
    , m_language(new QComboBox)
    , m_full(new QCheckBox)
    , m_privacy(newLabel(Role::Secondary))
    , m_contentsTitle(newLabel(Role::Section))
    , m_dossiersLabel(newLabel(Role::Field))
    , m_dossiers(newLimit("mostDossiers"))
    , m_prioritiesLabel(newLabel(Role::Field))
    , m_priorities(newLimit("mostPriorities"))
    , m_titleTitle(newLabel(Role::Section))
    , m_titleLabel(newLabel(Role::Field))
    , m_title(new QLineEdit)
    , m_textLabel(newLabel(Role::Field))
    , m_text(new QPlainTextEdit)
    , m_logoWords(newLabel(Role::Secondary))
    , m_chooseLogo(newButton("chooseLogo"))
    , m_dropLogo(newButton("dropLogo"))
    , m_recipesTitle(newLabel(Role::Section))
    , m_recipesWords(newLabel(Role::Secondary))
    , m_recipe(new QComboBox)
    , m_recipeName(new QLineEdit)
    , m_recipeNameLabel(newLabel(Role::Field))
    , m_recipeLabel(newLabel(Role::Field))
    , m_keep(newButton("keepRecipe"))
    , m_drop(newButton("dropRecipe"))
    , m_preview(new PagePreview)
    , m_told(newLabel(Role::Secondary))
    , m_bar(new QProgressBar)
    , m_write(newButton(Role::Primary, "writeDocument"))
    , m_look(newButton("previewDocument"))
    , m_print(newButton("printDocument"))
    , m_cancel(newButton("cancelDocument"))
{
    setObjectName("documentsPage");
    setFocusProxy(m_what);
    for (const auto &[widget, name] :
         std::initializer_list<std::pair<QWidget *, const char *>>{{m_what, "documentWhat"},
                                                                   {m_about, "documentAbout"},
                                                                   {m_format, "documentFormat"},
                                                                   {m_language, "documentLanguage"},
                                                                   {m_full, "documentFull"},
                                                                   {m_title, "documentTitle"},
                                                                   {m_text, "documentText"},
                                                                   {m_recipe, "documentRecipe"},
                                                                   {m_recipeName, "recipeName"},
                                                                   {m_told, "documentTold"},
                                                                   {m_bar, "documentProgress"}})
        widget->setObjectName(QLatin1String(name));
    m_about->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(m_text->fontMetrics().lineSpacing() * 5);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between, space::around, space::between);
    column->addWidget(m_heading);
    column->addWidget(makeWhat());
    m_contentsCard = makeContents();
    column->addWidget(m_contentsCard);
    m_titleCard = makeTitlePage();
    column->addWidget(m_titleCard);
    column->addWidget(makeRecipes());
    m_previewCard = makePreview();
    column->addWidget(m_previewCard);
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    arrange(page, 0);
    page->addWidget(newScrollArea(content, measure::column), 1);
    page->addWidget(makeFoot());
    connectAll();
    const Recipe usual;
    m_dossiers->setValue(usual.mostDossiers);
    m_priorities->setValue(usual.mostPriorities);
    retranslateUi();
}

DocumentsPage::~DocumentsPage() = default;

QFrame *DocumentsPage::makeWhat()
{
    QFrame *card = newCard();
    QBoxLayout *column = columnOf(card);
    arrange(column, space::within, space::around, space::between);
    addField(column, m_whatLabel, m_what);
    addField(column, m_aboutLabel, m_about);
    auto *row = new QHBoxLayout;
    arrange(row, space::between);
    addField(row, m_formatLabel, m_format);
    addField(row, m_languageLabel, m_language);
    column->addLayout(row);
    column->addWidget(m_full);
    column->addWidget(m_privacy);
    return card;
}

QFrame *DocumentsPage::makeContents()
{
    QFrame *card = newCard();
    QBoxLayout *column = columnOf(card);
    arrange(column, space::within, space::around, space::between);
    column->addWidget(m_contentsTitle);
    for (const ReportSection section : Recipe::allSections()) {
        auto *box = new QCheckBox;
        box->setObjectName(QStringLiteral("section_") + textFromUtf8(nameOf(section)));
        box->setChecked(true);
        m_sections.emplace(section, box);
        column->addWidget(box);
    }
    auto *row = new QHBoxLayout;
    arrange(row, space::between);
    addField(row, m_dossiersLabel, m_dossiers);
    addField(row, m_prioritiesLabel, m_priorities);
    column->addLayout(row);
    return card;
}

QFrame *DocumentsPage::makeTitlePage()
{
    QFrame *card = newCard();
    QBoxLayout *column = columnOf(card);
    arrange(column, space::within, space::around, space::between);
    column->addWidget(m_titleTitle);
    addField(column, m_titleLabel, m_title);
    addField(column, m_textLabel, m_text);
    column->addWidget(m_logoWords);
    auto *row = new QHBoxLayout;
    arrange(row, space::within);
    row->addWidget(m_chooseLogo);
    row->addWidget(m_dropLogo);
    row->addStretch();
    column->addLayout(row);
    return card;
}

QFrame *DocumentsPage::makeRecipes()
{
    QFrame *card = newCard();
    QBoxLayout *column = columnOf(card);
    arrange(column, space::within, space::around, space::between);
    column->addWidget(m_recipesTitle);
    column->addWidget(m_recipesWords);
    addField(column, m_recipeLabel, m_recipe);
    addField(column, m_recipeNameLabel, m_recipeName);
    auto *row = new QHBoxLayout;
    arrange(row, space::within);
    row->addWidget(m_keep);
    row->addWidget(m_drop);
    row->addStretch();
    column->addLayout(row);
    return card;
}

QFrame *DocumentsPage::makePreview()
{
    QFrame *card = newCard();
    QBoxLayout *column = columnOf(card);
    arrange(column, space::within, space::around, space::between);
    column->addWidget(m_preview);
    card->hide();
    return card;
}

/// Below what scrolls: what one does here, and how far it is, stay in sight.
QWidget *DocumentsPage::makeFoot()
{
    auto *ground = new QWidget;
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(ground);
    arrange(row, 0);
    row->addStretch(1);
    row->addWidget(foot, 1000);
    row->addStretch(1);
    setWidestAt(foot, measure::column);
    auto *column = new QVBoxLayout(foot);
    arrange(column, space::within, space::around, space::within);
    column->addWidget(m_told);
    column->addWidget(m_bar);
    m_bar->hide();
    m_bar->setTextVisible(false);
    auto *buttons = new QHBoxLayout;
    arrange(buttons, space::within);
    for (QPushButton *button : {m_write, m_look, m_print, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch();
    m_cancel->hide();
    column->addLayout(buttons);
    return ground;
}

void DocumentsPage::connectAll()
{
    const auto changed = [this] {
        m_pages.reset();
        m_previewCard->hide();
        showChoice();
    };
    for (QComboBox *box : {m_about, m_format, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this, changed] {
        offerFormats();
        changed();
    });
    connect(m_full, &QCheckBox::toggled, this, changed);
    for (const auto &[section, box] : m_sections)
        connect(box, &QCheckBox::toggled, this, changed);
    for (QSpinBox *box : {m_dossiers, m_priorities})
        connect(box, &QSpinBox::valueChanged, this, changed);
    connect(m_title, &QLineEdit::textChanged, this, changed);
    connect(m_text, &QPlainTextEdit::textChanged, this, changed);
    connect(m_chooseLogo, &QPushButton::clicked, this, &DocumentsPage::chooseLogo);
    connect(m_dropLogo, &QPushButton::clicked, this, [this, changed] {
        m_logo.clear();
        showLogo();
        changed();
    });
    connect(m_recipe, &QComboBox::activated, this, &DocumentsPage::showRecipe);
    connect(m_recipeName, &QLineEdit::textChanged, this, &DocumentsPage::showChoice);
    connect(m_recipeName, &QLineEdit::returnPressed, this, &DocumentsPage::keepRecipe);
    connect(m_keep, &QPushButton::clicked, this, &DocumentsPage::keepRecipe);
    connect(m_drop, &QPushButton::clicked, this, &DocumentsPage::dropRecipe);
    connect(m_write, &QPushButton::clicked, this, &DocumentsPage::write);
    connect(m_look, &QPushButton::clicked, this, &DocumentsPage::preview);
    connect(m_print, &QPushButton::clicked, this, [this] {
        m_printsWhenLaidOut = true;
        if (m_pages)
            print();
        else
            preview();
    });
    connect(m_cancel, &QPushButton::clicked, m_job, &DocumentJob::cancel);
    connect(m_job, &DocumentJob::written, this, [this](const QString &path) {
        showBusy();
        tell(tr("“%1” is written.").arg(QFileInfo(path).fileName()));
    });
    connect(m_job, &DocumentJob::laidOut, this,
            [this](const std::shared_ptr<const PageLayout> &pages) {
                showBusy();
                m_pages = pages;
                m_preview->setPages(pages);
                m_previewCard->show();
                tell(tr("The document has %n page(s).", nullptr, pages->pageCount()));
                if (m_printsWhenLaidOut)
                    print();
                else
                    m_preview->setFocus();
            });
    connect(m_job, &DocumentJob::failed, this, [this](const Error &error) {
        showBusy();
        tell({});
        emit failed(error);
    });
    connect(m_job, &DocumentJob::cancelled, this, [this] {
        showBusy();
        tell(tr("Cancelled. Nothing was written."));
    });
    auto *clock = new QTimer(this);
    clock->setInterval(progressInterval);
    connect(clock, &QTimer::timeout, this, &DocumentsPage::showBusy);
    clock->start();
}

void DocumentsPage::begin()
{
    whenAnswered(m_workbook.read([](WorkbookFile &file) { return readAbouts(file); }), this,
                 [this](const Result<std::vector<About>> &abouts) {
                     if (abouts)
                         offerAbouts(*abouts);
                     else
                         emit failed(abouts.error());
                 });
    readRecipes();
}

void DocumentsPage::readRecipes()
{
    whenAnswered(m_workbook.read([](WorkbookFile &file) { return recipesIn(file); }), this,
                 [this](const Result<std::vector<Recipe>> &recipes) {
                     if (recipes)
                         offerRecipes(*recipes);
                     else
                         emit failed(recipes.error());
                 });
}

void DocumentsPage::offerAbouts(const std::vector<About> &abouts)
{
    const QString chosen = m_about->currentText();
    m_abouts = abouts;
    QStringList names{tr("The whole tour")};
    for (const About &about : m_abouts)
        names.append(QString(2 * about.depth, QChar(QChar::Nbsp)) + about.name);
    offer(m_about, names);
    if (const int index = m_about->findText(chosen); index >= 0)
        m_about->setCurrentIndex(index);
    showChoice();
}

void DocumentsPage::offerRecipes(const std::vector<Recipe> &recipes)
{
    m_recipes = recipes;
    QStringList names{tr("None")};
    for (const Recipe &recipe : m_recipes)
        names.append(recipe.name);
    offer(m_recipe, names);
    if (const int index = m_recipe->findText(m_recipeName->text()); index > 0)
        m_recipe->setCurrentIndex(index);
    showChoice();
}

namespace {

struct OfferedFormat
{
    const char *ending;
    const char *words;
};

constexpr std::array readFormats{
    OfferedFormat{".pdf", QT_TRANSLATE_NOOP("tournee::DocumentsPage", "PDF, to print and to send")},
    OfferedFormat{".docx", QT_TRANSLATE_NOOP("tournee::DocumentsPage", "Word (DOCX), to write on")},
    OfferedFormat{".odt",
                  QT_TRANSLATE_NOOP("tournee::DocumentsPage", "OpenDocument (ODT), to write on")},
    OfferedFormat{".html", QT_TRANSLATE_NOOP("tournee::DocumentsPage", "Web page (HTML)")},
    OfferedFormat{".md", QT_TRANSLATE_NOOP("tournee::DocumentsPage", "Plain text (Markdown)")},
};
constexpr std::array dataFormats{
    OfferedFormat{".xlsx", QT_TRANSLATE_NOOP("tournee::DocumentsPage", "Spreadsheet (XLSX)")},
    OfferedFormat{".zip", QT_TRANSLATE_NOOP("tournee::DocumentsPage", "CSV files in a ZIP")},
    OfferedFormat{".json", QT_TRANSLATE_NOOP("tournee::DocumentsPage", "JSON")},
    OfferedFormat{".decidim.csv",
                  QT_TRANSLATE_NOOP("tournee::DocumentsPage", "Proposals for Decidim (CSV)")},
    OfferedFormat{".qdpx", QT_TRANSLATE_NOOP("tournee::DocumentsPage",
                                             "Project for qualitative research (REFI-QDA)")},
};

std::span<const OfferedFormat> formatsOf(ReportContent content)
{
    if (content == ReportContent::Data)
        return dataFormats;
    return readFormats;
}

} // namespace

void DocumentsPage::offerFormats()
{
    QStringList names;
    for (const OfferedFormat &format : formatsOf(content()))
        names.append(tr(format.words));
    offer(m_format, names);
}

ReportContent DocumentsPage::content() const
{
    return static_cast<ReportContent>(std::max(m_what->currentIndex(), 0));
}

Recipe DocumentsPage::recipe() const
{
    Recipe recipe;
    recipe.name = m_recipeName->text().trimmed();
    recipe.content = content();
    recipe.sections.clear();
    for (const auto &[section, box] : m_sections) {
        if (box->isChecked())
            recipe.sections.insert(section);
    }
    recipe.privacy = m_full->isChecked() ? Privacy::Full : Privacy::Anonymous;
    recipe.mostDossiers = m_dossiers->value();
    recipe.mostPriorities = m_priorities->value();
    recipe.title = m_title->text().trimmed();
    recipe.text = wordsIn(*m_text->document());
    recipe.logo = m_logo;
    recipe.language = m_language->currentIndex() == 1 ? QStringLiteral("en") : QStringLiteral("fr");
    const auto formats = formatsOf(content());
    const auto format = static_cast<std::size_t>(std::max(m_format->currentIndex(), 0));
    recipe.format = QLatin1String(formats[std::min(format, formats.size() - 1)].ending);
    return recipe;
}

ReportRequest DocumentsPage::request() const
{
    ReportRequest request;
    request.recipe = recipe();
    request.content = request.recipe.content;
    request.privacy = request.recipe.privacy;
    const int index = m_about->currentIndex() - 1;
    if (index >= 0 && index < static_cast<int>(m_abouts.size())) {
        const About &about = m_abouts[static_cast<std::size_t>(index)];
        request.region = about.region;
        request.session = about.session;
        request.table = about.table;
    }
    return request;
}

void DocumentsPage::showRecipe(int index)
{
    const Recipe usual;
    const Recipe &recipe = index > 0 ? m_recipes[static_cast<std::size_t>(index - 1)] : usual;
    m_recipeName->setText(recipe.name);
    m_what->setCurrentIndex(static_cast<int>(recipe.content));
    for (const auto &[section, box] : m_sections)
        box->setChecked(recipe.sections.contains(section));
    m_full->setChecked(recipe.privacy == Privacy::Full);
    m_dossiers->setValue(recipe.mostDossiers);
    m_priorities->setValue(recipe.mostPriorities);
    m_title->setText(recipe.title);
    m_text->setPlainText(recipe.text);
    m_logo = recipe.logo;
    if (!recipe.language.isEmpty())
        m_language->setCurrentIndex(recipe.language == QLatin1String("en") ? 1 : 0);
    const auto formats = formatsOf(recipe.content);
    const auto format = std::ranges::find_if(formats, [&recipe](const OfferedFormat &each) {
        return recipe.format == QLatin1String(each.ending);
    });
    if (format != formats.end())
        m_format->setCurrentIndex(static_cast<int>(format - formats.begin()));
    showLogo();
    showChoice();
}

void DocumentsPage::keepRecipe()
{
    if (!m_keep->isEnabled())
        return;
    const Recipe kept = recipe();
    whenAnswered(
        m_workbook.read([kept](WorkbookFile &file) { return tournee::keepRecipe(file, kept); }),
        this, [this, kept](const Result<void> &done) {
            if (!done) {
                emit failed(done.error());
                return;
            }
            tell(tr("The recipe “%1” is kept in this workbook.").arg(kept.name));
            readRecipes();
        });
}

void DocumentsPage::dropRecipe()
{
    const QString name = m_recipeName->text().trimmed();
    whenAnswered(
        m_workbook.read([name](WorkbookFile &file) { return tournee::dropRecipe(file, name); }),
        this, [this, name](const Result<void> &done) {
            if (!done) {
                emit failed(done.error());
                return;
            }
            m_recipeName->clear();
            tell(tr("The recipe “%1” is gone.").arg(name));
            readRecipes();
        });
}

void DocumentsPage::chooseLogo()
{
    const QString path = m_chooser.open(this, tr("A logo for the title page"), {},
                                        tr("Pictures (*.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    std::string bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.read(static_cast<qint64>(largestLogo) + 1).toStdString();
    if (bytes.empty()) {
        emit failed(Error{ErrorCode::FileNotReadable, path, file.errorString()});
        return;
    }
    Recipe tried;
    tried.logo = bytes;
    if (!recipeFrom(jsonOf(tried))) {
        tell(tr("A logo must be a PNG or JPEG picture of at most 256 KB."));
        return;
    }
    m_logo = std::move(bytes);
    m_pages.reset();
    m_previewCard->hide();
    showLogo();
}

void DocumentsPage::showLogo()
{
    m_logoWords->setText(m_logo.empty() ? tr("No logo: a PNG or JPEG picture of at most 256 KB.")
                                        : tr("A logo is chosen."));
    m_dropLogo->setEnabled(!m_logo.empty());
}

QString DocumentsPage::suggestedName() const
{
    const QString about =
        m_about->currentIndex() > 0 ? m_about->currentText().trimmed() : QString();
    const QString name = about.isEmpty() ? m_what->currentText()
                                         : m_what->currentText() + QStringLiteral(" – ") + about;
    return safeFileName(name.simplified());
}

void DocumentsPage::write()
{
    const ReportRequest request = this->request();
    const QString ending = request.recipe.format;
    const QString folder = QFileInfo(m_workbook.path()).absolutePath();
    QString path = m_chooser.save(
        this, tr("Write the document"), freeFileName(folder, suggestedName(), ending.mid(1)),
        m_format->currentText() + QStringLiteral(" (*") + ending + QLatin1Char(')'));
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    tell(tr("Writing “%1”…").arg(QFileInfo(path).fileName()));
    m_job->write(request, path);
    showBusy();
}

void DocumentsPage::preview()
{
    tell(tr("Laying out the pages…"));
    m_job->layOut(request());
    showBusy();
}

void DocumentsPage::print()
{
    m_printsWhenLaidOut = false;
    const auto pages = m_pages; // the choice may change while the dialog is open
    if (const auto printed = printPages(*pages, this))
        tell(tr("%n page(s) went to the printer.", nullptr, *printed));
}

void DocumentsPage::tell(const QString &words)
{
    m_told->setText(words);
}

void DocumentsPage::showBusy()
{
    const bool isBusy = m_job->isBusy();
    m_bar->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    for (QPushButton *button : {m_write, m_look, m_print})
        button->setEnabled(!isBusy && (button == m_write || content() != ReportContent::Data));
    if (!isBusy)
        return;
    const auto total = static_cast<int>(m_job->progress()->total);
    m_bar->setRange(0, total);
    m_bar->setValue(static_cast<int>(m_job->progress()->done));
}

void DocumentsPage::showChoice()
{
    const bool isSynthesis = content() == ReportContent::Synthesis;
    m_contentsCard->setVisible(isSynthesis);
    m_titleCard->setVisible(content() != ReportContent::Data);
    m_dossiers->setEnabled(m_sections.at(ReportSection::Dossiers)->isChecked());
    m_priorities->setEnabled(m_sections.at(ReportSection::Priorities)->isChecked());
    m_privacy->setText(
        m_full->isChecked()
            ? tr("Full version: it names who hosted and took notes, tells every head count, and where each "
                 "quote was said. Hand it only to those who may know.")
            : tr("Anonymous: no names, quotes by background only, and no background of which there were "
                 "fewer than five people."));
    const QString name = m_recipeName->text().trimmed();
    m_keep->setEnabled(!name.isEmpty());
    m_drop->setEnabled(
        std::ranges::any_of(m_recipes, [&name](const Recipe &each) { return each.name == name; }));
    showBusy();
}

void DocumentsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void DocumentsPage::retranslateUi()
{
    const bool isFirst = m_what->count() == 0;
    m_heading->setText(tr("Documents"));
    m_whatLabel->setText(tr("What"));
    offer(m_what, {tr("Synthesis: what emerges, and its evidence"),
                   tr("Minutes: what was said, table by table"), tr("Priorities, in their order"),
                   tr("Data, for other programs")});
    m_aboutLabel->setText(tr("About"));
    if (isFirst)
        offer(m_about, {tr("The whole tour")});
    else
        m_about->setItemText(0, tr("The whole tour"));
    m_formatLabel->setText(tr("Form"));
    offerFormats();
    m_languageLabel->setText(tr("Language of the document"));
    offer(m_language, {tr("French"), tr("English")});
    if (isFirst)
        m_language->setCurrentIndex(isUiEnglish() ? 1 : 0);
    m_full->setText(tr("Full version, with names"));
    m_contentsTitle->setText(tr("What it contains"));
    const auto setWords = [this](ReportSection section, const QString &words) {
        m_sections.at(section)->setText(words);
    };
    setWords(ReportSection::Figures, tr("Who took part, and what emerges in figures"));
    setWords(ReportSection::Findings, tr("Findings with their citations"));
    setWords(ReportSection::Groups, tr("Groups of entries"));
    setWords(ReportSection::Dossiers, tr("Dossiers of solutions with potential"));
    setWords(ReportSection::Priorities, tr("Priorities"));
    setWords(ReportSection::Annex, tr("Annex with every entry and where it was said"));
    m_dossiersLabel->setText(tr("Dossiers, at most"));
    m_prioritiesLabel->setText(tr("Priorities, at most"));
    m_titleTitle->setText(tr("Title page"));
    m_titleLabel->setText(tr("Title, instead of the tour's"));
    m_textLabel->setText(tr("A few words"));
    m_chooseLogo->setText(tr("Choose a logo…"));
    m_dropLogo->setText(tr("Without a logo"));
    m_recipesTitle->setText(tr("Recipe"));
    m_recipesWords->setText(
        tr("What is chosen on this page can be kept under a name, for the next workshop."));
    m_recipeLabel->setText(tr("Kept recipes"));
    if (isFirst)
        offer(m_recipe, {tr("None")});
    else
        m_recipe->setItemText(0, tr("None"));
    m_recipeNameLabel->setText(tr("Name of the recipe"));
    m_keep->setText(tr("Keep this recipe"));
    m_drop->setText(tr("Drop it"));
    m_write->setText(tr("Write…"));
    m_look->setText(tr("Preview"));
    m_print->setText(tr("Print…"));
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("How far the document is"));
    showLogo();
    showChoice();
}

} // namespace tournee
