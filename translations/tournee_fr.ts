<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en_CA">
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
    <name>tournee::CaptureHeader</name>
    <message>
        <source>← Tables</source>
        <translation>← Tables</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Ronde suivante</translation>
    </message>
    <message>
        <source>Ctrl+Page Down</source>
        <translation>Ctrl+Page suivante</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>Round %1 · %2</source>
        <translation>Ronde %1 · %2</translation>
    </message>
    <message>
        <source>Choose the round</source>
        <translation>Choisir la ronde</translation>
    </message>
</context>
<context>
    <name>tournee::CaptureLine</name>
    <message>
        <source>What is being said: %1</source>
        <translation>Ce qui se dit : %1</translation>
    </message>
    <message>
        <source>↳ Answers: %1</source>
        <translation>↳ Répond à : %1</translation>
    </message>
    <message>
        <source>↳ About: %1</source>
        <translation>↳ À propos de : %1</translation>
    </message>
    <message>
        <source>Write what is being said</source>
        <translation>Écrivez ce qui se dit</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Maj+Tab</translation>
    </message>
    <message>
        <source>Enter: note it · Shift+Enter: new line · Tab: under the entry above · ↑: correct the last one</source>
        <translation>Entrée : noter · Maj+Entrée : nouvelle ligne · Tab : sous ce qui précède · ↑ : corriger la dernière note</translation>
    </message>
</context>
<context>
    <name>tournee::CaptureMark</name>
    <message>
        <source>The disk refuses. Your words are kept and tried again.</source>
        <translation>Le disque refuse. Vos mots sont gardés, nouvel essai en cours.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
</context>
<context>
    <name>tournee::CaptureModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Without a round</source>
        <translation>Sans ronde</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>Round %1 · %2</source>
        <translation>Ronde %1 · %2</translation>
    </message>
</context>
<context>
    <name>tournee::CapturePage</name>
    <message>
        <source>The entry is as it was before.</source>
        <translation>Le texte est redevenu ce qu’il était.</translation>
    </message>
    <message>
        <source>Put my words back</source>
        <translation>Remettre mes mots</translation>
    </message>
    <message>
        <source>The entry is removed.</source>
        <translation>Le texte est retiré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This could not be noted. Your words are back in the line.</source>
        <translation>Ceci n’a pas pu être noté. Vos mots sont revenus dans la ligne.</translation>
    </message>
    <message>
        <source>An edit of this entry was left before.</source>
        <translation>Une correction de ce texte a été abandonnée plus tôt.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>Retrait fait : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s) without a solution</source>
        <translation>
            <numerusform>%n défi sans solution</numerusform>
            <numerusform>%n défis sans solution</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solution(s) on their own</source>
        <translation>
            <numerusform>%n solution sans défi</numerusform>
            <numerusform>%n solutions sans défi</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said so far</source>
        <translation>Ce qui s’est dit jusqu’ici</translation>
    </message>
    <message>
        <source>What is said at the table will stand here. Type it below, then Enter.</source>
        <translation>Ce qui se dit à la table s’inscrira ici. Écrivez ci-dessous, puis Entrée.</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Ronde suivante</translation>
    </message>
    <message>
        <source>Previous round</source>
        <translation>Ronde précédente</translation>
    </message>
</context>
<context>
    <name>tournee::CheckCommand</name>
    <message>
        <source>Verifies a workbook or a bundle: every hash, and that the state is what the log says.</source>
        <translation>Vérifie un carnet ou un dossier : toutes les empreintes, et que l’état est bien ce que dit le journal.</translation>
    </message>
    <message>
        <source>FILE|BUNDLE</source>
        <translation>FICHIER|DOSSIER</translation>
    </message>
    <message>
        <source>“%1” is sound.</source>
        <translation>« %1 » est intact.</translation>
    </message>
    <message>
        <source>“%1” is not sound (%2). Use a copy or a backup, and keep this file.</source>
        <translation>« %1 » est abîmé (%2). Prenez une copie ou une sauvegarde, et conservez ce fichier.</translation>
    </message>
