# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Tournée contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What the journeys begin with: a display of their own with a window manager and a Canadian French keyboard,
# the program in it, hands that type, and an eye on the workbook. To be sourced with the folder of the
# programs as the first argument. Nothing waits for a time: what should come about is looked for until it is.

set -euo pipefail
programs=$1
journey=$(basename "$0" .sh)
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
    echo "$journey: $*" >&2
    [ -z "${TOURNEE_SHOTS:-}" ] || import -window root "$TOURNEE_SHOTS/$journey.png"
    exit 1
}
trap 'fail "line $LINENO: $BASH_COMMAND"' ERR

# home NAME: a computer of its own, with its settings and its folder of workbooks.
home() {
    export HOME=$work/$1 XDG_RUNTIME_DIR=$work/$1/run
    export XDG_CONFIG_HOME=$HOME/config XDG_DATA_HOME=$HOME/data XDG_CACHE_HOME=$HOME/cache
    mkdir -p "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"
}
home home
export QT_QPA_PLATFORM=xcb

mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1024x600x24 -nolisten tcp -noreset 3<>"$work/display" 2>"$work/xvfb.log" &
started+=($!)
read -r -t 30 number <"$work/display" || fail "no display"
export DISPLAY=:$number
setxkbmap -layout ca -variant multix # the standard of Québec; a server that resets itself would forget it
openbox >"$work/openbox.log" 2>&1 &
started+=($!)

cli() { "$programs/tournee-cli" "$@" >"$work/cli.log" || fail "tournee-cli $1: $(cat "$work/cli.log")"; }

# until_is WORDS COMMAND…: looks again for half a minute, since the disk answers when it answers.
until_is() {
    local wanted=$1 tries
    shift
    for tries in $(seq 300); do
        [ "$("$@")" = "$wanted" ] && return
        sleep 0.1
    done
    fail "$* is '$("$@")' and not '$wanted' after $tries looks"
}

# open_window FILE TITLE: sets window and window_process. The keyboard is in it.
open_window() {
    "$programs/tournee" --lang fr "$1" 2>"$work/tournee.log" &
    window_process=$!
    started+=("$window_process")
    local tries
    for tries in $(seq 300); do
        window=$(xdotool search --onlyvisible --pid "$window_process" 2>/dev/null | tail -1) || true
        if [ -n "$window" ] && xdotool getwindowname "$window" | grep -q "$2"; then
            use_window && return
        fi
        sleep 0.1
    done
    fail "the window does not come after $tries looks: $(cat "$work/tournee.log")"
}
until_window() {
    local tries
    for tries in $(seq 300); do
        xdotool getwindowname "$window" | grep -q "$1" && return
        sleep 0.1
    done
    fail "the window is called '$(xdotool getwindowname "$window")' after $tries looks"
}
use_window() { xdotool windowactivate --sync "$window" 2>/dev/null; }
# What a battery that dies does.
kill_window() {
    kill -9 "$window_process"
    wait "$window_process" 2>/dev/null || true
}
close_window() {
    keys ctrl+q
    local tries
    for tries in $(seq 300); do
        kill -0 "$window_process" 2>/dev/null || return 0
        sleep 0.1
    done
    fail "the window does not close after $tries looks"
}
# A question that the system asks, for a file: its place is typed.
answer_dialog() {
    local tries dialog=
    for tries in $(seq 100); do
        dialog=$(xdotool getactivewindow 2>/dev/null) || true
        [ -n "$dialog" ] && [ "$dialog" != "$window" ] && break
        sleep 0.1
    done
    [ "$dialog" != "$window" ] || fail "no dialog after $tries looks"
    keys ctrl+a
    words "$1"
    keys Return
    for tries in $(seq 100); do
        [ "$(xdotool getactivewindow 2>/dev/null)" = "$window" ] && return
        sleep 0.1
    done
    fail "the dialog stays after $tries looks"
}

keys() { xdotool key --delay 40 "$@"; }
# Every letter is on the keyboard or comes from a dead key: one that xdotool had to lend to the keyboard for a moment
# would be lost now and then on a busy computer.
words() {
    local text=$1 plain
    while [ -n "$text" ]; do
        plain=${text%%[^ -~éèàùçÉÈÀÙÇ«»œŒ]*}
        [ -z "$plain" ] || xdotool type --delay 12 -- "$plain"
        text=${text#"$plain"}
        [ -z "$text" ] || letter "${text:0:1}"
        text=${text:1}
    done
}
letter() {
    case $1 in
    â) keys dead_circumflex a ;;
    ê) keys dead_circumflex e ;;
    î) keys dead_circumflex i ;;
    ô) keys dead_circumflex o ;;
    û) keys dead_circumflex u ;;
    ë) keys dead_diaeresis e ;;
    ï) keys dead_diaeresis i ;;
    *) fail "the keyboard has no $1" ;;
    esac
}
enter() {
    words "$1"
    keys Return
}

# How many rows the file has of a kind of entry, on the disk.
ask() { sqlite3 -cmd '.timeout 5000' "$workbook" "$1" 2>/dev/null || true; }
entries() { ask "SELECT count(*) FROM $1 WHERE hidden = 0"; }
drafts() { ask "SELECT count(*) FROM draft WHERE slot LIKE '$1%'"; }

# How many entries a table has checked with that result.
checked() {
    ask "SELECT sum(n) FROM (SELECT count(*) AS n FROM challenge WHERE verification = '$1' AND hidden = 0
         UNION ALL SELECT count(*) FROM solution WHERE verification = '$1' AND hidden = 0
         UNION ALL SELECT count(*) FROM quote WHERE verification = '$1' AND hidden = 0
         UNION ALL SELECT count(*) FROM disagreement WHERE verification = '$1' AND hidden = 0
         UNION ALL SELECT count(*) FROM note WHERE verification = '$1' AND hidden = 0)"
}
# Who sits at the table that has been counted: "citoyen 3, municipal 2".
headcount() {
    "$programs/tournee-cli" show "$workbook" --kind table --lang fr 2>/dev/null \
        | sed -n 's/.*participantes par milieu.*: //p'
}
until_file() {
    local tries
    for tries in $(seq 300); do
        [ -e "$1" ] && return
        sleep 0.1
    done
    fail "there is no $1 after $tries looks"
}

# take_table ROWS: from the list of tables into the notes of the one ROWS below the workshop.
take_table() {
    local tries
    for tries in $(seq 60); do
        keys Home
        for _ in $(seq "$1"); do keys Down; done
        keys Return
        for _ in $(seq 5); do
            [ "$(drafts place)" = 1 ] && return
            sleep 0.1
        done
    done
    fail "the table does not open after $tries looks"
}
# show FILE: everything in the workbook, as JSON, into show.json.
show() { "$programs/tournee-cli" show "$1" --json >"$work/show.json"; }
