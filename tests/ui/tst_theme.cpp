// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/kindmark.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/systemscheme.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

#include <set>

using namespace tournee;

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QVERIFY(std::abs(contrast(QColor(0x767676U), Qt::white) - 4.54) < 0.01);
    }

    void everyTextIsReadableOnItsGround_data() { addSchemes(); }
    void everyTextIsReadableOnItsGround()
    {
        QFETCH(Scheme, scheme);
        QStringList tooFaint;
        for (const ColourPair &pair : textPairs(colours(scheme))) {
            if (contrast(pair.text, pair.ground) < 4.5)
                tooFaint << pair.name + " " + QString::number(contrast(pair.text, pair.ground));
        }
        QCOMPARE(tooFaint.join(", "), QString());
    }

    void edgesOfFieldsAreVisible_data() { addSchemes(); }
    void edgesOfFieldsAreVisible()
    {
        QFETCH(Scheme, scheme);
        const Colours &c = colours(scheme);
        for (const QColor &ground : {c.paper, c.card, c.field})
            QVERIFY2(contrast(c.edge, ground) >= 3.0, qPrintable(ground.name()));
    }

    void colourOfKindsIsNeverAlone()
    {
        // The same five marks in one colour must still be five different shapes.
        std::set<QByteArray> shapes;
        for (const Kind kind : entryKinds()) {
            QImage image(32, 32, QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintKindMark(painter, image.rect(), kind, paletteFor(Scheme::Light));
            painter.end();
            const QImage shape = image.convertToFormat(QImage::Format_Alpha8);
            QByteArray bytes;
            for (int y = 0; y < shape.height(); ++y)
                bytes.append(reinterpret_cast<const char *>(shape.constScanLine(y)), 32);
            QVERIFY(bytes.count('\0') < 32 * 32);
            shapes.insert(bytes);
            QVERIFY(!kindName(kind).isEmpty());
        }
        QCOMPARE(shapes.size(), entryKinds().size());
    }

    void stylesheetHasNoOpenPlaces_data() { addSchemes(); }
    void stylesheetHasNoOpenPlaces()
    {
        QFETCH(Scheme, scheme);
        const QString sheet = stylesheetFor({scheme, 150});
        QVERIFY(!sheet.contains('@'));
        static const QRegularExpression icon("url\\((:[^)]+)\\)");
        for (auto it = icon.globalMatch(sheet); it.hasNext();) {
            const QString path = it.next().captured(1);
            QVERIFY2(QFile::exists(path), qPrintable(path));
        }
    }

    void zoomReachesFontsAndSpacing()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        arrange(layout, space::between, space::around);
        auto *title = new QLabel("Tournée");
        setRole(title, Role::Page);
        layout->addWidget(title);
        applyAppearance({Scheme::Light, 100});
        title->ensurePolished();
        QCOMPARE(layout->spacing(), 16);
        QCOMPARE(QApplication::font().pixelSize(), 15);
        QCOMPARE(title->font().pixelSize(), 28);
        applyAppearance({Scheme::Light, 150});
        title->ensurePolished();
        QCOMPARE(layout->spacing(), 24);
        QCOMPARE(layout->contentsMargins(), QMargins(36, 36, 36, 36));
        QCOMPARE(title->font().pixelSize(), 42);
        applyAppearance({Scheme::Light, 1000});
        QCOMPARE(appearance().zoomPercent, 200);
    }

    void paletteTellsItsScheme_data() { addSchemes(); }
    void paletteTellsItsScheme()
    {
        QFETCH(Scheme, scheme);
        QCOMPARE(colours(paletteFor(scheme)).ink, colours(scheme).ink);
        applyAppearance({scheme, 100});
        QCOMPARE(QApplication::palette().color(QPalette::Window), colours(scheme).paper);
    }

    void schemeFollowsTheSystem_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<Scheme>("expected");
        QTest::newRow("light") << QColor(0xefefefU) << QColor(Qt::black) << "" << Scheme::Light;
        QTest::newRow("dark") << QColor(0x303030U) << QColor(Qt::white) << "" << Scheme::Dark;
        QTest::newRow("black on white")
            << QColor(Qt::white) << QColor(Qt::black) << "" << Scheme::HighContrast;
        QTest::newRow("white on black")
            << QColor(Qt::black) << QColor(Qt::white) << "" << Scheme::HighContrast;
        QTest::newRow("by name") << QColor(0xefefefU) << QColor(Qt::black) << "HighContrastInverse"
                                 << Scheme::HighContrast;
    }
    void schemeFollowsTheSystem()
    {
        QFETCH(QColor, ground);
        QFETCH(QColor, text);
        QFETCH(QString, theme);
        QFETCH(Scheme, expected);
        QPalette system;
        system.setColor(QPalette::Window, ground);
        system.setColor(QPalette::WindowText, text);
        QCOMPARE(schemeOf(system, theme), expected);
    }

private:
    static void addSchemes()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("high contrast") << Scheme::HighContrast;
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
