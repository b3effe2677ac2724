// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/notestext.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <map>

namespace tournee {

namespace {

constexpr std::array encodings{TextEncoding::Utf8, TextEncoding::Utf16Little,
                               TextEncoding::Utf16Big, TextEncoding::Windows1252};
constexpr std::array separators{u',', u';', u'\t', u'|'};
constexpr int judgedLines = 20;

/// 0x80 to 0x9F (WHATWG Encoding, windows-1252); everything else is as in Latin-1.
constexpr std::array<char16_t, 32> upperHalf{
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(upperHalf[c.unicode() - 0x80U]);
    }
    return text;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return !text.isNull() && !decoder.hasError();
}

/// How often each separator stands outside of quotation marks in each of the first lines.
std::vector<std::map<char16_t, int>> countsIn(const QString &text)
{
    std::vector<std::map<char16_t, int>> lines(1);
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u'\n' && !isQuoted) {
            if (lines.size() == judgedLines)
                break;
            lines.emplace_back();
        } else if (!isQuoted && std::ranges::count(separators, c.unicode()) > 0) {
            ++lines.back()[c.unicode()];
        }
    }
    if (lines.size() > 1 && lines.back().empty())
        lines.pop_back();
    return lines;
}

} // namespace

std::string_view codeOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "utf-8";
    case TextEncoding::Utf16Little:
        return "utf-16le";
    case TextEncoding::Utf16Big:
        return "utf-16be";
    case TextEncoding::Windows1252:
        break;
    }
    return "windows-1252";
}

std::optional<TextEncoding> encodingNamed(const QString &code)
{
    for (const TextEncoding each : encodings) {
        const std::string_view name = codeOf(each);
        if (code.compare(QLatin1String(name.data(), static_cast<qsizetype>(name.size())),
                         Qt::CaseInsensitive)
            == 0)
            return each;
    }
    return {};
}

TextEncoding encodingOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return TextEncoding::Utf16Little;
    if (bytes.startsWith("\xfe\xff"))
        return TextEncoding::Utf16Big;
    return isUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

QString decoded(const QByteArray &bytes, TextEncoding encoding)
{
    QString text;
    switch (encoding) {
    case TextEncoding::Utf8:
        text = QString::fromUtf8(bytes);
        break;
    case TextEncoding::Utf16Little:
        text = QStringDecoder(QStringDecoder::Utf16LE).decode(bytes);
        break;
    case TextEncoding::Utf16Big:
        text = QStringDecoder(QStringDecoder::Utf16BE).decode(bytes);
        break;
    case TextEncoding::Windows1252:
        text = fromWindows1252(bytes);
        break;
    }
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.remove(QChar(QChar::Null));
    return text;
}

QChar separatorOf(const QString &text)
{
    const auto lines = countsIn(text);
    QChar best = u',';
    std::size_t bestLines = 0;
    int bestCount = 0;
    for (const char16_t separator : separators) {
        std::map<int, std::size_t> linesWith; // by how many they have
        for (const auto &line : lines) {
            const auto found = line.find(separator);
            if (found != line.end())
                ++linesWith[found->second];
        }
        for (const auto &[count, number] : linesWith) {
            if (number > bestLines || (number == bestLines && count > bestCount)) {
                best = QChar(separator);
                bestLines = number;
                bestCount = count;
            }
        }
    }
    return best;
}

std::vector<NotesLine> tableLines(const QString &text, QChar separator)
{
    std::vector<NotesLine> lines;
    NotesLine line{1, {}, false};
    QString cell;
    qint64 number = 1;
    bool isQuoted = false;
    bool wasQuoted = false;
    const auto endCell = [&] {
        line.cells << (wasQuoted ? cell : cell.trimmed());
        cell.clear();
        wasQuoted = false;
    };
    const auto endLine = [&] {
        endCell();
        if (std::ranges::any_of(line.cells, [](const QString &each) { return !each.isEmpty(); }))
            lines.push_back(line);
        line = {number, {}, false};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        number += c == u'\n' ? 1 : 0;
        if (isQuoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                isQuoted = false;
        } else if (c == u'"' && cell.trimmed().isEmpty() && !wasQuoted) {
            cell.clear();
            isQuoted = wasQuoted = true;
        } else if (c == separator) {
            endCell();
        } else if (c == u'\n') {
            endLine();
        } else {
            cell += c;
        }
    }
    endLine();
    return lines;
}

std::vector<NotesLine> listLines(const QString &text)
{
    static const QRegularExpression heading(QStringLiteral("^#{1,6}\\s+(.*?)\\s*#*$"));
    static const QRegularExpression bullet(QStringLiteral(
        "^\\s*(?:[-–—*•◦▪‣·○●□☐✓+]|\\(?\\d{1,3}[.)]|\\(?[a-z]\\))\\s+(?:\\[[ xX]\\]\\s+)?"));
    std::vector<NotesLine> lines;
    bool isOpen = false; ///< a bullet that the next line may go on with
    qint64 number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        const QString words = line.trimmed();
        const QRegularExpressionMatch title = heading.match(words);
        const QRegularExpressionMatch mark = bullet.match(line);
        if (words.isEmpty()) {
            isOpen = false;
        } else if (title.hasMatch()) {
            lines.push_back({number, {title.captured(1)}, true});
            isOpen = false;
        } else if (mark.hasMatch()) {
            lines.push_back({number, {line.mid(mark.capturedLength()).trimmed()}, false});
            isOpen = true;
        } else if (isOpen && !lines.empty()) {
            lines.back().cells.front() += u' ' + words;
        } else if (words.endsWith(u':') && words.size() > 1) {
            lines.push_back({number, {words.chopped(1).trimmed()}, true});
        } else {
            lines.push_back({number, {words}, false});
        }
    }
    std::erase_if(lines, [](const NotesLine &each) { return each.cells.front().isEmpty(); });
    return lines;
}

} // namespace tournee