</context>
<context>
    <name>tournee::Cli</name>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>Répondre par un seul document JSON.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <source> COMMAND [options] FILE …</source>
        <translation> COMMANDE [options] FICHIER …</translation>
    </message>
    <message>
        <source>Works on the workbooks of a tour without a screen.</source>
        <translation>Travaille sur les carnets d’une tournée, sans écran.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes :</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” explains a command.</source>
        <translation>« %1 COMMANDE --help » explique une commande.</translation>
    </message>
    <message>
        <source>The language of what it says.</source>
        <translation>La langue des messages.</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>Cette aide.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>“%1 --help” lists the commands.</source>
        <translation>« %1 --help » donne la liste des commandes.</translation>
    </message>
    <message>
        <source>An option lacks its value.</source>
        <translation>Il manque la valeur d’une option.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>L’option « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>« %1 » est de trop.</translation>
    </message>
    <message>
        <source>A name is empty.</source>
        <translation>Un nom est vide.</translation>
    </message>
    <message>
        <source>--lang takes fr or en.</source>
        <translation>--lang prend fr ou en.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Quelle commande?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande « %1 » n’existe pas.</translation>
    </message>
</context>
<context>
    <name>tournee::Command</name>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
</context>
<context>
    <name>tournee::ConflictsCommand</name>
    <message>
        <source>Lists the diverging versions that nobody has settled yet.</source>
        <translation>Donne les versions divergentes que personne n’a encore tranchées.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>There are no diverging versions.</source>
        <translation>Il n’y a pas de versions divergentes.</translation>
    </message>
    <message>
        <source>[nothing]</source>
        <translation>[rien]</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant : %1</translation>
    </message>
</context>
<context>
    <name>tournee::CoverageCommand</name>
    <message>
        <source>Tells which tables and rounds have come, who took part, and which themes have no entries.</source>
        <translation>Dit quelles tables et quelles rondes sont reçues, qui a participé et quels thèmes n’ont aucune entrée.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Themes without entries: %1</source>
        <translation>Thèmes sans entrée : %1</translation>
    </message>
    <message>
        <source>Tables: %1 received of %2 expected</source>
        <translation>Tables : %1 reçues sur %2 attendues</translation>
    </message>
    <message>
        <source>(missing: %1)</source>
        <translation>(manquantes : %1)</translation>
    </message>
    <message>
        <source>Rounds: %1 received of %2 expected</source>
        <translation>Rondes : %1 reçues sur %2 attendues</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>tournee::Csv</name>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>date (ISO 8601)</source>
        <translation>date (ISO 8601)</translation>
    </message>
    <message>
        <source>time of day (ISO 8601)</source>
        <translation>heure (ISO 8601)</translation>
    </message>
    <message>
        <source>code of a region, or its id</source>
        <translation>code d’une région, ou son identifiant</translation>
    </message>
    <message>
        <source>id of %1</source>
        <extracomment>&quot;id of challenge, solution&quot;</extracomment>
        <translation>identifiant de : %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>several, between “ | ”: %1</source>
        <translation>plusieurs, séparés par « | » : %1</translation>
    </message>
    <message>
        <source>several, between “ | ”: background=number</source>
        <translation>plusieurs, séparés par « | » : milieu=nombre</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>UTF-8, commas, RFC 4180. A text that begins with = + - @ &apos; or a tab has an apostrophe before it, so that no spreadsheet takes it for a formula; take one leading apostrophe away to have the text back.</source>
        <translation>UTF-8, virgules, RFC 4180. Un texte qui commence par = + - @ &apos; ou une tabulation est précédé d’une apostrophe, pour qu’aucun tableur ne le prenne pour une formule; retirez une apostrophe au début pour retrouver le texte.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Names of persons are left out, and so are head counts under %1.</source>
        <translation>Les noms de personnes sont omis, tout comme les nombres de personnes inférieurs à %1.</translation>
    </message>
</context>
<context>
    <name>tournee::DigestCommand</name>
    <message>
        <source>Tells in two hashes what a workbook holds: equal exactly when two hold the same.</source>
        <translation>Dit en deux empreintes ce que contient un carnet : elles sont égales exactement quand deux carnets contiennent la même chose.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Log:   %1</source>
        <translation>Journal : %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État :    %1</translation>
    </message>
