// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everyscreen.h"
#include "ui/capture/elidedlabel.h"
#include "ui/capture/kindbutton.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDir>
#include <QMetaEnum>
#include <QScrollArea>
#include <QSet>
#include <QStackedWidget>

#include <set>

using namespace tournee;

namespace {

/// "QPushButton takeNotes", so that a failure can be found.
QString tell(const QWidget *widget)
{
    QString words = widget->metaObject()->className();
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() && !at->objectName().startsWith("qt_"))
            return words + (at == widget ? " " : " in ") + at->objectName();
    }
    return words;
}

QString nameOf(const QWidget *widget)
{
    QAccessibleInterface *const face =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return face ? face->text(QAccessible::Name).simplified() : QString();
}

bool hasLetters(const QString &words)
{
    return std::ranges::any_of(words, [](QChar each) { return each.isLetterOrNumber(); });
}

/// Every widget that can be seen and worked, in the order of the tab key.
std::vector<QWidget *> workable(QWidget *top)
{
    std::vector<QWidget *> found;
    QWidget *at = top;
    do {
        const bool takesKeys = (at->focusPolicy() & Qt::TabFocus) && !at->focusProxy();
        if (takesKeys && at != top && at->isVisible() && at->isEnabled())
            found.push_back(at);
        at = at->nextInFocusChain();
    } while (at && at != top);
    return found;
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()};
}

/// Whether whoever reads comes to \a next before \a first: it is higher, or further left in the same line.
/// What stands in a column further right may be higher.
bool isBackwards(const QRect &first, const QRect &next)
{
    const int half = std::min(first.height(), next.height()) / 2;
    const bool isSameLine =
        std::min(first.bottom(), next.bottom()) - std::max(first.top(), next.top()) >= half;
    if (isSameLine)
        return next.right() <= first.left();
    return next.center().y() < first.center().y() && next.left() < first.right();
}

constexpr int patience =
    300; ///< milliseconds that a screen may take to settle; only one that is wrong takes them

/// What is meant to come later than it stands: the buttons of a round after its fields, so that whoever fills
/// in rounds goes from field to field; the editor that opens in the list, where Tab has another meaning.
const QSet<QString> comeLater{"earlier", "entryEditor"};

} // namespace

/// Goes to every screen of the window, without a mouse, without looking, and with a ruler.
///
/// TOURNEE_SCREENS=FOLDER goes through every size, zoom and scheme and leaves a picture of each screen there; see
/// screens.sh.
class TestEveryScreen final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_desk = std::make_unique<EveryScreen>(); }
    void cleanupTestCase() { m_desk.reset(); }

    void everyScreenIsForEverybody_data();
    void everyScreenIsForEverybody();
    void whatChangesIsInTheTree();

private:
    void arrive(const char *name);
    void note();
    [[nodiscard]] QStringList pagesWithoutAScreen() const;
    [[nodiscard]] QStringList namesThatAreWrong() const;
    [[nodiscard]] QStringList tabsThatGoBack() const;
    [[nodiscard]] static QStringList wordsThatAreCut(QWidget *top);
    [[nodiscard]] QString where() const;
    [[nodiscard]] bool canBeLeft() const;

    std::unique_ptr<EveryScreen> m_desk;
    std::set<const QWidget *> m_seen;
    std::set<WorkbookView::Page> m_pages;
};

void TestEveryScreen::everyScreenIsForEverybody_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Appearance>("look");
    QTest::addColumn<QSize>("size");
    const bool isAll = qEnvironmentVariableIsSet("TOURNEE_SCREENS");
    const QString languages = qEnvironmentVariable("TOURNEE_SCREENS_LANGUAGES", "fr,en");
    const std::pair<const char *, Scheme> schemes[] = {
        {"light", Scheme::Light}, {"dark", Scheme::Dark}, {"contrast", Scheme::HighContrast}};
    for (const QString &language : languages.split(',')) {
        for (const auto &[name, scheme] : schemes) {
            for (const QSize &size : {QSize(1024, 600), QSize(1920, 1080)}) {
                for (const int zoom : {80, 150, 200}) {
                    // Colours move nothing, and what fits into little fits into much.
                    if (!isAll && (scheme != Scheme::Light || size.width() > 1024 || zoom != 150))
                        continue;
                    QTest::addRow("%s-%s-%d-%d", qPrintable(language), name, size.width(), zoom)
                        << language << Appearance{scheme, zoom} << size;
                }
            }
        }
    }
}

