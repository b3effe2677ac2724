// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <vector>

class QMimeData;

namespace tournee {

/// A picture that somebody dropped, pasted or chose, not read yet.
struct PictureSource
{
    QString path; ///< of a file
    QByteArray bytes; ///< else what another program put on the clipboard
    QImage image; ///< else what is an image already
};

/// Whether \a data has pictures: image files by their names, or an image and no words. Never asks the disk.
[[nodiscard]] bool holdsPictures(const QMimeData &data);
[[nodiscard]] std::vector<PictureSource> picturesIn(const QMimeData &data);
[[nodiscard]] std::vector<PictureSource> picturesIn(const QStringList &paths);

/// "Pictures (*.jpg *.png …)", for a file dialog.
[[nodiscard]] QString pictureFilter();

} // namespace tournee