</context>
<context>
    <name>tournee::EditCommand</name>
    <message>
        <source>Applies a script of edits (JSON Lines; “-” or nothing is stdin), all or nothing.</source>
        <translation>Applique un script de modifications (JSON Lines; « - » ou rien : l’entrée standard), tout ou rien.</translation>
    </message>
    <message>
        <source>FILE [SCRIPT|-]</source>
        <translation>FICHIER [SCRIPT|-]</translation>
    </message>
    <message>
        <source>Who writes.</source>
        <translation>Qui écrit.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>The computer on which it is written.</source>
        <translation>L’ordinateur sur lequel on écrit.</translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was changed.</source>
        <translation>Ligne %1 : %2 Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) applied.</source>
        <translation>
            <numerusform>%n modification appliquée.</numerusform>
            <numerusform>%n modifications appliquées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::EntryDelegate</name>
    <message>
        <source>Diverging versions</source>
        <translation>Versions divergentes</translation>
    </message>
    <message>
        <source>Deleted here, edited there</source>
        <translation>Supprimé ici, modifié ailleurs</translation>
    </message>
</context>
<context>
    <name>tournee::EntryList</name>
    <message>
        <source>Words of the entry</source>
        <translation>Texte à corriger</translation>
    </message>
</context>
<context>
    <name>tournee::ExportCommand</name>
    <message>
        <source>Writes a bundle of all or of some workshops or tables, and verifies it by reading it back.</source>
        <translation>Écrit un dossier du tout ou de certains ateliers ou tables, et le vérifie en le relisant.</translation>
    </message>
    <message>
        <source>FILE -o BUNDLE [--session UUID]… [--table UUID]… [--kit]</source>
        <translation>FICHIER -o DOSSIER [--session UUID]… [--table UUID]… [--kit]</translation>
    </message>
    <message>
        <source>The bundle to write; “-” is stdout.</source>
        <translation>Le dossier à écrire; « - » : la sortie standard.</translation>
    </message>
    <message>
        <source>Only this workshop; may be repeated.</source>
        <translation>Seulement cet atelier; peut être répété.</translation>
    </message>
    <message>
        <source>Only this table; may be repeated.</source>
        <translation>Seulement cette table; peut être répété.</translation>
    </message>
    <message>
        <source>Only the frame: tour, workshops, rounds and tables.</source>
        <translation>Une trousse : seulement la tournée, les ateliers, les rondes et les tables.</translation>
    </message>
    <message>
        <source>-o is missing.</source>
        <translation>Il manque -o.</translation>
    </message>
    <message>
        <source>The bundle and the JSON cannot both go to stdout.</source>
        <translation>Le dossier et le JSON ne peuvent pas aller tous deux à la sortie standard.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>« %1 » n’est pas un identifiant.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is written and verified: %n entries, %2 bytes.</source>
        <translation>
            <numerusform>« %1 » est écrit et vérifié : %n entrée, %2 octets.</numerusform>
            <numerusform>« %1 » est écrit et vérifié : %n entrées, %2 octets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::HistoryCommand</name>
    <message>
        <source>Lists every version of one thing: field, value, writer, time, seen by what.</source>
        <translation>Donne toutes les versions d’un élément : champ, valeur, source, heure, vue par quoi.</translation>
    </message>
    <message>
        <source>FILE UUID</source>
        <translation>FICHIER UUID</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>« %1 » n’est pas un identifiant.</translation>
    </message>
    <message>
        <source>[erased or left out]</source>
        <translation>[effacé ou omis]</translation>
    </message>
    <message>
        <source>[nothing]</source>
        <translation>[rien]</translation>
    </message>
    <message>
        <source>%1, %2: %3: %4</source>
        <translation>%1, %2 : %3 : %4</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>en attente de données</translation>
    </message>
    <message numerus="yes">
        <source>seen by %n later edit(s)</source>
        <translation>
            <numerusform>vue par %n modification plus récente</numerusform>
            <numerusform>vue par %n modifications plus récentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ImportCommand</name>
    <message>
        <source>Combines bundles and workbooks into a workbook, in any number and order. A bad one is named and left out.</source>
        <translation>Réunit des dossiers et des carnets dans un carnet, en tout nombre et dans tout ordre. Un mauvais fichier est nommé et laissé de côté.</translation>
    </message>
    <message>
        <source>FILE BUNDLE… [--dry-run]</source>
        <translation>FICHIER DOSSIER… [--dry-run]</translation>
    </message>
    <message>
        <source>Only tell what it would do.</source>
        <translation>Dire seulement ce qui serait fait.</translation>
    </message>
    <message>
        <source>Stopped as you asked. The files named before are in; run it again for the others.</source>
        <translation>Interrompu à votre demande. Les fichiers nommés plus haut sont réunis; relancez la commande pour les autres.</translation>
    </message>
    <message>
        <source>“%1”: everything in it was known already.</source>
        <translation>« %1 » : tout son contenu était déjà connu.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 with diverging versions</source>
        <translation>nouveau : %1, modifié : %2, versions divergentes : %3</translation>
    </message>
    <message>
        <source>“%1” would bring: %2.</source>
        <translation>« %1 » apporterait ceci : %2.</translation>
    </message>
    <message>
        <source>“%1” is in: %2.</source>
        <translation>« %1 » est réuni : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) wait for data that has not arrived.</source>
        <translation>
            <numerusform>%n modification attend des données qui ne sont pas arrivées.</numerusform>
            <numerusform>%n modifications attendent des données qui ne sont pas arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was copied while it was open; both versions are kept.</source>
        <translation>Ce fichier a été copié pendant qu’il était ouvert; les deux versions sont conservées.</translation>
    </message>
