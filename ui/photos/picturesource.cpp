// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photos/picturesource.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <array>

namespace tournee {

namespace {

struct PictureSources
{
    Q_DECLARE_TR_FUNCTIONS(tournee::PictureSources)
};

constexpr std::array endings{"jpg", "jpeg", "png",  "webp", "gif", "bmp",
                             "tif", "tiff", "heic", "heif", "avif"};

bool isPictureName(const QString &path)
{
    return std::ranges::any_of(endings, [&path](const char *ending) {
        return path.endsWith(QLatin1Char('.') + QLatin1String(ending), Qt::CaseInsensitive);
    });
}

QStringList pictureFilesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && isPictureName(url.toLocalFile()))
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

bool holdsPictures(const QMimeData &data)
{
    // A word processor offers a picture of the words too.
    return !pictureFilesIn(data).isEmpty() || (data.hasImage() && !data.hasText());
}

std::vector<PictureSource> picturesIn(const QMimeData &data)
{
    if (const QStringList paths = pictureFilesIn(data); !paths.isEmpty())
        return picturesIn(paths);
    if (!data.hasImage())
        return {};
    // What is decoded here is decoded by the thread of the window.
    for (const char *const format : {"image/png", "image/jpeg"}) {
        if (data.hasFormat(format))
            return {{{}, data.data(format), {}}};
    }
    return {{{}, {}, qvariant_cast<QImage>(data.imageData())}};
}

std::vector<PictureSource> picturesIn(const QStringList &paths)
{
    std::vector<PictureSource> sources;
    for (const QString &path : paths)
        sources.push_back({path, {}, {}});
    return sources;
}

QString pictureFilter()
{
    QStringList patterns;
    for (const char *const ending : endings)
        patterns << QLatin1String("*.") + QLatin1String(ending);
    return PictureSources::tr("Pictures (%1)").arg(patterns.join(QLatin1Char(' ')));
}

} // namespace tournee
