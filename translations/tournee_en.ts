<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA" sourcelanguage="en_CA">
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
    <name>tournee::ExportCommand</name>
    <message numerus="yes">
        <source>“%1” is written and verified: %n entries, %2 bytes.</source>
        <translation>
            <numerusform>“%1” is written and verified: %n entry, %2 bytes.</numerusform>
            <numerusform>“%1” is written and verified: %n entries, %2 bytes.</numerusform>
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
    <name>tournee::ImportCommand</name>
    <message numerus="yes">
        <source>%n edit(s) wait for data that has not arrived.</source>
        <translation>
            <numerusform>%n edit waits for data that has not arrived.</numerusform>
            <numerusform>%n edits wait for data that has not arrived.</numerusform>
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
    <name>tournee::SearchCommand</name>
    <message numerus="yes">
        <source>%n hit(s).</source>
        <translation>
            <numerusform>%n hit.</numerusform>
            <numerusform>%n hits.</numerusform>
        </translation>
    </message>
</context>
</TS>
