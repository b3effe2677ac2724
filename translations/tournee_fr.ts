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
    <name>tournee::ActivityBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer l’emplacement</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>tournee::ArrivalPage</name>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>Ouvrir %n fichier</numerusform>
            <numerusform>Ouvrir %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a workbook for it</source>
        <translation>Créer un carnet pour ce dossier</translation>
    </message>
    <message>
        <source>Make a workbook for them</source>
        <translation>Créer un carnet pour ces fichiers</translation>
    </message>
    <message>
        <source>Or add it to a workbook</source>
        <translation>Ou l’ajouter à un carnet</translation>
    </message>
    <message>
        <source>Or add them to a workbook</source>
        <translation>Ou les ajouter à un carnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No workbook is open. You will see what each file would bring before anything comes in.</source>
        <translation>Aucun carnet n’est ouvert. Vous verrez ce que chaque fichier apporterait avant que quoi que ce soit n’entre.</translation>
    </message>
    <message>
        <source>It is encrypted. Nothing is written on this computer before it is open.</source>
        <translation>Le fichier est chiffré. Rien ne s’écrit sur cet ordinateur avant qu’il soit ouvert.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message numerus="yes">
        <source>It is a bundle with %n entries, no kit.</source>
        <translation>
            <numerusform>C’est un dossier d’atelier de %n contribution, pas une trousse.</numerusform>
            <numerusform>C’est un dossier d’atelier de %n contributions, pas une trousse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is a bundle of “%1” with %n entries, no kit.</source>
        <translation>
            <numerusform>C’est un dossier d’atelier de «&#xa0;%1&#xa0;» avec %n contribution, pas une trousse.</numerusform>
            <numerusform>C’est un dossier d’atelier de «&#xa0;%1&#xa0;» avec %n contributions, pas une trousse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::Arrivals</name>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>things that were here</comment>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with diverging versions</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n version divergente</numerusform>
            <numerusform>%n versions divergentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for other data</source>
        <comment>edits</comment>
        <translation>
            <numerusform>%n en attente d’autres données</numerusform>
            <numerusform>%n en attente d’autres données</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was copied while it was open; both versions are kept.</source>
        <translation>Ce fichier a été copié pendant qu’il était ouvert; les deux versions sont conservées.</translation>
    </message>
    <message>
        <source>It comes from another tour.</source>
        <translation>Il vient d’une autre tournée.</translation>
    </message>
    <message>
        <source>It comes from another tour, “%1”.</source>
        <translation>Il vient d’une autre tournée, «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its workshops stand beside yours, and this workbook keeps its own title. If that is not what you want, combine it into another workbook.</source>
        <translation>Ses ateliers se placent à côté des vôtres, et ce carnet garde son titre. Si ce n’est pas ce que vous voulez, réunissez-le dans un autre carnet.</translation>
    </message>
    <message>
        <source>“%1…”</source>
        <translation>«&#xa0;%1…&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) begun in that workbook stay there, unfinished: %1.</source>
        <translation>
            <numerusform>%n texte commencé dans ce carnet y reste, inachevé&#xa0;: %1.</numerusform>
            <numerusform>%n textes commencés dans ce carnet y restent, inachevés&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish them there, or export a bundle from it, and combine it again.</source>
        <translation>Ouvrez ce carnet pour les terminer, ou exportez-en un dossier, puis réunissez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) erased for good</source>
        <comment>of texts</comment>
        <translation>
            <numerusform>%n version effacée définitivement</numerusform>
            <numerusform>%n versions effacées définitivement</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written anew, and traces of what was erased may be left in its unused bytes. Free some space, then open it again.</source>
        <translation>Le fichier n’a pu être récrit, et des traces de ce qui a été effacé peuvent subsister dans ses octets inutilisés. Libérez de l’espace, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>No backup could be made before it: the disk is full, or nothing may be written beside the workbook. The import itself can still be undone.</source>
        <translation>Aucune sauvegarde n’a pu être faite avant&#xa0;: le disque est plein, ou rien ne peut être écrit à côté du carnet. L’importation elle-même peut encore être annulée.</translation>
    </message>
    <message>
        <source>From now on what you export is encrypted for the coordination (key %1).</source>
        <translation>Dorénavant, ce que vous exportez est chiffré pour la coordination (clé %1).</translation>
    </message>
    <message>
        <source>This kit names another key (%1) than the one your exports are encrypted for. Nothing has changed yet: ask your coordination whether it is theirs, then accept or refuse it.</source>
        <translation>Cette trousse nomme une autre clé (%1) que celle pour laquelle vos exportations sont chiffrées. Rien n’a encore changé&#xa0;: demandez à votre coordination si c’est la sienne, puis acceptez-la ou refusez-la.</translation>
    </message>
    <message>
        <source>Made by %1, known since %2.</source>
        <translation>Fait par %1, signature connue depuis le %2.</translation>
    </message>
    <message>
        <source>Made by %1, whose signature is seen for the first time.</source>
        <translation>Fait par %1, dont la signature apparaît pour la première fois.</translation>
    </message>
    <message>
        <source>It says that %1 made it, but the signature is not the one known since %2. Ask them whether they have changed computers; if not, somebody else may have made it.</source>
        <translation>Ce fichier se dit fait par %1, mais la signature n’est pas celle connue depuis le %2. Demandez à cette personne si elle a changé d’ordinateur; sinon, quelqu’un d’autre l’a peut-être fait.</translation>
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
            <numerusform>%n photo dont il parle n’est pas encore reçue&#xa0;: elle vient dans un deuxième fichier.</numerusform>
            <numerusform>%n photos dont il parle ne sont pas encore reçues&#xa0;: elles viennent dans un deuxième fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::AttachCommand</name>
    <message>
        <source>Attaches photos to an entry, a table or a workshop.</source>
        <translation>Joint des photos à une note, à une table ou à un atelier.</translation>
    </message>
    <message>
        <source>FILE UUID PHOTO… [--caption T]</source>
        <translation>FICHIER UUID PHOTO… [--caption T]</translation>
    </message>
    <message>
        <source>Photos are turned upright and reduced to %1 pixels. Where and when they were taken, with what, and all
else that a camera writes into a file is left out. The same photo at the same place is kept once.</source>
        <translation>Les photos sont redressées et réduites à %1 pixels. Le lieu, l’heure et l’appareil de la prise de vue, et
tout ce qu’un appareil écrit d’autre dans un fichier, en sont retirés. La même photo au même endroit
n’est gardée qu’une fois.</translation>
    </message>
    <message>
        <source>What can be seen; for all photos named.</source>
        <translation>Ce qu’on y voit; pour toutes les photos nommées.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Run it again for the photos that remain.</source>
        <translation>Arrêté à votre demande. Relancez la commande pour les photos qui restent.</translation>
    </message>
    <message>
        <source>“%1” is attached (%2).</source>
        <translation>«&#xa0;%1&#xa0;» est jointe (%2).</translation>
    </message>
    <message>
        <source>“%1” was attached already (%2).</source>
        <translation>«&#xa0;%1&#xa0;» était déjà jointe (%2).</translation>
    </message>
</context>
<context>
    <name>tournee::BackupList</name>
    <message>
        <source>Before files were combined</source>
        <translation>Avant de réunir des fichiers</translation>
    </message>
    <message>
        <source>First of the day</source>
        <translation>Première de la journée</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Avant le retour à une sauvegarde</translation>
    </message>
    <message>
        <source>A damaged file, as it was</source>
        <translation>Fichier endommagé, tel quel</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>tournee::BackupsCommand</name>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>first of the day</source>
        <translation>première du jour</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>a damaged file, as it was</source>
        <translation>un fichier endommagé, tel quel</translation>
    </message>
    <message>
        <source>Lists the backups of a workbook, newest first.</source>
        <translation>Énumère les sauvegardes d’un carnet, la plus récente d’abord.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>There are no backups of this workbook yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de ce carnet.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2  %3, %4, %n entries</source>
        <translation>
            <numerusform>%1. %2  %3, %4, %n entrée</numerusform>
            <numerusform>%1. %2  %3, %4, %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2  %3, %4</source>
        <translation>%1. %2  %3, %4</translation>
    </message>
</context>
<context>
    <name>tournee::BackupsPage</name>
    <message>
        <source>A copy of this workbook is made at the first writing of each day, and before files are combined. There is none yet.</source>
        <translation>Une copie de ce carnet est faite à la première modification de chaque jour et avant de réunir des fichiers. Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>A copy of this workbook is made at the first writing of each day, and before files are combined. You can go back to any of them.</source>
        <translation>Une copie de ce carnet est faite à la première modification de chaque jour et avant de réunir des fichiers. Vous pouvez revenir à n’importe laquelle.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>The workbook as it was on %1.</source>
        <translation>Le carnet tel qu’il était le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would come back</source>
        <translation>
            <numerusform>%n élément reviendrait</numerusform>
            <numerusform>%n éléments reviendraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be as it was</source>
        <translation>
            <numerusform>%n élément redeviendrait comme avant</numerusform>
            <numerusform>%n éléments redeviendraient comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that came since would be gone</source>
        <translation>
            <numerusform>%n élément arrivé depuis disparaîtrait</numerusform>
            <numerusform>%n éléments arrivés depuis disparaîtraient</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds the same as the workbook does now.</source>
        <translation>Elle contient la même chose que le carnet en ce moment.</translation>
    </message>
    <message>
        <source>. What is here now is kept as another backup, and combining that one brings both together.</source>
        <translation>. Ce qui est ici maintenant sera gardé dans une autre sauvegarde; il suffira de la réunir au carnet pour avoir les deux.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Retour</translation>
    </message>
    <message>
        <source>See what would change…</source>
        <translation>Voir ce qui changerait…</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation>Elles se trouvent dans %1</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le répertoire</translation>
    </message>
    <message>
        <source>How many to keep</source>
        <translation>Nombre à garder</translation>
    </message>
    <message>
        <source>Room for them all</source>
        <translation>Espace pour toutes</translation>
    </message>
    <message>
        <source> GB</source>
        <translation>&#xa0;Go</translation>
    </message>
</context>
<context>
    <name>tournee::BatchDeeds</name>
    <message>
        <source>change of kind</source>
        <translation>changement de sorte</translation>
    </message>
    <message>
        <source>theme %1</source>
        <translation>thème %1</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>star</source>
        <translation>étoile</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Put under</source>
        <translation>Placer sous</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Give a star</source>
        <translation>Donner une étoile</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
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
    <name>tournee::BoardModel</name>
    <message>
        <source>expected</source>
        <translation>attendue</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçue</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>Table without a number</source>
        <translation>Table sans numéro</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them verified</source>
        <translation>
            <numerusform>dont %n vérifiée</numerusform>
            <numerusform>dont %n vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received %n time(s)</source>
        <translation>
            <numerusform>reçue %n fois</numerusform>
            <numerusform>reçue %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for data that has not arrived</source>
        <translation>
            <numerusform>%n changement attend des données qui ne sont pas arrivées</numerusform>
            <numerusform>%n changements attendent des données qui ne sont pas arrivées</numerusform>
        </translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>Atelier sans titre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>received, expected</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
</context>
<context>
    <name>tournee::BoardPage</name>
    <message>
        <source>Tables received</source>
        <translation>Tables reçues</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s) received</source>
        <translation>
            <numerusform>%1 sur %n table reçue</numerusform>
            <numerusform>%1 sur %n tables reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n vérifiée</numerusform>
            <numerusform>%n vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for data of unknown tables</source>
        <translation>
            <numerusform>%n changement attend des données de tables inconnues</numerusform>
            <numerusform>%n changements attendent des données de tables inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>Seulement ce qui manque</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Rappels…</translation>
    </message>
    <message>
        <source>×2 received twice</source>
        <translation>×2 reçue deux fois</translation>
    </message>
    <message>
        <source>… waiting for data</source>
        <translation>… en attente de données</translation>
    </message>
    <message>
        <source>The workshops and their tables will stand here, with what has come of each, once they are prepared or a kit or a bundle has been combined.</source>
        <translation>Les ateliers et leurs tables seront ici, avec ce qui est arrivé de chacune, dès qu’ils seront préparés ou qu’une trousse ou un dossier aura été réuni.</translation>
    </message>
    <message>
        <source>Everything that was expected has come.</source>
        <translation>Tout ce qui était attendu est arrivé.</translation>
    </message>
    <message>
        <source>Workshops and tables</source>
        <translation>Ateliers et tables</translation>
    </message>
    <message>
        <source>Missing tables</source>
        <translation>Tables manquantes</translation>
    </message>
    <message>
        <source>Copy for an e-mail</source>
        <translation>Copier pour un courriel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>The same twice…</source>
        <translation>Deux fois le même…</translation>
    </message>
    <message>
        <source>Two tables or workshops that were made apart and are the same.</source>
        <translation>Deux tables ou deux ateliers créés séparément et qui sont les mêmes.</translation>
    </message>
</context>
<context>
    <name>tournee::BundleExport</name>
    <message>
        <source>Writing “%1”…</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The kit is ready and verified (%1): %2</source>
        <translation>La trousse est prête et vérifiée (%1)&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The bundle is ready and verified, %n entries (%1): %2</source>
        <translation>
            <numerusform>Le dossier est prêt et vérifié, %n contribution (%1)&#xa0;: %2</numerusform>
            <numerusform>Le dossier est prêt et vérifié, %n contributions (%1)&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (photos)</source>
        <translation>%1 (photos)</translation>
    </message>
    <message>
        <source>The photos are ready and verified in a second file (%1): %2</source>
        <translation>Les photos sont prêtes et vérifiées dans un deuxième fichier (%1)&#xa0;: %2</translation>
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
    <message>
        <source>Before starting</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>People at the table</source>
        <translation>Personnes à la table</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Clore la table</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La table</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>Begin this round anew</source>
        <translation>Recommencer cette ronde</translation>
    </message>
    <message>
        <source>Stop the countdown</source>
        <translation>Arrêter le compte à rebours</translation>
    </message>
    <message>
        <source>A sound at the end</source>
        <translation>Un son à la fin</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2&#xa0;min)</translation>
    </message>
    <message>
        <source>Start %1 min</source>
        <translation>Démarrer %1&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation>
            <numerusform>%n minute de dépassement</numerusform>
            <numerusform>%n minutes de dépassement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute restante</numerusform>
            <numerusform>%n minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Catch up %n minute(s) in the rounds to come</source>
        <translation>
            <numerusform>Rattraper %n minute dans les rondes à venir</numerusform>
            <numerusform>Rattraper %n minutes dans les rondes à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>Table sheets</source>
        <translation>Feuilles de table</translation>
    </message>
    <message>
        <source>Hand over to somebody else</source>
        <translation>Passer le relais</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>The question and all that is said</source>
        <translation>La question et tout ce qui se dit</translation>
    </message>
    <message>
        <source>The question and the challenges</source>
        <translation>La question et les défis</translation>
    </message>
    <message>
        <source>The question and the solutions</source>
        <translation>La question et les solutions</translation>
    </message>
    <message>
        <source>For the room, in large letters</source>
        <translation>Pour la salle, en grosses lettres</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Time of the round</source>
        <translation>Temps de la ronde</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>The question and what has a star</source>
        <translation>La question et ce qui porte une étoile</translation>
    </message>
    <message>
        <source>All rounds and their time…</source>
        <translation>Toutes les rondes et leur temps…</translation>
    </message>
</context>
<context>
    <name>tournee::CaptureKeys</name>
    <message>
        <source>Next round</source>
        <translation>Ronde suivante</translation>
    </message>
    <message>
        <source>Previous round</source>
        <translation>Ronde précédente</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Do what the bar offers</source>
        <translation>Faire ce que la barre propose</translation>
    </message>
    <message>
        <source>Find at this table</source>
        <translation>Chercher à cette table</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Trouver le suivant</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Trouver le précédent</translation>
    </message>
    <message>
        <source>Give or take a star</source>
        <translation>Donner ou retirer une étoile</translation>
    </message>
</context>
<context>
    <name>tournee::CaptureLine</name>
    <message>
        <source>What is being said: %1</source>
        <translation>Ce qui se dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>↳ Answers: %1</source>
        <translation>↳ Répond à&#xa0;: %1</translation>
    </message>
    <message>
        <source>↳ About: %1</source>
        <translation>↳ À propos de&#xa0;: %1</translation>
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
        <source>Enter: note it · Tab: under the entry above · ↑: correct · #theme · @background or place · =12 support</source>
        <translation>Entrée&#xa0;: noter · Tab&#xa0;: sous ce qui précède · ↑&#xa0;: corriger · #thème · @milieu ou lieu · =12 appuis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Everything about an entry (Ctrl+D)</source>
        <translation>Tout sur un texte (Ctrl+D)</translation>
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
        <translation>%1&#xa0;: %2</translation>
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
        <source>Your words are back in the line.</source>
        <translation>Vos mots sont revenus dans la ligne.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What was pasted stays one entry.</source>
        <translation>Ce qui est collé reste un seul texte.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n entries of it</source>
        <translation>
            <numerusform>En faire %n texte</numerusform>
            <numerusform>En faire %n textes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ChangeName</name>
    <message>
        <source>support %1</source>
        <translation>appui %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entry(ies)</source>
        <translation>
            <numerusform>%1, %n texte</numerusform>
            <numerusform>%1, %n textes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::CheckCommand</name>
    <message>
        <source>Verifies a workbook or a bundle: every hash, and that the state is what the log says.</source>
        <translation>Vérifie un carnet ou un dossier&#xa0;: toutes les empreintes, et que l’état est bien ce que dit le journal.</translation>
    </message>
    <message>
        <source>“%1” is sound.</source>
        <translation>«&#xa0;%1&#xa0;» est intact.</translation>
    </message>
    <message>
        <source>“%1” is not sound (%2). Use a copy or a backup, and keep this file.</source>
        <translation>«&#xa0;%1&#xa0;» est abîmé (%2). Prenez une copie ou une sauvegarde, et conservez ce fichier.</translation>
    </message>
    <message>
        <source>FILE|BUNDLE [--identity KEYFILE]…</source>
        <translation>FICHIER|DOSSIER [--identity FICHIER_DE_CLÉ]…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have not been received yet.</source>
        <translation>
            <numerusform>%n photo n’est pas encore reçue.</numerusform>
            <numerusform>%n photos ne sont pas encore reçues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ChoiceCard</name>
    <message>
        <source>Removed in one place, edited in another</source>
        <translation>Retiré à un endroit, modifié à un autre</translation>
    </message>
    <message>
        <source>Before, there was nothing.</source>
        <translation>Avant, il n’y avait rien.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write one text together</source>
        <translation>Écrire un texte commun</translation>
    </message>
    <message numerus="yes">
        <source>Keep as %n entries</source>
        <translation>
            <numerusform>Garder en %n entrée</numerusform>
            <numerusform>Garder en %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>keeping both entries</source>
        <translation>garder les deux entrées</translation>
    </message>
    <message>
        <source>(erased, or left out of the file it came in)</source>
        <translation>(effacé, ou absent du fichier reçu)</translation>
    </message>
    <message>
        <source>removed it</source>
        <translation>l’a retiré</translation>
    </message>
    <message>
        <source>edited it</source>
        <translation>l’a modifié</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Keep version %1</source>
        <translation>Garder la version %1</translation>
    </message>
    <message>
        <source>settling versions</source>
        <translation>choix d’une version</translation>
    </message>
    <message>
        <source>The text that takes the place of all versions</source>
        <translation>Le texte qui remplace toutes les versions</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Garder ce texte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Also keep what the same person wrote in %n other place(s) where these versions stand against each other</source>
        <translation>
            <numerusform>Garder aussi ce que la même personne a écrit à %n autre endroit où ces versions s’opposent</numerusform>
            <numerusform>Garder aussi ce que la même personne a écrit à %n autres endroits où ces versions s’opposent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::Citation</name>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wordings</source>
        <translation>
            <numerusform>%n formulation</numerusform>
            <numerusform>%n formulations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a challenge, and the solution for it</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>tournee::CitationList</name>
    <message>
        <source>Accepted match</source>
        <translation>Rapprochement accepté</translation>
    </message>
    <message>
        <source>Its words were erased, or left out of what came.</source>
        <translation>Ses mots ont été effacés, ou laissés hors de ce qui est arrivé.</translation>
    </message>
    <message>
        <source>It was deleted. Its words stand here until it is taken out.</source>
        <translation>L’entrée a été supprimée. Ses mots restent ici jusqu’à ce qu’elle soit retirée.</translation>
    </message>
    <message>
        <source>It is not in this workbook yet: it comes with the file of its table.</source>
        <translation>Elle n’est pas encore dans ce carnet&#xa0;: elle viendra avec le fichier de sa table.</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Pas encore ici</translation>
    </message>
    <message>
        <source>At its table</source>
        <translation>À sa table</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Diverging versions</source>
        <translation>Versions divergentes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Ce qui l’appuie</translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <translation>Ce qui l’appuie (%1)</translation>
    </message>
    <message>
        <source>○ Nothing speaks for this finding yet. Look for what was said, and press Enter on it or drag it here.</source>
        <translation>○ Rien n’appuie encore ce constat. Cherchez ce qui a été dit, puis appuyez sur Entrée ou glissez-le ici.</translation>
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
        <translation>Utilisation&#xa0;: %1</translation>
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
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” explains a command.</source>
        <translation>«&#xa0;%1 COMMANDE --help&#xa0;» explique une commande.</translation>
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
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>“%1 --help” lists the commands.</source>
        <translation>«&#xa0;%1 --help&#xa0;» donne la liste des commandes.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop.</translation>
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
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The option “%1” lacks its value.</source>
        <translation>Il manque la valeur de l’option «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
</context>
<context>
    <name>tournee::ClosingPage</name>
    <message>
        <source>reopening of the table</source>
        <translation>réouverture de la table</translation>
    </message>
    <message>
        <source>Write to “%1”</source>
        <translation>Écrire sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose where to write…</source>
        <translation>Choisir où écrire…</translation>
    </message>
    <message>
        <source>All notes of this table go into one file on the stick, which is read back and compared. %1 are free there.</source>
        <translation>Toutes les notes de cette table vont dans un seul fichier sur la clé, relu et comparé. Il y reste %1.</translation>
    </message>
    <message>
        <source>All notes of this table go into one file, which is read back and compared. Plug in a stick: it will be offered here.</source>
        <translation>Toutes les notes de cette table vont dans un seul fichier, relu et comparé. Branchez une clé USB&#xa0;: elle sera proposée ici.</translation>
    </message>
    <message>
        <source>Where the notes of the table go</source>
        <translation>Où vont les notes de la table</translation>
    </message>
    <message>
        <source>Bundles (*.tourneez)</source>
        <translation>Dossiers d’atelier (*.tourneez)</translation>
    </message>
    <message>
        <source>closing of the table</source>
        <translation>clôture de la table</translation>
    </message>
    <message numerus="yes">
        <source>%n people are counted.</source>
        <translation>
            <numerusform>%n personne est comptée.</numerusform>
            <numerusform>%n personnes sont comptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been counted yet.</source>
        <translation>Personne n’a encore été compté.</translation>
    </message>
    <message>
        <source>The consent sentence has been read out.</source>
        <translation>La phrase de consentement a été lue.</translation>
    </message>
    <message>
        <source>The consent sentence has not been read out.</source>
        <translation>La phrase de consentement n’a pas été lue.</translation>
    </message>
    <message>
        <source>Every challenge has an answer.</source>
        <translation>Chaque défi a sa réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s) without a solution.</source>
        <translation>
            <numerusform>%n défi sans solution.</numerusform>
            <numerusform>%n défis sans solution.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has checked every entry.</source>
        <translation>La table a tout vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that the table has not checked.</source>
        <translation>
            <numerusform>%n entrée que la table n’a pas vérifiée.</numerusform>
            <numerusform>%n entrées que la table n’a pas vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries with diverging versions.</source>
        <translation>
            <numerusform>%n entrée aux versions divergentes.</numerusform>
            <numerusform>%n entrées aux versions divergentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Read it out</source>
        <translation>La lire</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1&#xa0;: c’est clos</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Clore&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing has been noted here yet.</source>
        <translation>Rien n’a encore été noté ici.</translation>
    </message>
    <message>
        <source>The notes are on the stick.</source>
        <translation>Les notes sont sur la clé.</translation>
    </message>
    <message>
        <source>The notes are written.</source>
        <translation>Les notes sont écrites.</translation>
    </message>
    <message>
        <source>%1, %2, read back and compared.</source>
        <translation>%1, %2, relu et comparé.</translation>
    </message>
    <message>
        <source>Only those whom the coordination has named can read the file.</source>
        <translation>Seules les personnes désignées par la coordination peuvent lire ce fichier.</translation>
    </message>
    <message>
        <source>Another kit named another key than the one used here: ask your coordination.</source>
        <translation>Une autre trousse a nommé une autre clé que celle employée ici&#xa0;: demandez à votre coordination.</translation>
    </message>
    <message>
        <source>You may take the stick out.</source>
        <translation>Vous pouvez retirer la clé.</translation>
    </message>
    <message>
        <source>Eject the stick with the system before you take it out.</source>
        <translation>Éjectez la clé par le système avant de la retirer.</translation>
    </message>
    <message>
        <source>Read this code aloud to the coordination. They see the same one when everything has arrived:</source>
        <translation>Lisez ce code à voix haute à la coordination. Elle voit le même quand tout est arrivé&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Ailleurs…</translation>
    </message>
    <message>
        <source>Reopen the table</source>
        <translation>Rouvrir la table</translation>
    </message>
    <message>
        <source>The notes are being written and read back…</source>
        <translation>Les notes sont écrites, puis relues…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Retour aux notes</translation>
    </message>
    <message>
        <source>Write another copy</source>
        <translation>Écrire une autre copie</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le répertoire</translation>
    </message>
    <message>
        <source>Somebody else goes on with %1</source>
        <translation>Passer le relais&#xa0;: %1</translation>
    </message>
    <message>
        <source>1.  Write the notes of this table to a stick, here.</source>
        <translation>1.  Ici, écrivez les notes de cette table sur une clé USB.</translation>
    </message>
    <message>
        <source>2.  On the other laptop, open the file with Tournée.</source>
        <translation>2.  Sur l’autre portable, ouvrez le fichier avec Tournée.</translation>
    </message>
    <message>
        <source>3.  Choose %1 there and go on. Whatever is noted on both is combined later, and nothing is doubled.</source>
        <translation>3.  Choisissez-y %1 et continuez. Ce qui est noté sur les deux se réunit plus tard, sans rien doubler.</translation>
    </message>
    <message>
        <source>The other laptop shows the same code when everything has arrived:</source>
        <translation>L’autre portable montre le même code quand tout est arrivé&#xa0;:</translation>
    </message>
    <message>
        <source>Every entry has its kind.</source>
        <translation>Chaque texte a son genre.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that may be a challenge or a solution.</source>
        <translation>
            <numerusform>%n note, qui est peut-être un défi ou une solution.</numerusform>
            <numerusform>%n notes, qui sont peut-être des défis ou des solutions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::Command</name>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) wait for data that has not arrived.</source>
        <translation>
            <numerusform>%n modification attend des données qui ne sont pas arrivées.</numerusform>
            <numerusform>%n modifications attendent des données qui ne sont pas arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes a number.</source>
        <translation>--%1 demande un nombre.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant.</translation>
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
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tournee::CountRow</name>
    <message>
        <source>One fewer: %1</source>
        <translation>Une personne de moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Une personne de plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>One fewer (− key)</source>
        <translation>Une de moins (touche −)</translation>
    </message>
    <message>
        <source>One more (+ key)</source>
        <translation>Une de plus (touche +)</translation>
    </message>
