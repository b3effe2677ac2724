// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace tournee {

/// What went wrong, as a code: core never writes sentences (core/report/sentences.h does).
enum class ErrorCode {
    // Files
    FileNotFound,
    FileExists,
    FileNotReadable,
    FileNotWritable,
    DiskFull,
    ReadOnly,
    Busy,
    Io,
    OutOfMemory,
    // Workbooks
    NotAWorkbook,
    WorkbookTooNew,
    WorkbookDamaged,
    // Bundles
    NotABundle,
    BundleTooNew,
    BundleDamaged,
    BundleHostile,
    // Envelopes and keys
    BundleEncrypted,
    NoMatchingKey,
    PassphraseNeeded,
    PassphraseWrong,
    PassphraseTooHard,
    SignatureWrong,
    InvalidRecipient,
    InvalidKeyFile,
    // Edits
    UnknownKind,
    UnknownField,
    UnknownEntity,
    UnknownName,
    AmbiguousName,
    InvalidValue,
    TextTooLong,
    InvalidScript,
    NotUndoable,
    // Imports and backups
    UnknownReception,
    AlreadyUndone,
    NothingToUndo,
    NotABackup,
    BackupKeepsErased,
    // Anything
    Cancelled,
    Internal
};

/// A failure: its code, what it is about (a file, a field, a line) and a technical detail for the curious.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString subject;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// A value or an Error. Derives from tl::expected only to add [[nodiscard]], which its 1.0 lacks.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(tl::expected<T, Error> other) : tl::expected<T, Error>(std::move(other)) {}
    Result(Error error) : tl::expected<T, Error>(tl::unexpect, std::move(error)) {}
};

inline tl::unexpected<Error> failure(ErrorCode code, QString subject = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail)});
}

} // namespace tournee
