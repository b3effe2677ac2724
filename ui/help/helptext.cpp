// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helptext.h"

#include "core/domain/version.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tournee {

namespace {

/// Paragraphs, put together: [keys] become caps, everything else is plain words.
class Page
{
public:
    explicit Page(const QString &title) { m_html = "<h1>" + title.toHtmlEscaped() + "</h1>"; }

    Page &section(const QString &title)
    {
        endSteps();
        m_html += "<h2>" + title.toHtmlEscaped() + "</h2>";
        return *this;
    }
    Page &words(const QString &words)
    {
        endSteps();
        m_html += "<p>" + marked(words) + "</p>";
        return *this;
    }
    Page &step(const QString &words)
    {
        if (!m_isList)
            m_html += "<ul>";
        m_isList = true;
        m_html += "<li>" + marked(words) + "</li>";
        return *this;
    }
    Page &kind(const char *name, const QString &words)
    {
        return step(QString(),
                    QString("<img src=\"kind:%1\"> ").arg(QLatin1String(name)) + marked(words));
    }
    Page &rows(const std::vector<KeyHelp> &rows)
    {
        endSteps();
        m_html += "<table cellspacing=\"0\" cellpadding=\"4\">";
        for (const KeyHelp &row : rows) {
            m_html +=
                "<tr><td>" + cap(row.keys) + "</td><td>" + row.words.toHtmlEscaped() + "</td></tr>";
        }
        m_html += "</table>";
        return *this;
    }
    Page &terms(const std::vector<KeyHelp> &terms)
    {
        endSteps();
        for (const KeyHelp &term : terms)
            m_html +=
                "<p><b>" + term.keys.toHtmlEscaped() + "</b><br>" + marked(term.words) + "</p>";
        return *this;
    }
    [[nodiscard]] QString html()
    {
        endSteps();
        return m_html;
    }

private:
    Page &step(const QString &, const QString &html)
    {
        if (!m_isList)
            m_html += "<ul>";
        m_isList = true;
        m_html += "<li>" + html + "</li>";
        return *this;
    }
    void endSteps()
    {
        if (m_isList)
            m_html += "</ul>";
        m_isList = false;
    }
    static QString cap(const QString &keys)
    {
        return "<span class=\"key\">&nbsp;" + keys.toHtmlEscaped() + "&nbsp;</span>";
    }
    static QString marked(const QString &words)
    {
        static const QRegularExpression keys("\\[([^\\]]+)\\]");
        QString html = words.toHtmlEscaped();
        return html.replace(keys, "<span class=\"key\">&nbsp;\\1&nbsp;</span>");
    }

    QString m_html;
    bool m_isList = false;
};

class Help
{
    Q_DECLARE_TR_FUNCTIONS(tournee::Help)

public:
    static QString name(HelpTopic topic)
    {
        switch (topic) {
        case HelpTopic::Guide:
            return tr("In five minutes");
        case HelpTopic::Preparing:
            return tr("Prepare a tour");
        case HelpTopic::Capture:
            return tr("Take notes");
        case HelpTopic::Course:
            return tr("Around the table");
        case HelpTopic::Sharing:
            return tr("Hand in the notes");
        case HelpTopic::Receiving:
            return tr("Bring the tables together");
        case HelpTopic::Settling:
            return tr("Versions and history");
        case HelpTopic::Sense:
            return tr("What belongs together");
        case HelpTopic::Safety:
            return tr("Backups, keys and consent");
        case HelpTopic::Trouble:
            return tr("What to do when…");
        case HelpTopic::Glossary:
            return tr("Words of the tour");
        case HelpTopic::Shortcuts:
            return tr("All keys");
        case HelpTopic::About:
            return tr("About Tournée");
        }
        return {};
    }

