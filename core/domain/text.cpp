// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text.h"

#include <QStringDecoder>

namespace tournee {

QString textFromUtf8(std::string_view utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

std::string utf8FromText(const QString &text)
{
    return text.toUtf8().toStdString();
}

QString folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const QChar lower = c.toLower();
        switch (lower.unicode()) {
        case u'œ':
            result += QLatin1String("oe");
            break;
        case u'æ':
            result += QLatin1String("ae");
            break;
        case u'’':
        case u'ʼ':
            result += QLatin1Char('\'');
            break;
        default:
            result += lower;
        }
    }
    return result;
}

} // namespace tournee
