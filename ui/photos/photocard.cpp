// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photos/photocard.h"

#include "ui/theme/theme.h"
#include "ui/widgets/widgets.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace tournee {

namespace {

constexpr int side = measure::column / 3; // three beside one another where text is read

} // namespace

PhotoCard::PhotoCard(QWidget *parent)
    : QFrame(parent)
    , m_view(newLabel(Role::Secondary))
    , m_caption(new QLineEdit)
    , m_remove(newButton(Role::Quiet, "removePhoto"))
{
    setObjectName("photoCard");
    m_view->setObjectName("photoView");
    m_view->setAlignment(Qt::AlignCenter);
    m_view->setTextInteractionFlags(Qt::NoTextInteraction);
    m_caption->setObjectName("photoCaption");
    setFocusProxy(m_caption);
    auto *column = new QVBoxLayout(this);
    arrange(column, space::half);
    column->addWidget(m_view);
    column->addWidget(m_caption);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_caption, &QLineEdit::editingFinished, this, &PhotoCard::commit);
    connect(m_remove, &QPushButton::clicked, this, &PhotoCard::removeRequested);
    showPhoto();
}

void PhotoCard::setPhoto(const Photo &photo)
{
    const bool isSame = photo.hash == m_photo.hash;
    const bool isBeingTyped = m_caption->hasFocus() && m_caption->isModified();
    m_photo = photo;
    if (!isSame) {
        m_picture = {};
        m_isUnreadable = false;
    }
    if (!isBeingTyped && m_caption->text() != photo.caption)
        m_caption->setText(photo.caption);
    showPhoto();
}

void PhotoCard::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_isUnreadable = picture.isNull();
    showPhoto();
}

int PhotoCard::pixels() const
{
    return static_cast<int>(std::ceil(scaled(side) * devicePixelRatioF()));
}

void PhotoCard::commit()
{
    const QString caption = m_caption->text().trimmed();
    m_caption->setModified(false);
    if (caption != m_photo.caption)
        emit captionEdited(caption);
}

void PhotoCard::showPhoto()
{
    const int width = scaled(side);
    setFixedWidth(width);
    m_view->setFixedHeight(width * 3 / 4);
    QString words;
    if (!m_photo.bytes)
        words = tr("Photo not received yet");
    else if (m_isUnreadable)
        words = tr("This photo cannot be shown");
    if (m_picture.isNull()) {
        m_view->setText(words);
    } else {
        QPixmap pixmap =
            QPixmap::fromImage(m_picture.scaled(QSize(width, width * 3 / 4) * devicePixelRatioF(),
                                                Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        m_view->setPixmap(pixmap);
    }
    const QString name = m_photo.caption.isEmpty() ? tr("Photo") : m_photo.caption;
    m_view->setAccessibleName(words.isEmpty() ? name : name + QLatin1String(": ") + words);
    m_caption->setPlaceholderText(tr("Caption"));
    m_caption->setAccessibleName(tr("Caption"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove “%1”").arg(name));
}

void PhotoCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        showPhoto();
}

} // namespace tournee
