// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossiers/dossierspage.h"

#include "core/report/words.h"
#include "ui/dossiers/dossiermodel.h"
#include "ui/dossiers/dossiersheet.h"
#include "ui/whenanswered.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/widgets.h"

#include <QActionGroup>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tournee {

namespace {

constexpr int solutionsAtATime = 5000; // some ten milliseconds of the storage thread
constexpr qsizetype mostReadAlone = 16; // of what one edit changes
constexpr int dossiersWidth = 380;
constexpr int leastSheetWidth = 480;

QStringList choiceWords(Field field)
{
    QStringList words;
    for (const std::string_view choice : spec(Kind::Solution, field).choices)
        words << wordForChoice(choice);
    return words;
}

} // namespace

DossiersPage::DossiersPage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                           QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_model(new DossierModel(
          [this](int number, std::vector<Dossier> dossiers) {
              const auto read = [dossiers = std::move(dossiers)](WorkbookFile &file) {
                  return readDossierWords(file, dossiers);
              };
              whenAnswered(m_workbook.read(read), this,
                           [this, number](const Result<std::vector<DossierWords>> &words) {
                               if (words)
                                   m_model->setPage(number, *words);
                               else if (words.error().code != ErrorCode::Cancelled)
                                   emit failed(words.error());
                           });
          },
          this))
    , m_heading(newLabel(Role::Page))
    , m_count(newLabel(Role::Secondary))
    , m_empty(newText())
    , m_back(newButton("backToDossiers"))
    , m_listSide(new QWidget)
    , m_list(new QListView)
    , m_sheet(new DossierSheet(workbook, environment, undoStack))
{
    setObjectName("dossiersPage");
    auto *column = new QVBoxLayout(this);
    tournee::arrange(column, space::between, space::around, space::between);
    auto *head = new QHBoxLayout;
    tournee::arrange(head, space::within);
    m_heading->setWordWrap(false);
    m_count->setWordWrap(false);
    m_count->setObjectName("dossierCount");
    head->addWidget(m_heading);
    head->addSpacing(space::within);
    head->addWidget(m_count, 1, Qt::AlignVCenter);
    head->addWidget(m_back);
    column->addLayout(head);
    column->addWidget(m_empty);
    auto *row = new QHBoxLayout;
    tournee::arrange(row, space::between);
    auto *side = new QVBoxLayout(m_listSide);
    tournee::arrange(side, space::within);
    auto *menus = new FlowLayout;
    tournee::arrange(menus, space::half);
    makeMenus(*menus);
    side->addLayout(menus);
    m_list->setObjectName("dossierList");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DossierDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->addWidget(m_list, 1);
    row->addWidget(m_listSide);
    row->addWidget(m_sheet, 1);
    column->addLayout(row, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { choose(current.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        choose(index.row());
        m_isSheetShown = true;
        fit();
        m_sheet->enter();
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_isSheetShown = false;
        fit();
        m_list->setFocus();
    });
    connect(m_sheet, &DossierSheet::failed, this, &DossiersPage::failed);
    connect(m_sheet, &DossierSheet::entryRequested, this, &DossiersPage::entryRequested);
    connect(m_sheet, &DossierSheet::divergingRequested, this, &DossiersPage::divergingRequested);
    connect(&m_workbook, &Workbook::changed, this, &DossiersPage::follow);
    retranslateUi();
    fit();
}

void DossiersPage::makeMenus(FlowLayout &row)
{
    static constexpr std::array names{"potentialFilter", "outcomeFilter", "authorityFilter",
                                      "regionFilter", "dossierOrder"};
    for (int menu = 0; menu < MenuCount; ++menu) {
        QPushButton *button = newButton(names[static_cast<std::size_t>(menu)]);
        button->setProperty("role", "chip");
        button->setMenu(new QMenu(button));
        connect(button->menu(), &QMenu::triggered, this, &DossiersPage::arrange);
        row.addWidget(button);
        m_menus[static_cast<std::size_t>(menu)] = button;
    }
}

/// With the choices in another language, or other regions; what was chosen stays.
void DossiersPage::fillMenu(Menu menu, const QStringList &choices)
{
    QMenu &all = *m_menus[menu]->menu();
    const bool isOrder = menu == Order;
    if (all.actions().size() != choices.size()) {
        all.clear();
        auto *group = isOrder ? new QActionGroup(&all) : nullptr;
        for (qsizetype i = 0; i < choices.size(); ++i) {
            QAction *action = all.addAction(QString());
            action->setCheckable(true);
            action->setChecked(isOrder && i == 0);
            if (group)
                group->addAction(action);
        }
    }
    for (qsizetype i = 0; i < choices.size(); ++i) {
        QString words = choices[i];
        all.actions()[i]->setText(words.replace('&', "&&"));
        all.actions()[i]->setData(choices[i]);
    }
}

void DossiersPage::begin()
{
    if (m_isStale)
        readAll();
    if (m_isNarrow && m_isSheetShown)
        m_sheet->enter();
    else
        m_list->setFocus();
}

void DossiersPage::commit()
{
    m_sheet->commit();
}

void DossiersPage::readAll()
{
    m_isStale = false;
    const auto read = [](WorkbookFile &file) -> Result<std::shared_ptr<DossierReader>> {
        auto reader = DossierReader::of(file);
        if (!reader)
            return reader.error();
        return std::shared_ptr<DossierReader>(std::move(*reader));
    };
    whenAnswered(
        m_workbook.read(read, Workbook::Priority::Background), this,
        [this, reading = ++m_reading](const Result<std::shared_ptr<DossierReader>> &reader) {
            if (reading != m_reading)
                return;
            if (reader)
                readOn(*reader, reading);
            else
                emit failed(reader.error());
        });
}

void DossiersPage::readOn(const std::shared_ptr<DossierReader> &reader, int reading)
{
    const auto read = [reader](WorkbookFile &file) { return reader->next(file, solutionsAtATime); };
    whenAnswered(m_workbook.read(read, Workbook::Priority::Background), this,
                 [this, reader, reading](const Result<bool> &more) {
                     if (reading != m_reading)
                         return;
                     if (!more)
                         emit failed(more.error());
                     else if (*more)
                         readOn(reader, reading);
                     else
                         take(reader);
                 });
}

void DossiersPage::take(const std::shared_ptr<DossierReader> &reader)
{
    m_reader = reader;
    m_isRead = true;
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setList(reader->list());
    }
    readRegions();
    arrange();
    emit countChanged(static_cast<int>(m_model->list().dossiers.size()));
}

