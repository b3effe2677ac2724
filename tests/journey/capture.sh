#!/bin/bash
# SPDX-FileCopyrightText: 2026 Tournée contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# capture.sh FOLDER-OF-THE-PROGRAMS
#
# A table takes its notes in the real window, by the keyboard alone: ten entries with their links in
# under two minutes. In the middle of a word the program is killed; it comes back where it was.

source "$(dirname "$0")/desk.sh"

workbook=$work/notes.tournee
cli new "$workbook" --title "Grande tournée"
cli edit "$workbook" <<'SCRIPT'
{"add":"session","ref":"s","set":{"title":"Atelier de Rimouski"}}
{"add":"round","ref":"r","set":{"session":"@s","title":"Solutions","question":"Que faire ensemble?","purpose":"discussion"}}
{"add":"table","ref":"t","set":{"session":"@s","number":4}}
SCRIPT

open_window "$workbook" Grande
take_table 1

begun=$SECONDS
words '!'
enter "Le transport s'arrête à 18 h"
keys Tab
enter 'Un minibus coopératif'
enter 'Du covoiturage bien organisé'
words '"'
keys Tab
enter 'On a les autobus jaunes'
keys ctrl+4 Tab
enter "Qui paierait l'assurance?"
enter '!Pas de relève'
keys Tab
enter 'Reprise par les employés'
words '-'
keys Tab
enter 'Voir la coop de Sainte-élise'
enter '!Les loyers'
until_is 3 entries challenge
keys Tab
words 'Une fiducie fonc'
until_is 1 drafts capture
[ "$(entries solution)" = 3 ] || fail "the word became an entry before it was one"

kill_window
open_window "$workbook" Grande
until_is 1 drafts capture
enter 'ière'
until_is 4 entries solution
until_is 0 drafts capture
took=$((SECONDS - begun))
echo "Ten entries, a crash and a restart took $took seconds."
[ "$took" -lt 120 ] || fail "that is too long"

# Closed in good order; half a sentence becomes an entry on the way.
words '-à demi'
close_window

show "$workbook"
python3 - "$work/show.json" <<'PYTHON'
import json, sys

entities = json.load(open(sys.argv[1], encoding="utf-8"))["entities"]
said = {e["id"]: e["fields"].get("text") for e in entities}
told = []
for e in entities:
    if e["kind"] not in ("challenge", "solution", "quote", "disagreement", "note"):
        continue
    fields = e["fields"]
    links = fields.get("challenges", []) + ([fields["about"]] if "about" in fields else [])
    assert "round" in fields and "table" in fields, e
    told.append((e["kind"], fields["text"], [said[each] for each in links]))
expected = [
    ("challenge", "Le transport s'arrête à 18 h", []),
    ("challenge", "Pas de relève", []),
    ("challenge", "Les loyers", []),
    ("solution", "Un minibus coopératif", ["Le transport s'arrête à 18 h"]),
    ("solution", "Du covoiturage bien organisé", ["Le transport s'arrête à 18 h"]),
    ("solution", "Reprise par les employés", ["Pas de relève"]),
    ("solution", "Une fiducie foncière", ["Les loyers"]),
    ("quote", "On a les autobus jaunes", ["Du covoiturage bien organisé"]),
    ("disagreement", "Qui paierait l'assurance?", ["Du covoiturage bien organisé"]),
    ("note", "Voir la coop de Sainte-élise", ["Reprise par les employés"]),
    ("note", "à demi", ["Les loyers"]),
]
assert sorted(told) == sorted(expected), told
PYTHON
cli check "$workbook"