</context>
<context>
    <name>tournee::CoursePage</name>
    <message>
        <source>← Notes</source>
        <translation>← Notes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Clore la table</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
</context>
<context>
    <name>tournee::CourseTable</name>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
</context>
<context>
    <name>tournee::CoverageCommand</name>
    <message>
        <source>Tells which tables and rounds have come, who took part, and which themes have no entries.</source>
        <translation>Dit quelles tables et quelles rondes sont reçues, qui a participé et quels thèmes n’ont aucune entrée.</translation>
    </message>
    <message>
        <source>Themes without entries: %1</source>
        <translation>Thèmes sans entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tables: %1 received of %2 expected</source>
        <translation>Tables&#xa0;: %1 reçues sur %2 attendues</translation>
    </message>
    <message>
        <source>(missing: %1)</source>
        <translation>(manquantes&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Rounds: %1 received of %2 expected</source>
        <translation>Rondes&#xa0;: %1 reçues sur %2 attendues</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>FILE [--reminders]</source>
        <translation>FICHIER [--reminders]</translation>
    </message>
    <message>
        <source>Only list the missing tables, with whoever is known to be there, to be copied into an e-mail.</source>
        <translation>Liste seulement les tables manquantes, avec les personnes connues, à copier dans un courriel.</translation>
    </message>
    <message>
        <source>No table is missing.</source>
        <translation>Aucune table ne manque.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiées</translation>
    </message>
    <message>
        <source>Received more than once</source>
        <translation>Reçues plus d’une fois</translation>
    </message>
    <message>
        <source>Waiting for data that has not arrived</source>
        <translation>En attente de données qui ne sont pas arrivées</translation>
    </message>
</context>
<context>
    <name>tournee::CsvWriter</name>
    <message>
        <source>UTF-8, commas, RFC 4180. A text that begins with = + - @ &apos; or a tab has an apostrophe before it, so that no spreadsheet takes it for a formula; take one leading apostrophe away to have the text back.</source>
        <translation>UTF-8, virgules, RFC 4180. Un texte qui commence par = + - @ &apos; ou une tabulation est précédé d’une apostrophe, pour qu’aucun tableur ne le prenne pour une formule; retirez une apostrophe au début pour retrouver le texte.</translation>
    </message>
</context>
<context>
    <name>tournee::DataSet</name>
    <message>
        <source>Diverging versions</source>
        <translation>Versions divergentes</translation>
    </message>
    <message>
        <source>a line for each version that stands in no column: field and value</source>
        <translation>une ligne pour chaque version qui ne figure dans aucune colonne&#xa0;: champ et valeur</translation>
    </message>
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
        <translation>identifiant de&#xa0;: %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>several, between “ | ”: %1</source>
        <translation>plusieurs, séparés par «&#xa0;|&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>several, between “ | ”: background=number</source>
        <translation>plusieurs, séparés par «&#xa0;|&#xa0;»&#xa0;: milieu=nombre</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Names of persons are left out, and so are head counts under %1, with another one where it would tell them.</source>
        <translation>Les noms de personnes sont omis, ainsi que les nombres de personnes inférieurs à %1, avec un autre quand il permettrait de les déduire.</translation>
    </message>
</context>
<context>
    <name>tournee::DetailsForm</name>
    <message>
        <source>Quotes</source>
        <translation>Propos rapportés</translation>
    </message>
    <message>
        <source>Note a quote about it</source>
        <translation>Noter un propos à ce sujet</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>séparées par des virgules</translation>
    </message>
    <message>
        <source>★ Worth coming back to</source>
        <translation>★ À reprendre</translation>
    </message>
    <message>
        <source>Chosen in one place, taken out in another</source>
        <translation>Choisi à un endroit, retiré à un autre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tournee::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the details (Ctrl+D)</source>
        <translation>Masquer les détails (Ctrl+D)</translation>
    </message>
    <message>
        <source>Everything about an entry will stand here. Choose one in the list.</source>
        <translation>Tout ce qui concerne un texte sera ici. Choisissez-en un dans la liste.</translation>
    </message>
</context>
<context>
    <name>tournee::DiffLabel</name>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tournee::DigestCommand</name>
    <message>
        <source>Tells in two hashes what a workbook holds: equal exactly when two hold the same.</source>
        <translation>Dit en deux empreintes ce que contient un carnet&#xa0;: elles sont égales exactement quand deux carnets contiennent la même chose.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Log:   %1</source>
        <translation>Journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;:    %1</translation>
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
            <numerusform>%n version divergente</numerusform>
            <numerusform>%n versions divergentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Written differently in several places:</source>
        <translation>Écrit autrement à plusieurs endroits&#xa0;:</translation>
    </message>
    <message>
        <source>Diverging versions: %1</source>
        <translation>Versions divergentes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep which version?</source>
        <translation>Quelle version garder?</translation>
    </message>
</context>
<context>
    <name>tournee::DivergingPage</name>
    <message>
        <source>Diverging versions</source>
        <translation>Versions divergentes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leaves all versions as they are and goes on to the next.</source>
        <translation>Laisse toutes les versions telles quelles et passe à la suivante.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Where people wrote different things in the same place, all versions will stand here beside each other until somebody settles them. There are none now.</source>
        <translation>Quand on aura écrit autrement au même endroit, toutes les versions seront ici côte à côte, jusqu’à ce que quelqu’un choisisse. Il n’y en a aucune pour le moment.</translation>
    </message>
    <message>
        <source>What has diverging versions</source>
        <translation>Ce qui a des versions divergentes</translation>
    </message>
</context>
<context>
    <name>tournee::DocumentsPage</name>
    <message>
        <source>“%1” is written.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit.</translation>
    </message>
    <message numerus="yes">
        <source>The document has %n page(s).</source>
        <translation>
            <numerusform>Le document a %n page.</numerusform>
            <numerusform>Le document a %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The whole tour</source>
        <translation>Toute la tournée</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>PDF, to print and to send</source>
        <translation>PDF, à imprimer ou à envoyer</translation>
    </message>
    <message>
        <source>Word (DOCX), to write on</source>
        <translation>Word (DOCX), à retravailler</translation>
    </message>
    <message>
        <source>OpenDocument (ODT), to write on</source>
        <translation>OpenDocument (ODT), à retravailler</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page Web (HTML)</translation>
    </message>
    <message>
        <source>Plain text (Markdown)</source>
        <translation>Texte brut (Markdown)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Chiffrier (XLSX)</translation>
    </message>
    <message>
        <source>CSV files in a ZIP</source>
        <translation>Fichiers CSV dans un ZIP</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The recipe “%1” is kept in this workbook.</source>
        <translation>La recette «&#xa0;%1&#xa0;» est gardée dans ce carnet.</translation>
    </message>
    <message>
        <source>The recipe “%1” is gone.</source>
        <translation>La recette «&#xa0;%1&#xa0;» est retirée.</translation>
    </message>
    <message>
        <source>A logo for the title page</source>
        <translation>Un logo pour la page titre</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>A logo must be a PNG or JPEG picture of at most 256 KB.</source>
        <translation>Un logo doit être une image PNG ou JPEG d’au plus 256&#xa0;Ko.</translation>
    </message>
    <message>
        <source>No logo: a PNG or JPEG picture of at most 256 KB.</source>
        <translation>Sans logo&#xa0;: une image PNG ou JPEG d’au plus 256&#xa0;Ko.</translation>
    </message>
    <message>
        <source>A logo is chosen.</source>
        <translation>Un logo est choisi.</translation>
    </message>
    <message>
        <source>Write the document</source>
        <translation>Écrire le document</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en pages…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page est partie à l’imprimante.</numerusform>
            <numerusform>%n pages sont parties à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Full version: it names who hosted and took notes, tells every head count, and where each quote was said. Hand it only to those who may know.</source>
        <translation>Version complète&#xa0;: elle nomme l’animation et la prise de notes, donne chaque nombre de personnes et dit où chaque propos a été tenu. Ne la remettez qu’à qui peut le savoir.</translation>
    </message>
    <message>
        <source>Anonymous: no names, quotes by background only, and no background of which there were fewer than five people.</source>
        <translation>Anonyme&#xa0;: aucun nom, les propos rapportés par milieu seulement, et aucun milieu de moins de cinq personnes.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Synthesis: what emerges, and its evidence</source>
        <translation>Synthèse&#xa0;: ce qui émerge, preuves à l’appui</translation>
    </message>
    <message>
        <source>Minutes: what was said, table by table</source>
        <translation>Compte rendu&#xa0;: ce qui s’est dit, table par table</translation>
    </message>
    <message>
        <source>Priorities, in their order</source>
        <translation>Priorités, dans leur ordre</translation>
    </message>
    <message>
        <source>Data, for other programs</source>
        <translation>Données, pour d’autres logiciels</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Full version, with names</source>
        <translation>Version complète, avec les noms</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Who took part, and what emerges in figures</source>
        <translation>Qui a participé, et ce qui émerge en chiffres</translation>
    </message>
    <message>
        <source>Findings with their citations</source>
        <translation>Constats et leurs citations</translation>
    </message>
    <message>
        <source>Groups of entries</source>
        <translation>Regroupements d’entrées</translation>
    </message>
    <message>
        <source>Dossiers of solutions with potential</source>
        <translation>Dossiers des solutions à potentiel</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Annex with every entry and where it was said</source>
        <translation>Annexe&#xa0;: chaque entrée et où elle a été dite</translation>
    </message>
    <message>
        <source>Dossiers, at most</source>
        <translation>Dossiers, au plus</translation>
    </message>
    <message>
        <source>Priorities, at most</source>
        <translation>Priorités, au plus</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Page titre</translation>
    </message>
    <message>
        <source>Title, instead of the tour&apos;s</source>
        <translation>Titre, à la place de celui de la tournée</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Quelques mots</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>Without a logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>What is chosen on this page can be kept under a name, for the next workshop.</source>
        <translation>Ce qui est choisi sur cette page peut être gardé sous un nom, pour le prochain atelier.</translation>
    </message>
    <message>
        <source>Kept recipes</source>
        <translation>Recettes gardées</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Nom de la recette</translation>
    </message>
    <message>
        <source>Keep this recipe</source>
        <translation>Garder cette recette</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How far the document is</source>
        <translation>Avancement du document</translation>
    </message>
    <message>
        <source>Proposals for Decidim (CSV)</source>
        <translation>Propositions pour Decidim (CSV)</translation>
    </message>
    <message>
        <source>Project for qualitative research (REFI-QDA)</source>
        <translation>Projet de recherche qualitative (REFI-QDA)</translation>
    </message>
</context>
<context>
    <name>tournee::DoneMark</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À voir</translation>
    </message>
</context>
<context>
    <name>tournee::Dossier</name>
    <message>
        <source>Territories that could receive it</source>
        <translation>Territoires qui pourraient l’accueillir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>tournee::DossierModel</name>
    <message>
        <source>diverging versions · %1</source>
        <translation>versions divergentes · %1</translation>
    </message>
    <message>
        <source>complete: %1</source>
        <translation>complet&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>support up to %1</source>
        <translation>appuis jusqu’à %1</translation>
    </message>
    <message>
        <source>support %1</source>
        <translation>appuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wordings</source>
        <translation>
            <numerusform>%n formulation</numerusform>
            <numerusform>%n formulations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::DossierSheet</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>At its table</source>
        <translation>À sa table</translation>
    </message>
    <message>
        <source>Territory: %1</source>
        <translation>Territoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Diverging versions: look at them</source>
        <translation>Versions divergentes&#xa0;: les voir</translation>
    </message>
    <message>
        <source>As it was said</source>
        <translation>Comme cela a été dit</translation>
    </message>
    <message>
        <source>Challenges it answers</source>
        <translation>Défis auxquels elle répond</translation>
    </message>
    <message>
        <source>Quotes, disagreements and notes about it</source>
        <translation>Propos rapportés, désaccords et notes à son sujet</translation>
    </message>
    <message>
        <source>Territories that could receive it</source>
        <translation>Territoires qui pourraient l’accueillir</translation>
    </message>
    <message>
        <source>It is linked to no challenge.</source>
        <translation>Elle n’est liée à aucun défi.</translation>
    </message>
    <message>
        <source>None was noted.</source>
        <translation>Rien n’a été noté.</translation>
    </message>
    <message>
        <source>No match with a challenge of another region has been accepted yet.</source>
        <translation>Aucun rapprochement avec un défi d’une autre région n’a encore été accepté.</translation>
    </message>
    <message>
        <source>These are the fields of the wording that leads the group. What its other wordings say stands with them below, and counts as well.</source>
        <translation>Ces champs sont ceux de la formulation qui mène le regroupement. Ce que disent les autres formulations se trouve avec elles plus bas, et compte aussi.</translation>
    </message>
    <message numerus="yes">
        <source>Group of %n wordings</source>
        <translation>
            <numerusform>Regroupement de %n formulation</numerusform>
            <numerusform>Regroupement de %n formulations</numerusform>
        </translation>
    </message>
    <message>
        <source>It says everything that a dossier says.</source>
        <translation>Il dit tout ce qu’un dossier doit dire.</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Reste à préciser&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tournee::DossiersPage</name>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
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
            <numerusform>%1 de %n dossier</numerusform>
            <numerusform>%1 de %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>A solution with a potential (extend, transfer, transform) or with an accepted match stands here, to be completed.</source>
        <translation>Une solution qui a un potentiel (étendre, transférer, transformer) ou un rapprochement accepté se trouve ici, à compléter.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>support</source>
        <translation>appuis</translation>
    </message>
    <message>
        <source>completeness</source>
        <translation>complétude</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Trier par</translation>
    </message>
</context>
<context>
    <name>tournee::DuplicatesPage</name>
    <message>
        <source>Comparing all entries with each other…</source>
        <translation>Comparaison de toutes les entrées entre elles…</translation>
    </message>
    <message numerus="yes">
        <source>In a group of %n entries already</source>
        <translation>
            <numerusform>Fait déjà partie d’un regroupement de %n entrée</numerusform>
            <numerusform>Fait déjà partie d’un regroupement de %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Take along (%1)</source>
        <translation>Retenir (%1)</translation>
    </message>
    <message>
        <source>At its table</source>
        <translation>À sa table</translation>
    </message>
    <message>
        <source>Support: %1. It is not added up: the same people may have been asked.</source>
        <translation>Appuis&#xa0;: %1. Ils ne sont pas additionnés, car ce sont peut-être les mêmes personnes.</translation>
    </message>
    <message numerus="yes">
        <source>grouping %n entries</source>
        <translation>
            <numerusform>regrouper %n entrée</numerusform>
            <numerusform>regrouper %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>“not a duplicate”</source>
        <translation>«&#xa0;pas un doublon&#xa0;»</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Alike by at least %1 %</source>
        <translation>Ressemblance d’au moins %1&#xa0;%</translation>
    </message>
    <message>
        <source>Entries have changed: look again</source>
        <translation>Des entrées ont changé&#xa0;: chercher à nouveau</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Entries that may say the same thing will stand here beside each other. There are none at this threshold: a lower one finds more.</source>
        <translation>Les entrées qui disent peut-être la même chose se trouveront ici côte à côte. Il n’y en a pas à ce seuil&#xa0;: un seuil plus bas en trouve plus.</translation>
    </message>
    <message>
        <source>What may be a duplicate</source>
        <translation>Ce qui est peut-être un doublon</translation>
    </message>
    <message>
        <source>Group (G)</source>
        <translation>Regrouper (G)</translation>
    </message>
    <message>
        <source>Not a duplicate (N)</source>
        <translation>Pas un doublon (N)</translation>
    </message>
    <message>
        <source>Later (L)</source>
        <translation>Plus tard (L)</translation>
    </message>
</context>
<context>
    <name>tournee::EditCommand</name>
    <message>
        <source>Applies a script of edits (JSON Lines; “-” or nothing is stdin), all or nothing.</source>
        <translation>Applique un script de modifications (JSON Lines; «&#xa0;-&#xa0;» ou rien&#xa0;: l’entrée standard), tout ou rien.</translation>
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
        <translation>Ligne %1&#xa0;: %2 Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) applied.</source>
        <translation>
            <numerusform>%n modification appliquée.</numerusform>
            <numerusform>%n modifications appliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of a script:</source>
        <translation>Lignes d’un script&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tournee::EmergePage</name>
    <message>
        <source>Picture</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>tournee::EntryCard</name>
    <message>
        <source>Support: %1</source>
        <translation>Appuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>At no table</source>
        <translation>À aucune table</translation>
    </message>
</context>
<context>
    <name>tournee::EntryChip</name>
    <message numerus="yes">
        <source>%n support(s)</source>
        <translation>
            <numerusform>%n appui</numerusform>
            <numerusform>%n appuis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::EntryDeeds</name>
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
        <source>An edit of this entry was left before.</source>
        <translation>Une correction de ce texte a été abandonnée plus tôt.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>Retrait fait&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed.</source>
        <translation>
            <numerusform>Retrait fait&#xa0;: %n texte.</numerusform>
            <numerusform>Retrait fait&#xa0;: %n textes.</numerusform>
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
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>tournee::EntryMover</name>
    <message>
        <source>move</source>
        <translation>déplacement</translation>
    </message>
</context>
<context>
    <name>tournee::EntryView</name>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
</context>
<context>
    <name>tournee::EraseCommand</name>
    <message>
        <source>Blanks every version of one thing, or of one of its fields, for good.</source>
        <translation>Efface définitivement toutes les versions d’un élément, ou de l’un de ses champs.</translation>
    </message>
    <message>
        <source>The words leave every page of the file, and no old bundle brings them back. Whoever takes in this
workbook, or a new bundle of it, erases the same; what was written elsewhere and is not known here
stays. It cannot be undone. Out of reach are bundles and copies already handed out, the unused space
of the disk, and the fingerprint of a tag. The words may also stand in other entries: search for them.</source>
        <translation>Les mots quittent chaque page du fichier, et aucun ancien dossier ne les ramène. Qui reçoit ce carnet,
ou un nouveau dossier de celui-ci, efface la même chose; ce qui a été écrit ailleurs et n’est pas connu
ici demeure. C’est irréversible. Hors d’atteinte&#xa0;: les dossiers et copies déjà remis, l’espace inutilisé
du disque, l’empreinte d’une étiquette. Les mots peuvent aussi figurer dans d’autres entrées&#xa0;: cherchez-les.</translation>
    </message>
    <message>
        <source>FILE UUID [--field F] --reason R</source>
        <translation>FICHIER UUID [--field C] --reason M</translation>
    </message>
    <message>
        <source>Only this field; otherwise all texts and photos.</source>
        <translation>Seulement ce champ; sinon, tous les textes et toutes les photos.</translation>
    </message>
    <message>
        <source>Why; it stays and travels, so it must not name anybody or repeat the words.</source>
        <translation>Pourquoi; le motif reste et voyage, il ne doit donc nommer personne ni répéter les mots.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant.</translation>
    </message>
    <message>
        <source>--reason is missing.</source>
        <translation>Il manque --reason.</translation>
    </message>
    <message>
        <source>--field is empty.</source>
        <translation>--field est vide.</translation>
    </message>
    <message>
        <source>The words are erased and show nowhere, but the file could not be written anew, and traces may be left in its unused bytes. Free some space, then run the same command again.</source>
        <translation>Les mots sont effacés et ne paraissent nulle part, mais le fichier n’a pu être récrit, et des traces peuvent subsister dans ses octets inutilisés. Libérez de l’espace, puis relancez la même commande.</translation>
    </message>
    <message>
        <source>There was nothing left to erase.</source>
        <translation>Il ne restait rien à effacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) erased for good.</source>
        <translation>
            <numerusform>%n version effacée pour de bon.</numerusform>
            <numerusform>%n versions effacées pour de bon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand out a new bundle: the others erase the same when they take it in.</source>
        <translation>Remettez un nouveau dossier&#xa0;: les autres effaceront la même chose en le recevant.</translation>
    </message>
</context>
<context>
    <name>tournee::ErasureCard</name>
    <message>
        <source>All texts and photos</source>
        <translation>Tous les textes et les photos</translation>
    </message>
    <message>
        <source>Nothing was left to erase.</source>
        <translation>Il n’y avait plus rien à effacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) erased for good.</source>
        <translation>
            <numerusform>%n version effacée pour de bon.</numerusform>
            <numerusform>%n versions effacées pour de bon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand out a new bundle: the others erase the same when they combine it.</source>
        <translation>Remettez un nouveau dossier d’atelier&#xa0;: les autres effaceront la même chose en le réunissant.</translation>
    </message>
    <message>
        <source>The file could not be written anew, and traces may be left in its unused bytes; this is tried again when it is next opened.</source>
        <translation>Le fichier n’a pas pu être réécrit, et des traces peuvent rester dans ses octets inutilisés; un nouvel essai aura lieu à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Retirer pour de bon</translation>
    </message>
    <message>
        <source>For when somebody withdraws their consent. All versions leave this workbook, no old bundle brings them back, and whoever combines this workbook or a new bundle of it erases the same. It cannot be undone. Out of reach: files and copies already handed out, and the unused space of the disk. The same words may stand in other entries.</source>
        <translation>Pour quand une personne retire son consentement. Toutes les versions quittent ce carnet, aucun ancien dossier d’atelier ne les ramène, et qui réunit ce carnet ou un nouveau dossier efface la même chose. Cela ne s’annule pas. Hors de portée&#xa0;: les fichiers et les copies déjà remis, et l’espace libre du disque. Les mêmes mots peuvent se trouver dans d’autres entrées.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Reason, without any name: it stays and travels</source>
        <translation>Raison, sans aucun nom&#xa0;: elle reste et voyage</translation>
    </message>
    <message>
        <source>For example: consent withdrawn</source>
        <translation>Par exemple&#xa0;: consentement retiré</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tournee::EvidencePane</name>
    <message>
        <source>✓ cited · %1</source>
        <translation>✓ cité · %1</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Regroupements</translation>
    </message>
    <message>
        <source>Accepted matches</source>
        <translation>Rapprochements acceptés</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Words, or region:…, theme:…</source>
        <translation>Des mots, ou région:…, thème:…</translation>
    </message>
    <message>
        <source>Look for evidence</source>
        <translation>Chercher ce qui appuie</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What was said at all tables is found here while you type.</source>
        <translation>Ce qui a été dit à toutes les tables apparaît ici pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>No match has been accepted yet.</source>
        <translation>Aucun rapprochement n’a encore été accepté.</translation>
    </message>
    <message>
        <source>Nothing has been grouped yet.</source>
        <translation>Rien n’a encore été regroupé.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>More than %1, the newest first</source>
        <translation>Plus de %1, les plus récentes d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Cite (Enter)</source>
        <translation>Citer (Entrée)</translation>
    </message>
    <message>
        <source>At its table</source>
        <translation>À sa table</translation>
    </message>
