// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/divergencebadge.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QMenu>

namespace tournee {

namespace {

constexpr qsizetype longestChoice = 60;

/// One line of a menu; an ampersand in it is nobody's shortcut.
QString choiceWords(const QString &version)
{
    QString words = version.simplified();
    if (words.size() > longestChoice)
        words = words.left(longestChoice - 1) + u'…';
    return words.replace('&', "&&");
}

} // namespace

DivergenceBadge::DivergenceBadge(QWidget *field, QWidget *parent)
    : QPushButton(parent), m_field(field)
{
    setRole(this, Role::Badge);
    setMenu(new QMenu(this));
    setCursor(Qt::PointingHandCursor);
    hide();
}

DivergenceBadge *DivergenceBadge::of(const QWidget *field)
{
    const QWidget *const parent = field->parentWidget();
    if (!parent)
        return nullptr;
    const auto badges =
        parent->findChildren<DivergenceBadge *>(QString(), Qt::FindDirectChildrenOnly);
    for (DivergenceBadge *badge : badges) {
        if (badge->m_field == field)
            return badge;
    }
    return nullptr;
}

void DivergenceBadge::setVersions(const QStringList &versions, int shown)
{
    m_versions = versions;
    m_shown = shown;
    retranslateUi();
    setVisible(versions.size() > 1);
}

void DivergenceBadge::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void DivergenceBadge::retranslateUi()
{
    const int count = static_cast<int>(m_versions.size());
    const QString all = "• " + m_versions.join("\n• ");
    setText(tr("%n version(s)", nullptr, count));
    setAccessibleName(tr("%n diverging version(s)", nullptr, count));
    setAccessibleDescription(m_versions.join(" / "));
    setToolTip(tr("Written differently in several places:") + '\n' + all);
    if (count > 1)
        m_field->setAccessibleDescription(tr("Diverging versions: %1").arg(m_versions.join(" / ")));
    else if (!isHidden())
        m_field->setAccessibleDescription({});
    menu()->clear();
    menu()->addAction(tr("Keep which version?"))->setEnabled(false);
    menu()->addSeparator();
    for (int i = 0; i < count; ++i) {
        QAction *const choice = menu()->addAction(choiceWords(m_versions[i]));
        choice->setToolTip(m_versions[i]);
        choice->setCheckable(true);
        choice->setChecked(i == m_shown);
        connect(choice, &QAction::triggered, this, [this, i] { emit chosen(i); });
    }
}

} // namespace tournee
