// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace tournee {

/// How the characters of a file that some other program wrote are spelt.
enum class TextEncoding { Utf8, Utf16Little, Utf16Big, Windows1252 };

/// "utf-8", "utf-16le", "utf-16be", "windows-1252".
[[nodiscard]] std::string_view codeOf(TextEncoding encoding);
[[nodiscard]] std::optional<TextEncoding> encodingNamed(const QString &code);

/// By its byte order mark; else UTF-8 where all of it is that, and Windows-1252 where it is not.
[[nodiscard]] TextEncoding encodingOf(const QByteArray &bytes);
/// Without a byte order mark, and with \n alone between lines.
[[nodiscard]] QString decoded(const QByteArray &bytes, TextEncoding encoding);

/// A row of a table, or an item of a list (then one cell).
struct NotesLine
{
    qint64 line = 0; ///< where it begins in the file, from 1
    QStringList cells;
    bool isHeading = false; ///< of a list

    bool operator==(const NotesLine &) const = default;
};

/// Comma, semicolon, tab or bar: what most of the first lines have equally often outside of quotation marks.
[[nodiscard]] QChar separatorOf(const QString &text);
/// RFC 4180, with any separator; empty lines are left out, cells keep their inner line breaks.
[[nodiscard]] std::vector<NotesLine> tableLines(const QString &text, QChar separator);
/// One a bullet or a number, else one a line; "# …" and what stands before a colon alone on its line are
/// headings. Lines that are indented, or follow a bullet, go on with the one before.
[[nodiscard]] std::vector<NotesLine> listLines(const QString &text);

} // namespace tournee