</context>
<context>
    <name>tournee::ExportCommand</name>
    <message>
        <source>Writes a bundle of all or of some workshops or tables, and verifies it by reading it back.</source>
        <translation>Écrit un dossier du tout ou de certains ateliers ou tables, et le vérifie en le relisant.</translation>
    </message>
    <message>
        <source>The bundle to write; “-” is stdout.</source>
        <translation>Le dossier à écrire; «&#xa0;-&#xa0;»&#xa0;: la sortie standard.</translation>
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
        <translation>Une trousse&#xa0;: seulement la tournée, les ateliers, les rondes et les tables.</translation>
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
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is written and verified: %n entries, %2 bytes.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est écrit et vérifié&#xa0;: %n entrée, %2 octets.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est écrit et vérifié&#xa0;: %n entrées, %2 octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that ends in %1 is no bundle; end it in .tourneez.</source>
        <translation>Un fichier qui finit par %1 n’est pas un dossier; terminez son nom par .tourneez.</translation>
    </message>
    <message>
        <source>Receipt %1 (%2)</source>
        <translation>Reçu %1 (%2)</translation>
    </message>
    <message>
        <source>Without the names of persons and devices, and head counts.</source>
        <translation>Sans les noms de personnes et d’appareils, ni le nombre de personnes.</translation>
    </message>
    <message>
        <source>Encrypt for this public key (age1…), or those in a file; may be repeated. With --kit: what is made with the kit will be encrypted for it.</source>
        <translation>Chiffrer pour cette clé publique (age1…), ou pour celles d’un fichier; peut être répété. Avec --kit&#xa0;: ce qui sera fait avec la trousse sera chiffré pour elle.</translation>
    </message>
    <message>
        <source>Encrypt with the passphrase in the first line of a file.</source>
        <translation>Chiffrer avec la phrase de passe de la première ligne d’un fichier.</translation>
    </message>
    <message>
        <source>Do not encrypt, although the kit names a key.</source>
        <translation>Ne pas chiffrer, même si la trousse nomme une clé.</translation>
    </message>
    <message>
        <source>Sign with the key of --identity, or with this device&apos;s own.</source>
        <translation>Signer avec la clé de --identity, ou avec celle de cet appareil.</translation>
    </message>
    <message>
        <source>Who signs; otherwise the name of the device.</source>
        <translation>Qui signe; sinon le nom de l’appareil.</translation>
    </message>
    <message>
        <source>--to, --to-passphrase and --plain exclude one another.</source>
        <translation>--to, --to-passphrase et --plain s’excluent.</translation>
    </message>
    <message>
        <source>A signature names somebody; it is either --anonymous or --sign.</source>
        <translation>Une signature nomme quelqu’un&#xa0;: c’est --anonymous ou --sign, pas les deux.</translation>
    </message>
    <message>
        <source>A kit is for everybody at the tables; it takes no passphrase.</source>
        <translation>Une trousse est pour tout le monde aux tables; elle ne prend pas de phrase de passe.</translation>
    </message>
    <message>
        <source>Another kit named another key than the one used here. Ask your coordination, then accept or refuse it with “%1 keys”.</source>
        <translation>Une autre trousse a nommé une autre clé que celle utilisée ici. Demandez à votre coordination, puis acceptez-la ou refusez-la avec «&#xa0;%1 keys&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>It is encrypted for %n key(s).</source>
        <translation>
            <numerusform>Il est chiffré pour %n clé.</numerusform>
            <numerusform>Il est chiffré pour %n clés.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE -o BUNDLE [--session UUID]… [--table UUID]… [--kit] [--anonymous] [--to RECIPIENT]… [--plain] [--sign] [--without-photos|--photos-only]</source>
        <translation>FICHIER -o DOSSIER [--session UUID]… [--table UUID]… [--kit] [--anonymous] [--to DESTINATAIRE]… [--plain] [--sign] [--without-photos|--photos-only]</translation>
    </message>
    <message>
        <source>Leave the photos to a second bundle, so that this one fits into an e-mail.</source>
        <translation>Laisser les photos à un deuxième dossier, pour que celui-ci passe par courriel.</translation>
    </message>
    <message>
        <source>The second bundle: the photos, and where they belong.</source>
        <translation>Le deuxième dossier&#xa0;: les photos, et où elles vont.</translation>
    </message>
    <message>
        <source>An anonymous bundle keeps when each thing was said, at which table, and the ids of writers, who have no
name; it has no photos. The words of entries stay as they are, with the names that somebody may have typed in them.
It combines like any other: whoever has the names keeps them, and they come back to who combines a full
bundle later.</source>
        <translation>Un dossier anonyme garde le moment où chaque chose a été dite, la table, et les identifiants, sans nom,
de la prise de notes; il n’a pas de photos. Les mots des entrées restent tels quels, avec les noms qu’on
aurait pu y taper. Il se réunit comme tout autre&#xa0;: qui a les noms les garde, et ils reviennent à qui réunit
plus tard un dossier complet.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are in it.</source>
        <translation>
            <numerusform>Il contient %n photo.</numerusform>
            <numerusform>Il contient %n photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are left out: a face is not anonymous.</source>
        <translation>
            <numerusform>%n photo est laissée de côté&#xa0;: un visage n’est pas anonyme.</numerusform>
            <numerusform>%n photos sont laissées de côté&#xa0;: un visage n’est pas anonyme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are left out. Write them to a second bundle with --photos-only.</source>
        <translation>
            <numerusform>%n photo est laissée de côté. Écrivez-la dans un deuxième dossier avec --photos-only.</numerusform>
            <numerusform>%n photos sont laissées de côté. Écrivez-les dans un deuxième dossier avec --photos-only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that it speaks of have not been received here.</source>
        <translation>
            <numerusform>%n photo dont il parle n’a pas été reçue ici.</numerusform>
            <numerusform>%n photos dont il parle n’ont pas été reçues ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is either --without-photos or --photos-only.</source>
        <translation>C’est --without-photos ou --photos-only.</translation>
    </message>
    <message>
        <source>Kits and anonymous bundles have no photos.</source>
        <translation>Les trousses et les dossiers anonymes n’ont pas de photos.</translation>
    </message>
    <message>
        <source>That is too much for most e-mail: --without-photos and --photos-only write two bundles.</source>
        <translation>C’est trop pour la plupart des courriels&#xa0;: --without-photos et --photos-only écrivent deux dossiers.</translation>
    </message>
</context>
<context>
    <name>tournee::ExportPage</name>
    <message>
        <source>This is not a public key. They begin with age1; copy it whole.</source>
        <translation>Ce n’est pas une clé publique. Elles commencent par age1; copiez-la en entier.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases de passe diffèrent.</translation>
    </message>
    <message>
        <source>The kit itself holds no notes and anybody may open it. What tables export with it can only be read with that key.</source>
        <translation>La trousse ne contient aucune note et tout le monde peut l’ouvrir. Ce que les tables exportent avec elle ne se lit qu’avec cette clé.</translation>
    </message>
    <message>
        <source>Only the coordination can read it, with its key. If the stick is lost or the message goes astray, nobody else learns what was said.</source>
        <translation>Seule la coordination peut le lire, avec sa clé. Si la clé USB se perd ou si le courriel s’égare, personne d’autre n’apprend ce qui a été dit.</translation>
    </message>
    <message>
        <source>The kit itself holds no notes and anybody may open it. What tables export with it can only be read with the key whose public half stands here: yours, or that of whoever gathers the notes.</source>
        <translation>La trousse ne contient aucune note et tout le monde peut l’ouvrir. Ce que les tables exportent avec elle ne se lit qu’avec la clé dont la partie publique est inscrite ici&#xa0;: la vôtre, ou celle de qui rassemble les notes.</translation>
    </message>
    <message>
        <source>Only who has the key whose public half stands here can read it. Without that key nobody can, you neither.</source>
        <translation>Il faut la clé dont la partie publique est inscrite ici pour le lire. Sans cette clé, personne ne le peut, pas même vous.</translation>
    </message>
    <message>
        <source>Whoever knows the passphrase can read it. Tell it by telephone or in person, not in the same message. Without it nobody can read the file, you neither.</source>
        <translation>Il faut connaître la phrase de passe pour le lire. Donnez-la au téléphone ou de vive voix, jamais dans le même courriel. Sans elle, personne ne peut lire le fichier, pas même vous.</translation>
    </message>
    <message>
        <source>What tables export with this kit will not be encrypted.</source>
        <translation>Ce que les tables exportent avec cette trousse ne sera pas chiffré.</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can read all of it, names too.</source>
        <translation>Toute personne qui met la main sur le fichier peut tout y lire, y compris les noms.</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exporter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Who can read what tables export with it</source>
        <translation>Qui peut lire ce que les tables exportent avec elle</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Qui peut le lire</translation>
    </message>
    <message>
        <source>The coordination (key %1)</source>
        <translation>La coordination (clé %1)</translation>
    </message>
    <message>
        <source>Who has a certain key</source>
        <translation>Qui possède une clé précise</translation>
    </message>
    <message>
        <source>Who knows a passphrase</source>
        <translation>Qui connaît une phrase de passe</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Public key (age1…)</source>
        <translation>Clé publique (age1…)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Name they will see</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Choose where, and export…</source>
        <translation>Choisir l’endroit et exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only who knows the passphrase can read it.</source>
        <translation>Il faut la phrase de passe pour le lire.</translation>
    </message>
    <message>
        <source>Encrypted for the key %1.</source>
        <translation>Chiffré pour la clé %1.</translation>
    </message>
    <message>
        <source>Encrypted for the coordination (key %1).</source>
        <translation>Chiffré pour la coordination (clé %1).</translation>
    </message>
    <message>
        <source>Another kit named another key: see Keys and encryption in the File menu.</source>
        <translation>Une autre trousse a nommé une autre clé&#xa0;: voyez Clés et chiffrement dans le menu Fichier.</translation>
    </message>
    <message>
        <source>It is not encrypted: whoever has the file can read it.</source>
        <translation>Il n’est pas chiffré&#xa0;: toute personne qui a le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Sign it, to show who made it</source>
        <translation>Signer, pour montrer qui l’a préparé</translation>
    </message>
    <message>
        <source>Leave out names and head counts</source>
        <translation>Omettre les noms et le nombre de personnes</translation>
    </message>
    <message numerus="yes">
        <source>Put the %n photo(s) (%1) into a second file: together it is too much for most e-mail</source>
        <translation>
            <numerusform>Mettre %n photo (%1) dans un deuxième fichier&#xa0;: ensemble, c’est trop pour la plupart des courriels</numerusform>
            <numerusform>Mettre les %n photos (%1) dans un deuxième fichier&#xa0;: ensemble, c’est trop pour la plupart des courriels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::FigureCard</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>%1: as a table</source>
        <translation>%1 : en tableau</translation>
    </message>
    <message>
        <source>%1: take along</source>
        <translation>%1 : emporter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>Enregistrer comme dessin (SVG)…</translation>
    </message>
    <message>
        <source>Save as an image (PNG)…</source>
        <translation>Enregistrer comme image (PNG)…</translation>
    </message>
    <message>
        <source>Save its table (CSV)…</source>
        <translation>Enregistrer son tableau (CSV)…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce que la carte montre</translation>
    </message>
</context>
<context>
    <name>tournee::FigureTables</name>
    <message>
        <source>Entries</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Appuis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Tables received</source>
        <translation>Tables reçues</translation>
    </message>
    <message>
        <source>%1 by region</source>
        <translation>%1 par région</translation>
    </message>
    <message>
        <source>The support given at each table, added up: one person may support several entries.</source>
        <translation>Les appuis donnés à chaque table, additionnés : une personne peut en appuyer plusieurs.</translation>
    </message>
    <message>
        <source>Tables from which something has come, of those that are expected.</source>
        <translation>Les tables dont quelque chose est arrivé, parmi celles qui sont attendues.</translation>
    </message>
    <message>
        <source>Share of the tables (%)</source>
        <translation>Part des tables (%)</translation>
    </message>
    <message>
        <source>Tables expected</source>
        <translation>Tables attendues</translation>
    </message>
    <message>
        <source>Without a region</source>
        <translation>Sans région</translation>
    </message>
    <message>
        <source>Entries; one with several themes counts for each of them.</source>
        <translation>Contributions; celle qui a plusieurs thèmes compte pour chacun.</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>Themes by region</source>
        <translation>Thèmes par région</translation>
    </message>
    <message>
        <source>Potential by outcome</source>
        <translation>Potentiel par retombée</translation>
    </message>
    <message>
        <source>Solutions; one with several of them counts for each pair.</source>
        <translation>Solutions; celle qui en a plusieurs compte pour chaque paire.</translation>
    </message>
    <message>
        <source>No outcome told</source>
        <translation>Retombée non précisée</translation>
    </message>
    <message>
        <source>No potential told</source>
        <translation>Potentiel non précisé</translation>
    </message>
    <message>
        <source>Who can act</source>
        <translation>Qui peut agir</translation>
    </message>
    <message>
        <source>Solutions; one that names several counts for each of them.</source>
        <translation>Solutions; celle qui en nomme plusieurs compte pour chacun.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Aucun palier nommé</translation>
    </message>
    <message>
        <source>Who was there, and who was heard</source>
        <translation>Qui était là, et qui a été entendu</translation>
    </message>
    <message>
        <source>Each background&apos;s share of the people at the tables, beside its share of the entries that name a background.</source>
        <translation>La part de chaque milieu parmi les personnes aux tables, à côté de sa part des contributions qui nomment un milieu.</translation>
    </message>
    <message>
        <source>Share of the people (%)</source>
        <translation>Part des personnes (%)</translation>
    </message>
    <message>
        <source>Share of the entries (%)</source>
        <translation>Part des contributions (%)</translation>
    </message>
    <message>
        <source>No background named</source>
        <translation>Aucun milieu nommé</translation>
    </message>
    <message>
        <source>under-heard</source>
        <translation>peu entendu</translation>
    </message>
    <message>
        <source>Solutions with the most support</source>
        <translation>Les solutions les plus appuyées</translation>
    </message>
    <message>
        <source>Counted at the table where each was said.</source>
        <translation>Compté à la table où chacune a été dite.</translation>
    </message>
    <message>
        <source>Priority at its table</source>
        <translation>Priorité à sa table</translation>
    </message>
    <message>
        <source>Priorities by theme</source>
        <translation>Priorités par thème</translation>
    </message>
    <message>
        <source>Solutions that a table has ranked; one with several themes counts for each of them.</source>
        <translation>Les solutions qu’une table a classées; celle qui a plusieurs thèmes compte pour chacun.</translation>
    </message>
    <message>
        <source>The tour, day by day</source>
        <translation>La Tournée, jour par jour</translation>
    </message>
    <message>
        <source>Entries, by the day of their workshop.</source>
        <translation>Contributions, selon le jour de leur atelier.</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>Le plus : %1.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>tournee::FigureView</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tournee::FindBar</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Find at this table</source>
        <translation>Chercher à cette table</translation>
    </message>
    <message>
        <source>Kinds to show</source>
        <translation>Sortes à montrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Tout montrer de nouveau (Échap)</translation>
    </message>
</context>
<context>
    <name>tournee::FindingModel</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>○ No evidence yet</source>
        <translation>○ Sans appui pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquante</numerusform>
            <numerusform>%n manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>diverging versions</source>
        <translation>versions divergentes</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>tournee::FindingsPage</name>
    <message>
        <source>title of a finding</source>
        <translation>titre d’un constat</translation>
    </message>
    <message>
        <source>text of a finding</source>
        <translation>texte d’un constat</translation>
    </message>
    <message>
        <source>taking out evidence</source>
        <translation>retrait d’une citation</translation>
    </message>
    <message>
        <source>deleting a finding</source>
        <translation>suppression d’un constat</translation>
    </message>
    <message>
        <source>new finding</source>
        <translation>nouveau constat</translation>
    </message>
    <message>
        <source>order of the findings</source>
        <translation>ordre des constats</translation>
    </message>
    <message>
        <source>evidence of a finding</source>
        <translation>citation dans un constat</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence</source>
        <translation>
            <numerusform>%n sans citation</numerusform>
            <numerusform>%n sans citation</numerusform>
        </translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Nouveau constat</translation>
    </message>
    <message>
        <source>Up (Alt+↑)</source>
        <translation>Monter (Alt+↑)</translation>
    </message>
    <message>
        <source>Down (Alt+↓)</source>
        <translation>Descendre (Alt+↓)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What emerges is written here, a section each: a title, a few sentences, and what was said that speaks for it.</source>
        <translation>Ce qui émerge s’écrit ici, une section à la fois&#xa0;: un titre, quelques phrases, et ce qui a été dit et qui l’appuie.</translation>
    </message>
    <message>
        <source>What emerges, in one line</source>
        <translation>Ce qui émerge, en une ligne</translation>
    </message>
    <message>
        <source>A title that says it</source>
        <translation>Un titre qui le dit</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>An empty line begins another paragraph.</source>
        <translation>Une ligne vide commence un autre paragraphe.</translation>
    </message>
    <message>
        <source>Diverging versions: look at them</source>
        <translation>Versions divergentes&#xa0;: les voir</translation>
    </message>
</context>
<context>
    <name>tournee::FormBinding</name>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
</context>
<context>
    <name>tournee::FrameListModel</name>
    <message>
        <source>Tour without a title</source>
        <translation>Tournée sans titre</translation>
    </message>
    <message>
        <source>The tour</source>
        <translation>La tournée</translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>Atelier sans titre</translation>
    </message>
</context>
<context>
    <name>tournee::FrameWords</name>
    <message>
        <source>Workshop without a title</source>
        <translation>Atelier sans titre</translation>
    </message>
    <message>
        <source>%1, table without a number</source>
        <translation>%1, table sans numéro</translation>
    </message>
    <message>
        <source>%1, table %2</source>
        <translation>%1, table %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries would move</source>
        <translation>
            <numerusform>%n contribution changerait de table</numerusform>
            <numerusform>%n contributions changeraient de table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries moved</source>
        <translation>
            <numerusform>%n contribution a changé de table</numerusform>
            <numerusform>%n contributions ont changé de table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) would be joined</source>
        <translation>
            <numerusform>%n table serait réunie</numerusform>
            <numerusform>%n tables seraient réunies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) joined</source>
        <translation>
            <numerusform>%n table réunie</numerusform>
            <numerusform>%n tables réunies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2. The originals stay in the history, and the register takes it back.</source>
        <translation>%1; %2. Les originaux restent dans l’historique, et le registre permet de l’annuler.</translation>
    </message>
</context>
<context>
    <name>tournee::GroupsPage</name>
    <message>
        <source>ungrouping</source>
        <translation>défaire un regroupement</translation>
    </message>
    <message>
        <source>reason of a group</source>
        <translation>raison d’un regroupement</translation>
    </message>
    <message>
        <source>statement of a group</source>
        <translation>énoncé d’un regroupement</translation>
    </message>
    <message numerus="yes">
        <source>%n wordings</source>
        <translation>
            <numerusform>%n formulation</numerusform>
            <numerusform>%n formulations</numerusform>
        </translation>
    </message>
    <message>
        <source>support %1</source>
        <translation>appuis %1</translation>
    </message>
    <message>
        <source>diverging versions</source>
        <translation>versions divergentes</translation>
    </message>
    <message numerus="yes">
        <source>%n wordings, as they were said.</source>
        <translation>
            <numerusform>%n formulation, telle qu’elle a été dite.</numerusform>
            <numerusform>%n formulations, telles qu’elles ont été dites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Support: %1. It is not added up: the same people may have been asked.</source>
        <translation>Appuis&#xa0;: %1. Ils ne sont pas additionnés, car ce sont peut-être les mêmes personnes.</translation>
    </message>
    <message>
        <source>Also in another group</source>
        <translation>Aussi dans un autre regroupement</translation>
    </message>
    <message>
        <source>Make one group of both</source>
        <translation>Réunir les deux regroupements</translation>
    </message>
    <message>
        <source>combining two groups</source>
        <translation>réunir deux regroupements</translation>
    </message>
    <message>
        <source>Leads the group</source>
        <translation>Formulation principale</translation>
    </message>
    <message>
        <source>Let it lead</source>
        <translation>Mettre en tête</translation>
    </message>
    <message>
        <source>lead wording</source>
        <translation>formulation principale</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>taking out of a group</source>
        <translation>retirer d’un regroupement</translation>
    </message>
    <message>
        <source>At its table</source>
        <translation>À sa table</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Regroupements</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n regroupement</numerusform>
            <numerusform>%n regroupements</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that say the same thing can be grouped under Possible duplicates. Each group stands here, with its own statement and all its wordings.</source>
        <translation>Les entrées qui disent la même chose se regroupent sous Doublons possibles. Chaque regroupement se trouve ici, avec son propre énoncé et toutes ses formulations.</translation>
    </message>
    <message>
        <source>Statement of the group</source>
        <translation>Énoncé du regroupement</translation>
    </message>
    <message>
        <source>What all of them say, in one sentence</source>
        <translation>Ce que toutes disent, en une phrase</translation>
    </message>
    <message>
        <source>Why they belong together</source>
        <translation>Pourquoi elles vont ensemble</translation>
    </message>
    <message>
        <source>Diverging versions: look at them</source>
        <translation>Versions divergentes&#xa0;: les voir</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Défaire le regroupement</translation>
    </message>
