// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/refiqda.h"

#include "core/bundle/zipwriter.h"
#include "core/report/markup.h"
#include "core/report/words.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <map>

namespace tournee {

namespace {

constexpr std::string_view xmlBegin = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
constexpr std::array codedFields{Field::Potentials, Field::Outcomes, Field::Authorities};

/// What is no entity gets an id that is the same each time.
std::string guidOf(const std::string &name)
{
    static const QUuid space(QStringLiteral("5a1f8f0e-3c0b-5b57-9f3a-0d2f6f0c7a11"));
    return QUuid::createUuidV5(space, QByteArray::fromStdString(name))
        .toString(QUuid::WithoutBraces)
        .toStdString();
}

/// Codes by what they stand for: "kind solution", "theme <id>", "tag jeunes".
class Codes
{
public:
    void add(const std::string &group, const QString &groupName, const std::string &key,
             const QString &name)
    {
        Group &where = m_groups[group];
        where.name = groupName;
        where.codes.emplace(key, name);
    }
    [[nodiscard]] static std::string guid(const std::string &group, const std::string &key)
    {
        return guidOf(group + ' ' + key);
    }
    [[nodiscard]] std::string xml() const
    {
        std::string xml = "<Codes>\n";
        for (const auto &[key, group] : m_groups) {
            xml += "<Code guid=\"" + guidOf(key) + "\" name=\"" + escaped(utf8FromText(group.name))
                   + "\" isCodable=\"false\">\n";
            for (const auto &[code, name] : group.codes) {
                xml += "<Code guid=\"" + guid(key, code) + "\" name=\""
                       + escaped(utf8FromText(name)) + "\" isCodable=\"true\"/>\n";
            }
            xml += "</Code>\n";
        }
        return xml + "</Codes>\n";
    }

private:
    struct Group
    {
        QString name;
        std::map<std::string, QString> codes;
    };
    std::map<std::string, Group> m_groups;
};

/// The codes of an entry, each with what it needs to be declared.
struct CodeUse
{
    std::string group;
    QString groupName;
    std::string key;
    QString name;
};

std::vector<CodeUse> codesOf(const ReportScope &scope, const Entity &entry)
{
    std::vector<CodeUse> uses{
        {"kind", QStringLiteral("Tournée"), std::string(nameOf(entry.kind)), wordFor(entry.kind)}};
    for (const EntityId &theme : entry.references(Field::Themes)) {
        const QString name = scope.names().nameOf(theme, isUiEnglish());
        uses.push_back({"theme", wordFor(Field::Themes), theme.toString(),
                        name.isEmpty() ? textFromUtf8(theme.toString()) : name});
    }
    for (const std::string &tag : entry.elements(Field::Tags))
        uses.push_back({"tag", wordFor(Field::Tags), tag, textFromUtf8(tag)});
    for (const Field field : codedFields) {
        for (const std::string &choice : entry.elements(field)) {
            uses.push_back(
                {std::string(nameOf(field)), wordFor(field), choice, wordForChoice(choice)});
        }
    }
    return uses;
}

Result<Codes> allCodes(ReportScope &scope)
{
    Codes codes;
    for (const Kind kind : entryKinds())
        codes.add("kind", QStringLiteral("Tournée"), std::string(nameOf(kind)), wordFor(kind));
    for (const Field field : codedFields) {
        for (const std::string_view choice : spec(Kind::Solution, field).choices) {
            codes.add(std::string(nameOf(field)), wordFor(field), std::string(choice),
                      wordForChoice(choice));
        }
    }
    const auto themes = scope.forEach(Kind::Theme, [&](const Entity &theme) {
        codes.add("theme", wordFor(Field::Themes), theme.id.toString(),
                  scope.names().nameOf(theme.id, isUiEnglish()));
    });
    if (!themes)
        return themes.error();
    for (const Kind kind : entryKinds()) {
        const auto read = scope.forEach(kind, [&](const Entity &entry) {
            for (const CodeUse &use : codesOf(scope, entry))
                codes.add(use.group, use.groupName, use.key, use.name);
        });
        if (!read)
            return read.error();
    }
    return codes;
}

qsizetype codePointsIn(const std::string &utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xc0) != 0x80; });
}

