// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sampletext.h"

#include "core/domain/resources.h"

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <charconv>

namespace tournee {

namespace {

/// The resources are part of the program, so a missing or broken one is a programmer's mistake.
QByteArray resource(const char *path)
{
    QFile file(QString::fromLatin1(path));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "resource", path);
    return file.readAll();
}

QJsonObject jsonResource(const char *path)
{
    const QJsonDocument document = QJsonDocument::fromJson(resource(path));
    Q_ASSERT_X(document.isObject(), "jsonResource", path);
    return document.object();
}

std::string text(const QJsonObject &object, const char *name)
{
    return object[QLatin1String(name)].toString().toStdString();
}

std::vector<std::string> texts(const QJsonObject &object, const char *name)
{
    std::vector<std::string> result;
    for (const QJsonValue &value : object[QLatin1String(name)].toArray())
        result.push_back(value.toString().toStdString());
    return result;
}

SampleSolution solution(const QJsonObject &object)
{
    SampleSolution result{.answers = {},
                          .text = text(object, "text"),
                          .potentials = texts(object, "potentials"),
                          .outcomes = texts(object, "outcomes"),
                          .authorities = texts(object, "authorities"),
                          .carrier = text(object, "carrier"),
                          .precedent = text(object, "precedent"),
                          .conditions = text(object, "conditions")};
    for (const QJsonValue &answer : object[QLatin1String("answers")].toArray())
        result.answers.push_back(static_cast<std::size_t>(answer.toInt() - 1));
    return result;
}

SampleTheme theme(const char *path)
{
    const QJsonObject object = jsonResource(path);
    SampleTheme result{.name = text(object, "theme"),
                       .challenges = texts(object, "challenges"),
                       .solutions = {},
                       .quotes = texts(object, "quotes"),
                       .disagreements = texts(object, "disagreements")};
    for (const QJsonValue &value : object[QLatin1String("solutions")].toArray())
        result.solutions.push_back(solution(value.toObject()));
    return result;
}

std::vector<SampleMunicipality> readMunicipalities()
{
    constexpr int smallestForAWorkshop = 250;
    std::vector<SampleMunicipality> result;
    const QList<QByteArray> lines = resource(":/data/municipalities.csv").split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.size() != 6)
            continue;
        const int population = cells.at(5).toInt();
        const bool inhabited = !cells.at(1).startsWith("Territoire non")
                               && !cells.at(1).startsWith("Gouvernement")
                               && population >= smallestForAWorkshop;
        if (inhabited)
            result.push_back({cells.at(0).toStdString(), cells.at(2).toStdString(),
                              cells.at(3).toStdString(), population});
    }
    std::ranges::stable_sort(result, std::greater{}, &SampleMunicipality::population);
    return result;
}

bool startsWithVowel(std::string_view name)
{
    static constexpr std::array<std::string_view, 18> vowels{
        "A", "E", "I", "O", "U", "À", "Â", "É", "È", "Ê", "Ë", "Î", "Ï", "Ô", "Ö", "Û", "Hé", "Hu"};
    return std::ranges::any_of(vowels, [&](std::string_view v) { return name.starts_with(v); });
}

void appendAt(std::string &out, std::string_view name)
{
    if (name.starts_with("Les "))
        out.append("aux ").append(name.substr(4));
    else if (name.starts_with("Le "))
        out.append("au ").append(name.substr(3));
    else
        out.append("à ").append(name);
}

void appendOf(std::string &out, std::string_view name)
{
    if (name.starts_with("Les "))
        out.append("des ").append(name.substr(4));
    else if (name.starts_with("Le "))
        out.append("du ").append(name.substr(3));
    else if (name.starts_with("Des "))
        out.append("des ").append(name.substr(4));
    else if (startsWithVowel(name))
        out.append("d’").append(name);
    else
        out.append("de ").append(name);
}

void appendMrc(std::string &out, const SampleMunicipality &municipality)
{
    if (municipality.mrc.empty()) {
        out.append("la région"); // cities outside an MRC, and the North
        return;
    }
    out.append("la MRC ");
    appendOf(out, municipality.mrc);
}