</context>
<context>
    <name>tournee::Help</name>
    <message>
        <source>In five minutes</source>
        <translation>En cinq minutes</translation>
    </message>
    <message>
        <source>Prepare a tour</source>
        <translation>Préparer une tournée</translation>
    </message>
    <message>
        <source>Take notes</source>
        <translation>Prendre des notes</translation>
    </message>
    <message>
        <source>Around the table</source>
        <translation>Autour de la table</translation>
    </message>
    <message>
        <source>Hand in the notes</source>
        <translation>Remettre les notes</translation>
    </message>
    <message>
        <source>Bring the tables together</source>
        <translation>Réunir les tables</translation>
    </message>
    <message>
        <source>Versions and history</source>
        <translation>Versions et historique</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Ce qui va ensemble</translation>
    </message>
    <message>
        <source>Backups, keys and consent</source>
        <translation>Sauvegardes, clés et consentement</translation>
    </message>
    <message>
        <source>What to do when…</source>
        <translation>Que faire quand…</translation>
    </message>
    <message>
        <source>Words of the tour</source>
        <translation>Les mots de la tournée</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>About Tournée</source>
        <translation>À propos de Tournée</translation>
    </message>
    <message>
        <source>At a table people talk, and you type. Tournée keeps every word, and brings the tables together afterwards. There is no Save button: what you type is on the disk a second later, and “Saved” at the top tells you so.</source>
        <translation>À une table, les gens parlent et vous tapez. Tournée garde chaque mot, puis réunit les tables. Il n’y a pas de bouton Enregistrer&#xa0;: ce que vous tapez est sur le disque une seconde plus tard, et «&#xa0;Enregistré&#xa0;», en haut, vous le dit.</translation>
    </message>
    <message>
        <source>1. Open the kit</source>
        <translation>1. Ouvrir la trousse</translation>
    </message>
    <message>
        <source>The coordination gave you a file that ends in .tourneez. Double-click it, choose your table: everything else is there already. Without a kit, try the sample tour on the first page.</source>
        <translation>La coordination vous a remis un fichier qui se termine par .tourneez. Double-cliquez dessus et choisissez votre table&#xa0;: tout le reste y est déjà. Sans trousse, essayez l’exemple de la première page.</translation>
    </message>
    <message>
        <source>2. Type what is said</source>
        <translation>2. Taper ce qui se dit</translation>
    </message>
    <message>
        <source>The cursor stands in the line at the bottom. Type a thought, press [Enter], type the next one. Before or while you type, say what it is:</source>
        <translation>Le curseur est dans la ligne du bas. Tapez une idée, appuyez sur [Entrée], tapez la suivante. Avant de taper ou en tapant, dites ce que c’est&#xa0;:</translation>
    </message>
    <message>
        <source>Challenge: [Ctrl+1], or ! at the beginning of the line</source>
        <translation>Défi&#xa0;: [Ctrl+1], ou un point d’exclamation au début de la ligne</translation>
    </message>
    <message>
        <source>Solution: [Ctrl+2], or +</source>
        <translation>Solution&#xa0;: [Ctrl+2], ou +</translation>
    </message>
    <message>
        <source>Quote, in somebody’s own words: [Ctrl+3], or &quot;</source>
        <translation>Propos rapporté, dans les mots de la personne&#xa0;: [Ctrl+3], ou un guillemet</translation>
    </message>
    <message>
        <source>Disagreement: [Ctrl+4], or ~</source>
        <translation>Point de désaccord&#xa0;: [Ctrl+4], ou ~</translation>
    </message>
    <message>
        <source>Note: [Ctrl+5], or -</source>
        <translation>Note&#xa0;: [Ctrl+5], ou -</translation>
    </message>
    <message>
        <source>[Tab] puts a solution under the challenge it answers. [↑] takes the last entry back to correct it. [Ctrl+Z] takes back anything. [Esc] always leads back to the line.</source>
        <translation>[Tab] place une solution sous le défi auquel elle répond. [↑] reprend la dernière entrée pour la corriger. [Ctrl+Z] annule n’importe quoi. [Échap] ramène toujours à la ligne.</translation>
    </message>
    <message>
        <source>Sorting can wait. When you have time: #theme, @place or @background, =12 for the number of people in support.</source>
        <translation>Le classement peut attendre. Quand vous avez le temps&#xa0;: #thème, @lieu ou @milieu, =12 pour le nombre d’appuis.</translation>
    </message>
    <message>
        <source>3. Read it back</source>
        <translation>3. Relire à la table</translation>
    </message>
    <message>
        <source>Five minutes before the end, press [Ctrl+Shift+R] and read the entries to the table, one at a time. One key says that it is right, that it is put otherwise, or that somebody disagrees.</source>
        <translation>Cinq minutes avant la fin, appuyez sur [Ctrl+Maj+R] et relisez les entrées à la table, une à la fois. Une touche dit que c’est juste, que c’est formulé autrement ou que quelqu’un n’est pas d’accord.</translation>
    </message>
    <message>
        <source>4. Hand it in</source>
        <translation>4. Remettre</translation>
    </message>
    <message>
        <source>[Ctrl+Shift+E] closes the table: the list tells what is missing, then the notes go to the USB stick and are read back. Read the short code of the receipt aloud to the coordination: if it is the same there, everything has arrived.</source>
        <translation>[Ctrl+Maj+E] clôt la table&#xa0;: la liste dit ce qui manque, puis les notes vont sur la clé USB et y sont relues. Lisez à voix haute le code court du reçu à la coordination&#xa0;: s’il est le même là-bas, tout est arrivé.</translation>
    </message>
    <message>
        <source>5. Bring the tables together</source>
        <translation>5. Réunir les tables</translation>
    </message>
    <message>
        <source>For the coordination: drop all files on the window, in any order, as often as you like. Nothing comes twice and nothing is lost. “Tables received” tells who is missing; “Make sense” finds what tables said alike.</source>
        <translation>Pour la coordination&#xa0;: déposez tous les fichiers sur la fenêtre, dans n’importe quel ordre, aussi souvent que vous voulez. Rien n’entre deux fois et rien ne se perd. «&#xa0;Tables reçues&#xa0;» dit qui manque; «&#xa0;Croiser&#xa0;» trouve ce que les tables ont dit de semblable.</translation>
    </message>
    <message>
        <source>[Ctrl+K] finds any page, table, entry or command. [F1] explains the page in front of you.</source>
        <translation>[Ctrl+K] trouve n’importe quelle page, table, entrée ou commande. [F1] explique la page que vous avez devant vous.</translation>
    </message>
    <message>
        <source>A tour has workshops; a workshop has rounds, each with a question and its minutes, and tables. Regions, themes, backgrounds and municipalities are there from the start, and can be changed.</source>
        <translation>Une tournée a des ateliers; un atelier a des rondes, chacune avec sa question et ses minutes, et des tables. Les régions, les thèmes, les milieux et les municipalités sont là dès le départ et peuvent être modifiés.</translation>
    </message>
    <message>
        <source>Choose the tour at the top of the list to write its title and its question.</source>
        <translation>Choisissez la tournée en haut de la liste pour écrire son titre et sa question.</translation>
    </message>
    <message>
        <source>Add a workshop: its place, date, rounds and the number of tables.</source>
        <translation>Ajoutez un atelier&#xa0;: son lieu, sa date, ses rondes et le nombre de tables.</translation>
    </message>
    <message>
        <source>Hand out a kit: one file that prepares every laptop. With a key of yours in it, the tables’ notes come back encrypted, without a password for anybody.</source>
        <translation>Distribuez une trousse&#xa0;: un seul fichier qui prépare chaque portable. Si votre clé y est, les notes des tables reviennent chiffrées, sans mot de passe pour personne.</translation>
    </message>
    <message>
        <source>A field is kept when you leave it; [Ctrl+Z] takes it back.</source>
        <translation>Un champ est gardé dès que vous le quittez; [Ctrl+Z] l’annule.</translation>
    </message>
    <message>
        <source>An entry is complete when it has words. Everything else may wait, or stay empty.</source>
        <translation>Une entrée est complète dès qu’elle a des mots. Tout le reste peut attendre, ou rester vide.</translation>
    </message>
    <message>
        <source>[Enter] keeps the entry, [Shift+Enter] begins a new line in it.</source>
        <translation>[Entrée] note l’entrée, [Maj+Entrée] y commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>[Tab] puts the entry under the one above, [Shift+Tab] takes it out.</source>
        <translation>[Tab] place l’entrée sous celle d’au-dessus, [Maj+Tab] l’en sort.</translation>
    </message>
    <message>
        <source>[↑] corrects the last entry, [Ctrl+↑] goes to the entries, [F2] corrects the one chosen, [Ctrl+D] shows its details.</source>
        <translation>[↑] corrige la dernière entrée, [Ctrl+↑] va aux entrées, [F2] corrige celle qui est choisie, [Ctrl+D] montre ses détails.</translation>
    </message>
    <message>
        <source>#theme, @place, @background and =12 become marks; what is not recognised stays in the text.</source>
        <translation>#thème, @lieu, @milieu et =12 deviennent des repères; ce qui n’est pas reconnu reste dans le texte.</translation>
    </message>
    <message>
        <source>[Ctrl+F] finds at this table; [Ctrl+PgDown] begins the next round.</source>
        <translation>[Ctrl+F] cherche à cette table; [Ctrl+Page suiv.] commence la ronde suivante.</translation>
    </message>
    <message>
        <source>Words underlined in red are not in the dictionary: a right click offers others, or learns the word.</source>
        <translation>Les mots soulignés en rouge ne sont pas au dictionnaire&#xa0;: un clic droit en propose d’autres, ou apprend le mot.</translation>
    </message>
    <message>
        <source>When the computer stops, open the workbook again: what you were typing stands under the cursor.</source>
        <translation>Si l’ordinateur s’arrête, rouvrez le carnet&#xa0;: ce que vous tapiez est là, sous le curseur.</translation>
    </message>
    <message>
        <source>The menu “The table”, at the top of the notes, follows the workshop from the look at the computer to the closing.</source>
        <translation>Le menu «&#xa0;La table&#xa0;», en haut des notes, suit l’atelier, de la vérification de l’ordinateur jusqu’à la clôture.</translation>
    </message>
    <message>
        <source>Before: a look at disk, clock, battery and dictionary.</source>
        <translation>Avant&#xa0;: un coup d’œil au disque, à l’horloge, à la batterie et au dictionnaire.</translation>
    </message>
    <message>
        <source>People: + and − count who sits there by background. No names are asked for. The sentence of consent is read out.</source>
        <translation>Personnes&#xa0;: + et − comptent qui est là, par milieu. Aucun nom n’est demandé. La phrase de consentement est lue à voix haute.</translation>
    </message>
    <message>
        <source>Read-back: one entry at a time, large, for the table to hear.</source>
        <translation>Relecture&#xa0;: une entrée à la fois, en grand, pour que la table l’entende.</translation>
    </message>
    <message>
        <source>Priorities: how many support what, typed line after line; the ranking stands beside it.</source>
        <translation>Priorités&#xa0;: combien d’appuis pour quoi, tapés ligne après ligne; le classement est à côté.</translation>
    </message>
    <message>
        <source>Sheets: printed with numbered boxes, and copied quickly under their number. Photos of sheets: [Ctrl+J], or drop them on an entry.</source>
        <translation>Feuilles&#xa0;: imprimées avec des cases numérotées, puis recopiées vite sous leur numéro. Photos des feuilles&#xa0;: [Ctrl+J], ou déposez-les sur une entrée.</translation>
    </message>
    <message>
        <source>Hand-over: another person goes on at another laptop; both stay combinable.</source>
        <translation>Relais&#xa0;: une autre personne continue sur un autre portable; les deux se réunissent ensuite.</translation>
    </message>
    <message>
        <source>A bundle carries the whole history of what it holds, and can be combined in any order. The workbook itself stays on your computer.</source>
        <translation>Un dossier d’atelier porte tout l’historique de ce qu’il contient et se réunit dans n’importe quel ordre. Le carnet, lui, reste sur votre ordinateur.</translation>
    </message>
    <message>
        <source>It is written, then read again from the disk and compared before the window says that it is done.</source>
        <translation>Il est écrit, puis relu sur le disque et comparé avant que la fenêtre dise que c’est fait.</translation>
    </message>
    <message>
        <source>The receipt has a short code. Two files with the same code hold the same.</source>
        <translation>Le reçu porte un code court. Deux fichiers qui ont le même code contiennent la même chose.</translation>
    </message>
    <message>
        <source>“Anonymous” leaves out names of persons and small counts; texts stay as they are, so read them first.</source>
        <translation>«&#xa0;Anonyme&#xa0;» laisse de côté les noms de personnes et les petits nombres; les textes restent tels quels&#xa0;: lisez-les d’abord.</translation>
    </message>
    <message>
        <source>A wrong file handed in is no harm: hand in the right one as well.</source>
        <translation>Un mauvais fichier remis n’est pas un problème&#xa0;: remettez aussi le bon.</translation>
    </message>
    <message>
        <source>Drop files or whole folders anywhere on the window. Before anything is taken in, you see what each would bring: new, changed, diverging, known already.</source>
        <translation>Déposez des fichiers ou des répertoires entiers n’importe où sur la fenêtre. Avant que rien n’entre, vous voyez ce que chacun apporterait&#xa0;: du nouveau, du modifié, du divergent, du déjà connu.</translation>
    </message>
    <message>
        <source>A damaged file is named and left out; the others go in.</source>
        <translation>Un fichier abîmé est nommé et laissé de côté; les autres entrent.</translation>
    </message>
    <message>
        <source>A backup is made first, and the register can take back any import later.</source>
        <translation>Une sauvegarde est faite d’abord, et le registre peut annuler plus tard n’importe quelle réception.</translation>
    </message>
    <message>
        <source>“Tables received” shows who is expected, received, late or twice, the missing first.</source>
        <translation>«&#xa0;Tables reçues&#xa0;» montre qui est attendu, reçu, en retard ou reçu deux fois; ce qui manque vient d’abord.</translation>
    </message>
    <message>
        <source>A watched folder takes in by itself what is put there.</source>
        <translation>Un répertoire surveillé fait entrer de lui-même ce qu’on y dépose.</translation>
    </message>
    <message>
        <source>Notes from a spreadsheet or a text file come in too: choose what each column is.</source>
        <translation>Les notes d’un tableur ou d’un fichier texte entrent aussi&#xa0;: choisissez ce qu’est chaque colonne.</translation>
    </message>
    <message>
        <source>When two people change the same words apart from each other, both stay. “Diverging versions” shows them side by side; nothing is decided by closing a window.</source>
        <translation>Quand deux personnes changent les mêmes mots chacune de son côté, les deux textes restent. «&#xa0;Versions divergentes&#xa0;» les montre côte à côte; fermer une fenêtre ne décide de rien.</translation>
    </message>
    <message>
        <source>Take one, put both together, or keep two entries. “Later” is fine.</source>
        <translation>Prenez l’un, combinez les deux ou gardez deux entrées. «&#xa0;Plus tard&#xa0;» convient aussi.</translation>
    </message>
    <message>
        <source>[Ctrl+H] tells the history of what is chosen: who wrote what, when and where.</source>
        <translation>[Ctrl+H] donne l’historique de ce qui est choisi&#xa0;: qui a écrit quoi, quand et où.</translation>
    </message>
    <message>
        <source>What somebody deleted and somebody else went on editing stays to be seen, with a mark.</source>
        <translation>Ce qu’une personne a supprimé et qu’une autre a continué de modifier reste visible, avec une marque.</translation>
    </message>
    <message>
        <source>The originals are never changed by grouping: every wording, every table and every count stays, and a group can be undone at any time.</source>
        <translation>Regrouper ne change jamais les originaux&#xa0;: chaque formulation, chaque table et chaque nombre reste, et un regroupement se défait en tout temps.</translation>
    </message>
    <message>
        <source>Search finds whatever the accents and endings; filters stand in the same line.</source>
        <translation>La recherche trouve quels que soient les accents et les terminaisons; les filtres s’écrivent dans la même ligne.</translation>
    </message>
    <message>
        <source>Possible duplicates are proposals, with the words they share marked. What you decide is remembered.</source>
        <translation>Les doublons possibles sont des propositions; les mots communs y sont marqués. Ce que vous décidez est retenu.</translation>
    </message>
    <message>
        <source>A group has a statement and a reason of its own, and leads back to what each table said.</source>
        <translation>Un regroupement a son propre énoncé et sa raison, et ramène à ce que chaque table a dit.</translation>
    </message>
    <message>
        <source>Backups are made by themselves: each day, and before each import. They lie beside the workbook; going back to one keeps the present one too.</source>
        <translation>Les sauvegardes se font d’elles-mêmes&#xa0;: chaque jour, et avant chaque réception. Elles sont à côté du carnet; revenir à l’une garde aussi l’état présent.</translation>
    </message>
    <message>
        <source>A key of your own opens what tables encrypt to you. Keep the key file and its passphrase: nobody can replace them.</source>
        <translation>Une clé à vous ouvre ce que les tables chiffrent pour vous. Gardez le fichier de la clé et sa phrase de passe&#xa0;: personne ne peut les remplacer.</translation>
    </message>
    <message>
        <source>Somebody takes back what they said? The history of the entry erases the words for good, here and wherever your bundles go.</source>
        <translation>Quelqu’un retire ce qu’il a dit? L’historique de l’entrée efface les mots pour de bon, ici et partout où vont vos dossiers.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer by itself. There is no account and no server, and nothing is counted or reported to anybody.</source>
        <translation>Rien ne quitte cet ordinateur de lui-même. Il n’y a ni compte ni serveur, et rien n’est compté ni rapporté à qui que ce soit.</translation>
    </message>
    <message>
        <source>…the battery dies or the program stops</source>
        <translation>…la batterie s’épuise ou le programme s’arrête</translation>
    </message>
    <message>
        <source>Open the workbook again. What you typed is there, up to the last second.</source>
        <translation>Rouvrez le carnet. Ce que vous avez tapé y est, jusqu’à la dernière seconde.</translation>
    </message>
    <message>
        <source>…the disk is full or the stick was pulled out</source>
        <translation>…le disque est plein ou la clé USB a été retirée</translation>
    </message>
    <message>
        <source>Go on typing: your words are kept in memory and written as soon as there is room or the stick is back. Leave the window open until “Saved” shows.</source>
        <translation>Continuez de taper&#xa0;: vos mots sont gardés en mémoire et écrits dès qu’il y a de la place ou que la clé est de retour. Laissez la fenêtre ouverte jusqu’à ce que «&#xa0;Enregistré&#xa0;» s’affiche.</translation>
    </message>
    <message>
        <source>…a file cannot be opened</source>
        <translation>…un fichier ne s’ouvre pas</translation>
    </message>
    <message>
        <source>The window offers the backups of the workbook. A bundle that is damaged on the way: copy it once more, or have it exported again.</source>
        <translation>La fenêtre propose les sauvegardes du carnet. Un dossier abîmé en chemin&#xa0;: copiez-le de nouveau, ou faites-le exporter encore une fois.</translation>
    </message>
    <message>
        <source>…the workbook is from a newer version</source>
        <translation>…le carnet vient d’une version plus récente</translation>
    </message>
    <message>
        <source>This version does not write into it, so that nothing is lost. Install the newer version, or ask for a bundle: those of newer versions can be combined.</source>
        <translation>Cette version n’y écrit pas, pour que rien ne se perde. Installez la version plus récente, ou demandez un dossier d’atelier&#xa0;: ceux des versions plus récentes peuvent être réunis.</translation>
    </message>
    <message>
        <source>…two people worked on copies of the same file</source>
        <translation>…deux personnes ont travaillé sur des copies du même fichier</translation>
    </message>
    <message>
        <source>Combine both. Everything that only one of them has comes in, and what both changed is shown side by side.</source>
        <translation>Réunissez les deux. Tout ce que seule l’une d’elles contient entre, et ce que les deux ont changé est montré côte à côte.</translation>
    </message>
    <message>
        <source>…something was deleted by mistake</source>
        <translation>…quelque chose a été supprimé par erreur</translation>
    </message>
    <message>
        <source>[Ctrl+Z]. Later: the history of the entry brings it back, or a backup.</source>
        <translation>[Ctrl+Z]. Plus tard&#xa0;: l’historique de l’entrée le ramène, ou une sauvegarde.</translation>
    </message>
    <message>
        <source>…a table says the wrong number</source>
        <translation>…une table porte le mauvais numéro</translation>
    </message>
    <message>
        <source>Change it at “Prepare”, or declare on the board that two tables are the same.</source>
        <translation>Changez-le sous «&#xa0;Préparer&#xa0;», ou déclarez sous «&#xa0;Tables reçues&#xa0;» que deux tables sont la même.</translation>
    </message>
    <message>
        <source>…nobody sees anything on the projector</source>
        <translation>…personne ne voit rien au projecteur</translation>
    </message>
    <message>
        <source>Plug it in first, then choose what to project again; [F11] fills the screen.</source>
        <translation>Branchez-le d’abord, puis choisissez de nouveau quoi projeter; [F11] remplit l’écran.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>A question that goes from region to region.</source>
        <translation>Une question qui va de région en région.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>One meeting of the tour, with its tables.</source>
        <translation>Une rencontre de la tournée, avec ses tables.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>A part of the workshop, with its question and its minutes.</source>
        <translation>Une partie de l’atelier, avec sa question et ses minutes.</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>What the territory is up against.</source>
        <translation>Ce à quoi le territoire fait face.</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>What people propose, or do already elsewhere.</source>
        <translation>Ce que les gens proposent, ou font déjà ailleurs.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Propos rapporté</translation>
    </message>
    <message>
        <source>Somebody’s own words, known by background only.</source>
        <translation>Les mots mêmes d’une personne, dont on ne connaît que le milieu.</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Point de désaccord</translation>
    </message>
    <message>
        <source>What the table does not agree on. It is kept as it is.</source>
        <translation>Ce sur quoi la table ne s’entend pas. On le garde tel quel.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Appuis</translation>
    </message>
    <message>
        <source>How many at the table support it.</source>
        <translation>Combien de personnes de la table sont pour.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>In what quality people are there: citizen, municipal, collective entrepreneurship…</source>
        <translation>À quel titre les gens sont là&#xa0;: citoyen, municipal, entrepreneuriat collectif…</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potentiel</translation>
    </message>
    <message>
        <source>Whether a solution can be extended, transferred to other territories, or transformed into something new.</source>
        <translation>Si une solution peut être étendue, transférée à d’autres territoires ou transformée en quelque chose de nouveau.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>The file in which you work (.tournee). It stays with you.</source>
        <translation>Le fichier dans lequel vous travaillez (.tournee). Il reste chez vous.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Dossier d’atelier</translation>
    </message>
    <message>
        <source>The file that travels (.tourneez).</source>
        <translation>Le fichier qui voyage (.tourneez).</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Trousse</translation>
    </message>
    <message>
        <source>A bundle without notes, which prepares a table’s computer.</source>
        <translation>Un dossier sans notes, qui prépare l’ordinateur d’une table.</translation>
    </message>
    <message>
        <source>To combine</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>To bring files together. Nothing comes twice.</source>
        <translation>Rassembler des fichiers. Rien n’entre deux fois.</translation>
    </message>
    <message>
        <source>To group</source>
        <translation>Regrouper</translation>
    </message>
    <message>
        <source>To put solutions that say the same beside each other.</source>
        <translation>Placer côte à côte des solutions qui disent la même chose.</translation>
    </message>
    <message>
        <source>Diverging versions</source>
        <translation>Versions divergentes</translation>
    </message>
    <message>
        <source>Two people changed the same words without knowing of each other.</source>
        <translation>Deux personnes ont changé les mêmes mots sans le savoir.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>A statement of the synthesis, with what it stands on.</source>
        <translation>Un énoncé de la synthèse, avec ce sur quoi il s’appuie.</translation>
    </message>
    <message>
        <source>In the line where you type</source>
        <translation>Dans la ligne où vous tapez</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Keep the entry</source>
        <translation>Noter l’entrée</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>New line in the entry</source>
        <translation>Nouvelle ligne dans l’entrée</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Under the entry above</source>
        <translation>Sous l’entrée d’au-dessus</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Maj+Tab</translation>
    </message>
    <message>
        <source>Out again</source>
        <translation>L’en sortir</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Correct the last entry</source>
        <translation>Corriger la dernière entrée</translation>
    </message>
    <message>
        <source>Ctrl+↑</source>
        <translation>Ctrl+↑</translation>
    </message>
    <message>
        <source>To the entries</source>
        <translation>Aller aux entrées</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back to the line</source>
        <translation>Revenir à la ligne</translation>
    </message>
    <message>
        <source>At the beginning: challenge, solution, quote, disagreement, note</source>
        <translation>Au début&#xa0;: défi, solution, propos rapporté, point de désaccord, note</translation>
    </message>
    <message>
        <source>Theme or tag</source>
        <translation>Thème ou étiquette</translation>
    </message>
    <message>
        <source>Background or place</source>
        <translation>Milieu ou lieu</translation>
    </message>
    <message>
        <source>In the whole window</source>
        <translation>Dans toute la fenêtre</translation>
    </message>
    <message>
        <source>Tournée %1, with Qt %2.</source>
        <translation>Tournée %1, avec Qt %2.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure&#xa0;: vous pouvez l’utiliser, l’étudier, le partager et le modifier. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing by itself. The program opens no connection to any network. What you export goes where you put it; logs and reports of crashes stay here, hold no notes, and can be deleted below.</source>
        <translation>Rien de lui-même. Le programme n’ouvre aucune connexion à aucun réseau. Ce que vous exportez va où vous le placez; les journaux et les rapports de panne restent ici, ne contiennent aucune note, et les rapports peuvent être supprimés ci-dessous.</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Ce sur quoi il repose</translation>
    </message>
    <message>
        <source>SQLite – public domain</source>
        <translation>SQLite – domaine public</translation>
    </message>
</context>
<context>
    <name>tournee::HelpPage</name>
    <message>
        <source>The report is gone.</source>
        <translation>Le rapport n’est plus là.</translation>
    </message>
    <message>
        <source>Tournée – help</source>
        <translation>Tournée – aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Retour</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Read the report of the last crash</source>
        <translation>Lire le rapport de la dernière panne</translation>
    </message>
    <message>
        <source>Delete the reports</source>
        <translation>Supprimer les rapports</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
</context>
<context>
    <name>tournee::HistoryCommand</name>
    <message>
        <source>Lists every version of one thing: field, value, writer, time, seen by what.</source>
        <translation>Donne toutes les versions d’un élément&#xa0;: champ, valeur, source, heure, vue par quoi.</translation>
    </message>
    <message>
        <source>FILE UUID</source>
        <translation>FICHIER UUID</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant.</translation>
    </message>
    <message>
        <source>[nothing]</source>
        <translation>[rien]</translation>
    </message>
    <message>
        <source>%1, %2: %3: %4</source>
        <translation>%1, %2&#xa0;: %3&#xa0;: %4</translation>
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
    <name>tournee::HistoryPage</name>
    <message numerus="yes">
        <source>Show %n earlier step(s)</source>
        <translation>
            <numerusform>Montrer %n étape plus ancienne</numerusform>
            <numerusform>Montrer %n étapes plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>Créé le %1 par %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Ramener cette version</translation>
    </message>
    <message>
        <source>bringing a version back</source>
        <translation>retour à une version</translation>
    </message>
    <message>
        <source>Waits for data that has not arrived; it takes effect when it comes.</source>
        <translation>Attend des données qui ne sont pas arrivées; prendra effet à leur arrivée.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Retour</translation>
    </message>
    <message>
        <source>(left out of the file it came in)</source>
        <translation>(absent du fichier reçu)</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Retirer pour de bon…</translation>
    </message>
