// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace tournee {

enum class HelpTopic {
    Guide,
    Preparing,
    Capture,
    Course,
    Sharing,
    Receiving,
    Settling,
    Sense,
    Safety,
    Trouble,
    Glossary,
    Shortcuts,
    About
};

/// A key and what it does.
struct KeyHelp
{
    QString keys;
    QString words;
};

[[nodiscard]] std::vector<HelpTopic> helpTopics();
[[nodiscard]] QString nameOf(HelpTopic topic);
/// The words of \a topic as rich text, in the language of the window. \a shortcuts are those of the
/// window's actions; the keys of the capture line, which are no actions, are added.
[[nodiscard]] QString helpText(HelpTopic topic, const std::vector<KeyHelp> &shortcuts);

} // namespace tournee
