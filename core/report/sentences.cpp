// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sentences.h"

#include "core/domain/value.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QDir>

namespace tournee {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(tournee::Sentences)

public:
    static QString aboutFile(const Error &error);
    static QString aboutBundle(const Error &error);
    static QString aboutKeys(const Error &error);
    static QString aboutEdit(const Error &error);
    static QString expectation(const QString &fieldName);
    static QString unknownName(const Error &error);
    static QString aboutScript(const Error &error);
    static QString aboutSafety(const Error &error);
};

QString kindWord(const QString &name)
{
    const auto kind = kindNamed(utf8FromText(name));
    return kind ? wordFor(*kind) : name;
}

QString listed(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

/// The names of all kinds or fields, as a script writes them.
QString kindNames()
{
    QStringList names;
    for (const KindSpec &kind : schema()) {
        if (kind.kind != Kind::Writer)
            names.append(textFromUtf8(kind.name));
    }
    return listed(names);
}

QString fieldNames(const QString &kindName)
{
    QStringList names;
    if (const auto kind = kindNamed(utf8FromText(kindName))) {
        for (const FieldSpec &field : spec(*kind).fields)
            names.append(textFromUtf8(field.name));
    }
    return listed(names);
}

/// What a field of this name takes, whatever its kind. Empty when every text will do.
QString Sentences::expectation(const QString &fieldName)
{
    QStringList choices;
    for (const KindSpec &kind : schema()) {
        const FieldSpec *const field = kind.find(utf8FromText(fieldName));
        if (!field)
            continue;
        switch (field->type) {
        case Type::Integer:
            return tr("It takes a whole number.");
        case Type::Truth:
            return tr("It takes true or false.");
        case Type::Date:
            return tr("It takes a date such as 2026-10-03.");
        case Type::Time:
            return tr("It takes a time such as 18:30.");
        case Type::Reference:
            return tr("It takes the id of what it names, or a name given above by “ref”.");
        case Type::BlobHash:
            return {};
        case Type::Text:
            return tr("It takes a text.");
        case Type::Choice: {
            QStringList words;
            for (const std::string_view choice : field->choices)
                words.append(textFromUtf8(choice));
            // Two kinds may have a field of one name and other choices.
            if (!choices.contains(listed(words)))
                choices.append(listed(words));
        }
        }
    }
    return choices.isEmpty() ? QString()
                             : tr("It takes one of: %1.").arg(choices.join(QStringLiteral("; ")));
}

QString Sentences::aboutFile(const Error &error)
{
    const QString &file = error.subject;
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return tr("There is no file “%1”. Check the name and the folder.").arg(file);
    case ErrorCode::FileExists:
        return tr("“%1” exists already and was left as it is. Choose another name.").arg(file);
    case ErrorCode::FileNotReadable:
        return tr("“%1” cannot be read. Check that you may open it, then try again.").arg(file);
    case ErrorCode::FileNotWritable:
        return tr("“%1” cannot be written. Check that the folder exists and that you may write in it.")
            .arg(file);
    case ErrorCode::DiskFull:
        return tr("The disk is full, so “%1” could not be written. Free some space and try again; "
                  "what was there is untouched.")
            .arg(file);
    case ErrorCode::ReadOnly:
        return tr("“%1” may only be read. Copy it to a place where you may write.").arg(file);
    case ErrorCode::Busy:
        return tr("“%1” is being used by another program. Close it there, then try again.")
            .arg(file);
    case ErrorCode::Io:
        return tr("The disk does not answer as it should for “%1”. Check the USB stick or the disk, "
                  "then try again.")
            .arg(file);
    case ErrorCode::NotAWorkbook:
        return tr("“%1” is not a Tournée workbook.").arg(file);
    case ErrorCode::WorkbookTooNew:
        return tr("“%1” was made by a newer version of Tournée. Install that version to open it.")
            .arg(file);
    case ErrorCode::WorkbookDamaged:
        return tr("The workbook “%1” is damaged. Use a copy or a backup, and keep this file: what it "
                  "holds may still be saved.")
            .arg(file);
    default:
        return {};
    }
}

QString Sentences::aboutBundle(const Error &error)
{
    const QString &file = error.subject;
    switch (error.code) {
    case ErrorCode::NotABundle:
        return tr("“%1” is neither a bundle nor a workbook of Tournée.").arg(file);
    case ErrorCode::BundleTooNew:
        return tr("The bundle “%1” needs a newer version of Tournée.").arg(file);
    case ErrorCode::BundleDamaged:
        return tr("The bundle “%1” is damaged or incomplete, and nothing of it was taken in. Ask for "
                  "it again, or copy it again from the USB stick.")
            .arg(file);
    case ErrorCode::BundleHostile:
        return tr("The bundle “%1” is not made as Tournée makes them, and nothing of it was taken in. "
                  "Ask whoever sent it to export it again.")
            .arg(file);
    default:
        return {};
    }
}

QString Sentences::aboutKeys(const Error &error)
{
    const QString &file = error.subject;
    switch (error.code) {
    case ErrorCode::BundleEncrypted:
        return tr("“%1” is encrypted. Open it with the key of the coordination it was made for.")
            .arg(file);
    case ErrorCode::NoMatchingKey:
        return tr("“%1” is encrypted for another key than those given, and nothing of it was taken in. "
                  "Ask whoever sent it for which key it was made.")
            .arg(file);
    case ErrorCode::PassphraseNeeded:
        return tr("“%1” is protected by a passphrase, and none was given.").arg(file);
    case ErrorCode::PassphraseWrong:
        return tr("The passphrase does not open “%1”. Check it and try again.").arg(file);
    case ErrorCode::PassphraseTooHard:
        return tr("“%1” asks for far more computing than such files do, so the passphrase was not "
                  "tried. Ask whoever made it for another one.")
            .arg(file);
    case ErrorCode::SignatureWrong:
        return tr("The signature of “%1” does not fit what is in it, and nothing of it was taken in. "
                  "Somebody may have changed it on the way: ask whoever made it for it again.")
            .arg(file);
    case ErrorCode::InvalidRecipient:
        return tr("“%1” is not a public key. They begin with age1; copy it whole.").arg(file);
    case ErrorCode::InvalidKeyFile:
        return tr("“%1” is not a key file that Tournée can use.").arg(file);
    default:
        return {};
    }
}