</context>
<context>
    <name>tournee::HistoryWords</name>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>somebody (%1)</source>
        <translation>quelqu’un (%1)</translation>
    </message>
    <message>
        <source>something that is not here</source>
        <translation>quelque chose qui n’est pas ici</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>(erased for good %1: %2)</source>
        <translation>(effacé pour de bon le %1&#xa0;: %2)</translation>
    </message>
    <message>
        <source>(erased for good %1 by %2: %3)</source>
        <translation>(effacé pour de bon le %1 par %2&#xa0;: %3)</translation>
    </message>
</context>
<context>
    <name>tournee::ImportCommand</name>
    <message>
        <source>Combines bundles and workbooks into a workbook, in any number and order. A bad one is named and left out.</source>
        <translation>Réunit des dossiers et des carnets dans un carnet, en tout nombre et dans tout ordre. Un mauvais fichier est nommé et laissé de côté.</translation>
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
        <translation>«&#xa0;%1&#xa0;»&#xa0;: tout son contenu était déjà connu.</translation>
    </message>
    <message>
        <source>“%1” would bring nothing that shows.</source>
        <translation>«&#xa0;%1&#xa0;» n’apporterait rien de visible.</translation>
    </message>
    <message>
        <source>“%1” is in and brought nothing that shows.</source>
        <translation>«&#xa0;%1&#xa0;» est réuni et n’a rien apporté de visible.</translation>
    </message>
    <message>
        <source>“%1” would bring %2.</source>
        <translation>«&#xa0;%1&#xa0;» apporterait %2.</translation>
    </message>
    <message>
        <source>“%1” is in and brought %2.</source>
        <translation>«&#xa0;%1&#xa0;» est réuni et a apporté %2.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>FILE BUNDLE… [--dry-run] [--identity KEYFILE]…</source>
        <translation>FICHIER DOSSIER… [--dry-run] [--identity FICHIER_DE_CLÉ]…</translation>
    </message>
</context>
<context>
    <name>tournee::ImportNotesCommand</name>
    <message>
        <source>Brings in notes that another program wrote: a table as CSV, or a list as .txt or .md, one entry a line or bullet.</source>
        <translation>Fait entrer des notes d’un autre programme&#xa0;: un tableau CSV, ou une liste .txt ou .md, une contribution par ligne ou par puce.</translation>
    </message>
    <message>
        <source>FILE NOTES --table UUID|--session UUID [--kind K] [--columns NAMES] [--no-headings] [--encoding E] [--separator C] [--headings-as-challenges] [--dry-run]</source>
        <translation>FICHIER NOTES --table UUID|--session UUID [--kind K] [--columns NOMS] [--no-headings] [--encoding E] [--separator C] [--headings-as-challenges] [--dry-run]</translation>
    </message>
    <message>
        <source>Encoding, separator and columns are found out and told; --dry-run shows them before anything is done.
Columns are %1, in the order of the file, with commas between them.
The same file adds nothing twice, and undo-import takes it back.</source>
        <translation>L’encodage, le séparateur et les colonnes sont détectés et annoncés; --dry-run les montre avant que rien ne soit fait.
Les colonnes sont %1, dans l’ordre du fichier, séparées par des virgules.
Le même fichier n’ajoute rien deux fois, et undo-import le retire.</translation>
    </message>
    <message>
        <source>The table where they were said, unless a column tells it.</source>
        <translation>La table où elles ont été dites, à moins qu’une colonne ne le dise.</translation>
    </message>
    <message>
        <source>The workshop whose table numbers a column tells.</source>
        <translation>L’atelier dont une colonne donne les numéros de table.</translation>
    </message>
    <message>
        <source>What they are, unless a column tells it (note).</source>
        <translation>Ce que c’est, à moins qu’une colonne ne le dise (note).</translation>
    </message>
    <message>
        <source>What the columns are for.</source>
        <translation>À quoi servent les colonnes.</translation>
    </message>
    <message>
        <source>The first line is a note too.</source>
        <translation>La première ligne est aussi une note.</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be or windows-1252.</source>
        <translation>utf-8, utf-16le, utf-16be ou windows-1252.</translation>
    </message>
    <message>
        <source>Between columns; “tab” for a tab.</source>
        <translation>Entre les colonnes; «&#xa0;tab&#xa0;» pour une tabulation.</translation>
    </message>
    <message>
        <source>Of a list: headings become challenges, and what stands under them goes with them.</source>
        <translation>D’une liste&#xa0;: les titres deviennent des défis, et ce qui est dessous les accompagne.</translation>
    </message>
    <message>
        <source>Only tell what would come.</source>
        <translation>Dit seulement ce qui entrerait.</translation>
    </message>
    <message>
        <source>--encoding does not take “%1”.</source>
        <translation>--encoding n’accepte pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--separator takes one character.</source>
        <translation>--separator demande un seul caractère.</translation>
    </message>
    <message>
        <source>--columns has a name that is none.</source>
        <translation>--columns contient un nom inconnu.</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>La sorte «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>--table or --session is missing.</source>
        <translation>Il manque --table ou --session.</translation>
    </message>
    <message>
        <source>came before</source>
        <translation>déjà venue</translation>
    </message>
    <message>
        <source>came before and was removed since</source>
        <translation>déjà venue et retirée depuis</translation>
    </message>
    <message>
        <source>has no words</source>
        <translation>sans texte</translation>
    </message>
    <message>
        <source>its table is not there</source>
        <translation>sa table n’existe pas</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>un titre</translation>
    </message>
    <message>
        <source>Read as a list (%1).</source>
        <translation>Lu comme une liste (%1).</translation>
    </message>
    <message>
        <source>Read as a table (%1, separator “%2”), columns: %3</source>
        <translation>Lu comme un tableau (%1, séparateur «&#xa0;%2&#xa0;»), colonnes&#xa0;: %3</translation>
    </message>
    <message>
        <source>  line %1: %2 %3</source>
        <translation>  ligne %1&#xa0;: %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came in.</source>
        <translation>
            <numerusform>%n note est entrée.</numerusform>
            <numerusform>%n notes sont entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) would come in.</source>
        <translation>
            <numerusform>%n note entrerait.</numerusform>
            <numerusform>%n notes entreraient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::KeyOptions</name>
    <message>
        <source>The file whose first line is the passphrase; or set TOURNEE_PASSPHRASE.</source>
        <translation>Le fichier dont la première ligne est la phrase de passe; ou définir TOURNEE_PASSPHRASE.</translation>
    </message>
    <message>
        <source>A key file, to open what is encrypted; may be repeated.</source>
        <translation>Un fichier de clé, pour ouvrir ce qui est chiffré; peut être répété.</translation>
    </message>
    <message>
        <source>The passphrase of “%1”:</source>
        <translation>La phrase de passe de «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tournee::KeygenCommand</name>
    <message>
        <source>Makes the key of a coordination and prints its public half. Never replaces a file.</source>
        <translation>Fait la clé d’une coordination et en affiche la moitié publique. Ne remplace jamais un fichier.</translation>
    </message>
    <message>
        <source>-o KEYFILE [--passphrase-file FILE]</source>
        <translation>-o FICHIER_DE_CLÉ [--passphrase-file FICHIER]</translation>
    </message>
    <message>
        <source>The key file to write.</source>
        <translation>Le fichier de clé à écrire.</translation>
    </message>
    <message>
        <source>-o is missing.</source>
        <translation>-o manque.</translation>
    </message>
    <message>
        <source>A passphrase for the key:</source>
        <translation>Une phrase de passe pour la clé&#xa0;:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>The two are not the same. No key was made.</source>
        <translation>Les deux ne sont pas identiques. Aucune clé n’a été faite.</translation>
    </message>
    <message>
        <source>“%1” has no passphrase: whoever copies this file can read all that is encrypted for it. Keep it where nobody else comes.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de phrase de passe&#xa0;: qui copie ce fichier peut lire tout ce qui est chiffré pour cette clé. Gardez-le là où personne d’autre ne va.</translation>
    </message>
</context>
<context>
    <name>tournee::KeysCommand</name>
    <message>
        <source>Tells for whom a workbook&apos;s bundles are encrypted, and whose signatures it knows.</source>
        <translation>Dit pour qui les dossiers d’un carnet sont chiffrés, et de qui il connaît la signature.</translation>
    </message>
    <message>
        <source>Encrypt to the keys that another kit named.</source>
        <translation>Chiffrer pour les clés qu’une autre trousse a nommées.</translation>
    </message>
    <message>
        <source>Forget the keys that another kit named.</source>
        <translation>Oublier les clés qu’une autre trousse a nommées.</translation>
    </message>
    <message>
        <source>It is either --accept or --refuse.</source>
        <translation>C’est --accept ou --refuse, pas les deux.</translation>
    </message>
    <message>
        <source>Bundles from here can be read by everybody.</source>
        <translation>Les dossiers d’ici sont lisibles par tout le monde.</translation>
    </message>
    <message>
        <source>Bundles from here are encrypted for:</source>
        <translation>Les dossiers d’ici sont chiffrés pour&#xa0;:</translation>
    </message>
    <message>
        <source>Kits from here name:</source>
        <translation>Les trousses d’ici nomment&#xa0;:</translation>
    </message>
    <message>
        <source>Another kit names, and nobody has accepted it yet:</source>
        <translation>Une autre trousse nomme, sans que personne l’ait encore accepté&#xa0;:</translation>
    </message>
    <message>
        <source>%1, known since %2: %3</source>
        <translation>%1, signature connue depuis le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>FILE [--accept|--refuse] [--trust SIGNER]</source>
        <translation>FICHIER [--accept|--refuse] [--trust SIGNATAIRE]</translation>
    </message>
    <message>
        <source>Accept a key (signer1…) that came under a name known with another one.</source>
        <translation>Accepter une clé (signer1…) arrivée sous un nom connu avec une autre.</translation>
    </message>
    <message>
        <source>“%1” is not the key of a signer.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas la clé d’un signataire.</translation>
    </message>
    <message>
        <source>%1, since %2 with another key, not accepted: %3</source>
        <translation>%1, depuis le %2 avec une autre clé, non acceptée&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>tournee::KeysPage</name>
    <message>
        <source>Keys and encryption</source>
        <translation>Clés et chiffrement</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Retour</translation>
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
    <name>tournee::LinksField</name>
    <message>
        <source>Challenges answered</source>
        <translation>Défis visés</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Answer a challenge…</source>
        <translation>Répondre à un défi…</translation>
    </message>
    <message>
        <source>Choose what it is about…</source>
        <translation>Choisir de quoi il s’agit…</translation>
    </message>
    <message>
        <source>(of another table, or removed)</source>
        <translation>(d’une autre table, ou retiré)</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>No challenge is noted yet</source>
        <translation>Aucun défi n’est encore noté</translation>
    </message>
    <message>
        <source>Nothing is noted yet</source>
        <translation>Rien n’est encore noté</translation>
    </message>
</context>
<context>
    <name>tournee::ListingPage</name>
    <message>
        <source>Order of arrival</source>
        <translation>Ordre d’arrivée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Give a theme</source>
        <translation>Donner un thème</translation>
    </message>
    <message>
        <source>Take a theme off</source>
        <translation>Retirer un thème</translation>
    </message>
    <message>
        <source>Mark with a star</source>
        <translation>Marquer d’une étoile</translation>
    </message>
    <message>
        <source>star</source>
        <translation>étoile</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>sans étoile</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>theme “%1”</source>
        <translation>thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>taking off the theme “%1”</source>
        <translation>retirer le thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>sans&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entrée</numerusform>
            <numerusform>%1, %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen; at most 20,000 are changed at once</source>
        <translation>
            <numerusform>%n choisie; 20&#xa0;000 au plus sont changées à la fois</numerusform>
            <numerusform>%n choisies; 20&#xa0;000 au plus sont changées à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in a table</source>
        <translation>Tout en tableau</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Compte en cours…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Only what has these words, or region:, theme:, kind:, support&gt;=…</source>
        <translation>Seulement ce qui a ces mots, ou région:, thème:, type:, appuis&gt;=…</translation>
    </message>
    <message>
        <source>Filter of the table</source>
        <translation>Filtre du tableau</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Everything that was said stands here once there are entries.</source>
        <translation>Tout ce qui a été dit se trouvera ici dès qu’il y aura des entrées.</translation>
    </message>
    <message>
        <source>No entry is like that.</source>
        <translation>Aucune entrée n’est ainsi.</translation>
    </message>
    <message>
        <source>At its table (Enter)</source>
        <translation>À sa table (Entrée)</translation>
    </message>
    <message>
        <source>Change all that is chosen</source>
        <translation>Changer tout ce qui est choisi</translation>
    </message>
    <message>
        <source>Copy to a spreadsheet</source>
        <translation>Copier vers un tableur</translation>
    </message>
</context>
<context>
    <name>tournee::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Prepare a tour…</source>
        <translation>&amp;Préparer une tournée…</translation>
    </message>
    <message>
        <source>&amp;Open a workbook…</source>
        <translation>&amp;Ouvrir un carnet…</translation>
    </message>
    <message>
        <source>Open a &amp;kit…</source>
        <translation>Ouvrir une &amp;trousse…</translation>
    </message>
    <message>
        <source>&amp;Combine bundles…</source>
        <translation>&amp;Réunir des dossiers…</translation>
    </message>
    <message>
        <source>C&amp;lose the workbook</source>
        <translation>&amp;Fermer le carnet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Taille normale</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;History of what is chosen</source>
        <translation>&amp;Historique de ce qui est choisi</translation>
    </message>
    <message>
        <source>Keys and &amp;encryption…</source>
        <translation>Clés et c&amp;hiffrement…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Help with this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>The &amp;five-minute guide</source>
        <translation>Le guide en &amp;cinq minutes</translation>
    </message>
    <message>
        <source>&amp;What to do when…</source>
        <translation>&amp;Que faire quand…</translation>
    </message>
    <message>
        <source>W&amp;ords of the tour</source>
        <translation>Les &amp;mots de la tournée</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Toutes les &amp;touches</translation>
    </message>
    <message>
        <source>&amp;About Tournée</source>
        <translation>À &amp;propos de Tournée</translation>
    </message>
    <message>
        <source>Show the &amp;room what emerges</source>
        <translation>Montrer à la &amp;salle ce qui émerge</translation>
    </message>
</context>
<context>
    <name>tournee::MainWindow</name>
    <message>
        <source>Tournée</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Workbooks (*.tournee)</source>
        <translation>Carnets (*.tournee)</translation>
    </message>
    <message>
        <source>Kits, bundles and workbooks (*.tourneez *.tournee)</source>
        <translation>Trousses, dossiers d’atelier et carnets (*.tourneez *.tournee)</translation>
    </message>
    <message>
        <source>Where the workbook will be</source>
        <translation>Où sera le carnet</translation>
    </message>
    <message>
        <source>What you typed last is not on the disk yet, and closing now would lose it. Make room on the disk or plug it back in, and wait for “Saved”. To close all the same, close again.</source>
        <translation>Ce que vous venez d’écrire n’est pas encore sur le disque; fermer maintenant le perdrait. Libérez de l’espace ou rebranchez le disque, puis attendez «&#xa0;Enregistré&#xa0;». Pour fermer quand même, fermez de nouveau.</translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <translation>Ouvrir un carnet</translation>
    </message>
    <message>
        <source>Open a kit</source>
        <translation>Ouvrir une trousse</translation>
    </message>
    <message>
        <source>Combine bundles</source>
        <translation>Réunir des dossiers</translation>
    </message>
    <message>
        <source>The disk does not take what you type. Your words are safe in memory and this is tried again every two seconds: go on typing, and leave the window open. %1</source>
        <translation>Le disque refuse ce que vous écrivez. Vos mots sont gardés en mémoire et un nouvel essai a lieu toutes les deux secondes&#xa0;: continuez d’écrire et laissez la fenêtre ouverte. %1</translation>
    </message>
    <message>
        <source>%1 — Tournée</source>
        <translation>%1 — Tournée</translation>
    </message>
    <message>
        <source>The workbook is not where it was. If it is on a USB stick, plug it back in. Your words are safe in memory and are written as soon as it is there: go on typing, and leave the window open.</source>
        <translation>Le carnet n’est plus à sa place. S’il est sur une clé USB, rebranchez-la. Vos mots sont en sûreté en mémoire et seront écrits dès qu’elle sera là&#xa0;: continuez d’écrire et laissez la fenêtre ouverte.</translation>
    </message>
    <message>
        <source>The workbook is as it was on %1. What it held before is in the newest backup.</source>
        <translation>Le carnet est tel qu’il était le %1. Ce qu’il contenait auparavant est dans la plus récente sauvegarde.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choisir le fichier de la clé</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where new workbooks will be</source>
        <translation>Où placer les nouveaux carnets</translation>
    </message>
    <message>
        <source>Save the help as PDF</source>
        <translation>Enregistrer l’aide en PDF</translation>
    </message>
    <message>
        <source>Tournée - help</source>
        <translation>Tournée - aide</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF could not be written there. Choose another folder.</source>
        <translation>Le PDF n’a pas pu être écrit là. Choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>Tournée stopped unexpectedly last time. What you typed is safe. A report without any of your notes lies on this computer only: Help &gt; About shows it and deletes it.</source>
        <translation>Tournée s’est arrêtée de façon imprévue la dernière fois. Ce que vous aviez tapé est en sûreté. Un rapport, sans aucune de vos notes, se trouve sur cet ordinateur seulement&#xa0;: Aide &gt; À propos le montre et le supprime.</translation>
    </message>
    <message>
        <source>Only %1 are left on the disk of this workbook. Your notes need little, but make some room before the next import or backup.</source>
        <translation>Il ne reste que %1 sur le disque de ce carnet. Vos notes demandent peu, mais faites de la place avant la prochaine réception ou sauvegarde.</translation>
    </message>
</context>
<context>
    <name>tournee::MarkAssistant</name>
    <message>
        <source>What the mark may become</source>
        <translation>Ce que le repère peut devenir</translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation>Nouvelle étiquette&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tournee::MarkedLabel</name>
    <message>
        <source>In common: %1</source>
        <translation>En commun&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tournee::MatchesCommand</name>
    <message>
        <source>Puts challenges of one region beside solutions of others that may answer them.</source>
        <translation>Met les défis d’une région à côté des solutions d’autres régions qui pourraient y répondre.</translation>
    </message>
    <message>
        <source>FILE [--id UUID] [--limit N]</source>
        <translation>FICHIER [--id UUID] [--limit N]</translation>
    </message>
    <message>
        <source>Only those of this challenge or solution.</source>
        <translation>Seulement ceux de ce défi ou de cette solution.</translation>
    </message>
    <message>
        <source>At most so many matches (100).</source>
        <translation>Au plus tant de rapprochements (100).</translation>
    </message>
    <message>
        <source>Challenge, region %1:</source>
        <translation>Défi, région %1&#xa0;:</translation>
    </message>
    <message>
        <source>Solution, region %1:</source>
        <translation>Solution, région %1&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es).</source>
        <translation>
            <numerusform>%n rapprochement.</numerusform>
            <numerusform>%n rapprochements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::MatchesPage</name>
    <message>
        <source>Putting challenges beside solutions of other regions…</source>
        <translation>Défis et solutions des autres régions sont mis côte à côte…</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sans réponse</translation>
    </message>
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
            <numerusform>%n possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>%1&#xa0;% de ressemblance</translation>
    </message>
    <message>
        <source>no solution yet</source>
        <translation>encore aucune solution</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n région</numerusform>
            <numerusform>%n régions</numerusform>
        </translation>
    </message>
    <message>
        <source>A challenge</source>
        <translation>Un défi</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Judge this one (%1)</source>
        <translation>Juger celle-ci (%1)</translation>
    </message>
    <message>
        <source>Nobody has answered it yet.</source>
        <translation>Personne n’y a encore répondu.</translation>
    </message>
    <message numerus="yes">
        <source>%n solution(s) answer it already.</source>
        <translation>
            <numerusform>%n solution y répond déjà.</numerusform>
            <numerusform>%n solutions y répondent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take along (%1)</source>
        <translation>Retenir (%1)</translation>
    </message>
    <message>
        <source>At its table</source>
        <translation>À sa table</translation>
    </message>
    <message>
        <source>Both speak of: %1.</source>
        <translation>Les deux parlent de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It answers a challenge there that is %1 % like this one: “%2”.</source>
        <translation>Elle y répond à un défi qui ressemble à %1&#xa0;% à celui-ci&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>accepting a match</source>
        <translation>accepter un rapprochement</translation>
    </message>
    <message>
        <source>rejecting a match</source>
        <translation>refuser un rapprochement</translation>
    </message>
    <message numerus="yes">
        <source>potential “extend” of %n solutions</source>
        <translation>
            <numerusform>potentiel «&#xa0;étendre&#xa0;» de %n solution</numerusform>
            <numerusform>potentiel «&#xa0;étendre&#xa0;» de %n solutions</numerusform>
        </translation>
    </message>
    <message>
        <source>“not the same”</source>
        <translation>«&#xa0;pas la même chose&#xa0;»</translation>
    </message>
    <message>
        <source>taking a verdict back</source>
        <translation>reprendre un verdict</translation>
    </message>
    <message>
        <source>Matches between regions</source>
        <translation>Rapprochements entre régions</translation>
    </message>
    <message>
        <source>Few answers here, some elsewhere</source>
        <translation>Peu de réponses ici, d’autres ailleurs</translation>
    </message>
    <message>
        <source>Unanswered challenges</source>
        <translation>Défis sans réponse</translation>
    </message>
    <message>
        <source>Proposed in several regions</source>
        <translation>Proposées dans plusieurs régions</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Tranchés</translation>
    </message>
    <message>
        <source>Entries have changed: look again</source>
        <translation>Des entrées ont changé&#xa0;: chercher à nouveau</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenges that few have answered will stand here beside solutions of other regions. There are none at present.</source>
        <translation>Les défis auxquels peu de gens ont répondu se trouveront ici, à côté de solutions d’autres régions. Il n’y en a pas en ce moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a solution</source>
        <translation>
            <numerusform>%n sans solution</numerusform>
            <numerusform>%n sans solution</numerusform>
        </translation>
    </message>
    <message>
        <source>Every challenge has a solution.</source>
        <translation>Chaque défi a une solution.</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à regarder</numerusform>
            <numerusform>%n à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Solutions that several regions have proposed will stand here: they may be extended. There are none at present.</source>
        <translation>Les solutions que plusieurs régions ont proposées se trouveront ici&#xa0;: elles pourraient être étendues. Il n’y en a pas en ce moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n verdicts</source>
        <translation>
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
    <message>
        <source>What is accepted or rejected stands here and can be taken back.</source>
        <translation>Ce qui est accepté ou refusé se trouve ici et peut être repris.</translation>
    </message>
    <message>
        <source>Challenges and solutions</source>
        <translation>Défis et solutions</translation>
    </message>
    <message>
        <source>Tables that did not know of each other have proposed the same: perhaps it can be extended.</source>
        <translation>Des tables qui ne se connaissaient pas ont proposé la même chose&#xa0;: peut-être peut-on l’étendre.</translation>
    </message>
    <message>
        <source>Give an accepted solution the potential “transfer”</source>
        <translation>Donner à la solution acceptée le potentiel «&#xa0;transférer&#xa0;»</translation>
    </message>
    <message>
        <source>Why (may stay empty)</source>
        <translation>Pourquoi (peut rester vide)</translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation>Raison du verdict</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Accepter (A)</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>Refuser (R)</translation>
    </message>
    <message>
        <source>To be extended (E)</source>
        <translation>À étendre (E)</translation>
    </message>
    <message>
        <source>Not the same (N)</source>
        <translation>Pas la même chose (N)</translation>
    </message>
    <message>
        <source>Take the verdict back (T)</source>
        <translation>Reprendre le verdict (T)</translation>
    </message>
    <message>
        <source>Later (L)</source>
        <translation>Plus tard (L)</translation>
    </message>
</context>
<context>
    <name>tournee::Narrative</name>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Participants: %1 (%2)</source>
        <extracomment>Total, then by background: &quot;Participants: 12 (citizens 7, municipal 5)&quot;</extracomment>
        <translation>Personnes participantes&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <source>Who took part</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>Workshops: %1 · Tables: %2</source>
        <translation>Ateliers&#xa0;: %1 · Tables&#xa0;: %2</translation>
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
        <translation>Thème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Participants: too few of each background to be told</source>
        <translation>Personnes participantes&#xa0;: trop peu par milieu pour être dénombrées ici</translation>
    </message>
    <message>
        <source>Entries of no table, or of a deleted one</source>
        <translation>Entrées d’aucune table, ou d’une table supprimée</translation>
    </message>
    <message>
        <source>not broken down %1</source>
        <translation>non détaillées %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Anonymous: it names nobody.</source>
        <translation>Anonyme&#xa0;: personne n’y est nommé.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Participants: %1, others not told</source>
        <translation>Personnes participantes&#xa0;: %1, d’autres non dites</translation>
    </message>
    <message>
        <source>[without words]</source>
        <translation>[sans mots]</translation>
    </message>
    <message>
        <source>Participants by background</source>
        <translation>Personnes participantes par milieu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>A dash: nobody, or a number that is left out so that nobody can be recognized.</source>
        <translation>Un tiret&#xa0;: personne, ou un nombre omis pour que nul ne puisse être reconnu.</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Entries by theme and region</source>
        <translation>Entrées par thème et par région</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Solutions by potential and outcome</source>
        <translation>Solutions par potentiel et retombée</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Solutions by who can act</source>
        <translation>Solutions selon qui peut agir</translation>
    </message>
    <message>
        <source>What emerges, in figures</source>
        <translation>Ce qui émerge, en chiffres</translation>
    </message>
    <message>
        <source>Entries by workshop</source>
        <translation>Entrées par atelier</translation>
    </message>
    <message>
        <source>Entries by region</source>
        <translation>Entrées par région</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Of %1 solutions with potential, those with the most priority and support: %2.</source>
        <translation>Des %1 solutions à potentiel, les plus prioritaires et les plus appuyées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It answers:</source>
        <translation>Elle répond à&#xa0;:</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Les %1 premières de %2.</translation>
    </message>
    <message>
        <source>Annex: every entry, by theme</source>
        <translation>Annexe&#xa0;: chaque entrée, par thème</translation>
    </message>
    <message>
        <source>Entries cited</source>
        <translation>Entrées citées</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
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
        <translation>Une trousse&#xa0;: les ateliers, les rondes et les tables déjà préparés.</translation>
    </message>
    <message>
        <source>The workbook “%1” is ready.</source>
        <translation>Le carnet «&#xa0;%1&#xa0;» est prêt.</translation>
    </message>
</context>
<context>
    <name>tournee::NewKeyForm</name>
    <message>
        <source>The two passphrases are not the same yet.</source>
        <translation>Les deux phrases de passe diffèrent encore.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase de passe de la clé</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Création de la clé…</translation>
    </message>
    <message>
        <source>Make my key…</source>
        <translation>Créer ma clé…</translation>
    </message>
    <message>
        <source>Take four or five words that have nothing to do with one another.</source>
        <translation>Prenez quatre ou cinq mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>Weak: a computer would find it. Take four or five words.</source>
        <translation>Faible&#xa0;: un ordinateur la trouverait. Prenez quatre ou cinq mots.</translation>
    </message>
    <message>
        <source>Fair: one or two words more would be better.</source>
        <translation>Passable&#xa0;: un ou deux mots de plus seraient mieux.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bonne.</translation>
    </message>
</context>
<context>
    <name>tournee::NewTourPage</name>
    <message>
        <source>Tour</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Prepare a tour</source>
        <translation>Préparer une tournée</translation>
    </message>
    <message>
        <source>&amp;Title of the tour</source>
        <translation>&amp;Titre de la tournée</translation>
    </message>
    <message>
        <source>For example: What emerges, autumn 2026</source>
        <translation>Par exemple&#xa0;: Ce qui émerge, automne 2026</translation>
    </message>
    <message>
        <source>Guiding &amp;question</source>
        <translation>&amp;Question directrice</translation>
    </message>
    <message>
        <source>What every table is asked</source>
        <translation>Ce qu’on demande à chaque table</translation>
    </message>
    <message>
        <source>Where the workbook will be</source>
        <translation>Où sera le carnet</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Choisir un autre &amp;répertoire…</translation>
    </message>
    <message>
        <source>Create the workbook</source>
        <translation>Créer le carnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tournee::NoteWords</name>
    <message>
        <source>From “%1”, line %2</source>
        <translation>De «&#xa0;%1&#xa0;», ligne %2</translation>
    </message>
</context>
<context>
    <name>tournee::NotesPage</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Ce qui entrerait</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Ne sert pas</translation>
    </message>
    <message>
        <source>Words of the entry</source>
        <translation>Texte de la contribution</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Number of the table</source>
        <translation>Numéro de la table</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipalité</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Appuis</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>Atelier sans titre</translation>
    </message>
    <message>
        <source>As the column says</source>
        <translation>Selon la colonne</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>What column %1 is for</source>
        <translation>À quoi sert la colonne %1</translation>
    </message>
    <message>
        <source>Bring in “%1”</source>
        <translation>Faire entrer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>One entry a line or bullet. The same list adds nothing twice at the same table.</source>
        <translation>Une contribution par ligne ou par puce. La même liste n’ajoute rien deux fois à la même table.</translation>
    </message>
    <message>
        <source>One entry a line. See that the words and the columns are read right; the same file adds nothing twice.</source>
        <translation>Une contribution par ligne. Vérifiez que les mots et les colonnes sont bien lus; le même fichier n’ajoute rien deux fois.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Kind, unless a column tells it</source>
        <translation>Sorte, sauf si une colonne la dit</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Entre les colonnes</translation>
    </message>
    <message>
        <source>Headings become challenges, with what stands under them</source>
        <translation>Les titres deviennent des défis, avec ce qui est dessous</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ce qui entre</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Windows-1252 (older Excel)</source>
        <translation>Windows-1252 (ancien Excel)</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-16, big endian</source>
        <translation>UTF-16, gros-boutiste</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre</translation>
    </message>
    <message numerus="yes">
        <source>%n entries come in.</source>
        <translation>
            <numerusform>%n contribution entre.</numerusform>
            <numerusform>%n contributions entrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came before.</source>
        <translation>
            <numerusform>%n est déjà venue.</numerusform>
            <numerusform>%n sont déjà venues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name no table of this workshop.</source>
        <translation>
            <numerusform>%n ligne ne nomme aucune table de cet atelier.</numerusform>
            <numerusform>%n lignes ne nomment aucune table de cet atelier.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no table yet: prepare a workshop first.</source>
        <translation>Il n’y a pas encore de table&#xa0;: préparez d’abord un atelier.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Faire entrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tournee::NotesPlanModel</name>
    <message>
        <source>Comes in</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Came before</source>
        <translation>Déjà venue</translation>
    </message>
    <message>
        <source>Came before, removed since</source>
        <translation>Déjà venue, retirée depuis</translation>
    </message>
    <message>
        <source>Stays out: no words</source>
        <translation>Reste dehors&#xa0;: sans texte</translation>
    </message>
    <message>
        <source>Stays out: which table?</source>
        <translation>Reste dehors&#xa0;: quelle table?</translation>
    </message>
    <message>
        <source>Stays out: a heading</source>
        <translation>Reste dehors&#xa0;: un titre</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
</context>
<context>
    <name>tournee::Opening</name>
    <message>
        <source>Making “%1”…</source>
        <translation>Création de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Sample tour</source>
        <translation>Tournée d’exemple</translation>
    </message>
    <message>
        <source>Making a sample tour…</source>
        <translation>Préparation d’une tournée d’exemple…</translation>
    </message>
</context>
<context>
    <name>tournee::Options</name>
    <message>
        <source>The theme is light, dark, contrast or system.</source>
        <translation>L’apparence est light, dark, contrast ou system.</translation>
    </message>
    <message>
        <source>The zoom is a whole number from 80 to 200.</source>
        <translation>Le zoom est un nombre entier de 80 à 200.</translation>
    </message>
    <message>
        <source>There is no option “%1”. “tournee --help” lists them.</source>
        <translation>Il n’y a pas d’option «&#xa0;%1&#xa0;». «&#xa0;tournee --help&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>L’option «&#xa0;%1&#xa0;» demande une valeur.</translation>
    </message>
    <message>
        <source>Usage: tournee [options] [FILE …]

Takes and combines notes of a tour of workshops. FILE is a workbook, a kit or a bundle. A window that is open already takes it.

Options, for this launch alone:
  --lang fr|en     The language of the window.
  --theme THEME    light, dark, contrast or system.
  --zoom PERCENT   The size of everything, from 80 to 200.
  --new-window     A window of its own, even where one is open.
  -v, --version    Which version this is.
  -h, --help       This help.</source>
        <translation>Utilisation&#xa0;: tournee [options] [FICHIER …]

Prend et réunit les notes d’une tournée d’ateliers. FICHIER est un carnet, une trousse ou un dossier d’atelier. Une fenêtre déjà ouverte le prend.

Options, pour cette fois seulement&#xa0;:
  --lang fr|en     La langue de la fenêtre.
  --theme THÈME    light, dark, contrast ou system.
  --zoom POUR-CENT La taille de tout, de 80 à 200.
  --new-window     Une fenêtre à part, même s’il y en a une d’ouverte.
  -v, --version    De quelle version il s’agit.
  -h, --help       Cette aide.</translation>
    </message>
    <message>
        <source>The language is one of these: %1.</source>
        <translation>La langue est l’une de celles-ci&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>tournee::OverviewModel</name>
    <message>
        <source>Tables without a workshop</source>
        <translation>Tables sans atelier</translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>Atelier sans titre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tables received of those expected</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Table %1 · %2</source>
        <translation>Table %1 · %2</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçue</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendue</translation>
    </message>
    <message>
        <source>Workshops and tables</source>
        <translation>Ateliers et tables</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Dernière entrée</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergentes</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Propos</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
</context>
<context>
    <name>tournee::OverviewPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>tables received of those expected</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Toutes les notes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>The workshops and their tables will be here, with what came in from each.</source>
        <translation>Les ateliers et leurs tables seront ici, avec ce que chacune a remis.</translation>
    </message>
    <message>
        <source>Prepare the workshops</source>
        <translation>Préparer les ateliers</translation>
    </message>
    <message>
        <source>Take notes</source>
        <translation>Prendre des notes</translation>
    </message>
    <message>
        <source>Workshops and tables</source>
        <translation>Ateliers et tables</translation>
    </message>
    <message numerus="yes">
        <source>Workshop(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Atelier</numerusform>
            <numerusform>Ateliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table(s) received</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Table reçue</numerusform>
            <numerusform>Tables reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Challenge(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Défi</numerusform>
            <numerusform>Défis</numerusform>
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
            <numerusform>Version divergente</numerusform>
            <numerusform>Versions divergentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this table…</source>
        <translation>Exporter cette table…</translation>
    </message>
    <message>
        <source>Export this workshop…</source>
        <translation>Exporter cet atelier…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Choose a table in the list to take its notes.</source>
        <translation>Choisissez une table dans la liste pour en prendre les notes.</translation>
    </message>
</context>
<context>
    <name>tournee::OwnKeyCard</name>
    <message>
        <source>What is encrypted for your key can only be read with its file and its passphrase. Put it into the kits, and tables encrypt for it by themselves.</source>
        <translation>Ce qui est chiffré pour votre clé ne se lit qu’avec son fichier et sa phrase de passe. Mettez-la dans les trousses, et les tables chiffreront pour elle sans rien faire.</translation>
    </message>
    <message>
        <source>With a key of your own, what tables export can only be read by you, and nobody at a table types anything for it. The key is a file, and a passphrase protects the file. Without both nobody opens what is encrypted for it: there is no way around.</source>
        <translation>Avec une clé à vous, personne d’autre que vous ne peut lire ce que les tables exportent, et personne aux tables n’a quoi que ce soit à taper. La clé est un fichier, et une phrase de passe protège ce fichier. Sans les deux, rien de ce qui est chiffré pour elle ne s’ouvre&#xa0;: il n’y a pas d’autre chemin.</translation>
    </message>
    <message>
        <source>It is open until you quit the program.</source>
        <translation>Elle est déverrouillée jusqu’à ce que vous quittiez le programme.</translation>
    </message>
    <message>
        <source>It is locked; its passphrase is asked for when it is needed.</source>
        <translation>Elle est verrouillée; sa phrase de passe est demandée au besoin.</translation>
    </message>
    <message>
        <source>Key file: %1</source>
        <translation>Fichier de la clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Votre clé</translation>
    </message>
    <message>
        <source>I have a key file already…</source>
        <translation>J’ai déjà un fichier de clé…</translation>
    </message>
    <message>
        <source>Use another key file…</source>
        <translation>Utiliser un autre fichier de clé…</translation>
    </message>
    <message>
        <source>Public key, which anybody may know</source>
        <translation>Clé publique, que tout le monde peut connaître</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Keep a copy of the file on a stick in another place, and the passphrase on paper, apart from it.</source>
        <translation>Gardez une copie du fichier sur une clé USB, ailleurs, et la phrase de passe sur papier, à part.</translation>
    </message>
    <message>
        <source>Open it…</source>
        <translation>La déverrouiller…</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>La verrouiller</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le répertoire</translation>
    </message>
</context>
<context>
    <name>tournee::PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 de %2</translation>
    </message>
</context>
<context>
    <name>tournee::Palette</name>
    <message>
        <source>A command, a workshop, a table, a theme, or words of an entry</source>
        <translation>Une commande, un atelier, une table, un thème, ou des mots d’une entrée</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Où aller</translation>
    </message>
</context>
<context>
    <name>tournee::PaperPage</name>
    <message>
        <source>No.</source>
        <comment>of a blank on paper</comment>
        <translation>Nº</translation>
    </message>
    <message>
        <source>One idea a box. No names.</source>
        <translation>Une idée par case. Aucun nom.</translation>
    </message>
    <message>
        <source>Table sheets</source>
        <translation>Feuilles de table</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing has been copied from paper yet.</source>
        <translation>Rien n’a encore été recopié.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Recopiées&#xa0;: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>manquent&#xa0;: %1</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>Imprimer des feuilles</translation>
    </message>
    <message>
        <source>With the question, numbered boxes, and what to tick. Letter paper, as a PDF that opens for printing.</source>
        <translation>Avec la question, des cases numérotées et ce qu’il y a à cocher. Papier Lettre, en un PDF qui s’ouvre pour l’impression.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Make the PDF…</source>
        <translation>Produire le PDF…</translation>
    </message>
    <message>
        <source>Copy what was filled in</source>
        <translation>Recopier les feuilles remplies</translation>
    </message>
    <message>
        <source>What stands on the sheet</source>
        <translation>Ce qui est sur la feuille</translation>
    </message>
    <message>
        <source>What stands under this number; Enter goes on to the next</source>
        <translation>Ce qui est écrit sous ce numéro; Entrée passe au suivant</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>The sheets are ready to be printed: %1</source>
        <translation>Les feuilles sont prêtes à imprimer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tournee::PartsPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tournee::PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Montrer la phrase de passe</translation>
    </message>
</context>
<context>
    <name>tournee::PeoplePage</name>
    <message>
        <source>consent read out</source>
        <translation>consentement lu</translation>
    </message>
    <message>
        <source>consent not read out</source>
        <translation>consentement non lu</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>head-count</source>
        <translation>nombre de personnes</translation>
    </message>
    <message>
        <source>Who sits at the table?</source>
        <translation>Qui est à la table?</translation>
    </message>
    <message>
        <source>+ and − count, Enter goes on to the next. No names.</source>
        <translation>+ et − comptent, Entrée passe au milieu suivant. Aucun nom.</translation>
    </message>
    <message>
        <source>To be read out</source>
        <translation>À lire à voix haute</translation>
    </message>
    <message>
        <source>“What is said at this table is written down without names. The notes are put together with those of other tables, to bring out what emerges; nobody is quoted by name. You may ask at any time that something you said be left out. Does this suit everyone?”</source>
        <translation>«&#xa0;Ce qui se dit à cette table est noté sans les noms. Les notes sont réunies avec celles des autres tables pour faire ressortir ce qui émerge; personne n’est cité par son nom. Vous pouvez demander en tout temps qu’un propos soit retiré. Est-ce que cela convient à tout le monde?&#xa0;»</translation>
    </message>
    <message>
        <source>It has been read out</source>
        <translation>La phrase a été lue</translation>
    </message>
    <message>
        <source>Take notes</source>
        <translation>Prendre des notes</translation>
    </message>
</context>
<context>
    <name>tournee::PhotoAdder</name>
    <message>
        <source>The pasted picture</source>
        <translation>L’image collée</translation>
    </message>
    <message numerus="yes">
        <source>Add %n photo(s)</source>
        <translation>
            <numerusform>Ajouter %n photo</numerusform>
            <numerusform>Ajouter %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::PhotoCard</name>
    <message>
        <source>Photo not received yet</source>
        <translation>Photo pas encore reçue</translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation>Cette photo ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tournee::PhotoStrip</name>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Describe a photo</source>
        <translation>Décrire une photo</translation>
    </message>
    <message>
        <source>Remove a photo</source>
        <translation>Retirer une photo</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are being reduced and added…</source>
        <translation>
            <numerusform>%n photo est en train d’être réduite et ajoutée…</numerusform>
            <numerusform>%n photos sont en train d’être réduites et ajoutées…</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop photos here, paste them with Ctrl+V, or choose files. They are turned upright and reduced; place and time of the shot are left out.</source>
        <translation>Déposez des photos ici, collez-les avec Ctrl+V ou choisissez des fichiers. Elles sont redressées et réduites; le lieu et l’heure de la prise de vue en sont retirés.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Ajouter des photos…</translation>
    </message>
</context>
<context>
    <name>tournee::PhotosCommand</name>
    <message>
        <source>Lists the photos, with those that have not arrived yet, or writes them into a folder.</source>
        <translation>Liste les photos, avec celles qui ne sont pas encore arrivées, ou les écrit dans un répertoire du disque.</translation>
    </message>
    <message>
        <source>FILE [--missing] [--extract DIR]</source>
        <translation>FICHIER [--missing] [--extract RÉPERTOIRE]</translation>
    </message>
    <message>
        <source>Only those that have not arrived yet.</source>
        <translation>Seulement celles qui ne sont pas encore arrivées.</translation>
    </message>
    <message>
        <source>Write the photos into this folder, under their ids.</source>
        <translation>Écrire les photos dans ce répertoire, sous leurs identifiants.</translation>
    </message>
    <message>
        <source>What has not arrived cannot be extracted.</source>
        <translation>Ce qui n’est pas arrivé ne peut pas être extrait.</translation>
    </message>
    <message>
        <source>(without a caption)</source>
        <translation>(sans légende)</translation>
    </message>
    <message>
        <source>not received yet</source>
        <translation>pas encore reçue</translation>
    </message>
    <message>
        <source>No photo is missing.</source>
        <translation>Aucune photo ne manque.</translation>
    </message>
    <message>
        <source>There are no photos.</source>
        <translation>Il n’y a pas de photos.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have not been received yet.</source>
        <translation>
            <numerusform>%n photo n’est pas encore reçue.</numerusform>
            <numerusform>%n photos ne sont pas encore reçues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are in “%1”.</source>
        <translation>
            <numerusform>%n photo est dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n photos sont dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>tournee::PicturePage</name>
    <message>
        <source>What emerges</source>
        <translation>Ce qui émerge</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Show to the room (F12)</source>
        <translation>Montrer à la salle (F12)</translation>
    </message>
    <message>
        <source>All of it, or: words, region:…, theme:…, kind:…</source>
        <translation>Tout, ou : des mots, région:…, thème:…, type:…</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
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
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tables received</source>
        <translation>
            <numerusform>%1 table reçue sur %n</numerusform>
            <numerusform>%1 tables reçues sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called so: %1</source>
        <translation>Rien ne porte ce nom : %1</translation>
    </message>
</context>
<context>
    <name>tournee::PictureSources</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
</context>
<context>
    <name>tournee::PictureWords</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” is in a format of phones (HEIC or AVIF) that this computer cannot read. Send it as JPEG, or take a screenshot of it.</source>
        <translation>«&#xa0;%1&#xa0;» est dans un format de téléphone (HEIC ou AVIF) que cet ordinateur ne lit pas. Envoyez la photo en JPEG, ou prenez-en une capture d’écran.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>“%1” has too many pixels. Make it smaller, then add it again.</source>
        <translation>«&#xa0;%1&#xa0;» a trop de pixels. Réduisez l’image, puis ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not a picture. JPEG, PNG, WebP, GIF, TIFF and BMP can be added.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image. On peut ajouter du JPEG, PNG, WebP, GIF, TIFF et BMP.</translation>
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
    <message>
        <source>[deleted]</source>
        <translation>[supprimé]</translation>
    </message>
    <message>
        <source>background not told: too few people</source>
        <translation>milieu non dit&#xa0;: trop peu de personnes</translation>
    </message>
</context>
<context>
    <name>tournee::PlenaryView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
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
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solutions</source>
        <translation>
            <numerusform>%n solution</numerusform>
            <numerusform>%n solutions</numerusform>
        </translation>
    </message>
    <message>
        <source>What emerges, for the room</source>
        <translation>Ce qui émerge, pour la salle</translation>
    </message>
    <message>
        <source>%1: support %2</source>
        <translation>%1 : %2 appuis</translation>
    </message>
    <message>
        <source>What emerges: the most support</source>
        <translation>Ce qui émerge : le plus d’appuis</translation>
    </message>
    <message>
        <source>What emerges: the themes</source>
        <translation>Ce qui émerge : les thèmes</translation>
    </message>
    <message>
        <source>What emerges: the regions</source>
        <translation>Ce qui émerge : les régions</translation>
    </message>
    <message>
        <source>As soon as tables have noted support, the solutions with the most of it stand here.</source>
        <translation>Dès que des tables ont noté des appuis, les solutions qui en ont le plus figurent ici.</translation>
    </message>
</context>
<context>
    <name>tournee::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Retour</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Taille de tout</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent, with the space that your language puts before it</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Taking notes</source>
        <translation>Prise de notes</translation>
    </message>
    <message>
        <source>Spelling is checked in</source>
        <translation>L’orthographe est vérifiée en</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French and English</source>
        <translation>Français et anglais</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Aucune langue</translation>
    </message>
    <message>
        <source>A sound when the time of a round is over</source>
        <translation>Un son quand le temps d’une ronde est écoulé</translation>
    </message>
    <message>
        <source>Who writes here</source>
        <translation>Qui écrit ici</translation>
    </message>
    <message>
        <source>Stands in the history of what you write, and travels with the notes; an anonymous bundle leaves it out. Counts from the next workbook that you open.</source>
        <translation>Figure dans l’historique de ce que vous écrivez et voyage avec les notes; un dossier anonyme le laisse de côté. Compte à partir du prochain carnet que vous ouvrirez.</translation>
    </message>
    <message>
        <source>Your name (may stay empty)</source>
        <translation>Votre nom (peut rester vide)</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nom de cet ordinateur</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Fichiers et sauvegardes</translation>
    </message>
    <message>
        <source>New workbooks go to</source>
        <translation>Les nouveaux carnets vont dans</translation>
    </message>
    <message>
        <source>Newest backups that are kept of each workbook</source>
        <translation>Sauvegardes récentes gardées pour chaque carnet</translation>
    </message>
    <message>
        <source>Gigabytes that backups may take</source>
        <translation>Gigaoctets que les sauvegardes peuvent prendre</translation>
    </message>
    <message>
        <source>Of the open workbook alone</source>
        <translation>Pour le carnet ouvert seulement</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Répertoire surveillé</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
</context>
<context>
    <name>tournee::PreparePage</name>
    <message>
        <source>Edit the tour</source>
        <translation>Modifier la tournée</translation>
    </message>
    <message>
        <source>Edit the workshop</source>
        <translation>Modifier l’atelier</translation>
    </message>
    <message>
        <source>Edit the round</source>
        <translation>Modifier la ronde</translation>
    </message>
    <message>
        <source>Edit the table</source>
        <translation>Modifier la table</translation>
    </message>
    <message>
        <source>Remove the round</source>
        <translation>Retirer la ronde</translation>
    </message>
    <message>
        <source>Remove table %1</source>
        <translation>Retirer la table %1</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nouvel atelier</translation>
    </message>
    <message>
        <source>Add a workshop</source>
        <translation>Ajouter un atelier</translation>
    </message>
    <message>
        <source>Remove the workshop</source>
        <translation>Retirer l’atelier</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>Ajouter une ronde</translation>
    </message>
    <message>
        <source>Welcome and instructions</source>
        <translation>Accueil et consignes</translation>
    </message>
    <message>
        <source>Writing in silence</source>
        <translation>Écriture en silence</translation>
    </message>
    <message>
        <source>Challenges and solutions</source>
        <translation>Défis et solutions</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Which solutions come first?</source>
        <translation>Quelles solutions viennent en premier?</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Mise en commun</translation>
    </message>
    <message>
        <source>What do we keep from this evening?</source>
        <translation>Que retenons-nous de cette rencontre?</translation>
    </message>
    <message>
        <source>Add the usual rounds</source>
        <translation>Ajouter les rondes habituelles</translation>
    </message>
    <message>
        <source>Move the round</source>
        <translation>Déplacer la ronde</translation>
    </message>
    <message numerus="yes">
        <source>Add %n table(s)</source>
        <translation>
            <numerusform>Ajouter %n table</numerusform>
            <numerusform>Ajouter %n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>Kit %1</source>
        <translation>Trousse %1</translation>
    </message>
    <message>
        <source>The tour and its workshops</source>
        <translation>La tournée et ses ateliers</translation>
    </message>
</context>
<context>
    <name>tournee::PrioritiesPage</name>
    <message>
        <source>support</source>
        <translation>appuis</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Type how many support it, then Enter. ← and → take one away and add one.</source>
        <translation>Tapez le nombre d’appuis, puis Entrée. ← en retire un, → en ajoute un.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>How many support it</source>
        <translation>Nombre d’appuis</translation>
    </message>
    <message>
        <source>What the table has noted will be here, to be ranked.</source>
        <translation>Ce que la table a noté sera ici, pour être classé.</translation>
    </message>
</context>
<context>
    <name>tournee::PriorityModel</name>
    <message>
        <source>%1: %2. Support: %3</source>
        <translation>%1&#xa0;: %2. Appuis&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>tournee::ProblemBar</name>
    <message>
        <source>Put away</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tournee::ProjectionView</name>
    <message>
        <source>For the room</source>
        <translation>Pour la salle</translation>
    </message>
</context>
<context>
    <name>tournee::ProposalModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>%1&#xa0;% de ressemblance</translation>
    </message>
</context>
<context>
    <name>tournee::ReadBackCard</name>
    <message>
        <source>Answers: %1</source>
        <translation>Répond à&#xa0;: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>À propos de&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tournee::ReadBackPage</name>
    <message>
        <source>verification</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 sur %2 vérifiées</translation>
    </message>
    <message>
        <source>There is nothing to read back yet.</source>
        <translation>Il n’y a encore rien à relire.</translation>
    </message>
    <message>
        <source>Everything has been read back.</source>
        <translation>Tout a été relu.</translation>
    </message>
    <message>
        <source>That was the last entry.</source>
        <translation>C’était la dernière entrée.</translation>
    </message>
    <message>
        <source>amendment</source>
        <translation>amendement</translation>
    </message>
    <message>
        <source>disagreement</source>
        <translation>désaccord</translation>
    </message>
    <message>
        <source>Verified (V)</source>
        <translation>Vérifié (V)</translation>
    </message>
    <message>
        <source>Amend (A)</source>
        <translation>Amender (A)</translation>
    </message>
    <message>
        <source>Contested (C)</source>
        <translation>Contesté (C)</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Précédente</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Suivante →</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Retour aux notes</translation>
    </message>
    <message>
        <source>How the table puts it</source>
        <translation>Comment la table le dit</translation>
    </message>
    <message>
        <source>What is the disagreement? It is kept beside the entry.</source>
        <translation>Quel est le désaccord? Il est gardé à côté de l’entrée.</translation>
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
        <source>[left out of what was received]</source>
        <translation>[absent de ce qui a été reçu]</translation>
    </message>
    <message>
        <source>[erased on %1]</source>
        <translation>[effacé le %1]</translation>
    </message>
    <message>
        <source>[erased on %1: %2]</source>
        <translation>[effacé le %1&#xa0;: %2]</translation>
    </message>
</context>
<context>
    <name>tournee::ReadinessPage</name>
    <message>
        <source>Before starting</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Take notes</source>
        <translation>Prendre des notes</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The clock says %1.</source>
        <translation>L’horloge indique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The clock says %1, which is before this table was prepared. Set it in the system.</source>
        <translation>L’horloge indique&#xa0;: %1. C’est avant la préparation de cette table; réglez-la dans le système.</translation>
    </message>
    <message>
        <source>A test note was written, read back and taken away again, in %1 milliseconds.</source>
        <translation>Une note d’essai a été écrite, relue et retirée, en %1 millisecondes.</translation>
    </message>
    <message>
        <source>A test note could not be written. Look at the disk before you start.</source>
        <translation>Une note d’essai n’a pas pu être écrite. Vérifiez le disque avant de commencer.</translation>
    </message>
    <message>
        <source>%1 are free on the disk.</source>
        <translation>Espace libre sur le disque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk: make room before you start.</source>
        <translation>Il ne reste que %1 sur le disque&#xa0;: faites de la place avant de commencer.</translation>
    </message>
    <message>
        <source>The computer runs on the mains.</source>
        <translation>L’ordinateur est branché.</translation>
    </message>
    <message>
        <source>The battery is at %1% and plugged in.</source>
        <translation>La batterie est à %1&#xa0;% et branchée.</translation>
    </message>
    <message>
        <source>The battery is at %1%.</source>
        <translation>La batterie est à %1&#xa0;%.</translation>
    </message>
    <message>
        <source>The battery is at %1%: plug it in.</source>
        <translation>La batterie est à %1&#xa0;%&#xa0;: branchez-la.</translation>
    </message>
    <message>
        <source>The dictionary is there.</source>
        <translation>Le dictionnaire est là.</translation>
    </message>
    <message>
        <source>There is no dictionary: spelling will not be checked.</source>
        <translation>Il n’y a pas de dictionnaire&#xa0;: l’orthographe ne sera pas vérifiée.</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>Tout est prêt.</translation>
    </message>
    <message>
        <source>Look at what has no tick. You can take notes in any case.</source>
        <translation>Regardez ce qui n’est pas coché. Vous pouvez prendre des notes de toute façon.</translation>
    </message>
</context>
<context>
    <name>tournee::RecapCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s) without a solution</source>
        <translation>
            <numerusform>%n défi sans solution</numerusform>
            <numerusform>%n défis sans solution</numerusform>
        </translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tournee::ReceiptCode</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the code of the receipt</source>
        <translation>Copier le code du reçu</translation>
    </message>
    <message>
        <source>Code of the receipt: %1</source>
        <translation>Code du reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read aloud: %1. Whoever sent the file sees the same code.</source>
        <translation>À lire à voix haute&#xa0;: %1. La personne qui a envoyé le fichier voit le même code.</translation>
    </message>
</context>
<context>
    <name>tournee::ReceiptCommand</name>
    <message>
        <source>Tells the receipt of a bundle, or those of all that a workbook has received. Who sent it and who received it read the same short code.</source>
        <translation>Donne le reçu d’un dossier d’atelier, ou ceux de tout ce qu’un carnet a reçu. Qui a envoyé et qui a reçu lisent le même code court.</translation>
    </message>
    <message>
        <source>Only this import, with all of its tables.</source>
        <translation>Seulement cette importation, avec toutes ses tables.</translation>
    </message>
    <message>
        <source>Of the workbook itself, as if it were sent as it is.</source>
        <translation>Celui du carnet lui-même, comme si on l’envoyait tel quel.</translation>
    </message>
    <message>
        <source>--number takes the number of an import.</source>
        <translation>--number prend le numéro d’une importation.</translation>
    </message>
    <message>
        <source>Only a workbook has received something.</source>
        <translation>Seul un carnet a reçu quelque chose.</translation>
    </message>
    <message>
        <source>This workbook has received nothing.</source>
        <translation>Ce carnet n’a rien reçu.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2  %3  “%4”: %n entries</source>
        <translation>
            <numerusform>%1. %2  %3  «&#xa0;%4&#xa0;»&#xa0;: %n entrée</numerusform>
            <numerusform>%1. %2  %3  «&#xa0;%4&#xa0;»&#xa0;: %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (annulée)</translation>
    </message>
    <message>
        <source>FILE|BUNDLE [--number N] [--own] [--table]</source>
        <translation>FICHIER|DOSSIER [--number N] [--own] [--table]</translation>
    </message>
    <message>
        <source>The register of all that was received, with tabs between the columns, to be pasted into a spreadsheet.</source>
        <translation>Le registre de tout ce qui a été reçu, avec des tabulations entre les colonnes, à coller dans un tableur.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>tournee::ReceiptWords</name>
    <message>
        <source>Hotel</source>
        <comment>spelling alphabet</comment>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>Juliett</source>
        <comment>spelling alphabet</comment>
        <translation>Juliette</translation>
    </message>
    <message>
        <source>November</source>
        <comment>spelling alphabet</comment>
        <translation>Novembre</translation>
    </message>
    <message>
        <source>Quebec</source>
        <comment>spelling alphabet</comment>
        <translation>Québec</translation>
    </message>
    <message>
        <source>Romeo</source>
        <comment>spelling alphabet</comment>
        <translation>Roméo</translation>
    </message>
    <message>
        <source>Whiskey</source>
        <comment>spelling alphabet</comment>
        <translation>Whisky</translation>
    </message>
    <message>
        <source>without a table</source>
        <translation>sans table</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <source>a table without a number</source>
        <translation>une table sans numéro</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>workshop, table</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Challenges 5</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>aucune entrée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table, entries</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ReceptionDetail</name>
    <message>
        <source>Undo this reception…</source>
        <translation>Annuler cette réception…</translation>
    </message>
    <message>
        <source>Undo the reception</source>
        <translation>Annuler la réception</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message numerus="yes">
        <source>This would remove %n thing(s) that came with “%1”.</source>
        <translation>
            <numerusform>%n élément venu avec «&#xa0;%1&#xa0;» serait retiré.</numerusform>
            <numerusform>%n éléments venus avec «&#xa0;%1&#xa0;» seraient retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be as before.</source>
        <translation>
            <numerusform>%n élément redeviendrait comme avant.</numerusform>
            <numerusform>%n éléments redeviendraient comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay, since somebody has worked on them.</source>
        <translation>
            <numerusform>%n reste, car on y a travaillé depuis.</numerusform>
            <numerusform>%n restent, car on y a travaillé depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone %1.</source>
        <translation>Annulée le %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of it wait for another file and go on waiting: they take effect when that file comes, and go when it is undone.</source>
        <translation>
            <numerusform>%n de ses changements attend un autre fichier et continue d’attendre&#xa0;: il prend effet quand ce fichier arrive, et part quand celui-ci est annulé.</numerusform>
            <numerusform>%n de ses changements attendent un autre fichier et continuent d’attendre&#xa0;: ils prennent effet quand ce fichier arrive, et partent quand celui-ci est annulé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ReceptionList</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Ce qu’il a apporté</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
</context>
<context>
    <name>tournee::ReceptionModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce qu’il apporte</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Coming in…</source>
        <translation>Réception en cours…</translation>
    </message>
    <message>
        <source>Left out: stopped before its turn</source>
        <translation>Laissé de côté&#xa0;: arrêté avant son tour</translation>
    </message>
    <message>
        <source>Everything in it is here already</source>
        <translation>Tout ce qu’il contient est déjà ici</translation>
    </message>
    <message>
        <source>Is in: %1</source>
        <translation>Reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Would bring: %1</source>
        <translation>Apporterait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Is in; nothing new shows</source>
        <translation>Reçu; rien de nouveau à voir</translation>
    </message>
    <message>
        <source>Would bring nothing that shows</source>
        <translation>N’apporterait rien de visible</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Encrypted: waits for its passphrase</source>
        <translation>Chiffré&#xa0;: attend sa phrase de passe</translation>
    </message>
    <message>
        <source>Encrypted: waits for its key</source>
        <translation>Chiffré&#xa0;: attend sa clé</translation>
    </message>
    <message>
        <source>Will be left out</source>
        <translation>Sera laissé de côté</translation>
    </message>
</context>
<context>
    <name>tournee::ReceptionPage</name>
    <message>
        <source>Drop bundles, workbooks or whole folders anywhere on this window, or choose them here. You will see what each would bring before anything comes in.</source>
        <translation>Déposez des dossiers d’atelier, des carnets ou des répertoires entiers n’importe où sur cette fenêtre, ou choisissez-les ici. Vous verrez ce que chacun apporterait avant de recevoir quoi que ce soit.</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)…</source>
        <translation>
            <numerusform>Examen de %n fichier…</numerusform>
            <numerusform>Examen de %n fichiers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are coming in. You can go on working.</source>
        <translation>
            <numerusform>Réception de %n fichier. Vous pouvez continuer à travailler.</numerusform>
            <numerusform>Réception de %n fichiers. Vous pouvez continuer à travailler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused; the reason stands beside each.</source>
        <translation>
            <numerusform>%n fichier refusé; la raison est à côté.</numerusform>
            <numerusform>%n fichiers refusés; la raison est à côté de chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Combine bundles</source>
        <translation>Réunir des dossiers</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un répertoire…</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>See the overview</source>
        <translation>Voir l’ensemble</translation>
    </message>
    <message>
        <source>Files to combine</source>
        <translation>Fichiers à réunir</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would bring nothing new.</source>
        <translation>
            <numerusform>%n fichier n’apporterait rien de nouveau.</numerusform>
            <numerusform>%n fichiers n’apporteraient rien de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would bring %1.</source>
        <translation>
            <numerusform>%n fichier apporterait %1.</numerusform>
            <numerusform>%n fichiers apporteraient %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in; nothing was new.</source>
        <translation>
            <numerusform>%n fichier reçu; rien de nouveau.</numerusform>
            <numerusform>%n fichiers reçus; rien de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in and brought %1.</source>
        <translation>
            <numerusform>%n fichier reçu a apporté %1.</numerusform>
            <numerusform>%n fichiers reçus ont apporté %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receptions</source>
        <translation>Réceptions</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are encrypted.</source>
        <translation>
            <numerusform>%n fichier est chiffré.</numerusform>
            <numerusform>%n fichiers sont chiffrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other notes…</source>
        <translation>Autres notes…</translation>
    </message>
    <message>
        <source>A table from a spreadsheet, or a list as text or Markdown.</source>
        <translation>Un tableau d’un tableur, ou une liste en texte ou en Markdown.</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>Tout le registre</translation>
    </message>
</context>
<context>
    <name>tournee::RecipientsCard</name>
    <message>
        <source>your key %1</source>
        <translation>votre clé %1</translation>
    </message>
    <message>
        <source>the key %1</source>
        <translation>la clé %1</translation>
    </message>
    <message>
        <source>This workbook</source>
        <translation>Ce carnet</translation>
    </message>
    <message>
        <source>No kit has named a key: what is exported from here can be read by everybody, unless you choose otherwise when you export.</source>
        <translation>Aucune trousse n’a nommé de clé&#xa0;: ce qui est exporté d’ici peut être lu par tout le monde, sauf si vous choisissez autrement à l’exportation.</translation>
    </message>
    <message>
        <source>What is exported from here is encrypted for %1, as its kit asked.</source>
        <translation>Ce qui est exporté d’ici est chiffré pour %1, comme la trousse le demande.</translation>
    </message>
    <message>
        <source>Kits made here name no key.</source>
        <translation>Les trousses faites ici ne nomment aucune clé.</translation>
    </message>
    <message>
        <source>Kits made here name %1: what tables export with them is encrypted for it.</source>
        <translation>Les trousses faites ici nomment %1&#xa0;: ce que les tables exportent est chiffré pour elle.</translation>
    </message>
    <message>
        <source>Another kit names %1. Exports stay encrypted as before until you decide. Ask the coordination, by telephone or in person, whether this key is theirs.</source>
        <translation>Une autre trousse nomme %1. Rien ne change dans le chiffrement tant que vous n’avez pas décidé. Demandez à la coordination, au téléphone ou de vive voix, si cette clé est la sienne.</translation>
    </message>
    <message>
        <source>It is theirs: use it</source>
        <translation>C’est bien la sienne&#xa0;: l’utiliser</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>La refuser</translation>
    </message>
    <message>
        <source>Put your key into the kits</source>
        <translation>Mettre votre clé dans les trousses</translation>
    </message>
    <message>
        <source>Take it out of the kits</source>
        <translation>La retirer des trousses</translation>
    </message>
</context>
<context>
    <name>tournee::RegisterPage</name>
    <message>
        <source>Register of receptions</source>
        <translation>Registre des réceptions</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Retour</translation>
    </message>
    <message>
        <source>File, person, workshop, receipt…</source>
        <translation>Fichier, personne, atelier, reçu…</translation>
    </message>
    <message>
        <source>Search in the register</source>
        <translation>Chercher dans le registre</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Copier pour un tableur</translation>
    </message>
    <message>
        <source>Every file that was combined into this workbook will stand here.</source>
        <translation>Chaque fichier réuni dans ce carnet sera inscrit ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n reception(s) copied: paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n réception copiée&#xa0;: collez-la dans un tableur.</numerusform>
            <numerusform>%n réceptions copiées&#xa0;: collez-les dans un tableur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 receptions</source>
        <translation>
            <numerusform>%n réception sur %1</numerusform>
            <numerusform>%n réceptions sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reception(s)</source>
        <translation>
            <numerusform>%n réception</numerusform>
            <numerusform>%n réceptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::RegisterWords</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Entries in it</source>
        <translation>Contributions du fichier</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Ce qu’il a apporté</translation>
    </message>
    <message>
        <source>Waiting for data</source>
        <translation>En attente de données</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Everything in it was here already</source>
        <translation>Tout y était déjà</translation>
    </message>
    <message numerus="yes">
        <source>%n new thing(s)</source>
        <translation>
            <numerusform>%n nouveauté</numerusform>
            <numerusform>%n nouveautés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>workshop: tables</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No workshop</source>
        <translation>Sans atelier</translation>
    </message>
</context>
<context>
    <name>tournee::Reminders</name>
    <message>
        <source>Workshop without a title</source>
        <translation>Atelier sans titre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>workshop, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n table(s) missing</source>
        <translation>
            <numerusform>%1&#xa0;: il manque %n table</numerusform>
            <numerusform>%1&#xa0;: il manque %n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>Table without a number</source>
        <translation>Table sans numéro</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>table, people</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tournee::RepairCard</name>
    <message>
        <source>Workshop without a title</source>
        <translation>Atelier sans titre</translation>
    </message>
    <message>
        <source>The whole workshop</source>
        <translation>Tout l’atelier</translation>
    </message>
    <message>
        <source>Table without a number</source>
        <translation>Table sans numéro</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message numerus="yes">
        <source> (%n entries)</source>
        <translation>
            <numerusform> (%n contribution)</numerusform>
            <numerusform> (%n contributions)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two different tables or workshops.</source>
        <translation>Choisissez deux tables ou deux ateliers différents.</translation>
    </message>
    <message>
        <source>Choose two tables, or two whole workshops.</source>
        <translation>Choisissez deux tables, ou deux ateliers entiers.</translation>
    </message>
    <message>
        <source>This one is kept</source>
        <translation>Celui-ci est gardé</translation>
    </message>
    <message>
        <source>And this one is the same</source>
        <translation>Et celui-ci est le même</translation>
    </message>
    <message>
        <source>Declare them the same</source>
        <translation>Déclarer que c’est le même</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tournee::ReportCommand</name>
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
        <source>--what does not take “%1”.</source>
        <translation>--what ne prend pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--session and --region exclude each other.</source>
        <translation>--session et --region s’excluent.</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit.</translation>
    </message>
    <message>
        <source>“%1” must end in one of these: %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit se terminer par l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>FILE -o OUT [--session UUID|--region CODE|--table UUID] [--what synthesis|minutes|priorities|data] [--recipe RECIPE] [--anonymous]</source>
        <translation>FICHIER -o SORTIE [--session UUID|--region CODE|--table UUID] [--what synthesis|minutes|priorities|data] [--recipe RECETTE] [--anonymous]</translation>
    </message>
    <message>
        <source>Only this table.</source>
        <translation>Seulement cette table.</translation>
    </message>
    <message>
        <source>What it is made of: a file, or the name under which the workbook keeps it.</source>
        <translation>De quoi il est fait&#xa0;: un fichier, ou le nom sous lequel le carnet le garde.</translation>
    </message>
    <message>
        <source>--table excludes --session and --region.</source>
        <translation>--table exclut --session et --region.</translation>
    </message>
    <message>
        <source>Writes what is handed out. The ending of OUT decides: .pdf, .odt, .docx, .html or .md to read, .xlsx, .json, .csv (a folder of CSV files) or .zip (the same in one file) to work with. .jsonl is a script that edit takes, .schema.json tells what the JSON looks like, .decidim.csv are proposals for Decidim, .qdc and .qdpx are for qualitative research.</source>
        <translation>Écrit ce qui est remis. La fin de SORTIE décide&#xa0;: .pdf, .odt, .docx, .html ou .md pour lire, .xlsx, .json, .csv (un répertoire de fichiers CSV) ou .zip (la même chose en un fichier) pour travailler. .jsonl est un script que edit accepte, .schema.json dit à quoi ressemble le JSON, .decidim.csv donne des propositions pour Decidim, .qdc et .qdpx servent à la recherche qualitative.</translation>
    </message>
</context>
<context>
    <name>tournee::RescuePage</name>
    <message>
        <source>“%1” does not open</source>
        <translation>«&#xa0;%1&#xa0;» ne s’ouvre pas</translation>
    </message>
    <message>
        <source>Copies of it were made as you worked. Go back to one of them: what is in it is there again, what was written after it is not. A damaged file is kept beside the copies, and what the tables handed in can be combined once more.</source>
        <translation>Des copies en ont été faites pendant votre travail. Revenez à l’une d’elles&#xa0;: ce qu’elle contient est de nouveau là, ce qui a été écrit après elle ne l’est pas. Un fichier endommagé est gardé près des copies, et ce que les tables ont remis peut être réuni de nouveau.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copies de sauvegarde</translation>
    </message>
</context>
<context>
    <name>tournee::RestoreCommand</name>
    <message>
        <source>Puts a backup in the place of a workbook. The present file is backed up first; what was written since is in that backup.</source>
        <translation>Met une sauvegarde à la place d’un carnet. Le fichier actuel est d’abord sauvegardé; ce qui a été écrit depuis se trouve dans cette sauvegarde.</translation>
    </message>
    <message>
        <source>FILE BACKUP [--dry-run]</source>
        <translation>FICHIER SAUVEGARDE [--dry-run]</translation>
    </message>
    <message>
        <source>Only tell what would change.</source>
        <translation>Seulement dire ce qui changerait.</translation>
    </message>
    <message>
        <source>The present file cannot be read, so nothing can be compared.</source>
        <translation>Le fichier actuel ne peut pas être lu, donc rien ne peut être comparé.</translation>
    </message>
    <message>
        <source>%1 would come back, %2 would change, %3 would be gone.</source>
        <translation>%1 reviendraient, %2 changeraient, %3 disparaîtraient.</translation>
    </message>
    <message>
        <source>%1 came back, %2 changed, %3 are gone.</source>
        <translation>%1 sont revenus, %2 ont changé, %3 ont disparu.</translation>
    </message>
    <message>
        <source>The workbook is as it was in backup %1.</source>
        <translation>Le carnet est tel qu’il était dans la sauvegarde %1.</translation>
    </message>
    <message>
        <source>What it held before is in “%1”.</source>
        <translation>Ce qu’il contenait avant se trouve dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>tournee::RoundLine</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>dépassé de %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
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
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Minutes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time of the round</source>
        <translation>Temps de la ronde</translation>
    </message>
</context>
<context>
    <name>tournee::RoundRow</name>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move round %1 earlier</source>
        <translation>Mettre la ronde %1 plus tôt</translation>
    </message>
    <message>
        <source>Move round %1 later</source>
        <translation>Mettre la ronde %1 plus tard</translation>
    </message>
    <message>
        <source>Remove round %1</source>
        <translation>Retirer la ronde %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What people see in large letters</source>
        <translation>Ce que les gens voient en grandes lettres</translation>
    </message>
    <message>
        <source>Title of round %1</source>
        <translation>Titre de la ronde %1</translation>
    </message>
    <message>
        <source>Purpose of round %1</source>
        <translation>But de la ronde %1</translation>
    </message>
    <message>
        <source>Minutes of round %1</source>
        <translation>Minutes de la ronde %1</translation>
    </message>
    <message>
        <source>Question of round %1</source>
        <translation>Question de la ronde %1</translation>
    </message>
</context>
<context>
    <name>tournee::RoundsPage</name>
    <message>
        <source>Next round</source>
        <translation>Ronde suivante</translation>
    </message>
    <message>
        <source>Begin the first round</source>
        <translation>Commencer la première ronde</translation>
    </message>
    <message numerus="yes">
        <source>Catch up %n minute(s)</source>
        <translation>
            <numerusform>Rattraper %n minute</numerusform>
            <numerusform>Rattraper %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The last round ends at %1.</source>
        <translation>La dernière ronde se termine à %1.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n minute(s) later than planned.</source>
        <translation>
            <numerusform>C’est %n minute plus tard que prévu.</numerusform>
            <numerusform>C’est %n minutes plus tard que prévu.</numerusform>
        </translation>
    </message>
    <message>
        <source>No round is running. Whatever is noted belongs to the round chosen in the notes.</source>
        <translation>Aucune ronde n’est en cours. Ce qui se note appartient à la ronde choisie dans les notes.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>Stop the countdown</source>
        <translation>Arrêter le compte à rebours</translation>
    </message>
    <message>
        <source>A sound at the end</source>
        <translation>Un son à la fin</translation>
    </message>
    <message>
        <source>This workshop has no rounds: the notes stand in one list.</source>
        <translation>Cet atelier n’a pas de rondes&#xa0;: les notes forment une seule liste.</translation>
    </message>
    <message>
        <source>Ctrl+Page Down</source>
        <translation>Ctrl+Page suivante</translation>
    </message>
</context>
<context>
    <name>tournee::SameCommand</name>
    <message>
        <source>Declares two tables, or two workshops, the same: what stands at SAME goes to KEPT.</source>
        <translation>Déclare que deux tables, ou deux ateliers, sont les mêmes&#xa0;: ce qui est à AUTRE passe à GARDÉ.</translation>
    </message>
    <message>
        <source>FILE KEPT SAME [--dry-run]</source>
        <translation>FICHIER GARDÉ AUTRE [--dry-run]</translation>
    </message>
    <message>
        <source>Tables of two workshops are the same by their number. Head counts are never added. undo-import takes it back.</source>
        <translation>Les tables de deux ateliers sont les mêmes par leur numéro. Les nombres de personnes ne s’additionnent jamais. undo-import l’annule.</translation>
    </message>
    <message>
        <source>Only tell what it would do.</source>
        <translation>Dit seulement ce que cela ferait.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant.</translation>
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
        <translation>«&#xa0;%1&#xa0;» contient une tournée d’exemple. Ateliers&#xa0;: %2, tables&#xa0;: %3, entrées&#xa0;: %4.</translation>
    </message>
</context>
<context>
    <name>tournee::SavedMark</name>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré %1</translation>
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
        <translation>Seulement ce genre&#xa0;: challenge, solution, quote …</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>Le genre «&#xa0;%1&#xa0;» n’existe pas.</translation>
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
    <name>tournee::SearchPage</name>
    <message>
        <source>%1: unknown</source>
        <translation>%1&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation>Enlever le filtre %1</translation>
    </message>
    <message numerus="yes">
        <source>grouping %n entries</source>
        <translation>
            <numerusform>regrouper %n entrée</numerusform>
            <numerusform>regrouper %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>theme “%1”, %n entries</source>
        <translation>
            <numerusform>thème «&#xa0;%1&#xa0;», %n entrée</numerusform>
            <numerusform>thème «&#xa0;%1&#xa0;», %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Words, “words in this order”, -without</source>
        <translation>Des mots, «&#xa0;des mots dans cet ordre&#xa0;», -sans</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What was said at all tables is found here while you type.</source>
        <translation>Ce qui s’est dit à toutes les tables se trouve ici à mesure que vous tapez.</translation>
    </message>
    <message>
        <source>More than %1, the newest first</source>
        <translation>Plus de %1, les plus récentes d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Oublier cette recherche</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Recherches gardées</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Open at its table (Enter)</source>
        <translation>Ouvrir à sa table (Entrée)</translation>
    </message>
    <message>
        <source>Assign a theme (T)</source>
        <translation>Attribuer un thème (T)</translation>
    </message>
    <message>
        <source>Group (G)</source>
        <translation>Regrouper (G)</translation>
    </message>
</context>
<context>
    <name>tournee::SelectionBar</name>
    <message numerus="yes">
        <source>%n entries are selected</source>
        <translation>
            <numerusform>%n texte est choisi</numerusform>
            <numerusform>%n textes sont choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Change all…</source>
        <translation>Changer pour tous…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>tournee::SensePage</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Regroupements</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Rapprochements</translation>
    </message>
    <message>
        <source>Everything in a table</source>
        <translation>Tout en tableau</translation>
    </message>
</context>
<context>
    <name>tournee::Sentences</name>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;». Vérifiez le nom et le répertoire.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that the folder exists and that you may write in it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit. Vérifiez que le répertoire existe et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be written. Free some space and try again; what was there is untouched.</source>
        <translation>Le disque est plein&#xa0;: «&#xa0;%1&#xa0;» n’a pas pu être écrit. Libérez de l’espace et réessayez; ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>“%1” may only be read. Copy it to a place where you may write.</source>
        <translation>«&#xa0;%1&#xa0;» est en lecture seule. Copiez-le à un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>“%1” is being used by another program. Close it there, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé par un autre programme. Fermez-le là, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should for “%1”. Check the USB stick or the disk, then try again.</source>
        <translation>Le disque ne répond pas comme il le devrait pour «&#xa0;%1&#xa0;». Vérifiez la clé USB ou le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is not a Tournée workbook.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un carnet de Tournée.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Tournée. Install that version to open it.</source>
        <translation>«&#xa0;%1&#xa0;» a été fait par une version plus récente de Tournée. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The workbook “%1” is damaged. Use a copy or a backup, and keep this file: what it holds may still be saved.</source>
        <translation>Le carnet «&#xa0;%1&#xa0;» est abîmé. Prenez une copie ou une sauvegarde, et conservez ce fichier&#xa0;: son contenu peut encore être récupéré.</translation>
    </message>
    <message>
        <source>“%1” is neither a bundle nor a workbook of Tournée.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un dossier d’atelier ni un carnet de Tournée.</translation>
    </message>
    <message>
        <source>The bundle “%1” needs a newer version of Tournée.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» demande une version plus récente de Tournée.</translation>
    </message>
    <message>
        <source>The bundle “%1” is damaged or incomplete, and nothing of it was taken in. Ask for it again, or copy it again from the USB stick.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» est abîmé ou incomplet, et rien n’en a été pris. Redemandez-le, ou recopiez-le de la clé USB.</translation>
    </message>
    <message>
        <source>The bundle “%1” is not made as Tournée makes them, and nothing of it was taken in. Ask whoever sent it to export it again.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’est pas fait comme Tournée les fait, et rien n’en a été pris. Demandez à la personne qui l’a envoyé de l’exporter de nouveau.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>No line above gave the name “%1”.</source>
        <translation>Aucune ligne plus haut n’a donné le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here (%2).</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;» ici (%2).</translation>
    </message>
    <message>
        <source>Several things are called “%1”; name the one you mean by its id.</source>
        <translation>Plusieurs éléments s’appellent «&#xa0;%1&#xa0;»; désignez le bon par son identifiant.</translation>
    </message>
    <message>
        <source>The value for “%1” does not fit.</source>
        <translation>La valeur donnée à «&#xa0;%1&#xa0;» ne convient pas.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas valoir %2.</translation>
    </message>
    <message>
        <source>The text is longer than an entry can be. Divide it into several entries.</source>
        <translation>Le texte est plus long qu’une entrée peut l’être. Répartissez-le en plusieurs entrées.</translation>
    </message>
    <message>
        <source>This can no longer be undone: it has been changed since.</source>
        <translation>On ne peut plus l’annuler&#xa0;: il y a eu une modification depuis.</translation>
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
        <source>“%1” is encrypted. Open it with the key of the coordination it was made for.</source>
        <translation>«&#xa0;%1&#xa0;» est chiffré. Ouvrez-le avec la clé de la coordination à laquelle il est destiné.</translation>
    </message>
    <message>
        <source>“%1” is encrypted for another key than those given, and nothing of it was taken in. Ask whoever sent it for which key it was made.</source>
        <translation>«&#xa0;%1&#xa0;» est chiffré pour une autre clé que celles fournies, et rien n’en a été retenu. Demandez à qui l’a envoyé à quelle clé il est destiné.</translation>
    </message>
    <message>
        <source>“%1” is protected by a passphrase, and none was given.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé par une phrase de passe, et aucune n’a été donnée.</translation>
    </message>
    <message>
        <source>The passphrase does not open “%1”. Check it and try again.</source>
        <translation>La phrase de passe n’ouvre pas «&#xa0;%1&#xa0;». Vérifiez-la et essayez de nouveau.</translation>
    </message>
    <message>
        <source>“%1” asks for far more computing than such files do, so the passphrase was not tried. Ask whoever made it for another one.</source>
        <translation>«&#xa0;%1&#xa0;» exige beaucoup plus de calcul que ce genre de fichier; la phrase de passe n’a donc pas été essayée. Demandez-en un autre à qui l’a fait.</translation>
    </message>
    <message>
        <source>The signature of “%1” does not fit what is in it, and nothing of it was taken in. Somebody may have changed it on the way: ask whoever made it for it again.</source>
        <translation>La signature de «&#xa0;%1&#xa0;» ne correspond pas à son contenu, et rien n’en a été retenu. Quelqu’un l’a peut-être modifié en chemin&#xa0;: redemandez-le à qui l’a fait.</translation>
    </message>
    <message>
        <source>“%1” is not a public key. They begin with age1; copy it whole.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une clé publique. Elles commencent par age1; copiez-la en entier.</translation>
    </message>
    <message>
        <source>“%1” is not a key file that Tournée can use.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de clé que Tournée peut utiliser.</translation>
    </message>
    <message>
        <source>“%1” was not written: this is more than one bundle can carry. Export the workshops one by one.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: c’est plus qu’un dossier peut contenir. Exportez les ateliers un par un.</translation>
    </message>
    <message>
        <source>It takes a whole number.</source>
        <translation>Il prend un nombre entier.</translation>
    </message>
    <message>
        <source>It takes true or false.</source>
        <translation>Il prend true ou false.</translation>
    </message>
    <message>
        <source>It takes a date such as 2026-10-03.</source>
        <translation>Il prend une date comme 2026-10-03.</translation>
    </message>
    <message>
        <source>It takes a time such as 18:30.</source>
        <translation>Il prend une heure comme 18:30.</translation>
    </message>
    <message>
        <source>It takes the id of what it names, or a name given above by “ref”.</source>
        <translation>Il prend l’identifiant de ce qu’il désigne, ou un nom donné plus haut par «&#xa0;ref&#xa0;».</translation>
    </message>
    <message>
        <source>It takes a text.</source>
        <translation>Il prend un texte.</translation>
    </message>
    <message>
        <source>It takes one of: %1.</source>
        <translation>Il prend une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of thing that can be added. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un genre d’élément qu’on peut ajouter. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1” here (%2). There are: %3.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’existe pas ici (%2). Il y a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nothing in this workbook has the id “%1”. “show --json” lists the ids.</source>
        <translation>Rien dans ce carnet n’a l’identifiant «&#xa0;%1&#xa0;». «&#xa0;show --json&#xa0;» donne les identifiants.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>Le plus proche&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is not a line of an edit script. A line is one JSON object with one of: add, update, remove, restore, settle, headcount.</source>
        <translation>Ceci n’est pas une ligne d’un script de modifications. Une ligne est un objet JSON avec un de ces verbes&#xa0;: add, update, remove, restore, settle, headcount.</translation>
    </message>
    <message>
        <source>“%1” is the second verb in this line; a line has one.</source>
        <translation>«&#xa0;%1&#xa0;» est le deuxième verbe de cette ligne; une ligne en a un seul.</translation>
    </message>
    <message>
        <source>“%1” does not belong into this line. Fields stand inside “set”, elements of sets inside “include” or “exclude”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas sa place dans cette ligne. Les champs vont dans «&#xa0;set&#xa0;», les éléments des ensembles dans «&#xa0;include&#xa0;» ou «&#xa0;exclude&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is missing in this line.</source>
        <translation>Il manque «&#xa0;%1&#xa0;» dans cette ligne.</translation>
    </message>
    <message>
        <source>The name in “%1” is taken by a line above.</source>
        <translation>Le nom dans «&#xa0;%1&#xa0;» est déjà donné par une ligne plus haut.</translation>
    </message>
    <message>
        <source>“%1” is of the wrong type in this line.</source>
        <translation>Dans cette ligne, «&#xa0;%1&#xa0;» est du mauvais type.</translation>
    </message>
    <message>
        <source>No import has the number %1 in this workbook.</source>
        <translation>Aucune importation de ce carnet n’a le numéro %1.</translation>
    </message>
    <message>
        <source>The import of “%1” was undone already.</source>
        <translation>L’importation de «&#xa0;%1&#xa0;» a déjà été annulée.</translation>
    </message>
    <message>
        <source>There is no import left to undo.</source>
        <translation>Il ne reste aucune importation à annuler.</translation>
    </message>
    <message>
        <source>The import of “%1” brought nothing that could be undone.</source>
        <translation>L’importation de «&#xa0;%1&#xa0;» n’a rien apporté qui puisse être annulé.</translation>
    </message>
    <message>
        <source>“%1” is not a backup of this workbook.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une sauvegarde de ce carnet.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and cannot be written anew: it may still hold the erased words. Delete that file.</source>
        <translation>La sauvegarde «&#xa0;%1&#xa0;» est endommagée et ne peut pas être réécrite&#xa0;: elle peut contenir encore les mots effacés. Supprimez ce fichier.</translation>
    </message>
</context>
<context>
    <name>tournee::SessionForm</name>
    <message>
        <source>No region yet</source>
        <translation>Aucune région encore</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>For example: Workshop in Rimouski</source>
        <translation>Par exemple&#xa0;: Atelier de Rimouski</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Heure du début</translation>
    </message>
    <message>
        <source>18:30</source>
        <translation>18:30</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipalité</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>For example: Community centre, large hall</source>
        <translation>Par exemple&#xa0;: Centre communautaire, grande salle</translation>
    </message>
    <message>
        <source>Not saved: there is no such date. Write it as 2026-10-03.</source>
        <translation>Pas enregistré&#xa0;: cette date n’existe pas. Écrivez-la ainsi&#xa0;: 2026-10-03.</translation>
    </message>
    <message>
        <source>Not saved: there is no such time. Write it as 18:30.</source>
        <translation>Pas enregistré&#xa0;: cette heure n’existe pas. Écrivez-la ainsi&#xa0;: 18:30.</translation>
    </message>
</context>
<context>
    <name>tournee::SessionPage</name>
    <message>
        <source>Workshop without a title</source>
        <translation>Atelier sans titre</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>The rounds tell every table what is asked, and for how long.</source>
        <translation>Les rondes disent à chaque table ce qu’on lui demande, et pour combien de temps.</translation>
    </message>
    <message>
        <source>Add the usual rounds</source>
        <translation>Ajouter les rondes habituelles</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>Ajouter une ronde</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Each table takes its own notes. Say how many there will be; names can follow on the evening itself.</source>
        <translation>Chaque table prend ses propres notes. Dites combien il y en aura; les noms peuvent venir le jour même.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Add tables</source>
        <translation>Ajouter des tables</translation>
    </message>
    <message>
        <source>Remove the chosen table</source>
        <translation>Retirer la table choisie</translation>
    </message>
    <message>
        <source>Hand out and hand in</source>
        <translation>Remettre et recueillir</translation>
    </message>
    <message>
        <source>The kit prepares the laptops of the tables. The bundle carries the notes that were taken here to the coordinator.</source>
        <translation>La trousse prépare les portables des tables. Le dossier d’atelier apporte à la coordination les notes prises ici.</translation>
    </message>
    <message>
        <source>Export the kit…</source>
        <translation>Exporter la trousse…</translation>
    </message>
    <message>
        <source>Export the bundle…</source>
        <translation>Exporter le dossier d’atelier…</translation>
    </message>
    <message>
        <source>Remove this workshop</source>
        <translation>Retirer cet atelier</translation>
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
        <translation>Seulement ce genre&#xa0;: session, table, challenge, solution …</translation>
    </message>
    <message>
        <source>Only what has this id.</source>
        <translation>Seulement ce qui a cet identifiant.</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>Le genre «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>[diverging versions: %1]</source>
        <translation>[versions divergentes&#xa0;: %1]</translation>
    </message>
</context>
<context>
    <name>tournee::SignersCard</name>
    <message>
        <source>%1, known since %2</source>
        <translation>%1, signature connue depuis le %2</translation>
    </message>
    <message>
        <source>%1, since %2 with another key than before. It is not accepted: ask them, by telephone or in person, whether they have changed computers. If they have not, somebody else may be using their name.</source>
        <translation>%1, depuis le %2 avec une autre clé qu’auparavant. Elle n’est pas acceptée&#xa0;: demandez à cette personne, au téléphone ou de vive voix, si elle a changé d’ordinateur. Sinon, quelqu’un d’autre se sert peut-être de son nom.</translation>
    </message>
    <message>
        <source>It is theirs: accept it</source>
        <translation>C’est bien la sienne&#xa0;: l’accepter</translation>
    </message>
    <message>
        <source>Who signed what came in</source>
        <translation>Qui a signé ce qui est arrivé</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever signs what they export is known here from the first time on, and another key under their name is told.</source>
        <translation>Personne encore. La signature de qui exporte est reconnue ici dès la première fois, et une autre clé sous le même nom est signalée.</translation>
    </message>
    <message>
        <source>A signature proves the key; the name is what its owner says.</source>
        <translation>Une signature prouve la clé; le nom est celui que la personne se donne.</translation>
    </message>
</context>
<context>
    <name>tournee::SimilarCommand</name>
    <message>
        <source>Finds entries that may say the same thing, with the words they share.</source>
        <translation>Trouve les entrées qui disent peut-être la même chose, avec les mots qu’elles ont en commun.</translation>
    </message>
    <message>
        <source>FILE [--id UUID] [--threshold T] [--limit N]</source>
        <translation>FICHIER [--id UUID] [--threshold T] [--limit N]</translation>
    </message>
    <message>
        <source>Only what resembles this entry.</source>
        <translation>Seulement ce qui ressemble à cette entrée.</translation>
    </message>
    <message>
        <source>How similar, above 0 and up to 1 (0.7).</source>
        <translation>Degré de ressemblance&#xa0;: plus de 0, au plus 1 (0,7).</translation>
    </message>
    <message>
        <source>At most so many pairs (10000).</source>
        <translation>Au plus tant de paires (10&#xa0;000).</translation>
    </message>
    <message>
        <source>--threshold takes a number above 0 and up to 1.</source>
        <translation>--threshold prend un nombre de plus de 0 et d’au plus 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s).</source>
        <translation>
            <numerusform>%n paire.</numerusform>
            <numerusform>%n paires.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::SpellGuard</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à mes mots</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>tournee::StartPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire?</translation>
    </message>
    <message>
        <source>Tournée takes notes at the tables of a workshop, brings the files of all tables together, and shows what emerges. Everything stays on this computer.</source>
        <translation>Tournée prend les notes aux tables d’un atelier, réunit les dossiers de toutes les tables et montre ce qui émerge. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open a kit</source>
        <translation>Ouvrir une trousse</translation>
    </message>
    <message>
        <source>You take notes at a table: choose the file your coordinator sent you.</source>
        <translation>Vous prenez les notes à une table&#xa0;: choisissez le fichier reçu de la coordination.</translation>
    </message>
    <message>
        <source>Prepare a tour</source>
        <translation>Préparer une tournée</translation>
    </message>
    <message>
        <source>Set up the workshops, their rounds and their tables.</source>
        <translation>Mettez en place les ateliers, leurs rondes et leurs tables.</translation>
    </message>
    <message>
        <source>Combine bundles</source>
        <translation>Réunir des dossiers</translation>
    </message>
    <message>
        <source>Bring together the files that the tables handed in.</source>
        <translation>Rassemblez les fichiers remis par les tables.</translation>
    </message>
    <message>
        <source>Try with a sample</source>
        <translation>Essayer avec un exemple</translation>
    </message>
    <message>
        <source>A tour with notes already taken, to look around without risk.</source>
        <translation>Une tournée dont les notes sont déjà prises, pour explorer sans risque.</translation>
    </message>
    <message>
        <source>Recent workbooks</source>
        <translation>Carnets récents</translation>
    </message>
    <message>
        <source>Open a workbook…</source>
        <translation>Ouvrir un carnet…</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Resume: %1</source>
        <translation>Reprendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Words were being typed in “%1”. They come back under the cursor.</source>
        <translation>On y écrivait dans «&#xa0;%1&#xa0;». Les mots reviendront sous le curseur.</translation>
    </message>
</context>
<context>
    <name>tournee::TableModel</name>
    <message>
        <source>Take notes</source>
        <translation>Prendre des notes</translation>
    </message>
    <message>
        <source>Take notes at table %1</source>
        <translation>Prendre des notes à la table %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Prise de notes</translation>
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
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::ThemesPage</name>
    <message>
        <source>Reading the entries and learning from their themes…</source>
        <translation>Lecture des entrées et apprentissage à partir de leurs thèmes…</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggérés</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for its words: %2</source>
        <translation>%1, pour ces mots&#xa0;: %2</translation>
    </message>
    <message>
        <source>No theme is called so. Shift+Enter makes it and assigns it.</source>
        <translation>Aucun thème ne s’appelle ainsi. Maj+Entrée le crée et l’attribue.</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Flèche bas&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>theme “%1”, %n entries</source>
        <translation>
            <numerusform>thème «&#xa0;%1&#xa0;», %n entrée</numerusform>
            <numerusform>thème «&#xa0;%1&#xa0;», %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>new theme “%1”</source>
        <translation>nouveau thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>suggested themes of %n entries</source>
        <translation>
            <numerusform>thème suggéré de %n entrée</numerusform>
            <numerusform>thèmes suggérés de %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>taking off the theme “%1”</source>
        <translation>retirer le thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>renaming the theme “%1”</source>
        <translation>renommer le thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>splitting the theme “%1”</source>
        <translation>scinder le thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>colour of the theme “%1”</source>
        <translation>couleur du thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>place of the theme “%1”</source>
        <translation>place du thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Seul</translation>
    </message>
    <message>
        <source>combining “%1” into “%2”</source>
        <translation>réunir «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message numerus="yes">
        <source>%n entries without a theme</source>
        <translation>
            <numerusform>%n entrée sans thème</numerusform>
            <numerusform>%n entrées sans thème</numerusform>
        </translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Apprendre à nouveau</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>Suggested themes</source>
        <translation>Thèmes suggérés</translation>
    </message>
    <message>
        <source>Entries without a theme</source>
        <translation>Entrées sans thème</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Under another theme</source>
        <translation>Sous un autre thème</translation>
    </message>
    <message>
        <source>Combine into</source>
        <translation>Réunir dans</translation>
    </message>
    <message>
        <source>Split what is chosen off</source>
        <translation>Scinder ce qui est choisi</translation>
    </message>
    <message>
        <source>Name of the theme that is split off</source>
        <translation>Nom du thème qui est scindé</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Nom du thème</translation>
    </message>
    <message>
        <source>Once a few entries have themes, the words that go with them suggest themes for the others. There are no suggestions at present.</source>
        <translation>Dès que quelques entrées ont des thèmes, les mots qui vont avec suggèrent des thèmes pour les autres. Il n’y a pas de suggestions en ce moment.</translation>
    </message>
    <message>
        <source>Every entry has a theme.</source>
        <translation>Chaque entrée a un thème.</translation>
    </message>
    <message>
        <source>No entry has this theme.</source>
        <translation>Aucune entrée n’a ce thème.</translation>
    </message>
    <message>
        <source>The letters of a theme, then Enter</source>
        <translation>Les lettres d’un thème, puis Entrée</translation>
    </message>
    <message>
        <source>Theme to assign</source>
        <translation>Thème à attribuer</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Accepter (Entrée)</translation>
    </message>
    <message>
        <source>Not this theme (Delete)</source>
        <translation>Pas ce thème (Suppr)</translation>
    </message>
    <message>
        <source>Take the theme off (Delete)</source>
        <translation>Retirer le thème (Suppr)</translation>
    </message>
    <message>
        <source>At its table</source>
        <translation>À sa table</translation>
    </message>
</context>
<context>
    <name>tournee::TourForm</name>
    <message>
        <source>The tour</source>
        <translation>La tournée</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Guiding question</source>
        <translation>Question directrice</translation>
    </message>
    <message>
        <source>What every table is asked</source>
        <translation>Ce qu’on demande à chaque table</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation responsable</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Not saved: there is no such date. Write it as 2026-10-03.</source>
        <translation>Pas enregistré&#xa0;: cette date n’existe pas. Écrivez-la ainsi&#xa0;: 2026-10-03.</translation>
    </message>
</context>
<context>
    <name>tournee::UndoActions</name>
    <message>
        <source>&amp;Undo typing</source>
        <translation>&amp;Annuler la frappe</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>&amp;Rétablir la frappe</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>tournee::UndoImportCommand</name>
    <message>
        <source>Takes back what an import brought, and nothing else. What somebody has worked on since stays.</source>
        <translation>Retire ce qu’une importation a apporté, et rien d’autre. Ce qui a été travaillé depuis demeure.</translation>
    </message>
    <message>
        <source>FILE [N] [--list] [--dry-run]</source>
        <translation>FICHIER [N] [--list] [--dry-run]</translation>
    </message>
    <message>
        <source>Only list the imports that can be undone, newest first.</source>
        <translation>Seulement énumérer les importations qui peuvent être annulées, la plus récente d’abord.</translation>
    </message>
    <message>
        <source>Only tell what it would do.</source>
        <translation>Seulement dire ce qui serait fait.</translation>
    </message>
    <message>
        <source>N is the number of an import, as --list tells it.</source>
        <translation>N est le numéro d’une importation, tel que --list le donne.</translation>
    </message>
    <message>
        <source>There is no import left to undo.</source>
        <translation>Il ne reste aucune importation à annuler.</translation>
    </message>
    <message>
        <source>%1. %2  “%3”: %4 new, %5 changed</source>
        <translation>%1. %2  «&#xa0;%3&#xa0;»&#xa0;: %4 en plus, %5 modifiés</translation>
    </message>
    <message>
        <source>%1 removed, %2 as they were, %3 kept because somebody has worked on them since</source>
        <translation>%1 retirés, %2 remis comme avant, %3 gardés parce qu’on y a travaillé depuis</translation>
    </message>
    <message>
        <source>Undoing the import of “%1” would mean: %2.</source>
        <translation>Annuler l’importation de «&#xa0;%1&#xa0;» donnerait&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The import of “%1” is undone: %2.</source>
        <translation>L’importation de «&#xa0;%1&#xa0;» est annulée&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) of it wait for data that has not arrived, and go on waiting. They take effect with the file that brings it, and go when that file is undone.</source>
        <translation>
            <numerusform>%n de ses modifications attend des données qui ne sont pas arrivées et continue d’attendre. Elle prend effet avec le fichier qui les apporte, et part quand ce fichier est annulé.</numerusform>
            <numerusform>%n de ses modifications attendent des données qui ne sont pas arrivées et continuent d’attendre. Elles prennent effet avec le fichier qui les apporte, et partent quand ce fichier est annulé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tournee::UnlockCard</name>
    <message>
        <source>That key does not open what is left. Ask whoever sent it for which key it was made.</source>
        <translation>Cette clé n’ouvre pas ce qui reste. Demandez à la personne qui vous l’a envoyé pour quelle clé il a été chiffré.</translation>
    </message>
    <message>
        <source>That passphrase does not open what is left. Check it and try again.</source>
        <translation>Cette phrase de passe n’ouvre pas ce qui reste. Vérifiez-la et réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can only be opened with the key of the coordination they were made for.</source>
        <translation>
            <numerusform>%n fichier ne s’ouvre qu’avec la clé de la coordination à laquelle il est destiné.</numerusform>
            <numerusform>%n fichiers ne s’ouvrent qu’avec la clé de la coordination à laquelle ils sont destinés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can only be opened with a passphrase. Whoever sent them knows it.</source>
        <translation>
            <numerusform>%n fichier ne s’ouvre qu’avec une phrase de passe. Demandez-la à la personne qui vous l’a envoyé.</numerusform>
            <numerusform>%n fichiers ne s’ouvrent qu’avec une phrase de passe. Demandez-la à la personne qui vous les a envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase of the key “%1”</source>
        <translation>Phrase de passe de la clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Passphrase of the files</source>
        <translation>Phrase de passe des fichiers</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>Choisir le fichier de la clé…</translation>
    </message>
    <message>
        <source>Another key file…</source>
        <translation>Autre fichier de clé…</translation>
    </message>
</context>
<context>
    <name>tournee::WatchCard</name>
    <message>
        <source>Look at what waits</source>
        <translation>Voir ce qui attend</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un répertoire…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>A folder that others fill, by Nextcloud for example, can be watched while this workbook is open: what arrives there comes in by itself.</source>
        <translation>Un répertoire que d’autres remplissent, par Nextcloud par exemple, peut être surveillé tant que ce carnet est ouvert&#xa0;: ce qui y arrive entre de soi-même.</translation>
    </message>
    <message>
        <source>“%1” is watched.</source>
        <translation>«&#xa0;%1&#xa0;» est surveillé.</translation>
    </message>
    <message>
        <source>“%1” is watched, but is not there now.</source>
        <translation>«&#xa0;%1&#xa0;» est surveillé, mais n’est pas là en ce moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came in by themselves.</source>
        <translation>
            <numerusform>%n fichier est entré de lui-même.</numerusform>
            <numerusform>%n fichiers sont entrés d’eux-mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for you: encrypted, damaged or no bundles.</source>
        <translation>
            <numerusform>%n fichier vous attend&#xa0;: chiffré, endommagé ou sans dossier d’atelier.</numerusform>
            <numerusform>%n fichiers vous attendent&#xa0;: chiffrés, endommagés ou sans dossier d’atelier.</numerusform>
        </translation>
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
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
</context>
<context>
    <name>tournee::WorkbookView</name>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Combine bundles</source>
        <translation>Réunir des dossiers</translation>
    </message>
    <message>
        <source>Bundles and workbooks (*.tourneez *.tournee)</source>
        <translation>Dossiers d’atelier et carnets (*.tourneez *.tournee)</translation>
    </message>
    <message>
        <source>Export the bundle</source>
        <translation>Exporter le dossier d’atelier</translation>
    </message>
    <message>
        <source>Bundles (*.tourneez)</source>
        <translation>Dossiers d’atelier (*.tourneez)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Diverging versions</source>
        <translation>Versions divergentes</translation>
    </message>
    <message>
        <source>Diverging versions (%1)</source>
        <translation>Versions divergentes (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>%n photo ajoutée.</numerusform>
            <numerusform>%n photos ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choisir le fichier de la clé</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where the key file will be</source>
        <translation>Où placer le fichier de la clé</translation>
    </message>
    <message>
        <source>Key of the coordination</source>
        <translation>Clé de la coordination</translation>
    </message>
    <message>
        <source>Key files (*.key)</source>
        <translation>Fichiers de clé (*.key)</translation>
    </message>
    <message>
        <source>The backup of the day could not be made.</source>
        <translation>La sauvegarde du jour n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>The folder to watch</source>
        <translation>Le répertoire à surveiller</translation>
    </message>
    <message>
        <source>Bring in other notes</source>
        <translation>Faire entrer d’autres notes</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.tsv *.txt *.md)</source>
        <translation>Tableaux et listes (*.csv *.tsv *.txt *.md)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries came in from “%1”. The receptions below take them back.</source>
        <translation>
            <numerusform>%n contribution est venue de «&#xa0;%1&#xa0;». Les réceptions ci-dessous permettent de la retirer.</numerusform>
            <numerusform>%n contributions sont venues de «&#xa0;%1&#xa0;». Les réceptions ci-dessous permettent de les retirer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables received</source>
        <translation>Tables reçues</translation>
    </message>
    <message>
        <source>Make sense</source>
        <translation>Croiser</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>What emerges</source>
        <translation>Ce qui émerge</translation>
    </message>
</context>
</TS>
