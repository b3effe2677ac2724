// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/marks.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QListWidget;

namespace tournee {

class EntryEdit;

/// Helps to write marks in an entry: shows as chips those that are recognised, and offers what a
/// beginning may become. Never in the way: without a choice of one's own, Enter stays Enter.
class MarkAssistant final : public QObject
{
    Q_OBJECT

public:
    using Names = std::function<const MarkNames &()>;

    /// Belongs to \a edit.
    MarkAssistant(EntryEdit &edit, Names names);
    ~MarkAssistant() override;

    /// Other names than before are known.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Begun
    {
        int from = -1; ///< of the sign
        QChar sign;
        QString typed;
    };

    [[nodiscard]] Begun begun() const;
    [[nodiscard]] bool isOffering() const;
    void follow();
    void offer(const Begun &begun);
    void place(const Begun &begun);
    void take(int row);
    void hide();

    EntryEdit &m_edit;
    Names m_names;
    QPointer<QListWidget> m_offers; ///< lies in the window, over everything else
    std::vector<MarkName> m_offered;
    int m_declinedAt = -1; ///< Esc: no more offers for the mark that begins here
};

} // namespace tournee
