#!/bin/bash
# SPDX-FileCopyrightText: 2026 Tournée contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# capture.sh FOLDER-OF-THE-PROGRAMS
#
# A table takes its notes in the real window, by the keyboard alone: ten entries with their links in
# under two minutes. In the middle of a word the program is killed; it comes back where it was.

set -euo pipefail
programs=$1
work=$(mktemp -d)
started=()
cleanup() {
    local process
    for process in "${started[@]}"; do
        kill "$process" 2>/dev/null || true
    done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
fail() {
    echo "capture: $*" >&2
    [ -z "${TOURNEE_SHOTS:-}" ] || import -window root "$TOURNEE_SHOTS/capture.png"
    exit 1
}

export HOME=$work/home XDG_RUNTIME_DIR=$work/run QT_QPA_PLATFORM=xcb
export XDG_CONFIG_HOME=$work/home/config XDG_DATA_HOME=$work/home/data
mkdir -p "$HOME"
mkdir -m 700 "$XDG_RUNTIME_DIR"

mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1024x600x24 -nolisten tcp 3<>"$work/display" 2>"$work/xvfb.log" &
started+=($!)
read -r -t 30 number <"$work/display" || fail "no display"
export DISPLAY=:$number
openbox >"$work/openbox.log" 2>&1 &
started+=($!)

workbook=$work/notes.tournee
"$programs/tournee-cli" new "$workbook" --title "Grande tournée" >"$work/cli.log"
"$programs/tournee-cli" edit "$workbook" >"$work/cli.log" <<'SCRIPT'
{"add":"session","ref":"s","set":{"title":"Atelier de Rimouski"}}
{"add":"round","ref":"r","set":{"session":"@s","title":"Solutions","question":"Que faire ensemble?","purpose":"discussion"}}
{"add":"table","ref":"t","set":{"session":"@s","number":4}}
SCRIPT

open_window() {
    "$programs/tournee" --lang fr "$workbook" 2>"$work/tournee.log" &
    window_process=$!
    started+=("$window_process")
    local tries
    for tries in $(seq 300); do
        window=$(xdotool search --onlyvisible --pid "$window_process" 2>/dev/null | tail -1) || true
        [ -n "$window" ] && xdotool getwindowname "$window" | grep -q Grande \
            && xdotool windowactivate --sync "$window" 2>/dev/null && return
        sleep 0.1
    done
    fail "the window does not come after $tries looks: $(cat "$work/tournee.log")"
}
keys() { xdotool key --delay 40 "$@"; }
# For a letter that the keyboard lacks xdotool lends it a key for a moment; the window must have time
# to look at it before it is gone.
words() {
    local text=$1 ascii
    while [ -n "$text" ]; do
        ascii=${text%%[^ -~]*}
        [ -z "$ascii" ] || xdotool type --delay 15 -- "$ascii"
        text=${text#"$ascii"}
        [ -z "$text" ] || xdotool type --delay 400 -- "${text:0:1}"
        text=${text:1}
    done
}
enter() {
    words "$1"
    keys Return
}
entries() { sqlite3 -cmd '.timeout 5000' "$workbook" "SELECT count(*) FROM $1"; }
# Looks again for half a minute, since the disk answers when it answers.
until_is() {
    local wanted=$1 tries
    shift
    for tries in $(seq 300); do
        [ "$("$@")" = "$wanted" ] && return
        sleep 0.1
    done
    fail "$* is '$("$@")' and not '$wanted' after $tries looks"
}
drafts() { entries "draft WHERE slot LIKE 'capture%'"; }

open_window
sleep 2 # the table is counted in the background, and the list stands when it is
keys Home Down Return # the keyboard begins in the list of tables
sleep 1

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
until_is 1 drafts
[ "$(entries solution)" = 3 ] || fail "the word became an entry before it was one"

kill -9 "$window_process"
wait "$window_process" 2>/dev/null || true
open_window
sleep 2
enter 'ière'
until_is 4 entries solution
until_is 0 drafts
took=$((SECONDS - begun))
echo "Ten entries, a crash and a restart took $took seconds."
[ "$took" -lt 120 ] || fail "that is too long"

# Closed in good order; half a sentence becomes an entry on the way.
words '-à demi'
keys ctrl+q
for _ in $(seq 300); do
    kill -0 "$window_process" 2>/dev/null || break
    sleep 0.1
done
kill -0 "$window_process" 2>/dev/null && fail "the window does not close"

"$programs/tournee-cli" show "$workbook" --json >"$work/show.json"
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
"$programs/tournee-cli" check "$workbook" >"$work/cli.log" || fail "the workbook is not sound"
