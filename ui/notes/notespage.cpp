// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notespage.h"

#include "core/report/notewords.h"
#include "core/report/words.h"
#include "core/storage/backup.h"
#include "ui/notes/notesplanmodel.h"
#include "ui/settings.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QTableWidget>
#include <QtConcurrentRun>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tournee {

namespace {

constexpr qint64 largestFile = qint64{64} << 20;
constexpr int sampleLines = 4;
constexpr int fewestPlanRows = 6; ///< of the list of what comes
constexpr int sampleWidth = 180;
constexpr std::array offeredEncodings{TextEncoding::Utf8, TextEncoding::Windows1252,
                                      TextEncoding::Utf16Little, TextEncoding::Utf16Big};
constexpr std::array offeredSeparators{u',', u';', u'\t', u'|'};

QString textOfId(const EntityId &id)
{
    return QString::fromStdString(id.toString());
}

EntityId idChosenIn(const QComboBox &box)
{
    return EntityId::fromString(box.currentData().toString().toStdString()).value_or(EntityId());
}

QString wordForColumn(NotesColumn column)
{
    switch (column) {
    case NotesColumn::Ignored:
        return NotesPage::tr("Not used");
    case NotesColumn::Text:
        return NotesPage::tr("Words of the entry");
    case NotesColumn::Detail:
        return NotesPage::tr("Detail");
    case NotesColumn::Kind:
        return NotesPage::tr("Kind");
    case NotesColumn::Table:
        return NotesPage::tr("Number of the table");
    case NotesColumn::Theme:
        return NotesPage::tr("Themes");
    case NotesColumn::Tag:
        return NotesPage::tr("Tags");
    case NotesColumn::Background:
        return NotesPage::tr("Background");
    case NotesColumn::Municipality:
        return NotesPage::tr("Municipality");
    case NotesColumn::Support:
        break;
    }
    return NotesPage::tr("Support");
}

} // namespace

NotesPage::NotesPage(Workbook &workbook, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_settings(settings)
    , m_heading(newLabel(Role::Page))
    , m_lead(newText())
    , m_sessionLabel(newLabel(Role::Field))
    , m_session(new QComboBox)
    , m_tableLabel(newLabel(Role::Field))
    , m_table(new QComboBox)
    , m_kindLabel(newLabel(Role::Field))
    , m_kind(new QComboBox)
    , m_encodingLabel(newLabel(Role::Field))
    , m_encoding(new QComboBox)
    , m_separatorLabel(newLabel(Role::Field))
    , m_separator(new QComboBox)
    , m_headings(new QCheckBox)
    , m_columnsTitle(newLabel(Role::Section))
    , m_columns(new QTableWidget)
    , m_planTitle(newLabel(Role::Section))
    , m_planModel(new NotesPlanModel(this))
    , m_outcome(newText())
    , m_bringIn(newButton(Role::Primary, "bringInNotes"))
    , m_leave(newButton("leaveNotes"))
{
    setObjectName("notesPage");
    m_session->setObjectName("notesSession");
    m_table->setObjectName("notesTable");
    m_kind->setObjectName("notesKind");
    m_encoding->setObjectName("notesEncoding");
    m_separator->setObjectName("notesSeparator");
    m_headings->setObjectName("notesHeadings");
    m_columns->setObjectName("notesColumns");
    m_outcome->setObjectName("notesOutcome");
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->horizontalHeader()->hide();
    m_columns->verticalHeader()->hide();
    m_columns->setWordWrap(false);
    auto *list = new QTableView;
    list->setObjectName("notesPlan");
    list->setModel(m_planModel);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setTabKeyNavigation(false);
    list->setShowGrid(false);
    list->setWordWrap(false);
    list->verticalHeader()->hide();
    list->horizontalHeader()->setHighlightSections(false);
    list->horizontalHeader()->setSectionResizeMode(NotesPlanModel::TextColumn,
                                                   QHeaderView::Stretch);
    list->horizontalHeader()->setSectionResizeMode(NotesPlanModel::StateColumn,
                                                   QHeaderView::ResizeToContents);
    list->setMinimumHeight(fewestPlanRows * (fontMetrics().height() + 2 * scaled(space::within)));

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between, space::around, space::between);
    column->addWidget(m_heading);
    column->addWidget(m_lead);
    column->addWidget(makeChoices());
    column->addWidget(m_columnsTitle);
    column->addWidget(m_columns);
    column->addWidget(m_planTitle);
    column->addWidget(list, 1);
    auto *page = new QVBoxLayout(this);
    arrange(page, 0);
    page->addWidget(newScrollArea(content, measure::wide), 1);
    auto *foot = new QHBoxLayout;
    arrange(foot, space::between, space::around, space::between);
    foot->addWidget(m_outcome, 1);
    foot->addWidget(m_leave);
    foot->addWidget(m_bringIn);
    page->addLayout(foot);

    for (const Kind kind : entryKinds())
        m_kind->addItem(QString(), static_cast<int>(kind));
    for (const TextEncoding encoding : offeredEncodings)
        m_encoding->addItem(QString(), static_cast<int>(encoding));
    for (const char16_t separator : offeredSeparators)
        m_separator->addItem(QString(), QString(QChar(separator)));

    connect(m_session, &QComboBox::currentIndexChanged, this, [this] {
        showTables();
        plan();
    });
    connect(m_table, &QComboBox::currentIndexChanged, this, &NotesPage::plan);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NotesPage::plan);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &NotesPage::parse);
    connect(m_separator, &QComboBox::currentIndexChanged, this, &NotesPage::parse);
    connect(m_headings, &QCheckBox::toggled, this, &NotesPage::plan);
    connect(m_bringIn, &QPushButton::clicked, this, &NotesPage::bringIn);
    connect(m_leave, &QPushButton::clicked, this, &NotesPage::leaveRequested);
    retranslateUi();
}

