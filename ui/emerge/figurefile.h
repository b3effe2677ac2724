// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/report/figuretable.h"

#include <QByteArray>
#include <QFuture>
#include <QImage>

namespace tournee {

/// How a figure leaves the window.
enum class FigureFormat { Svg, Png, Csv };

/// With its title and note, on white, whatever the window looks like: it goes into a document.
[[nodiscard]] QImage figureImage(const FigureTable &table);
[[nodiscard]] QByteArray figureBytes(const FigureTable &table, FigureFormat format);
/// Writes \a bytes on another thread. Errors: FileNotWritable.
[[nodiscard]] QFuture<Result<void>> writeFigure(const QString &path, const QByteArray &bytes);

} // namespace tournee
