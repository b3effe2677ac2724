#!/bin/bash
# SPDX-FileCopyrightText: 2026 Tournée contributors
# SPDX-License-Identifier: GPL-3.0-or-later

set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
    cat <<'TEXT'
tests/run.sh [--preset NAME] [--label LABEL] [-- CTEST OPTIONS…]

Installs what is missing, builds, and runs the tests in the C and the fr_CA locale.
  --preset NAME   dev (default), release, asan, tsan: see CMakePresets.json
  --label LABEL   only these: unit, laws, gui, cli, journey; or soak, bench, which
                  otherwise stay out
TEXT
}

preset=dev
selection=(--label-exclude 'soak|bench')
while [ $# -gt 0 ]; do
    case $1 in
    --preset | --label)
        [ $# -ge 2 ] || { usage >&2; exit 2; }
        if [ "$1" = --preset ]; then preset=$2; else selection=(--label-regex "^($2)\$"); fi
        shift 2 ;;
    --help | -h) usage; exit 0 ;;
    --) shift; break ;;
    *) usage >&2; exit 2 ;;
    esac
done

sh .ci/install-packages build test

if ! locale -a 2>/dev/null | grep -qix 'fr_CA\.utf-\?8'; then
    echo "Making the locale fr_CA.UTF-8."
    as_root=""
    [ "$(id -u)" -eq 0 ] || as_root="sudo"
    if ! $as_root localedef -i fr_CA -f UTF-8 fr_CA.UTF-8; then
        echo "The locale fr_CA.UTF-8 could not be made; half of the tests need it." >&2
        exit 1
    fi
fi

export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
configure=(--preset "$preset" -DBUILD_TESTING=ON)
# A warning is for the person at work; in CI it is a refusal.
[ "${CI:-}" = true ] && configure+=(-DCMAKE_COMPILE_WARNING_AS_ERROR=ON)
cmake "${configure[@]}" --log-level=WARNING
cmake --build --preset "$preset"

ctest --test-dir "build/$preset" --output-on-failure --no-tests=error -j2 "${selection[@]}" "$@"