void DossiersPage::readRegions()
{
    const auto read = [regions = m_model->list().regions](WorkbookFile &file) {
        return readRegionNames(file, regions);
    };
    whenAnswered(m_workbook.read(read), this, [this](const Result<QStringList> &names) {
        if (names)
            m_regions = *names;
        retranslateUi();
    });
}

/// One edit of a few solutions is looked up alone; whatever may change many is read anew.
void DossiersPage::follow(const ChangeSet &changes)
{
    const auto isMany = [](const Entity &each) {
        return each.kind == Kind::Group || each.kind == Kind::Verdict || isFrame(each.kind);
    };
    if (changes.everything || std::ranges::any_of(changes.entities, isMany)
        || std::ssize(changes.entities) > mostReadAlone || !m_reader) {
        m_isStale = true;
        if (isVisible())
            readAll();
    } else {
        for (const Entity &each : changes.entities) {
            if (each.kind == Kind::Solution)
                readOne(each.id);
        }
    }
    if (changes.everything || std::ranges::any_of(changes.entities, [this](const Entity &each) {
            return m_sheet->concerns(each.id) || m_sheet->concerns(each.reference(Field::About));
        }))
        m_sheet->reread();
}

void DossiersPage::readOne(const EntityId &id)
{
    const auto read = [id, reader = m_reader](WorkbookFile &file) { return reader->one(file, id); };
    whenAnswered(m_workbook.read(read, Workbook::Priority::Background), this,
                 [this, id, reader = m_reader](const Result<std::optional<Dossier>> &dossier) {
                     if (reader != m_reader || !dossier)
                         return;
                     {
                         const QSignalBlocker quiet(m_list->selectionModel());
                         m_model->replace(id, *dossier);
                     }
                     if (!*dossier)
                         m_isStale = true; // it may have been one of a group's wordings
                     const QModelIndex there = m_model->indexOf(m_chosen);
                     m_list->setCurrentIndex(there);
                     m_list->viewport()->update();
                     retranslateUi();
                 });
}

