// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/importer.h"

#include <QFrame>
#include <QTimer>

#include <functional>
#include <memory>
#include <string>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tournee {

class ReceiptCode;

/// Tells of one long work beside everything else: how far it is, and how it ended.
class ActivityBar final : public QFrame
{
    Q_OBJECT

public:
    /// Makes the sentence anew whenever the language changes.
    using Words = std::function<QString()>;

    explicit ActivityBar(QWidget *parent = nullptr);

    void begin(Words words, std::shared_ptr<Progress> progress);
    /// \a folder can be shown; empty: none.
    /// \a code is that of a receipt; empty: none.
    void finish(Words words, const QString &folder = {}, const std::string &code = {});
    void close();
    [[nodiscard]] bool isBusy() const { return m_progress != nullptr; }
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProgress();
    void retranslateUi();

    Words m_words;
    QString m_folder;
    std::shared_ptr<Progress> m_progress;
    QTimer m_clock;
    QLabel *m_label;
    QProgressBar *m_bar;
    ReceiptCode *m_code;
    QPushButton *m_cancel;
    QPushButton *m_showFolder;
    QPushButton *m_close;
};

} // namespace tournee
