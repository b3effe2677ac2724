// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tournee {

/// Takes the bytes of a report as they are made.
using ReportSink = std::function<void(std::string_view)>;

/// The headings down to this level stand in the table of contents.
inline constexpr int deepestListed = 3;

/// A picture, in whichever of the two ways a format can hold it.
struct DocumentPicture
{
    std::string svg; ///< whole document; may be empty
    std::string pixels; ///< PNG or JPEG; may be empty
    double width = 0; ///< points, as it is to be shown
    double height = 0;
    QString description; ///< for those who cannot see it; never empty

    [[nodiscard]] bool isEmpty() const { return svg.empty() && pixels.empty(); }
    [[nodiscard]] bool isJpeg() const { return pixels.starts_with("\xff\xd8"); }
};

/// What a document begins with.
struct DocumentTitle
{
    QString title;
    QString subtitle; ///< what kind of document it is
    std::string question; ///< the guiding one; may be empty
    QStringList lines; ///< who made it, what it is about, when, whom it names
    std::string text; ///< of the author
    DocumentPicture logo;
    bool hasOwnPage = false;
};

/// Rows under a header, which is repeated on each page.
struct DocumentTable
{
    QString caption = {};
    QStringList columns = {};
    std::vector<QStringList> rows = {};
    int words = 1; ///< so many columns hold words, the others figures, which stand on the right
};

/// What stands above something that was said: its kind, and where.
struct EntryTitle
{
    QString label;
    QString place;
    int number = 0; ///< of the entry in this document; 0: none
    bool isSource = false; ///< here it stands in full: others lead to this place
};

/// A document in one format, told from its beginning to its end.
class DocumentWriter
{
public:
    DocumentWriter() = default;
    DocumentWriter(const DocumentWriter &) = delete;
    DocumentWriter &operator=(const DocumentWriter &) = delete;
    virtual ~DocumentWriter() = default;

    /// Before all others.
    virtual void title(const DocumentTitle &title) = 0;
    /// Where the headings are to be listed, under \a heading.
    virtual void contents(const QString &heading) = 0;
    /// \a level from 2: 1 is the title.
    virtual void heading(int level, const QString &text) = 0;
    virtual void paragraph(const QString &text) = 0;
    virtual void entryTitle(const EntryTitle &title) = 0;
    /// What was said: nothing in it is interpreted, and every line stays one.
    virtual void quotation(std::string_view text) = 0;
    /// What the author of the synthesis wrote; in Markdown, if they like.
    virtual void composed(std::string_view text) = 0;
    virtual void list(const QStringList &items) = 0;
    virtual void table(const DocumentTable &table) = 0;
    virtual void picture(const DocumentPicture &picture) = 0;
    /// After the last part. Throws Failure.
    virtual void finish() = 0;
};

/// What an entry is called where others lead to it: "e12".
[[nodiscard]] inline std::string anchorOf(int number)
{
    return 'e' + std::to_string(number);
}

} // namespace tournee
