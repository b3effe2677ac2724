// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/photos.h"
#include "ui/photos/picturesource.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <deque>

class QUndoStack;

namespace tournee {

class Workbook;

/// Reduces pictures on a thread of its own and attaches them, a handful at a time, each handful as one undo
/// step; so a hundred photos from a camera do not lie in memory at once.
class PhotoAdder final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the adder.
    PhotoAdder(Workbook &workbook, QUndoStack &undoStack, QObject *parent = nullptr);
    /// Leaves out what has not been reduced yet.
    ~PhotoAdder() override;

    void add(EntityId about, std::vector<PictureSource> sources);
    /// How many are still to come.
    [[nodiscard]] int waiting() const { return m_waiting; }

signals:
    void waitingChanged();
    /// All that add() was asked for is done: how many are attached, and a sentence for each that is not.
    void finished(tournee::EntityId about, int count, const QStringList &refusals);

private:
    struct Batch
    {
        EntityId about;
        std::deque<PictureSource> sources;
        int count = 0;
        QStringList refusals;
    };
    /// What became of a handful.
    struct Reduced
    {
        std::vector<NewPhoto> photos;
        QStringList refusals;
    };

    [[nodiscard]] static Reduced reducedFrom(const std::vector<PictureSource> &sources,
                                             EntityId about);
    void next();
    void attach(Reduced reduced);

    Workbook &m_workbook;
    QUndoStack &m_undoStack;
    QThreadPool m_pool;
    std::deque<Batch> m_batches;
    bool m_isBusy = false;
    int m_waiting = 0;
};

} // namespace tournee
