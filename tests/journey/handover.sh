#!/bin/bash
# SPDX-FileCopyrightText: 2026 Tournée contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# handover.sh FOLDER-OF-THE-PROGRAMS
#
# Somebody else takes over the notes of a table, on another laptop, and the first goes on all the same. What both
# noted is combined, in either order, and nothing is lost or doubled.

source "$(dirname "$0")/desk.sh"

workbook=$work/notes.tournee
cli new "$workbook" --title "Grande tournée"
tour=$("$programs/tournee-cli" show "$workbook" --kind tour --json | grep -o '[0-9a-f-]\{36\}' | head -1)
cli edit "$workbook" <<SCRIPT
{"add":"session","ref":"s","set":{"title":"Atelier de Val-d'Or","tour":"$tour"}}
{"add":"round","ref":"r","set":{"session":"@s","title":"Échanges","purpose":"discussion"}}
{"add":"table","ref":"t","set":{"session":"@s","number":3}}
SCRIPT

# The first note-taker hands over; half a sentence is under the cursor.
open_window "$workbook" Grande
take_table 1
until_window 'Table 3.*Grande'
enter '!Les garderies sont pleines'
keys Tab
enter 'Une coopérative de parents'
words '-À deux, on'
keys ctrl+shift+h
keys Return
answer_dialog "$work/relais.tourneez"
until_file "$work/relais.tourneez"
until_is 1 entries note
keys Escape
first=$workbook
first_window=$window
first_process=$window_process

# The second takes over on a laptop of its own, and puts something otherwise.
home second
workbook=$HOME/Documents/Tournée/relais.tournee
open_window "$work/relais.tourneez" ''
for tries in $(seq 100); do # once it was looked at, a key makes a workbook for it
    [ ! -e "$workbook" ] || break
    keys space
    sleep 0.2
done
until_file "$workbook"
until_window Grande
until_is 1 entries note
take_table 1
until_window 'Table 3.*Grande'
enter '+Ouvrir la fin de semaine'
until_is 2 entries solution
keys Up End
enter ' aussi'
until_is 1 ask "SELECT count(*) FROM solution WHERE text = 'Ouvrir la fin de semaine aussi'"
close_window

# The first goes on all the same.
window=$first_window
window_process=$first_process
second=$workbook
workbook=$first
use_window
enter ' y arrive' # it became an entry, and the words stayed under the cursor
until_is 'À deux, on y arrive' ask 'SELECT text FROM note'
enter "-C'est noté ici"
until_is 2 entries note
close_window

for each in first second; do
    cli export "${!each}" -o "$work/$each.tourneez"
done
cli new "$work/one.tournee" --title "Réunion"
cli import "$work/one.tournee" "$work/first.tourneez" "$work/second.tourneez"
cli new "$work/other.tournee" --title "Réunion"
cli import "$work/other.tournee" "$work/second.tourneez" "$work/first.tourneez" "$work/relais.tourneez"
for each in one other; do
    cli check "$work/$each.tournee"
    show "$work/$each.tournee"
    python3 - "$work/show.json" <<'PYTHON'
import json, sys

entities = [e for e in json.load(open(sys.argv[1], encoding="utf-8"))["entities"] if not e["deleted"]]
told = sorted((e["kind"], e["fields"]["text"]) for e in entities
              if e["kind"] in ("challenge", "solution", "quote", "disagreement", "note"))
expected = sorted([
    ("challenge", "Les garderies sont pleines"),
    ("solution", "Une coopérative de parents"),
    ("solution", "Ouvrir la fin de semaine aussi"),
    ("note", "À deux, on y arrive"),
    ("note", "C'est noté ici"),
])
assert told == expected, told
assert sum(e["kind"] == "table" for e in entities) == 1
assert not any(e["diverging"] for e in entities), entities
PYTHON
done
