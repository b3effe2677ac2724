#!/bin/bash
# SPDX-FileCopyrightText: 2026 Tournée contributors
# SPDX-License-Identifier: GPL-3.0-or-later

set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

usage() {
    cat <<'TEXT'
app/run.sh [--no-window] [ARGUMENTS…]

Installs what is missing, builds, and runs Tournée: the window on a sample tour, or, where there is
no display, the main job on the command line. ARGUMENTS go to the program instead: to tournee where
there is a display, else (or after --no-window) to tournee-cli.
TEXT
}

window=yes
case ${1:-} in
--help | -h) usage; exit 0 ;;
--no-window) window=no; shift ;;
esac

# All this goes to stderr: stdout is the program's, and may be somebody's JSON.
(
    cd "$root"
    sh .ci/install-packages build
    export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
    cmake --preset release -DBUILD_TESTING=OFF --log-level=WARNING
    cmake --build --preset release --target tournee tournee-cli
) >&2
tournee=$root/build/release/bin/tournee
cli=$root/build/release/bin/tournee-cli

# A variable alone proves nothing: it outlives the display it names.
display_answers() {
    case ${WAYLAND_DISPLAY:-} in
    "") ;;
    /*) [ -S "$WAYLAND_DISPLAY" ] && return ;;
    *) [ -S "${XDG_RUNTIME_DIR:-}/$WAYLAND_DISPLAY" ] && return ;;
    esac
    local number=${DISPLAY:-}
    case $number in
    "") return 1 ;;
    :* | unix:*)
        number=${number##*:}
        [ -S "/tmp/.X11-unix/X${number%%.*}" ] ;;
    *) return 0 ;; # on another machine, as over ssh
    esac
}

open_window() {
    if [ $# -eq 0 ]; then
        local sample=$root/build/sample/exemple.tournee
        if [ ! -e "$sample" ]; then
            mkdir -p "$root/build/sample"
            "$cli" sample "$sample" --seed 1 || exit 1
        fi
        echo "Opening the sample tour, $sample."
        set -- "$sample"
    fi
    local started=$SECONDS status=0
    "$tournee" "$@" || status=$?
    # Qt aborts when it cannot reach the display; any other end is the person's or the program's own.
    [ "$status" -eq 134 ] && [ $((SECONDS - started)) -lt 5 ] && return 1
    exit "$status"
}

# The evening of a tour: thirty tables export what they noted, one coordinator combines and reports.
run_main_job() {
    local demo=$root/build/demo number=0 tables id name
    rm -rf "$demo"
    mkdir -p "$demo"
    cd "$demo"

    echo "1. A believable tour of thirty tables: tour.tournee"
    "$cli" sample tour.tournee --tables 30 --entries 600 --seed 1

    echo "2. A bundle from each table: table-01.tourneez and so on"
    tables=$("$cli" show tour.tournee --kind table --json \
        | grep -o '"id": *"[0-9a-f-]\{36\}"' | grep -o '[0-9a-f-]\{36\}')
    for id in $tables; do
        number=$((number + 1))
        printf -v name 'table-%02d.tourneez' "$number"
        "$cli" export tour.tournee -o "$name" --table "$id" >export.log 2>&1 \
            || { cat export.log >&2; return 1; }
    done
    rm -f export.log

    echo "3. All $number combined into one workbook: combined.tournee"
    "$cli" new combined.tournee
    "$cli" import combined.tournee table-*.tourneez

    echo "4. Is it sound, what does it hold, who is missing?"
    "$cli" check combined.tournee
    "$cli" digest combined.tournee
    "$cli" coverage combined.tournee

    echo "5. What emerges: synthesis.md, entries.csv, data.json"
    "$cli" report combined.tournee -o synthesis.md --what synthesis
    "$cli" report combined.tournee -o entries.csv --what data
    "$cli" report combined.tournee -o data.json --what data

    echo "Done. Everything lies in $demo."
}

if [ $window = yes ] && display_answers; then
    open_window "$@" || echo "The window could not open on this display." >&2
fi
[ $# -eq 0 ] || exec "$cli" "$@"
[ $window = no ] || echo "Without a display, here is the main job on the command line."
run_main_job
