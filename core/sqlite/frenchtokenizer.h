// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tournee {

class Database;

/// Gives the connection the FTS5 tokenizer "tournee": words are folded (no accents, œ → oe), then
/// stemmed as French (Snowball), which is the order in which « rivière » and « riviere » meet.
/// Throws SQLite::Exception.
void registerFrenchTokenizer(Database &database);

} // namespace tournee
