// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/tokens.h"

#include <cmath>

namespace tournee {

namespace {

const Colours light{
    .paper = QColor(0xf6f4efU),
    .card = QColor(0xffffffU),
    .field = QColor(0xffffffU),
    .hover = QColor(0xeeebe4U),
    .line = QColor(0xe2ddd3U),
    .edge = QColor(0x8b867cU),
    .ink = QColor(0x1f2328U),
    .secondary = QColor(0x5b5f65U),
    .accent = QColor(0x0b6b66U),
    .accentInk = QColor(0xffffffU),
    .accentSoft = QColor(0xdcedebU),
    .alarm = QColor(0x8c1d18U),
    .alarmSoft = QColor(0xfbe6e3U),
    .notice = QColor(0x604500U),
    .noticeSoft = QColor(0xfdf0cfU),
    .challenge = QColor(0x8a5200U),
    .solution = QColor(0x0b6b66U),
    .quote = QColor(0x6b3fa0U),
    .disagreement = QColor(0xab2350U),
    .note = QColor(0x5b5f65U),
};

const Colours dark{
    .paper = QColor(0x16181bU),
    .card = QColor(0x202327U),
    .field = QColor(0x181a1dU),
    .hover = QColor(0x2b2f34U),
    .line = QColor(0x34383eU),
    .edge = QColor(0x7d838bU),
    .ink = QColor(0xecebe7U),
    .secondary = QColor(0xb3b3aeU),
    .accent = QColor(0x5ccdc2U),
    .accentInk = QColor(0x0a1f1dU),
    .accentSoft = QColor(0x17393aU),
    .alarm = QColor(0xffb4a9U),
    .alarmSoft = QColor(0x4a1f1bU),
    .notice = QColor(0xf3d28bU),
    .noticeSoft = QColor(0x3f3213U),
    .challenge = QColor(0xf0b357U),
    .solution = QColor(0x5ccdc2U),
    .quote = QColor(0xc6a9f4U),
    .disagreement = QColor(0xf78facU),
    .note = QColor(0xb3b3aeU),
};

const Colours highContrast{
    .paper = QColor(0x000000U),
    .card = QColor(0x0c0c0cU),
    .field = QColor(0x000000U),
    .hover = QColor(0x262626U),
    .line = QColor(0xb0b0b0U),
    .edge = QColor(0xffffffU),
    .ink = QColor(0xffffffU),
    .secondary = QColor(0xe8e8e8U),
    .accent = QColor(0x6ff0e4U),
    .accentInk = QColor(0x000000U),
    .accentSoft = QColor(0x003c38U),
    .alarm = QColor(0xffc9c2U),
    .alarmSoft = QColor(0x3a0000U),
    .notice = QColor(0xffe28aU),
    .noticeSoft = QColor(0x2e2300U),
    .challenge = QColor(0xffc560U),
    .solution = QColor(0x6ff0e4U),
    .quote = QColor(0xdcc8ffU),
    .disagreement = QColor(0xffb0c6U),
    .note = QColor(0xe8e8e8U),
};

/// Relative luminance, WCAG 2.2.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

} // namespace

const Colours &colours(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return light;
    case Scheme::Dark:
        return dark;
    case Scheme::HighContrast:
        return highContrast;
    }
    return light;
}

std::vector<ColourPair> textPairs(const Colours &colours)
{
    std::vector<ColourPair> pairs;
    const std::vector<std::pair<QString, QColor>> grounds{
        {"paper", colours.paper},           {"card", colours.card},   {"field", colours.field},
        {"accentSoft", colours.accentSoft}, {"hover", colours.hover},
    };
    const std::vector<std::pair<QString, QColor>> texts{
        {"ink", colours.ink},           {"secondary", colours.secondary},
        {"accent", colours.accent},     {"alarm", colours.alarm},
        {"notice", colours.notice},     {"challenge", colours.challenge},
        {"solution", colours.solution}, {"quote", colours.quote},
        {"note", colours.note},         {"disagreement", colours.disagreement},
    };
    for (const auto &[ground, groundColour] : grounds) {
        for (const auto &[text, textColour] : texts)
            pairs.push_back({text + " on " + ground, textColour, groundColour});
    }
    pairs.push_back({"accentInk on accent", colours.accentInk, colours.accent});
    pairs.push_back({"alarm on alarmSoft", colours.alarm, colours.alarmSoft});
    pairs.push_back({"ink on alarmSoft", colours.ink, colours.alarmSoft});
    pairs.push_back({"notice on noticeSoft", colours.notice, colours.noticeSoft});
    pairs.push_back({"ink on noticeSoft", colours.ink, colours.noticeSoft});
    return pairs;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace tournee
