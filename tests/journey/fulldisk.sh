#!/bin/bash
# SPDX-FileCopyrightText: 2026 Tournée contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# fulldisk.sh FOLDER-OF-THE-PROGRAMS
#
# The workbook lies on a stick of two megabytes that fills up and is pulled out while somebody types. Typing goes on, and whatever was noted is on the stick as soon as it takes it. Where nothing can be mounted
# the test is skipped.

source "$(dirname "$0")/desk.sh"

stick=$work/stick
mkdir "$stick"
if ! mount -t tmpfs -o size=2m tmpfs "$stick" 2>/dev/null; then
    echo "Nothing can be mounted here."
    exit 77
fi
trap 'umount -l "$stick" 2>/dev/null; cleanup' EXIT

workbook=$stick/notes.tournee
cli new "$workbook" --title "Grande tournée"
cli edit "$workbook" <<'SCRIPT'
{"add":"session","ref":"s","set":{"title":"Atelier de Sept-Îles"}}
{"add":"round","ref":"r","set":{"session":"@s","title":"Échanges","purpose":"discussion"}}
{"add":"table","ref":"t","set":{"session":"@s","number":5}}
SCRIPT

open_window "$workbook" Grande
take_table 1
until_window 'Table 5.*Grande'
enter '!Le quai est usé'
until_is 1 entries challenge

# shot NAME: what is on the screen, where somebody asked for it.
shot() { [ -z "${TOURNEE_SHOTS:-}" ] || import -window root "$TOURNEE_SHOTS/fulldisk-$1.png"; }

# The disk is full, to the last byte.
dd if=/dev/zero of="$stick/holidays.jpg" bs=4096 2>/dev/null || true
words '+Un quai coopératif, avec une criée et un atelier de filets. ' # too long for what is left in the file
for _ in $(seq 6); do keys ctrl+a ctrl+c Right ctrl+v ctrl+v; done
keys Return
enter '+Une criée'
sleep 3
shot full
[ "$(entries solution)" = 0 ] || fail "the disk was not full"
rm "$stick/holidays.jpg"
until_is 2 entries solution

# Pulled out, and plugged in again a moment later.
cp -p "$workbook" "$work/kept"
umount -l "$stick"
enter '-Sans la clé'
enter '-Toujours sans la clé'
sleep 3
shot pulled
mount -t tmpfs -o size=2m tmpfs "$stick"
cp -p "$work/kept" "$workbook"
until_is 2 entries note
enter '-De retour'
until_is 3 entries note
sleep 1
shot back
close_window

# Somebody moves the switch at its side: the notes can be read, and the window says why nothing is kept.
mount -o remount,ro "$stick"
open_window "$workbook" Tournée
sleep 3
shot readonly
enter '-À lecture seule'
sleep 3
shot readonly-typed
mount -o remount,rw "$stick"
sleep 4
shot rw
until_is 4 entries note
close_window

cli check "$workbook"
[ "$(ask "SELECT group_concat(text, '|') FROM (SELECT text FROM note ORDER BY row)")" \
    = 'Sans la clé|Toujours sans la clé|De retour|À lecture seule' ] \
    || fail "other notes are there: $(ask 'SELECT text FROM note')"
