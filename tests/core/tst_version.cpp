// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/version.h"

#include <QTest>
#include <QVersionNumber>

using namespace tournee;

class TestVersion : public QObject
{
    Q_OBJECT

private slots:
    void isThreeNumbers()
    {
        qsizetype suffixIndex = -1;
        const QVersionNumber number = QVersionNumber::fromString(version(), &suffixIndex);

        QCOMPARE(number.segmentCount(), 3);
        QCOMPARE(suffixIndex, version().size());
    }
};

QTEST_APPLESS_MAIN(TestVersion)
#include "tst_version.moc"
