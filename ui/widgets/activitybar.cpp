// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/activitybar.h"

#include "ui/widgets/receiptcode.h"
#include "ui/widgets/widgets.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace tournee {

namespace {

constexpr auto clockMilliseconds = 100;
constexpr int fullRange = 1000;

} // namespace

ActivityBar::ActivityBar(QWidget *parent)
    : QFrame(parent)
    , m_label(newText())
    , m_bar(new QProgressBar)
    , m_code(new ReceiptCode)
    , m_cancel(newButton(Role::Quiet, "cancelActivity"))
    , m_showFolder(newButton(Role::Quiet, "showFolder"))
    , m_close(newButton(Role::Quiet, "closeActivity"))
{
    setObjectName("activityBar");
    setRole(this, Role::Card);
    m_label->setObjectName("activity");
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setTextVisible(false);
    m_clock.setInterval(clockMilliseconds);

    auto *column = new QVBoxLayout(this);
    arrange(column, space::half, space::between, space::within);
    column->addWidget(m_label);
    auto *row = new QHBoxLayout;
    arrange(row, space::within);
    column->addLayout(row);
    row->addWidget(m_code);
    row->addWidget(m_bar, 1);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_showFolder);
    row->addWidget(m_close);

    connect(&m_clock, &QTimer::timeout, this, &ActivityBar::showProgress);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_progress)
            m_progress->isCancelled = true;
    });
    connect(m_showFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(m_close, &QPushButton::clicked, this, &ActivityBar::close);
    close();
}

void ActivityBar::begin(Words words, std::shared_ptr<Progress> progress)
{
    m_words = std::move(words);
    m_progress = std::move(progress);
    m_folder.clear();
    m_code->setCode({});
    m_bar->setRange(0, 0);
    m_clock.start();
    retranslateUi();
}

void ActivityBar::finish(Words words, const QString &folder, const std::string &code)
{
    m_code->setCode(code);
    m_words = std::move(words);
    m_folder = folder;
    m_progress.reset();
    m_clock.stop();
    retranslateUi();
}

void ActivityBar::close()
{
    finish(nullptr);
}

QString ActivityBar::text() const
{
    return m_label->text();
}

void ActivityBar::showProgress()
{
    if (!m_progress || m_progress->total <= 0)
        return;
    m_bar->setRange(0, fullRange);
    m_bar->setValue(static_cast<int>(m_progress->done * fullRange / m_progress->total));
}

void ActivityBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ActivityBar::retranslateUi()
{
    m_label->setText(m_words ? m_words() : QString());
    m_cancel->setText(tr("Cancel"));
    m_showFolder->setText(tr("Show the folder"));
    m_close->setText(tr("Put away"));
    m_bar->setAccessibleName(tr("Progress"));
    setAccessibleName(m_label->text());
    m_bar->setVisible(isBusy());
    m_cancel->setVisible(isBusy());
    m_showFolder->setVisible(!m_folder.isEmpty());
    m_close->setVisible(!isBusy());
    setVisible(m_words != nullptr);
}

} // namespace tournee