void DossiersPage::arrange()
{
    const auto bitsOf = [this](Menu menu) {
        quint64 bits = 0;
        const auto actions = m_menus[menu]->menu()->actions();
        for (qsizetype i = 0; i < actions.size(); ++i)
            bits |= actions[i]->isChecked() ? quint64{1} << i : 0;
        return bits;
    };
    const DossierFilter filter{.potentials = static_cast<quint8>(bitsOf(Potentials)),
                               .outcomes = static_cast<quint8>(bitsOf(Outcomes)),
                               .authorities = static_cast<quint8>(bitsOf(Authorities)),
                               .regions = bitsOf(Regions)};
    const quint64 order = bitsOf(Order);
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->arrange(filter, order == 2   ? DossierOrder::Support
                                 : order == 4 ? DossierOrder::Completeness
                                              : DossierOrder::Priority);
    }
    QModelIndex there = m_model->indexOf(m_chosen);
    if (!there.isValid() && m_model->rowCount() > 0)
        there = m_model->index(0);
    m_list->setCurrentIndex(there);
    choose(there.row());
    m_list->viewport()->update();
    retranslateUi();
}

void DossiersPage::choose(int row)
{
    m_chosen = row < 0 ? EntityId{} : m_model->at(row).id;
    m_sheet->setDossier(m_chosen);
}

void DossiersPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// List and sheet beside each other where there is room, else one after the other.
void DossiersPage::fit()
{
    m_isNarrow =
        width() < scaled(dossiersWidth + leastSheetWidth + space::between + 2 * space::around);
    m_listSide->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : scaled(dossiersWidth));
    m_listSide->setMinimumWidth(m_isNarrow ? 0 : scaled(dossiersWidth));
    const bool hasAny = !m_model->list().dossiers.empty();
    m_listSide->setVisible(hasAny && (!m_isNarrow || !m_isSheetShown));
    m_sheet->setVisible(hasAny && (!m_isNarrow || m_isSheetShown));
    m_back->setVisible(hasAny && m_isNarrow && m_isSheetShown);
}

void DossiersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        m_sheet->retranslateUi();
        m_sheet->reread();
        m_model->forgetWords();
        readRegions();
    } else if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        fit();
    }
}

void DossiersPage::retranslateUi()
{
    const auto total = static_cast<int>(m_model->list().dossiers.size());
    const int shown = m_model->rowCount();
    m_heading->setText(tr("Dossiers"));
    m_count->setText(total == 0 ? QString()
                     : shown == total
                         ? tr("%n dossiers", nullptr, total)
                         : tr("%1 of %n dossiers", nullptr, total).arg(QLocale().toString(shown)));
    m_empty->setText(
        m_isRead ? tr("A solution with a potential (extend, transfer, transform) or with an "
                      "accepted match stands here, to be completed.")
                 : QString());
    m_empty->setVisible(m_isRead && total == 0);
    m_back->setText(tr("Back to the list"));
    m_list->setAccessibleName(tr("Dossiers"));
    fillMenu(Potentials, choiceWords(Field::Potentials));
    fillMenu(Outcomes, choiceWords(Field::Outcomes));
    fillMenu(Authorities, choiceWords(Field::Authorities));
    fillMenu(Regions, m_regions);
    fillMenu(Order, {tr("priority"), tr("support"), tr("completeness")});
    const auto tell = [this](Menu menu, const QString &name) {
        QStringList chosen;
        for (const QAction *action : m_menus[menu]->menu()->actions()) {
            if (action->isChecked())
                chosen << action->data().toString();
        }
        QString words = chosen.isEmpty() ? name : tr("%1: %2").arg(name, chosen.join(", "));
        m_menus[menu]->setText(words.replace('&', "&&") + QStringLiteral(" ▾"));
    };
    tell(Potentials, wordFor(Field::Potentials));
    tell(Outcomes, wordFor(Field::Outcomes));
    tell(Authorities, wordFor(Field::Authorities));
    tell(Regions, wordFor(Kind::Region));
    tell(Order, tr("Sorted by"));
    fit();
}

} // namespace tournee
