#!/bin/bash
# SPDX-FileCopyrightText: 2026 Tournée contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# powercut.sh FOLDER-OF-THE-PROGRAMS
#
# The battery dies twice: while somebody corrects an entry, and in the middle of a new one. Each time everything
# is there again, the words that were not finished under the cursor, and the round goes on where it was.

source "$(dirname "$0")/desk.sh"

workbook=$work/notes.tournee
cli new "$workbook" --title "Grande tournée"
cli edit "$workbook" <<'SCRIPT'
{"add":"session","ref":"s","set":{"title":"Atelier de Matane"}}
{"add":"round","ref":"r1","set":{"session":"@s","title":"Accueil","minutes":10}}
{"add":"round","ref":"r2","set":{"session":"@s","title":"Échanges","minutes":30,"purpose":"discussion"}}
{"add":"table","ref":"t","set":{"session":"@s","number":7}}
SCRIPT

open_window "$workbook" Grande
take_table 1
until_window 'Table 7.*Grande'
keys ctrl+Prior ctrl+Next
until_is 1 drafts clock
begun=$(ask "SELECT content FROM draft WHERE slot LIKE 'clock%'")
enter "!L'hôpital est à 90 km"
keys Tab
enter 'Une clinique mobile'
until_is 1 entries solution

# In the middle of a correction.
keys Up End
words ', où l'
until_is 1 drafts edit
kill_window
open_window "$workbook" 'Table 7.*Grande'
[ "$(entries challenge) $(entries solution)" = '1 1' ] || fail "an entry is missing"
enter "'on veut"
until_is "Une clinique mobile, où l'on veut" ask 'SELECT text FROM solution'
until_is 0 drafts edit

# In the middle of a word.
words '+Un numéro de télép'
until_is 1 drafts capture
kill_window
open_window "$workbook" 'Table 7.*Grande'
[ "$(ask "SELECT content FROM draft WHERE slot LIKE 'clock%'")" = "$begun" ] || fail "the round does not go on"
enter 'hone'
until_is 2 entries solution
until_is 0 drafts capture
close_window

[ "$(ask 'SELECT text FROM solution ORDER BY row DESC LIMIT 1')" = 'Un numéro de téléphone' ] \
    || fail "the words are other ones: $(ask 'SELECT text FROM solution')"
[ "$(ask 'SELECT text FROM challenge')" = "L'hôpital est à 90 km" ] || fail "the challenge is another"
cli check "$workbook"
