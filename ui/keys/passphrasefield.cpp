// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/passphrasefield.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHideEvent>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <set>

namespace tournee {

namespace {

/// The buffer itself, and so the field's own: a QString is shared until somebody writes to it.
void wipeShared(const QString &text)
{
    if (text.data_ptr().isMutable()) // no literal, which lies in memory that cannot be written
        wipe(const_cast<QChar *>(text.constData()),
             static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

QIcon eyeIcon(const QPalette &palette)
{
    const int size = scaled(16);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours(palette).secondary, size / 12.0));
    painter.drawEllipse(QRectF(size * 0.06, size * 0.26, size * 0.88, size * 0.48));
    painter.setBrush(colours(palette).secondary);
    painter.drawEllipse(QPointF(size / 2.0, size / 2.0), size * 0.13, size * 0.13);
    return pixmap;
}

} // namespace

PassphraseField::PassphraseField(const char *name, QWidget *parent)
    : QLineEdit(parent), m_show(new QAction(this))
{
    setObjectName(name);
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    m_show->setCheckable(true);
    m_show->setIcon(eyeIcon(palette()));
    addAction(m_show, TrailingPosition);
    connect(m_show, &QAction::toggled, this, &PassphraseField::setShown);
    retranslateUi();
}

PassphraseField::~PassphraseField()
{
    wipeShared(text());
}

SecretText PassphraseField::take()
{
    QByteArray bytes = text().toUtf8();
    SecretText secret{std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))};
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    wipeText();
    return secret;
}

void PassphraseField::wipeText()
{
    wipeShared(text());
    setText({}); // which drops what undo would bring back, too
    m_show->setChecked(false);
}

void PassphraseField::setShown(bool isShown)
{
    setEchoMode(isShown ? Normal : Password);
}

void PassphraseField::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        wipeText(); // nobody comes back to a page and expects words there
    QLineEdit::hideEvent(event);
}

void PassphraseField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_show->setIcon(eyeIcon(palette()));
}

void PassphraseField::retranslateUi()
{
    m_show->setText(tr("Show the passphrase"));
    m_show->setToolTip(m_show->text());
}

Strength strengthOf(const QString &passphrase)
{
    // Length is what counts; a row of the same few characters is not long.
    const std::set<QChar> different(passphrase.begin(), passphrase.end());
    const auto length =
        std::min<std::size_t>(static_cast<std::size_t>(passphrase.size()), different.size() * 3);
    constexpr std::size_t fairLength = 12;
    constexpr std::size_t goodLength = 20;
    if (passphrase.isEmpty())
        return Strength::Empty;
    return length < fairLength   ? Strength::Weak
           : length < goodLength ? Strength::Fair
                                 : Strength::Good;
}

} // namespace tournee
