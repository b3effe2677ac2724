// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/findbar.h"

#include "core/report/words.h"
#include "ui/capture/capturemodel.h"
#include "ui/capture/entrydelegate.h"
#include "ui/capture/entrylist.h"
#include "ui/capture/foldedfind.h"
#include "ui/widgets/chipgroup.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

#include <algorithm>
#include <set>

namespace tournee {

namespace {

QString valueOf(Kind kind)
{
    const std::string_view name = nameOf(kind);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

} // namespace

FindBar::FindBar(CaptureModel &model, EntryList &list, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(list)
    , m_words(new QLineEdit)
    , m_found(newLabel(Role::Secondary))
    , m_kinds(new ChipGroup(ChipGroup::Mode::Many))
    , m_close(newButton(Role::Quiet, "closeFind"))
{
    setObjectName("findBar");
    m_words->setObjectName("findWords");
    m_words->setClearButtonEnabled(false);
    m_found->setObjectName("found");
    m_found->setWordWrap(false);
    auto *const line = new QHBoxLayout;
    arrange(line, space::within);
    line->addWidget(m_words, 1);
    line->addWidget(m_found);
    line->addWidget(m_close);
    auto *const all = new QVBoxLayout(this);
    arrange(all, space::half);
    all->addLayout(line);
    all->addWidget(m_kinds);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textEdited, this, &FindBar::find);
    connect(m_kinds, &ChipGroup::toggled, this, &FindBar::filter);
    connect(m_close, &QPushButton::clicked, this, &FindBar::leave);
    connect(&model, &CaptureModel::detailsChanged, this, [this] {
        if (isVisible())
            showCounts();
    });
    hide();
    retranslateUi();
}

void FindBar::enter()
{
    show();
    showCounts();
    m_words->setFocus();
    m_words->selectAll();
    find();
}

void FindBar::leave()
{
    m_words->clear();
    m_kinds->setChosen({});
    m_list.setWanted({});
    m_model.setShownKinds({});
    hide();
    emit leaveRequested();
}

std::vector<EntityId> FindBar::matches() const
{
    std::vector<EntityId> found;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        const EntityId id = m_model.idAt(index);
        const QString words =
            index.data().toString() + '\n' + index.data(Qt::AccessibleDescriptionRole).toString();
        if (!id.isNull() && !findFolded(words, m_words->text()).empty())
            found.push_back(id);
    }
    return found;
}

void FindBar::find()
{
    m_list.setWanted(m_words->text());
    const std::vector<EntityId> found = matches();
    if (!found.empty() && std::ranges::find(found, m_list.selected()) == found.end())
        m_list.select(found.back()); // the newest is what one looks for most
    step(0);
}

void FindBar::step(int step)
{
    const std::vector<EntityId> found = matches();
    if (m_words->text().trimmed().isEmpty()) {
        m_found->clear();
        return;
    }
    if (found.empty()) {
        m_found->setText(tr("Nothing found"));
        return;
    }
    const auto count = std::ssize(found);
    const auto it = std::ranges::find(found, m_list.selected());
    auto at = it == found.end() ? (step < 0 ? 0 : count - 1) : it - found.begin();
    at = (at + step + count) % count;
    m_list.select(found[std::size_t(at)]);
    m_list.showEntry(found[std::size_t(at)]);
    m_found->setText(tr("%1 of %2").arg(at + 1).arg(count));
}

void FindBar::filter()
{
    std::set<Kind> kinds;
    for (const Kind kind : entryKinds()) {
        if (m_kinds->chosen().contains(valueOf(kind)))
            kinds.insert(kind);
    }
    m_model.setShownKinds(kinds);
    find();
}

void FindBar::uncover(EntityId id)
{
    if (m_model.indexOf(id).isValid() || !m_model.entry(id))
        return;
    m_kinds->setChosen({});
    m_model.setShownKinds({});
}

void FindBar::showCounts()
{
    std::vector<ChipGroup::Choice> choices;
    for (const Kind kind : entryKinds())
        choices.push_back(
            {valueOf(kind), QString("%1 %2").arg(pluralFor(kind)).arg(m_model.countOf(kind))});
    m_kinds->setChoices(choices);
}

void FindBar::retranslateUi()
{
    m_words->setPlaceholderText(tr("Find at this table"));
    m_words->setAccessibleName(tr("Find at this table"));
    m_kinds->setAccessibleName(tr("Kinds to show"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Show everything again (Esc)"));
    showCounts();
    if (isVisible())
        step(0);
}

void FindBar::align()
{
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const QRect column = EntryDelegate::column(QRect(0, 0, width() - scrollBar, 0));
    layout()->setContentsMargins(column.left(), 0, width() - 1 - column.right(), 0);
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    align();
}

void FindBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit shownChanged();
}

void FindBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit shownChanged();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

} // namespace tournee
