# SPDX-FileCopyrightText: 2026 Tournée contributors
# SPDX-License-Identifier: GPL-3.0-or-later

_tournee() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    case $previous in
    --lang) mapfile -t COMPREPLY < <(compgen -W "fr en" -- "$current"); return ;;
    --theme) mapfile -t COMPREPLY < <(compgen -W "light dark contrast system" -- "$current"); return ;;
    --zoom) mapfile -t COMPREPLY < <(compgen -W "80 100 125 150 200" -- "$current"); return ;;
    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W \
            "--lang --theme --zoom --new-window --version --help" -- "$current")
    else
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -d -- "$current"
            compgen -f -X '!*.tournee' -- "$current"
            compgen -f -X '!*.tourneez' -- "$current")
    fi
}
complete -F _tournee tournee
