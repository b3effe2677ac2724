// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helppage.h"

#include "ui/theme/kindmark.h"
#include "ui/whenanswered.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/widgets.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPageSize>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QtConcurrentRun>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tournee {

namespace {

/// The same page on the screen and on paper, in \a palette's colours; \a unit is a pixel at 100 %.
void fill(QTextDocument &document, const QString &html, const QPalette &palette, double unit)
{
    const Colours &colour = colours(palette);
    const auto size = [unit](int pixels) { return QString::number(qRound(pixels * unit)); };
    document.setDefaultStyleSheet(
        QString("body { color: %1; }"
                "h1 { font-size: %2px; font-weight: 600; }"
                "h2 { font-size: %3px; font-weight: 600; }"
                "p, li, td { font-size: %4px; }"
                ".key { background-color: %5; color: %1; font-weight: 600; }")
            .arg(colour.ink.name(), size(type::page), size(type::section), size(type::text),
                 colour.accentSoft.name()));
    for (const char *const name : {"challenge", "solution", "quote", "disagreement", "note"}) {
        const auto kind = kindNamed(name);
        if (!kind)
            continue;
        const int side = qRound(measure::kindMark * unit);
        document.addResource(QTextDocument::ImageResource, QUrl(QString("kind:") + name),
                             kindIcon(*kind, palette).pixmap(side, side).toImage());
    }
    document.setHtml("<body>" + html + "</body>");
}

QStringList reportsIn(const QString &folder)
{
    if (folder.isEmpty())
        return {};
    QStringList paths;
    const QDir where(folder);
    for (const QString &name : where.entryList({"crash-*.txt"}, QDir::Files, QDir::Name))
        paths.prepend(where.filePath(name)); // the newest first
    return paths;
}

} // namespace

HelpPage::HelpPage(QString crashFolder, QWidget *parent)
    : QWidget(parent)
    , m_crashFolder(std::move(crashFolder))
    , m_heading(newLabel(Role::Page))
    , m_back(newButton(Role::Quiet, "leaveHelp"))
    , m_topics(new QListWidget)
    , m_text(new QTextBrowser)
    , m_pdf(newButton(Role::Quiet, "helpPdf"))
    , m_readReport(newButton("readCrashReport"))
    , m_deleteReports(newButton("deleteCrashReports"))
{
    setObjectName("helpPage");
    m_topics->setObjectName("helpTopics");
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_topics->setMinimumWidth(1);
    m_text->setObjectName("helpText");
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    setWidestAt(m_text, measure::column + 2 * space::page);

    auto *column = new QVBoxLayout(this);
    arrange(column, space::between, space::around, space::between);
    auto *head = new QHBoxLayout;
    arrange(head, space::between);
    head->addWidget(m_heading, 1);
    head->addWidget(m_pdf);
    head->addWidget(m_back);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    arrange(row, space::between);
    row->addWidget(m_topics, 3);
    row->addWidget(m_text, 5);
    column->addLayout(row, 1);
    auto *reports = new FlowLayout;
    arrange(reports, space::within);
    reports->addWidget(m_readReport);
    reports->addWidget(m_deleteReports);
    column->addLayout(reports);

    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpPage::render);
    connect(m_back, &QPushButton::clicked, this, &HelpPage::leaveRequested);
    connect(m_pdf, &QPushButton::clicked, this, &HelpPage::pdfRequested);
    connect(m_readReport, &QPushButton::clicked, this, &HelpPage::showReport);
    connect(m_deleteReports, &QPushButton::clicked, this, &HelpPage::deleteReports);
    retranslateUi();
}

void HelpPage::begin(HelpTopic topic, std::vector<KeyHelp> shortcuts)
{
    m_shortcuts = std::move(shortcuts);
    {
        const QSignalBlocker quiet(m_topics);
        m_topics->setCurrentRow(static_cast<int>(topic));
    }
    render();
    m_topics->setFocus();
    readReports();
}

HelpTopic HelpPage::topic() const
{
    return static_cast<HelpTopic>(std::max(m_topics->currentRow(), 0));
}

void HelpPage::makeRoom()
{
    for (int row = 0; row < m_topics->count(); ++row)
        m_topics->item(row)->setSizeHint(QSize(1, scaled(space::page)));
}

void HelpPage::render()
{
    fill(*m_text->document(), helpText(topic(), m_shortcuts), palette(), scaled(100) / 100.0);
    m_text->setAccessibleName(nameOf(topic()));
    for (QPushButton *const button : {m_readReport, m_deleteReports})
        button->setVisible(topic() == HelpTopic::About && !m_reports.isEmpty());
}

void HelpPage::readReports()
{
    whenAnswered(QtConcurrent::run([folder = m_crashFolder] { return reportsIn(folder); }), this,
                 [this](const QStringList &reports) {
                     m_reports = reports;
                     const bool isShown = topic() == HelpTopic::About && !m_reports.isEmpty();
                     m_readReport->setVisible(isShown);
                     m_deleteReports->setVisible(isShown);
                 });
}

void HelpPage::showReport()
{
    const auto read = [path = m_reports.value(0)] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    whenAnswered(QtConcurrent::run(read), this, [this](const QString &words) {
        m_text->setPlainText(words.isEmpty() ? tr("The report is gone.") : words);
        m_text->setFocus();
    });
}

void HelpPage::deleteReports()
{
    const auto remove = [paths = m_reports] {
        for (const QString &path : paths)
            QFile::remove(path);
        return true;
    };
    whenAnswered(QtConcurrent::run(remove), this, [this](bool) {
        render();
        readReports();
        m_topics->setFocus();
    });
}

bool HelpPage::writePdf(const QString &path) const
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::Letter));
    writer.setTitle(tr("Tournée – help"));
    QString all;
    for (const HelpTopic each : helpTopics())
        all += helpText(each, m_shortcuts);
    QTextDocument document;
    constexpr double paperUnit = 1.0;
    fill(document, all, paletteFor(Scheme::Light), paperUnit);
    document.print(&writer);
    return QFile::exists(path);
}

void HelpPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void HelpPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        makeRoom();
        render();
    }
}

void HelpPage::retranslateUi()
{
    m_heading->setText(tr("Help"));
    m_back->setText(tr("← Back"));
    m_pdf->setText(tr("Save as PDF…"));
    m_readReport->setText(tr("Read the report of the last crash"));
    m_deleteReports->setText(tr("Delete the reports"));
    m_topics->setAccessibleName(tr("Topics"));
    const int row = m_topics->currentRow();
    {
        const QSignalBlocker quiet(m_topics);
        m_topics->clear();
        for (const HelpTopic each : helpTopics())
            m_topics->addItem(nameOf(each));
        m_topics->setCurrentRow(std::max(row, 0));
    }
    makeRoom();
    render();
}

} // namespace tournee