</context>
<context>
    <name>tournee::KindButton</name>
    <message>
        <source>%1 as the first character, %2 or %3</source>
        <translation>%1 comme premier caractère, %2 ou %3</translation>
    </message>
</context>
<context>
    <name>tournee::MainWindow</name>
    <message>
        <source>Tournée</source>
        <translation>Tournée</translation>
    </message>
</context>
<context>
    <name>tournee::Markdown</name>
    <message>
        <source>%1:</source>
        <translation>%1 :</translation>
    </message>
    <message>
        <source>small groups %1</source>
        <translation>petits groupes %1</translation>
    </message>
    <message>
        <source>Participants: %1 (%2)</source>
        <extracomment>Total, then by background: &quot;Participants: 12 (citizens 7, municipal 5)&quot;</extracomment>
        <translation>Personnes participantes : %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>[deleted here, edited there]</source>
        <translation>[supprimé ici, modifié ailleurs]</translation>
    </message>
    <message>
        <source>Diverging version</source>
        <translation>Version divergente</translation>
    </message>
    <message>
        <source>Solution to this challenge</source>
        <translation>Solution à ce défi</translation>
    </message>
    <message>
        <source>%1 about this</source>
        <translation>%1 à ce sujet</translation>
    </message>
    <message>
        <source>This is about</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Nothing has come from this table.</source>
        <translation>Rien n’est arrivé de cette table.</translation>
    </message>
    <message>
        <source>Tables of no workshop</source>
        <translation>Tables sans atelier</translation>
    </message>
    <message>
        <source>Entries of no table</source>
        <translation>Entrées sans table</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>Workshops: %1 · Tables: %2</source>
        <translation>Ateliers : %1 · Tables : %2</translation>
    </message>
    <message>
        <source>What emerges</source>
        <translation>Ce qui émerge</translation>
    </message>
    <message>
        <source>No evidence is cited.</source>
        <translation>Aucune entrée n’est citée.</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Nothing was given a priority or support.</source>
        <translation>Rien n’a reçu de priorité ni d’appuis.</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Thème : %1</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Synthèse</translation>
    </message>
</context>
<context>
    <name>tournee::NewCommand</name>
    <message>
        <source>Makes a workbook, empty or from a kit. Never replaces a file.</source>
        <translation>Crée un carnet, vide ou à partir d’une trousse. Ne remplace jamais un fichier.</translation>
    </message>
    <message>
        <source>FILE [--title T] [--question Q] [--kit BUNDLE]</source>
        <translation>FICHIER [--title T] [--question Q] [--kit TROUSSE]</translation>
    </message>
    <message>
        <source>The title of the tour.</source>
        <translation>Le titre de la tournée.</translation>
    </message>
    <message>
        <source>The question that the tour asks.</source>
        <translation>La question que pose la tournée.</translation>
    </message>
    <message>
        <source>A kit: the workshops, rounds and tables prepared for it.</source>
        <translation>Une trousse : les ateliers, les rondes et les tables déjà préparés.</translation>
    </message>
    <message>
        <source>The workbook “%1” is ready.</source>
        <translation>Le carnet « %1 » est prêt.</translation>
    </message>
