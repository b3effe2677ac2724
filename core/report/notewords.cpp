// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/notewords.h"

#include <QCoreApplication>

namespace tournee {

namespace {

class NoteWords
{
    Q_DECLARE_TR_FUNCTIONS(tournee::NoteWords)

public:
    static QString provenance() { return tr("From “%1”, line %2"); }
};

} // namespace

QString provenanceOf(const QString &file, qint64 line)
{
    return NoteWords::provenance().arg(file).arg(line);
}

} // namespace tournee
