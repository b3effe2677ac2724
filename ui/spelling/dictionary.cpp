// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spelling/dictionary.h"

#include <QFile>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <hunspell/hunspell.hxx>

namespace tournee {

namespace {

struct Files
{
    QString affixes;
    QString words;
};

Files filesFor(const QString &language)
{
    const QStringList names = language == "fr" ? QStringList{"fr_CA", "fr", "fr_FR"}
                                               : QStringList{"en_CA", "en_US", "en_GB"};
    for (const QString &name : names) {
        for (const char *const folder : {"hunspell/", "myspell/dicts/"}) {
            const QString affixes =
                QStandardPaths::locate(QStandardPaths::GenericDataLocation, folder + name + ".aff");
            const QString words = affixes.left(affixes.size() - 4) + ".dic";
            if (!affixes.isEmpty() && QFile::exists(words))
                return {affixes, words};
        }
    }
    return {};
}

QString withStraightApostrophes(QString word)
{
    return word.replace(u'’', u'\'').replace(u'‑', u'-');
}

/// What is left of "l'école" and "jusqu'ici"; empty where nothing is left out.
QString withoutElision(const QString &word)
{
    static const QStringList elided{"l",      "d",      "j",      "m",     "t",      "s",
                                    "n",      "c",      "qu",     "jusqu", "lorsqu", "puisqu",
                                    "quoiqu", "presqu", "quelqu", "entr"};
    const qsizetype at = word.indexOf(u'\'');
    return at > 0 && elided.contains(word.left(at).toLower()) ? word.mid(at + 1) : QString();
}

} // namespace

struct Dictionary::Speller
{
    Speller(const Files &files, QStringConverter::Encoding encoding)
        : hunspell(files.affixes.toLocal8Bit().constData(), files.words.toLocal8Bit().constData())
        , encode(encoding)
        , decode(encoding)
    {}

    [[nodiscard]] std::string encoded(const QString &word)
    {
        const QByteArray bytes = encode(word);
        return bytes.toStdString();
    }

    Hunspell hunspell;
    QStringEncoder encode;
    QStringDecoder decode;
};

std::unique_ptr<Dictionary> Dictionary::load(const QString &language)
{
    const Files files = filesFor(language);
    if (files.words.isEmpty())
        return nullptr;
    // Only the dictionary itself knows its letters; most are UTF-8.
    auto speller = std::make_unique<Speller>(files, QStringConverter::Utf8);
    const auto encoding =
        QStringConverter::encodingForName(speller->hunspell.get_dict_encoding().c_str());
    if (!encoding)
        return nullptr;
    speller->encode = QStringEncoder(*encoding);
    speller->decode = QStringDecoder(*encoding);
    return std::unique_ptr<Dictionary>(new Dictionary(std::move(speller)));
}

Dictionary::Dictionary(std::unique_ptr<Speller> speller) : m_speller(std::move(speller)) {}

Dictionary::~Dictionary() = default;

bool Dictionary::holds(const QString &word) const
{
    return m_speller->hunspell.spell(m_speller->encoded(word));
}

bool Dictionary::knows(const QString &word) const
{
    const QString straight = withStraightApostrophes(word);
    if (straight.isEmpty() || holds(straight))
        return true;
    if (const QString rest = withoutElision(straight); !rest.isEmpty())
        return knows(rest);
    if (!straight.contains(u'-'))
        return false;
    const QStringList parts = straight.split(u'-', Qt::SkipEmptyParts);
    return std::ranges::all_of(parts, [this](const QString &part) { return knows(part); });
}

QStringList Dictionary::suggestions(const QString &word, qsizetype most) const
{
    QStringList result;
    for (const std::string &each :
         m_speller->hunspell.suggest(m_speller->encoded(withStraightApostrophes(word)))) {
        QString suggestion = m_speller->decode(QByteArrayView(each));
        if (!word.contains(u'\''))
            suggestion.replace(u'\'', u'’');
        if (!result.contains(suggestion))
            result << suggestion;
        if (result.size() == most)
            break;
    }
    return result;
}

void Dictionary::learn(const QString &word)
{
    m_speller->hunspell.add(m_speller->encoded(withStraightApostrophes(word)));
}

} // namespace tournee
