// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/drafterasure.h"

#include "core/log/json.h"

#include <algorithm>
#include <vector>

namespace tournee {

namespace {

/// Shorter words stand in too many other texts to be called a copy.
constexpr std::size_t shortestCopy = 4;

using Matches = std::function<bool(std::string_view)>;

bool anyText(simdjson::dom::element element, const Matches &matches)
{
    if (element.is_string())
        return matches(element.get_string().value_unsafe());
    if (element.is_array()) {
        const simdjson::dom::array array = element.get_array().value_unsafe();
        for (const simdjson::dom::element each : array) {
            if (anyText(each, matches))
                return true;
        }
    } else if (element.is_object()) {
        const simdjson::dom::object object = element.get_object().value_unsafe();
        for (const auto [name, value] : object) {
            if (anyText(value, matches))
                return true;
        }
    }
    return false;
}

} // namespace

void discardDrafts(Database &database, const std::map<EntityId, bool> &entities,
                   std::span<const std::string> words)
{
    std::vector<std::string> discarded;
    JsonParser parser;
    const Matches holdsWords = [words](std::string_view text) {
        return std::ranges::any_of(words, [text](const std::string &each) {
            return !each.empty()
                   && (text == each
                       || (each.size() >= shortestCopy && text.find(each) != text.npos));
        });
    };
    auto &query = database.prepared("SELECT slot, content FROM draft");
    while (query.executeStep()) {
        const std::string_view slot = Database::text(query, 0);
        const std::string_view content = Database::text(query, 1);
        bool isCopy = std::ranges::any_of(entities, [&](const auto &entity) {
            const std::string id = entity.first.toString();
            return entity.second
                   && (slot.find(id) != slot.npos
                       || content.find(R"("entity":")" + id) != content.npos);
        });
        if (const auto json = parser.parse(content))
            isCopy = isCopy || anyText(*json, holdsWords);
        else
            isCopy = isCopy || holdsWords(content);
        if (isCopy)
            discarded.emplace_back(slot);
    }
    query.reset();
    for (const std::string &slot : discarded) {
        auto &remove = database.prepared("DELETE FROM draft WHERE slot = ?");
        Database::bindText(remove, 1, slot);
        remove.exec();
    }
}

} // namespace tournee