    static QString guide()
    {
        return Page(name(HelpTopic::Guide))
            .words(
                tr("At a table people talk, and you type. Tournée keeps every word, and brings the "
                   "tables together afterwards. There is no Save button: what you type is on the "
                   "disk a second later, and “Saved” at the top tells you so."))
            .section(tr("1. Open the kit"))
            .words(tr("The coordination gave you a file that ends in .tourneez. Double-click it, "
                      "choose your table: everything else is there already. Without a kit, try the "
                      "sample tour on the first page."))
            .section(tr("2. Type what is said"))
            .words(tr("The cursor stands in the line at the bottom. Type a thought, press [Enter], "
                      "type the next one. Before or while you type, say what it is:"))
            .kind("challenge", tr("Challenge: [Ctrl+1], or ! at the beginning of the line"))
            .kind("solution", tr("Solution: [Ctrl+2], or +"))
            .kind("quote", tr("Quote, in somebody’s own words: [Ctrl+3], or \""))
            .kind("disagreement", tr("Disagreement: [Ctrl+4], or ~"))
            .kind("note", tr("Note: [Ctrl+5], or -"))
            .words(
                tr("[Tab] puts a solution under the challenge it answers. [↑] takes the last entry "
                   "back to correct it. [Ctrl+Z] takes back anything. [Esc] always leads back to "
                   "the line."))
            .words(
                tr("Sorting can wait. When you have time: #theme, @place or @background, =12 for "
                   "the number of people in support."))
            .section(tr("3. Read it back"))
            .words(
                tr("Five minutes before the end, press [Ctrl+Shift+R] and read the entries to the "
                   "table, one at a time. One key says that it is right, that it is put otherwise, "
                   "or that somebody disagrees."))
            .section(tr("4. Hand it in"))
            .words(tr(
                "[Ctrl+Shift+E] closes the table: the list tells what is missing, then the notes "
                "go to the USB stick and are read back. Read the short code of the receipt aloud "
                "to the coordination: if it is the same there, everything has arrived."))
            .section(tr("5. Bring the tables together"))
            .words(
                tr("For the coordination: drop all files on the window, in any order, as often as "
                   "you like. Nothing comes twice and nothing is lost. “Tables received” tells "
                   "who is missing; “Make sense” finds what tables said alike."))
            .words(tr("[Ctrl+K] finds any page, table, entry or command. [F1] explains the page in "
                      "front of you."))
            .html();
    }

    static QString preparing()
    {
        return Page(name(HelpTopic::Preparing))
            .words(
                tr("A tour has workshops; a workshop has rounds, each with a question and its "
                   "minutes, and tables. Regions, themes, backgrounds and municipalities are there "
                   "from the start, and can be changed."))
            .step(tr("Choose the tour at the top of the list to write its title and its question."))
            .step(tr("Add a workshop: its place, date, rounds and the number of tables."))
            .step(tr(
                "Hand out a kit: one file that prepares every laptop. With a key of yours in it, "
                "the tables’ notes come back encrypted, without a password for anybody."))
            .words(tr("A field is kept when you leave it; [Ctrl+Z] takes it back."))
            .html();
    }

    static QString capture()
    {
        return Page(name(HelpTopic::Capture))
            .words(tr("An entry is complete when it has words. Everything else may wait, or stay "
                      "empty."))
            .step(tr("[Enter] keeps the entry, [Shift+Enter] begins a new line in it."))
            .step(tr("[Tab] puts the entry under the one above, [Shift+Tab] takes it out."))
            .step(tr("[↑] corrects the last entry, [Ctrl+↑] goes to the entries, [F2] corrects "
                     "the one chosen, [Ctrl+D] shows its details."))
            .step(
                tr("#theme, @place, @background and =12 become marks; what is not recognised stays "
                   "in the text."))
            .step(tr("[Ctrl+F] finds at this table; [Ctrl+PgDown] begins the next round."))
            .step(tr(
                "Words underlined in red are not in the dictionary: a right click offers others, "
                "or learns the word."))
            .words(
                tr("When the computer stops, open the workbook again: what you were typing stands "
                   "under the cursor."))
            .html();
    }

    static QString course()
    {
        return Page(name(HelpTopic::Course))
            .words(tr("The menu “The table”, at the top of the notes, follows the workshop from "
                      "the look at the computer to the closing."))
            .step(tr("Before: a look at disk, clock, battery and dictionary."))
            .step(tr(
                "People: + and − count who sits there by background. No names are asked for. The "
                "sentence of consent is read out."))
            .step(tr("Read-back: one entry at a time, large, for the table to hear."))
            .step(tr("Priorities: how many support what, typed line after line; the ranking stands "
                     "beside it."))
            .step(tr("Sheets: printed with numbered boxes, and copied quickly under their number. "
                     "Photos of sheets: [Ctrl+J], or drop them on an entry."))
            .step(tr("Hand-over: another person goes on at another laptop; both stay combinable."))
            .html();
    }

    static QString sharing()
    {
        return Page(name(HelpTopic::Sharing))
            .words(tr(
                "A bundle carries the whole history of what it holds, and can be combined in any "
                "order. The workbook itself stays on your computer."))
            .step(tr(
                "It is written, then read again from the disk and compared before the window says "
                "that it is done."))
            .step(tr("The receipt has a short code. Two files with the same code hold the same."))
            .step(tr("“Anonymous” leaves out names of persons and small counts; texts stay as they "
                     "are, so read them first."))
            .step(tr("A wrong file handed in is no harm: hand in the right one as well."))
            .html();
    }