</context>
<context>
    <name>tournee::Places</name>
    <message>
        <source>Workshop without a title</source>
        <translation>Atelier sans titre</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>sans table</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
</context>
<context>
    <name>tournee::Readable</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A background and how many people: &quot;citizens: 5&quot;.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>tournee::ReportCommand</name>
    <message>
        <source>Writes what is handed out. The ending of OUT decides: .md, .json, .csv (a folder of CSV files) or .zip (the same in one file).</source>
        <translation>Écrit ce qui est remis. La fin de SORTIE décide : .md, .json, .csv (un répertoire de fichiers CSV) ou .zip (les mêmes dans un seul fichier).</translation>
    </message>
    <message>
        <source>FILE -o OUT [--session UUID|--region CODE] [--what synthesis|minutes|priorities|data] [--anonymous]</source>
        <translation>FICHIER -o SORTIE [--session UUID|--region CODE] [--what synthesis|minutes|priorities|data] [--anonymous]</translation>
    </message>
    <message>
        <source>Where to write it.</source>
        <translation>Où l’écrire.</translation>
    </message>
    <message>
        <source>synthesis, minutes, priorities or data.</source>
        <translation>synthesis (synthèse), minutes (compte rendu), priorities (priorités) ou data (données).</translation>
    </message>
    <message>
        <source>Only this workshop.</source>
        <translation>Seulement cet atelier.</translation>
    </message>
    <message>
        <source>Only the workshops in this region.</source>
        <translation>Seulement les ateliers de cette région.</translation>
    </message>
    <message>
        <source>Without the names of persons and without head counts under five.</source>
        <translation>Sans les noms de personnes et sans les nombres de personnes inférieurs à cinq.</translation>
    </message>
    <message>
        <source>-o is missing.</source>
        <translation>Il manque -o.</translation>
    </message>
    <message>
        <source>“%1” must end in .md, .json, .csv or .zip.</source>
        <translation>« %1 » doit finir par .md, .json, .csv ou .zip.</translation>
    </message>
    <message>
        <source>--what does not take “%1”.</source>
        <translation>--what ne prend pas « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>« %1 » n’est pas un identifiant.</translation>
    </message>
    <message>
        <source>--session and --region exclude each other.</source>
        <translation>--session et --region s’excluent.</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>« %1 » est écrit.</translation>
    </message>
</context>
<context>
    <name>tournee::SampleCommand</name>
    <message>
        <source>Makes a believable tour of any size, the same for the same seed.</source>
        <translation>Crée une tournée vraisemblable de toute taille, la même pour un même germe.</translation>
    </message>
    <message>
        <source>FILE [--tables N] [--entries N] [--seed S]</source>
        <translation>FICHIER [--tables N] [--entries N] [--seed S]</translation>
    </message>
    <message>
        <source>How many tables (%1).</source>
        <translation>Combien de tables (%1).</translation>
    </message>
    <message>
        <source>How many entries (%1).</source>
        <translation>Combien d’entrées (%1).</translation>
    </message>
    <message>
        <source>Another tour for each number (1).</source>
        <translation>Une autre tournée pour chaque nombre (1).</translation>
    </message>
    <message>
        <source>--tables, --entries and --seed take a number.</source>
        <translation>--tables, --entries et --seed prennent un nombre.</translation>
    </message>
    <message>
        <source>“%1” holds a sample tour: %2 workshops, %3 tables, %4 entries.</source>
        <translation>« %1 » contient une tournée d’exemple. Ateliers : %2, tables : %3, entrées : %4.</translation>
    </message>
