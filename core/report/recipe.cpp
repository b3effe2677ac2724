// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/recipe.h"

#include "core/domain/text.h"
#include "core/storage/keptrecipes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace tournee {

namespace {

constexpr std::array<std::string_view, 4> contentNames{"synthesis", "minutes", "priorities",
                                                       "data"};
constexpr std::array<std::string_view, 6> sectionNames{"figures",  "findings",   "groups",
                                                       "dossiers", "priorities", "annex"};
constexpr int mostOfAnything = 1'000'000;

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// Reads the members of a recipe; remembers the first that is wrong.
class RecipeReader
{
public:
    explicit RecipeReader(const QJsonObject &object) : m_object(object) {}

    [[nodiscard]] const QString &wrong() const { return m_wrong; }
    void read(const char *key, QString &text)
    {
        const QJsonValue value = valueOf(key);
        if (value.isString())
            text = value.toString();
        else
            refuse(key, value);
    }
    void read(const char *key, int &number)
    {
        const QJsonValue value = valueOf(key);
        if (value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= mostOfAnything)
            number = value.toInt();
        else
            refuse(key, value);
    }
    template <typename Read>
    void readWord(const char *key, Read read)
    {
        const QJsonValue value = valueOf(key);
        if (!value.isString() || !read(value.toString()))
            refuse(key, value);
    }
    void read(const char *key, std::set<ReportSection> &sections)
    {
        const QJsonValue value = valueOf(key);
        if (!value.isArray()) {
            refuse(key, value);
            return;
        }
        sections.clear();
        for (const QJsonValue &each : value.toArray()) {
            const QString word = each.toString();
            const auto found = std::ranges::find_if(
                sectionNames, [&word](std::string_view name) { return latin(name) == word; });
            if (found == sectionNames.end())
                refuse(key, each);
            else
                sections.insert(static_cast<ReportSection>(found - sectionNames.begin()));
        }
    }

private:
    [[nodiscard]] QJsonValue valueOf(const char *key) const
    {
        return m_object.value(QLatin1String(key));
    }
    void refuse(const char *key, const QJsonValue &value)
    {
        if (!value.isUndefined() && m_wrong.isEmpty())
            m_wrong = QLatin1String(key);
    }

    QJsonObject m_object;
    QString m_wrong;
};

} // namespace

std::set<ReportSection> Recipe::allSections()
{
    return {ReportSection::Figures,  ReportSection::Findings,   ReportSection::Groups,
            ReportSection::Dossiers, ReportSection::Priorities, ReportSection::Annex};
}

std::string_view nameOf(ReportContent content)
{
    return contentNames[static_cast<std::size_t>(content)];
}

std::optional<ReportContent> reportContentNamed(QStringView name)
{
    const auto found = std::ranges::find_if(
        contentNames, [name](std::string_view each) { return latin(each) == name; });
    if (found == contentNames.end())
        return {};
    return static_cast<ReportContent>(found - contentNames.begin());
}

std::string_view nameOf(ReportSection section)
{
    return sectionNames[static_cast<std::size_t>(section)];
}

std::string jsonOf(const Recipe &recipe)
{
    QJsonArray sections;
    for (const ReportSection section : recipe.sections)
        sections.append(latin(nameOf(section)));
    QJsonObject object{
        {QStringLiteral("name"), recipe.name},
        {QStringLiteral("what"), latin(nameOf(recipe.content))},
        {QStringLiteral("sections"), sections},
        {QStringLiteral("privacy"), recipe.privacy == Privacy::Anonymous
                                        ? QStringLiteral("anonymous")
                                        : QStringLiteral("full")},
        {QStringLiteral("dossiers"), recipe.mostDossiers},
        {QStringLiteral("priorities"), recipe.mostPriorities},
    };
    const auto add = [&object](const char *key, const QString &text) {
        if (!text.isEmpty())
            object.insert(QLatin1String(key), text);
    };
    add("title", recipe.title);
    add("text", recipe.text);
    add("language", recipe.language);
    add("format", recipe.format);
    if (!recipe.logo.empty()) {
        const QByteArray bytes =
            QByteArray::fromRawData(recipe.logo.data(), static_cast<qsizetype>(recipe.logo.size()));
        object.insert(QStringLiteral("logo"), QString::fromLatin1(bytes.toBase64()));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented).toStdString();
}

Result<Recipe> recipeFrom(std::string_view json)
{
    const auto wrong = [](const QString &what) {
        return failure(ErrorCode::InvalidScript, QStringLiteral("1"), what);
    };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())), &error);
    if (!document.isObject())
        return wrong(error.errorString());
    Recipe recipe;
    RecipeReader reader(document.object());
    reader.read("name", recipe.name);
    reader.readWord("what", [&recipe](const QString &word) {
        const auto content = reportContentNamed(word);
        recipe.content = content.value_or(recipe.content);
        return content.has_value();
    });
    reader.read("sections", recipe.sections);
    reader.readWord("privacy", [&recipe](const QString &word) {
        recipe.privacy = word == QLatin1String("full") ? Privacy::Full : Privacy::Anonymous;
        return word == QLatin1String("full") || word == QLatin1String("anonymous");
    });
    reader.read("dossiers", recipe.mostDossiers);
    reader.read("priorities", recipe.mostPriorities);
    reader.read("title", recipe.title);
    reader.read("text", recipe.text);
    reader.readWord("language", [&recipe](const QString &word) {
        recipe.language = word;
        return word.isEmpty() || word == QLatin1String("fr") || word == QLatin1String("en");
    });
    reader.read("format", recipe.format);
    reader.readWord("logo", [&recipe](const QString &word) {
        recipe.logo = QByteArray::fromBase64(word.toLatin1()).toStdString();
        const bool isPicture =
            recipe.logo.starts_with("\x89PNG\r\n") || recipe.logo.starts_with("\xff\xd8\xff");
        return isPicture && recipe.logo.size() <= largestLogo;
    });
    if (!reader.wrong().isEmpty())
        return wrong(reader.wrong());
    return recipe;
}

Result<std::vector<Recipe>> recipesIn(WorkbookFile &file)
{
    const auto kept = keptRecipes(file);
    if (!kept)
        return kept.error();
    std::vector<Recipe> recipes;
    for (const KeptRecipe &each : *kept) {
        auto recipe = recipeFrom(each.json);
        if (!recipe)
            continue; // a newer program's
        recipe->name = textFromUtf8(each.name);
        recipes.push_back(std::move(*recipe));
    }
    return recipes;
}

Result<void> keepRecipe(WorkbookFile &file, const Recipe &recipe)
{
    if (recipe.name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, QStringLiteral("name"));
    return file.saveDraft(draftOf({utf8FromText(recipe.name), jsonOf(recipe)}));
}

Result<void> dropRecipe(WorkbookFile &file, const QString &name)
{
    return file.discardDraft(draftOf({utf8FromText(name), {}}).slot);
}

} // namespace tournee