QWidget *NotesPage::makeChoices()
{
    QFrame *card = newCard();
    QBoxLayout *rows = columnOf(card);
    arrange(rows, space::between, space::between, space::between);
    auto *where = new QHBoxLayout;
    arrange(where, space::between);
    addField(where, m_sessionLabel, m_session);
    addField(where, m_tableLabel, m_table);
    addField(where, m_kindLabel, m_kind);
    rows->addLayout(where);
    auto *how = new QHBoxLayout;
    arrange(how, space::between);
    addField(how, m_encodingLabel, m_encoding);
    addField(how, m_separatorLabel, m_separator);
    how->addWidget(m_headings, 1, Qt::AlignBottom);
    rows->addLayout(how);
    for (QComboBox *box : {m_session, m_table, m_kind, m_encoding, m_separator})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return card;
}

void NotesPage::setFile(const QString &path)
{
    const auto read = [path]() -> Result<QByteArray> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(file.exists() ? ErrorCode::FileNotReadable : ErrorCode::FileNotFound,
                           path);
        if (file.size() > largestFile)
            return failure(ErrorCode::TextTooLong, path);
        return file.readAll();
    };
    const bool isList =
        path.endsWith(".txt", Qt::CaseInsensitive) || path.endsWith(".md", Qt::CaseInsensitive);
    begin(QFileInfo(path).fileName(), {}, isList);
    whenAnswered(QtConcurrent::run(read), this,
                 [this, path, isList](const Result<QByteArray> &bytes) {
                     if (!bytes)
                         emit failed(bytes.error());
                     else if (m_name == QFileInfo(path).fileName())
                         begin(m_name, *bytes, isList);
                 });
}

void NotesPage::setText(const QString &text)
{
    begin(tr("Pasted text"), text.toUtf8(), true);
}

void NotesPage::begin(const QString &name, const QByteArray &bytes, bool isList)
{
    m_name = name;
    m_bytes = bytes;
    m_isList = isList;
    m_isBusy = false;
    {
        const QSignalBlocker quietEncoding(m_encoding);
        const QSignalBlocker quietSeparator(m_separator);
        const QSignalBlocker quietHeadings(m_headings);
        const TextEncoding encoding = encodingOf(bytes);
        m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(encoding)));
        const QChar separator = separatorOf(decoded(bytes, encoding));
        m_separator->setCurrentIndex(m_separator->findData(QString(separator)));
        m_headings->setChecked(false);
        const QSignalBlocker quietKind(m_kind);
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(Kind::Note)));
    }
    readPlaces();
    parse();
    m_session->setFocus();
}

void NotesPage::readPlaces()
{
    const auto read = [](WorkbookFile &file) -> Result<std::vector<Place>> {
        std::vector<Place> places;
        const auto sessions = file.entities(Kind::Session);
        if (!sessions)
            return sessions.error();
        const auto tables = file.entities(Kind::Table);
        if (!tables)
            return tables.error();
        for (const Entity &session : *sessions) {
            for (const Entity &table : *tables) {
                if (session.isDeleted() || table.isDeleted()
                    || table.reference(Field::Session) != session.id)
                    continue;
                QString words = table.value(Field::Number).isNull()
                                    ? QString()
                                    : QString::number(table.number(Field::Number));
                const QString name = table.text(Field::Name).simplified();
                if (!name.isEmpty())
                    words += words.isEmpty() ? name : " · " + name;
                places.push_back(
                    {session.id, session.text(Field::Title).simplified(), table.id, words});
            }
        }
        return places;
    };
    whenAnswered(m_workbook.read(read), this, [this](const Result<std::vector<Place>> &places) {
        if (!places) {
            emit failed(places.error());
            return;
        }
        m_places = *places;
        {
            const QSignalBlocker quiet(m_session);
            const QString before = m_session->currentData().toString();
            m_session->clear();
            for (const Place &each : m_places) {
                const QString id = textOfId(each.session);
                if (m_session->findData(id) < 0)
                    m_session->addItem(each.sessionTitle.isEmpty() ? tr("Workshop without a title")
                                                                   : each.sessionTitle,
                                       id);
            }
            m_session->setCurrentIndex(std::max(0, m_session->findData(before)));
        }
        showTables();
        plan();
    });
}

