// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/dossierwords.h"

#include "core/report/words.h"

#include <QCoreApplication>

namespace tournee {

namespace {

class PartWords
{
    Q_DECLARE_TR_FUNCTIONS(tournee::Dossier)

public:
    static QString territories() { return tr("Territories that could receive it"); }
    static QString completeness(int parts)
    {
        return tr("%1 of %2").arg(parts).arg(dossierPartCount);
    }
};

} // namespace

QString wordFor(DossierPart part)
{
    const auto field = fieldOf(part);
    return field ? wordFor(*field) : PartWords::territories();
}

QString completenessOf(const Dossier &dossier)
{
    return PartWords::completeness(dossier.completeness());
}

QStringList missingIn(const Dossier &dossier)
{
    QStringList words;
    for (int i = 0; i < dossierPartCount; ++i) {
        const auto part = static_cast<DossierPart>(i);
        if (!dossier.has(part))
            words << wordFor(part);
    }
    return words;
}

QStringList choicesIn(Field set, quint8 bits)
{
    QStringList words;
    const auto choices = spec(Kind::Solution, set).choices;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (bits >> i & 1)
            words << wordForChoice(choices[i]);
    }
    return words;
}

} // namespace tournee
