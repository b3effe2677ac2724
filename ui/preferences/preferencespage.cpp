// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferencespage.h"

#include "ui/language.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSysInfo>
#include <QVBoxLayout>

#include <array>

namespace tournee {

namespace {

constexpr std::array spellings{SpellingChoice::LikeWindow, SpellingChoice::French,
                               SpellingChoice::English, SpellingChoice::Both, SpellingChoice::None};
constexpr std::array themes{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark,
                            ThemeChoice::HighContrast};

template <typename Field>
Field *named(const char *name)
{
    auto *field = new Field;
    field->setObjectName(name);
    return field;
}

QFrame *cardWith(QLabel *title)
{
    QFrame *card = newCard();
    columnOf(card)->addWidget(title);
    return card;
}

void choose(QComboBox *box, int value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(value));
}

} // namespace

PreferencesPage::PreferencesPage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_heading(newLabel(Role::Page))
    , m_back(newButton(Role::Quiet, "leavePreferences"))
    , m_lookTitle(newLabel(Role::Section))
    , m_languageLabel(newLabel(Role::Field))
    , m_language(named<QComboBox>("preferredLanguage"))
    , m_themeLabel(newLabel(Role::Field))
    , m_theme(named<QComboBox>("preferredTheme"))
    , m_zoomLabel(newLabel(Role::Field))
    , m_zoom(named<QSpinBox>("preferredZoom"))
    , m_notesTitle(newLabel(Role::Section))
    , m_spellingLabel(newLabel(Role::Field))
    , m_spelling(named<QComboBox>("preferredSpelling"))
    , m_sound(named<QCheckBox>("roundSound"))
    , m_personTitle(newLabel(Role::Section))
    , m_personWords(newLabel(Role::Secondary))
    , m_personLabel(newLabel(Role::Field))
    , m_person(named<QLineEdit>("person"))
    , m_deviceLabel(newLabel(Role::Field))
    , m_device(named<QLineEdit>("device"))
    , m_filesTitle(newLabel(Role::Section))
    , m_folderLabel(newLabel(Role::Field))
    , m_folder(newButton("preferredFolder"))
    , m_keptLabel(newLabel(Role::Field))
    , m_kept(named<QSpinBox>("preferredBackups"))
    , m_sizeLabel(newLabel(Role::Field))
    , m_size(named<QSpinBox>("preferredGigabytes"))
    , m_workbookWords(newLabel(Role::Field))
    , m_watching(newButton("watchingOfWorkbook"))
    , m_keys(newButton("keysOfWorkbook"))
    , m_backups(newButton("backupsOfWorkbook"))
{
    setObjectName("preferencesPage");
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between, space::around, space::between);
    auto *head = new QHBoxLayout;
    arrange(head, space::between);
    head->addWidget(m_heading, 1);
    head->addWidget(m_back);
    column->addLayout(head);
    column->addWidget(makeLook());
    column->addWidget(makeNotes());
    column->addWidget(makePerson());
    column->addWidget(makeFiles());
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    arrange(page, 0);
    page->addWidget(newScrollArea(content, measure::wide));

    connectFields();
    retranslateUi();
    tabAsRead(*this);
}

QFrame *PreferencesPage::makeLook()
{
    QFrame *card = cardWith(m_lookTitle);
    for (const QString &code : availableLanguages())
        m_language->addItem(languageName(code), code);
    for (const ThemeChoice choice : themes)
        m_theme->addItem(QString(), static_cast<int>(choice));
    m_zoom->setRange(zoom::least, zoom::most);
    m_zoom->setSingleStep(zoom::step);
    m_zoom->setKeyboardTracking(false);
    addField(columnOf(card), m_languageLabel, m_language);
    addField(columnOf(card), m_themeLabel, m_theme);
    addField(columnOf(card), m_zoomLabel, m_zoom);
    return card;
}

QFrame *PreferencesPage::makeNotes()
{
    QFrame *card = cardWith(m_notesTitle);
    for (const SpellingChoice choice : spellings)
        m_spelling->addItem(QString(), static_cast<int>(choice));
    addField(columnOf(card), m_spellingLabel, m_spelling);
    columnOf(card)->addWidget(m_sound);
    return card;
}

QFrame *PreferencesPage::makePerson()
{
    QFrame *card = cardWith(m_personTitle);
    columnOf(card)->addWidget(m_personWords);
    addField(columnOf(card), m_personLabel, m_person);
    addField(columnOf(card), m_deviceLabel, m_device);
    return card;
}

QFrame *PreferencesPage::makeFiles()
{
    QFrame *card = cardWith(m_filesTitle);
    addField(columnOf(card), m_folderLabel, m_folder);
    m_kept->setRange(2, 100);
    m_size->setRange(1, 100);
    addField(columnOf(card), m_keptLabel, m_kept);
    addField(columnOf(card), m_sizeLabel, m_size);
    columnOf(card)->addWidget(m_workbookWords);
    auto *row = new FlowLayout;
    arrange(row, space::within);
    for (QPushButton *const button : {m_watching, m_keys, m_backups})
        row->addWidget(button);
    columnOf(card)->addLayout(row);
    return card;
}

