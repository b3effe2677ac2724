#!/bin/bash
# SPDX-FileCopyrightText: 2026 Tournée contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# workshop.sh FOLDER-OF-THE-PROGRAMS
#
# The two hours of a table in forty steps, by the keyboard alone: from the kit to the bundle on the stick. Another
# computer takes the bundle in, and what it holds is compared with what was planned.

source "$(dirname "$0")/desk.sh"

# The week before: the coordination hands out a kit.
prepared=$work/tour.tournee
cli new "$prepared" --title "Grande tournée"
cli edit "$prepared" <<'SCRIPT'
{"add":"session","ref":"s","set":{"title":"Atelier de Gaspé","date":"2026-11-23"}}
{"add":"round","ref":"r1","set":{"session":"@s","title":"Accueil","minutes":10,"purpose":"opening"}}
{"add":"round","ref":"r2","set":{"session":"@s","title":"Échanges","minutes":30,"question":"Que faire ensemble?","purpose":"discussion"}}
{"add":"round","ref":"r3","set":{"session":"@s","title":"Suites","minutes":20,"question":"Qui porterait quoi?","purpose":"discussion"}}
{"add":"table","ref":"t1","set":{"session":"@s","number":1}}
{"add":"table","ref":"t2","set":{"session":"@s","number":2,"name":"Harfang"}}
SCRIPT
cli export "$prepared" --kit -o "$work/trousse.tourneez"

# 1–2: the kit is opened, the second table chosen.
workbook=$HOME/Documents/Tournée/trousse.tournee
open_window "$work/trousse.tourneez" 'Grande'
until_is 2 entries seat_table
take_table 2
until_window 'Table 2.*Grande'


# 3: is the computer ready?
keys ctrl+shift+b Escape

# 4–6: people are counted, the consent sentence is read out.
keys ctrl+shift+p
keys 3 Return plus plus Return 1 Return
until_is 'citoyen 3, municipal 2, entrepreneuriat collectif 1' headcount
backgrounds=$(ask 'SELECT count(*) FROM background WHERE hidden = 0')
for _ in $(seq $((backgrounds - 3))); do keys Return; done
keys space
until_is 1 ask 'SELECT sum(consentRead) FROM seat_table'
keys Escape

# 7–9: the welcome, then the next round, whose time begins.
keys ctrl+Prior
enter '-Bienvenue à toutes et à tous'
until_is 1 entries note
keys ctrl+Next
until_is 1 drafts clock

# 10–23: the talk, with its marks, accents, a correction, a step back and a list that is pasted.
enter "!L'autobus ne passe plus après 18 h @municipal"
keys Tab
enter 'Un minibus coopératif #transport'
words '"'
keys Tab
enter "On l'a déjà fait à Sainte-Anne, ça marche"
keys ctrl+4 Tab
enter "Qui paierait l'assurance?"
enter '!Où loger la relève: le coût grimpe dès Noël'
keys Tab
enter 'Une fiducie « Le Chœur du village »'
until_is 2 entries solution
keys Up End
enter ', à coût nul'
enter '-Une erreur'
until_is 2 entries note
keys ctrl+z
until_is 1 entries note
words '-Un arrêt'
keys shift+Return
words 'Une gare'
keys shift+Return
words 'Un quai'
keys ctrl+a ctrl+x ctrl+v ctrl+Return
until_is 4 entries note

# 24–25: the last round begins, from the list of all of them.
last=$(ask "SELECT content FROM draft WHERE slot LIKE 'clock%'")
keys ctrl+shift+o
keys Return
for _ in $(seq 100); do
    [ "$(ask "SELECT content FROM draft WHERE slot LIKE 'clock%'")" = "$last" ] || break
    sleep 0.1
done
keys Escape
enter '+Une table de relève par MRC =4'
until_is 3 entries solution

