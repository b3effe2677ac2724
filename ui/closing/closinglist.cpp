// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/closing/closinglist.h"

#include "ui/course/coursetable.h"

#include <set>

namespace tournee {

std::vector<ClosingItem> closingList(const CourseTable &table)
{
    using About = ClosingItem::About;
    ClosingItem headcount{About::Headcount, table.headcount() > 0 ? 0 : 1, {}};
    ClosingItem consent{About::Consent, table.table().truth(Field::ConsentRead) ? 0 : 1, {}};
    ClosingItem challenges{About::Challenges, 0, {}};
    ClosingItem kinds{About::Kinds, 0, {}};
    ClosingItem verification{About::Verification, 0, {}};
    ClosingItem diverging{About::Diverging, 0, {}};
    const auto add = [](ClosingItem &item, EntityId entry) {
        if (++item.count == 1)
            item.entry = entry;
    };
    const std::vector<EntityId> entries = table.entries();
    std::set<EntityId> answered;
    for (const EntityId &id : entries) {
        for (const EntityId &challenge : table.entry(id)->references(Field::Challenges))
            answered.insert(challenge);
    }
    for (const EntityId &id : entries) {
        const Entity &entry = *table.entry(id);
        if (entry.kind == Kind::Challenge && !answered.contains(id))
            add(challenges, id);
        // What is only a note, and says of nothing what it is about, nobody has sorted yet.
        if (entry.kind == Kind::Note && entry.reference(Field::About).isNull())
            add(kinds, id);
        const std::string &verified = entry.value(Field::Verification).utf8();
        if (verified.empty() || verified == "unverified")
            add(verification, id);
        if (!entry.diverging().empty() || entry.isDeletedButEdited())
            add(diverging, id);
    }
    std::vector<ClosingItem> list{headcount, consent, challenges, kinds, verification};
    if (!diverging.isDone())
        list.push_back(diverging);
    return list;
}

} // namespace tournee
