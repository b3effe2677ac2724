// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/entrykinds.h"

namespace tournee {

namespace {

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

Edit updateOf(const Entity &shown)
{
    Edit edit = update(shown);
    std::erase_if(*edit.seen, [](const SeenVersion &each) { return each.op == OpId{}; });
    return edit;
}

} // namespace tournee