</context>
<context>
    <name>tournee::SearchCommand</name>
    <message>
        <source>Finds words in what was said, whatever their accents and endings, best first.</source>
        <translation>Trouve des mots dans ce qui a été dit, peu importe les accents et les terminaisons, le meilleur d’abord.</translation>
    </message>
    <message>
        <source>FILE QUERY [--limit N] [--kind K]</source>
        <translation>FICHIER MOTS [--limit N] [--kind G]</translation>
    </message>
    <message>
        <source>At most so many hits (50).</source>
        <translation>Au plus tant de résultats (50).</translation>
    </message>
    <message>
        <source>Only this kind: challenge, solution, quote …</source>
        <translation>Seulement ce genre : challenge, solution, quote …</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit prend un nombre.</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>Le genre « %1 » n’existe pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s).</source>
        <translation>
            <numerusform>%n résultat.</numerusform>
            <numerusform>%n résultats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::Sentences</name>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>Il n’y a pas de fichier « %1 ». Vérifiez le nom et le répertoire.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>« %1 » existe déjà et n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it, then try again.</source>
        <translation>« %1 » ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that the folder exists and that you may write in it.</source>
        <translation>« %1 » ne peut pas être écrit. Vérifiez que le répertoire existe et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be written. Free some space and try again; what was there is untouched.</source>
        <translation>Le disque est plein : « %1 » n’a pas pu être écrit. Libérez de l’espace et réessayez; ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>“%1” may only be read. Copy it to a place where you may write.</source>
        <translation>« %1 » est en lecture seule. Copiez-le à un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>“%1” is being used by another program. Close it there, then try again.</source>
        <translation>« %1 » est utilisé par un autre programme. Fermez-le là, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should for “%1”. Check the USB stick or the disk, then try again.</source>
        <translation>Le disque ne répond pas comme il le devrait pour « %1 ». Vérifiez la clé USB ou le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is not a Tournée workbook.</source>
        <translation>« %1 » n’est pas un carnet de Tournée.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Tournée. Install that version to open it.</source>
        <translation>« %1 » a été fait par une version plus récente de Tournée. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The workbook “%1” is damaged. Use a copy or a backup, and keep this file: what it holds may still be saved.</source>
        <translation>Le carnet « %1 » est abîmé. Prenez une copie ou une sauvegarde, et conservez ce fichier : son contenu peut encore être récupéré.</translation>
    </message>
    <message>
        <source>“%1” is neither a bundle nor a workbook of Tournée.</source>
        <translation>« %1 » n’est ni un dossier d’atelier ni un carnet de Tournée.</translation>
    </message>
    <message>
        <source>The bundle “%1” needs a newer version of Tournée.</source>
        <translation>Le dossier « %1 » demande une version plus récente de Tournée.</translation>
    </message>
    <message>
        <source>The bundle “%1” is damaged or incomplete, and nothing of it was taken in. Ask for it again, or copy it again from the USB stick.</source>
        <translation>Le dossier « %1 » est abîmé ou incomplet, et rien n’en a été pris. Redemandez-le, ou recopiez-le de la clé USB.</translation>
    </message>
    <message>
        <source>The bundle “%1” is not made as Tournée makes them, and nothing of it was taken in. Ask whoever sent it to export it again.</source>
        <translation>Le dossier « %1 » n’est pas fait comme Tournée les fait, et rien n’en a été pris. Demandez à la personne qui l’a envoyé de l’exporter de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of thing that can be added.</source>
        <translation>« %1 » n’est pas un genre d’élément qu’on peut ajouter.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Le champ « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>There is no field “%1” here (%2).</source>
        <translation>Le champ « %1 » n’existe pas ici (%2).</translation>
    </message>
    <message>
        <source>Nothing in this workbook has the id “%1”.</source>
        <translation>Rien dans ce carnet n’a l’identifiant « %1 ».</translation>
    </message>
    <message>
        <source>No line above gave the name “%1”.</source>
        <translation>Aucune ligne plus haut n’a donné le nom « %1 ».</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here (%2).</source>
        <translation>Rien ne s’appelle « %1 » ici (%2).</translation>
    </message>
    <message>
        <source>Several things are called “%1”; name the one you mean by its id.</source>
        <translation>Plusieurs éléments s’appellent « %1 »; désignez le bon par son identifiant.</translation>
    </message>
    <message>
        <source>The value for “%1” does not fit.</source>
        <translation>La valeur donnée à « %1 » ne convient pas.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>« %1 » ne peut pas valoir %2.</translation>
    </message>
    <message>
        <source>This can no longer be undone: it has been changed since.</source>
        <translation>On ne peut plus l’annuler : il y a eu une modification depuis.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation>Interrompu à votre demande. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Something unexpected happened (%1). Nothing was changed; please report it.</source>
        <translation>Un problème imprévu est survenu (%1). Rien n’a été modifié; veuillez le signaler.</translation>
    </message>
    <message>
        <source>This is not a line of an edit script.</source>
        <translation>Ceci n’est pas une ligne d’un script de modifications.</translation>
    </message>
    <message>
        <source>“%1” is unknown, missing, repeated or of the wrong type in this line.</source>
        <translation>Dans cette ligne, « %1 » est inconnu, manquant, répété ou du mauvais type.</translation>
    </message>