void PreferencesPage::connectFields()
{
    connect(m_back, &QPushButton::clicked, this, &PreferencesPage::leaveRequested);
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::currentIndexChanged, this,
            [this] { emit themeChosen(static_cast<ThemeChoice>(m_theme->currentData().toInt())); });
    connect(m_zoom, &QSpinBox::valueChanged, this, &PreferencesPage::zoomChosen);
    connect(m_spelling, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setSpelling(static_cast<SpellingChoice>(m_spelling->currentData().toInt()));
        emit spellingChosen();
    });
    connect(m_sound, &QCheckBox::toggled, this,
            [this](bool isOn) { m_settings.setRoundSound(isOn); });
    connect(m_person, &QLineEdit::editingFinished, this,
            [this] { m_settings.setPerson(m_person->text().simplified()); });
    connect(m_device, &QLineEdit::editingFinished, this,
            [this] { m_settings.setDevice(m_device->text().simplified()); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { emit folderRequested(m_settings.workbookFolder()); });
    for (QSpinBox *const field : {m_kept, m_size}) {
        connect(field, &QSpinBox::valueChanged, this, [this] {
            m_settings.setBackupsKept(m_kept->value(), m_size->value());
            emit backupsChosen();
        });
    }
    connect(m_watching, &QPushButton::clicked, this, &PreferencesPage::watchingRequested);
    connect(m_keys, &QPushButton::clicked, this, &PreferencesPage::keysRequested);
    connect(m_backups, &QPushButton::clicked, this, &PreferencesPage::backupsRequested);
}

void PreferencesPage::begin(bool isWorkbookOpen)
{
    for (QWidget *const each :
         {static_cast<QWidget *>(m_workbookWords), static_cast<QWidget *>(m_watching),
          static_cast<QWidget *>(m_keys), static_cast<QWidget *>(m_backups)})
        each->setVisible(isWorkbookOpen);
    show();
    m_language->setFocus();
}

void PreferencesPage::show()
{
    {
        const QSignalBlocker quiet(m_language);
        m_language->setCurrentIndex(m_language->findData(m_settings.language()));
    }
    choose(m_theme, static_cast<int>(m_settings.theme()));
    choose(m_spelling, static_cast<int>(m_settings.spelling()));
    const QSignalBlocker quietZoom(m_zoom);
    const QSignalBlocker quietKept(m_kept);
    const QSignalBlocker quietSize(m_size);
    const QSignalBlocker quietSound(m_sound);
    m_zoom->setValue(m_settings.zoomPercent());
    m_kept->setValue(m_settings.backupsKept());
    m_size->setValue(m_settings.backupGigabytes());
    m_sound->setChecked(m_settings.hasRoundSound());
    m_person->setText(m_settings.person());
    m_device->setText(m_settings.device());
    setFolder(m_settings.workbookFolder());
}

void PreferencesPage::setFolder(const QString &folder)
{
    QString shown = QDir::toNativeSeparators(folder);
    if (shown.startsWith(QDir::homePath() + '/'))
        shown.replace(0, QDir::homePath().size(), "~");
    m_folder->setText(shown);
    m_folder->setAccessibleName(m_folderLabel->text() + ' ' + shown);
}

void PreferencesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void PreferencesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PreferencesPage::retranslateUi()
{
    m_heading->setText(tr("Preferences"));
    m_back->setText(tr("← Back"));
    m_lookTitle->setText(tr("Language and appearance"));
    m_languageLabel->setText(tr("Language"));
    m_themeLabel->setText(tr("Colours"));
    const std::array themeNames{tr("Like the system"), tr("Light"), tr("Dark"),
                                tr("High contrast")};
    for (int i = 0; i < m_theme->count(); ++i)
        m_theme->setItemText(i, themeNames.at(static_cast<std::size_t>(i)));
    m_zoomLabel->setText(tr("Size of everything"));
    m_zoom->setSuffix(tr("%", "percent, with the space that your language puts before it"));

    m_notesTitle->setText(tr("Taking notes"));
    m_spellingLabel->setText(tr("Spelling is checked in"));
    const std::array spellingNames{tr("The language of the window"), tr("French"), tr("English"),
                                   tr("French and English"), tr("No language")};
    for (int i = 0; i < m_spelling->count(); ++i)
        m_spelling->setItemText(i, spellingNames.at(static_cast<std::size_t>(i)));
    m_sound->setText(tr("A sound when the time of a round is over"));

    m_personTitle->setText(tr("Who writes here"));
    m_personWords->setText(
        tr("Stands in the history of what you write, and travels with the notes; an anonymous "
           "bundle leaves it out. Counts from the next workbook that you open."));
    m_personLabel->setText(tr("Your name (may stay empty)"));
    m_deviceLabel->setText(tr("Name of this computer"));
    m_device->setPlaceholderText(QSysInfo::machineHostName());

    m_filesTitle->setText(tr("Files and backups"));
    m_folderLabel->setText(tr("New workbooks go to"));
    m_keptLabel->setText(tr("Newest backups that are kept of each workbook"));
    m_sizeLabel->setText(tr("Gigabytes that backups may take"));
    m_workbookWords->setText(tr("Of the open workbook alone"));
    m_watching->setText(tr("Watched folder"));
    m_keys->setText(tr("Keys"));
    m_backups->setText(tr("Backups"));
    setFolder(m_settings.workbookFolder());
}

} // namespace tournee
