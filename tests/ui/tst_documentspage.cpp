// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/recipe.h"
#include "tests/ui/windowdesk.h"

#include <QCheckBox>
#include <QComboBox>

using namespace tournee;

class TestDocumentsPage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        m_desk->openWorkbook(1);
        m_desk->waitFor<QPushButton>("goEmerge")->click();
        m_desk->waitFor<QPushButton>("goDocuments")->click();
        QTRY_COMPARE(m_desk->waitFor<QComboBox>("documentAbout")->count(),
                     3); // whole, workshop, table
    }
    void cleanup() { m_desk.reset(); }

    void writesInTheLanguageOfTheDocument()
    {
        m_desk->child<QComboBox>("documentWhat")->setCurrentIndex(1);
        m_desk->child<QComboBox>("documentFormat")->setCurrentIndex(4);
        m_desk->child<QComboBox>("documentLanguage")->setCurrentIndex(0);
        m_desk->chosen = m_desk->path("minutes.md");
        m_desk->child<QPushButton>("writeDocument")->click();
        QTRY_VERIFY(m_desk->child<QLabel>("documentTold")->text().contains("is written"));
        QFile file(m_desk->chosen);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains("Compte rendu") && text.contains("**Défi** · S1 · Table 1"),
                 qPrintable(text));
        QVERIFY2(text.contains("Anonyme"), qPrintable(text));
        // The window has kept its own.
        QCOMPARE(m_desk->child<QPushButton>("writeDocument")->text(), "Write…");
    }

    void pagesAreLookedAt()
    {
        m_desk->child<QPushButton>("previewDocument")->click();
        QTRY_VERIFY(m_desk->child<QWidget>("previewSheet")->isVisible());
        auto *const sheet = m_desk->child<QWidget>("previewSheet");
        m_desk->child<QPushButton>("nextPage")->click();
        QVERIFY2(sheet->accessibleName().contains("Contents"), qPrintable(sheet->accessibleName()));
        // Another choice is another document.
        m_desk->child<QCheckBox>("documentFull")->setChecked(true);
        QVERIFY(!sheet->isVisible());
    }

    void recipesAreKept()
    {
        m_desk->child<QCheckBox>("section_annex")->setChecked(false);
        m_desk->child<QLineEdit>("documentTitle")->setText("Our title");
        m_desk->child<QLineEdit>("recipeName")->setText("Evening");
        m_desk->child<QPushButton>("keepRecipe")->click();
        QTRY_COMPARE(m_desk->child<QComboBox>("documentRecipe")->count(), 2);
        const auto recipes = m_desk->read([](WorkbookFile &file) { return recipesIn(file); });
        QCOMPARE(recipes->size(), 1U);
        QCOMPARE(recipes->front().title, "Our title");
        QVERIFY(!recipes->front().sections.contains(ReportSection::Annex));
        QCOMPARE(recipes->front().privacy, Privacy::Anonymous);
    }

private:
    std::unique_ptr<WindowDesk> m_desk;
};

QTEST_MAIN(TestDocumentsPage)
#include "tst_documentspage.moc"
