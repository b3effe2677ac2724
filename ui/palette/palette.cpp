// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette.h"

#include "core/storage/workbook.h"
#include "ui/whenanswered.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/widgets/widgets.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace tournee {

namespace {

constexpr auto restBeforeEntries = std::chrono::milliseconds(80);
constexpr std::size_t mostCommands = 12;
constexpr std::size_t mostPlaces = 12;

} // namespace

Palette::Palette(QWidget *window)
    : QFrame(window), m_window(*window), m_field(new QLineEdit), m_list(new QListWidget)
{
    setObjectName("palette");
    setRole(this, Role::Card);
    setProperty("over", true);
    auto *column = new QVBoxLayout(this);
    arrange(column, space::within, space::between);
    m_field->setObjectName("paletteField");
    m_field->installEventFilter(this);
    m_list->setObjectName("paletteList");
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeEntries);
    connect(&m_rest, &QTimer::timeout, this, &Palette::searchEntries);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (m_isOutdated)
            *m_isOutdated = true;
        m_entries.clear();
        showItems();
        m_rest.start();
    });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { go(m_list->row(item)); });
    window->installEventFilter(this);
    retranslateUi();
    hide();
}

Palette::~Palette()
{
    if (m_isOutdated)
        *m_isOutdated = true;
}

void Palette::open(std::vector<PaletteItem> commands, Workbook *workbook)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_commands = std::move(commands);
    m_workbook = workbook;
    m_places.clear();
    m_entries.clear();
    m_field->clear();
    place();
    show();
    raise();
    m_field->setFocus();
    showItems();
    if (!m_workbook)
        return;
    whenAnswered(m_workbook->read(readPlaces), this,
                 [this](const Result<std::vector<PaletteItem>> &places) {
                     if (!places)
                         return;
                     m_places = *places;
                     showItems();
                 });
}

void Palette::place()
{
    const int edge = scaled(space::around);
    const int width = std::min(scaled(measure::column), m_window.width() - 2 * edge);
    const int height = std::min(scaled(measure::roomyHeight), m_window.height() - 4 * edge);
    setGeometry((m_window.width() - width) / 2, 2 * edge, width, height);
}

void Palette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void Palette::searchEntries()
{
    const QString typed = m_field->text().trimmed();
    if (!m_workbook || typed.size() < 2 || !isVisible())
        return;
    m_isOutdated = std::make_shared<std::atomic<bool>>(false);
    const auto read = [typed, isOutdated = m_isOutdated](WorkbookFile &file) {
        return readEntriesWith(file, typed, isOutdated);
    };
    whenAnswered(
        m_workbook->read(read), this,
        [this, isOutdated = m_isOutdated](const Result<std::vector<PaletteItem>> &entries) {
            if (!entries || *isOutdated)
                return;
            m_entries = *entries;
            showItems();
        });
}

void Palette::showItems()
{
    const QString typed = m_field->text();
    const int row = m_list->currentRow();
    m_shown = meantBy(typed, m_commands, mostCommands);
    auto places = meantBy(typed, m_places, mostPlaces);
    m_shown.insert(m_shown.end(), std::make_move_iterator(places.begin()),
                   std::make_move_iterator(places.end()));
    if (!typed.trimmed().isEmpty()) // the likeliest first, whatever it is
        m_shown = meantBy(typed, m_shown, m_shown.size());
    m_shown.insert(m_shown.end(), m_entries.begin(), m_entries.end());
    m_list->clear();
    for (const PaletteItem &each : m_shown) {
        auto *item = new QListWidgetItem(each.words.simplified(), m_list);
        item->setData(TwoLineDelegate::SecondaryRole, each.line);
    }
    // What comes later does not move what is chosen.
    m_list->setCurrentRow(std::clamp(m_entries.empty() ? 0 : row, 0,
                                     std::max(0, static_cast<int>(m_shown.size()) - 1)));
}

void Palette::go(int row)
{
    if (row < 0 || row >= std::ssize(m_shown))
        return;
    const PaletteItem item = m_shown[static_cast<std::size_t>(row)];
    leave();
    switch (item.what) {
    case PaletteItem::What::Command:
        item.deed();
        break;
    case PaletteItem::What::Session:
        emit sessionRequested(item.id);
        break;
    case PaletteItem::What::Table:
        emit tableRequested(item.id);
        break;
    case PaletteItem::What::Theme:
        emit themeRequested(item.words);
        break;
    case PaletteItem::What::Entry:
        emit entryRequested(item.table, item.id);
        break;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step != 0) {
        const int count = m_list->count();
        if (count > 0)
            m_list->setCurrentRow((m_list->currentRow() + step + count) % count);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        go(m_list->currentRow());
    } else if (key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        leave();
    } else {
        return QFrame::eventFilter(watched, event);
    }
    return true;
}

void Palette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void Palette::retranslateUi()
{
    m_field->setPlaceholderText(
        tr("A command, a workshop, a table, a theme, or words of an entry"));
    m_field->setAccessibleName(tr("Go to"));
    m_list->setAccessibleName(tr("Where to go"));
}

} // namespace tournee