    static QString receiving()
    {
        return Page(name(HelpTopic::Receiving))
            .words(
                tr("Drop files or whole folders anywhere on the window. Before anything is taken "
                   "in, you see what each would bring: new, changed, diverging, known already."))
            .step(tr("A damaged file is named and left out; the others go in."))
            .step(tr("A backup is made first, and the register can take back any import later."))
            .step(tr(
                "“Tables received” shows who is expected, received, late or twice, the missing first."))
            .step(tr("A watched folder takes in by itself what is put there."))
            .step(tr("Notes from a spreadsheet or a text file come in too: choose what each column "
                     "is."))
            .html();
    }

    static QString settling()
    {
        return Page(name(HelpTopic::Settling))
            .words(
                tr("When two people change the same words apart from each other, both stay. "
                   "“Diverging versions” shows them side by side; nothing is decided by closing a "
                   "window."))
            .step(tr("Take one, put both together, or keep two entries. “Later” is fine."))
            .step(
                tr("[Ctrl+H] tells the history of what is chosen: who wrote what, when and where."))
            .step(tr(
                "What somebody deleted and somebody else went on editing stays to be seen, with a "
                "mark."))
            .html();
    }

    static QString sense()
    {
        return Page(name(HelpTopic::Sense))
            .words(tr("The originals are never changed by grouping: every wording, every table and "
                      "every count stays, and a group can be undone at any time."))
            .step(tr(
                "Search finds whatever the accents and endings; filters stand in the same line."))
            .step(
                tr("Possible duplicates are proposals, with the words they share marked. What you "
                   "decide is remembered."))
            .step(tr("A group has a statement and a reason of its own, and leads back to what each "
                     "table said."))
            .html();
    }

    static QString safety()
    {
        return Page(name(HelpTopic::Safety))
            .step(tr(
                "Backups are made by themselves: each day, and before each import. They lie beside "
                "the workbook; going back to one keeps the present one too."))
            .step(
                tr("A key of your own opens what tables encrypt to you. Keep the key file and its "
                   "passphrase: nobody can replace them."))
            .step(tr(
                "Somebody takes back what they said? The history of the entry erases the words for "
                "good, here and wherever your bundles go."))
            .words(
                tr("Nothing leaves this computer by itself. There is no account and no server, and "
                   "nothing is counted or reported to anybody."))
            .html();
    }

    static QString trouble()
    {
        return Page(name(HelpTopic::Trouble))
            .section(tr("…the battery dies or the program stops"))
            .words(tr("Open the workbook again. What you typed is there, up to the last second."))
            .section(tr("…the disk is full or the stick was pulled out"))
            .words(tr("Go on typing: your words are kept in memory and written as soon as there is "
                      "room or the stick is back. Leave the window open until “Saved” shows."))
            .section(tr("…a file cannot be opened"))
            .words(
                tr("The window offers the backups of the workbook. A bundle that is damaged on the "
                   "way: copy it once more, or have it exported again."))
            .section(tr("…the workbook is from a newer version"))
            .words(tr(
                "This version does not write into it, so that nothing is lost. Install the newer "
                "version, or ask for a bundle: those of newer versions can be combined."))
            .section(tr("…two people worked on copies of the same file"))
            .words(tr("Combine both. Everything that only one of them has comes in, and what both "
                      "changed is shown side by side."))
            .section(tr("…something was deleted by mistake"))
            .words(tr("[Ctrl+Z]. Later: the history of the entry brings it back, or a backup."))
            .section(tr("…a table says the wrong number"))
            .words(
                tr("Change it at “Prepare”, or declare on the board that two tables are the same."))
            .section(tr("…nobody sees anything on the projector"))
            .words(
                tr("Plug it in first, then choose what to project again; [F11] fills the screen."))
            .html();
    }

