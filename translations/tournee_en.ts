<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA" sourcelanguage="en_CA">
<context>
    <name>tournee::ArrivalPage</name>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>Open %n file</numerusform>
            <numerusform>Open %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is a bundle with %n entries, no kit.</source>
        <translation>
            <numerusform>It is a bundle with %n entry, no kit.</numerusform>
            <numerusform>It is a bundle with %n entries, no kit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is a bundle of “%1” with %n entries, no kit.</source>
        <translation>
            <numerusform>It is a bundle of “%1” with %n entry, no kit.</numerusform>
            <numerusform>It is a bundle of “%1” with %n entries, no kit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::Arrivals</name>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>things that were here</comment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with diverging versions</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n diverging version</numerusform>
            <numerusform>%n diverging versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for other data</source>
        <comment>edits</comment>
        <translation>
            <numerusform>%n waiting for other data</numerusform>
            <numerusform>%n waiting for other data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) begun in that workbook stay there, unfinished: %1.</source>
        <translation>
            <numerusform>%n text begun in that workbook stays there, unfinished: %1.</numerusform>
            <numerusform>%n texts begun in that workbook stay there, unfinished: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) erased for good</source>
        <comment>of texts</comment>
        <translation>
            <numerusform>%n version erased for good</numerusform>
            <numerusform>%n versions erased for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <comment>that came</comment>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that it speaks of have not been received yet: they come in a second file.</source>
        <translation>
            <numerusform>%n photo that it speaks of has not been received yet: it comes in a second file.</numerusform>
            <numerusform>%n photos that it speaks of have not been received yet: they come in a second file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::BackupsCommand</name>
    <message numerus="yes">
        <source>%1. %2  %3, %4, %n entries</source>
        <translation>
            <numerusform>%1. %2  %3, %4, %n entry</numerusform>
            <numerusform>%1. %2  %3, %4, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::BackupsPage</name>
    <message numerus="yes">
        <source>%n thing(s) would come back</source>
        <translation>
            <numerusform>%n thing would come back</numerusform>
            <numerusform>%n things would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be as it was</source>
        <translation>
            <numerusform>%n would be as it was</numerusform>
            <numerusform>%n would be as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that came since would be gone</source>
        <translation>
            <numerusform>%n that came since would be gone</numerusform>
            <numerusform>%n that came since would be gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::BoardModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them verified</source>
        <translation>
            <numerusform>%n of them verified</numerusform>
            <numerusform>%n of them verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received %n time(s)</source>
        <translation>
            <numerusform>received %n time</numerusform>
            <numerusform>received %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for data that has not arrived</source>
        <translation>
            <numerusform>%n change waits for data that has not arrived</numerusform>
            <numerusform>%n changes wait for data that has not arrived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::BoardPage</name>
    <message numerus="yes">
        <source>%1 of %n table(s) received</source>
        <translation>
            <numerusform>%1 of %n table received</numerusform>
            <numerusform>%1 of %n tables received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n verified</numerusform>
            <numerusform>%n verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for data of unknown tables</source>
        <translation>
            <numerusform>%n change waits for data of unknown tables</numerusform>
            <numerusform>%n changes wait for data of unknown tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::BundleExport</name>
    <message numerus="yes">
        <source>The bundle is ready and verified, %n entries (%1): %2</source>
        <translation>
            <numerusform>The bundle is ready and verified, %n entry (%1): %2</numerusform>
            <numerusform>The bundle is ready and verified, %n entries (%1): %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::CaptureHeader</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation>
            <numerusform>%n minute over</numerusform>
            <numerusform>%n minutes over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Catch up %n minute(s) in the rounds to come</source>
        <translation>
            <numerusform>Catch up %n minute in the rounds to come</numerusform>
            <numerusform>Catch up %n minutes in the rounds to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::CapturePage</name>
    <message numerus="yes">
        <source>%n challenge(s) without a solution</source>
        <translation>
            <numerusform>%n challenge without a solution</numerusform>
            <numerusform>%n challenges without a solution</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solution(s) on their own</source>
        <translation>
            <numerusform>%n solution on its own</numerusform>
            <numerusform>%n solutions on their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n entries of it</source>
        <translation>
            <numerusform>Make %n entry of it</numerusform>
            <numerusform>Make %n entries of it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ChangeName</name>
    <message numerus="yes">
        <source>%1, %n entry(ies)</source>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::CheckCommand</name>
    <message numerus="yes">
        <source>%n photo(s) have not been received yet.</source>
        <translation>
            <numerusform>%n photo has not been received yet.</numerusform>
            <numerusform>%n photos have not been received yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ChoiceCard</name>
    <message numerus="yes">
        <source>Keep as %n entries</source>
        <translation>
            <numerusform>Keep as %n entry</numerusform>
            <numerusform>Keep as %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also keep what the same person wrote in %n other place(s) where these versions stand against each other</source>
        <translation>
            <numerusform>Also keep what the same person wrote in %n other place where these versions stand against each other</numerusform>
            <numerusform>Also keep what the same person wrote in %n other places where these versions stand against each other</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::Citation</name>
    <message numerus="yes">
        <source>%n wordings</source>
        <translation>
            <numerusform>%n wording</numerusform>
            <numerusform>%n wordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ClosingPage</name>
    <message numerus="yes">
        <source>%n people are counted.</source>
        <translation>
            <numerusform>%n person is counted.</numerusform>
            <numerusform>%n people are counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s) without a solution.</source>
        <translation>
            <numerusform>%n challenge without a solution.</numerusform>
            <numerusform>%n challenges without a solution.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that the table has not checked.</source>
        <translation>
            <numerusform>%n entry that the table has not checked.</numerusform>
            <numerusform>%n entries that the table has not checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries with diverging versions.</source>
        <translation>
            <numerusform>%n entry with diverging versions.</numerusform>
            <numerusform>%n entries with diverging versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that may be a challenge or a solution.</source>
        <translation>
            <numerusform>%n note that may be a challenge or a solution.</numerusform>
            <numerusform>%n notes that may be a challenge or a solution.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::Command</name>
    <message numerus="yes">
        <source>%n edit(s) wait for data that has not arrived.</source>
        <translation>
            <numerusform>%n edit waits for data that has not arrived.</numerusform>
            <numerusform>%n edits wait for data that has not arrived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::DivergenceBadge</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diverging version(s)</source>
        <translation>
            <numerusform>%n diverging version</numerusform>
            <numerusform>%n diverging versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::DocumentsPage</name>
    <message numerus="yes">
        <source>The document has %n page(s).</source>
        <translation>
            <numerusform>The document has %n page.</numerusform>
            <numerusform>The document has %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::DossierModel</name>
    <message numerus="yes">
        <source>%n wordings</source>
        <translation>
            <numerusform>%n wording</numerusform>
            <numerusform>%n wordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::DossierSheet</name>
    <message numerus="yes">
        <source>Group of %n wordings</source>
        <translation>
            <numerusform>Group of %n wording</numerusform>
            <numerusform>Group of %n wordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::DossiersPage</name>
    <message numerus="yes">
        <source>%n dossiers</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dossiers</source>
        <translation>
            <numerusform>%1 of %n dossier</numerusform>
            <numerusform>%1 of %n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::DuplicatesPage</name>
    <message numerus="yes">
        <source>In a group of %n entries already</source>
        <translation>
            <numerusform>In a group of %n entry already</numerusform>
            <numerusform>In a group of %n entries already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>grouping %n entries</source>
        <translation>
            <numerusform>grouping %n entry</numerusform>
            <numerusform>grouping %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::EditCommand</name>
    <message numerus="yes">
        <source>%n edit(s) applied.</source>
        <translation>
            <numerusform>%n edit applied.</numerusform>
            <numerusform>%n edits applied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::EntryChip</name>
    <message numerus="yes">
        <source>%n support(s)</source>
        <translation>
            <numerusform>%n support</numerusform>
            <numerusform>%n support</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::EntryDeeds</name>
    <message numerus="yes">
        <source>%n entries removed.</source>
        <translation>
            <numerusform>%n entry removed.</numerusform>
            <numerusform>%n entries removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::EraseCommand</name>
    <message numerus="yes">
        <source>%n version(s) erased for good.</source>
        <translation>
            <numerusform>%n version erased for good.</numerusform>
            <numerusform>%n versions erased for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ErasureCard</name>
    <message numerus="yes">
        <source>%n version(s) erased for good.</source>
        <translation>
            <numerusform>%n version erased for good.</numerusform>
            <numerusform>%n versions erased for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::EvidencePane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ExportCommand</name>
    <message numerus="yes">
        <source>“%1” is written and verified: %n entries, %2 bytes.</source>
        <translation>
            <numerusform>“%1” is written and verified: %n entry, %2 bytes.</numerusform>
            <numerusform>“%1” is written and verified: %n entries, %2 bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is encrypted for %n key(s).</source>
        <translation>
            <numerusform>It is encrypted for %n key.</numerusform>
            <numerusform>It is encrypted for %n keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are in it.</source>
        <translation>
            <numerusform>%n photo is in it.</numerusform>
            <numerusform>%n photos are in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are left out: a face is not anonymous.</source>
        <translation>
            <numerusform>%n photo is left out: a face is not anonymous.</numerusform>
            <numerusform>%n photos are left out: a face is not anonymous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are left out. Write them to a second bundle with --photos-only.</source>
        <translation>
            <numerusform>%n photo is left out. Write it to a second bundle with --photos-only.</numerusform>
            <numerusform>%n photos are left out. Write them to a second bundle with --photos-only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that it speaks of have not been received here.</source>
        <translation>
            <numerusform>%n photo that it speaks of has not been received here.</numerusform>
            <numerusform>%n photos that it speaks of have not been received here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ExportPage</name>
    <message numerus="yes">
        <source>Put the %n photo(s) (%1) into a second file: together it is too much for most e-mail</source>
        <translation>
            <numerusform>Put the %n photo (%1) into a second file: together it is too much for most e-mail</numerusform>
            <numerusform>Put the %n photos (%1) into a second file: together it is too much for most e-mail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::FindingModel</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::FindingsPage</name>
    <message numerus="yes">
        <source>%n without evidence</source>
        <translation>
            <numerusform>%n without evidence</numerusform>
            <numerusform>%n without evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::FrameWords</name>
    <message numerus="yes">
        <source>%n entries would move</source>
        <translation>
            <numerusform>%n entry would move</numerusform>
            <numerusform>%n entries would move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries moved</source>
        <translation>
            <numerusform>%n entry moved</numerusform>
            <numerusform>%n entries moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) would be joined</source>
        <translation>
            <numerusform>%n table would be joined</numerusform>
            <numerusform>%n tables would be joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) joined</source>
        <translation>
            <numerusform>%n table joined</numerusform>
            <numerusform>%n tables joined</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::GroupsPage</name>
    <message numerus="yes">
        <source>%n wordings</source>
        <translation>
            <numerusform>%n wording</numerusform>
            <numerusform>%n wordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wordings, as they were said.</source>
        <translation>
            <numerusform>%n wording, as it was said.</numerusform>
            <numerusform>%n wordings, as they were said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::HistoryCommand</name>
    <message numerus="yes">
        <source>seen by %n later edit(s)</source>
        <translation>
            <numerusform>seen by %n later edit</numerusform>
            <numerusform>seen by %n later edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::HistoryPage</name>
    <message numerus="yes">
        <source>Show %n earlier step(s)</source>
        <translation>
            <numerusform>Show %n earlier step</numerusform>
            <numerusform>Show %n earlier steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ImportNotesCommand</name>
    <message numerus="yes">
        <source>%n note(s) came in.</source>
        <translation>
            <numerusform>%n note came in.</numerusform>
            <numerusform>%n notes came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) would come in.</source>
        <translation>
            <numerusform>%n note would come in.</numerusform>
            <numerusform>%n notes would come in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ListingPage</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen; at most 20,000 are changed at once</source>
        <translation>
            <numerusform>%n chosen; at most 20,000 are changed at once</numerusform>
            <numerusform>%n chosen; at most 20,000 are changed at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::MatchesCommand</name>
    <message numerus="yes">
        <source>%n match(es).</source>
        <translation>
            <numerusform>%n match.</numerusform>
            <numerusform>%n matches.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::MatchesPage</name>
    <message numerus="yes">
        <source>%n solution(s)</source>
        <translation>
            <numerusform>%n solution</numerusform>
            <numerusform>%n solutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n possible</numerusform>
            <numerusform>%n possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solution(s) answer it already.</source>
        <translation>
            <numerusform>%n solution answers it already.</numerusform>
            <numerusform>%n solutions answer it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>potential “extend” of %n solutions</source>
        <translation>
            <numerusform>potential “extend” of %n solution</numerusform>
            <numerusform>potential “extend” of %n solutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a solution</source>
        <translation>
            <numerusform>%n without a solution</numerusform>
            <numerusform>%n without a solution</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdicts</source>
        <translation>
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::NotesPage</name>
    <message numerus="yes">
        <source>%n entries come in.</source>
        <translation>
            <numerusform>%n entry comes in.</numerusform>
            <numerusform>%n entries come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came before.</source>
        <translation>
            <numerusform>%n came before.</numerusform>
            <numerusform>%n came before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name no table of this workshop.</source>
        <translation>
            <numerusform>%n line names no table of this workshop.</numerusform>
            <numerusform>%n lines name no table of this workshop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::OverviewPage</name>
    <message numerus="yes">
        <source>Workshop(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Workshop</numerusform>
            <numerusform>Workshops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table(s) received</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Table received</numerusform>
            <numerusform>Tables received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Challenge(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Challenge</numerusform>
            <numerusform>Challenges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Solution(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Solution</numerusform>
            <numerusform>Solutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Diverging version(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Diverging version</numerusform>
            <numerusform>Diverging versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::PeoplePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::PhotoAdder</name>
    <message numerus="yes">
        <source>Add %n photo(s)</source>
        <translation>
            <numerusform>Add %n photo</numerusform>
            <numerusform>Add %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::PhotoStrip</name>
    <message numerus="yes">
        <source>%n photo(s) are being reduced and added…</source>
        <translation>
            <numerusform>%n photo is being reduced and added…</numerusform>
            <numerusform>%n photos are being reduced and added…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::PhotosCommand</name>
    <message numerus="yes">
        <source>%n photo(s) have not been received yet.</source>
        <translation>
            <numerusform>%n photo has not been received yet.</numerusform>
            <numerusform>%n photos have not been received yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are in “%1”.</source>
        <translation>
            <numerusform>%n photo is in “%1”.</numerusform>
            <numerusform>%n photos are in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::PicturePage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solutions</source>
        <translation>
            <numerusform>%n solution</numerusform>
            <numerusform>%n solutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tables received</source>
        <translation>
            <numerusform>%1 of %n table received</numerusform>
            <numerusform>%1 of %n tables received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::PlenaryView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solutions</source>
        <translation>
            <numerusform>%n solution</numerusform>
            <numerusform>%n solutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::PreparePage</name>
    <message numerus="yes">
        <source>Add %n table(s)</source>
        <translation>
            <numerusform>Add %n table</numerusform>
            <numerusform>Add %n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ProposalModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::RecapCard</name>
    <message numerus="yes">
        <source>%n challenge(s) without a solution</source>
        <translation>
            <numerusform>%n challenge without a solution</numerusform>
            <numerusform>%n challenges without a solution</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ReceiptCommand</name>
    <message numerus="yes">
        <source>%1. %2  %3  “%4”: %n entries</source>
        <translation>
            <numerusform>%1. %2  %3  “%4”: %n entry</numerusform>
            <numerusform>%1. %2  %3  “%4”: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ReceiptWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ReceptionDetail</name>
    <message numerus="yes">
        <source>This would remove %n thing(s) that came with “%1”.</source>
        <translation>
            <numerusform>This would remove %n thing that came with “%1”.</numerusform>
            <numerusform>This would remove %n things that came with “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be as before.</source>
        <translation>
            <numerusform>%n would be as before.</numerusform>
            <numerusform>%n would be as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay, since somebody has worked on them.</source>
        <translation>
            <numerusform>%n stays, since somebody has worked on it.</numerusform>
            <numerusform>%n stay, since somebody has worked on them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of it wait for another file and go on waiting: they take effect when that file comes, and go when it is undone.</source>
        <translation>
            <numerusform>%n change of it waits for another file and goes on waiting: it takes effect when that file comes, and goes when it is undone.</numerusform>
            <numerusform>%n changes of it wait for another file and go on waiting: they take effect when that file comes, and go when it is undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ReceptionPage</name>
    <message numerus="yes">
        <source>Looking at %n file(s)…</source>
        <translation>
            <numerusform>Looking at %n file…</numerusform>
            <numerusform>Looking at %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are coming in. You can go on working.</source>
        <translation>
            <numerusform>%n file is coming in. You can go on working.</numerusform>
            <numerusform>%n files are coming in. You can go on working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused; the reason stands beside each.</source>
        <translation>
            <numerusform>%n file refused; the reason stands beside it.</numerusform>
            <numerusform>%n files refused; the reason stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would bring nothing new.</source>
        <translation>
            <numerusform>%n file would bring nothing new.</numerusform>
            <numerusform>%n files would bring nothing new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would bring %1.</source>
        <translation>
            <numerusform>%n file would bring %1.</numerusform>
            <numerusform>%n files would bring %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in; nothing was new.</source>
        <translation>
            <numerusform>%n file is in; nothing was new.</numerusform>
            <numerusform>%n files are in; nothing was new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in and brought %1.</source>
        <translation>
            <numerusform>%n file is in and brought %1.</numerusform>
            <numerusform>%n files are in and brought %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are encrypted.</source>
        <translation>
            <numerusform>%n file is encrypted.</numerusform>
            <numerusform>%n files are encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::RegisterPage</name>
    <message numerus="yes">
        <source>%n reception(s) copied: paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n reception copied: paste it into a spreadsheet.</numerusform>
            <numerusform>%n receptions copied: paste them into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 receptions</source>
        <translation>
            <numerusform>%n of %1 receptions</numerusform>
            <numerusform>%n of %1 receptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reception(s)</source>
        <translation>
            <numerusform>%n reception</numerusform>
            <numerusform>%n receptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::RegisterWords</name>
    <message numerus="yes">
        <source>%n new thing(s)</source>
        <translation>
            <numerusform>%n new thing</numerusform>
            <numerusform>%n new things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::Reminders</name>
    <message numerus="yes">
        <source>%1: %n table(s) missing</source>
        <translation>
            <numerusform>%1: %n table missing</numerusform>
            <numerusform>%1: %n tables missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::RepairCard</name>
    <message numerus="yes">
        <source> (%n entries)</source>
        <translation>
            <numerusform> (%n entry)</numerusform>
            <numerusform> (%n entries)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::RoundLine</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::RoundsPage</name>
    <message numerus="yes">
        <source>Catch up %n minute(s)</source>
        <translation>
            <numerusform>Catch up %n minute</numerusform>
            <numerusform>Catch up %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n minute(s) later than planned.</source>
        <translation>
            <numerusform>That is %n minute later than planned.</numerusform>
            <numerusform>That is %n minutes later than planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::SearchCommand</name>
    <message numerus="yes">
        <source>%n hit(s).</source>
        <translation>
            <numerusform>%n hit.</numerusform>
            <numerusform>%n hits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::SearchPage</name>
    <message numerus="yes">
        <source>grouping %n entries</source>
        <translation>
            <numerusform>grouping %n entry</numerusform>
            <numerusform>grouping %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>theme “%1”, %n entries</source>
        <translation>
            <numerusform>theme “%1”, %n entry</numerusform>
            <numerusform>theme “%1”, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::SelectionBar</name>
    <message numerus="yes">
        <source>%n entries are selected</source>
        <translation>
            <numerusform>%n entry is selected</numerusform>
            <numerusform>%n entries are selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::SimilarCommand</name>
    <message numerus="yes">
        <source>%n pair(s).</source>
        <translation>
            <numerusform>%n pair.</numerusform>
            <numerusform>%n pairs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::TableNotes</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ThemesPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>theme “%1”, %n entries</source>
        <translation>
            <numerusform>theme “%1”, %n entry</numerusform>
            <numerusform>theme “%1”, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>suggested themes of %n entries</source>
        <translation>
            <numerusform>suggested theme of %n entry</numerusform>
            <numerusform>suggested themes of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries without a theme</source>
        <translation>
            <numerusform>%n entry without a theme</numerusform>
            <numerusform>%n entries without a theme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::UndoImportCommand</name>
    <message numerus="yes">
        <source>%n edit(s) of it wait for data that has not arrived, and go on waiting. They take effect with the file that brings it, and go when that file is undone.</source>
        <translation>
            <numerusform>%n edit of it waits for data that has not arrived, and goes on waiting. It takes effect with the file that brings it, and goes when that file is undone.</numerusform>
            <numerusform>%n edits of it wait for data that has not arrived, and go on waiting. They take effect with the file that brings it, and go when that file is undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::UnlockCard</name>
    <message numerus="yes">
        <source>%n file(s) can only be opened with the key of the coordination they were made for.</source>
        <translation>
            <numerusform>%n file can only be opened with the key of the coordination it was made for.</numerusform>
            <numerusform>%n files can only be opened with the key of the coordination they were made for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can only be opened with a passphrase. Whoever sent them knows it.</source>
        <translation>
            <numerusform>%n file can only be opened with a passphrase. Whoever sent it knows it.</numerusform>
            <numerusform>%n files can only be opened with a passphrase. Whoever sent them knows it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::WatchCard</name>
    <message numerus="yes">
        <source>%n file(s) came in by themselves.</source>
        <translation>
            <numerusform>%n file came in by itself.</numerusform>
            <numerusform>%n files came in by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for you: encrypted, damaged or no bundles.</source>
        <translation>
            <numerusform>%n file waits for you: encrypted, damaged or no bundle.</numerusform>
            <numerusform>%n files wait for you: encrypted, damaged or no bundles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::WorkbookView</name>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>%n photo added.</numerusform>
            <numerusform>%n photos added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries came in from “%1”. The receptions below take them back.</source>
        <translation>
            <numerusform>%n entry came in from “%1”. The receptions below take it back.</numerusform>
            <numerusform>%n entries came in from “%1”. The receptions below take them back.</numerusform>
        </translation>
    </message>
</context>
</TS>