void NotesPage::showTables()
{
    const QSignalBlocker quiet(m_table);
    const QString before = m_table->currentData().toString();
    m_table->clear();
    const bool isTold = std::ranges::count(m_mapping.columns, NotesColumn::Table) > 0 && !m_isList;
    if (isTold)
        m_table->addItem(tr("As the column says"), QString());
    const EntityId session = idChosenIn(*m_session);
    for (const Place &each : m_places) {
        if (each.session == session)
            m_table->addItem(tr("Table %1").arg(each.words), textOfId(each.table));
    }
    const int again = before.isEmpty() ? -1 : m_table->findData(before);
    m_table->setCurrentIndex(again >= 0 ? again : 0);
}

void NotesPage::parse()
{
    const auto encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
    const QString text = decoded(m_bytes, encoding);
    if (m_isList) {
        m_lines = listLines(text);
        m_mapping = {};
        m_mapping.columns = {NotesColumn::Text};
    } else {
        m_lines = tableLines(text, m_separator->currentData().toString().front());
        m_mapping = guessedMapping(m_lines);
        // As such a file was read last time.
        const auto kept = columnsFromText(m_settings.notesColumns(headingsOf(m_lines, m_mapping)));
        if (kept && kept->size() == m_mapping.columns.size())
            m_mapping.columns = *kept;
        const QSignalBlocker quiet(m_headings);
        m_headings->setChecked(m_mapping.hasHeadings);
    }
    showColumns();
    showTables();
    plan();
}

void NotesPage::showColumns()
{
    const bool isShown = !m_isList && !m_lines.empty();
    m_columnsTitle->setVisible(isShown);
    m_columns->setVisible(isShown);
    m_encodingLabel->setVisible(!m_isList);
    m_encoding->setVisible(!m_isList);
    m_separatorLabel->setVisible(!m_isList);
    m_separator->setVisible(!m_isList);
    m_columns->clear();
    const auto lines = std::min<std::size_t>(m_lines.size(), sampleLines);
    m_columns->setRowCount(isShown ? static_cast<int>(lines) + 1 : 0);
    m_columns->setColumnCount(isShown ? static_cast<int>(m_mapping.columns.size()) : 0);
    for (int column = 0; column < m_columns->columnCount(); ++column) {
        auto *box = new QComboBox;
        box->setObjectName(QStringLiteral("notesColumn%1").arg(column));
        for (const NotesColumn each : allNotesColumns())
            box->addItem(wordForColumn(each), static_cast<int>(each));
        const NotesColumn now = m_mapping.columns[static_cast<std::size_t>(column)];
        box->setCurrentIndex(box->findData(static_cast<int>(now)));
        box->setAccessibleName(tr("What column %1 is for").arg(column + 1));
        connect(box, &QComboBox::currentIndexChanged, this, &NotesPage::takeColumns);
        m_columns->setCellWidget(0, column, box);
        m_columns->setColumnWidth(column, scaled(sampleWidth));
        for (std::size_t line = 0; line < lines; ++line) {
            const QString cell = m_lines[line].cells.value(column).simplified();
            m_columns->setItem(static_cast<int>(line) + 1, column, new QTableWidgetItem(cell));
        }
    }
    const int row = fontMetrics().height() + 2 * scaled(space::within);
    int height = 2 * m_columns->frameWidth() + scaled(space::between);
    for (int line = 0; line < m_columns->rowCount(); ++line) {
        m_columns->setRowHeight(line, line == 0 ? row + scaled(space::within) : row);
        height += m_columns->rowHeight(line);
    }
    m_columns->setFixedHeight(height);
}

void NotesPage::takeColumns()
{
    for (int column = 0; column < m_columns->columnCount(); ++column) {
        const auto *box = static_cast<QComboBox *>(m_columns->cellWidget(0, column));
        m_mapping.columns[static_cast<std::size_t>(column)] =
            static_cast<NotesColumn>(box->currentData().toInt());
    }
    showTables();
    plan();
}

