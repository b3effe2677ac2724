#!/bin/bash
# SPDX-FileCopyrightText: 2026 Tournée contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# screens.sh FOLDER [FOLDER-OF-THE-TESTS]
#
# Pictures of every screen: French and English; light, dark, high contrast; 1024×600 and 1920×1080; zoom 80, 150
# and 200 %. Each is FOLDER/screen-language-scheme-width-zoom.png; sheets/ has those of a look beside one another.

set -euo pipefail
folder=${1:?where the pictures go}
tests=${2:-$(dirname "$0")/../../build/dev/tests}
mkdir -p "$folder/sheets"
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
for language in fr en; do
    env HOME="$home" XDG_RUNTIME_DIR="$home" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 \
        QTEST_FUNCTION_TIMEOUT=900000 TOURNEE_SCREENS="$folder" TOURNEE_SCREENS_LANGUAGES=$language \
        "$tests/tst_everyscreen" everyScreenIsForEverybody >"$folder/words-that-are-cut-$language.txt" 2>&1 &
done
wait
for look in $(cd "$folder" && ls start-*.png | sed 's/^start-//; s/\.png$//'); do
    montage -label '%t' "$folder"/*-"$look".png -tile 4x -geometry '512x>+6+6' "$folder/sheets/$look.png"
done
grep -h QINFO "$folder"/words-that-are-cut-*.txt || echo "No word is cut."
