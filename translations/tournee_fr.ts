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
    <name>tournee::MainWindow</name>
    <message>
        <source>Tournée</source>
        <translation>Tournée</translation>
    </message>
</context>
</TS>
