// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pictures/picturewords.h"

#include <QCoreApplication>

namespace tournee {

namespace {

struct PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(tournee::PictureWords)
};

} // namespace

QString sentence(PictureProblem problem, const QString &name)
{
    switch (problem) {
    case PictureProblem::FileNotReadable:
        return PictureWords::tr("“%1” cannot be read.").arg(name);
    case PictureProblem::NotAPicture:
        break;
    case PictureProblem::NotSupportedHere:
        return PictureWords::tr(
                   "“%1” is in a format of phones (HEIC or AVIF) that this computer cannot "
                   "read. Send it as JPEG, or take a screenshot of it.")
            .arg(name);
    case PictureProblem::Damaged:
        return PictureWords::tr("“%1” is damaged or incomplete.").arg(name);
    case PictureProblem::TooLarge:
        return PictureWords::tr("“%1” has too many pixels. Make it smaller, then add it again.")
            .arg(name);
    }
    return PictureWords::tr(
               "“%1” is not a picture. JPEG, PNG, WebP, GIF, TIFF and BMP can be added.")
        .arg(name);
}

} // namespace tournee
