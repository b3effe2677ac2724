// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/photos.h"

#include <QFrame>
#include <QImage>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tournee {

/// One photo: what it shows, its caption, and the way to take it off.
class PhotoCard final : public QFrame
{
    Q_OBJECT

public:
    explicit PhotoCard(QWidget *parent = nullptr);

    /// The picture itself comes later, by setPicture(); one that has not arrived says so.
    void setPhoto(const Photo &photo);
    [[nodiscard]] const Photo &photo() const { return m_photo; }
    /// A null image: it is here and cannot be shown.
    void setPicture(const QImage &picture);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    /// How many pixels of the screen there are for the longest side.
    [[nodiscard]] int pixels() const;
    /// Says what stands in the caption, if that is other than before.
    void commit();

signals:
    void captionEdited(const QString &caption);
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPhoto();

    Photo m_photo;
    QImage m_picture;
    bool m_isUnreadable = false;
    QLabel *m_view;
    QLineEdit *m_caption;
    QPushButton *m_remove;
};

} // namespace tournee
