// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/windowdesk.h"
#include "ui/help/helppage.h"

#include <QComboBox>
#include <QListWidget>
#include <QSpinBox>
#include <QTextBrowser>

using namespace tournee;

/// What a person chooses and where they find help, in the window.
class TestHelpAndPreferences final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<WindowDesk>(); }
    void cleanup() { m_desk.reset(); }

    void languageCountsAtOnce()
    {
        m_desk->trigger("preferences");
        auto *const language = m_desk->child<QComboBox>("preferredLanguage");
        QCOMPARE(language->currentData().toString(), QString("en"));
        language->setCurrentIndex(language->findData("fr"));
        QCOMPARE(m_desk->settings().language(), QString("fr"));
        QTRY_COMPARE(m_desk->child<QAction>("preferences")->text(), QString("&Préférences…"));
    }
    void zoomCountsAtOnce()
    {
        m_desk->trigger("preferences");
        m_desk->child<QSpinBox>("preferredZoom")->setValue(130);
        QCOMPARE(appearance().zoomPercent, 130);
        QCOMPARE(m_desk->settings().zoomPercent(), 130);
        m_desk->window->useZoom(zoom::normal);
    }
    void spellingIsKept()
    {
        m_desk->trigger("preferences");
        auto *const spelling = m_desk->child<QComboBox>("preferredSpelling");
        spelling->setCurrentIndex(spelling->findData(static_cast<int>(SpellingChoice::Both)));
        QCOMPARE(m_desk->settings().spellingLanguages(), (QStringList{"fr", "en"}));
    }
    void f1ExplainsThePage()
    {
        m_desk->trigger("help");
        auto *const page = m_desk->child<HelpPage>("helpPage");
        QVERIFY(page->topic() == HelpTopic::Guide);
        m_desk->openWorkbook(1);
        m_desk->window->view()->showPage(WorkbookView::Page::Prepare);
        m_desk->trigger("help");
        QVERIFY(page->topic() == HelpTopic::Preparing);
    }
    void everyTopicHasWords()
    {
        for (const HelpTopic topic : helpTopics()) {
            const QString words = helpText(topic, {{"Ctrl+K", "Go to"}});
            QVERIFY(words.contains(nameOf(topic).toHtmlEscaped()));
            QVERIFY2(words.size() > 300, qPrintable(nameOf(topic)));
        }
    }
    void keysComeFromTheActions()
    {
        m_desk->trigger("shortcuts");
        const QString shown = m_desk->child<QTextBrowser>("helpText")->toPlainText();
        QVERIFY(shown.contains("Ctrl+K"));
        QVERIFY(shown.contains("Go to"));
    }
    void helpCanBePrinted()
    {
        m_desk->trigger("guide");
        m_desk->chosen = m_desk->path("help.pdf");
        m_desk->child<QPushButton>("helpPdf")->click();
        QFile pdf(m_desk->chosen);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }
    void reportOfACrashIsReadAndDeleted()
    {
        const QString path = m_desk->path("crash-20261201-120000-1.txt");
        QFile report(path);
        QVERIFY(report.open(QIODevice::WriteOnly));
        report.write("signal 11");
        report.close();
        HelpPage page(QFileInfo(path).absolutePath());
        page.begin(HelpTopic::About, {});
        page.show();
        auto *const read = page.findChild<QPushButton *>("readCrashReport");
        auto *const text = page.findChild<QTextBrowser *>("helpText");
        QTRY_VERIFY(read->isVisible());
        read->click();
        QTRY_COMPARE(text->toPlainText(), QString("signal 11"));
        page.findChild<QPushButton *>("deleteCrashReports")->click();
        QTRY_VERIFY(!read->isVisible());
        QVERIFY(!QFile::exists(path));
    }

private:
    std::unique_ptr<WindowDesk> m_desk;
};

QTEST_MAIN(TestHelpAndPreferences)
#include "tst_helpandpreferences.moc"