void TestEveryScreen::everyScreenIsForEverybody()
{
    QFETCH(QString, language);
    QFETCH(Appearance, look);
    QFETCH(QSize, size);
    m_desk->useLanguage(language);
    applyAppearance(look);
    m_desk->window->resize(size);
    const QString folder = qEnvironmentVariable("TOURNEE_SCREENS");
    QStringList wrong;
    for (const EveryScreen::Screen &screen : m_desk->screens()) {
        m_desk->arrive(screen);
        note();
        QWidget *const top = m_desk->top();
        if (!wordsThatAreCut(top).isEmpty())
            m_desk->settle(); // a layout that has just heard of it
        for (const QStringList &each :
             {namesThatAreWrong(), tabsThatGoBack(), wordsThatAreCut(top)}) {
            for (const QString &words : each)
                wrong << screen.name + ": " + words;
        }
        if (!folder.isEmpty()) {
            const QString name = screen.name + '-' + QTest::currentDataTag() + ".png";
            QVERIFY2(top->grab().save(QDir(folder).filePath(name)), qPrintable(name));
        }
        if (!screen.isHome && !canBeLeft())
            wrong << screen.name + ": Esc leads nowhere";
    }
    wrong << pagesWithoutAScreen();
    for (const QString &each : wrong) // each in a line of its own: a message of Qt Test is cut
        qInfo().noquote() << each;
    QVERIFY2(wrong.isEmpty(), "see above");
}

void TestEveryScreen::note()
{
    if (m_desk->window->view())
        m_pages.insert(m_desk->window->view()->page());
    const auto stacks = m_desk->window->findChildren<QStackedWidget *>();
    for (const QStackedWidget *const stack : stacks) {
        if (stack->isVisible())
            m_seen.insert(stack->currentWidget());
    }
}

/// A new page is told here until it has its line in everyscreen.cpp.
QStringList TestEveryScreen::pagesWithoutAScreen() const
{
    QStringList missing;
    const auto names = QMetaEnum::fromType<WorkbookView::Page>();
    for (int i = 0; i < names.keyCount(); ++i) {
        if (!m_pages.contains(static_cast<WorkbookView::Page>(names.value(i))))
            missing << QString(names.key(i)) + " has no screen";
    }
    const auto stacks = m_desk->window->findChildren<QStackedWidget *>();
    for (const QStackedWidget *const stack : stacks) {
        for (int i = 0; i < stack->count(); ++i) {
            if (!m_seen.contains(stack->widget(i)))
                missing << tell(stack->widget(i)) + " has no screen";
        }
    }
    return missing;
}

QStringList TestEveryScreen::namesThatAreWrong() const
{
    QStringList wrong;
    std::map<std::pair<QString, QString>, QWidget *> known;
    QWidget *const top = m_desk->top();
    for (QWidget *const each : workable(top)) {
        const QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(each);
        if (!face || face->role() == QAccessible::NoRole || face->role() == QAccessible::Client)
            wrong << tell(each) + " has no role";
        const QString name = nameOf(each);
        if (!hasLetters(name))
            wrong << tell(each) + " has no name";
        const QString more = face ? face->text(QAccessible::Description) : QString();
        const auto [other, isNew] = known.try_emplace({name, more}, each);
        if (!isNew && hasLetters(name))
            wrong << tell(each) + " is called like " + tell(other->second) + ": " + name;
    }
    const auto buttons = top->findChildren<QAbstractButton *>();
    for (const QAbstractButton *const each : buttons) {
        if (!each->isVisible() || each->objectName().startsWith("qt_"))
            continue;
        if (!hasLetters(nameOf(each)))
            wrong << tell(each) + " has no name";
        const bool hasWords = hasLetters(each->text()) || each->findChild<QLabel *>();
        if (!hasWords && each->toolTip().isEmpty())
            wrong << tell(each) + " has neither a word nor a tip";
    }
    return wrong;
}

QStringList TestEveryScreen::tabsThatGoBack() const
{
    QStringList wrong;
    const QWidget *before = nullptr;
    for (const QWidget *const each : workable(m_desk->top())) {
        if (each->visibleRegion().isEmpty())
            continue; // scrolled away, wherever that is
        const bool isMeant = comeLater.contains(each->objectName());
        if (before && !isMeant && isBackwards(placeOf(before), placeOf(each)))
            wrong << tell(each) + " comes after " + tell(before);
        before = each;
    }
    return wrong;
}

