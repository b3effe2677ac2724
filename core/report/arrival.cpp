// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/arrival.h"

#include "core/report/sentences.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace tournee {

namespace {

class Arrivals
{
    Q_DECLARE_TR_FUNCTIONS(tournee::Arrivals)

public:
    static QString sentence(const QString &notice, const ImportSummary &summary);
    static QString signature(const BundleOrigin &origin);
    static QStringList counts(const Arrival &arrival);
};

/// In the middle of a sentence.
QString small(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toLower();
    return word;
}

QStringList Arrivals::counts(const Arrival &arrival)
{
    QStringList parts;
    for (const bool isAboutEntries : {true, false}) {
        for (const auto &[kind, count] : arrival.newOfKind) {
            if (isEntry(kind) == isAboutEntries && kind != Kind::Attachment) {
                parts << QLocale().toString(count) + QChar(QChar::Nbsp)
                             + small(count == 1 ? wordFor(kind) : pluralFor(kind));
            }
        }
    }
    const auto add = [&parts](qint64 count, const QString &words) {
        if (count > 0)
            parts << words;
    };
    const auto number = [](qint64 count) { return static_cast<int>(count); };
    add(arrival.photos, tr("%n photo(s)", "that came", number(arrival.photos)));
    add(arrival.changedEntities,
        tr("%n changed", "things that were here", number(arrival.changedEntities)));
    add(arrival.diverging, tr("%n with diverging versions", "fields", number(arrival.diverging)));
    add(arrival.erasedValues,
        tr("%n version(s) erased for good", "of texts", number(arrival.erasedValues)));
    add(arrival.waitingOps, tr("%n waiting for other data", "edits", number(arrival.waitingOps)));
    return parts;
}

QString Arrivals::sentence(const QString &notice, const ImportSummary &summary)
{
    if (notice == QLatin1String("copied-file"))
        return tr("This file was copied while it was open; both versions are kept.");
    if (notice == QLatin1String("backup-failed")) {
        return tr("No backup could be made before it: the disk is full, or nothing may be written "
                  "beside the workbook. The import itself can still be undone.");
    }
    if (notice == QLatin1String("other-tour")) {
        const QString what = summary.otherTour.isEmpty()
                                 ? tr("It comes from another tour.")
                                 : tr("It comes from another tour, “%1”.").arg(summary.otherTour);
        return what + QLatin1Char(' ')
               + tr("Its workshops stand beside yours, and this workbook keeps its own title. If "
                    "that is not what you want, combine it into another workbook.");
    }
    if (notice == QLatin1String("draft-left")) {
        QStringList words;
        for (const QString &each : summary.draftWords)
            words << tr("“%1…”").arg(each.simplified());
        return tr("%n text(s) begun in that workbook stay there, unfinished: %1.", nullptr,
                  static_cast<int>(summary.leftDrafts))
                   .arg(words.join(QLatin1String(", ")))
               + QLatin1Char(' ')
               + tr("Finish them there, or export a bundle from it, and combine it again.");
    }
    if (notice == QLatin1String("photos-missing")) {
        return tr("%n photo(s) that it speaks of have not been received yet: they come in a second "
                  "file.",
                  nullptr, static_cast<int>(summary.missingPhotos));
    }
    if (notice == QLatin1String("erasure-unfinished"))
        return tr(
            "The file could not be written anew, and traces of what was erased may be left in "
            "its unused bytes. Free some space, then open it again.");
    const QString key = summary.recipients.empty()
                            ? QString()
                            : textFromUtf8(summary.recipients.front().toString());
    if (notice == QLatin1String("recipient-set"))
        return tr("From now on what you export is encrypted for the coordination (key %1).")
            .arg(key);
    if (notice == QLatin1String("recipient-changed")) {
        return tr("This kit names another key (%1) than the one your exports are encrypted for. "
                  "Nothing has changed yet: ask your coordination whether it is theirs, then accept or "
                  "refuse it.")
            .arg(key);
    }
    if (notice == QLatin1String("signature-wrong"))
        return tournee::sentence(summary.reason);
    if (summary.origin && notice == codeOf(summary.origin->status))
        return signature(*summary.origin);
    return notice;
}

QString Arrivals::signature(const BundleOrigin &origin)
{
    const QString since = QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(origin.since.milliseconds).date(), QLocale::LongFormat);
    const QString name = origin.name.isEmpty() ? textFromUtf8(origin.key.toString()) : origin.name;
    switch (origin.status) {
    case BundleOrigin::Status::Known:
        return tr("Made by %1, known since %2.").arg(name, since);
    case BundleOrigin::Status::New:
        return tr("Made by %1, whose signature is seen for the first time.").arg(name);
    case BundleOrigin::Status::Changed:
        break;
    }
    return tr("It says that %1 made it, but the signature is not the one known since %2. Ask them "
              "whether they have changed computers; if not, somebody else may have made it.")
        .arg(name, since);
}

} // namespace

void Arrival::add(const ImportSummary &summary)
{
    for (const auto &[kind, count] : summary.newOfKind)
        newOfKind[kind] += count;
    changedEntities += summary.changedEntities;
    diverging += summary.diverging;
    erasedValues += summary.erasedValues;
    waitingOps += summary.waitingOps;
    photos += summary.newPhotos;
}

QString whatCame(const Arrival &arrival)
{
    return Arrivals::counts(arrival).join(QStringLiteral(", "));
}

QString whatCame(const ImportSummary &summary)
{
    Arrival arrival;
    arrival.add(summary);
    return whatCame(arrival);
}

QStringList noticeSentences(const ImportSummary &summary)
{
    QStringList sentences;
    for (const QString &notice : summary.notices)
        sentences << Arrivals::sentence(notice, summary);
    return sentences;
}

QString signatureSentence(const BundleOrigin &origin)
{
    return Arrivals::signature(origin);
}

} // namespace tournee
