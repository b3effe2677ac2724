// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "core/domain/entity.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <list>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace tournee {

class ChipGroup;
class TextField;

/// Ties widgets to fields of one entity: shows its values, and makes an edit of what a person wrote
/// when they leave the field or rest a while. Diverging versions stand behind the field's badge, and
/// choosing one is an edit too. Whoever listens applies it.
class FormBinding final : public QObject
{
    Q_OBJECT

public:
    explicit FormBinding(QObject *parent = nullptr);

    void bind(QLineEdit *line, Field field);
    void bind(TextField *text, Field field);
    /// Of ChipGroup::Mode::One; its values are the stored words.
    void bind(ChipGroup *chips, Field field);
    /// The stored words are the items' data; an invalid QVariant is "nothing".
    void bind(QComboBox *combo, Field field);
    /// Zero is "nothing".
    void bind(QSpinBox *spin, Field field);
    /// What cannot be understood stays in the field, and \a hint says so.
    void bindDate(QLineEdit *line, QLabel *hint, Field field);
    void bindTime(QLineEdit *line, QLabel *hint, Field field);

    /// A field that is being written in keeps what is written.
    void setEntity(const Entity &entity);
    [[nodiscard]] const Entity &entity() const { return m_entity; }
    /// Makes edits of everything that was written and not told yet.
    void commit();

signals:
    void edited(const tournee::Edit &edit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Nothing when what stands in the widget cannot be understood.
    using Read = std::function<std::optional<Value>()>;
    struct Bound
    {
        QWidget *widget = nullptr;
        Field field = Field::Title;
        Read read = nullptr;
        std::function<void(const Value &)> show = nullptr;
        std::function<QString(const Value &)> words = nullptr; ///< a value as the widget shows it
        QLabel *hint = nullptr;
        bool isWritten = false; ///< by the person, since it was last told or shown
        Entity before = {}; ///< what was on the screen when they began
    };
    using Parse = std::optional<QString> (*)(const QString &);

    Bound &add(Bound bound);
    void bindParsed(QLineEdit *line, QLabel *hint, Field field, Parse parse);
    void showVersions(const Bound &bound);
    static void setWrong(const Bound &bound, bool isWrong);
    void written(Bound &bound);
    void commit(Bound &bound);

    Entity m_entity;
    std::list<Bound> m_bound; ///< a list: the connections hold references
    QTimer m_rest;
};

/// "2026-10-03", "2026/10/3", "3 octobre 2026"… as ISO 8601; nothing when it is no date.
[[nodiscard]] std::optional<QString> isoDate(const QString &written);
/// "18:30", "18h30", "18 h", "1830" as ISO 8601; nothing when it is no time.
[[nodiscard]] std::optional<QString> isoTime(const QString &written);

} // namespace tournee