QStringList TestEveryScreen::wordsThatAreCut(QWidget *top)
{
    QStringList cut;
    const auto widgets = top->findChildren<QWidget *>();
    for (const QWidget *const each : widgets) {
        if (!each->isVisible() || each->visibleRegion().isEmpty() || each->width() <= 1)
            continue;
        const auto *const label = qobject_cast<const QLabel *>(each);
        const auto *const button = qobject_cast<const QAbstractButton *>(each);
        const bool isIcon = each->inherits("QLineEditIconButton"); // its words are never painted
        if ((!label && !button) || isIcon)
            continue;
        const QString words = label ? label->text() : button->text();
        if (words.isEmpty())
            continue;
        // The letters themselves must have room, whatever padding would like to stand around them.
        const QFontMetrics letters = each->fontMetrics();
        QSize least = letters.size(Qt::TextShowMnemonic, words);
        if (label && label->wordWrap())
            least = {0, label->heightForWidth(label->width())};
        else if (const auto *const elided = qobject_cast<const ElidedLabel *>(each))
            least = elided->minimumSizeHint(); // gives way, but not altogether
        else if (const auto *const kind = qobject_cast<const KindButton *>(each))
            least = kind->minimumSizeHint();
        constexpr int rounding = 1;
        if (each->width() + rounding < least.width()
            || each->height() + rounding < least.height()) {
            cut << QString("%1 “%2” has %3×%4 of %5×%6")
                       .arg(tell(each), words.left(40))
                       .arg(each->width())
                       .arg(each->height())
                       .arg(least.width())
                       .arg(least.height());
        }
    }
    return cut;
}

QString TestEveryScreen::where() const
{
    QWidget *const top = m_desk->top();
    QStringList shown{tell(top)};
    const auto stacks = top->findChildren<QStackedWidget *>();
    for (const QStackedWidget *const stack : stacks) {
        if (stack->isVisible() && stack->currentWidget())
            shown << stack->currentWidget()->objectName();
    }
    return shown.join(" > ");
}

bool TestEveryScreen::canBeLeft() const
{
    const QString before = where();
    // A field, a list or a bar that has the keyboard may take the key for itself, once each.
    constexpr int most = 3;
    for (int i = 0; i < most && where() == before; ++i) {
        QWidget *const focused = m_desk->top()->focusWidget();
        QTest::keyClick(focused ? focused : m_desk->top(), Qt::Key_Escape);
        m_desk->settle();
    }
    // In the notes it leads into the line, and never away from what is being said.
    return where() != before || before.contains("capturePage");
}

void TestEveryScreen::arrive(const char *name)
{
    const auto &screens = m_desk->screens();
    const auto screen = std::ranges::find(screens, name, &EveryScreen::Screen::name);
    QVERIFY(screen != screens.end());
    m_desk->arrive(*screen);
}

void TestEveryScreen::whatChangesIsInTheTree()
{
    const auto face = [this](const char *name) -> QAccessibleInterface * {
        const auto all = m_desk->window->findChildren<QWidget *>(name);
        const auto seen = std::ranges::find_if(all, &QWidget::isVisible);
        return seen == all.end() ? nullptr : QAccessible::queryAccessibleInterface(*seen);
    };
    m_desk->useLanguage("en");
    arrive("capture-notice");
    QVERIFY(face("notice"));
    QCOMPARE(face("notice")->role(), QAccessible::AlertMessage);
    QCOMPARE(face("notice")->text(QAccessible::Name), "What was pasted stays one entry.");

    arrive("capture-round");
    auto *const bar = face("timeBar");
    QVERIFY(bar && bar->valueInterface());
    QCOMPARE(bar->role(), QAccessible::ProgressBar);
    QCOMPARE(bar->valueInterface()->currentValue().toInt(), 0);
    QVERIFY(face("time")->text(QAccessible::Name).contains("left"));
    QTRY_VERIFY(face("savedMark")->text(QAccessible::Name).startsWith("Saved"));

    arrive("problem");
    QVERIFY(face("problemBar"));
    QCOMPARE(face("problemBar")->role(), QAccessible::AlertMessage);
    QVERIFY(hasLetters(face("problemBar")->text(QAccessible::Name)));
}

QTEST_MAIN(TestEveryScreen)
#include "tst_everyscreen.moc"
