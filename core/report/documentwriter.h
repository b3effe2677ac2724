// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <string_view>

namespace tournee {

/// Takes the bytes of a report as they are made.
using ReportSink = std::function<void(std::string_view)>;

/// A document in one format, told from its beginning to its end.
class DocumentWriter
{
public:
    DocumentWriter() = default;
    DocumentWriter(const DocumentWriter &) = delete;
    DocumentWriter &operator=(const DocumentWriter &) = delete;
    virtual ~DocumentWriter() = default;

    /// \a level from 1, of which there is one: the title.
    virtual void heading(int level, const QString &text) = 0;
    virtual void paragraph(const QString &text) = 0;
    /// What kind of thing follows, and where it was said.
    virtual void entryTitle(const QString &label, const QString &place) = 0;
    /// What was said: nothing in it is interpreted, and every line stays one.
    virtual void quotation(std::string_view text) = 0;
    /// What the author of the synthesis wrote; in Markdown, if they like.
    virtual void composed(std::string_view text) = 0;
    virtual void list(const QStringList &items) = 0;
    /// After the last part. Throws Failure.
    virtual void finish() = 0;
};

} // namespace tournee
