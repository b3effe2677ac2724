// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/draftkeeper.h"

#include "ui/whenanswered.h"

#include <chrono>

using namespace std::chrono_literals;

namespace tournee {

DraftKeeper::DraftKeeper(Workbook &workbook, Environment &environment, Source source,
                         QObject *parent)
    : QObject(parent)
    , m_workbook(workbook)
    , m_environment(environment)
    , m_source(std::move(source))
    , m_pause(new QTimer(this))
    , m_typingOn(new QTimer(this))
    , m_seal(new QTimer(this))
{
    m_seal->setObjectName("seal");
    // Whatever happens, at most the last second of typing is missing.
    m_pause->setInterval(300ms);
    m_typingOn->setInterval(800ms);
    m_seal->setInterval(20s);
    for (QTimer *timer : {m_pause, m_typingOn, m_seal})
        timer->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &DraftKeeper::save);
    connect(m_typingOn, &QTimer::timeout, this, &DraftKeeper::save);
    connect(m_seal, &QTimer::timeout, this, &DraftKeeper::sealDue);
}

void DraftKeeper::setSlot(std::string slot)
{
    flush();
    finish();
    m_slot = std::move(slot);
}

void DraftKeeper::touch()
{
    m_pause->start();
    m_seal->start();
    if (!m_typingOn->isActive())
        m_typingOn->start();
    setPending(true);
}

void DraftKeeper::flush()
{
    if (!m_isPending)
        return;
    m_isSaving = false; // the queue keeps the order, and these words must be in it now
    save();
}

void DraftKeeper::finish()
{
    m_pause->stop();
    m_typingOn->stop();
    m_seal->stop();
    m_isStored = false;
    setPending(false);
}

void DraftKeeper::discard()
{
    finish();
    m_workbook.discardDraft(m_slot);
}

void DraftKeeper::save()
{
    m_pause->stop();
    m_typingOn->stop();
    if (!m_isPending || m_isSaving || m_slot.empty())
        return; // when the save under way is back, it looks again
    const std::optional<std::string> content = m_source();
    setPending(false);
    QFuture<Result<void>> saving;
    if (content) {
        m_isStored = true;
        saving = m_workbook.saveDraft({m_slot, *content, m_environment.now().milliseconds});
    } else if (m_isStored) {
        m_isStored = false;
        saving = m_workbook.discardDraft(m_slot);
    } else {
        return;
    }
    m_isSaving = true;
    whenAnswered(saving, this, [this](const Result<void> &) {
        m_isSaving = false;
        if (m_isPending && !m_pause->isActive())
            save();
    });
}

void DraftKeeper::setPending(bool isPending)
{
    if (m_isPending == isPending)
        return;
    m_isPending = isPending;
    emit pendingChanged();
}

} // namespace tournee
