// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <string>

namespace tournee {

/// Saves what is being typed in one place as a draft: at most a second after the last key, at most
/// two while typing on; and says when the typing has paused long enough to make an op of it.
/// Saves never queue up behind a slow disk: while one is under way, the next waits and takes the
/// latest words.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /// What should be saved now; nothing when there are no words.
    using Source = std::function<std::optional<std::string>()>;

    DraftKeeper(Workbook &workbook, Environment &environment, Source source,
                QObject *parent = nullptr);

    /// Whatever was pending for the former slot is asked for first.
    void setSlot(std::string slot);
    [[nodiscard]] const std::string &slot() const { return m_slot; }

    /// Says that a draft of an earlier launch stands in the file.
    void adopt() { m_isStored = true; }

    /// Call it at every change of the words, the kind, the link.
    void touch();
    /// Asks for what is pending at once.
    void flush();
    /// The words became an op, or nothing, in a transaction that removes the draft: nothing is pending.
    void finish();
    /// Removes the draft.
    void discard();

    /// Whether there are words that have not been asked to be saved yet.
    [[nodiscard]] bool isPending() const { return m_isPending; }

signals:
    void pendingChanged();
    /// Twenty seconds without a key.
    void sealDue();

private:
    void save();
    void setPending(bool isPending);

    Workbook &m_workbook;
    Environment &m_environment;
    Source m_source;
    std::string m_slot;
    QTimer *m_pause;
    QTimer *m_typingOn;
    QTimer *m_seal;
    bool m_isPending = false;
    bool m_isSaving = false;
    bool m_isStored = false; ///< a draft of ours may stand in the file
};

} // namespace tournee
