// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/xlsx.h"

#include "core/domain/text.h"
#include "core/sqlite/database.h"

#include <QDate>
#include <QFile>

#include <xlsxwriter.h>

#include <cerrno>
#include <vector>

namespace tournee {

namespace {

constexpr lxw_row_t mostRows = LXW_ROW_MAX;
constexpr qsizetype mostCharacters = 32'767; // ECMA-376; libxlsxwriter counts code points

/// Without the two code points that no XML document may hold and libxlsxwriter lets pass.
std::string withoutNonCharacters(std::string text)
{
    for (std::size_t at = text.find("\xef\xbf"); at != std::string::npos;
         at = text.find("\xef\xbf", at + 2)) {
        if (at + 2 < text.size() && (text[at + 2] == '\xbe' || text[at + 2] == '\xbf'))
            text[at + 2] = '\xbd'; // U+FFFD
    }
    return text;
}

std::string shortened(const std::string &text)
{
    if (text.size() <= static_cast<std::size_t>(mostCharacters))
        return text;
    const QList<uint> characters = textFromUtf8(text).toUcs4();
    if (characters.size() <= mostCharacters)
        return text;
    const QString end = QStringLiteral(" […]");
    return utf8FromText(QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.data()),
                                          mostCharacters - end.size())
                        + end);
}

double widthOf(const std::string &column)
{
    if (column == "text" || column == "meaning" || column == "content")
        return 60;
    return column == "id" ? 38 : 18;
}

} // namespace

struct XlsxWriter::Private
{
    ~Private()
    {
        if (workbook) // nobody wants it any more
            lxw_workbook_free(workbook);
    }

    void beginSheet();
    void write(lxw_col_t column, const Cell &cell, lxw_format *format);
    void check(lxw_error error) const;

    QString path;
    lxw_workbook *workbook = nullptr;
    lxw_format *bold = nullptr;
    lxw_format *date = nullptr;
    lxw_worksheet *sheet = nullptr;
    std::string table;
    int part = 0; ///< of the table, from 1
    std::vector<Cell> header;
    lxw_row_t next = 0; ///< row
};

void XlsxWriter::Private::check(lxw_error error) const
{
    if (error == LXW_NO_ERROR)
        return;
    const QString detail = QString::fromUtf8(lxw_strerror(error));
    if (errno == ENOSPC)
        throw Failure(ErrorCode::DiskFull, path, detail);
    throw Failure(error == LXW_ERROR_CREATING_XLSX_FILE ? ErrorCode::FileNotWritable
                                                        : ErrorCode::Io,
                  path, detail);
}

void XlsxWriter::Private::beginSheet()
{
    ++part;
    const std::string name = part == 1 ? table : table + ' ' + std::to_string(part);
    sheet = workbook_add_worksheet(workbook, name.c_str());
    if (!sheet)
        throw Failure(ErrorCode::Io, path, QStringLiteral("a sheet"));
    worksheet_freeze_panes(sheet, 1, 0);
    next = 0;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        check(worksheet_set_column(sheet, column, column, widthOf(header[i].text), nullptr));
        write(column, header[i], bold);
    }
    ++next;
    // Over rows that are to come: a filter takes in what stands there when it is used.
    check(
        worksheet_autofilter(sheet, 0, 0, mostRows - 1, static_cast<lxw_col_t>(header.size() - 1)));
}

void XlsxWriter::Private::write(lxw_col_t column, const Cell &cell, lxw_format *format)
{
    if (cell.text.empty())
        return;
    switch (cell.type) {
    case Cell::Number:
        check(worksheet_write_number(sheet, next, column, std::stod(cell.text), format));
        return;
    case Cell::Truth:
        check(worksheet_write_boolean(sheet, next, column, cell.text == "true", format));
        return;
    case Cell::Date: {
        const QDate day = QDate::fromString(textFromUtf8(cell.text), Qt::ISODate);
        if (day.isValid() && day.year() >= 1900 && day.year() <= 9999) {
            lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
            check(worksheet_write_datetime(sheet, next, column, &moment, date));
            return;
        }
        break;
    }
    case Cell::Text:
        break;
    }
    check(worksheet_write_string(sheet, next, column,
                                 shortened(withoutNonCharacters(cell.text)).c_str(), format));
}

XlsxWriter::XlsxWriter(const QString &path) : d(std::make_unique<Private>())
{
    d->path = path;
    errno = 0;
    // Rows go to temporary files, so that a hundred thousand of them need no memory.
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    d->workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!d->workbook)
        throw Failure(ErrorCode::Io, path, QStringLiteral("a workbook"));
    d->bold = workbook_add_format(d->workbook);
    format_set_bold(d->bold);
    d->date = workbook_add_format(d->workbook);
    format_set_num_format(d->date, "yyyy-mm-dd");
}

XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::beginTable(const std::string &name)
{
    d->table = name;
    d->part = 0;
    d->sheet = nullptr;
    d->header.clear();
}

void XlsxWriter::row(std::span<const Cell> cells)
{
    if (d->header.empty()) {
        d->header.assign(cells.begin(), cells.end());
        return;
    }
    if (!d->sheet || d->next == mostRows)
        d->beginSheet();
    for (std::size_t i = 0; i < cells.size(); ++i)
        d->write(static_cast<lxw_col_t>(i), cells[i], nullptr);
    ++d->next;
}

void XlsxWriter::finish()
{
    errno = 0;
    lxw_workbook *const workbook = std::exchange(d->workbook, nullptr); // closing frees it
    d->check(workbook_close(workbook));
}

} // namespace tournee
