// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/marks.h"

#include "core/domain/text.h"

#include <algorithm>
#include <array>

namespace tournee {

namespace {

QChar signOf(MarkKind kind)
{
    return kind == MarkKind::Theme || kind == MarkKind::Tag ? u'#' : u'@';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'‑' || c == u'–';
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/// Whether a word ends before \a at.
bool endsWordAt(const QString &text, qsizetype at)
{
    if (at >= text.size())
        return true;
    if (text[at].isLetterOrNumber() || text[at].isMark() || text[at] == u'_')
        return false;
    const bool joins = isHyphen(text[at]) || isApostrophe(text[at]);
    return !joins || at + 1 >= text.size() || !text[at + 1].isLetterOrNumber();
}

bool beginsMarkAt(const QString &text, qsizetype at)
{
    return at == 0 || text[at - 1].isSpace() || QStringView(u"([«\"“").contains(text[at - 1]);
}

/// The length of a tag that nobody used before.
qsizetype newTagLength(const QString &text, qsizetype at)
{
    if (at >= text.size() || !text[at].isLetter())
        return 0;
    qsizetype end = at + 1;
    while (!endsWordAt(text, end))
        ++end;
    return end - at;
}

qsizetype supportLength(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
        ++end;
    const bool isWhole = end == text.size() || text[end].isSpace();
    return isWhole && end - at <= 5 ? end - at : 0;
}

/// What \a mark gives an entry.
std::vector<Change> changesBy(Kind kind, const Mark &mark)
{
    Edit edit = addition(kind, {});
    const MarkName &name = mark.name;
    switch (name.kind) {
    case MarkKind::Theme:
        edit.include(Field::Themes, name.id);
        break;
    case MarkKind::Tag:
        edit.include(Field::Tags, utf8FromText(name.words));
        break;
    case MarkKind::Background:
        edit.set(Field::Background, name.id);
        break;
    case MarkKind::Place:
        edit.set(Field::Municipality, Value(name.place));
        edit.set(Field::Territory, name.territory.isEmpty() ? Value() : Value(name.territory));
        break;
    case MarkKind::Support:
        edit.set(Field::Support, Value(mark.support));
        break;
    }
    return edit.changes;
}

bool isNothing(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace() || c.isPunct(); });
}

/// Marks are beside the words while only marks and blanks stand between them and an end of their line.
void findThoseAside(const QString &text, std::vector<Mark> &marks)
{
    for (std::size_t i = 0; i < marks.size(); ++i) {
        qsizetype before = i == 0 ? 0 : marks[i - 1].from + marks[i - 1].length;
        const bool isAsideBefore = i == 0 || marks[i - 1].isAside;
        const qsizetype line = text.lastIndexOf(u'\n', marks[i].from) + 1;
        const bool isFirst = before <= line;
        before = std::max(before, line);
        const qsizetype end = marks[i].from + marks[i].length;
        const bool isFollowed = end < text.size() && !text[end].isSpace();
        marks[i].isAside =
            !isFollowed && (isFirst || isAsideBefore)
            && QStringView(text).mid(before, marks[i].from - before).trimmed().isEmpty();
    }
    bool isAsideAfter = false;
    for (std::size_t i = marks.size(); i-- > 0;) {
        const qsizetype end = marks[i].from + marks[i].length;
        qsizetype line = text.indexOf(u'\n', end);
        line = line < 0 ? text.size() : line;
        const bool isLast = i + 1 == marks.size() || marks[i + 1].from >= line;
        const qsizetype next = isLast ? line : marks[i + 1].from;
        const QStringView between = QStringView(text).mid(end, next - end);
        isAsideAfter = (isLast && isNothing(between))
                       || (!isLast && isAsideAfter && between.trimmed().isEmpty());
        marks[i].isAside = marks[i].isAside || isAsideAfter;
    }
}

std::vector<Mark> candidatesIn(const QString &text, const MarkNames &names)
{
    std::vector<Mark> marks;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text[at];
        if ((sign != u'#' && sign != u'@' && sign != u'=') || !beginsMarkAt(text, at))
            continue;
        Mark mark;
        mark.from = at;
        qsizetype length = 0;
        if (sign == u'=') {
            length = supportLength(text, at + 1);
            mark.name.kind = MarkKind::Support;
            mark.support = QStringView(text).mid(at + 1, length).toLongLong();
        } else if (const MarkName *const name = names.longestAt(sign, text, at + 1, length)) {
            mark.name = *name;
        } else if (sign == u'#') {
            length = newTagLength(text, at + 1);
            mark.name.kind = MarkKind::Tag;
            mark.name.words = text.mid(at + 1, length);
        }
        if (length == 0)
            continue;
        mark.length = length + 1;
        marks.push_back(mark);
        at += length;
    }
    return marks;
}

} // namespace

