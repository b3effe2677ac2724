// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/entrykinds.h"

namespace tournee {

namespace {

bool isRemark(Kind kind)
{
    return kind == Kind::Quote || kind == Kind::Disagreement || kind == Kind::Note;
}

int placeOf(Kind kind)
{
    return static_cast<int>(kind) - static_cast<int>(Kind::Challenge);
}

} // namespace

std::optional<Kind> kindOfMark(QChar typed)
{
    switch (typed.unicode()) {
    case u'!':
        return Kind::Challenge;
    case u'+':
        return Kind::Solution;
    case u'"':
    case u'«':
    case u'“':
        return Kind::Quote;
    case u'~':
        return Kind::Disagreement;
    case u'-':
        return Kind::Note;
    default:
        return {};
    }
}

QChar markOf(Kind kind)
{
    return QStringView(u"!+\"~-")[placeOf(kind)];
}

QList<QKeySequence> shortcutsOf(Kind kind)
{
    const int place = placeOf(kind);
    return {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place)),
            QKeySequence(static_cast<Qt::Key>(Qt::Key_F5 + place))};
}

bool mayStandUnder(Kind child, Kind parent)
{
    if (child == Kind::Solution)
        return parent == Kind::Challenge;
    return isRemark(child) && (parent == Kind::Challenge || parent == Kind::Solution);
}

void link(Edit &edit, EntityId former, EntityId parent)
{
    if (former == parent)
        return;
    if (isRemark(edit.kind)) {
        edit.set(Field::About, parent);
    } else if (edit.kind == Kind::Solution) {
        if (!former.isNull())
            edit.exclude(Field::Challenges, former);
        if (!parent.isNull())
            edit.include(Field::Challenges, parent);
    }
}

QString notedText(const QString &typed, Kind kind, bool wasMarkTyped)
{
    QString text = typed.trimmed();
    if (kind != Kind::Quote || !wasMarkTyped || text.isEmpty())
        return text;
    const bool closes = (text.endsWith(u'»') && !text.contains(u'«'))
                        || (text.endsWith(u'”') && !text.contains(u'“'))
                        || (text.endsWith(u'"') && text.count(u'"') == 1);
    if (closes && text.size() > 1) {
        text.chop(1);
        text = text.trimmed();
    }
    return text;
}

Edit updateOf(const Entity &shown)
{
    Edit edit = update(shown);
    std::erase_if(*edit.seen, [](const SeenVersion &each) { return each.op == OpId{}; });
    return edit;
}

} // namespace tournee