void NotesPage::plan()
{
    NotesMapping mapping = m_mapping;
    mapping.session = idChosenIn(*m_session);
    mapping.table = idChosenIn(*m_table);
    mapping.kind = static_cast<Kind>(m_kind->currentData().toInt());
    mapping.hasHeadings = !m_isList && m_headings->isChecked();
    mapping.areHeadingsChallenges = m_isList && m_headings->isChecked();
    if (!mapping.table.isNull()) // what the person chose counts, not the column
        std::ranges::replace(mapping.columns, NotesColumn::Table, NotesColumn::Ignored);
    const auto work = [bytes = m_bytes, lines = m_lines, mapping,
                       name = m_name](WorkbookFile &file) {
        return planNotes(file, bytes, lines, mapping,
                         [&name](qint64 line) { return provenanceOf(name, line); });
    };
    whenAnswered(m_workbook.read(work), this,
                 [this, planning = ++m_planning](const Result<NotesPlan> &plan) {
                     if (planning != m_planning)
                         return;
                     if (!plan) {
                         emit failed(plan.error());
                         return;
                     }
                     m_plan = *plan;
                     m_planModel->setNotes(m_plan.notes);
                     retranslateUi();
                 });
}

void NotesPage::bringIn()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_bringIn->setEnabled(false);
    if (!m_isList)
        m_settings.setNotesColumns(headingsOf(m_lines, m_mapping),
                                   columnsToText(m_mapping.columns));
    const auto work = [plan = m_plan, name = m_name,
                       limits = m_workbook.backupLimits()](WorkbookFile &file) {
        // What cannot be copied can be added to all the same, as everywhere.
        static_cast<void>(backUp(file, Backup::Reason::Import, limits));
        return takeNotes(file, name, plan);
    };
    whenAnswered(m_workbook.read(work), this,
                 [this, name = m_name](const Result<ImportSummary> &summary) {
                     m_isBusy = false;
                     if (!summary) {
                         emit failed(summary.error());
                         retranslateUi();
                         return;
                     }
                     m_workbook.announce(summary->changes);
                     emit finished(name, *summary);
                 });
}

void NotesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void NotesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showColumns();
        retranslateUi();
    }
}

void NotesPage::retranslateUi()
{
    using State = PlannedNote::State;
    m_heading->setText(tr("Bring in “%1”").arg(m_name));
    m_lead->setText(m_isList ? tr("One entry a line or bullet. The same list adds nothing twice at "
                                  "the same table.")
                             : tr("One entry a line. See that the words and the columns are read "
                                  "right; the same file adds nothing twice."));
    m_columns->setAccessibleName(tr("Columns of the file"));
    findChild<QTableView *>("notesPlan")->setAccessibleName(tr("What would come in"));
    m_sessionLabel->setText(tr("Workshop"));
    m_tableLabel->setText(tr("Table"));
    m_kindLabel->setText(tr("Kind, unless a column tells it"));
    m_encodingLabel->setText(tr("Encoding"));
    m_separatorLabel->setText(tr("Between columns"));
    m_headings->setText(m_isList ? tr("Headings become challenges, with what stands under them")
                                 : tr("The first line names the columns"));
    m_columnsTitle->setText(tr("Columns"));
    m_planTitle->setText(tr("What comes in"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, wordFor(static_cast<Kind>(m_kind->itemData(i).toInt())));
    const QString codes[] = {tr("UTF-8"), tr("Windows-1252 (older Excel)"), tr("UTF-16"),
                             tr("UTF-16, big endian")};
    for (int i = 0; i < m_encoding->count(); ++i)
        m_encoding->setItemText(i, codes[i]);
    const QString signs[] = {tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Bar")};
    for (int i = 0; i < m_separator->count(); ++i)
        m_separator->setItemText(i, signs[i]);
    const auto number = [this](State state) { return static_cast<int>(m_plan.count(state)); };
    QStringList words{tr("%n entries come in.", nullptr, number(State::New))};
    if (const int known = number(State::Known) + number(State::Removed); known > 0)
        words << tr("%n came before.", nullptr, known);
    if (const int lost = number(State::NoTable); lost > 0)
        words << tr("%n line(s) name no table of this workshop.", nullptr, lost);
    m_outcome->setText(m_places.empty() ? tr("There is no table yet: prepare a workshop first.")
                                        : words.join(u' '));
    m_bringIn->setText(tr("Bring in"));
    m_bringIn->setEnabled(!m_isBusy && number(State::New) > 0);
    m_leave->setText(tr("Cancel"));
    m_planModel->retranslate();
}

} // namespace tournee