QString markKey(const QString &words)
{
    QString key = folded(words);
    for (QChar &c : key) {
        if (isHyphen(c))
            c = u' ';
    }
    return key;
}

void MarkNames::add(const MarkName &name)
{
    const QString key = markKey(name.words);
    const QString signedKey = signOf(name.kind) + key;
    if (key.isEmpty() || m_byKey.contains(signedKey))
        return;
    m_byKey.insert(signedKey, qsizetype(m_known.size()));
    m_known.push_back({key, name});
    m_longest = std::max(m_longest, key.size());
}

const MarkName *MarkNames::longestAt(QChar sign, const QString &text, qsizetype at,
                                     qsizetype &length) const
{
    const MarkName *found = nullptr;
    QString key(sign);
    for (qsizetype end = at; end < text.size() && key.size() <= m_longest; ++end) {
        if (text[end] == u'\n')
            break;
        key += markKey(text[end]);
        if (!endsWordAt(text, end + 1) && !(text[end] == u')' && end + 1 < text.size()))
            continue;
        if (const auto it = m_byKey.constFind(key); it != m_byKey.constEnd()) {
            found = &m_known[std::size_t(*it)].name;
            length = end + 1 - at;
        }
    }
    return found;
}

std::vector<MarkName> MarkNames::completions(QChar sign, const QString &typed,
                                             std::size_t most) const
{
    const QString key = markKey(typed).trimmed();
    // By how they match, in the order in which they were added.
    std::array<std::vector<const MarkName *>, 3> found;
    for (const Known &each : m_known) {
        if (signOf(each.name.kind) != sign)
            continue;
        if (key.isEmpty() ? each.name.kind != MarkKind::Place : each.key.startsWith(key))
            found[0].push_back(&each.name);
        else if (!key.isEmpty() && each.key.contains(u' ' + key))
            found[1].push_back(&each.name);
        else if (key.size() > 2 && each.key.contains(key))
            found[2].push_back(&each.name);
    }
    std::vector<MarkName> result;
    for (const auto &rank : found) {
        for (const MarkName *const name : rank) {
            const bool isTwice = std::ranges::any_of(result, [&](const MarkName &each) {
                return !each.id.isNull() && each.id == name->id;
            });
            if (!isTwice && result.size() < most)
                result.push_back(*name);
        }
    }
    return result;
}

std::vector<Mark> marksIn(const QString &text, const MarkNames &names)
{
    std::vector<Mark> marks = candidatesIn(text, names);
    findThoseAside(text, marks);
    // "=12" among words is arithmetic; without it its neighbours may stand among words, too.
    while (std::erase_if(marks,
                         [](const Mark &mark) {
                             return mark.name.kind == MarkKind::Support && !mark.isAside;
                         })
           > 0)
        findThoseAside(text, marks);
    if (withoutMarks(text, marks).trimmed().isEmpty())
        return {};
    return marks;
}

QString withoutMarks(const QString &text, std::span<const Mark> marks)
{
    QString result;
    qsizetype from = 0;
    for (const Mark &mark : marks) {
        result += QStringView(text).mid(from, mark.from - from);
        from = mark.from + mark.length;
        if (!mark.isAside) {
            result += QStringView(text).mid(mark.from + 1, mark.length - 1);
            continue;
        }
        // Of the blanks on both sides one is enough, and none at an end of the line.
        const bool isAtEnd = from >= text.size() || text[from] == u'\n' || text[from].isPunct();
        if (isAtEnd) {
            while (!result.isEmpty() && result.back().isSpace() && result.back() != u'\n')
                result.chop(1);
        } else {
            while (from < text.size() && text[from].isSpace() && text[from] != u'\n')
                ++from;
        }
    }
    result += QStringView(text).mid(from);
    return result.trimmed();
}

void applyMarks(Edit &edit, const Entity *existing, std::span<const Mark> before,
                std::span<const Mark> now)
{
    const auto isSaid = [&](const Mark &mark) {
        return std::ranges::any_of(now, [&](const Mark &each) { return each.saysTheSame(mark); });
    };
    const auto valueNow = [&](const RegisterName &name) {
        const Register *const each = existing ? existing->find(name) : nullptr;
        return each ? each->shown().value : Value();
    };
    for (const Mark &mark : before) {
        if (isSaid(mark))
            continue;
        for (const Change &given : changesBy(edit.kind, mark)) {
            std::erase(edit.changes, given);
            if (!given.value.isNull() && valueNow(given.name) == given.value)
                edit.changes.push_back({given.name, Value()});
        }
    }
    // Of two places, backgrounds or numbers the last one counts.
    for (const Mark &mark : now) {
        for (const Change &given : changesBy(edit.kind, mark)) {
            std::erase_if(edit.changes,
                          [&](const Change &change) { return change.name == given.name; });
            if (valueNow(given.name) != given.value)
                edit.changes.push_back(given);
        }
    }
}

} // namespace tournee