    static QString glossary()
    {
        return Page(name(HelpTopic::Glossary))
            .terms(
                {{tr("Tour"), tr("A question that goes from region to region.")},
                 {tr("Workshop"), tr("One meeting of the tour, with its tables.")},
                 {tr("Round"), tr("A part of the workshop, with its question and its minutes.")},
                 {tr("Challenge"), tr("What the territory is up against.")},
                 {tr("Solution"), tr("What people propose, or do already elsewhere.")},
                 {tr("Quote"), tr("Somebody’s own words, known by background only.")},
                 {tr("Disagreement"), tr("What the table does not agree on. It is kept as it is.")},
                 {tr("Support"), tr("How many at the table support it.")},
                 {tr("Background"),
                  tr("In what quality people are there: citizen, municipal, collective "
                     "entrepreneurship…")},
                 {tr("Potential"),
                  tr("Whether a solution can be extended, transferred to other territories, or "
                     "transformed into something new.")},
                 {tr("Workbook"), tr("The file in which you work (.tournee). It stays with you.")},
                 {tr("Bundle"), tr("The file that travels (.tourneez).")},
                 {tr("Kit"), tr("A bundle without notes, which prepares a table’s computer.")},
                 {tr("To combine"), tr("To bring files together. Nothing comes twice.")},
                 {tr("To group"), tr("To put solutions that say the same beside each other.")},
                 {tr("Diverging versions"),
                  tr("Two people changed the same words without knowing of each other.")},
                 {tr("Finding"), tr("A statement of the synthesis, with what it stands on.")}})
            .html();
    }

    static QString shortcuts(const std::vector<KeyHelp> &ofActions)
    {
        return Page(name(HelpTopic::Shortcuts))
            .section(tr("In the line where you type"))
            .rows({{tr("Enter"), tr("Keep the entry")},
                   {tr("Shift+Enter"), tr("New line in the entry")},
                   {tr("Tab"), tr("Under the entry above")},
                   {tr("Shift+Tab"), tr("Out again")},
                   {tr("↑"), tr("Correct the last entry")},
                   {tr("Ctrl+↑"), tr("To the entries")},
                   {tr("Esc"), tr("Back to the line")},
                   {"! + \" ~ -",
                    tr("At the beginning: challenge, solution, quote, disagreement, note")},
                   {"#", tr("Theme or tag")},
                   {"@", tr("Background or place")},
                   {"=12", tr("Support")}})
            .section(tr("In the whole window"))
            .rows(ofActions)
            .html();
    }

    static QString about()
    {
        return Page(name(HelpTopic::About))
            .words(tr("Tournée %1, with Qt %2.").arg(version(), QString::fromLatin1(qVersion())))
            .words(tr(
                "Free software under the GNU General Public License, version 3 or later: you may "
                "use, study, share and change it. It comes without any warranty."))
            .section(tr("What leaves this computer"))
            .words(
                tr("Nothing by itself. The program opens no connection to any network. What you "
                   "export goes where you put it; logs and reports of crashes stay here, hold no "
                   "notes, and can be deleted below."))
            .section(tr("What it stands on"))
            .step("Qt 6 – LGPL-3.0")
            .step(tr("SQLite – public domain"))
            .step("SQLiteCpp – MIT")
            .step("libzip – BSD-3-Clause · zlib – Zlib · Zstandard – BSD-3-Clause")
            .step("libsodium – ISC · Nettle – LGPL-3.0 / GPL-2.0")
            .step("simdjson – Apache-2.0 · tl::expected – CC0-1.0")
            .step("libxlsxwriter – BSD-2-Clause")
            .step("Hunspell – MPL-1.1 / GPL-2.0 / LGPL-2.1 · Snowball – BSD-3-Clause")
            .html();
    }
};

} // namespace

std::vector<HelpTopic> helpTopics()
{
    std::vector<HelpTopic> topics;
    for (int i = 0; i <= static_cast<int>(HelpTopic::About); ++i)
        topics.push_back(static_cast<HelpTopic>(i));
    return topics;
}

QString nameOf(HelpTopic topic)
{
    return Help::name(topic);
}

QString helpText(HelpTopic topic, const std::vector<KeyHelp> &shortcuts)
{
    switch (topic) {
    case HelpTopic::Guide:
        return Help::guide();
    case HelpTopic::Preparing:
        return Help::preparing();
    case HelpTopic::Capture:
        return Help::capture();
    case HelpTopic::Course:
        return Help::course();
    case HelpTopic::Sharing:
        return Help::sharing();
    case HelpTopic::Receiving:
        return Help::receiving();
    case HelpTopic::Settling:
        return Help::settling();
    case HelpTopic::Sense:
        return Help::sense();
    case HelpTopic::Safety:
        return Help::safety();
    case HelpTopic::Trouble:
        return Help::trouble();
    case HelpTopic::Glossary:
        return Help::glossary();
    case HelpTopic::Shortcuts:
        return Help::shortcuts(shortcuts);
    case HelpTopic::About:
        return Help::about();
    }
    return {};
}

} // namespace tournee