/// People say round numbers, but exact years.
int rounded(int number, int first, int last)
{
    if (last <= 30 || (first >= 1900 && last <= 2100))
        return number;
    const int step = last <= 200 ? 5 : last <= 1000 ? 10 : 50;
    return std::clamp((number + step / 2) / step * step, first, last);
}

/// Official names are written with the typewriter's apostrophe.
void setApostrophes(std::string &text, std::size_t from)
{
    for (std::size_t at = text.find('\'', from); at != text.npos; at = text.find('\'', at))
        text.replace(at, 1, "’");
}

int toInt(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// The Latin-1 capitals lie 0x20 before their small letters, in UTF-8 too.
bool isAccentedCapital(std::string_view word)
{
    return word.size() >= 2 && word[0] == '\xc3' && static_cast<unsigned char>(word[1]) <= 0x9e;
}

bool isCapital(std::string_view word)
{
    return !word.empty() && ((word[0] >= 'A' && word[0] <= 'Z') || isAccentedCapital(word));
}

void lowerFirst(std::string &out, std::size_t at)
{
    const std::string_view word = std::string_view(out).substr(at);
    if (isAccentedCapital(word))
        out[at + 1] = static_cast<char>(out[at + 1] + 0x20);
    else if (isCapital(word) && !isCapital(word.substr(1))) // not "MRC", not "CPE"
        out[at] = static_cast<char>(out[at] + 0x20);
}

void raiseFirst(std::string &out, std::size_t at)
{
    if (at >= out.size())
        return;
    if (out[at] >= 'a' && out[at] <= 'z')
        out[at] = static_cast<char>(out[at] - 0x20);
    else if (out[at] == '\xc3' && at + 1 < out.size()
             && static_cast<unsigned char>(out[at + 1]) >= 0xa0)
        out[at + 1] = static_cast<char>(out[at + 1] - 0x20);
}

} // namespace

SampleText::SampleText()
{
    loadResources();
    for (const char *path :
         {":/sample/1-releve.json", ":/sample/2-emploi.json", ":/sample/3-environnement.json",
          ":/sample/4-alimentation.json", ":/sample/5-gouvernance.json",
          ":/sample/6-immobilier.json", ":/sample/7-ainees.json", ":/sample/8-culture.json"})
        m_themes.push_back(theme(path));
    m_municipalities = readMunicipalities();

    const QJsonObject common = jsonResource(":/sample/common.json");
    m_guidingQuestion = text(common, "guidingQuestion");
    m_organizer = text(common, "organizer");
    for (const QJsonValue &value : common[QLatin1String("rounds")].toArray()) {
        const QJsonObject round = value.toObject();
        m_rounds.push_back({text(round, "title"), text(round, "purpose"),
                            round[QLatin1String("minutes")].toInt(), texts(round, "questions")});
    }
    for (const QJsonValue &value : common[QLatin1String("findings")].toArray())
        m_findings.emplace_back(text(value.toObject(), "title"), text(value.toObject(), "body"));

    const std::pair<const char *, std::vector<std::string> *> lists[] = {
        {"tourTitles", &tourTitles},
        {"workshopTitles", &workshopTitles},
        {"places", &places},
        {"tableNames", &tableNames},
        {"firstNames", &firstNames},
        {"tags", &tags},
        {"challengeLeads", &challengeLeads},
        {"solutionLeads", &solutionLeads},
        {"challengeDetails", &challengeDetails},
        {"solutionDetails", &solutionDetails},
        {"conditionTails", &conditionTails},
        {"evidence", &evidence},
        {"quotes", &quotes},
        {"disagreements", &disagreements},
        {"notes", &notes},
        {"challengeTails", &challengeTails},
        {"solutionTails", &solutionTails},
        {"quoteTails", &quoteTails},
        {"disagreementTails", &disagreementTails},
        {"noteTails", &noteTails},
        {"amendments", &amendments},
        {"groupReasons", &groupReasons},
        {"notDuplicateReasons", &notDuplicateReasons},
        {"matchReasons", &matchReasons},
        {"matchRejections", &matchRejections},
        {"slotPlaces", &m_slotPlaces},
        {"organizationKinds", &m_organizationKinds},
        {"organizationNames", &m_organizationNames},
        {"seasons", &m_seasons},
    };
    for (const auto &[name, list] : lists) {
        *list = texts(common, name);
        Q_ASSERT_X(!list->empty(), "SampleText", name);
    }
}