QString Sentences::aboutEdit(const Error &error)
{
    switch (error.code) {
    case ErrorCode::UnknownKind:
        return tr("“%1” is not a kind of thing that can be added. There are: %2.")
            .arg(error.subject, kindNames());
    case ErrorCode::UnknownField:
        if (const QString fields = fieldNames(error.detail); !fields.isEmpty()) {
            return tr("There is no field “%1” here (%2). There are: %3.")
                .arg(error.subject, kindWord(error.detail), fields);
        }
        return tr("There is no field “%1”.").arg(error.subject);
    case ErrorCode::UnknownEntity:
        return tr("Nothing in this workbook has the id “%1”. “show --json” lists the ids.")
            .arg(error.subject);
    case ErrorCode::UnknownName:
        return unknownName(error);
    case ErrorCode::AmbiguousName:
        return tr("Several things are called “%1”; name the one you mean by its id.")
            .arg(error.subject);
    case ErrorCode::InvalidValue:
        return ((error.detail.isEmpty() ? tr("The value for “%1” does not fit.").arg(error.subject)
                                        : tr("“%1” cannot be %2.").arg(error.subject, error.detail))
                + QLatin1Char(' ') + expectation(error.subject))
            .trimmed();
    case ErrorCode::TextTooLong:
        if (error.detail == QLatin1String("bundle")) {
            return tr("“%1” was not written: this is more than one bundle can carry. Export the "
                      "workshops one by one.")
                .arg(error.subject);
        }
        return tr("The text is longer than an entry can be. Divide it into several entries.");
    case ErrorCode::InvalidScript:
        return aboutScript(error);
    case ErrorCode::NotUndoable:
        return tr("This can no longer be undone: it has been changed since.");
    default:
        return {};
    }
}

QString Sentences::unknownName(const Error &error)
{
    const QStringList detail = error.detail.split(QLatin1Char('\n'));
    if (detail.front().isEmpty())
        return tr("No line above gave the name “%1”.").arg(error.subject);
    QString nothing =
        tr("Nothing is called “%1” here (%2).").arg(error.subject, kindWord(detail.front()));
    if (detail.size() == 1)
        return nothing;
    QStringList names;
    for (const QString &each : detail.mid(1))
        names.append(tr("“%1”").arg(each));
    return nothing + QLatin1Char(' ') + tr("Nearest: %1.").arg(listed(names));
}

/// core/storage/editscript.cpp tells in a word what is wrong with which member.
QString Sentences::aboutScript(const Error &error)
{
    if (error.subject.isEmpty()) {
        return tr("This is not a line of an edit script. A line is one JSON object with one of: "
                  "add, update, remove, restore, settle, headcount.");
    }
    if (error.detail == QLatin1String("two verbs"))
        return tr("“%1” is the second verb in this line; a line has one.").arg(error.subject);
    if (error.detail == QLatin1String("unknown member")) {
        return tr("“%1” does not belong into this line. Fields stand inside “set”, elements of "
                  "sets inside “include” or “exclude”.")
            .arg(error.subject);
    }
    if (error.detail == QLatin1String("missing"))
        return tr("“%1” is missing in this line.").arg(error.subject);
    if (error.detail == QLatin1String("used twice"))
        return tr("The name in “%1” is taken by a line above.").arg(error.subject);
    return tr("“%1” is of the wrong type in this line.").arg(error.subject);
}

QString Sentences::aboutSafety(const Error &error)
{
    switch (error.code) {
    case ErrorCode::UnknownReception:
        return tr("No import has the number %1 in this workbook.").arg(error.subject);
    case ErrorCode::AlreadyUndone:
        return tr("The import of “%1” was undone already.").arg(error.subject);
    case ErrorCode::NothingToUndo:
        return error.subject.isEmpty()
                   ? tr("There is no import left to undo.")
                   : tr("The import of “%1” brought nothing that could be undone.")
                         .arg(error.subject);
    case ErrorCode::NotABackup:
        return tr("“%1” is not a backup of this workbook.").arg(error.subject);
    case ErrorCode::BackupKeepsErased:
        return tr("The backup “%1” is damaged and cannot be written anew: it may still hold the erased "
                  "words. Delete that file.")
            .arg(QDir::toNativeSeparators(error.subject));
    default:
        return {};
    }
}

} // namespace

QString sentence(const Error &error)
{
    for (const auto part : {&Sentences::aboutFile, &Sentences::aboutBundle, &Sentences::aboutKeys,
                            &Sentences::aboutEdit, &Sentences::aboutSafety}) {
        if (const QString words = part(error); !words.isEmpty())
            return words;
    }
    switch (error.code) {
    case ErrorCode::Cancelled:
        return Sentences::tr("Stopped as you asked. Nothing was changed.");
    case ErrorCode::OutOfMemory:
        return Sentences::tr(
            "There is not enough memory for this. Close other programs and try again.");
    default:
        return Sentences::tr(
                   "Something unexpected happened (%1). Nothing was changed; please report it.")
            .arg(error.detail.isEmpty() ? error.subject : error.detail);
    }
}

} // namespace tournee
