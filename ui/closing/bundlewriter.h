// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/course/coursestep.h"

#include <QObject>

#include <memory>

namespace tournee {

/// Writes a bundle beside everything else that happens, and waits until the disk has all of it.
class BundleWriter final : public QObject
{
    Q_OBJECT

public:
    struct Target
    {
        QString path; ///< of the file; empty: the first free name in the folder
        QString folder;
        QString name;
    };
    struct Written
    {
        QString path;
        ExportSummary summary;
        bool isRemovable = false; ///< it lies on a stick
        bool isSafe = false; ///< the disk has all of it: the stick may be taken out
    };

    explicit BundleWriter(CourseGround ground, QObject *parent = nullptr);
    /// Stops what is being written; a file that is not whole is never left.
    ~BundleWriter() override;

    /// Makes edits of all words that are being typed, then writes. One at a time.
    void begin(const Selection &selection, const Target &target);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_progress != nullptr; }
    /// From 0 to 1; below 0 while nobody knows.
    [[nodiscard]] double done() const;

signals:
    void finished(const tournee::BundleWriter::Written &written);
    void failed(const tournee::Error &error);

private:
    void flush(const Written &written);

    CourseGround m_ground;
    std::shared_ptr<Progress> m_progress;
};

} // namespace tournee
