// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/erasurecard.h"

#include "core/report/sentences.h"
#include "core/report/words.h"
#include "ui/whenanswered.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tournee {

ErasureCard::ErasureCard(Workbook &workbook, QWidget *parent)
    : QFrame(parent)
    , m_workbook(workbook)
    , m_heading(newLabel(Role::Strong))
    , m_reach(newText())
    , m_fieldLabel(newLabel(Role::Field))
    , m_field(new QComboBox)
    , m_reasonLabel(newLabel(Role::Field))
    , m_reason(new QLineEdit)
    , m_erase(newButton(Role::Primary, "eraseForGood"))
    , m_cancel(newButton("cancelErasure"))
    , m_result(newText())
{
    setObjectName("erasureCard");
    setRole(this, Role::Card);
    m_field->setObjectName("erasureField");
    m_reason->setObjectName("erasureReason");
    m_result->setObjectName("erasureResult");
    auto *column = new QVBoxLayout(this);
    arrange(column, space::between, space::around, space::between);
    column->addWidget(m_heading);
    column->addWidget(m_reach);
    auto *fields = new QHBoxLayout;
    arrange(fields, space::between);
    addField(fields, m_fieldLabel, m_field);
    addField(fields, m_reasonLabel, m_reason);
    fields->setStretch(0, 1);
    fields->setStretch(1, 2);
    column->addLayout(fields);
    auto *buttons = new QHBoxLayout;
    arrange(buttons, space::within);
    buttons->addWidget(m_erase);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_result);
    m_result->hide();
    m_erase->setEnabled(false);

    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_erase->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_erase, &QPushButton::clicked, this, &ErasureCard::erase);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    retranslateUi();
    hide();
}

void ErasureCard::setEntity(const Entity &entity)
{
    const bool isOther = entity.id != m_entity.id;
    m_entity = entity;
    if (!isOther)
        return;
    hide();
    m_reason->clear();
    m_result->hide();
    showFields();
}

void ErasureCard::showFields()
{
    const QVariant chosen = m_field->currentData();
    m_field->clear();
    m_field->addItem(tr("All texts and photos"), QString());
    for (const FieldSpec &field : spec(m_entity.kind).fields) {
        const bool isWritten = field.type == Type::Text && field.shape == tournee::Shape::Scalar
                               && !m_entity.text(field.field).isEmpty();
        if (isWritten)
            m_field->addItem(wordFor(field.field),
                             QString::fromUtf8(field.name.data(), qsizetype(field.name.size())));
    }
    m_field->setCurrentIndex(std::max(0, m_field->findData(chosen)));
}

void ErasureCard::begin()
{
    m_result->hide();
    show();
    m_reason->setFocus();
}

void ErasureCard::erase()
{
    m_erase->setEnabled(false);
    whenAnswered(
        m_workbook.erase(m_entity.id, utf8FromText(m_field->currentData().toString()),
                         m_reason->text().trimmed()),
        this, [this](const Result<Erasure> &erased) {
            m_erase->setEnabled(true);
            if (!erased) {
                emit failed(erased.error());
                return;
            }
            QString words = tr("Nothing was left to erase.");
            if (erased->values > 0)
                words =
                    tr("%n version(s) erased for good.", nullptr, static_cast<int>(erased->values))
                    + ' '
                    + tr("Hand out a new bundle: the others erase the same when they combine "
                         "it.");
            if (erased->remains && erased->remains->code == ErrorCode::BackupKeepsErased)
                words += ' ' + sentence(*erased->remains);
            else if (erased->remains)
                words += ' '
                         + tr("The file could not be written anew, and traces may be left in its "
                              "unused bytes; this is tried again when it is next opened.")
                         + ' ' + sentence(*erased->remains);
            m_result->setText(words);
            m_result->show();
            m_reason->clear();
            m_cancel->setFocus();
        });
}

void ErasureCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ErasureCard::retranslateUi()
{
    m_heading->setText(tr("Erase for good"));
    m_reach->setText(
        tr("For when somebody withdraws their consent. All versions leave this workbook, no old "
           "bundle brings them back, and whoever combines this workbook or a new bundle of it "
           "erases the same. It cannot be undone. Out of reach: files and copies already handed "
           "out, and the unused space of the disk. The same words may stand in other entries."));
    m_fieldLabel->setText(tr("What"));
    m_reasonLabel->setText(tr("Reason, without any name: it stays and travels"));
    m_reason->setPlaceholderText(tr("For example: consent withdrawn"));
    m_erase->setText(tr("Erase for good"));
    m_cancel->setText(tr("Close"));
    showFields();
}

} // namespace tournee