std::string SampleText::expanded(std::string_view pattern, const SampleScene &scene,
                                 SampleRandom &random) const
{
    std::string out;
    out.reserve(pattern.size() + 32);
    append(out, pattern, scene, random);
    return out;
}

std::string SampleText::sentence(std::string_view lead, std::string_view pattern,
                                 const SampleScene &scene, SampleRandom &random) const
{
    constexpr std::string_view colon = "\u00a0:";
    if (lead.find(colon) != lead.npos && pattern.find(colon) != pattern.npos)
        lead = {};
    std::string out;
    out.reserve(lead.size() + pattern.size() + 32);
    append(out, lead, scene, random);
    const std::size_t body = out.size();
    append(out, pattern, scene, random);
    if (body > 0)
        lowerFirst(out, body);
    raiseFirst(out, 0);
    return out;
}

void SampleText::append(std::string &out, std::string_view pattern, const SampleScene &scene,
                        SampleRandom &random) const
{
    while (!pattern.empty()) {
        const std::size_t plain = std::min(pattern.find_first_of("[{"), pattern.size());
        out.append(pattern.substr(0, plain));
        pattern.remove_prefix(plain);
        if (pattern.empty())
            return;
        const bool isSlot = pattern.front() == '{';
        const std::size_t end = pattern.find(isSlot ? '}' : ']');
        Q_ASSERT_X(end != std::string_view::npos, "SampleText", "a bracket is not closed");
        const std::string_view inside = pattern.substr(1, end - 1);
        if (isSlot) {
            appendSlot(out, inside, scene, random);
        } else {
            const auto bars = static_cast<std::size_t>(std::ranges::count(inside, '|'));
            std::string_view choice = inside;
            for (std::size_t skip = random.below(bars + 1); skip > 0; --skip)
                choice.remove_prefix(choice.find('|') + 1);
            append(out, choice.substr(0, choice.find('|')), scene, random);
        }
        pattern.remove_prefix(end + 1);
    }
}

void SampleText::appendSlot(std::string &out, std::string_view slot, const SampleScene &scene,
                            SampleRandom &random) const
{
    static constexpr std::string_view number = "number:";
    const std::size_t begin = out.size();
    if (slot.starts_with(number)) {
        const std::string_view range = slot.substr(number.size());
        const int first = toInt(range.substr(0, range.find('-')));
        const int last = toInt(range.substr(range.find('-') + 1));
        out.append(std::to_string(rounded(random.between(first, last), first, last)));
    } else if (slot == "municipality") {
        out.append(scene.municipality->name);
    } else if (slot == "à municipality") {
        appendAt(out, scene.municipality->name);
    } else if (slot == "de municipality") {
        appendOf(out, scene.municipality->name);
    } else if (slot == "other") {
        out.append(scene.other->name);
    } else if (slot == "à other") {
        appendAt(out, scene.other->name);
    } else if (slot == "de other") {
        appendOf(out, scene.other->name);
    } else if (slot == "mrc") {
        appendMrc(out, *scene.municipality);
    } else if (slot == "organization") {
        out.append(random.pick(m_organizationKinds)).append(" ");
        out.append(random.pick(m_organizationNames));
    } else if (slot == "place") {
        out.append(random.pick(m_slotPlaces));
    } else if (slot == "season") {
        out.append(random.pick(m_seasons));
    } else {
        Q_ASSERT_X(false, "SampleText", "an unknown slot");
    }
    setApostrophes(out, begin);
}

} // namespace tournee