# 26–30: read back: verified, put otherwise, contested.
keys ctrl+shift+r
keys v
until_is 1 checked verified
keys a ctrl+a
enter 'Les autobus manquent après 18 h'
until_is 1 checked amended
keys c
enter 'Trop petit pour nous'
until_is 1 checked contested
keys v v
until_is 3 checked verified
keys Escape

# 31–33: hands are counted.
keys ctrl+shift+t
keys 1 2 Down 7 Return
until_is '4 7 12' ask "SELECT group_concat(support, ' ') FROM (SELECT support FROM solution WHERE hidden = 0 ORDER BY support)"
keys Escape

# 34–35: two sheets of paper.
keys ctrl+shift+s
enter 'Un marché au centre'
enter 'Des jardins partagés'
until_is 5 entries solution
keys Escape

# 36–40: closed, onto the stick, and the receipt.
stick=$work/stick
mkdir "$stick"
keys ctrl+shift+e
keys Return
answer_dialog "$stick/table2.tourneez"
until_is closed ask "SELECT status FROM seat_table WHERE name = 'Harfang'"
until_file "$stick/table2.tourneez"
keys Return
close_window

# Somebody else takes it in.
cli import "$prepared" "$stick/table2.tourneez"
cli check "$prepared"
show "$prepared"
python3 - "$work/show.json" <<'PYTHON'
import json, sys

entities = [e for e in json.load(open(sys.argv[1], encoding="utf-8"))["entities"] if not e["deleted"]]
known = {e["id"]: e["fields"] for e in entities}
said = {each: fields.get("text") or fields.get("title") for each, fields in known.items()}
told = []
for e in entities:
    if e["kind"] not in ("challenge", "solution", "quote", "disagreement", "note"):
        continue
    f = e["fields"]
    assert known[f["table"]]["name"] == "Harfang", e
    links = f.get("challenges", []) + ([f["about"]] if "about" in f else [])
    told.append((e["kind"], said.get(f.get("round")), f["text"], [said[each] for each in links],
                 f.get("verification", "unverified"), f.get("support"), f.get("tags", []), f.get("number")))
bus = "Les autobus manquent après 18 h"
minibus = "Un minibus coopératif"
home = "Où loger la relève: le coût grimpe dès Noël"
expected = [
    ("note", "Accueil", "Bienvenue à toutes et à tous", [], "verified", None, [], None),
    ("challenge", "Échanges", bus, [], "amended", None, [], None),
    ("solution", "Échanges", minibus, [bus], "contested", 12, ["transport"], None),
    ("disagreement", "Échanges", "Trop petit pour nous", [minibus], "unverified", None, [], None),
    ("quote", "Échanges", "On l'a déjà fait à Sainte-Anne, ça marche", [minibus], "verified", None, [], None),
    ("disagreement", "Échanges", "Qui paierait l'assurance?", [minibus], "verified", None, [], None),
    ("challenge", "Échanges", home, [], "unverified", None, [], None),
    ("solution", "Échanges", "Une fiducie « Le Chœur du village », à coût nul", [home], "unverified", 7, [], None),
    ("note", "Échanges", "Un arrêt", [home], "unverified", None, [], None),
    ("note", "Échanges", "Une gare", [home], "unverified", None, [], None),
    ("note", "Échanges", "Un quai", [home], "unverified", None, [], None),
    ("solution", "Suites", "Une table de relève par MRC", [home], "unverified", 4, [], None),
    ("solution", "Échanges", "Un marché au centre", [], "unverified", None, [], 1),
    ("solution", "Échanges", "Des jardins partagés", [], "unverified", None, [], 2),
]
for each in sorted(set(map(repr, expected)) ^ set(map(repr, told))):
    print("planned" if each in map(repr, expected) else "received", each)
assert sorted(map(repr, told)) == sorted(map(repr, expected))
table = next(e["fields"] for e in entities if e["kind"] == "table" and e["fields"]["number"] == 2)
assert table["consentRead"] and table["status"] == "closed", table
assert sorted(table["headcount"].values()) == [1, 2, 3], table
PYTHON
