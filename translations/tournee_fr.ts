<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en_CA">
<context>
    <name>Cli</name>
    <message>
        <source>Works on the workbooks of a tour without a screen.</source>
        <translation>Travaille sur les carnets d’une tournée, sans écran.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Propos rapporté</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Point de désaccord</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>tournee::MainWindow</name>
    <message>
        <source>Tournée</source>
        <translation>Tournée</translation>
    </message>
</context>
</TS>
