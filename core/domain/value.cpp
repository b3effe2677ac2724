// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/value.h"

#include <QStringDecoder>

namespace tournee {

Value::Value(const QString &text) : data(utf8FromText(text)) {}

bool Value::truth() const
{
    const bool *truth = std::get_if<bool>(&data);
    return truth && *truth;
}

qint64 Value::number() const
{
    const qint64 *number = std::get_if<qint64>(&data);
    return number ? *number : 0;
}

const std::string &Value::utf8() const
{
    static const std::string none;
    const std::string *text = std::get_if<std::string>(&data);
    return text ? *text : none;
}

QString Value::text() const
{
    return textFromUtf8(utf8());
}

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
