// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/inverse.h"

#include <algorithm>

namespace tournee {

namespace {

class Inverse
{
public:
    explicit Inverse(const Touched &touched)
        : m_touched(touched), m_main(addition(touched.after.kind, touched.after.id))
    {
        m_main.onlyAfter = touched.ops;
        if (touched.before) {
            m_main.standsFor = touched.before->heads();
            for (const RegisterName &name : touched.registers)
                restore(name);
            if (touched.before->isDeleted() && !touched.after.isDeleted()
                && !isTouched({Field::Deleted, {}})) {
                m_last = removal(touched.after);
                m_last->standsFor = m_main.standsFor;
            }
        } else {
            m_main.set(Field::Deleted, Value(true));
        }
    }

    [[nodiscard]] std::vector<Edit> edits() &&
    {
        if (isRemoval(m_main))
            allowForTheRest();
        std::vector<Edit> result;
        if (!m_main.changes.empty())
            result.push_back(m_main);
        for (Edit &edit : m_beside) {
            if (edit.changes.empty())
                continue;
            if (result.empty())
                edit.onlyAfter = m_main.onlyAfter;
            result.push_back(std::move(edit));
        }
        if (m_last)
            result.push_back(*m_last);
        return result;
    }

private:
    void restore(const RegisterName &name)
    {
        const Register *const before = m_touched.before->find(name);
        if (!before) {
            m_main.changes.push_back({name, name.field == Field::Deleted ? Value(false) : Value()});
            return;
        }
        // Who deleted had not seen everything: nor may the deletion that is brought back.
        const bool isPartial = name.field == Field::Deleted && !m_touched.before->isDeleted();
        for (std::size_t i = 0; i < before->heads.size(); ++i) {
            const Version &version = before->heads[i];
            const bool isMain = i == 0 && !(isPartial && version.value.truth());
            Edit &edit = isMain ? m_main : beside(i);
            edit.changes.push_back({name, version.value});
            if (!version.value.isNull())
                edit.bringsBack.push_back({name, version.op});
            if (isMain)
                continue;
            const auto see = [&edit, &name](const OpId &op) { edit.seen->push_back({name, op}); };
            std::ranges::for_each(m_touched.ops, see);
            if (isPartial && version.value.truth()) {
                see(version.op);
                std::ranges::for_each(version.seen, see);
            }
        }
    }
    Edit &beside(std::size_t place)
    {
        while (m_beside.size() <= place) {
            Edit edit = addition(m_main.kind, m_main.entity);
            edit.standsFor = m_main.standsFor;
            edit.beside = true;
            edit.seen.emplace();
            m_beside.push_back(std::move(edit));
        }
        return m_beside[place];
    }
    [[nodiscard]] bool isTouched(const RegisterName &name) const
    {
        return std::ranges::find(m_touched.registers, name) != m_touched.registers.end();
    }
    /// A removal concerns all registers: also those that were as they are now.
    void allowForTheRest()
    {
        for (const Register &each : m_touched.after.registers) {
            if (isTouched(each.name))
                continue;
            for (const Version &version : each.heads)
                m_main.onlyAfter.push_back(version.op);
        }
    }

    const Touched &m_touched;
    Edit m_main;
    std::vector<Edit> m_beside;
    std::optional<Edit> m_last; ///< puts back into the bin what an edit had brought out
};

} // namespace

bool isRemoval(const Edit &edit)
{
    return std::ranges::any_of(edit.changes, [](const Change &change) {
        return change.name.field == Field::Deleted && change.value.truth();
    });
}

std::vector<Edit> inverseOf(const Touched &touched)
{
    return Inverse(touched).edits();
}

} // namespace tournee
