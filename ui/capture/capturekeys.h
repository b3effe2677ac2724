// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

namespace tournee {

/// The keys of the capture page: actions that are heard wherever the keyboard is on it.
class CaptureKeys final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \a page.
    explicit CaptureKeys(QWidget &page);

    void add(const QString &name, const QList<QKeySequence> &keys, std::function<void()> deed);
    void retranslateUi();

private:
    QWidget &m_page;
};

} // namespace tournee
