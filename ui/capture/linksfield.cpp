// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/linksfield.h"

#include "core/report/words.h"
#include "core/storage/capturedraft.h"
#include "ui/capture/capturemodel.h"
#include "ui/capture/elidedlabel.h"
#include "ui/capture/entrykinds.h"
#include "ui/theme/kindmark.h"
#include "ui/widgets/divergencebadge.h"
#include "ui/widgets/widgets.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tournee {

namespace {

constexpr qsizetype longestChoice = 60;

QString lineOf(const Entity &entry)
{
    return entry.text(Field::Text).simplified();
}

} // namespace

LinksField::LinksField(const CaptureModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_label(newLabel(Role::Field))
    , m_rows(new QVBoxLayout)
    , m_add(newButton(Role::Quiet, "addLink"))
{
    auto *const all = new QVBoxLayout(this);
    arrange(all, space::half);
    auto *const head = new QHBoxLayout;
    arrange(head, space::within);
    m_badge = new DivergenceBadge(m_add, this);
    m_label->setWordWrap(false);
    head->addWidget(m_label);
    head->addWidget(m_badge);
    head->addStretch();
    all->addLayout(head);
    arrange(m_rows, 0);
    all->addLayout(m_rows);
    auto *const foot = new QHBoxLayout;
    arrange(foot, 0);
    foot->addWidget(m_add);
    foot->addStretch();
    all->addLayout(foot);
    m_add->setMenu(new QMenu(m_add));
    connect(m_add->menu(), &QMenu::aboutToShow, this, &LinksField::fillMenu);
}

std::vector<EntityId> LinksField::links() const
{
    if (m_entry.kind == Kind::Solution)
        return m_entry.references(Field::Challenges);
    const EntityId about = m_entry.reference(Field::About);
    return about.isNull() ? std::vector<EntityId>{} : std::vector{about};
}

void LinksField::setEntry(const Entity &entry)
{
    m_entry = entry;
    setVisible(entry.kind != Kind::Challenge);
    retranslateUi();
}

void LinksField::retranslateUi()
{
    const bool isSolution = m_entry.kind == Kind::Solution;
    m_label->setText(isSolution ? tr("Challenges answered") : tr("About"));
    m_add->setText(isSolution ? tr("Answer a challenge…") : tr("Choose what it is about…"));
    showLinks();
}

void LinksField::showLinks()
{
    while (QLayoutItem *const item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const EntityId id : links()) {
        const Entity *const target = m_model.entry(id);
        auto *const row = new QWidget;
        auto *const line = new QHBoxLayout(row);
        arrange(line, space::half);
        auto *const words = new ElidedLabel;
        words->setText(target ? lineOf(*target) : tr("(of another table, or removed)"));
        auto *const away = newButton(Role::Quiet, "removeLink");
        away->setText("×");
        away->setAccessibleName(tr("Take away: %1").arg(words->text()));
        away->setToolTip(tr("Take away"));
        connect(away, &QPushButton::clicked, this, [this, id] { choose(id, false); });
        line->addWidget(words, 1);
        line->addWidget(away);
        m_rows->addWidget(row);
    }
    QStringList versions;
    const Register *const about = m_entry.find({Field::About, {}});
    if (about && about->diverges()) {
        for (const Version &version : about->heads) {
            const auto id = EntityId::fromString(version.value.utf8());
            const Entity *const target = id ? m_model.entry(*id) : nullptr;
            versions << (target ? lineOf(*target) : tr("(nothing)"));
        }
    }
    m_badge->disconnect(this);
    m_badge->setVersions(versions, versions.isEmpty() ? 0 : int(versions.size()) - 1);
    connect(m_badge, &DivergenceBadge::chosen, this, [this, shown = m_entry](int version) {
        const Register *const heads = shown.find({Field::About, {}});
        emit edited(updateOf(shown).set(Field::About, heads->heads[std::size_t(version)].value));
    });
}

void LinksField::fillMenu()
{
    QMenu *const menu = m_add->menu();
    menu->clear();
    const std::vector<EntityId> linked = links();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const EntityId id = m_model.idAt(m_model.index(row));
        const Entity *const target = m_model.entry(id);
        if (!target || id == m_entry.id || !mayStandUnder(m_entry.kind, target->kind))
            continue;
        QString words = lineOf(*target);
        if (words.size() > longestChoice)
            words = words.left(longestChoice - 1) + u'…';
        QAction *const choice =
            menu->addAction(kindIcon(target->kind, palette()), words.replace('&', "&&"));
        choice->setCheckable(true);
        const bool isLinked = std::ranges::count(linked, id) > 0;
        choice->setChecked(isLinked);
        connect(choice, &QAction::triggered, this, [this, id, isLinked] { choose(id, !isLinked); });
    }
    if (menu->isEmpty())
        menu->addAction(m_entry.kind == Kind::Solution ? tr("No challenge is noted yet")
                                                       : tr("Nothing is noted yet"))
            ->setEnabled(false);
}

void LinksField::choose(EntityId id, bool isLinked)
{
    Edit edit = updateOf(m_entry);
    if (m_entry.kind != Kind::Solution)
        edit.set(Field::About, isLinked ? Value(id.toString()) : Value());
    else if (isLinked)
        edit.include(Field::Challenges, id);
    else
        edit.exclude(Field::Challenges, id);
    emit edited(edit);
}

} // namespace tournee