</context>
<context>
    <name>tournee::ShowCommand</name>
    <message>
        <source>Lists what a workbook holds now, in canonical order, deleted things too.</source>
        <translation>Donne ce que contient un carnet maintenant, en ordre canonique, y compris ce qui est supprimé.</translation>
    </message>
    <message>
        <source>FILE [--kind K] [--id UUID]</source>
        <translation>FICHIER [--kind G] [--id UUID]</translation>
    </message>
    <message>
        <source>Only this kind: session, table, challenge, solution …</source>
        <translation>Seulement ce genre : session, table, challenge, solution …</translation>
    </message>
    <message>
        <source>Only what has this id.</source>
        <translation>Seulement ce qui a cet identifiant.</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>Le genre « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>« %1 » n’est pas un identifiant.</translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation>[supprimé]</translation>
    </message>
    <message>
        <source>[deleted here, edited there]</source>
        <translation>[supprimé ici, modifié ailleurs]</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>[diverging versions: %1]</source>
        <translation>[versions divergentes : %1]</translation>
    </message>
</context>
<context>
    <name>tournee::TableNotes</name>
    <message>
        <source>edit</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>change of kind</source>
        <translation>changement de sorte</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>détachement</translation>
    </message>
    <message>
        <source>link</source>
        <translation>rattachement</translation>
    </message>
</context>
<context>
    <name>tournee::Words</name>
    <message>
        <source>Tour</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Pôle d’économie sociale</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
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
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Tournées</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation>Pôles d’économie sociale</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Milieux</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Défis</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Propos rapportés</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Points de désaccord</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Regroupements</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Palier ou instance</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Porté par</translation>
    </message>
    <message>
        <source>Challenges answered</source>
        <translation>Défis auxquels elle répond</translation>
    </message>
    <message>
        <source>Entries cited</source>
        <translation>Entrées citées</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Consent read out</source>
        <translation>Consentement lu à voix haute</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Ce qui l’appuie</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier élément</translation>
    </message>
    <message>
        <source>Guiding question</source>
        <translation>Question directrice</translation>
    </message>
    <message>
        <source>Participants by background</source>
        <translation>Personnes participantes par milieu</translation>
    </message>
    <message>
        <source>Leading entry</source>
        <translation>Entrée principale</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Entrées regroupées</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipalité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>Nom anglais</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Prise de notes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation responsable</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Retombée</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potentiel</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second élément</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Heure de début</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Appuis</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Place sur la carte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendue</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>silent writing</source>
        <translation>écriture en silence</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>discussion</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>priorités</translation>
    </message>
    <message>
        <source>plenary</source>
        <translation>mise en commun</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>étendre</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transférer</translation>
    </message>
    <message>
        <source>transform</source>
        <translation>transformer</translation>
    </message>
    <message>
        <source>new alliance</source>
        <translation>nouvelle alliance</translation>
    </message>
    <message>
        <source>public policy</source>
        <translation>politique publique</translation>
    </message>
    <message>
        <source>regulatory change</source>
        <translation>changement réglementaire</translation>
    </message>
    <message>
        <source>legislative change</source>
        <translation>changement législatif</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>municipalité</translation>
    </message>
    <message>
        <source>MRC</source>
        <translation>MRC</translation>
    </message>
    <message>
        <source>Government of Québec</source>
        <translation>gouvernement du Québec</translation>
    </message>
    <message>
        <source>federal government</source>
        <translation>gouvernement fédéral</translation>
    </message>
    <message>
        <source>network or organization</source>
        <translation>réseau ou organisation</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>not a duplicate</source>
        <translation>pas un doublon</translation>
    </message>
    <message>
        <source>match accepted</source>
        <translation>rapprochement accepté</translation>
    </message>
    <message>
        <source>match rejected</source>
        <translation>rapprochement écarté</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>Not shown. Translate as &quot;fr&quot;, &quot;en&quot; or whatever language this file is.</extracomment>
        <translation>fr</translation>
    </message>
</context>
</TS>
