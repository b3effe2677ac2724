// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/formbinding.h"

#include "ui/widgets/chipgroup.h"
#include "ui/widgets/divergencebadge.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStyle>
#include <QTime>

#include <algorithm>

namespace tournee {

namespace {

constexpr auto restMilliseconds = 2000;

QString wordsFor(const Value &value)
{
    return std::holds_alternative<qint64>(value.data) ? QString::number(value.number())
                                                      : value.text();
}

/// What the versions of a register say, each once, as they stand in the log.
std::vector<Value> versionsOf(const Entity &entity, Field field)
{
    std::vector<Value> values;
    const Register *const each = entity.find({field, {}});
    if (!each || !each->diverges())
        return values;
    for (const Version &version : each->heads) {
        if (std::ranges::find(values, version.value) == values.end())
            values.push_back(version.value);
    }
    return values;
}

Value textOrNothing(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

} // namespace

std::optional<QString> isoDate(const QString &written)
{
    const QString text = written.simplified().replace('/', '-').replace('.', '-');
    for (const char *format : {"yyyy-M-d", "yyyyMMdd", "d-M-yyyy"}) {
        const QDate date = QDate::fromString(text, QString(format));
        if (date.isValid() && date.year() >= 1900)
            return date.toString(Qt::ISODate);
    }
    for (const QLocale &locale : {QLocale(), QLocale("fr_CA"), QLocale("en_CA")}) {
        for (const char *format : {"d MMMM yyyy", "MMMM d, yyyy", "d MMM yyyy"}) {
            const QDate date = locale.toDate(written.simplified(), QString(format));
            if (date.isValid() && date.year() >= 1900)
                return date.toString(Qt::ISODate);
        }
    }
    return {};
}

std::optional<QString> isoTime(const QString &written)
{
    static const QRegularExpression pattern("^(\\d{1,2})\\s*[:hH.]?\\s*(\\d{2})?$");
    const QRegularExpressionMatch match = pattern.match(written.simplified());
    if (!match.hasMatch())
        return {};
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return time.isValid() ? std::optional(time.toString("HH:mm")) : std::nullopt;
}

FormBinding::FormBinding(QObject *parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, qOverload<>(&FormBinding::commit));
}

FormBinding::Bound &FormBinding::add(Bound bound)
{
    m_bound.push_back(std::move(bound));
    m_bound.back().words = wordsFor;
    m_bound.back().widget->installEventFilter(this);
    return m_bound.back();
}

void FormBinding::bind(QLineEdit *line, Field field)
{
    Bound &bound = add({.widget = line, .field = field});
    bound.read = [line] { return std::optional(textOrNothing(line->text().trimmed())); };
    bound.show = [line](const Value &value) { line->setText(value.text()); };
    connect(line, &QLineEdit::textEdited, this, [this, &bound] { written(bound); });
    connect(line, &QLineEdit::editingFinished, this, [this, &bound] { commit(bound); });
}

void FormBinding::bind(TextField *text, Field field)
{
    Bound &bound = add({.widget = text, .field = field});
    bound.read = [text] { return std::optional(textOrNothing(text->words().trimmed())); };
    bound.show = [text](const Value &value) { text->setWords(value.text()); };
    connect(text, &TextField::wordsChanged, this, [this, &bound] { written(bound); });
    connect(text, &TextField::left, this, [this, &bound] { commit(bound); });
}

void FormBinding::bind(ChipGroup *chips, Field field)
{
    Bound &bound = add({.widget = chips, .field = field});
    bound.read = [chips] { return std::optional(textOrNothing(chips->value())); };
    bound.words = [chips](const Value &value) { return chips->wordsOf(value.text()); };
    bound.show = [chips](const Value &value) { chips->setChosen({value.text()}); };
    connect(chips, &ChipGroup::toggled, this, [this, &bound] {
        written(bound);
        commit(bound);
    });
}

void FormBinding::bind(QComboBox *combo, Field field)
{
    Bound &bound = add({.widget = combo, .field = field});
    bound.read = [combo] { return std::optional(textOrNothing(combo->currentData().toString())); };
    bound.words = [combo](const Value &value) {
        return combo->itemText(std::max(0, combo->findData(value.text())));
    };
    bound.show = [combo](const Value &value) {
        combo->setCurrentIndex(std::max(0, combo->findData(value.text())));
    };
    connect(combo, &QComboBox::activated, this, [this, &bound] {
        written(bound);
        commit(bound);
    });
}

void FormBinding::bind(QSpinBox *spin, Field field)
{
    Bound &bound = add({.widget = spin, .field = field});
    bound.read = [spin] {
        return std::optional(spin->value() == 0 ? Value() : Value(spin->value()));
    };
    bound.show = [spin](const Value &value) {
        const QSignalBlocker quiet(spin);
        spin->setValue(static_cast<int>(value.number()));
    };
    connect(spin, &QSpinBox::valueChanged, this, [this, &bound] { written(bound); });
    connect(spin, &QSpinBox::editingFinished, this, [this, &bound] { commit(bound); });
}

void FormBinding::bindDate(QLineEdit *line, QLabel *hint, Field field)
{
    bindParsed(line, hint, field, isoDate);
}

void FormBinding::bindTime(QLineEdit *line, QLabel *hint, Field field)
{
    bindParsed(line, hint, field, isoTime);
}

void FormBinding::bindParsed(QLineEdit *line, QLabel *hint, Field field, Parse parse)
{
    bind(line, field);
    Bound &bound = m_bound.back();
    bound.hint = hint;
    hint->hide();
    bound.read = [line, parse]() -> std::optional<Value> {
        if (line->text().trimmed().isEmpty())
            return Value();
        const auto parsed = parse(line->text());
        return parsed ? std::optional(Value(*parsed)) : std::nullopt;
    };
}

void FormBinding::setEntity(const Entity &entity)
{
    if (entity.id != m_entity.id) {
        commit();
        for (Bound &bound : m_bound) {
            bound.isWritten = false;
            setWrong(bound, false);
        }
    }
    m_entity = entity;
    for (Bound &bound : m_bound) {
        if (!bound.isWritten)
            bound.show(entity.value(bound.field));
        showVersions(bound);
    }
}

void FormBinding::showVersions(const Bound &bound)
{
    DivergenceBadge *const badge = DivergenceBadge::of(bound.widget);
    if (!badge)
        return;
    const std::vector<Value> values = versionsOf(m_entity, bound.field);
    QStringList words;
    for (const Value &value : values)
        words << (value.isNull() ? tr("(nothing)") : bound.words(value));
    const auto shown = std::ranges::find(values, m_entity.value(bound.field));
    badge->disconnect(this);
    badge->setVersions(words, static_cast<int>(shown - values.begin()));
    connect(badge, &DivergenceBadge::chosen, this,
            [this, values, shown = m_entity, field = bound.field](int version) {
                emit edited(update(shown).set(field, values[static_cast<std::size_t>(version)]));
            });
}

void FormBinding::setWrong(const Bound &bound, bool isWrong)
{
    if (!bound.hint)
        return;
    bound.hint->setVisible(isWrong);
    bound.widget->setAccessibleDescription(isWrong ? bound.hint->text() : QString());
    bound.widget->setProperty("wrong", isWrong);
    bound.widget->style()->unpolish(bound.widget);
    bound.widget->style()->polish(bound.widget);
}

void FormBinding::commit()
{
    for (Bound &bound : m_bound)
        commit(bound);
}

bool FormBinding::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (Bound &bound : m_bound) {
            if (bound.widget == watched && !bound.isWritten)
                bound.before = m_entity;
        }
    }
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // it scrolls the page; a value that turns on the way would be saved
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void FormBinding::written(Bound &bound)
{
    if (!bound.isWritten && bound.before.id != m_entity.id)
        bound.before = m_entity;
    bound.isWritten = true;
    m_rest.start();
}

void FormBinding::commit(Bound &bound)
{
    if (!bound.isWritten)
        return;
    const std::optional<Value> value = bound.read();
    setWrong(bound, !value);
    if (!value)
        return;
    bound.isWritten = false;
    const Entity before = std::exchange(bound.before, {});
    if (*value != m_entity.value(bound.field))
        emit edited(update(before.id == m_entity.id ? before : m_entity).set(bound.field, *value));
    else
        bound.show(*value);
}

} // namespace tournee