/// The entries of one place as a text, and where each of them stands in it.
class QdaSource
{
public:
    explicit QdaSource(std::string name) : m_name(std::move(name)) {}

    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] std::string guid() const { return guidOf("source " + m_name); }

    void add(const ReportScope &scope, const Entity &entry)
    {
        const std::string &words = entry.value(Field::Text).utf8();
        if (words.empty())
            return;
        const qsizetype begin = m_length;
        append(words);
        m_selections += "<PlainTextSelection guid=\"" + entry.id.toString() + "\" name=\""
                        + escaped(utf8FromText(wordFor(entry.kind))) + "\" startPosition=\""
                        + std::to_string(begin) + "\" endPosition=\"" + std::to_string(m_length)
                        + "\">\n";
        for (const CodeUse &use : codesOf(scope, entry)) {
            m_selections += "<Coding guid=\"" + guidOf(entry.id.toString() + use.group + use.key)
                            + "\"><CodeRef targetGUID=\"" + Codes::guid(use.group, use.key)
                            + "\"/></Coding>\n";
        }
        m_selections += "</PlainTextSelection>\n";
        append("\n\n");
    }
    [[nodiscard]] std::string xml() const
    {
        return "<TextSource guid=\"" + guid() + "\" name=\"" + escaped(m_name)
               + "\" plainTextPath=\"internal://" + guid() + ".txt\">\n" + m_selections
               + "</TextSource>\n";
    }

private:
    void append(const std::string &words)
    {
        m_text += words;
        m_length += codePointsIn(words);
    }

    std::string m_name;
    std::string m_text;
    std::string m_selections;
    qsizetype m_length = 0;
};

} // namespace

Result<void> tellCodebook(ReportScope &scope, const std::function<void(std::string_view)> &sink)
{
    const auto codes = allCodes(scope);
    if (!codes)
        return codes.error();
    sink(std::string(xmlBegin)
         + "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"Tournée\">\n" + codes->xml()
         + "</CodeBook>\n");
    return {};
}

Result<void> tellQdaProject(ReportScope &scope, const std::function<void(std::string_view)> &sink)
{
    const auto codes = allCodes(scope);
    if (!codes)
        return codes.error();
    std::map<std::string, QdaSource> sources;
    for (const Kind kind : entryKinds()) {
        const auto read = scope.forEach(kind, [&](const Entity &entry) {
            QString place;
            if (const Entity *const table = scope.place(entry.reference(Field::Table));
                table && !scope.standsApart(entry)) {
                if (const Entity *const session = scope.place(table->reference(Field::Session)))
                    place = scope.titleOf(*session) + QStringLiteral(" · ");
                place += scope.titleOfTable(*table);
            } else {
                place = pluralFor(entry.kind);
            }
            const std::string name = utf8FromText(place);
            sources.try_emplace(name, name).first->second.add(scope, entry);
        });
        if (!read)
            return read;
    }
    std::string project =
        std::string(xmlBegin) + "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\""
        + escaped(scope.tour() ? scope.tour()->value(Field::Title).utf8() : std::string("Tournée"))
        + "\" origin=\"Tournée\">\n<CodeBook>\n" + codes->xml() + "</CodeBook>\n<Sources>\n";
    ZipWriter zip;
    for (const auto &[name, source] : sources) {
        if (source.isEmpty())
            continue;
        project += source.xml();
        zip.addDeflated("Sources/" + source.guid() + ".txt", source.text());
    }
    zip.addDeflated("project.qde", project + "</Sources>\n</Project>\n");
    zip.finish(sink);
    return {};
}

} // namespace tournee
